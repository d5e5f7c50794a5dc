package fever

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

// burning counts the bulbs that are lit: each has one glow of its own size.
func burning(p *pic.Picture, shape stage.Shape) (n int) {
	for _, node := range p.Nodes {
		if node.Kind == pic.Glow && node.X == layouts[shape].column && node.Paint.From.A > 100 {
			n++
		}
	}
	return n
}

func TestSaleLightsAsManyLampsAsItMeetsPoints(t *testing.T) {
	for sale := range lamps + 1 {
		_, p := at(t, stage.Wide, "fever.test", map[string]int{"fever.sale": sale})
		if got := burning(p, stage.Wide); got != sale {
			t.Errorf("sale %d lights %d lamps", sale, got)
		}
	}
}

func TestStickerChangesNoLamp(t *testing.T) {
	for label := range 3 {
		for _, shape := range []stage.Shape{stage.Wide, stage.Tall} {
			_, p := at(t, shape, "fever.sticker", map[string]int{"fever.label": label, "fever.sale": 4})
			if got := burning(p, shape); got != lamps {
				t.Errorf("label %d, shape %d: %d lamps burn", label, shape, got)
			}
		}
	}
}
