package engines

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"testing"
	"time"
)

// lives tells how soon the page can be read and the stage lives, and that at rest nothing is painted; which painter it
// must be, and what the page must say of it.
func lives(t *testing.T, e *engine, painter string) {
	r := e.reader(t, 1280, 720)
	r.open("index.html#cap.jar")
	r.Logf("first words after %.0f ms, the living stage within %.0f ms",
		eval[float64](r, `performance.getEntriesByName("first-contentful-paint")[0].startTime`), eval[float64](r, `performance.now()`))
	if got := eval[string](r, "coinorcap.painter"); got != painter {
		r.Fatalf("painted by %q, want %q", got, painter)
	}
	told := eval[string](r, `document.querySelector("#status").innerText`)
	if want := eval[string](r, `document.querySelector("#status").dataset.webgl`); painter == "svg" && told != want || painter == "webgl" && told != "" {
		r.Errorf("painted by %s, the page says %q", painter, told)
	}
	r.settled()
	time.Sleep(300 * time.Millisecond)
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
	r.clean()
}

// looksLikeTheStills compares the living stage with the stills it replaces.
func looksLikeTheStills(t *testing.T, e *engine, painter string) {
	// A mean difference of up to 2.2 of 255, and 1.2 % of the pixels off by more than 64: letters fall on other parts of
	// pixels. Two different pictures differ by more than twice that.
	shots := map[string][]image.Image{}
	places := []string{"cover.open", "cap.jar", "scale.range"}
	for _, by := range []string{painter, "stills"} {
		r := e.reader(t, 1280, 720)
		for _, place := range places {
			address := "index.html?motion=reduced&painter=" + by + "#" + place
			if by == "stills" {
				r.still(address)
				r.wait(`(() => { const i = document.querySelector(".now .still img"); return i.complete && i.naturalWidth; })()`)
			} else if r.place() == "" {
				r.open(address)
			} else {
				eval[bool](r, `(location.hash = "`+place+`", true)`)
				r.at(place)
			}
			if by != "stills" {
				r.settled()
			}
			eval[bool](r, `(document.querySelector("#status").hidden = true)`)
			time.Sleep(500 * time.Millisecond) // the fade from the still to the stage
			shots[by] = append(shots[by], r.picture())
		}
		r.Close()
	}
	for i, place := range places {
		mean, off := difference(shots[painter][i], shots["stills"][i])
		t.Logf("%s: mean difference %.2f of 255, %.2f %% of the pixels differ by more than 64", place, mean, 100*off)
		if mean > 2.2 || off > 0.012 {
			t.Errorf("%s: the living stage is not the still: mean difference %.2f, %.2f %% off", place, mean, 100*off)
		}
	}
	if mean, off := difference(shots[painter][1], shots["stills"][2]); mean < 5 && off < 0.02 {
		t.Errorf("two different pictures are found alike: %.2f, %.4f", mean, off)
	}
	// The desk is lit from the middle, not flat.
	all := shots["stills"][1]
	_, _, light, _ := all.At(800, 3).RGBA()
	_, _, dark, _ := all.At(3, 716).RGBA()
	if light>>8 < dark>>8+20 {
		t.Errorf("the desk is as dark in the middle (%d) as in the corner (%d)", light>>8, dark>>8)
	}
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

// difference gives the mean difference of the channels, and the share of pixels that differ by more than 64 in one.
func difference(a, b image.Image) (mean, off float64) {
	bounds := a.Bounds().Intersect(b.Bounds())
	n := 0.0
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			r0, g0, b0, _ := a.At(x, y).RGBA()
			r1, g1, b1, _ := b.At(x, y).RGBA()
			most := 0.0
			for _, d := range []float64{float64(r0>>8) - float64(r1>>8), float64(g0>>8) - float64(g1>>8), float64(b0>>8) - float64(b1>>8)} {
				d = max(d, -d)
				mean += d / 3
				most = max(most, d)
			}
			if most > 64 {
				off++
			}
			n++
		}
	}
	return mean / n, off / n
}
