package engines

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"testing"
	"time"

	"coinorcap/internal/stagetest"
)

// lives tells how soon the page can be read and the stage lives, which painter it must be and what the page must say of
// it, that at rest nothing is painted, and that the living stage is the still it replaces.
func lives(t *testing.T, e *engine, painter string) {
	r := e.reader(t, 1280, 720)
	r.open("index.html#cap.jar")
	r.Logf("first words after %.0f ms, the living stage within %.0f ms",
		eval[float64](r, `performance.getEntriesByName("first-contentful-paint")[0].startTime`), eval[float64](r, `performance.now()`))
	if got := eval[string](r, "coinorcap.painter"); got != painter {
		r.Fatalf("painted by %q, want %q", got, painter)
	}
	told := eval[string](r, `document.querySelector("#status").innerText.trim()`)
	if want := eval[string](r, `document.querySelector("#status").dataset.webgl`); painter == "svg" && told != want || painter == "webgl" && told != "" {
		r.Errorf("painted by %s, the page says %q", painter, told)
	}
	r.settled()
	frames := eval[int](r, "coinorcap.frames")
	time.Sleep(1500 * time.Millisecond)
	if n := eval[int](r, "coinorcap.frames") - frames; n != 0 {
		r.Errorf("%d frames were painted at rest", n)
	}
	began := time.Now()
	r.press(mouse, `.now a[data-act="next"]`)
	r.at("cap.stock")
	r.wait(fmt.Sprintf("coinorcap.frames > %d", frames))
	r.settled()
	r.Logf("to the next beat: %d frames within %v", eval[int](r, "coinorcap.frames")-frames, time.Since(began).Round(10*time.Millisecond))

	places := []string{"cover.open", "cap.jar", "scale.range"}
	living := r.pictures(places, r.settled)
	r.clean()
	r.Close()
	r = e.reader(t, 1280, 720)
	r.still("index.html?painter=stills")
	stills := r.pictures(places, func() {
		// An image whose source has just changed cannot be decoded until the other has come.
		eval[bool](r, `(async () => {
			for (let n = 0; n < 50; n++) {
				try { await document.querySelector(".now .still img").decode(); break; } catch { await new Promise(done => setTimeout(done, 100)); }
			}
			return true;
		})()`)
	})
	r.clean()
	// A mean difference of up to 1.1 of 255, and 0.5 % of the pixels off by more than 64: letters fall on other parts of
	// pixels. Two different pictures differ by several times that.
	for i, place := range places {
		mean, off := stagetest.Difference(living[i], stills[i])
		t.Logf("%s: mean difference %.2f of 255, %.2f %% of the pixels differ by more than 64", place, mean, 100*off)
		if mean > 1.1 || off > 0.005 {
			t.Errorf("%s: the living stage is not the still: mean difference %.2f, %.2f %% off", place, mean, 100*off)
		}
	}
	if mean, off := stagetest.Difference(living[1], stills[2]); mean < 4 || off < 0.02 {
		t.Errorf("two different pictures are found alike: %.2f, %.4f", mean, off)
	}
	// The desk is lit from the middle, not flat.
	_, _, light, _ := stills[1].At(800, 3).RGBA()
	_, _, dark, _ := stills[1].At(3, 716).RGBA()
	if light>>8 < dark>>8+20 {
		t.Errorf("the desk is as dark in the middle (%d) as in the corner (%d)", light>>8, dark>>8)
	}
}

// pictures goes to places and takes a picture of the window at each, once it is there and the still has faded. There is no
// film grain on them: slow machines are spared it.
func (r *reader) pictures(places []string, there func()) (out []image.Image) {
	r.Helper()
	eval[bool](r, `(document.querySelector("#status").hidden = true)`)
	for _, place := range places {
		eval[bool](r, `(location.hash = "`+place+`", true)`)
		r.at(place)
		there()
		eval[bool](r, `(document.documentElement.classList.add("spare"), true)`)
		// A slow machine paints what is there some time later: it is looked at until it is seen twice.
		var last image.Image
		for range 20 {
			time.Sleep(600 * time.Millisecond)
			next := r.picture()
			if last != nil {
				if mean, _ := stagetest.Difference(last, next); mean == 0 {
					break
				}
			}
			last = next
		}
		out = append(out, last)
	}
	return out
}

// picture is the window.
func (r *reader) picture() image.Image {
	r.Helper()
	data, err := r.Shot()
	r.must(err)
	img, err := png.Decode(bytes.NewReader(data))
	r.must(err)
	return img
}
