package pad

import (
	"math"
	"testing"

	"coinorcap/internal/picture"
)

// Where the page puts things in Chromium, read off its screenshots and computed styles.
func TestArrangeIsThePages(t *testing.T) {
	for _, c := range []struct {
		w, h, text float64
		broad      bool
		pad, stage picture.Box
		stacked    bool
	}{
		{1280, 720, 1, false, picture.Box{X: 48, Y: 33, W: 452, H: 654}, picture.Box{X: 500, Y: 44, W: 780, H: 632}, false},
		{1280, 720, 1, true, picture.Box{X: 48, Y: 33, W: 794, H: 654}, picture.Box{X: 842, Y: 44, W: 438, H: 632}, false},
		{390, 844, 1, false, picture.Box{Y: 338, W: 390, H: 506}, picture.Box{W: 390, H: 338}, true},
		{1024, 576, 1, false, picture.Box{X: 38, Y: 24, W: 361, H: 528}, picture.Box{X: 399, Y: 16, W: 625, H: 544}, false},
		{768, 1024, 1, false, picture.Box{Y: 410, W: 768, H: 614}, picture.Box{W: 768, H: 410}, true},
		{360, 640, 2, false, picture.Box{W: 360, H: 640}, picture.Box{W: 360}, true},
		{1920, 1080, 1, false, picture.Box{X: 72, Y: 50, W: 618, H: 980}, picture.Box{X: 690, Y: 52, W: 1230, H: 976}, false},
	} {
		f := Arrange(c.w, c.h, c.text, c.broad, 17)
		if !close(f.Pad, c.pad) || !close(f.Stage, c.stage) || f.Stacked != c.stacked {
			t.Errorf("%.0fx%.0f: pad %+v, stage %+v, stacked %v", c.w, c.h, f.Pad, f.Stage, f.Stacked)
		}
	}
	if f := Arrange(1280, 720, 1, false, 17); f.Captioned || f.Progress.W != 17*dash || f.Rem != 16 {
		t.Errorf("%+v", f)
	}
	if f := Arrange(1280, 720, 2, false, 17); !f.Low || f.Progress.W != 0 {
		t.Errorf("at 200 %% %+v", f)
	}
}

func close(a, b picture.Box) bool {
	return math.Abs(a.X-b.X)+math.Abs(a.Y-b.Y)+math.Abs(a.W-b.W)+math.Abs(a.H-b.H) < 4
}

// Pad, stage, tools and progress lie within the window and beside each other, in every window.
func TestNothingLiesOnAnother(t *testing.T) {
	for w := 320.0; w < 2600; w += 87 {
		for h := 320.0; h < 1500; h += 61 {
			for _, text := range []float64{1, 1.25, 1.5, 2} {
				for _, broad := range []bool{false, true} {
					f := Arrange(w, h, text, broad, 17)
					all := picture.Box{W: w + 0.01, H: h + 0.01}
					for name, b := range map[string]picture.Box{"pad": f.Pad, "stage": f.Stage, "tools": f.Tools, "progress": f.Progress} {
						if b.W > 0 && (b.X < 0 || b.Y < 0 || b.X+b.W > all.W || b.Y+b.H > all.H) {
							t.Errorf("%.0fx%.0f at %v: the %s lies at %+v", w, h, text, name, b)
						}
					}
					if m := meet(f.Pad, f.Stage); m.W > 0.6 && m.H > 0.6 {
						t.Errorf("%.0fx%.0f at %v: pad %+v, stage %+v", w, h, text, f.Pad, f.Stage)
					}
					if f.Pad.W < 300 || f.Pad.H < 250 {
						t.Errorf("%.0fx%.0f at %v: the pad is %.0f by %.0f", w, h, text, f.Pad.W, f.Pad.H)
					}
				}
			}
		}
	}
}

func TestSettings(t *testing.T) {
	var s Settings
	if s.Value(TextSize) != 100 || s.text() != 1 {
		t.Errorf("untouched, text is at %d", s.Value(TextSize))
	}
	for _, v := range TextSizes {
		if got := s.With(Act{Kind: Setting, Setting: TextSize, Value: v}); got.Value(TextSize) != v {
			t.Errorf("%d becomes %d", v, got.Value(TextSize))
		}
	}
	s = s.With(Act{Kind: Setting, Setting: Contrast, Value: 1}).With(Act{Kind: Setting, Setting: Motion, Value: 1})
	if !s.Contrast || !s.Still || s.Value(Contrast) != 1 || s.Value(Motion) != 1 {
		t.Errorf("%+v", s)
	}
	if s.With(Act{Kind: Next}) != s || s.With(Act{Kind: Setting, Setting: TextSize, Value: 9000}).Text != 2 {
		t.Error("an act that does not fit changes something")
	}
}
