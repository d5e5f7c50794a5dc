package bench

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

func TestNeedlesShowTheirShares(t *testing.T) {
	_, n := settled(t, stage.Wide, "bench.desk", map[string]int{"tesla.wheel": 7, "donations.gifts": 30})
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
		p, n := settled(t, shape, "bench.desk", nil)
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
