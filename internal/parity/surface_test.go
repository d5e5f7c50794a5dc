package parity

import (
	"fmt"
	"image"
	"image/draw"
	"math"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/display"
	"coinorcap/internal/picture"
	"coinorcap/internal/screen"
)

// The desk of the desktop is the page's, in CSS.
func TestDeskIsThePages(t *testing.T) {
	display.Need(t)
	const w, h = 320, 200
	dst := ebiten.NewImage(w, h)
	screen.New().PaintDesk(dst, dst.Bounds(), 100, 60)
	got := image.NewRGBA(image.Rect(0, 0, w, h))
	dst.ReadPixels(got.Pix)

	css := func(c picture.Color) string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }
	page := chromium(t, fmt.Sprintf(`<!DOCTYPE html><body style="margin:0;height:%dpx;`+
		`background:radial-gradient(circle at 100px 60px, %s, %s, %s)">`,
		h, css(picture.DeskLight), css(picture.DeskMid), css(picture.DeskDark)), w, h, 1)
	want := image.NewRGBA(got.Rect)
	draw.Draw(want, want.Rect, page, image.Point{}, draw.Src)
	if mean, share, _ := difference(got, want); mean > 0.5 || share > 0 {
		t.Errorf("mean %.3f, share %.5f", mean, share)
	}
}

// Grain on a clear canvas is specks of premultiplied light and dark, even in the mean, and the same each time and in each part.
func TestGrain(t *testing.T) {
	display.Need(t)
	const side = 128
	painter := screen.New()
	paint := func(parts ...image.Rectangle) []byte {
		dst := ebiten.NewImage(side, side)
		for _, part := range parts {
			painter.PaintGrain(dst, part)
		}
		pix := make([]byte, 4*side*side)
		dst.ReadPixels(pix)
		return pix
	}
	all := image.Rect(0, 0, side, side)
	a, b := paint(all), paint(image.Rect(0, 0, 37, side), image.Rect(37, 0, side, 50), image.Rect(37, 50, side, side))
	light, dark, most := 0.0, 0.0, byte(0)
	for i := 0; i < len(a); i += 4 {
		r, alpha := a[i], a[i+3]
		if a[i] != a[i+1] || a[i] != a[i+2] || r != 0 && r != alpha {
			t.Fatalf("pixel %d is %v", i/4, a[i:i+4])
		}
		if a[i] != b[i] || alpha != b[i+3] {
			t.Fatal("grain differs from part to part")
		}
		most = max(most, alpha)
		light += float64(r)
		dark += float64(alpha - r)
	}
	if d := math.Abs(light-dark) / (light + dark); d > 0.05 {
		t.Errorf("light %v, dark %v", light, dark)
	}
	if share := float64(most) / 255; share < 0.025 || share > screen.FilmGrain+0.005 {
		t.Errorf("strongest speck %v", share)
	}
}

// Where a picture lies on its image must not matter.
func TestPartOfAnImage(t *testing.T) {
	display.Need(t)
	pic := &picture.Picture{}
	motif(pic)
	painter := screen.New()
	paint := func(dst *ebiten.Image, dx, dy float64) *image.RGBA {
		dst.Fill(nrgba(desk))
		painter.Paint(dst, pic, 1, dx, dy)
		out := image.NewRGBA(image.Rect(0, 0, viewW, viewH))
		dst.ReadPixels(out.Pix)
		return out
	}
	alone := paint(ebiten.NewImage(viewW, viewH), 20, 10)
	large := ebiten.NewImage(400, 300)
	part := paint(large.SubImage(image.Rect(150, 99, 150+viewW, 99+viewH)).(*ebiten.Image), 170, 109)
	if mean, _, _ := difference(alone, part); mean > 0.01 { // but for the rounding of places
		t.Errorf("mean difference %v", mean)
	}
}
