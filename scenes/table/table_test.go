package table

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

func TestCardsTurn(t *testing.T) {
	for _, shape := range shapes {
		for option := range 5 {
			r, p := at(t, shape, "table.ways", map[string]int{"table.card": option})
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
				words, shown := r.Now().Label(way.who), false
				for k := 2; k <= len(words); k++ { // the words may break after any of theirs
					shown = shown || written(p, words[:k])
				}
				if turned := option == i+1; shown != turned && !sameTeller(r, i, option) {
					t.Errorf("shape %d, option %d: %q is written: %v", shape, option, words, shown)
				}
			}
		}
	}
}

// sameTeller tells whether the turned card names the same teller as card i.
func sameTeller(r *stage.Runner, i, option int) bool {
	return option > 0 && r.Now().Label(ways[i].who)[:4] == r.Now().Label(ways[option-1].who)[:4]
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
	r, p := at(t, stage.Wide, "table.choose", map[string]int{"table.card": 2})
	if len(p.Handles) != 0 {
		t.Errorf("%d handles where nothing is to be turned", len(p.Handles))
	}
	for _, way := range ways {
		words, shown := r.Now().Label(way.name), false
		for k := 3; k <= len(words); k++ { // the words may break after any of theirs
			shown = shown || written(p, words[:k])
		}
		if !shown {
			t.Errorf("%s is not face up", way.name)
		}
	}
}
