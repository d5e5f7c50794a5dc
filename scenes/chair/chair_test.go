package chair

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

func TestOneChairHasLeftTheTable(t *testing.T) {
	for i := range layouts {
		l := &layouts[i]
		for k := range 2 {
			table, left, r := l.table, l.left, l.r
			if k == 1 {
				table, left, r = l.aside, l.later, l.small
			}
			dx, dy := left.X-table.X, left.Y-table.Y
			if far := 1.8 * r * (1 + 0.85*l.seat); dx*dx+dy*dy < far*far {
				t.Errorf("layout %d, %d: the chair that left is still at the table", i, k)
			}
		}
	}
}

func TestEachCardSaysItsReasonAndTheOneAskedComesForward(t *testing.T) {
	for _, shape := range []stage.Shape{stage.Wide, stage.Tall} {
		w, h := shape.Size()
		for card := range tellers + 1 {
			r, p := at(t, shape, "chair.why", map[string]int{"chair.card": card})
			if len(p.Handles) != tellers {
				t.Fatalf("%d cards to tap, want %d", len(p.Handles), tellers)
			}
			for i := range tellers {
				if b := p.Handles[i].Box; b.X < 12 || b.Y < 12 || b.X+b.W > w-12 || b.Y+b.H > h-12 {
					t.Errorf("shape %d: card %d is off the stage: %v", shape, i, b)
				}
				said, told := false, false
				for _, n := range p.Nodes {
					said = said || n.Kind == pic.Text && n.Text != "" && begins(r.Now().Label(why[i]), n.Text)
					told = told || n.Kind == pic.Text && n.Text != "" && begins(r.Now().Label(who[i]), n.Text)
				}
				if !said || !told {
					t.Errorf("shape %d: card %d does not say its reason and its teller", shape, i)
				}
			}
			framed := 0
			for _, n := range p.Nodes {
				if n.Kind == pic.Rect && n.Stroke > 0 && n.Paint == pic.Solid(pic.Gold) {
					framed++
				}
			}
			if want := min(card, 1); framed != want {
				t.Errorf("option %d: %d cards come forward, want %d", card, framed, want)
			}
		}
	}
}

func begins(words, part string) bool { return len(part) <= len(words) && words[:len(part)] == part }
