package face

import (
	"image"
	"math"
	"testing"
)

func TestRasterizeCapital(t *testing.T) {
	const size = 200
	for name, f := range faces {
		mask, left, top := Rasterize(f, tablesOf(f).glyph('H'), size, 0, 0)
		want := f.CapHeight() * size
		// Caveat's capitals dance: H reaches past both lines and its advance.
		slack := 2.0
		if f == Hand {
			slack = 0.22 * size
		}
		if got := float64(mask.Rect.Dy()); math.Abs(got-want) > slack {
			t.Errorf("%s: H is %v px tall, cap height %v", name, got, want)
		}
		if math.Abs(float64(-top)-want) > slack {
			t.Errorf("%s: H starts %v px above the baseline, cap height %v", name, -top, want)
		}
		if right := left + mask.Rect.Dx(); float64(left) < -slack || float64(right) > Width(f, size, 0, "H")+slack {
			t.Errorf("%s: H spans %d to %d px", name, left, right)
		}
		solid := 0
		for _, a := range mask.Pix {
			if a == 255 {
				solid++
			}
		}
		if share := float64(solid) / float64(len(mask.Pix)); share < 0.1 || share > 0.9 {
			t.Errorf("%s: H covers %.2f of its box", name, share)
		}
	}
}

// A mask may have one more pixel on a side than its ink, where a curve stops
// short of its control point.
func TestRasterizeIsTight(t *testing.T) {
	for name, f := range faces {
		for _, r := range characters() {
			mask, _, _ := Rasterize(f, tablesOf(f).glyph(r), 64, 0.3, 0.6)
			if mask.Rect.Empty() {
				continue
			}
			if ink := inked(mask); mask.Rect.Dx()-ink.Dx() > 2 || mask.Rect.Dy()-ink.Dy() > 2 {
				t.Errorf("%s %c: mask %v, ink %v", name, r, mask.Rect, ink)
			}
		}
	}
}

func inked(m *image.Alpha) (box image.Rectangle) {
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() {
			if m.AlphaAt(x, y).A > 0 {
				box = box.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return box
}

func TestRasterizeKeepsInkUnderOffset(t *testing.T) {
	g := tablesOf(Text).glyph('o')
	at := func(dx, dy float64) (x, y, sum float64) {
		mask, left, top := Rasterize(Text, g, 18, dx, dy)
		for py := range mask.Rect.Dy() {
			for px := range mask.Rect.Dx() {
				a := float64(mask.AlphaAt(px, py).A)
				sum += a
				x += a * (float64(px+left) + 0.5)
				y += a * (float64(py+top) + 0.5)
			}
		}
		return x / sum, y / sum, sum / 255
	}
	x0, y0, ink := at(0, 0)
	x1, y1, ink1 := at(0.75, 0.25)
	if math.Abs(x1-x0-0.75) > 0.03 || math.Abs(y1-y0-0.25) > 0.03 {
		t.Errorf("moved by %v, %v", x1-x0, y1-y0)
	}
	if math.Abs(ink1-ink) > 0.02*ink {
		t.Errorf("ink %v became %v", ink, ink1)
	}
}

func TestRasterizeNothing(t *testing.T) {
	h := tablesOf(Text).glyph('H')
	for _, size := range []float64{0, -5, math.NaN(), math.Inf(1), 1e9} {
		if mask, _, _ := Rasterize(Text, h, size, 0, 0); !mask.Rect.Empty() {
			t.Errorf("size %v: mask %v", size, mask.Rect)
		}
	}
	for _, r := range []rune{' ', 0xa0, 0x202f} {
		if mask, _, _ := Rasterize(Text, tablesOf(Text).glyph(r), 20, 0, 0); !mask.Rect.Empty() {
			t.Errorf("%U: mask %v", r, mask.Rect)
		}
	}
	if mask, _, _ := Rasterize(Text, 65535, 20, 0, 0); !mask.Rect.Empty() {
		t.Errorf("no such glyph: mask %v", mask.Rect)
	}
}
