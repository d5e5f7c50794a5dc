package compute

import (
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestAreasAreToScale(t *testing.T) {
	for shape := range stage.Shape(2) {
		p, now := stagetest.Settled(t, Scene, shape, "en", "compute.answer", nil)
		want := now.Fact("F119", "times")
		var least, most float64
		for _, n := range p.Nodes {
			if n.Kind != pic.Rect || n.Stroke > 0 || n.X != layouts[shape].corner.X {
				continue
			}
			if least == 0 || n.W < least {
				least = n.W
			}
			most = max(most, n.W)
		}
		if got := most * most / (least * least); got < 0.999*want || got > 1.001*want {
			t.Errorf("shape %d: the largest square has %v times the area of the first, want %v", shape, got, want)
		}
		if d := most - layouts[shape].view; d > 0.5 || d < -0.5 {
			t.Errorf("shape %d: the largest square is %v wide, the view %v", shape, most, layouts[shape].view)
		}
	}
}

// The glass shows no more and no less than its mark, as large as it makes the first square.
func TestGlassIsToScale(t *testing.T) {
	for i := range layouts {
		l := &layouts[i]
		in, at := l.glass()
		for _, s := range []float64{0.01, 0.8, 5} {
			m, k := l.marked(s), magnified/s
			if d := m.W*k - in.W; d > 1e-6 || d < -1e-6 {
				t.Errorf("layout %d: the mark is %v wide, %v times that is not the glass's %v", i, m.W, k, in.W)
			}
			if x, y := (l.corner.X-m.X)*k, (l.corner.Y-m.Y)*k; x-(at.X-in.X) > 1e-6 || y-(at.Y-in.Y) > 1e-6 {
				t.Errorf("layout %d: the corner lies elsewhere in the glass than in its mark", i)
			}
		}
	}
}

func TestOutlineGrowsEvenlyUnderTheHand(t *testing.T) {
	l := &layouts[stage.Wide]
	for _, part := range []float64{0, 0.25, 0.5, 1} {
		guess := 9 * part
		got, want := side(guess, l.asked(guess, part)), l.start+(l.view-l.start)*part
		if got-want > 1e-6 || want-got > 1e-6 {
			t.Errorf("at %v of its way the outline is %v wide, want %v", part, got, want)
		}
	}
}

func TestHandleIsUnderTheKnob(t *testing.T) {
	p, _ := stagetest.Settled(t, Scene, stage.Tall, "en", "compute.ask", map[string]int{"compute.guess": 0})
	h := p.Handles[0]
	if x := h.Box.X + h.Box.W/2; x-h.From.X > 1 || h.From.X-x > 1 {
		t.Errorf("at its least the knob stands at %v, its handle says %v", x, h.From.X)
	}
}
