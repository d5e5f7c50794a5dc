package story

import (
	"slices"
	"strings"
	"testing"
)

// ways lists where a story leads: "pledge.ask -> pledge.answer", "<-" for back, "?" for a choice.
func ways(s *Story) string {
	var b strings.Builder
	for _, x := range s.Beats() {
		b.WriteString(x.ID)
		if x.Go != nil {
			b.WriteString(" -> " + x.Go.ID)
		}
		if x.Back != nil {
			b.WriteString(" <- " + x.Back.ID)
		}
		for _, c := range x.Choices {
			b.WriteString(" ? " + c.To.ID)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestCut(t *testing.T) {
	s := french(t)
	whole := ways(s)
	for _, c := range []struct{ keep, want string }{
		{"", whole},
		{"nowhere", whole},
		{"pledge table coin scale", whole},
		{"scale pledge", "pledge.ask -> pledge.answer\npledge.answer -> scale.blocks <- pledge.ask\nscale.blocks <- pledge.answer\n"},
		{"pledge", "pledge.ask -> pledge.answer\npledge.answer <- pledge.ask\n"},
		{"coin scale", "coin.sale -> coin.record\ncoin.record -> scale.blocks <- coin.sale\nscale.blocks <- coin.record\n"},
		{"coin", "coin.sale -> coin.record\ncoin.record <- coin.sale\n"},
		{"table coin", "table.choose ? coin.sale\ncoin.sale -> coin.record <- table.choose\ncoin.record <- coin.sale\n"},
	} {
		if got := ways(s.Cut(strings.Fields(c.keep))); got != c.want {
			t.Errorf("cut to %q:\n%swant\n%s", c.keep, got, c.want)
		}
	}
	if ways(s) != whole {
		t.Error("cutting has changed the story itself")
	}
}

// A cut story points to nothing that it has not.
func TestACutStoryIsWhole(t *testing.T) {
	s := french(t)
	names := s.sceneNames()
	for set := 1; set < 1<<len(names); set++ {
		var keep []string
		for i, n := range names {
			if set>>i&1 == 1 {
				keep = append(keep, n)
			}
		}
		checkCut(t, s, keep)
	}
}

// checkCut cuts a story to some scenes and holds that what is left hangs together.
func checkCut(t *testing.T, s *Story, keep []string) {
	t.Helper()
	c := s.Cut(keep)
	own := func(b *Beat) bool { return b == nil || slices.Contains(c.Beats(), b) }
	for i, b := range c.Beats() {
		if b.Global != i || c.Beat(b.ID) != b || c.Scene(b.Scene.Name) != b.Scene || c.Scenes[b.Scene.Index] != b.Scene || b.Scene.Beats[b.Index] != b {
			t.Errorf("%v: %s does not stand where it says", keep, b.ID)
		}
		// The story ends at the end of the last scene; and at that of a branch, where no scene of the spine comes after it.
		end := b.Index == len(b.Scene.Beats)-1 && !slices.ContainsFunc(c.Scenes[b.Scene.Index+1:], func(sc *Scene) bool { return !sc.Branch && len(sc.Beats) > 0 })
		if !own(b.Go) || !own(b.Back) || b.Go == nil && len(b.Choices) == 0 && !end {
			t.Errorf("%v: %s leads nowhere", keep, b.ID)
		}
		for _, ch := range b.Choices {
			if !own(ch.To) || !ch.To.Scene.Branch && s.Scene(ch.To.Scene.Name).Branch {
				t.Errorf("%v: a choice of %s leads out", keep, b.ID)
			}
		}
		for _, k := range b.Controls {
			if c.Control(k.Name) != k {
				t.Errorf("%v: %s shows a control of another story", keep, b.ID)
			}
		}
	}
	for i, k := range c.Controls() {
		if k.Index != i || k.Code != s.Controls()[i].Code {
			t.Errorf("%v: %s has lost its place", keep, k.Name)
		}
	}
	for _, f := range c.Facts {
		for _, b := range f.Used {
			if !own(b) || c.Fact(f.ID) != f {
				t.Errorf("%v: %s is used elsewhere", keep, f.ID)
			}
		}
	}
}
