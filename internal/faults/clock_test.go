package faults

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// In the middle of a movement the tab is frozen and goes on, clocks are put forward and back by hours, and frames come with
// times that cannot be: the picture comes to rest where it would have, and what was set is in the address.
func TestTheTabIsFrozenAndClocksJump(t *testing.T) {
	h := newHost(t)
	p := reader(t, 360, 500)
	must(t, p.Before(clock))
	must(t, p.Goto(h.URL+"/index.html#coin.sale"))
	living(t, p)
	slide(t, p, "coin.share", 3)
	again(t, p)
	least := picture(t, p)
	slide(t, p, "coin.share", 18)
	again(t, p)
	most := picture(t, p)
	if same(least, most) {
		t.Fatal("the slider moves nothing")
	}
	at := 18
	for _, f := range []struct{ what, does string }{
		{"frozen", ""},
		{"five hours on", "ahead += 5 * 3600e3"},
		{"a date a day ago", "wall -= 24 * 3600e3"},
		{"a frame of no time", "odd = NaN"},
		{"a frame of long ago", "odd = -1e12"},
		{"a frame of the far future", "odd = 1e15"},
		{"years on", "delete window.odd, ahead += 1e11"},
	} {
		want := most
		if at = 21 - at; at == 3 {
			want = least
		}
		slide(t, p, "coin.share", at)
		if eval[bool](t, p, "coinorcap.rests()") {
			t.Errorf("%s: the stage does not move", f.what)
		}
		if f.does == "" {
			must(t, p.Freeze(true))
			time.Sleep(500 * time.Millisecond)
			must(t, p.Freeze(false))
		} else {
			eval[any](t, p, f.does)
		}
		if err := p.Wait("coinorcap.rests()", patience); err != nil {
			t.Fatalf("%s: %v", f.what, err)
		}
		again(t, p)
		if !same(want, picture(t, p)) {
			t.Errorf("%s: the stage comes to rest as another picture", f.what)
		}
		s := read(t, p)
		for end := time.Now().Add(patience); time.Now().Before(end); s = read(t, p) {
			if pos, _ := s.Position(loaded.Control("coin.share")); pos == at {
				break
			}
			time.Sleep(20 * time.Millisecond)
		}
		keeps(t, p, "coin.share", at)
	}

	// The clock that no browser ever puts back goes back. The engine ends; stills stand in, and a new one can be asked for.
	at = 21 - at
	slide(t, p, "coin.share", at)
	eval[any](t, p, "ahead -= 2e11")
	wait(t, p, `document.querySelector("#status button")`)
	if words := status(t, p); !strings.HasPrefix(words, loaded.Words("en").UI("status.stopped")) {
		t.Errorf("stopped by its clock, the page says %q", words)
	}
	press(t, p, `.now a[data-act="next"]`)
	readable(t, p, "stopped by its clock")
	press(t, p, "#status button")
	again(t, p)
	if place := now(t, p); place != "coin.year" {
		t.Errorf("started anew, the place is %s", place)
	}
	keeps(t, p, "coin.share", at)
	unbroken(t, p, "clock: now must be monotonic", "goroutine ", "exit code")
}

// Frozen while the program is on its way, for longer than a host may be silent, the tab goes on where it was: what was
// frozen has missed nothing.
func TestTheTabIsFrozenWhileTheProgramComes(t *testing.T) {
	t.Parallel()
	program := file(t, "stage.wasm")
	h, goOn := newHost(t), make(chan bool)
	h.breaks("stage.wasm", halts(program, goOn))
	p := reader(t, 900, 640)
	// The 15 seconds after which boot.js gives a host up are three here.
	must(t, p.Before(`for (const name of ["setTimeout", "setInterval"]) {
		const set = window[name];
		window[name] = (f, ms, ...all) => set(f, ms >= 1000 ? ms / 5 : ms, ...all);
	}`))
	must(t, p.Goto(h.URL+"/index.html?painter=svg#pledge.ask"))
	wait(t, p, fmt.Sprintf(`document.querySelector("#status progress")?.value >= %d`, len(program)/3))
	must(t, p.Freeze(true))
	time.Sleep(4 * time.Second)
	must(t, p.Freeze(false))
	close(goOn)
	living(t, p)
	unbroken(t, p)
}
