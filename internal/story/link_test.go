package story

import (
	"strings"
	"testing"
)

func TestWays(t *testing.T) {
	s := french(t)
	id := func(b *Beat) string {
		if b == nil {
			return "–"
		}
		return b.ID
	}
	var got []string
	for i, b := range s.Beats() {
		if b.Global != i {
			t.Errorf("%s has the number %d and stands at %d", b.ID, b.Global, i)
		}
		line := b.ID + " back " + id(b.Back) + " go " + id(b.Go)
		for _, c := range b.Choices {
			line += " or " + id(c.To)
		}
		for _, c := range b.Controls {
			line += " with " + c.Name
		}
		got = append(got, line)
	}
	want := `pledge.ask back – go pledge.answer with pledge.guess
pledge.answer back pledge.ask go table.choose
table.choose back pledge.answer go – or coin.sale or scale.blocks
coin.sale back table.choose go coin.record with coin.size with coin.share with coin.fate
coin.record back coin.sale go scale.blocks with coin.fate
scale.blocks back table.choose go –`
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
}

// A branch at the end of its row goes on to the next scene of the spine, past other branches.
func TestBranchGoesOn(t *testing.T) {
	s, _ := Parse(changed(t, scene("coin", "go scale\n", "")...))
	if got := s.Beat("coin.record").Go; got != s.Beat("scale") || got == nil {
		t.Error("the branch does not go on to scale")
	}
	s, _ = Parse(changed(t, scene("order", "spine pledge", "branch pledge")...))
	if s.Beat("pledge").Back != nil {
		t.Error("a branch that no choice leads to has a beat before it")
	}
}

func TestLookups(t *testing.T) {
	s := french(t)
	if s.Beat("pledge") != s.Beat("pledge.ask") || s.Beat("pledge.ask").ID != "pledge.ask" || s.Beat("pledge.as") != nil {
		t.Error("beats are not found by place")
	}
	for i, c := range s.Controls() {
		if c.Index != i || s.Control(c.Name) != c {
			t.Errorf("control %s is not found", c.Name)
		}
	}
	if s.Scene("coin").Code != "c" || !s.Scene("coin").Branch || s.Scene("x") != nil {
		t.Error("scenes are not found")
	}
	if s.Fact("F94").Sources[0] != s.Source("S01") || s.Fact("N1").Facts[0] != s.Fact("F94") || s.Source("F94") != nil {
		t.Error("facts are not joined to what they rest on")
	}
	if got := names(s.Fact("N1").Used, func(b *Beat) string { return b.ID }); strings.Join(got, " ") != "coin.record scale.blocks" {
		t.Errorf("N1 is used in %v", got)
	}
	if s.Term("ico").Label.Key != "terms.term.ico" || s.Term("x") != nil {
		t.Error("terms are not found")
	}
}

func TestParsed(t *testing.T) {
	s := french(t)
	p := s.Scene("pledge")
	for _, c := range []struct{ what, got, want string }{
		{"when", p.When.Text, "December 2015 – 2017"},
		{"label", p.Labels["jar"].Key, "pledge.label.jar"},
		{"lead", p.Beats[0].Say[0].Key, "pledge.ask.1"},
		{"next", p.Beats[0].Next.Text, "See"},
		{"control", p.Beats[0].Controls[0].Label.Key, "pledge.guess"},
		{"option", s.Control("coin.fate").Options[1].Label.Key, "coin.fate.telegram"},
		{"why", s.Beat("table").Choices[0].Why.Key, "table.choose.choice.coin.why"},
		{"fact", s.Fact("F18").Text.Text, "OpenAI was announced with {F18.usd} in pledges on {F18.date}."},
		{"ui", s.UI["next"].Key, "ui.next"},
		{"title of a source", s.Source("S01").Title, "Introducing OpenAI"},
		{"file", p.Beats[1].Say[0].File, "pledge.story"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
	if l := p.Beats[1].Say[0]; l.Lead || len(l.Marks) != 1 || l.Marks[0] != "F18" || len(l.Cond) != 1 || l.Row != 14 {
		t.Errorf("statement: %+v", l)
	}
	if l := p.Beats[0].Say[0]; !l.Lead || l.Empty() {
		t.Errorf("lead: %+v", l)
	}
	if c := s.Control("pledge.guess"); c.Role != Guess || c.Unit != "percent" || c.Max != 100 || c.Step != 1 || c.Start != 50 || c.Log || c.Code != "a" {
		t.Errorf("slider: %+v", c)
	}
	if c := s.Control("coin.fate"); c.Max != 1 || c.Step != 1 || c.Role != Set {
		t.Errorf("options: %+v", c)
	}
}

func TestMarks(t *testing.T) {
	for raw, want := range map[string]string{
		"Words. [F18]": "Words.|F18", "Words.[F18] [C1]": "Words.|F18 C1", "Words. [F18, C1 N2]": "Words.|F18 C1 N2",
		"Words": "Words|", "Words []": "Words []|", "Words F18]": "Words F18]|", "[F18]": "|F18", "": "|",
	} {
		text, marks := cutMarks(raw)
		if got := text + "|" + strings.Join(marks, " "); got != want {
			t.Errorf("%q: %q, want %q", raw, got, want)
		}
	}
}
