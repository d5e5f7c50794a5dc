package scale

import (
	"math"
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

// area is how much of the stage blocks of a light colour cover, in blocks of that side, clips counted.
func area(p *pic.Picture, side float64, light pic.Color) (sum float64, blocks int) {
	width := side
	for i, n := range p.Nodes {
		if n.Kind != pic.Rect || n.Paint.From != light || math.Abs(n.W-side) > 1e-6 {
			continue
		}
		w := width
		if before := p.Nodes[max(0, i-1)]; before.Kind == pic.Push {
			if g := p.Groups[before.Lo]; g.Clipped {
				w = g.Clip.W
			}
		}
		sum += w / side
		blocks++
	}
	return sum, blocks
}

func TestPileIsToScale(t *testing.T) {
	for shape := range stage.Shape(2) {
		l := &wide
		if shape == stage.Tall {
			l = &tall
		}
		for _, guess := range []int{0, 11, 37, 38, 59, 99} {
			p, _ := stagetest.Settled(t, Scene, shape, "en", "scale.answer", map[string]int{"scale.guess": guess})
			sum, blocks := area(p, l.pile.side(), pic.GoldLight)
			if want := 10e9/257e6 + 1; math.Abs(sum-want) > 1e-6 || blocks != 40 { // the one block stands beside the pile
				t.Errorf("shape %d, guess %d: %v in %d blocks, want %v in 40", shape, guess+1, sum, blocks, want)
			}
		}
	}
}

func TestGuessIsPiledUp(t *testing.T) {
	for _, guess := range []int{0, 9, 99} {
		p, _ := stagetest.Settled(t, Scene, stage.Wide, "en", "scale.ask", map[string]int{"scale.guess": guess})
		if _, blocks := area(p, wide.pile.side(), pic.GoldLight); blocks != guess+2 {
			t.Errorf("a guess of %d shows %d blocks and the one beside them", guess+1, blocks-1)
		}
		if len(p.Handles) != 1 {
			t.Errorf("%d handles, want 1", len(p.Handles))
		}
	}
}

// The block seen close up is as much larger than all gifts as its sum is: each coin has its own share of the square.
func TestGiftsAreToScale(t *testing.T) {
	for shape := range stage.Shape(2) {
		l := &wide
		if shape == stage.Tall {
			l = &tall
		}
		p, n := stagetest.Settled(t, Scene, shape, "en", "scale.ask", nil)
		var coins []pic.Group
		for _, g := range p.Groups {
			if g.Scale > 0 && g.X > l.close.X && g.X < l.close.X+l.close.W && g.Y > l.close.Y+0.4*l.close.H {
				coins = append(coins, g)
			}
		}
		if len(coins) != props.Gifts {
			t.Fatalf("shape %d: %d coins lie in the block, want %d", shape, len(coins), props.Gifts)
		}
		across, up := coins[1].X-coins[0].X, coins[0].Y-coins[giftRow].Y
		part := across * up * props.Gifts / (l.close.W * l.close.H)
		if want := n.Fact("N7", "came") / n.Fact("F94", "usd"); math.Abs(part-want) > 1e-6 {
			t.Errorf("shape %d: gifts take %v of the block, want %v", shape, part, want)
		}
	}
}

func TestTowersAreToScale(t *testing.T) {
	p, n := stagetest.Settled(t, Scene, stage.Wide, "en", "scale.range", nil)
	one := n.Fact("F94", "usd")
	eos, _ := area(p, wide.eos.side(), pic.RGB(0xC2CDE4))
	if want := n.Fact("F90", "usd") / one; math.Abs(eos-want) > 1e-6 {
		t.Errorf("EOS has %v blocks, want %v", eos, want)
	}
	year, _ := area(p, wide.year.side(), pic.RGB(0xD3C2FF))
	if want := n.Fact("F88", "most") / one; math.Abs(year-want) > 1e-6 || want < 10 {
		t.Errorf("the sales of 2017 have %v blocks at most, want %v", year, want)
	}
}
