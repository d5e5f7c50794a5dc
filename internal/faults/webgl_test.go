package faults

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"coinorcap/internal/browser"
)

// clock lets a test put the page's clocks forward and back by window.ahead milliseconds, the date alone by window.wall, and
// have frames say that they are of the time window.odd.
const clock = `(() => {
	window.ahead = window.wall = 0;
	const now = performance.now.bind(performance), { Date: Plain } = window;
	performance.now = () => now() + ahead;
	window.Date = class extends Plain {
		constructor(...all) { super(...(all.length ? all : [Plain.now() + ahead + wall])); }
		static now() { return Plain.now() + ahead + wall; }
	};
	const frame = window.requestAnimationFrame.bind(window);
	window.requestAnimationFrame = f => frame(time => f("odd" in window ? odd : time + ahead));
})()`

// lose has the graphics card take the stage's canvas away, and give it back a moment later.
func lose(t *testing.T, p *browser.Page) {
	t.Helper()
	eval[bool](t, p, `(() => {
		const old = window.lost = document.querySelector("body > canvas"), card = old.getContext("webgl2").getExtension("WEBGL_lose_context");
		old.addEventListener("webglcontextlost", () => setTimeout(() => card.restoreContext(), 30)); // boot.js hears it first
		card.loseContext();
		return true;
	})()`)
	wait(t, p, "!lost.isConnected")
}

// again waits for the program after the one that was there.
func again(t *testing.T, p *browser.Page) {
	t.Helper()
	wait(t, p, `coinorcap.ready && coinorcap.alive && document.documentElement.classList.contains("lively")`)
	rest(t, p)
	// The canvas is faded in over the still.
	wait(t, p, `!document.getAnimations().some(a => a.playState === "running")`)
}

// picture is what the stage shows, without the film grain, which slow machines are spared.
func picture(t *testing.T, p *browser.Page) image.Image {
	t.Helper()
	eval[bool](t, p, `(document.documentElement.classList.add("spare"), true)`)
	data, err := p.ShotOf("#stage")
	must(t, err)
	img, err := png.Decode(bytes.NewReader(data))
	must(t, err)
	keep(t, now(t, p)+".png", data)
	colours := map[[3]uint32]bool{}
	for y := 0; y < img.Bounds().Dy(); y += 3 {
		for x := 0; x < img.Bounds().Dx(); x += 3 {
			r, g, b, _ := img.At(x, y).RGBA()
			colours[[3]uint32{r, g, b}] = true
		}
	}
	if len(colours) < 30 {
		t.Errorf("at %s the stage shows %d colours", now(t, p), len(colours))
	}
	return img
}

// same tells whether two pictures are one to the eye: where the browser lays the stage over the desk it rounds by one of
// 255 now and then.
func same(a, b image.Image) bool {
	if a.Bounds() != b.Bounds() {
		return false
	}
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			r0, g0, b0, _ := a.At(x, y).RGBA()
			r1, g1, b1, _ := b.At(x, y).RGBA()
			for _, d := range [3]int{int(r0>>8) - int(r1>>8), int(g0>>8) - int(g1>>8), int(b0>>8) - int(b1>>8)} {
				if d < -2 || d > 2 {
					return false
				}
			}
		}
	}
	return true
}

// In every scene the graphics card takes the canvas away: the stage comes back, is the same picture, and nothing is lost.
// Taken away for the third time within a minute it comes back as SVG, and one line says so.
func TestWebGLIsLostInEveryScene(t *testing.T) {
	h := newHost(t)
	p := reader(t, 360, 500)
	must(t, p.Media("prefers-reduced-motion", "reduce")) // pictures at rest are compared; below, one that moves
	must(t, p.Before(clock))
	// What boot.js waits for on purpose, for a card to recover and a still to fade, need not be waited for twenty times.
	must(t, p.Before(`(set => { window.setTimeout = (f, ms, ...all) => set(f, ms <= 300 ? ms / 10 : ms, ...all); })(window.setTimeout)`))
	must(t, p.Goto(h.URL+"/index.html#pledge.ask"))
	living(t, p)
	slide(t, p, "pledge.guess", 40)
	var last image.Image
	for _, sc := range loaded.Scenes {
		b := sc.Beats[len(sc.Beats)/2]
		to(t, p, b.ID)
		again(t, p)
		before := picture(t, p)
		eval[float64](t, p, "ahead += 61000")
		lose(t, p)
		again(t, p)
		if got := eval[string](t, p, "coinorcap.painter"); got != "webgl" {
			t.Fatalf("%s: painted by %s", b.ID, got)
		}
		if after := picture(t, p); !same(before, after) {
			t.Errorf("%s: the stage came back as another picture", b.ID)
		}
		if last != nil && same(before, last) {
			t.Errorf("%s has the picture of the scene before", b.ID)
		}
		last = before
		if place := now(t, p); place != b.ID {
			t.Errorf("lost at %s, the place is %s", b.ID, place)
		}
		keeps(t, p, "pledge.guess", 40)
	}

	// In the middle of a movement, right after an act that the address has not yet: the act counts.
	must(t, p.Media("prefers-reduced-motion", "no-preference"))
	eval[float64](t, p, "ahead += 61000")
	to(t, p, "coin.sale")
	again(t, p)
	slide(t, p, "coin.share", 15)
	if eval[bool](t, p, "coinorcap.rests()") {
		t.Error("the stage does not move")
	}
	lose(t, p)
	press(t, p, `.now a[data-act="next"]`) // while there is no program
	again(t, p)
	if place := now(t, p); place != "coin.year" {
		t.Errorf("an act while the program is away leads to %s", place)
	}
	keeps(t, p, "coin.share", 15)
	keeps(t, p, "pledge.guess", 40)

	// Again and again.
	lose(t, p)
	again(t, p)
	if got := eval[string](t, p, "coinorcap.painter"); got != "webgl" {
		t.Errorf("lost twice within a minute, the stage is painted by %s", got)
	}
	lose(t, p)
	again(t, p)
	if got := eval[string](t, p, `coinorcap.painter + document.querySelectorAll("body > canvas").length + !!document.querySelector("#stage svg")`); got != "svg0true" {
		t.Errorf("lost three times within a minute: %s", got)
	}
	if words := status(t, p); !strings.Contains(words, loaded.Words("en").UI("status.webgl")) {
		t.Errorf("nothing says why the pictures change in steps: %q", words)
	}
	readable(t, p, "as SVG")
	keeps(t, p, "coin.share", 15)
	unbroken(t, p)
}
