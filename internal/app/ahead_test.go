package app

import (
	"slices"
	"testing"

	"coinorcap/internal/play"
	"coinorcap/internal/stagetest"
)

// What is drawn ahead is what the next step shows once it rests; drawing it leaves the stage as it is.
func TestAheadIsTheNextPicture(t *testing.T) {
	for _, b := range stagetest.Story(t).Beats() {
		st, s := at(t, b.ID, 780, 632)
		now := slices.Clone(s.Picture().Nodes)
		var a Ahead
		a.draw(s)
		if s.touch(); !slices.Equal(s.Picture().Nodes, now) {
			t.Fatalf("%s: the stage has changed", b.ID)
		}
		next, effect := play.Apply(st, s.shown, play.Event{Kind: play.Next})
		if effect&play.Moved == 0 {
			if len(a.pic.Nodes) > 0 {
				t.Errorf("%s: something is drawn, though no step follows", b.ID)
			}
			continue
		}
		s.Still(true)
		s.Show(next)
		s.Tick(1)
		if !alike(&a.pic, s.Picture()) {
			t.Errorf("%s: what is drawn ahead is not the next picture at rest", b.ID)
		}
	}
}
