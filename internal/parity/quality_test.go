package parity

import (
	"image"
	"os"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/display"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/screen"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
	"coinorcap/scenes"
)

// What is painted with less is still the same picture: on average within a few of 255 steps, the coarser the further, and the
// simpler shadows nearly nowhere far off. All of it stays within the part of the image that is painted.
func TestLessIsTheSamePicture(t *testing.T) {
	display.Need(t)
	const w, h, left, top = 780, 632, 40, 20
	st := stagetest.Story(t)
	runner := stage.NewRunner(st, models.All{}, scenes.All())
	painter, pic := screen.New(), picture.Picture{}
	whole := image.Rect(0, 0, w+2*left, h+2*top)
	dst := ebiten.NewImage(whole.Dx(), whole.Dy())
	part := dst.SubImage(image.Rect(left, top, left+w, top+h)).(*ebiten.Image)
	paint := func(q screen.Quality) *image.RGBA {
		painter.PaintDesk(dst, whole, 300, 200)
		painter.Quality = q
		_, scale, x, y := stage.Fit(w, h, 1)
		painter.Paint(part, &pic, scale, left+x, top+y)
		out := image.NewRGBA(whole)
		dst.ReadPixels(out.Pix)
		return out
	}
	outside := func(m *image.RGBA) *image.RGBA {
		c := image.NewRGBA(m.Rect)
		copy(c.Pix, m.Pix)
		for y := top; y < top+h; y++ {
			clear(c.Pix[c.PixOffset(left, y):c.PixOffset(left+w, y)])
		}
		return c
	}
	worst := map[screen.Quality]float64{}
	for i, b := range st.Beats() {
		if i%8 != 4 {
			continue // some of each kind are enough
		}
		shape, _, _, _ := stage.Fit(w, h, 1)
		runner.Show(stagetest.SessionOf(t, st, "en", b.ID, nil), shape)
		runner.Settle()
		runner.Draw(&pic)
		want := paint(screen.Whole)
		for q, most := range map[screen.Quality]float64{screen.Plain: 0.35, screen.Coarse: 5, screen.Coarsest: 7.5} {
			got := paint(q)
			mean, share, _ := difference(got, want)
			if worst[q] = max(worst[q], mean); mean > most {
				t.Errorf("%s, quality %d: mean %.3f, share %.5f", b.ID, q, mean, share)
			}
			if mean, _, _ := difference(outside(got), outside(want)); mean > 0 {
				t.Errorf("%s, quality %d: painted outside of its part", b.ID, q)
			}
		}
	}
	t.Log("the furthest means:", worst)
	if worst[screen.Plain] == 0 || worst[screen.Coarsest] <= worst[screen.Coarse] {
		t.Error("what is painted with less looks no different")
	}
}

// BenchmarkQuality paints the picture with the most in it, pixels and all; without a graphics card the processor fills them.
func BenchmarkQuality(b *testing.B) {
	if os.Getenv("DISPLAY") == "" {
		b.Skip("no display")
	}
	const w, h = 780, 632
	st := stagetest.Story(b)
	runner, painter, pic := stage.NewRunner(st, models.All{}, scenes.All()), screen.New(), picture.Picture{}
	shape, scale, x, y := stage.Fit(w, h, 1)
	most := 0
	for _, beat := range st.Beats() {
		runner.Show(stagetest.SessionOf(b, st, "en", beat.ID, nil), shape)
		runner.Settle()
		var p picture.Picture
		if runner.Draw(&p); len(p.Nodes) > most {
			most, pic = len(p.Nodes), p
		}
	}
	// No part of a texture with others on it, all of which would be read back.
	dst := ebiten.NewImageWithOptions(image.Rect(0, 0, w, h), &ebiten.NewImageOptions{Unmanaged: true})
	corner := dst.SubImage(image.Rect(0, 0, 1, 1)).(*ebiten.Image)
	var pix [4]byte
	for q := screen.Whole; q <= screen.Coarsest; q++ {
		b.Run([]string{"Whole", "Plain", "Coarse", "Coarsest"}[q], func(b *testing.B) {
			for b.Loop() {
				dst.Clear()
				painter.Quality = q
				painter.Paint(dst, &pic, scale, x, y)
				corner.ReadPixels(pix[:]) // waits until all is drawn
			}
		})
	}
}
