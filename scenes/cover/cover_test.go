package cover

import (
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

func TestHalfAndHalf(t *testing.T) {
	for _, shape := range shapes {
		_, p := at(t, shape, "cover.open", nil)
		w, h := shape.Size()
		var cuts []pic.Box
		for _, g := range p.Groups {
			if g.Clipped {
				cuts = append(cuts, g.Clip)
			}
		}
		if len(cuts) != 2 || cuts[0].X != w/2 || cuts[1].X+cuts[1].W != w/2 {
			t.Errorf("shape %d: the cut does not halve the stage: %v", shape, cuts)
		}
		for _, n := range p.Nodes {
			if n.Kind == pic.Rect && n.Paint.From == pic.Teal && (n.Y < 12 || n.X+n.W > w-12 || n.Y+n.H > h-12) {
				t.Errorf("shape %d: the lid leaves the stage", shape)
			}
		}
	}
}
