package notes

import (
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
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
		c := &layouts[i].calendar
		one := c.at(2019) - c.at(2018)
		if d := c.at(latest) - c.at(earliest) - 8*one; d > 1e-9 || d < -1e-9 {
			t.Errorf("layout %d: eight years are not eight times one", i)
		}
	}
}

func TestCalendarHopsBackEightYears(t *testing.T) {
	for shape := range stage.Shape(2) {
		p, _ := stagetest.Settled(t, Scene, shape, "en", "notes.back", nil)
		c, hops := &layouts[shape].calendar, 0
		for _, n := range p.Nodes {
			if n.Kind == pic.Polyline && n.Hi-n.Lo == 17 {
				a, b := p.Points[n.Lo].X, p.Points[n.Hi-1].X
				if d := a - b - (c.at(2019) - c.at(2018)); d > 1e-6 || d < -1e-6 {
					t.Errorf("shape %d: a hop of %v, want a year", shape, a-b)
				}
				hops++
			}
		}
		if hops != 8 {
			t.Errorf("shape %d: %d hops, want 8", shape, hops)
		}
	}
}

// What is lit is where the lamp points: once the line can be read, it lies in the light.
func TestLightFallsOnTheLine(t *testing.T) {
	for i := range layouts {
		l := &layouts[i]
		c := props.Cone{Mouth: pic.Point{X: l.to.X, Y: l.to.Y + props.HoodDrop*l.scale}, From: 1.1 * props.HoodMouth * l.scale, Foot: [...]float64{stage.WideH, stage.TallH}[i], To: l.cone}
		if got := c.Reach(l.line); got < 0.3*l.sheet.W {
			t.Errorf("layout %d: the light reaches %v to each way, the sheet is %v wide", i, got, l.sheet.W)
		}
		if d := l.to.X - l.sheet.X - l.sheet.W/2; d > 1 || d < -1 {
			t.Errorf("layout %d: the lamp ends %v beside the middle of the sheet", i, d)
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
