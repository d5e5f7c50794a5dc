// Package engines reads the piece as readers do in the browsers beside Chromium: Firefox, with WebGL and without, and
// WebKitGTK, which is what can be had here of Safari's engine. It holds tests only.
package engines

import (
	"bytes"
	"errors"
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
	"coinorcap/internal/webdriver"
)

// prefix is where the tests put the site: no root, since every address in it is relative.
const prefix = "/some/where/"

// The living stage may take a while on two busy cores without a graphics card.
const patience = 60 * time.Second

// built is the folder with the site; remove is what takes it away again.
var (
	built = sync.OnceValues(func() (dir string, err error) {
		dir, remove, err = browser.Site("../..")
		return dir, err
	})
	remove = func() {}
)

func TestMain(m *testing.M) {
	code := m.Run()
	remove()
	os.Exit(code)
}

// engine is a started browser and where it finds the site.
type engine struct {
	*webdriver.Browser
	site string
}

// start starts a browser. Where it is not installed the test is skipped, or fails where nothing may be wanting.
func start(t *testing.T, launch func() (*webdriver.Browser, error)) *engine {
	t.Helper()
	if testing.Short() {
		t.Skip("the walks in a browser are left out of a short run")
	}
	began := time.Now()
	b, err := launch()
	switch {
	case errors.Is(err, webdriver.ErrMissing) && os.Getenv("COINORCAP_BROWSER") == "":
		t.Skip("no walk: ", err)
	case err != nil:
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	t.Logf("%s %s has started within %v", b.Name, b.Version, time.Since(began).Round(time.Millisecond))
	dir, err := built()
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(serve(dir))
	t.Cleanup(server.Close)
	return &engine{b, server.URL + prefix}
}

// serve serves the built site under the strictest policy, with a script more, which records what goes wrong.
func serve(dir string) http.Handler {
	files := http.StripPrefix(prefix, http.FileServer(http.Dir(dir)))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", browser.Policy)
		w.Header().Set("Cache-Control", "no-store")
		name, ours := strings.CutPrefix(r.URL.Path, prefix)
		switch {
		case name == "sw.js": // what is kept would be without the recorder
			http.NotFound(w, r)
		case name == "recorder.js":
			w.Header().Set("Content-Type", "text/javascript")
			fmt.Fprint(w, webdriver.Recorder)
		case ours && strings.HasSuffix(name, ".html"):
			page, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
			if err != nil {
				http.NotFound(w, r)
				return
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write(bytes.Replace(page, []byte("<head>"), []byte(`<head><script src="`+prefix+`recorder.js"></script>`), 1))
		case ours:
			files.ServeHTTP(w, r)
		default:
			http.NotFound(w, r)
		}
	})
}

// reader is one who reads in an engine.
type reader struct {
	*testing.T
	*webdriver.Page
	engine *engine
}

// reader opens a page of w by h pixels.
func (e *engine) reader(t *testing.T, w, h int) *reader {
	t.Helper()
	p, err := e.Open()
	if err != nil {
		t.Fatal(err)
	}
	r := &reader{t, p, e}
	t.Cleanup(p.Close)
	r.must(p.Size(w, h))
	return r
}

func (r *reader) must(err error) {
	r.Helper()
	if err != nil {
		r.Fatal(err)
	}
}

func eval[T any](r *reader, expr string) T {
	r.Helper()
	v, err := webdriver.Eval[T](r.Page, expr)
	r.must(err)
	return v
}

// wait waits until a script expression is true.
func (r *reader) wait(expr string) {
	r.Helper()
	if err := r.Page.Wait(expr, patience); err != nil {
		r.Fatalf("at %s: %v", r.place(), err)
	}
}

// still loads an address of the site without waiting for the program.
func (r *reader) still(address string) {
	r.Helper()
	r.must(r.Goto("about:blank")) // an address that differs in its fragment alone would not be loaded again
	r.must(r.Goto(r.engine.site + address))
	r.wait(`document.querySelector(".beat.now")`)
}

