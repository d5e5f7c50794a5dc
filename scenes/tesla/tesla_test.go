package tesla

import (
	"math"
	"os"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

func TestCoinsAndSeatsGoOverTogether(t *testing.T) {
	st, _ := story.Parse(os.DirFS("../../assets"))
	c := st.Control("tesla.wheel")
	if got := play.Last(c); got != things {
		t.Fatalf("the wheel has %d steps, the desks have %d things", got, things)
	}
	for k := range things + 1 {
		over := 0.0
		for i := range things {
			over += passed(play.ValueAt(c, k)/100, i)
		}
		if math.Abs(over-float64(k)) > 1e-9 {
			t.Errorf("at step %d %.2f things have gone over", k, over)
		}
	}
}

func TestKnobRunsEvenlyBetweenItsEnds(t *testing.T) {
	for _, k := range []int{0, 5, 10, 20} {
		p, n := settled(t, stage.Wide, "tesla.wheel", map[string]int{"tesla.wheel": k})
		if len(p.Handles) != 1 {
			t.Fatalf("%d handles", len(p.Handles))
		}
		h := p.Handles[0]
		x := h.Box.X + h.Box.W/2
		if want := stage.Mix(h.From.X, h.To.X, n.Part("tesla.wheel")); math.Abs(x-want) > 0.01 {
			t.Errorf("step %d: the knob stands at %.2f, its control at %.2f", k, x, want)
		}
	}
	if p, _ := settled(t, stage.Tall, "tesla.record", nil); len(p.Handles) != 0 {
		t.Error("the wheel can be dragged in a beat that does not show its control")
	}
}

// settled draws the scene at rest at a place, with controls put where positions say.
func settled(t *testing.T, shape stage.Shape, place string, positions map[string]int) (*pic.Picture, *stage.Now) {
	t.Helper()
	st, _ := story.Parse(os.DirFS("../../assets"))
	s := play.New(st, "en", 0)
	for name, k := range positions {
		s, _ = play.Apply(st, s, play.Event{Kind: play.Put, Control: name, Position: k})
	}
	s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: place})
	r := stage.NewRunner(st, models.All{}, []*stage.Scene{Scene})
	r.Show(s, shape)
	r.Settle()
	p := &pic.Picture{}
	r.Draw(p)
	if p.Open() != 0 || len(p.Nodes) == 0 {
		t.Fatalf("%s: the picture is empty or has open groups", place)
	}
	return p, r.Now()
}
