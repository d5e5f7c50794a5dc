package bench

import (
	"math"
	"testing"

	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestNeedlesShowTheirShares(t *testing.T) {
	_, n := stagetest.Settled(t, Scene, stage.Wide, "en", "bench.desk", map[string]int{"tesla.wheel": 7, "donations.gifts": 30})
	want := []float64{
		n.Output("coin.left") / n.Output("coin.sale"),
		1, // gifts of ten billion pay for more than the year
		0.35,
		n.Output("cap.nonprofit") / n.Value("cap.profit"),
	}
	for i := range gauges {
		if got := gauges[i].share(n); math.Abs(got-want[i]) > 1e-9 || got <= 0 {
			t.Errorf("%s stands at %.4f, want %.4f", gauges[i].name, got, want[i])
		}
	}
}

func TestEveryGaugeCanBeMoved(t *testing.T) {
	for shape := range stage.Shape(2) {
		p, n := stagetest.Settled(t, Scene, shape, "en", "bench.desk", nil)
		if len(p.Handles) != len(gauges) {
			t.Errorf("shape %d: %d handles", shape, len(p.Handles))
		}
		for _, h := range p.Handles {
			if n.Story.Control(h.Control) == nil || h.Box.W < 44 || h.Box.H < 44 {
				t.Errorf("shape %d: handle %+v", shape, h)
			}
		}
	}
}
