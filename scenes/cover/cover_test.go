package cover

import (
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestHalfAndHalf(t *testing.T) {
	for shape := range stage.Shape(2) {
		p, _ := stagetest.Settled(t, Scene, shape, "en", "cover.open", nil)
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
