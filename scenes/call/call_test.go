package call

import (
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestPapersLieApartOnTheStage(t *testing.T) {
	for k := range 4 {
		shape, lang := []stage.Shape{stage.Wide, stage.Tall}[k/2], []string{"en", "fr"}[k%2]
		_, n := stagetest.Settled(t, Scene, shape, lang, "call.open", nil)
		l := &layouts[shape]
		w, h := shape.Size()
		for _, o := range []float64{0, 1} {
			var b [3]pic.Box
			for i := range b {
				b[i] = l.box(n, i, w, 1, o)
				if b[i].X < 12-1e-9 || b[i].X+b[i].W > w-12+1e-9 || b[i].Y < 10 || b[i].Y+b[i].H > h-10 {
					t.Errorf("shape %d: paper %d is off the stage: %v", shape, i, b[i])
				}
				for k := range i {
					if b[i].X < b[k].X+b[k].W-1e-9 && b[k].X < b[i].X+b[i].W-1e-9 &&
						b[i].Y < b[k].Y+b[k].H-1e-9 && b[k].Y < b[i].Y+b[i].H-1e-9 {
						t.Errorf("shape %d: papers %d and %d overlap", shape, k, i)
					}
				}
			}
		}
	}
}

func TestEachReceiverLiftsAlone(t *testing.T) {
	down, _ := stagetest.Settled(t, Scene, stage.Wide, "en", "call.phones", nil)
	if len(down.Handles) != 2 || down.Handles[0].Option != 1 {
		t.Fatalf("taps on the telephones: %+v", down.Handles)
	}
	banded := func(p *pic.Picture, band pic.Color) bool {
		for _, n := range p.Nodes {
			if n.Kind == pic.Rect && n.Paint == pic.Solid(band) {
				return true
			}
		}
		return false
	}
	p, _ := stagetest.Settled(t, Scene, stage.Wide, "en", "call.phones", map[string]int{"call.musk": 1})
	if banded(p, pic.Blue) || !banded(p, pic.Coral) {
		t.Error("lifting the right receiver brings Musk's card and no other")
	}
}

func TestMailComesFirstByItsDate(t *testing.T) {
	if papers[1].order != 0 || papers[2].order != 1 || papers[0].order != 2 {
		t.Error("the order of dates is: e-mail 2018, Musk's account 2024, OpenAI's 2026")
	}
}
