package walk

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"testing"

	"coinorcap/internal/browser"
)

// The living stage and the still it replaces are the same picture, in the reader's own browser. internal/parity
// compares the painters prop by prop; this catches what a browser's WebGL does differently.
func TestTheLivingStageIsTheStill(t *testing.T) {
	// The bounds are a third above what was measured: letters fall on other parts of pixels.
	places := []struct {
		id        string
		mean, off float64
	}{
		{"cover.open", 1.1, 0.0024}, {"notes.line", 1.5, 0.006}, {"pledge.givers", 1.2, 0.007}, {"scale.range", 2, 0.012},
		{"coin.year", 2, 0.012}, {"cap.jar", 1.6, 0.008}, {"draft.note", 2.1, 0.013}, {"today.shares", 2, 0.012},
	}
	shots := map[string]map[string]image.Image{"webgl": {}, "stills": {}}
	for painter, of := range shots {
		p := reader(t, 1280, 720, false)
		must(t, p.Media("prefers-reduced-motion", "reduce"))
		if painter == "webgl" {
			open(t, p, "index.html")
		} else {
			must(t, p.Goto(site+"index.html?painter=stills"))
		}
		for _, place := range places {
			eval[bool](t, p, fmt.Sprintf(`(location.hash = %q, true)`, place.id))
			must(t, p.Wait(fmt.Sprintf(`document.querySelector(".beat.now").id === %q`, place.id), patience))
			if painter == "webgl" {
				settled(t, p)
			} else {
				must(t, p.Wait(`(() => { const i = document.querySelector(".now .still img"); return i && i.complete && i.naturalWidth; })()`, patience))
			}
			// The fade from the still to the stage takes less than half a second.
			eval[bool](t, p, `new Promise(r => setTimeout(() => r(true), 500))`)
			of[place.id] = shot(t, p)
		}
	}
	for _, place := range places {
		mean, off := difference(shots["webgl"][place.id], shots["stills"][place.id])
		t.Logf("%s: mean difference %.2f of 255, %.2f %% of the pixels differ by more than 64", place.id, mean, 100*off)
		if mean > place.mean || off > place.off {
			t.Errorf("%s: the living stage is not the still: mean difference %.2f, %.2f %% off", place.id, mean, 100*off)
		}
	}
	if mean, off := difference(shots["webgl"]["cap.jar"], shots["stills"]["coin.year"]); mean < 6 && off < 0.02 {
		t.Errorf("two different pictures are found alike: %.2f, %.4f", mean, off)
	}
}

func shot(t *testing.T, p *browser.Page) image.Image {
	t.Helper()
	data, err := p.ShotOf("#stage")
	must(t, err)
	img, err := png.Decode(bytes.NewReader(data))
	must(t, err)
	return img
}

// difference gives the mean difference of two pictures' channels, of 255, and the share of pixels that differ by more
// than 64 in any.
func difference(a, b image.Image) (mean, off float64) {
	if a.Bounds() != b.Bounds() {
		panic(fmt.Sprint("pictures of ", a.Bounds(), " and ", b.Bounds()))
	}
	n := 0
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			r0, g0, b0, _ := a.At(x, y).RGBA()
			r1, g1, b1, _ := b.At(x, y).RGBA()
			worst := 0
			for _, d := range [3]int{int(r0>>8) - int(r1>>8), int(g0>>8) - int(g1>>8), int(b0>>8) - int(b1>>8)} {
				d = max(d, -d)
				mean += float64(d)
				worst = max(worst, d)
			}
			if worst > 64 {
				off++
			}
			n++
		}
	}
	return mean / float64(3*n), off / float64(n)
}
