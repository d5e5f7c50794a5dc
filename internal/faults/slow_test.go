package faults

import (
	"path"
	"slices"
	"strings"
	"testing"
	"time"

	"coinorcap/internal/browser"
)

// slowly is a machine to which frames are too much: each waits for window.slow milliseconds.
const slowly = `(() => {
	window.slow = 45;
	const frame = window.requestAnimationFrame.bind(window);
	window.requestAnimationFrame = f => frame(time => {
		for (const end = performance.now() + slow; performance.now() < end;);
		f(time);
	});
})()`

// On a machine that cannot hold 30 frames a second, what moves is drawn with ever less; the picture at rest is the same as
// ever, the reader is told in the preferences and nowhere else, and it is over with the program.
func TestTheMachineIsSlow(t *testing.T) {
	h := newHost(t)
	quick, p := reader(t, 360, 500), reader(t, 360, 500)
	must(t, quick.Media("prefers-reduced-motion", "reduce"))
	must(t, p.Before(slowly))
	for _, one := range []*browser.Page{quick, p} {
		must(t, one.Goto(h.URL+"/index.html#pledge.answer"))
		living(t, one)
	}
	settings := func(p *browser.Page) bool {
		press(t, p, `a.tool[href="#settings"]`)
		defer press(t, p, "#sheet button")
		return eval[bool](t, p, `document.querySelector("#sheet [data-spare]").checkVisibility()`)
	}
	if settings(quick) {
		t.Error("a stage that has not moved is called slow")
	}
	for _, place := range []string{"scale.ask", "coin.fate", "pledge.answer"} {
		to(t, p, place)
		rest(t, p)
	}
	if got := eval[int](t, p, "coinorcap.quality"); got < 2 {
		t.Errorf("after three scenes of frames of 45 ms the quality is %d", got)
	}
	if grain := eval[string](t, p, `getComputedStyle(document.documentElement, "::after").display`); grain != "none" {
		t.Errorf("grain is %s", grain)
	}
	if line := eval[string](t, p, `document.querySelector("#status").textContent`); line != "" {
		t.Errorf("the reader is told %q", line)
	}
	if !settings(p) {
		t.Error("the preferences do not tell it")
	}
	again(t, p)
	if !same(picture(t, p), picture(t, quick)) {
		t.Error("at rest the picture is another one")
	}
	lose(t, p)
	again(t, p)
	if eval[int](t, p, "coinorcap.quality") != 0 || settings(p) {
		t.Error("a program that has just begun is called slow")
	}
}

// Where pictures come slowly the next one is fetched while the reader reads this one, in the shape that will be shown, unless
// the reader saves data.
func TestTheNextStillIsFetchedAhead(t *testing.T) {
	h := newHost(t)
	for _, c := range []struct {
		w, h    int
		saves   bool
		fetched []string
	}{
		{1280, 720, false, []string{"cover.open-wide.svg", "notes.file-wide.svg"}},
		{360, 640, false, []string{"cover.open-tall.svg", "notes.file-tall.svg"}},
		{360, 640, true, []string{"cover.open-tall.svg"}},
	} {
		p := reader(t, c.w, c.h)
		if c.saves {
			must(t, p.Before(`Object.defineProperty(navigator, "connection", { value: { saveData: true } })`))
		}
		must(t, p.Goto(h.URL+"/index.html?painter=stills"))
		wait(t, p, `document.readyState === "complete"`)
		stills := func() (names []string) {
			for _, r := range p.Requests() {
				if strings.Contains(r, "/stills/") {
					names = append(names, path.Base(r))
				}
			}
			return names
		}
		for end := time.Now().Add(patience); !slices.Equal(stills(), c.fetched) && time.Now().Before(end); {
			time.Sleep(20 * time.Millisecond)
		}
		eval[bool](t, p, `new Promise(done => setTimeout(() => done(true), 200))`) // more would have come by now
		if got := stills(); !slices.Equal(got, c.fetched) {
			t.Errorf("%dx%d, saving data %v: %v", c.w, c.h, c.saves, got)
		}
	}
}
