package draft

import (
	"strings"
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestStruckOutFromMarch(t *testing.T) {
	for k, want := range []struct{ struck, off, times, max bool }{{}, {true, true, true, false}, {true, true, true, true}} {
		p, n := stagetest.Settled(t, Scene, stage.Wide, "en", "draft.turn", map[string]int{"draft.month": k})
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
	p, n := stagetest.Settled(t, Scene, stage.Tall, "en", "draft.note", map[string]int{"draft.month": january})
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
