package tesla

import (
	"math"
	"testing"

	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestCoinsAndSeatsGoOverTogether(t *testing.T) {
	st := stagetest.Story(t)
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
		p, n := stagetest.Settled(t, Scene, stage.Wide, "en", "tesla.wheel", map[string]int{"tesla.wheel": k})
		if len(p.Handles) != 1 {
			t.Fatalf("%d handles", len(p.Handles))
		}
		h := p.Handles[0]
		x := h.Box.X + h.Box.W/2
		if want := stage.Mix(h.From.X, h.To.X, n.Part("tesla.wheel")); math.Abs(x-want) > 0.01 {
			t.Errorf("step %d: the knob stands at %.2f, its control at %.2f", k, x, want)
		}
	}
	if p, _ := stagetest.Settled(t, Scene, stage.Tall, "en", "tesla.record", nil); len(p.Handles) != 0 {
		t.Error("the wheel can be dragged in a beat that does not show its control")
	}
}
