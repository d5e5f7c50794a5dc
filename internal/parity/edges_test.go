package parity

import (
	"fmt"
	"image"
	"math"
	"testing"

	"coinorcap/internal/display"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/screen"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
	"coinorcap/scenes"
)

// What can be grabbed or tapped has an outline that stands out by 3:1 (WCAG 2.2, 1.4.11), seen from its middle in at
// least half of all directions: the rest may lie under something else, and a thing need not fill what can be hit.
const (
	edgeContrast = 3
	directions   = 32
	enough       = 0.5
	stepWide     = 3   // pixels over which an edge may be spread
	beyond       = 1.5 // how far out of its box a thing's edge may lie, as a part of the box's half
)

// TestControlsStandOutFromTheDesk paints every beat at rest, its controls where they start and at their most, and looks
// for the edge of every handle in the pixels.
func TestControlsStandOutFromTheDesk(t *testing.T) {
	display.Need(t)
	st := stagetest.Story(t)
	most := map[string]int{}
	for _, c := range st.Controls() {
		most[c.Name] = play.Last(c)
	}
	runner, painter, seen := stage.NewRunner(st, models.All{}, scenes.All()), screen.New(), 0
	for _, sh := range stagetest.Shapes {
		canvas := newCanvas(painter, sh.Shape)
		for _, b := range st.Beats() {
			said := map[string]bool{}
			for _, v := range []stagetest.Variant{{Name: "start"}, {Name: "most", Values: most}} {
				p := &picture.Picture{}
				runner.Show(stagetest.Session(t, "en", b.ID, v.Values), sh.Shape)
				runner.Settle()
				runner.Draw(p)
				if len(p.Handles) == 0 {
					continue
				}
				pix := canvas.with(p)
				for _, h := range p.Handles {
					seen++
					at := fmt.Sprintf("%s %s: %s", b.ID, sh.Name, h.Control)
					if part := outlined(pix, h.Box); part < enough && !said[at] {
						said[at] = true
						t.Errorf("%s has an edge of %d:1 in %.0f %% of the directions (first at %s)", at, edgeContrast, 100*part, v.Name)
					}
				}
			}
		}
		canvas.image.Deallocate()
	}
	if seen < 100 {
		t.Errorf("only %d handles were seen", seen)
	}
}

// with gives what a picture looks like on the desk.
func (c *canvas) with(p *picture.Picture) *image.RGBA {
	size := c.pix.Rect.Size()
	c.painter.PaintDesk(c.image, c.image.Bounds(), float64(size.X)/2, float64(size.Y)*0.4)
	c.painter.Paint(c.image, p, 1, 0, 0)
	c.image.ReadPixels(c.pix.Pix)
	return c.pix
}

// outlined is the share of directions, from a box's middle outwards, in which there is an edge.
func outlined(pix *image.RGBA, b picture.Box) float64 {
	found := 0
	cx, cy := b.X+b.W/2, b.Y+b.H/2
	for i := range directions {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / directions)
		// to the box's edge in this direction, and beyond
		far := min(b.W/2/max(math.Abs(cos), 1e-9), b.H/2/max(math.Abs(sin), 1e-9)) * beyond
		at := func(d float64) (picture.Color, bool) {
			x, y := int(cx+cos*d), int(cy+sin*d)
			if !image.Pt(x, y).In(pix.Rect) {
				return picture.Color{}, false
			}
			k := pix.PixOffset(x, y)
			return picture.Color{R: pix.Pix[k], G: pix.Pix[k+1], B: pix.Pix[k+2], A: 255}, true
		}
		for d := 4.0; d+stepWide <= far; d++ {
			in, ok := at(d)
			out, ok2 := at(d + stepWide)
			if ok && ok2 && picture.Ratio(in, out) >= edgeContrast {
				found++
				break
			}
		}
	}
	return float64(found) / directions
}

// The measure must be able to fail: a faint knob has no edge, one in paper has, and one that is mostly covered is short of it.
func TestFaintControlsAreFound(t *testing.T) {
	display.Need(t)
	canvas := newCanvas(screen.New(), stage.Tall)
	defer canvas.image.Deallocate()
	box := picture.Box{X: 78, Y: 78, W: 44, H: 44}
	for name, c := range map[string]struct {
		paint picture.Color
		cover float64
		sound bool
	}{
		"paper":        {picture.Paper, 0, true},
		"faint":        {picture.Track, 0, false},
		"most covered": {picture.Paper, 30, false},
	} {
		p := &picture.Picture{}
		p.Rect(0, 0, 360, 256, 0, picture.Solid(picture.DeskMid))
		p.Ellipse(100, 100, 13, 13, picture.Solid(c.paint))
		p.Rect(100-c.cover, 60, c.cover*2, 40+c.cover/3, 0, picture.Solid(picture.DeskMid))
		if part := outlined(canvas.with(p), box); (part >= enough) != c.sound {
			t.Errorf("%s: an edge in %.0f %% of the directions", name, 100*part)
		}
	}
}
