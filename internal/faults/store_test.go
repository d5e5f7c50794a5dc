package faults

import (
	"context"
	"strings"
	"testing"

	"coinorcap/internal/browser"
)

// The browser's store is full from the beginning, or gets full while the reader reads: what it keeps is read, what it does
// not take any more the address keeps.
func TestTheStoreIsFull(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	p := reader(t, 900, 640)
	const fill = `(() => {
		let n = 0;
		for (let size = 1 << 20; size >= 1; size >>= 1) {
			try { for (;;) { localStorage.setItem("other" + n, "x".repeat(size)); n++; } } catch { /* no more of this size */ }
		}
		try { for (;;) localStorage.setItem("other0", localStorage.getItem("other0") + "x"); } catch { /* no more at all */ }
		try { localStorage.setItem("?", ""); return false; } catch { return true; }
	})()`
	must(t, p.Goto(h.URL+"/index.html?painter=svg#pledge.ask"))
	living(t, p)
	eval[any](t, p, `coinorcap.set("text", "150")`) // kept in the store
	if got := eval[string](t, p, `localStorage.getItem("coinorcap") + location.hash`); got != "T1e#pledge.ask" {
		t.Errorf("with room in the store: %s", got)
	}
	if !eval[bool](t, p, fill) {
		t.Fatal("the store cannot be filled")
	}
	slide(t, p, "pledge.guess", 40)
	eval[any](t, p, `coinorcap.set("theme", "light")`)
	wait(t, p, `/PG14.*\.T1eD1$/.test(location.hash)`)
	press(t, p, `a.tool[href="#settings"]`)
	if !eval[bool](t, p, `document.querySelector("#sheet [data-unkept]").checkVisibility()`) {
		t.Error("the settings do not say that the address keeps them")
	}
	code := eval[string](t, p, "location.hash")
	looks := `[parseFloat(getComputedStyle(document.documentElement).fontSize), document.documentElement.classList.contains("light")].join()`
	for _, c := range []struct{ when, hash, want string }{
		{"by the address kept", code, "24,true"},
		{"by another address", "#pledge.ask", "24,false"}, // the store can still be read
	} {
		must(t, p.Goto("about:blank"))
		must(t, p.Goto(h.URL+"/index.html?painter=svg"+c.hash))
		living(t, p)
		if got := eval[string](t, p, looks); got != c.want {
			t.Errorf("%s, the page looks %s, want %s", c.when, got, c.want)
		}
		if strings.Contains(c.hash, "~") {
			keeps(t, p, "pledge.guess", 40)
		}
		readable(t, p, c.when)
	}
	eval[any](t, p, "localStorage.clear()")
	unbroken(t, p)
}

// Who leaves at once, before the address is brought up to date, finds what was set all the same: with the program and
// without it.
func TestLeavingAtOnceLosesNothing(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.forget = true
	p := reader(t, 900, 640)
	must(t, p.Before(`addEventListener("unload", () => {})`)) // no browser keeps such a page alive while another is read
	for _, painter := range []string{"svg", "stills"} {
		must(t, p.Goto(h.URL+"/index.html?painter="+painter+"#pledge.ask"))
		if painter == "svg" {
			living(t, p)
		} else {
			wait(t, p, "window.coinorcap && coinorcap.figure && document.querySelector('.beat.now')")
			eval[bool](t, p, "coinorcap.figure().then(() => true)")
		}
		eval[any](t, p, "window.mark = true, null")
		slide(t, p, "pledge.guess", 40)
		must(t, p.Goto(h.URL+"/fr/index.html?painter=stills"))
		eval[any](t, p, "history.back()")
		wait(t, p, `document.documentElement.lang === "en" && location.hash.length > 1 && window.coinorcap && coinorcap.code`)
		if eval[bool](t, p, "!!window.mark") {
			t.Fatal("the page was kept alive")
		}
		keeps(t, p, "pledge.guess", 40)
		must(t, p.Goto("about:blank"))
	}
	unbroken(t, p)
}

// overwrite overwrites the whole memory of the program.
const overwrite = `(byte => { new Uint8Array(made.exports.mem.buffer).fill(byte); return null; })`

// The program's memory is damaged in the middle of a reading, as a fault of the browser's would: at the next act stills stand
// in, the act counts, and a new program can be asked for. In Chromium itself: of the headless shell the whole page is lost.
func TestTheProgramDies(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	whole, stop, err := browser.Start(context.Background(), browser.Plain)
	must(t, err)
	t.Cleanup(stop)
	p := readerIn(t, whole, 900, 640)
	must(t, p.Before(`(() => {
		const { instantiate } = WebAssembly;
		WebAssembly.instantiate = async (...all) => window.made = await instantiate(...all);
	})()`))
	for n, damage := range []string{"0xff", "0"} {
		must(t, p.Goto(h.URL+"/index.html?painter=svg&with="+damage+"#pledge.ask"))
		living(t, p)
		if n == 0 {
			slide(t, p, "pledge.guess", 40)
			wait(t, p, `location.hash.includes("PG14")`)
			eval[any](t, p, overwrite+`(`+damage+`)`)
			press(t, p, `.now a[data-act="next"]`)
		} else {
			eval[any](t, p, overwrite+`(`+damage+`)`)
			slide(t, p, "pledge.guess", 40)
		}
		wait(t, p, `document.querySelector("#status button")`)
		if words := status(t, p); !strings.HasPrefix(words, loaded.Words("en").UI("status.stopped")) {
			t.Errorf("the page says %q", words)
		}
		wait(t, p, "coinorcap.figures")
		if n > 0 {
			press(t, p, `.now a[data-act="next"]`)
		}
		answered(t, p, "without the program", 40)
		press(t, p, "#status button")
		living(t, p)
		answered(t, p, "with another", 40)
	}
	unbroken(t, p, "RuntimeError", "call stack") // the browser's words on a timer's call into what has no memory left
}
