package today

import (
	"math"
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestStockIsToScale(t *testing.T) {
	for shape := range stage.Shape(2) {
		p, n := stagetest.Settled(t, Scene, shape, "en", "today.shares", nil)
		b := plans[shape].bar
		var widths []float64
		for _, node := range p.Nodes {
			if node.Kind == pic.Rect && node.Y == b.Y && node.H == b.H {
				widths = append(widths, node.W+2) // two units lie between the parts
			}
		}
		if len(widths) != len(parts) {
			t.Fatalf("shape %d: %d parts", shape, len(widths))
		}
		sum := 0.0
		for i, w := range widths {
			sum += w
			if want := n.Fact("F66", parts[i].value) / 100; want == 0 || math.Abs(w/b.W-want) > 1e-6 {
				t.Errorf("shape %d: %s takes %.4f of the bar, want %.4f", shape, parts[i].value, w/b.W, want)
			}
		}
		if math.Abs(sum-b.W) > 1e-6 {
			t.Errorf("shape %d: the parts make %.2f of %.2f", shape, sum, b.W)
		}
	}
}

func TestLidFollowsItsHandle(t *testing.T) {
	for _, k := range []int{0, 10, 20} {
		p, n := stagetest.Settled(t, Scene, stage.Tall, "en", "today.lift", map[string]int{"today.lid": k})
		h := p.Handles[0]
		y := h.Box.Y + h.Box.H/2
		if want := stage.Mix(h.From.Y, h.To.Y, n.Part("today.lid")); math.Abs(y-want) > 0.01 {
			t.Errorf("position %d: the handle stands at %.2f, want %.2f", k, y, want)
		}
	}
}
