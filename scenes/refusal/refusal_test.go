package refusal

import (
	"os"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

// at gives a runner that has settled at a beat with controls put to positions, and the picture there.
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

func TestAccountsHaveEqualRoomAndLight(t *testing.T) {
	for _, shape := range []stage.Shape{stage.Wide, stage.Tall} {
		w, _ := shape.Size()
		l := &layouts[shape]
		a, b := l.sheet, mirror(l.sheet, w)
		if a.W != b.W || a.H != b.H || a.Y != b.Y || a.X+a.W > b.X || a.X+(b.X+b.W) != w {
			t.Errorf("shape %d: the sheets %v and %v are not equal and apart", shape, a, b)
		}
		_, left := at(t, shape, "refusal.sides", map[string]int{"refusal.lamp": 0})
		_, right := at(t, shape, "refusal.sides", map[string]int{"refusal.lamp": 20})
		if light(left, a) != light(right, b) || light(left, b) != light(right, a) || light(left, a) <= light(left, b) {
			t.Errorf("shape %d: the lamp does not light both sides alike", shape)
		}
	}
}

// light is how bright the lamp makes a sheet.
func light(p *pic.Picture, b pic.Box) uint8 {
	for _, n := range p.Nodes {
		if n.Kind == pic.Glow && n.X == b.X+b.W/2 && n.Y == b.Y+b.H/2 {
			return n.Paint.From.A
		}
	}
	return 0
}

func TestMailEndsBetweenTheAccounts(t *testing.T) {
	for _, shape := range []stage.Shape{stage.Wide, stage.Tall} {
		w, _ := shape.Size()
		if l := &layouts[shape]; 2*l.small.X+l.small.W != w {
			t.Errorf("shape %d: the mail is not in the middle", shape)
		}
	}
}
