package draft

import (
	"os"
	"strings"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

func TestStruckOutFromMarch(t *testing.T) {
	for k, want := range []struct{ struck, off, times, max bool }{{}, {true, true, true, false}, {true, true, true, true}} {
		p, n := settled(t, stage.Wide, "draft.turn", map[string]int{"draft.month": k})
		line := false
		for _, node := range p.Nodes {
			line = line || node.Kind == pic.Polyline && node.Paint.From == red
		}
		if line != want.struck || says(p, n.Label("off")) != want.off || says(p, n.Label("times")) != want.times || says(p, n.Label("max")) != want.max {
			t.Errorf("month %d: the napkin does not show %+v", k, want)
		}
		if len(p.Handles) != 3 {
			t.Errorf("month %d: %d leaves can be tapped", k, len(p.Handles))
		}
	}
}

func TestNoteShowsTheJarOfMarchWhateverTheCalendar(t *testing.T) {
	p, n := settled(t, stage.Tall, "draft.note", map[string]int{"draft.month": january})
	if !says(p, n.Label("times")) || len(p.Handles) != 0 {
		t.Error("no jar with its lid, or leaves that can be tapped")
	}
}

// says tells whether words stand there, or begin to where they run over a line.
func says(p *pic.Picture, words string) bool {
	for _, node := range p.Nodes {
		if node.Kind == pic.Text && node.Text != "" && strings.HasPrefix(words, node.Text) {
			return true
		}
	}
	return false
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
