package edition

import (
	"strings"
	"testing"
)

// On paper stands what is said of each option and of both accounts, and nothing that speaks of the reader's own doing.
func TestPaperHasEveryCase(t *testing.T) {
	st := shipped(t)
	for _, lang := range st.Langs {
		e := New(st, lang)
		cases, sides := 0, []string{}
		for _, b := range e.Beats {
			if b.Sides {
				sides = append(sides, b.ID)
			}
			for _, l := range append(append([]Line{}, b.Lines...), b.Answers...) {
				speaks := strings.Contains(l.Text, "You said") || strings.HasPrefix(l.Text, "Your own") || strings.HasPrefix(l.Text, "Most of yours")
				if l.Paper && (len(l.Line.Cond) == 0 || speaks) {
					t.Errorf("%s: on paper stands %q", b.ID, l.Text)
				}
				if l.Case != "" {
					cases++
					if !l.Paper {
						t.Errorf("%s: %q is a case that does not stand on paper", b.ID, l.Text)
					}
				}
				// A statement that a session can hide, and that no other line says instead, stands on paper.
				if !l.Lead && !l.Paper && len(l.Line.Cond) > 0 && !instead(b, l) {
					t.Errorf("%s: %q cannot be read on paper", b.ID, l.Text)
				}
			}
		}
		if cases < 20 {
			t.Errorf("%s: only %d cases", lang, cases)
		}
		if got := strings.Join(sides, " "); got != "call.phones refusal.sides" {
			t.Errorf("%s: accounts side by side at %q", lang, got)
		}
	}
}

// instead tells whether another line of the beat rests on the same facts under the opposite condition.
func instead(b *Beat, l Line) bool {
	for _, o := range b.Say {
		if o.Key != l.Key && strings.Join(o.Marks, " ") == strings.Join(l.Line.Marks, " ") && len(o.Cond) > 0 && o.Cond[0].Control == l.Line.Cond[0].Control {
			return true
		}
	}
	return false
}
