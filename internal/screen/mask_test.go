package screen

import (
	"fmt"
	"image"
	"math"
	"slices"
	"testing"

	"golang.org/x/image/font/sfnt"

	"coinorcap/internal/picture"
)

func TestFit(t *testing.T) {
	for _, upright := range []bool{true, false} {
		sizes := map[uint16]float64{}
		for size := 0.3; size < 3000; size *= 1.01 {
			key, q, sharp := fit(size, upright, 128, 512, 8)
			if was, ok := sizes[key]; ok && was != q {
				t.Fatalf("key %d is %v and %v px", key, was, q)
			}
			sizes[key] = q
			if sharp != (upright && size <= 128) {
				t.Fatalf("%v px, upright %v: sharp %v", size, upright, sharp)
			}
			switch {
			case sharp && math.Abs(q-size) > 1.0/16 && size > 0.2:
				t.Fatalf("%v px became %v", size, q)
			case !sharp && size >= 1 && size <= 512 && (q < size*0.999 || q > size*1.6):
				t.Fatalf("%v px became %v", size, q)
			case q > 512*1.001:
				t.Fatalf("%v px became %v", size, q)
			}
		}
	}
}

func TestSnap(t *testing.T) {
	for x, want := range map[float64]string{0: "0 0", 0.1: "0 0", 0.13: "0 1", 0.9: "1 0", -0.3: "-1 3", 7.5: "7 2"} {
		p, q := snap(x)
		if got := fmt.Sprint(p, q); got != want {
			t.Errorf("%v: %v, want %v", x, got, want)
		}
	}
}

// Masks must not touch: between the pixels, a neighbour would be read.
func TestMasksStandApart(t *testing.T) {
	b, sheet := newBatch()
	p := busy()
	for _, scale := range []float64{1, 2, 1.5, 1.13} {
		b.build(p, scale, 0, 0, all)
	}
	var boxes []image.Rectangle
	for _, m := range b.masks.known {
		if m.w > 0 {
			boxes = append(boxes, image.Rect(m.x, m.y, m.x+m.w, m.y+m.h))
		}
	}
	if len(boxes) != sheet.writes || len(boxes) < 50 {
		t.Fatalf("%d masks, %d written", len(boxes), sheet.writes)
	}
	side := image.Rect(0, 0, b.masks.side, b.masks.side)
	for i, r := range boxes {
		if !r.In(side) {
			t.Errorf("%v is not on the atlas", r)
		}
		for _, q := range boxes[:i] {
			if r.Overlaps(q) {
				t.Fatalf("%v and %v overlap", r, q)
			}
		}
	}
}

func TestAtlasGrowsThenStartsAfresh(t *testing.T) {
	b, sheet := newBatch()
	glyphs := func(from, n int) *picture.Picture {
		p := &picture.Picture{}
		for i := range n {
			p.Text(0, 100, picture.Left, picture.Figure.Sized(60+float64(from+i)/8), picture.Ink, "MWO@")
		}
		return p
	}
	for i := range 40 {
		b.build(glyphs(i*10, 10), 1, 0, 0, all)
		if b.masks.full {
			t.Fatal("left full")
		}
		// Every mask that this picture shows is where the batch thinks it is.
		for k, m := range b.masks.known {
			if k.glyph != sfnt.GlyphIndex(0) && m.w > 0 && m.x+m.w > b.masks.side {
				t.Fatalf("%+v is off the atlas", m)
			}
		}
		if len(b.vertices) != 4*4*10 {
			t.Fatalf("picture %d: %d vertices", i, len(b.vertices))
		}
	}
	if !slices.Equal(sheet.grown, []int{lastSide}) {
		t.Errorf("grew to %v", sheet.grown)
	}
	if sheet.writes <= len(b.masks.known) {
		t.Error("never started afresh")
	}
}

// One picture with more masks than the atlas holds is drawn as far as it goes, and the next is whole again.
func TestTooMuchForTheAtlas(t *testing.T) {
	b, _ := newBatch()
	p := &picture.Picture{}
	for i := range 40 {
		p.Shape(star, 500, 500, 400*math.Exp2(float64(i)/24), gold)
		p.Push(picture.Group{Turn: 0.1 + float64(i)})
		p.Shape(square(i), 500, 500, 1000, gold)
		p.Pop()
	}
	b.build(p, 1, 0, 0, all)
	if len(b.vertices) == 0 || b.masks.full {
		t.Fatalf("%d vertices, full %v", len(b.vertices), b.masks.full)
	}
	q := &picture.Picture{}
	q.Text(0, 0, picture.Left, picture.Label, picture.Ink, "after")
	b.build(q, 1, 0, 0, all)
	if len(b.vertices) != 4*5 {
		t.Errorf("%d vertices after", len(b.vertices))
	}
}

// square gives a new path, not one made before.
func square(i int) *picture.Path {
	return picture.NewPath(fmt.Sprintf("M0 0 L1 0 L1 1 L0 %v Z", 0.5+float64(i)/100))
}

func TestRasterizedPath(t *testing.T) {
	box := picture.NewPath("M-1 -2 L3 -2 L3 1 L-1 1 Z")
	a, left, top := rasterize(box, 2, 0.5, 0)
	if left != -2 || top != -4 || a.Rect.Dx() != 9 || a.Rect.Dy() != 6 {
		t.Fatalf("at %d, %d: %v", left, top, a.Rect)
	}
	for x, want := range []uint8{128, 255, 255, 255, 255, 255, 255, 255, 128} {
		if got := a.AlphaAt(x, 3).A; max(got, want)-min(got, want) > 1 {
			t.Errorf("column %d: %d, want %d", x, got, want)
		}
	}
}

// BenchmarkMask fills an outline of lines and curves, as happens once for each size that one is met in.
func BenchmarkMask(b *testing.B) {
	path := picture.NewPath("M 0 20 L 12 0 40 6 Q 60 10 58 30 C 50 60 20 70 8 48 Z M 20 24 L 34 20 30 40 Z")
	b.ReportAllocs()
	for b.Loop() {
		if a, _, _ := rasterize(path, 96/60.0, 0, 0); a.Rect.Empty() {
			b.Fatal("nothing is filled")
		}
	}
}
