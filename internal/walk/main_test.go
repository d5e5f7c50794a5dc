// Package walk reads the piece in headless Chromium, as readers do: by links alone, by mouse, finger and keyboard, with
// and without a script, WebGL and the program. It holds tests only.
package walk

import (
	"context"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"coinorcap/internal/browser"
	"coinorcap/internal/story"
)

// prefix is where the tests put the site: no root, since every address in it is relative.
const prefix = "/some/where/"

// policy is what the tests serve the site under.
const policy = browser.Policy

// The living stage may take a while on two slow cores without a graphics card.
const patience = 90 * time.Second

var (
	tab       context.Context
	folder    string // where the site was built
	site      string // its address
	loaded    *story.Story
	temporary struct { // folders that tests share; removed at the end
		sync.Mutex
		dirs []string
	}
)

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	flag.Parse()
	if testing.Short() {
		fmt.Println("the walks in a browser are left out of a short run")
		return 0
	}
	var stop func()
	var err error
	tab, stop, err = browser.Start(context.Background(), browser.Quick)
	if err != nil {
		if os.Getenv("COINORCAP_BROWSER") == "" {
			fmt.Println("no walk:", err)
			return 0
		}
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer stop()
	dir, remove, err := browser.Site("../..")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer remove()
	folder = dir
	var close func()
	if site, close, err = browser.Serve(dir, prefix, "Content-Security-Policy", policy, "Access-Control-Allow-Origin", "*"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer close()
	var problems []story.Problem
	if loaded, problems = story.Parse(os.DirFS("../../assets")); len(problems) > 0 {
		fmt.Fprintln(os.Stderr, problems[0])
		return 1
	}
	defer func() {
		for _, f := range leave {
			f()
		}
	}()
	defer func() {
		for _, dir := range temporary.dirs {
			os.RemoveAll(dir)
		}
	}()
	return m.Run()
}

// reader opens a tab of w by h CSS pixels.
func reader(t *testing.T, w, h int, phone bool) *browser.Page {
	t.Helper()
	return readerIn(t, tab, w, h, phone)
}

// readerIn opens a tab in the browser that another tab belongs to.
func readerIn(t *testing.T, tab context.Context, w, h int, phone bool) *browser.Page {
	t.Helper()
	p, err := browser.Open(tab)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	must(t, p.Size(w, h, 1, phone))
	must(t, p.Before(unkept))
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

// anew loads an address, also where it differs from the one before in its fragment alone.
func anew(t *testing.T, p *browser.Page, address string) {
	t.Helper()
	page, _, _ := strings.Cut(address, "#")
	if strings.HasPrefix(eval[string](t, p, "location.href"), page) {
		must(t, p.Goto("about:blank"))
	}
	must(t, p.Goto(address))
}

// open loads an address of the site and waits for the living stage.
func open(t *testing.T, p *browser.Page, address string) {
	t.Helper()
	anew(t, p, site+address)
	must(t, p.Wait("window.coinorcap && coinorcap.ready && coinorcap.alive", patience))
}

// now is the place shown.
func now(t *testing.T, p *browser.Page) string {
	t.Helper()
	return eval[string](t, p, `(document.querySelector(".beat.now") || {}).id || ""`)
}

// text is what can be read of the beat shown.
func text(t *testing.T, p *browser.Page) string {
	t.Helper()
	return eval[string](t, p, `document.querySelector(".beat.now").innerText`)
}

// click presses the mouse on an element, scrolled into view.
func click(t *testing.T, p *browser.Page, selector string) {
	t.Helper()
	at := middle(t, p, selector)
	must(t, p.Mouse("mousePressed", at[0], at[1]))
	must(t, p.Mouse("mouseReleased", at[0], at[1]))
}

// middle is where an element's middle is in the window, once scrolled into view and at rest: what comes late (a font, an
// answer written by the page) moves it, and a press would hit what was there. A page without a script has no clock, so it
// is looked at from here.
func middle(t *testing.T, p *browser.Page, selector string) []float64 {
	t.Helper()
	var last []float64
	for range 100 {
		at := eval[[]float64](t, p, `(() => {
			const e = document.querySelector(`+browser.Quote(selector)+`);
			if (!e) return [];
			e.scrollIntoView({ block: "center", behavior: "instant" });
			const r = e.getBoundingClientRect();
			return [r.x + r.width / 2, r.y + r.height / 2];
		})()`)
		if len(at) != 2 {
			t.Fatalf("at %s there is no %s", now(t, p), selector)
		}
		if slices.Equal(at, last) {
			break
		}
		last = at
		time.Sleep(20 * time.Millisecond)
	}
	return last
}

// settled waits until no more frames are painted.
func settled(t *testing.T, p *browser.Page) {
	t.Helper()
	last := -1
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(60 * time.Millisecond) {
		frames := eval[int](t, p, "coinorcap.frames")
		if frames == last && eval[bool](t, p, "coinorcap.rests()") {
			return
		}
		last = frames
	}
	t.Fatalf("the stage of %s never comes to rest", now(t, p))
}

// clean fails the test if the page's console had errors or anything was asked of another origin.
func clean(t *testing.T, p *browser.Page) {
	t.Helper()
	for _, s := range p.Troubles() {
		t.Errorf("console: %s", s)
	}
	for _, u := range p.Requests() {
		if !strings.HasPrefix(u, site) && !strings.HasPrefix(u, "data:") && !strings.HasPrefix(u, "blob:") && u != "about:blank" {
			t.Errorf("asked for %s", u)
		}
	}
}
