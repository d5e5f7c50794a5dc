// Package faults provokes, in headless Chromium, every failure that can be provoked: files that are missing, damaged or
// late, a graphics card that takes its canvas away, a store that is full, a tab that is frozen, clocks that jump, windows
// of every size, damaged addresses, and a monkey. After each the piece must read, and nothing that the reader did may be
// lost. docs/faults.md lists them. It holds tests only.
package faults

import (
	"context"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"coinorcap/internal/browser"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// What is waited for comes sooner on any machine; a test fails after this long, it is never slow because of it.
const patience = 60 * time.Second

var (
	tab    context.Context
	folder string // where the site was built
	loaded *story.Story
)

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	flag.Parse()
	if testing.Short() {
		fmt.Println("the faults in a browser are left out of a short run")
		return 0
	}
	var stop func()
	var err error
	if tab, stop, err = browser.Start(context.Background(), browser.Quick); err != nil {
		if os.Getenv("COINORCAP_BROWSER") == "" {
			fmt.Println("no faults:", err)
			return 0
		}
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer stop()
	var remove func()
	if folder, remove, err = browser.Site("../.."); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer remove()
	var problems []story.Problem
	if loaded, problems = story.Parse(os.DirFS("../../assets")); len(problems) > 0 {
		fmt.Fprintln(os.Stderr, problems[0])
		return 1
	}
	return m.Run()
}

// host serves the site as docs/nginx.conf does: under the strictest policy, and for good what stands below v/, so that a
// browser also keeps what came damaged. What is broken on it is answered otherwise. Each host is an origin of its own, with
// nothing kept.
type host struct {
	*httptest.Server
	mu     sync.Mutex
	broken map[string]http.HandlerFunc // by the end of a file's path
	asked  []string                    // every request's host and path
	forget bool                        // browsers are to keep nothing
}

func newHost(t *testing.T) *host {
	h := &host{broken: map[string]http.HandlerFunc{}}
	files := http.FileServer(http.Dir(folder))
	h.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", browser.Policy)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Cache-Control", "no-cache")
		if h.forget {
			w.Header().Set("Cache-Control", "no-store")
		} else if strings.HasPrefix(r.URL.Path, "/v/") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		h.mu.Lock()
		h.asked = append(h.asked, r.Host+r.URL.Path)
		var answer http.HandlerFunc
		for file, f := range h.broken {
			if strings.HasSuffix(r.URL.Path, file) {
				answer = f
			}
		}
		h.mu.Unlock()
		if answer != nil {
			answer(w, r)
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(func() {
		h.CloseClientConnections() // what stalls would be waited for
		h.Close()
	})
	return h
}

// breaks has a file answered otherwise; with nothing it is mended.
func (h *host) breaks(file string, answer http.HandlerFunc) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.broken, file)
	if answer != nil {
		h.broken[file] = answer
	}
}

// reader opens a tab of w by h CSS pixels, which keeps nothing for when there is no network.
func reader(t *testing.T, w, h int) *browser.Page {
	t.Helper()
	return readerIn(t, tab, w, h)
}

