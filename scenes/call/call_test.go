package call

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
	return in(t, "en", shape, place, controls)
}

// in does so in a language.
func in(t *testing.T, lang string, shape stage.Shape, place string, controls map[string]int) (*stage.Runner, *pic.Picture) {
	t.Helper()
	st, _ := story.Parse(os.DirFS("../../assets"))
	s := play.New(st, lang, 1)
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

func TestPapersLieApartOnTheStage(t *testing.T) {
	for k := range 4 {
		shape, lang := []stage.Shape{stage.Wide, stage.Tall}[k/2], []string{"en", "fr"}[k%2]
		r, _ := in(t, lang, shape, "call.open", nil)
		l, n := &layouts[shape], r.Now()
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
	_, down := at(t, stage.Wide, "call.phones", nil)
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
	_, p := at(t, stage.Wide, "call.phones", map[string]int{"call.musk": 1})
	if banded(p, pic.Blue) || !banded(p, pic.Coral) {
		t.Error("lifting the right receiver brings Musk's card and no other")
	}
}

func TestMailComesFirstByItsDate(t *testing.T) {
	if papers[1].order != 0 || papers[2].order != 1 || papers[0].order != 2 {
		t.Error("the order of dates is: e-mail 2018, Musk's account 2024, OpenAI's 2026")
	}
}
