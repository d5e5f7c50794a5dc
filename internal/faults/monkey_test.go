package faults

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/play"
)

// monkey does things at random, within the page and as fast as it can: clicks on anything, keys, sliders and options,
// pointers that press, drag and tap on the stage, steps of the history, addresses. It gives what it did last when something is
// thrown, and counts in window.done what it did. Links that lead out of the page are left alone.
const monkey = `window.monkey = async (seed, places, acts) => {
	let state = seed >>> 0;
	const random = n => { state = Math.imul(state ^ state >>> 15, 0x2c1b3c6d) + 0x9e3779b9 >>> 0; return ((state ^ state >>> 13) >>> 0) % n; };
	const any = list => list[random(list.length)], stage = document.querySelector("#stage"), $$ = s => [...document.querySelectorAll(s)];
	window.print = () => {};
	const pointer = (type, x, y, kind) => stage.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, isPrimary: true,
		pointerId: 1 + random(3), pointerType: kind, clientX: x, clientY: y, button: 0, buttons: type === "pointerup" ? 0 : 1 }));
	const at = () => { const r = stage.getBoundingClientRect(); return [r.x + random(Math.ceil(r.width) + 1), r.y + random(Math.ceil(r.height) + 1)]; };
	const doing = window.doing ||= [], done = window.done ||= {};
	const list = {
		click() {
			const e = any($$(document.querySelector("dialog[open]") ? "dialog[open] :is(a[href^='#'], button, input)" : ".here :is(a[href^='#'], button, input), .tools a[href^='#'], #progress a, #status button"));
			if (e) { doing.push(e.outerHTML.slice(0, 60)); e.click(); }
		},
		key() { (document.activeElement || document.body).dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true,
			key: any(["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Escape", "?", "n", "b", "r", "m", "g", "1", "2", "3", "4", "9", " ", "Tab", "Enter", "Home", "PageDown"]) })); },
		slide() {
			const e = any($$(".now input[data-control], dialog[open] input"));
			if (!e) return;
			if (e.type === "range") { e.value = random(1000) - 100; for (const type of ["input", "change"]) e.dispatchEvent(new Event(type, { bubbles: true })); } else e.click();
		},
		drag() {
			const kind = any(["mouse", "touch", "pen"]);
			pointer("pointerdown", ...at(), kind);
			for (let n = random(6); n > 0; n--) pointer("pointermove", ...at(), kind);
			pointer(any(["pointerup", "pointerup", "pointercancel", "pointerleave"]), ...at(), kind);
		},
		tap() { const p = at(); for (const type of ["pointermove", "pointerdown", "pointerup"]) pointer(type, ...p, "touch"); },
		back() { history.back(); },
		forward() { history.forward(); },
		hash() { location.hash = any([any(places), any(places), any($$("[id]")).id, "%E0%A4%A", "", any(places) + "~1zz", location.hash.slice(1).replace(/./g, c => random(20) ? c : any("~.aZ9%"))]); },
		close() { const d = document.querySelector("dialog[open]"); if (d) d.close(); },
	};
	const names = ["click", "click", "key", "key", "key", "slide", "slide", "slide", "slide", "drag", "drag", "drag", "drag", "tap", "tap", "tap", "tap", "close", "close", "back", "forward", "hash"];
	for (let n = 0; n < acts; n++) {
		const name = any(names);
		doing.push(name);
		doing.splice(0, doing.length - 12);
		done[name] = (done[name] || 0) + 1;
		list[name]();
		if (random(12) === 0) await new Promise(after => setTimeout(after, random(3)));
	}
	return true;
}`

// noticing notes in window.thrown what nobody catches, with what the monkey did before.
const noticing = `(() => {
	window.thrown = [];
	for (const type of ["error", "unhandledrejection"]) addEventListener(type, e => thrown.push(String(e.error || e.reason || e.message) + " after " + (window.doing || []).join(", ")));
})()`

// Thousands of things are done at random and at speed, from every scene on, by a painter of either kind, and some by the
// browser's own mouse and keys. Whatever was done: nothing is thrown, the place is one of the story, the code in the address
// can be taken up and is of that place, and the picture comes to rest. COINORCAP_SEED takes another seed.
func TestAMonkeyInTheBrowserBreaksNothing(t *testing.T) {
	seed := seeded(t)
	var places []string
	for _, b := range loaded.Beats() {
		places = append(places, browser.Quote(b.ID))
	}
	h := newHost(t)
	for _, painter := range []string{"svg", "webgl"} {
		r := rand.New(rand.NewPCG(seed, 7))
		p := reader(t, 640, 420)
		must(t, p.Before(noticing))
		must(t, p.Before(monkey))
		must(t, p.Goto(h.URL+"/index.html?painter="+painter+"#cover.open"))
		living(t, p)
		must(t, p.Rootless())
		for _, sc := range loaded.Scenes {
			eval[any](t, p, `(() => { const d = document.querySelector("dialog[open]"); if (d) d.close(); })()`)
			// A step of the history may still be on its way, and after many of them Chromium takes no address for some seconds.
			wait(t, p, fmt.Sprintf(`document.querySelector(".beat.now").id === %[1]q || (coinorcap.go(%[1]q), false)`, sc.Beats[0].ID))
			for _, near := range []string{"mousePressed", "mouseMoved", "mouseReleased"} {
				must(t, p.Mouse(near, r.Float64()*640, r.Float64()*420))
			}
			must(t, p.Key([]string{"ArrowRight", "ArrowLeft", "Tab", "Enter", "Escape"}[r.IntN(5)]))
			eval[bool](t, p, fmt.Sprintf(`monkey(%d, [%s], %d)`, r.Uint32(), strings.Join(places, ","), map[string]int{"svg": 10, "webgl": 40}[painter]))
			if !calm(t, p, painter+" from "+sc.Name) {
				break
			}
		}
		// The reader goes on, and the address holds all of it.
		eval[any](t, p, `(() => { const d = document.querySelector("dialog[open]"); if (d) d.close(); coinorcap.go("pledge.ask"); })()`)
		slide(t, p, "pledge.guess", 33)
		wait(t, p, `coinorcap.address() === coinorcap.code()`)
		keeps(t, p, "pledge.guess", 33)
		readable(t, p, painter)
		done := eval[map[string]int](t, p, "done")
		t.Logf("%s: %v", painter, done)
		if len(done) != 9 {
			t.Errorf("%s: the monkey did only %v", painter, done)
		}
		unbroken(t, p, "Throttling navigation")
		p.Close()
	}
}

// calm looks at the page once the storm is over.
func calm(t *testing.T, p *browser.Page, when string) bool {
	t.Helper()
	must(t, p.Media("prefers-reduced-motion", "reduce")) // which ends every movement, so that none is waited for
	defer func() { must(t, p.Media("prefers-reduced-motion", "no-preference")) }()
	if err := p.Wait(`coinorcap.rests()`, patience); err != nil {
		t.Errorf("%s: the picture does not come to rest at %s: %v; %s", when, now(t, p), err, status(t, p))
		return false
	}
	if thrown := eval[[]string](t, p, "thrown.splice(0)"); len(thrown) > 0 {
		t.Errorf("%s: %s", when, thrown[0])
		return false
	}
	place, code := now(t, p), eval[string](t, p, "coinorcap.code()")
	s, err := play.Decode(loaded, "en", code)
	if err != nil || loaded.Beat(place) == nil || s.Beat(loaded).ID != place {
		t.Errorf("%s: at %q the code is %q: %v", when, place, code, err)
		return false
	}
	return true
}
