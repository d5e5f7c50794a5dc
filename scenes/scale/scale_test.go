package scale

import (
	"math"
	"os"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

// at gives the picture that a beat comes to rest at, with controls put to positions, and the runner that drew it.
func at(t *testing.T, shape stage.Shape, place string, controls map[string]int) (*stage.Runner, *pic.Picture) {
	t.Helper()
	st, _ := story.Parse(os.DirFS("../../assets"))
	s := play.New(st, "en", 1)
	for name, pos := range controls {
		s, _ = play.Apply(st, s, play.Event{Kind: play.Put, Control: name, Position: pos})
	}
	if s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: place}); s.Beat(st).ID != place {
		t.Fatalf("the story has no place %s", place)
	}
	r := stage.NewRunner(st, models.All{}, []*stage.Scene{Scene})
	r.Show(s, shape)
	r.Settle()
	p := &pic.Picture{}
	r.Draw(p)
	if p.Open() != 0 {
		t.Errorf("%s leaves %d groups open", place, p.Open())
	}
	return r, p
}

var shapes = [...]stage.Shape{stage.Wide, stage.Tall}

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
	for _, shape := range shapes {
		l := &wide
		if shape == stage.Tall {
			l = &tall
		}
		for _, guess := range []int{0, 11, 37, 38, 59, 99} {
			_, p := at(t, shape, "scale.answer", map[string]int{"scale.guess": guess})
			sum, blocks := area(p, l.pile.side(), pic.GoldLight)
			if want := 10e9/257e6 + 1; math.Abs(sum-want) > 1e-6 || blocks != 40 { // the one block stands beside the pile
				t.Errorf("shape %d, guess %d: %v in %d blocks, want %v in 40", shape, guess+1, sum, blocks, want)
			}
		}
	}
}

func TestGuessIsPiledUp(t *testing.T) {
	for _, guess := range []int{0, 9, 99} {
		_, p := at(t, stage.Wide, "scale.ask", map[string]int{"scale.guess": guess})
		if _, blocks := area(p, wide.pile.side(), pic.GoldLight); blocks != guess+2 {
			t.Errorf("a guess of %d shows %d blocks and the one beside them", guess+1, blocks-1)
		}
		if len(p.Handles) != 1 {
			t.Errorf("%d handles, want 1", len(p.Handles))
		}
	}
}

func TestTowersAreToScale(t *testing.T) {
	r, p := at(t, stage.Wide, "scale.range", nil)
	one := r.Now().Fact("F94", "usd")
	eos, _ := area(p, wide.eos.side(), pic.RGB(0xC2CDE4))
	if want := r.Now().Fact("F90", "usd") / one; math.Abs(eos-want) > 1e-6 {
		t.Errorf("EOS has %v blocks, want %v", eos, want)
	}
	year, _ := area(p, wide.year.side(), pic.RGB(0xD3C2FF))
	if want := r.Now().Fact("F88", "most") / one; math.Abs(year-want) > 1e-6 || want < 10 {
		t.Errorf("the sales of 2017 have %v blocks at most, want %v", year, want)
	}
}
