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
			table, left := l.table, l.left
			if k == 1 {
				table, left = l.aside, l.later
			}
			dx, dy := left.X-table.X, left.Y-table.Y
			if far := 1.8 * (l.r + 0.85*l.seat); dx*dx+dy*dy < far*far {
				t.Errorf("layout %d, %d: the chair that left is still at the table", i, k)
			}
		}
	}
}

func TestEachCardAnswersWhenAsked(t *testing.T) {
	for card := range tellers + 1 {
		r, p := at(t, stage.Wide, "chair.why", map[string]int{"chair.card": card})
		if len(p.Handles) != tellers {
			t.Fatalf("%d cards to tap, want %d", len(p.Handles), tellers)
		}
		for i, name := range why {
			shown := false
			for _, n := range p.Nodes {
				shown = shown || n.Kind == pic.Text && n.Text != "" && begins(r.Now().Label(name), n.Text)
			}
			if shown != (card == i+1) {
				t.Errorf("option %d: the answer %s is shown: %v", card, name, shown)
			}
		}
	}
}

func begins(words, part string) bool { return len(part) <= len(words) && words[:len(part)] == part }
