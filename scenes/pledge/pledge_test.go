package pledge

import (
	"testing"

	"coinorcap/internal/props"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestCoinsFillTheShareThatCame(t *testing.T) {
	p, n := stagetest.Settled(t, Scene, stage.Wide, "en", "pledge.answer", nil)
	if got, want := came*props.GiftUSD, n.Output("pledge.came"); got != want {
		t.Errorf("the coins are %v dollars, the ledger says %v", got, want)
	}
	if got, want := capacity*props.GiftUSD, n.Fact("F18", "usd"); got != want {
		t.Errorf("the jar holds %v dollars, the pledge is %v", got, want)
	}
	in, heap := layouts[stage.Wide].inside(), 0
	for _, g := range p.Groups {
		if near(g.Scale*9, 0.95*layouts[stage.Wide].r) && g.X > in.X && g.X < in.X+in.W && g.Y > in.Y && g.Y < in.Y+in.H {
			heap++
		}
	}
	if heap != came {
		t.Errorf("%d coins lie in the jar, want %d", heap, came)
	}
}

func TestHeightIsToScale(t *testing.T) {
	for i := range layouts {
		l := &layouts[i]
		top := l.inJar(came-1).Y - l.r
		if want := l.level(0.135); !near(top, want) {
			t.Errorf("layout %d: coins reach %v, 13.5 %% of the jar is at %v", i, top, want)
		}
		// The glass gives the coins the very room that was reckoned with.
		if got, want := l.jar(), l.inside(); !near(got.H-1.2*0.035*got.W, want.H) || !near(got.W*(1-0.07), want.W) {
			t.Errorf("layout %d: the jar %v has not the room %v", i, got, want)
		}
	}
}

func TestPilesAreToScale(t *testing.T) {
	_, n := stagetest.Settled(t, Scene, stage.Tall, "en", "pledge.givers", nil)
	if got, want := fromMusk*props.GiftUSD, n.Fact("F21", "musk"); got != want {
		t.Errorf("one pile is %v dollars, want %v", got, want)
	}
	if got, want := (came-fromMusk)*props.GiftUSD, n.Fact("F21", "others"); got != want {
		t.Errorf("the other pile is %v dollars, want %v", got, want)
	}
}

func near(a, b float64) bool { return a-b < 1e-6 && b-a < 1e-6 }
