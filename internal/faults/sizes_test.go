package faults

import (
	"fmt"
	"strings"
	"testing"
)

// However small, large or fine the window gets while the reader reads, the stage's canvas lies where the stage is, is sharp
// where the graphics card can be, and comes to rest; and what is usual again looks as before.
func TestWindowsOfEverySize(t *testing.T) {
	h := newHost(t)
	p := reader(t, 640, 360)
	must(t, p.Media("prefers-reduced-motion", "reduce"))
	must(t, p.Goto(h.URL+"/index.html#cap.jar"))
	living(t, p)
	again(t, p)
	before := picture(t, p)
	for _, c := range []struct {
		w, h  int
		scale float64
		reads bool
	}{
		{1, 1, 1, false}, {8000, 4000, 1, true}, {1, 4000, 1, false}, {8000, 1, 1, false},
		{640, 360, 0.5, true}, {650, 370, 0.75, true}, {640, 370, 1.5, true}, {480, 320, 4, true}, {2600, 1400, 4, true}, // emulated, a change of the scale alone is not told
	} {
		when := fmt.Sprintf("%d × %d at %v", c.w, c.h, c.scale)
		must(t, p.Size(c.w, c.h, c.scale, false))
		wait(t, p, fmt.Sprintf("innerWidth === %d && innerHeight === %d", c.w, c.h))
		eval[bool](t, p, `new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`)
		rest(t, p)
		// The canvas on the stage, in CSS pixels; its own pixels, which are what a stage pixel has, but at most two to a CSS
		// pixel and 4096 to a side; and what WebGL really gave it.
		if wrong := eval[string](t, p, `(() => {
			if (document.documentElement.classList.contains("bare")) return "";
			const canvas = document.querySelector("body > canvas"), r = canvas.getBoundingClientRect(), s = document.querySelector("#stage").getBoundingClientRect();
			const far = (a, b, by) => Math.abs(a - b) > by, gl = canvas.getContext("webgl2"), ratio = Math.min(2, devicePixelRatio, 4096 / Math.max(s.width, s.height));
			if (far(r.left, s.left, 2.5) || far(r.top, s.top, 2.5) || far(r.right, s.right, 3) || far(r.bottom, s.bottom, 3)) return "the canvas lies at " + JSON.stringify(r) + ", the stage at " + JSON.stringify(s);
			if (far(canvas.width, s.width * ratio, 3) || far(canvas.height, s.height * ratio, 3)) return "the canvas has " + [canvas.width, canvas.height] + " pixels on a stage of " + [s.width, s.height] + " at " + devicePixelRatio;
			return gl.drawingBufferWidth === canvas.width && gl.drawingBufferHeight === canvas.height ? "" : "WebGL gave " + [gl.drawingBufferWidth, gl.drawingBufferHeight] + " for " + [canvas.width, canvas.height];
		})()`); wrong != "" {
			t.Errorf("%s: %s", when, wrong)
		}
		if c.reads {
			readable(t, p, when)
		}
		if got := eval[string](t, p, `coinorcap.painter + coinorcap.alive + document.querySelector(".beat.now").id`); got != "webgltruecap.jar" {
			t.Errorf("%s: %s", when, got)
		}
	}
	must(t, p.Size(640, 360, 1, false))
	wait(t, p, "innerWidth === 640 && devicePixelRatio === 1")
	again(t, p)
	if !same(before, picture(t, p)) {
		t.Error("in the first window again the stage is another picture")
	}
	if s := read(t, p); s.Beat(loaded).ID != "cap.jar" || !strings.Contains(eval[string](t, p, "location.href"), "cap.jar") {
		t.Errorf("the address says %s", eval[string](t, p, "location.href"))
	}
	unbroken(t, p)
}
