package faults

import (
	"net/http"
	"strings"
	"testing"
)

// gone and cut are two ways in which a file fails: it is not there, or only the first of it is.
const gone, cut = "gone", "cut"

// fails has a file fail in one of these ways.
func (h *host) fails(t *testing.T, name, how string) {
	t.Helper()
	if how == gone {
		h.breaks(name, http.NotFound)
		return
	}
	kind := "text/javascript"
	if strings.HasSuffix(name, ".css") {
		kind = "text/css"
	}
	data := file(t, name)
	h.breaks(name, sends(kind, data[:len(data)*2/5]))
}

// Without the whole of what a walk needs, the piece is the column that it is without a script: every beat, one below the
// other, with its still.
func TestWithoutAScriptOrTheStyleItIsAColumn(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.forget = true
	p := reader(t, 900, 640)
	for _, name := range []string{"prefs.js", "boot.js", "style.css"} {
		for _, how := range []string{gone, cut} {
			h.fails(t, name, how)
			must(t, p.Goto(h.URL+"/index.html?"+name+how+"#pledge.ask"))
			got := eval[string](t, p, `[!!document.querySelector(".beat.now, canvas"), [...document.querySelectorAll("[data-beat]")].filter(b => {
				const r = b.getBoundingClientRect(), still = b.querySelector(".still img, .still");
				return r.height > 40 && r.width > 200 && still && still.getBoundingClientRect().height > 10;
			}).length === document.querySelectorAll("[data-beat]").length, getComputedStyle(document.body).overflowY, location.hash].join()`)
			if got != "false,true,visible,#pledge.ask" {
				t.Errorf("%s %s: %s", name, how, got)
			}
			readable(t, p, name+" "+how)
			h.breaks(name, nil)
		}
	}
	unbroken(t, p, "MIME type", "Unexpected end of input", "missing )", "Invalid or unexpected token") // the browser's words on what came cut
}

// What is missing beside that costs only itself: the walk goes on, guesses are answered and kept.
func TestAPartIsMissing(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	h.forget = true
	p := reader(t, 900, 640)
	for _, c := range []struct {
		how, query string
		files      []string
	}{
		{gone, "?painter=svg", []string{".woff2", ".svg", "grain.png", ".webmanifest", "icon-180.png", "print-en.css", "keep.js", "keys.js", "figures.js"}}, // the program answers
		{gone, "?painter=stills&scenes=pledge,fever", []string{"lesson.js", "prefs.css", ".svg"}},
		{cut, "?painter=stills&scenes=pledge,fever", []string{"lesson.js", "prefs.css", "keys.js"}},
	} {
		when := c.how + " " + strings.Join(c.files, " ")
		for _, name := range c.files {
			h.fails(t, name, c.how)
		}
		must(t, p.Goto(h.URL+"/index.html"+c.query+"&how="+c.how+"#pledge.ask"))
		wait(t, p, `document.querySelector(".beat.now")`)
		readable(t, p, when)
		guesses(t, p, 40)
		if strings.Contains(c.query, "svg") {
			living(t, p)
		}
		answered(t, p, when, 40)
		for _, name := range c.files {
			h.breaks(name, nil)
		}
	}

	// Neither the program nor what answers in its stead: what was set waits in the page until one of them comes.
	h.fails(t, "stage.wasm", gone)
	h.fails(t, "figures.js", cut)
	must(t, p.Goto(h.URL+"/index.html?painter=svg&neither#pledge.ask"))
	wait(t, p, `document.querySelector("#status button")`)
	slide(t, p, "pledge.guess", 40)
	press(t, p, `.now a[data-act="next"]`)
	readable(t, p, "neither the program nor figures.js")
	h.breaks("stage.wasm", nil)
	press(t, p, "#status button")
	living(t, p)
	answered(t, p, "the program comes, figures.js does not", 40)
	unbroken(t, p, "MIME type", "Unexpected end of input", "missing )", "Invalid or unexpected token", "Manifest")
}
