package icon

import (
	"bytes"
	"image"
	"image/color"
	"math"
	"testing"

	pic "coinorcap/internal/picture"
)

// near tells whether a pixel is opaque and about of a colour.
func near(img *image.NRGBA, x, y int, c pic.Color, off float64) bool {
	p := img.NRGBAAt(x, y)
	d := func(a, b uint8) float64 { return math.Abs(float64(a) - float64(b)) }
	return p.A == 255 && d(p.R, c.R) <= off && d(p.G, c.G) <= off && d(p.B, c.B) <= off
}

// At every size there is gold on the left, and teal above gold on the right, with a gap or a line between the halves.
func TestIconReads(t *testing.T) {
	for _, side := range []int{16, 20, 24, 32, 40, 48, 64, 96, 128, 256, 512} {
		img := Image(side, 0)
		at := func(u, v float64) (int, int) { return int(u * float64(side)), int(v * float64(side)) }
		x, y := at(0.36, 0.5)
		if !near(img, x, y, pic.Gold, 40) {
			t.Errorf("%d: the coin is %v", side, img.NRGBAAt(x, y))
		}
		teal, gold := 0, 0
		for y := range side {
			for x := side / 2; x < side; x++ {
				switch {
				case near(img, x, y, pic.Teal, 60) && y < side/2:
					teal++
				case near(img, x, y, pic.Gold, 60) && y > side/2:
					gold++
				}
			}
		}
		if all := side * side; teal < all/50 || gold < all/50 {
			t.Errorf("%d: the lid has %d pixels and the heap %d of %d", side, teal, gold, all)
		}
		if _, y := at(0, 0.5); side <= plain && !near(img, side/2-1, y, pic.DeskMid, 30) {
			t.Errorf("%d: between the halves it is %v", side, img.NRGBAAt(side/2-1, y))
		}
	}
}

func TestIconIsRoundAndKeepsItsMargin(t *testing.T) {
	if p := Image(64, 0).NRGBAAt(0, 0); p.A != 0 {
		t.Errorf("the corner is %v", p)
	}
	img := Image(100, 0.1)
	if a, b := img.NRGBAAt(8, 50), img.NRGBAAt(11, 50); a.A != 0 || b.A != 255 {
		t.Errorf("outside and inside the margin: %v, %v", a, b)
	}
}

func TestIconIsTheSameAgain(t *testing.T) {
	for _, side := range []int{16, 128} {
		if !bytes.Equal(Image(side, 0).Pix, Image(side, 0).Pix) {
			t.Errorf("%d: two drawings differ", side)
		}
	}
}

// draw paints a picture of 8 by 8 units on 8 by 8 pixels.
func draw(f func(p *pic.Picture)) *image.NRGBA {
	var p pic.Picture
	f(&p)
	c := newCanvas(8, 8)
	c.paint(&p, 8)
	return c.image()
}

