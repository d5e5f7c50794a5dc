package sources

import (
	"testing"

	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestDrawersHoldEveryFact(t *testing.T) {
	_, n := stagetest.Settled(t, Scene, stage.Wide, "en", "sources.list", nil)
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
