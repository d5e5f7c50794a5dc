package donations

import (
	"math"
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestColouredInIsMonthsPaid(t *testing.T) {
	// 10^8.4 dollars against two billion pay for a month and a half; ten billion for more than the year.
	for gifts, want := range map[int]float64{10: 0.6, 14: 12 * 2.5e8 / 2e9, 30: 12} {
		p, n := stagetest.Settled(t, Scene, stage.Wide, "en", "donations.give", map[string]int{"donations.gifts": gifts})
		pl := &plans[stage.Wide]
		sum := 0.0
		for _, g := range p.Groups {
			if g.Clipped && g.Clip.H > 0.5*pl.sheetH { // the colour, clipped to the part that is paid; not the bands
				sum += g.Clip.W / pl.sheet(0).W
			}
		}
		if math.Abs(sum-want) > 1e-3 || math.Abs(sum-min(12, n.Output("donations.months"))) > 1e-3 {
			t.Errorf("gifts at %d: %.3f sheets are coloured in, want %.3f", gifts, sum, want)
		}
	}
}

func TestReceivedStandsToScaleBesideNeed(t *testing.T) {
	for shape := range stage.Shape(2) {
		p, n := stagetest.Settled(t, Scene, shape, "en", "donations.record", nil)
		pl := &plans[shape]
		need, got := 0.0, 0.0
		for _, node := range p.Nodes {
			if node.Kind != pic.Rect || node.W != pl.columnW {
				continue
			}
			switch node.X {
			case pl.right - pl.columnW/2:
				need = max(need, node.H)
			case pl.left - pl.columnW/2:
				got = node.H
			}
		}
		want := n.Output("pledge.came") / n.Value("donations.need")
		if need == 0 || math.Abs(got/need-want) > 1e-3 || math.Abs(want-0.0675) > 1e-6 {
			t.Errorf("shape %d: the column of gifts is %.4f of the need, want %.4f", shape, got/need, want)
		}
	}
}
