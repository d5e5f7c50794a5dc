package cap

import (
	"math"
	"os"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/props"
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

// coins counts the faces of gold coins that lie in the jar; those that fly are each drawn about their own group's origin.
func coins(p *pic.Picture) (n int) {
	for _, q := range p.Nodes {
		if q.Kind == pic.Ellipse && q.Stroke == 0 && q.X != 0 && q.Paint == pic.Across(pic.GoldLight, pic.GoldDark) {
			n++
		}
	}
	return n
}

func TestJarIsToScale(t *testing.T) {
	for _, shape := range shapes {
		for _, profit := range []int{0, 1, 7, 12, 20, 21, 31, 100} {
			r, p := at(t, shape, "cap.jar", map[string]int{"cap.profit": profit})
			n := r.Now()
			want := int(math.Round(props.JarCoins * n.Output("cap.investors") / n.Output("cap.limit")))
			if got := coins(p); got != want {
				t.Errorf("shape %d, profit %d: %d coins in the jar, want %d", shape, profit, got, want)
			}
		}
	}
}

func TestNothingSpillsBelowTheLid(t *testing.T) {
	gold := func(p *pic.Picture) (n int) {
		for _, q := range p.Nodes {
			if q.Kind == pic.Ellipse && q.X == 0 && q.Paint == pic.Across(pic.GoldLight, pic.GoldDark) {
				n++
			}
		}
		return n
	}
	for profit, spills := range map[int]bool{19: false, 20: false, 21: true, 100: true} {
		_, p := at(t, stage.Wide, "cap.jar", map[string]int{"cap.profit": profit})
		if got := gold(p) > 0; got != spills {
			t.Errorf("profit %d: coins spill: %v, want %v", profit, got, spills)
		}
	}
}

func TestBarsAreToScale(t *testing.T) {
	for _, shape := range shapes {
		l := &wide
		if shape == stage.Tall {
			l = &tall
		}
		for _, profit := range []int{25, 31, 100} {
			r, p := at(t, shape, "cap.stock", map[string]int{"cap.profit": profit})
			n := r.Now()
			for i, output := range []string{"cap.nonprofit", "cap.stock"} {
				got := 0.0
				for _, g := range p.Groups {
					if g.Clipped && g.Clip.Y == l.bars[i].Y {
						got = g.Clip.W / l.bars[i].W
					}
				}
				if want := n.Output(output) / n.Value("cap.profit"); math.Abs(got-want) > 1e-6 {
					t.Errorf("shape %d, profit %d: the bar of %s is %v of the whole, want %v", shape, profit, output, got, want)
				}
			}
		}
	}
}

func TestHandlesLieWhereTheValuesAre(t *testing.T) {
	for _, shape := range shapes {
		_, p := at(t, shape, "cap.jar", map[string]int{"cap.profit": 50, "cap.multiple": 49})
		w, h := shape.Size()
		if len(p.Handles) != 2 {
			t.Fatalf("%d handles, want 2", len(p.Handles))
		}
		for _, q := range p.Handles {
			part := 0.5
			if q.Control == "cap.multiple" {
				part = 49.0 / 99
			}
			x := q.From.X + (q.To.X-q.From.X)*part
			if mid := q.Box.X + q.Box.W/2; math.Abs(mid-x) > 0.01 {
				t.Errorf("shape %d: the handle of %s is at %v, its value at %v", shape, q.Control, mid, x)
			}
			if q.Box.X < 0 || q.Box.Y < 0 || q.Box.X+q.Box.W > w || q.Box.Y+q.Box.H > h || min(q.Box.W, q.Box.H) < 44 {
				t.Errorf("shape %d: the handle of %s has the box %v", shape, q.Control, q.Box)
			}
		}
	}
}
