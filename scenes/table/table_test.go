package table

import (
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestCardsTurn(t *testing.T) {
	for shape := range stage.Shape(2) {
		for option := range 5 {
			p, n := stagetest.Settled(t, Scene, shape, "en", "table.ways", map[string]int{"table.card": option})
			if len(p.Handles) != len(ways) {
				t.Fatalf("%d cards can be tapped, want %d", len(p.Handles), len(ways))
			}
			for i, q := range p.Handles {
				want := i + 1
				if want == option {
					want = 0
				}
				if q.Option != want || min(q.Box.W, q.Box.H) < 44 {
					t.Errorf("card %d: a tap in %v sets %d, want %d", i, q.Box, q.Option, want)
				}
			}
			for i, way := range ways {
				words, shown := n.Label(way.who), false
				for k := 2; k <= len(words); k++ { // the words may break after any of theirs
					shown = shown || written(p, words[:k])
				}
				if turned := option == i+1; shown != turned && !sameTeller(n, i, option) {
					t.Errorf("shape %d, option %d: %q is written: %v", shape, option, words, shown)
				}
			}
		}
	}
}

// sameTeller tells whether the turned card names the same teller as card i.
func sameTeller(n *stage.Now, i, option int) bool {
	return option > 0 && n.Label(ways[i].who)[:4] == n.Label(ways[option-1].who)[:4]
}

func written(p *pic.Picture, words string) bool {
	for _, n := range p.Nodes {
		if n.Kind == pic.Text && n.Text == words {
			return true
		}
	}
	return false
}

func TestCardsLieFaceUpToChoose(t *testing.T) {
	p, n := stagetest.Settled(t, Scene, stage.Wide, "en", "table.choose", map[string]int{"table.card": 2})
	for i, h := range p.Handles {
		if h.Option != pic.Leads || h.Control != ways[i].name {
			t.Errorf("the card of %s does not lead there: %+v", ways[i].name, h)
		}
	}
	if len(p.Handles) != len(ways) {
		t.Errorf("%d cards can be picked, want %d", len(p.Handles), len(ways))
	}
	for _, way := range ways {
		words, shown := n.Label(way.name), false
		for k := 3; k <= len(words); k++ { // the words may break after any of theirs
			shown = shown || written(p, words[:k])
		}
		if !shown {
			t.Errorf("%s is not face up", way.name)
		}
	}
}
