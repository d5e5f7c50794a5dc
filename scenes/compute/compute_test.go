package compute

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

func TestAreasAreToScale(t *testing.T) {
	for _, shape := range []stage.Shape{stage.Wide, stage.Tall} {
		r, p := at(t, shape, "compute.answer", nil)
		want := r.Now().Fact("F119", "times")
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
	_, p := at(t, stage.Tall, "compute.ask", map[string]int{"compute.guess": 0})
	h := p.Handles[0]
	if x := h.Box.X + h.Box.W/2; x-h.From.X > 1 || h.From.X-x > 1 {
		t.Errorf("at its least the knob stands at %v, its handle says %v", x, h.From.X)
	}
}
