package today

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

func TestStockIsToScale(t *testing.T) {
	for shape := range stage.Shape(2) {
		p, n := settled(t, shape, "today.shares", nil)
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
		p, n := settled(t, stage.Tall, "today.lift", map[string]int{"today.lid": k})
		h := p.Handles[0]
		y := h.Box.Y + h.Box.H/2
		if want := stage.Mix(h.From.Y, h.To.Y, n.Part("today.lid")); math.Abs(y-want) > 0.01 {
			t.Errorf("position %d: the handle stands at %.2f, want %.2f", k, y, want)
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
