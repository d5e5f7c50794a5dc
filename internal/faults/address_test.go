package faults

import "testing"

// Browsers take only so many new addresses in a while, and Chromium says nothing of it. What was set meanwhile stays with the
// page, and comes into the address once that takes it.
func TestTheAddressTakesNothingForAWhile(t *testing.T) {
	h := newHost(t)
	for name, deaf := range map[string]string{"without a word": "return", "as an error": `throw new DOMException("too many", "SecurityError")`} {
		p := reader(t, 640, 420)
		must(t, p.Before(`for (const how of ["pushState", "replaceState"]) {
			const real = History.prototype[how];
			History.prototype[how] = function (...given) { if (window.deaf) `+deaf+`; return real.apply(this, given); };
		}`))
		must(t, p.Goto(h.URL+"/index.html?painter=svg#pledge.ask"))
		living(t, p)
		eval[bool](t, p, "window.deaf = true")
		slide(t, p, "pledge.guess", 33)
		press(t, p, ".now a.next")
		wait(t, p, `document.querySelector(".beat.now").id === "pledge.answer"`)
		eval[bool](t, p, `new Promise(done => setTimeout(() => done(true), 700))`) // past the usual writing
		if eval[bool](t, p, `coinorcap.address() === coinorcap.code()`) {
			t.Fatalf("%s: the address has taken it", name)
		}
		if got := eval[int](t, p, `coinorcap.touched["pledge.guess"]`); got != 33 {
			t.Errorf("%s: the page holds %d", name, got)
		}
		eval[bool](t, p, "(window.deaf = false, true)")
		wait(t, p, `coinorcap.address() === coinorcap.code() && !("pledge.guess" in coinorcap.touched)`)
		keeps(t, p, "pledge.guess", 33)
		unbroken(t, p)
	}
}
