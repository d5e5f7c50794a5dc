package sources

import (
	"os"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

func TestDrawersHoldEveryFact(t *testing.T) {
	_, n := settled(t, stage.Wide, "sources.list", nil)
	sum := 0
	for i := range drawers {
		sum += count(n.Story, drawers[i].teller)
		if n.Label(drawers[i].label) == "" {
			t.Errorf("drawer %s has no label", drawers[i].teller)
		}
	}
	if sum != len(n.Story.Facts) || sum == 0 {
		t.Errorf("the drawers hold %d of %d facts", sum, len(n.Story.Facts))
	}
}

// settled draws the scene at rest at a place, with controls put where positions say.
func settled(t *testing.T, shape stage.Shape, place string, positions map[string]int) (*pic.Picture, *stage.Now) {
	t.Helper()
	st, _ := story.Parse(os.DirFS("../../assets"))
	s := play.New(st, "en", 0)
	for name, k := range positions {
		s, _ = play.Apply(st, s, play.Event{Kind: play.Put, Control: name, Position: k})
	}
	s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: place})
	r := stage.NewRunner(st, models.All{}, []*stage.Scene{Scene})
	r.Show(s, shape)
	r.Settle()
	p := &pic.Picture{}
	r.Draw(p)
	if p.Open() != 0 || len(p.Nodes) == 0 {
		t.Fatalf("%s: the picture is empty or has open groups", place)
	}
	return p, r.Now()
}
