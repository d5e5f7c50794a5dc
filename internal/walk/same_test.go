package walk

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/stagetest"
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
		mean, off := stagetest.Difference(shots["webgl"][place.id], shots["stills"][place.id])
		t.Logf("%s: mean difference %.2f of 255, %.2f %% of the pixels differ by more than 64", place.id, mean, 100*off)
		if mean > place.mean || off > place.off {
			t.Errorf("%s: the living stage is not the still: mean difference %.2f, %.2f %% off", place.id, mean, 100*off)
		}
	}
	if mean, off := stagetest.Difference(shots["webgl"]["cap.jar"], shots["stills"]["coin.year"]); mean < 6 && off < 0.02 {
		t.Errorf("two different pictures are found alike: %.2f, %.4f", mean, off)
	}
}

// shot is the stage, without the film grain, which slow machines are spared.
func shot(t *testing.T, p *browser.Page) image.Image {
	t.Helper()
	eval[bool](t, p, `(document.documentElement.classList.add("spare"), true)`)
	data, err := p.ShotOf("#stage")
	must(t, err)
	img, err := png.Decode(bytes.NewReader(data))
	must(t, err)
	return img
}