func TestPaint(t *testing.T) {
	red, blue := pic.RGB(0xff0000), pic.RGB(0x0000ff)
	for _, c := range []struct {
		name string
		draw func(p *pic.Picture)
		x, y int
		want color.NRGBA
	}{
		{"rectangle", func(p *pic.Picture) { p.Rect(1, 1, 4, 4, 0, pic.Solid(red)) }, 4, 4, color.NRGBA{255, 0, 0, 255}},
		{"beside it", func(p *pic.Picture) { p.Rect(1, 1, 4, 4, 0, pic.Solid(red)) }, 5, 4, color.NRGBA{}},
		{"half a pixel", func(p *pic.Picture) { p.Rect(1, 1, 3.5, 4, 0, pic.Solid(red)) }, 4, 2, color.NRGBA{255, 0, 0, 128}},
		{"its round corner", func(p *pic.Picture) { p.Rect(0, 0, 8, 8, 4, pic.Solid(red)) }, 0, 0, color.NRGBA{}},
		{"frame", func(p *pic.Picture) { p.Frame(1, 1, 6, 6, 0, 2, pic.Solid(red)) }, 0, 4, color.NRGBA{255, 0, 0, 255}},
		{"within it", func(p *pic.Picture) { p.Frame(1, 1, 6, 6, 0, 2, pic.Solid(red)) }, 3, 4, color.NRGBA{}},
		{"ellipse", func(p *pic.Picture) { p.Ellipse(4, 4, 3, 1.5, pic.Solid(red)) }, 3, 3, color.NRGBA{255, 0, 0, 255}},
		{"above it", func(p *pic.Picture) { p.Ellipse(4, 4, 3, 1.5, pic.Solid(red)) }, 4, 1, color.NRGBA{}},
		{"line", func(p *pic.Picture) { p.Line(1, 4, 7, 4, 2, pic.Solid(red)) }, 5, 3, color.NRGBA{255, 0, 0, 255}},
		{"clipped", func(p *pic.Picture) {
			p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: 2, W: 2, H: 8}})
			p.Rect(0, 0, 8, 8, 0, pic.Solid(red))
			p.Pop()
		}, 4, 4, color.NRGBA{}},
		{"after the clip", func(p *pic.Picture) {
			p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: 2, W: 2, H: 8}})
			p.Pop()
			p.Rect(0, 0, 8, 8, 0, pic.Solid(red))
		}, 4, 4, color.NRGBA{255, 0, 0, 255}},
		{"turned and moved", func(p *pic.Picture) {
			p.Push(pic.Group{X: 4, Y: 4, Turn: math.Pi / 2})
			p.Rect(1, -1, 2, 2, 0, pic.Solid(red))
			p.Pop()
		}, 4, 5, color.NRGBA{255, 0, 0, 255}},
		{"faded over", func(p *pic.Picture) {
			p.Rect(0, 0, 8, 8, 0, pic.Solid(blue))
			p.Push(pic.Group{Fade: 0.5})
			p.Rect(0, 0, 8, 8, 0, pic.Solid(red))
			p.Pop()
		}, 4, 4, color.NRGBA{128, 0, 128, 255}},
		{"change of colour", func(p *pic.Picture) { p.Rect(0, 0, 8, 8, 0, pic.Across(red, blue)) }, 0, 4, color.NRGBA{239, 0, 16, 255}},
		{"glow's edge", func(p *pic.Picture) { p.Glow(4, 4, 2, red) }, 6, 4, color.NRGBA{}},
	} {
		if got := draw(c.draw).NRGBAAt(c.x, c.y); got != c.want {
			t.Errorf("%s is %v, want %v", c.name, got, c.want)
		}
	}
	shadow := draw(func(p *pic.Picture) { p.Shadow(2, 2, 4, 4, 0, 2, 1) })
	if in, edge, out := shadow.NRGBAAt(4, 4).A, shadow.NRGBAAt(6, 4).A, shadow.NRGBAAt(7, 4).A; in <= edge || edge <= out || out == 0 {
		t.Errorf("a shadow's darkness, outwards: %d, %d, %d", in, edge, out)
	}
}

func TestPaintRefusesWords(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("words are painted")
		}
	}()
	draw(func(p *pic.Picture) { p.Text(4, 4, pic.Center, pic.Label, pic.Ink, "T") })
}

// The card holds the coin, the jar and the title, each where nothing else stands, however long the title is.
func TestCard(t *testing.T) {
	for _, title := range [][3]string{{"Coin", "or", "cap?"}, {"Jeton", "ou", "plafond ?"}, {"Donaudampfschiff", "oder so etwas wie", "Obergrenze?"}, {"Wort", "", "?"}} {
		img := Card(title[0], title[1], title[2], "four ways · every line sourced")
		if img.Rect.Dx() != CardWidth || img.Rect.Dy() != CardHeight {
			t.Fatalf("the card is %v", img.Rect)
		}
		count := map[string]int{}
		for y := range CardHeight {
			for x := range CardWidth {
				switch {
				case near(img, x, y, pic.Paper, 20) && x < 660:
					count["title"]++
				case near(img, x, y, pic.Teal, 20) && x < 660:
					count["last word"]++
				case near(img, x, y, pic.Teal, 60):
					count["lid"]++
				case near(img, x, y, pic.Gold, 60) && x > 730:
					count["coin"]++
				case x > 660 && x < 740 && near(img, x, y, pic.Paper, 20):
					count["title in the coin's way"]++
				}
			}
		}
		for what, least := range map[string]int{"title": 1500, "last word": 400, "lid": 3000, "coin": 20000} {
			if count[what] < least {
				t.Errorf("%v: %d pixels of the %s", title, count[what], what)
			}
		}
		if n := count["title in the coin's way"]; n > 0 {
			t.Errorf("%v: %d pixels of the title lie in the coin's way", title, n)
		}
	}
}
