package chair

import (
	"math"
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestOneChairHasLeftTheTable(t *testing.T) {
	for i := range layouts {
		l := &layouts[i]
		for k := range 2 {
			table, r := l.table, l.r
			if k == 1 {
				table, r = l.aside, l.small
			}
			left := l.gone(table, r)
			dx, dy := left.X-table.X, left.Y-table.Y
			if far := 1.8 * r * (1 + 0.85*l.seat); dx*dx+dy*dy < far*far {
				t.Errorf("layout %d, %d: the chair that left is still at the table", i, k)
			}
			if first := l.gone(l.table, l.r); math.Abs(dx/r-(first.X-l.table.X)/l.r) > 1e-9 || math.Abs(dy/r-(first.Y-l.table.Y)/l.r) > 1e-9 {
				t.Errorf("layout %d: beside the cards the chair stands elsewhere", i)
			}
		}
	}
}

func TestEachCardSaysItsReasonAndTheOneAskedComesForward(t *testing.T) {
	for shape := range stage.Shape(2) {
		w, h := shape.Size()
		for card := range tellers + 1 {
			p, now := stagetest.Settled(t, Scene, shape, "en", "chair.why", map[string]int{"chair.card": card})
			if len(p.Handles) != tellers {
				t.Fatalf("%d cards to tap, want %d", len(p.Handles), tellers)
			}
			for i := range tellers {
				if b := p.Handles[i].Box; b.X < 12 || b.Y < 12 || b.X+b.W > w-12 || b.Y+b.H > h-12 {
					t.Errorf("shape %d: card %d is off the stage: %v", shape, i, b)
				}
				said, told := false, false
				for _, n := range p.Nodes {
					said = said || n.Kind == pic.Text && n.Text != "" && begins(now.Label(why[i]), n.Text)
					told = told || n.Kind == pic.Text && n.Text != "" && begins(now.Label(who[i]), n.Text)
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
