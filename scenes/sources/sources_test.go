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
	for i := range plans { // no drawer overflows, and its number stands clear of its cards
		pl := &plans[i]
		for k := range drawers {
			c := count(n.Story, drawers[k].teller)
			number := 0.25*pl.plate + pl.count.Width(numerals[c]) + 3
			if w := (pl.cabinet.W-2*pl.pad-pl.gap)/2 - pl.card*(float64(c)+0.4) - number; w < 0 {
				t.Errorf("layout %d: the %d cards of %s want %.0f more", i, c, drawers[k].teller, -w)
			}
		}
	}
	if sum != len(n.Story.Facts) || sum == 0 {
		t.Errorf("the drawers hold %d of %d facts", sum, len(n.Story.Facts))
	}
}
