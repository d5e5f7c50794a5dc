package lid

import (
	"math"
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestJarIsToScale(t *testing.T) {
	for shape := range stage.Shape(2) {
		for _, profit := range []int{0, 1, 12, 20, 40} {
			p, n := stagetest.Settled(t, Scene, shape, "en", "lid.fill", map[string]int{"lid.profit": profit})
			want := int(math.Round(props.JarCoins * n.Output("lid.investors") / n.Output("lid.limit")))
			if got := stagetest.CoinsInJar(p); got != want {
				t.Errorf("shape %d, profit %d: %d coins in the jar, want %d", shape, profit, got, want)
			}
		}
	}
}

func TestLidLands(t *testing.T) {
	for shape := range stage.Shape(2) {
		l := &wide
		if shape == stage.Tall {
			l = &tall
		}
		p, n := stagetest.Settled(t, Scene, shape, "en", "lid.announce", nil)
		found := false
		for _, q := range p.Nodes {
			if q.Kind == pic.Rect && q.Paint.From == pic.Teal {
				found = true
				if gap := l.alone.Y - (q.Y + q.H); math.Abs(gap) > 0.05*l.alone.W {
					t.Errorf("shape %d: the lid rests %v above the rim", shape, gap)
				}
			}
		}
		if words := n.Label("lid"); !found || words != "100×" {
			t.Errorf("shape %d: lid %v, marked %q", shape, found, words)
		}
	}
}
