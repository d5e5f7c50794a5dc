package notes

import (
	"os"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

// at gives a runner that has settled at a beat with controls put to positions, and the picture there.
func at(t *testing.T, shape stage.Shape, place string, controls map[string]int) (*stage.Runner, *pic.Picture) {
	t.Helper()
	st, _ := story.Parse(os.DirFS("../../assets"))
	s := play.New(st, "en", 1)
	for name, pos := range controls {
		s, _ = play.Apply(st, s, play.Event{Kind: play.Put, Control: name, Position: pos})
	}
	if s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: place}); s.Beat(st).ID != place {
		t.Fatalf("the story has no place %s", place)
	}
	r := stage.NewRunner(st, models.All{}, []*stage.Scene{Scene})
	r.Show(s, shape)
	r.Settle()
	p := &pic.Picture{}
	r.Draw(p)
	if p.Open() != 0 {
		t.Errorf("%s leaves %d groups open", place, p.Open())
	}
	return r, p
}

func TestBarIsOffWhereTheLineIsSaidToBeReadable(t *testing.T) {
	for _, c := range []struct{ part, want float64 }{{0, 0}, {0.35, 0}, {0.7, 1}, {1, 1}} {
		if got := lifted(c.part); got != c.want {
			t.Errorf("with the lamp at %v the bar is %v off, want %v", c.part, got, c.want)
		}
	}
}

func TestYearsAreEvenlySpaced(t *testing.T) {
	for i := range layouts {
		l := &layouts[i]
		one := l.yearAt(2019) - l.yearAt(2018)
		if d := l.yearAt(latest) - l.yearAt(earliest) - 8*one; d > 1e-9 || d < -1e-9 {
			t.Errorf("layout %d: eight years are not eight times one", i)
		}
	}
}

func TestCalendarLeavesEightYearsBehind(t *testing.T) {
	for _, shape := range []stage.Shape{stage.Wide, stage.Tall} {
		_, p := at(t, shape, "notes.back", nil)
		turned := 0
		for _, g := range p.Groups {
			if g.Y == layouts[shape].axis-0.72*layouts[shape].small {
				turned++
			}
		}
		if turned != 8 {
			t.Errorf("shape %d: %d leaves torn off, want 8", shape, turned)
		}
	}
}

func TestLampIsHeldOnlyWhereItIsAskedFor(t *testing.T) {
	for place, want := range map[string]int{"notes.file": 1, "notes.line": 0, "notes.back": 0} {
		if _, p := at(t, stage.Wide, place, nil); len(p.Handles) != want {
			t.Errorf("%s has %d handles, want %d", place, len(p.Handles), want)
		}
	}
}
