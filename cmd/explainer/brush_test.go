package main

import (
	"bytes"
	"image"
	"os"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/desk"
	"coinorcap/internal/display"
	"coinorcap/internal/models"
	"coinorcap/internal/pad"
	"coinorcap/internal/screen"
	"coinorcap/internal/stagetest"
	"coinorcap/scenes"
)

func TestMain(m *testing.M) { os.Exit(display.Run(m)) }

// Frames that paint the stage alone leave the window as painting all of it would, whole pixels or not, and so does the last
// frame of a machine to which all others are too much.
func TestPartsMakeTheWhole(t *testing.T) {
	display.Need(t)
	st := stagetest.Story(t)
	for i, ratio := range []float64{1, 1.5, 1.5} {
		const w, h = 900, 507
		d := desk.New(st, models.All{}, scenes.All(), stagetest.SessionOf(t, st, "en", "pledge.ask", nil), pad.Settings{})
		d.Resize(w/ratio, h/ratio)
		b := &brush{Painter: screen.New(), ratio: ratio, target: ebiten.NewImage(w, h), moving: screen.Quality(i % 2 * int(screen.Coarsest))}
		pixels := func() []byte {
			pix := make([]byte, 4*w*h)
			b.target.ReadPixels(pix)
			return pix
		}
		d.Paint(b)
		d.Note("Words over the stage")
		d.Paint(b)
		before, frames := pixels(), 0
		d.Key(desk.Right)
		for moving := true; moving; frames++ {
			moving = d.Tick(6)
			b.moves = moving
			d.Paint(b)
		}
		if frames < 3 {
			t.Errorf("only %d frames", frames)
		}
		parts := pixels()
		if bytes.Equal(parts, before) {
			t.Error("nothing has changed")
		}
		if d.Repaint(); !d.Paint(b) {
			t.Fatal("nothing is painted")
		}
		off, most := 0, 0
		for i, v := range pixels() {
			if d := int(v) - int(parts[i]); d != 0 {
				off++
				most = max(most, d, -d)
			}
		}
		// A triangle that is cut elsewhere may be one step of 255 off here and there.
		if most > 1 || off > len(parts)/1000 {
			t.Errorf("ratio %v: %d bytes of %d are not as if painted at once, by up to %d", ratio, off, len(parts), most)
		}
	}
}

// BenchmarkWindow paints frames in which the stage alone moves, pixels and all: the part that changes, and all of the window.
func BenchmarkWindow(b *testing.B) {
	if os.Getenv("DISPLAY") == "" {
		b.Skip("no display")
	}
	const w, h = 1280, 720
	st := stagetest.Story(b)
	for _, whole := range []bool{false, true} {
		b.Run(map[bool]string{false: "Part", true: "Whole"}[whole], func(b *testing.B) {
			d := desk.New(st, models.All{}, scenes.All(), stagetest.SessionOf(b, st, "en", "pledge.answer", nil), pad.Settings{})
			d.Resize(w, h)
			// As the engine's own image is: no part of a texture with others on it, all of which would be read back.
			target := ebiten.NewImageWithOptions(image.Rect(0, 0, w, h), &ebiten.NewImageOptions{Unmanaged: true})
			brush := &brush{Painter: screen.New(), ratio: 1, target: target}
			corner := brush.target.SubImage(image.Rect(0, 0, 1, 1)).(*ebiten.Image)
			var pix [4]byte
			d.Paint(brush)
			stage, _ := d.Stage()
			for b.Loop() {
				if stage.Repaint(); whole {
					d.Repaint()
				}
				d.Paint(brush)
				corner.ReadPixels(pix[:]) // waits until all is drawn
			}
		})
	}
}