// readerIn opens a tab in the browser that another tab belongs to.
func readerIn(t *testing.T, tab context.Context, w, h int) *browser.Page {
	t.Helper()
	p, err := browser.Open(tab)
	must(t, err)
	t.Cleanup(p.Close)
	must(t, p.Size(w, h, 1, false))
	must(t, p.Before(`delete Navigator.prototype.serviceWorker`))
	return p
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func eval[T any](t *testing.T, p *browser.Page, expr string) T {
	t.Helper()
	v, err := browser.Eval[T](p, expr)
	if err != nil {
		t.Fatalf("%s: %v", expr, err)
	}
	return v
}

func wait(t *testing.T, p *browser.Page, expr string) {
	t.Helper()
	must(t, p.Wait(expr, patience))
}

// living waits for the program and its first picture.
func living(t *testing.T, p *browser.Page) {
	t.Helper()
	wait(t, p, "window.coinorcap && coinorcap.ready && coinorcap.alive")
}

// rest waits until nothing moves and what was painted last is shown.
func rest(t *testing.T, p *browser.Page) {
	t.Helper()
	wait(t, p, `(async () => {
		const frames = coinorcap.frames;
		if (!coinorcap.rests()) return false;
		await new Promise(done => setTimeout(done, 60));
		return coinorcap.rests() && coinorcap.frames === frames;
	})()`)
}

// to leads to a place by the address, and waits until it is shown.
func to(t *testing.T, p *browser.Page, place string) {
	t.Helper()
	eval[bool](t, p, `(location.hash = `+browser.Quote(place)+`, true)`)
	wait(t, p, `document.querySelector(".beat.now").id === `+browser.Quote(place))
}

// press clicks on an element as a script does: wherever it lies, nothing that moves is missed.
func press(t *testing.T, p *browser.Page, selector string) {
	t.Helper()
	if !eval[bool](t, p, `(e => e ? (e.click(), true) : false)(document.querySelector(`+browser.Quote(selector)+`))`) {
		t.Fatalf("there is no %s", selector)
	}
}

// slide puts a slider of the beat shown to a position, as a hand would: the value, then its events.
func slide(t *testing.T, p *browser.Page, name string, pos int) {
	t.Helper()
	eval[bool](t, p, fmt.Sprintf(`(() => {
		const e = document.querySelector('.now input[type=range][data-control=%q]');
		e.value = %d;
		for (const type of ["input", "change"]) e.dispatchEvent(new Event(type, { bubbles: true }));
		return true;
	})()`, name, pos))
}

// now is the place shown.
func now(t *testing.T, p *browser.Page) string {
	t.Helper()
	return eval[string](t, p, `(document.querySelector(".beat.now") || {}).id || ""`)
}

// text is what can be read of the beat shown, with ordinary spaces where the page has some that do not break.
func text(t *testing.T, p *browser.Page) string {
	t.Helper()
	words := eval[string](t, p, `document.querySelector(".beat.now").innerText`)
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(words)
}

// status is the line that tells the reader what is wrong.
func status(t *testing.T, p *browser.Page) string {
	t.Helper()
	return eval[string](t, p, `document.querySelector("#status").innerText`)
}

// read is the session that the address holds.
func read(t *testing.T, p *browser.Page) play.Session {
	t.Helper()
	code := eval[string](t, p, "location.hash.slice(1)")
	s, err := play.Decode(loaded, "en", code)
	if err != nil {
		t.Errorf("the address says %q: %v", code, err)
	}
	return s
}

// keeps fails the test unless the address holds a control at a position.
func keeps(t *testing.T, p *browser.Page, name string, want int) {
	t.Helper()
	wait(t, p, `location.hash.includes("~")`)
	s := read(t, p)
	if pos, set := s.Position(loaded.Control(name)); !set || pos != want {
		t.Errorf("in the address %s stands at %d, set %v; want %d: %s", name, pos, set, want, eval[string](t, p, "location.hash"))
	}
}

// readable fails the test unless the beat shown can be read: its words are on the window, large enough and not covered, and
// more of them can be scrolled to.
func readable(t *testing.T, p *browser.Page, when string) {
	t.Helper()
	if wrong := eval[string](t, p, `(() => {
		const beat = document.querySelector(".beat.now") || document.querySelector("[data-beat]");
		const lines = [...beat.querySelectorAll(".lines > *")].filter(e => !e.hidden && e.textContent.trim());
		if (!lines.length) return beat.id + " has no lines";
		for (const e of lines) {
			e.scrollIntoView({ block: "center", behavior: "instant" });
			const r = e.getClientRects()[0];
			if (!r || r.height < 12 || r.width < Math.min(100, innerWidth / 3)) return "a line of " + beat.id + " has no room";
			const x = r.x + Math.min(30, r.width / 2), y = r.y + Math.min(10, r.height / 2), top = document.elementFromPoint(x, y);
			if (!top || !(e.contains(top) || top.contains(e))) return "a line of " + beat.id + " at " + [x, y] + " is under " + (top && (top.id || top.className || top.tagName));
		}
		return "";
	})()`); wrong != "" {
		t.Errorf("%s: %s", when, wrong)
	}
}

// unbroken fails the test if anything was thrown that nobody caught, or the console has errors. Warnings are the page's own
// words on a fault; but are the browser's.
func unbroken(t *testing.T, p *browser.Page, but ...string) {
	t.Helper()
next:
	for _, s := range p.Troubles() {
		if strings.HasPrefix(s, "warning: ") {
			continue
		}
		for _, b := range append(but, "Failed to load resource") {
			if strings.Contains(s, b) {
				continue next
			}
		}
		t.Errorf("console: %s", s)
	}
}

// keep writes a file for whoever looks into a failure, where COINORCAP_SHOTS names a folder.
func keep(t *testing.T, name string, data []byte) {
	t.Helper()
	if dir := os.Getenv("COINORCAP_SHOTS"); dir != "" {
		must(t, os.WriteFile(filepath.Join(dir, name), data, 0o644))
	}
}
