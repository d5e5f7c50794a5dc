package lid

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
		for _, profit := range []int{0, 1, 12, 20, 40} {
			r, p := at(t, shape, "lid.fill", map[string]int{"lid.profit": profit})
			n := r.Now()
			want := int(math.Round(props.JarCoins * n.Output("lid.investors") / n.Output("lid.limit")))
			if got := coins(p); got != want {
				t.Errorf("shape %d, profit %d: %d coins in the jar, want %d", shape, profit, got, want)
			}
		}
	}
}

func TestLidLands(t *testing.T) {
	for _, shape := range shapes {
		l := &wide
		if shape == stage.Tall {
			l = &tall
		}
		r, p := at(t, shape, "lid.announce", nil)
		found := false
		for _, q := range p.Nodes {
			if q.Kind == pic.Rect && q.Paint.From == pic.Teal {
				found = true
				if gap := l.jar[0].Y - (q.Y + q.H); math.Abs(gap) > 0.05*l.jar[0].W {
					t.Errorf("shape %d: the lid rests %v above the rim", shape, gap)
				}
			}
		}
		if words := r.Now().Label("lid"); !found || words != "100×" {
			t.Errorf("shape %d: lid %v, marked %q", shape, found, words)
		}
	}
}
