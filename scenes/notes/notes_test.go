package notes

import (
	"testing"

	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

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
	for shape := range stage.Shape(2) {
		p, _ := stagetest.Settled(t, Scene, shape, "en", "notes.back", nil)
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
		if p, _ := stagetest.Settled(t, Scene, stage.Wide, "en", place, nil); len(p.Handles) != want {
			t.Errorf("%s has %d handles, want %d", place, len(p.Handles), want)
		}
	}
}
