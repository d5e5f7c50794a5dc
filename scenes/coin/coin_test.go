package coin

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

// at gives the picture that a beat comes to rest at, with controls put to positions, and the runner that drew it.
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

var shapes = [...]stage.Shape{stage.Wide, stage.Tall}

// height is how high a pile stands, in dollars: its uppermost face above its foot.
func height(p *pic.Picture, x, foot, r, step float64) float64 {
	top := foot
	for _, n := range p.Nodes {
		if n.Kind == pic.Ellipse && n.Stroke == 0 && n.W == r && math.Abs(n.X-x) < 2 {
			top = min(top, n.Y)
		}
	}
	return (foot - top) / step * coinUSD
}

func TestChestIsToScale(t *testing.T) {
	for _, shape := range shapes {
		l := &wide
		if shape == stage.Tall {
			l = &tall
		}
		for _, share := range []int{0, 6, 13, 20} {
			for _, sale := range []int{0, 7, 18} {
				r, p := at(t, shape, "coin.year", map[string]int{"coin.share": share, "coin.size": sale})
				for _, c := range []struct {
					output string
					x      float64
				}{{"coin.sale", l.sold.X}, {"coin.left", l.left.X}} {
					got := height(p, c.x, l.sold.Foot, l.sold.R, l.sold.Step)
					if want := r.Now().Output(c.output); math.Abs(got-want) > 1e3 {
						t.Errorf("shape %d, %d%%: the pile of %s is %v high, want %v", shape, share*5, c.output, got, want)
					}
				}
			}
		}
	}
}

func TestEndsAreToScale(t *testing.T) {
	l := &wide
	for fate, outputs := range [][2]string{{"coin.fine", "coin.kept"}, {"coin.back", "coin.after"}} {
		for _, share := range []int{6, 20} {
			r, p := at(t, stage.Wide, "coin.fate", map[string]int{"coin.fate": fate, "coin.share": share})
			for i, o := range outputs {
				got := height(p, l.end[i+1], l.last.Foot, l.last.R, l.last.Step)
				if want := r.Now().Output(o); math.Abs(got-want) > 1e3 {
					t.Errorf("fate %d, %d%%: the pile of %s is %v high, want %v", fate, share*5, o, got, want)
				}
			}
		}
	}
}

func TestLineKeepsToTheSeries(t *testing.T) {
	_, p := at(t, stage.Wide, "coin.year", nil)
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
