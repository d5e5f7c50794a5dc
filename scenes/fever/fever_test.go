package fever

import (
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

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
		p, _ := stagetest.Settled(t, Scene, stage.Wide, "en", "fever.test", map[string]int{"fever.sale": sale})
		if got := burning(p, stage.Wide); got != sale {
			t.Errorf("sale %d lights %d lamps", sale, got)
		}
	}
}

func TestStickerChangesNoLamp(t *testing.T) {
	for label := range 3 {
		for shape := range stage.Shape(2) {
			p, _ := stagetest.Settled(t, Scene, shape, "en", "fever.sticker", map[string]int{"fever.label": label, "fever.sale": 4})
			if got := burning(p, shape); got != lamps {
				t.Errorf("label %d, shape %d: %d lamps burn", label, shape, got)
			}
		}
	}
}