// open loads an address of the site and waits for the living stage.
func (r *reader) open(address string) {
	r.Helper()
	r.still(address)
	r.wait("window.coinorcap && coinorcap.ready && coinorcap.alive")
}

func (r *reader) place() string {
	r.Helper()
	return eval[string](r, `(document.querySelector(".beat.now") || {}).id || ""`)
}

// at waits until a place is shown.
func (r *reader) at(place string) {
	r.Helper()
	r.wait(fmt.Sprintf(`(document.querySelector(".beat.now") || {}).id === %q`, place))
}

// settled waits until no frame has been painted for a while. The page itself looks, so that a slow one cannot be mistaken
// for one at rest.
func (r *reader) settled() {
	r.Helper()
	r.wait("coinorcap.rests()") // a slow machine may paint a frame in seconds, and longer than one looks
	if !eval[bool](r, `new Promise(done => {
		let last = -1, same = 0;
		const end = Date.now() + 40000, look = () => {
			same = coinorcap.frames === last && coinorcap.rests() ? same + 1 : 0;
			last = coinorcap.frames;
			if (same >= 6 || Date.now() > end) done(same >= 6); else setTimeout(look, 50);
		};
		look();
	})`) {
		r.Fatalf("the stage of %s never comes to rest", r.place())
	}
}

// means is how a reader acts.
type means string

const (
	mouse  means = "mouse"
	finger means = "finger"
	keys   means = "keys"
)

// press presses what is under a selector: with the mouse or a finger in its middle, where nothing may lie over it; with
// the keys once Tab has come to it.
func (r *reader) press(by means, selector string) {
	r.Helper()
	if by == keys {
		r.tab(selector)
		r.must(r.Key("Enter"))
		return
	}
	at := r.middle(selector)
	if by == finger {
		r.must(r.Tap(at[0], at[1]))
		return
	}
	r.must(r.Press(at[0], at[1]))
}

// middle is where an element can be pressed, once scrolled into view: in the middle of its first line.
func (r *reader) middle(selector string) []float64 {
	r.Helper()
	at := eval[[]float64](r, `(() => {
		const e = document.querySelector(`+browser.Quote(selector)+`);
		if (!e) return [];
		e.scrollIntoView({ block: "center", behavior: "instant" });
		const b = e.getClientRects()[0], x = b.x + b.width / 2, y = b.y + b.height / 2, over = document.elementFromPoint(x, y);
		return over && (e.contains(over) || over.contains(e) && over.tagName === "LABEL") ? [x, y] : [x, y, 0];
	})()`)
	if len(at) != 2 {
		r.Fatalf("at %s %s is not there, or cannot be pressed: %v", r.place(), selector, at)
	}
	return at
}

// tab presses Tab until an element has the focus.
func (r *reader) tab(selector string) {
	r.Helper()
	r.tabs(selector, "Tab")
}

// tabBack presses Shift and Tab until an element has the focus.
func (r *reader) tabBack(selector string) {
	r.Helper()
	r.tabs(selector, "Shift", "Tab")
}

func (r *reader) tabs(selector string, pressed ...string) {
	r.Helper()
	for range 80 {
		r.must(r.Key(pressed...))
		if eval[bool](r, "document.activeElement.matches("+browser.Quote(selector)+")") {
			return
		}
	}
	r.Fatalf("at %s the keys %v do not reach %s", r.place(), pressed, selector)
}

// clean fails the test if anything went wrong in the page.
func (r *reader) clean() {
	r.Helper()
	troubles, err := r.Troubles()
	r.must(err)
	for _, s := range troubles {
		r.Errorf("in the page: %s", s)
	}
}

// pageOf is a language's page.
func pageOf(lang string) string {
	if lang == "en" {
		return "index.html"
	}
	return lang + "/index.html"
}
