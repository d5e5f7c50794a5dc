package edition

import (
	"os"
	"strings"
	"testing"

	"coinorcap/internal/story"
)

func shipped(t *testing.T) *story.Story {
	t.Helper()
	st, problems := story.Parse(os.DirFS("../../assets"))
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	return st
}

// Every line, control, choice and fact of the story has its place, once.
func TestNothingIsLeftOut(t *testing.T) {
	st := shipped(t)
	for _, lang := range st.Langs {
		e := New(st, lang)
		maps, compares, guesses, lists := 0, 0, 0, 0
		for i, b := range e.Beats {
			own := st.Beats()[i]
			if b.Beat != own || len(b.Lines)+len(b.Answers) != len(own.Say) || len(b.Panels) != len(own.Controls) || len(b.Cards) != len(own.Choices) {
				t.Errorf("%s: something is left out", own.ID)
			}
			for _, l := range b.Answers {
				if len(l.Cond) == 0 || own.Say[l.N-1].Key != l.Key {
					t.Errorf("%s: %q is no answer", own.ID, l.Text)
				}
			}
			told := map[string]bool{}
			for _, k := range b.Kinds {
				for _, id := range k.Facts {
					told[id] = true
				}
			}
			for _, l := range own.Say {
				for _, id := range l.Marks {
					if !told[id] {
						t.Errorf("%s: nobody tells %s", own.ID, id)
					}
				}
			}
			for _, c := range []struct {
				here bool
				n    *int
			}{{b.Map, &maps}, {b.Compare, &compares}, {b.GuessList, &guesses}, {b.Facts, &lists}} {
				if c.here {
					*c.n++
				}
			}
		}
		if maps != 1 || compares != 1 || guesses != 1 || lists != 1 {
			t.Errorf("lists stand in %d, %d, %d and %d places", maps, compares, guesses, lists)
		}
		scenes, facts := e.Steps(), 0
		for _, m := range e.Map {
			scenes += len(m.Under)
		}
		for _, g := range e.Groups {
			facts += len(g.Facts)
		}
		if scenes != len(st.Scenes) || facts != len(st.Facts) || e.Fact("F18") == nil || e.Fact("F18").ID != "F18" {
			t.Errorf("%d scenes of %d, %d facts of %d", scenes, len(st.Scenes), facts, len(st.Facts))
		}
	}
}

func TestMarksSayWho(t *testing.T) {
	st := shipped(t)
	for lang, want := range map[string]string{"en": "Press report: AP in Jakarta Globe", "fr": "Presse\u00a0: AP in Jakarta Globe"} {
		found := false
		for _, f := range st.Facts {
			for _, m := range New(st, lang).Marks([]string{f.ID, "F99999"}) {
				found = found || m.Words == want && m.Teller == "press"
			}
		}
		if !found {
			t.Errorf("%s: no mark says %q", lang, want)
		}
	}
}

// No two marks of a beat are called the same and open different sources.
func TestMarksAreToldApart(t *testing.T) {
	st := shipped(t)
	apart := 0
	for _, lang := range st.Langs {
		for _, b := range New(st, lang).Beats {
			called := map[string]string{}
			for _, l := range append(b.Lines, b.Answers...) {
				for _, m := range l.Marks {
					if id, known := called[m.Words]; known && id != m.ID {
						t.Errorf("%s, %s: %s and %s are both called %q", lang, b.ID, id, m.ID, m.Words)
					}
					if called[m.Words] = m.ID; strings.HasSuffix(m.Words, " ("+m.ID+")") {
						apart++
					}
				}
			}
		}
	}
	if apart == 0 {
		t.Error("no mark carries its id: the test looks at nothing")
	}
}

func TestHosts(t *testing.T) {
	for address, want := range map[string]string{
		"https://www.sec.gov/a/b": "sec.gov", "https://x.com?a=1": "x.com", "http://a.b:80/": "a.b:80", "mailto:x": "mailto:x", "https://": "https://",
	} {
		if got := host(address); got != want {
			t.Errorf("%s stands at %q, not %q", address, got, want)
		}
	}
}
