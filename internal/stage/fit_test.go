package stage_test

import (
	"math"
	"testing"

	"coinorcap/internal/stage"
)

func TestFit(t *testing.T) {
	for _, c := range []struct {
		w, h  float64
		text  float64
		shape stage.Shape
		scale float64
	}{
		{360, 256, 1, stage.Tall, 1},
		{390, 338, 1, stage.Tall, 390.0 / 360},
		{410, 360, 1, stage.Tall, 410.0 / 360},
		{640, 400, 1, stage.Tall, 400.0 / 256},
		{500, 560, 1, stage.Tall, 500.0 / 360},
		{620, 560, 1, stage.Tall, 620.0 / 360},
		{640, 543, 1, stage.Tall, 640.0 / 360},
		{640, 560, 1, stage.Wide, 1},
		{655, 576, 1, stage.Wide, 655.0 / 640},
		{819, 720, 1, stage.Wide, 819.0 / 640},
		{1400, 1080, 1, stage.Wide, 1080.0 / 560},
		{8000, 4000, 1, stage.Wide, 4000.0 / 560},
		{1, 1, 1, stage.Tall, 1.0 / 360},
		{780, 632, 1.25, stage.Wide, 632.0 / 560},
		{780, 632, 1.5, stage.Tall, 780.0 / 360},
		{1280, 992, 2, stage.Wide, 992.0 / 560},
		{390, 338, 2, stage.Tall, 390.0 / 360},
	} {
		shape, scale, x, y := stage.Fit(c.w, c.h, c.text)
		if shape != c.shape || math.Abs(scale-c.scale) > 1e-12 {
			t.Errorf("%v × %v: shape %d at %v, want %d at %v", c.w, c.h, shape, scale, c.shape, c.scale)
		}
		w, h := shape.Size()
		if near := func(a, b float64) bool { return math.Abs(a-b) < 1e-9 }; !near(2*x+w*scale, c.w) || !near(2*y+h*scale, c.h) {
			t.Errorf("%v × %v: not in the middle, at %v, %v", c.w, c.h, x, y)
		}
		if x < -1e-9 || y < -1e-9 || min(x, y) > 1e-9 {
			t.Errorf("%v × %v: not whole and as large as can be, at %v, %v", c.w, c.h, x, y)
		}
	}
}

// Words of 16 units, the least that may be read, must stay about 16 CSS pixels wherever the wide shape is chosen.
func TestWideKeepsItsWords(t *testing.T) {
	for w := 1.0; w < 1600; w += 7 {
		for h := 1.0; h < 1300; h += 7 {
			shape, scale, _, _ := stage.Fit(w, h, 1)
			fits := min(w/stage.WideW, h/stage.WideH) >= 0.97
			if wide := shape == stage.Wide; wide != fits || wide && 16*scale < 15.5 {
				t.Fatalf("%v × %v: shape %d at %v", w, h, shape, scale)
			}
		}
	}
}
