package coin

import (
	"math"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

// height is how high a pile stands, in dollars: its uppermost face above its foot.
func height(p *pic.Picture, x, foot, r, step float64) float64 {
	top := foot
	for _, n := range p.Nodes {
		if n.Kind == pic.Ellipse && n.Stroke == 0 && n.W == r && math.Abs(n.X-x) < 0.03*r {
			top = min(top, n.Y)
		}
	}
	return (foot - top) / step * coinUSD
}

func TestChestIsToScale(t *testing.T) {
	for shape := range stage.Shape(2) {
		l := &wide
		if shape == stage.Tall {
			l = &tall
		}
		for _, share := range []int{0, 6, 13, 20} {
			for _, sale := range []int{0, 7, 18} {
				p, n := stagetest.Settled(t, Scene, shape, "en", "coin.year", map[string]int{"coin.share": share, "coin.size": sale})
				for _, c := range []struct {
					output string
					x      float64
				}{{"coin.sale", l.sold.X}, {"coin.left", l.left.X}} {
					got := height(p, c.x, l.sold.Foot, l.sold.R, l.sold.Step)
					if want := n.Output(c.output); math.Abs(got-want) > 1e3 {
						t.Errorf("shape %d, %d%%: the pile of %s is %v high, want %v", shape, share*5, c.output, got, want)
					}
				}
			}
		}
	}
}

func TestEndsAreToScale(t *testing.T) {
	e := &wide.end
	for fate, outputs := range [][2]string{{"coin.kept", "coin.fine"}, {"coin.after", "coin.back"}} {
		for _, share := range []int{6, 20} {
			p, n := stagetest.Settled(t, Scene, stage.Wide, "en", "coin.fate", map[string]int{"coin.fate": fate, "coin.share": share})
			had, asked := n.Output("coin.left"), n.Output(outputs[1])
			step := min(e.step, e.most/max(had/coinUSD, asked*float64(fate)/coinUSD, 1))
			got := height(p, e.chest[1], e.foot, e.r, step)
			if want := n.Output(outputs[0]); math.Abs(got-want) > 1e3 {
				t.Errorf("fate %d, %d%%: the chest keeps %v, want %v", fate, share*5, got, want)
			}
			got = height(p, e.column, e.foot, e.r, step)
			if want := min(had, asked); math.Abs(got-want) > 1e3 {
				t.Errorf("fate %d, %d%%: %v have come, want %v", fate, share*5, got, want)
			}
		}
	}
}

func TestLineKeepsToTheSeries(t *testing.T) {
	p, _ := stagetest.Settled(t, Scene, stage.Wide, "en", "coin.year", nil)
	for _, n := range p.Nodes {
		if n.Kind != pic.Polyline || n.Paint.From != pic.Violet {
			continue
		}
		pts := p.Points[n.Lo:n.Hi]
		if len(pts) != len(models.Ether) {
			t.Fatalf("the line has %d points, the series %d", len(pts), len(models.Ether))
		}
		for i, q := range models.Ether {
			if want := wide.at(float64(q.Day), q.USD); math.Hypot(pts[i].X-want.X, pts[i].Y-want.Y) > 1e-6 {
				t.Errorf("day %d stands at %v, want %v", q.Day, pts[i], want)
			}
		}
		return
	}
	t.Error("there is no line")
}
