package walk

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/browser"
)

// unkept has a page ask for no service worker: but for the tests of keeping, each reader comes for the first time.
const unkept = `delete Navigator.prototype.serviceWorker`

// hostOf serves a folder at an address that it has again after it was stopped.
type hostOf struct {
	dir, at string
	srv     *http.Server
}

func (h *hostOf) start(t *testing.T) {
	t.Helper()
	if h.at == "" {
		h.at = "127.0.0.1:0"
	}
	l, err := net.Listen("tcp", h.at)
	must(t, err)
	h.at = l.Addr().String()
	files := http.FileServer(http.Dir(h.dir))
	h.srv = &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		files.ServeHTTP(w, r)
	})}
	go h.srv.Serve(l)
}

func (h *hostOf) stop() { h.srv.Close() }

func (h *hostOf) address(path string) string { return "http://" + h.at + "/" + path }

var (
	versionLine = regexp.MustCompile(`const version = "([0-9a-f]{32})", files = (\[.*?\]);`)
	lasting     = regexp.MustCompile(`v/[0-9a-f]+/`)
)

// change makes another version of the site, as cmd/site would: other files in a folder of another name, pages that ask for
// them, a worker that names them. The files before are gone from the host. Of the stills only those of one place are named: a
// worker takes longest for them, and that it brings all is seen of the first version.
func change(t *testing.T, dir, mark string) {
	t.Helper()
	code, err := os.ReadFile(filepath.Join(dir, "sw.js"))
	must(t, err)
	line := versionLine.FindSubmatch(code)
	var files []string
	must(t, json.Unmarshal(line[2], &files))
	files = slices.DeleteFunc(files, func(name string) bool {
		return strings.Contains(name, "/stills/") && !strings.Contains(name, "/scale.ask-")
	})
	before := lasting.FindString(string(line[2]))
	after := fmt.Sprintf("v/%x/", sha256.Sum256([]byte(mark)))[:len(before)-1] + "/"
	must(t, os.Rename(filepath.Join(dir, before), filepath.Join(dir, after)))
	put := func(name, old, with string) {
		path := filepath.Join(dir, name)
		data, err := os.ReadFile(path)
		must(t, err)
		if !bytes.Contains(data, []byte(old)) {
			t.Fatalf("%s has no %q", name, old)
		}
		must(t, os.WriteFile(path, bytes.ReplaceAll(data, []byte(old), []byte(with)), 0o644))
	}
	put("index.html", before, after)
	put("fr/index.html", before, after)
	put("index.html", "<head>", `<head><meta name="mark" content="`+mark+`">`)
	put(after+"keys.js", `"use strict";`, `"use strict"; window.mark = "`+mark+`";`)
	put(after+"stills/en/scale.ask-tall.svg", `</svg>`, `<!-- `+mark+` --></svg>`)
	all := sha256.New()
	for i, name := range files {
		name = strings.Replace(name, before, after, 1)
		files[i] = name
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		must(t, err)
		sum := sha256.Sum256(data)
		all.Write(sum[:])
	}
	list, err := json.Marshal(files)
	must(t, err)
	put("sw.js", string(line[0]), fmt.Sprintf(`const version = "%x", files = %s;`, all.Sum(nil)[:16], list))
}

// marks tells what a page is made of: the page, its script and a picture that it has not asked for yet.
const marks = `fetch(document.querySelector("#scale\\.ask .still img").src).then(a => a.text()).then(svg =>
	[(document.querySelector("meta[name=mark]") || {}).content, window.mark, (/<!-- (\w+) -->/.exec(svg) || [])[1]].join())`

// TestKept reads the piece without a network, and through changes of the site.
func TestKept(t *testing.T) {
	t.Parallel() // these wait for others: packages, platforms and hosts
	dir := t.TempDir()
	must(t, os.CopyFS(dir, os.DirFS(folder)))
	h := &hostOf{dir: dir}
	h.start(t)
	t.Cleanup(func() { h.stop() })
	fresh := func() *browser.Page {
		p, err := browser.Open(tab)
		must(t, err)
		t.Cleanup(p.Close)
		must(t, p.Size(1000, 700, 1, false))
		return p
	}
	p := fresh()
	must(t, p.Goto(h.address("")))
	must(t, p.Wait(`document.querySelector("#help [data-kept]").hidden === false`, patience))
	first := eval[string](t, p, `caches.keys().then(all => all.join())`)

	// Without a host: both languages, every still, and the living stage.
	h.stop()
	for _, at := range []string{"index.html?start=fever", "fr/#cap.jar"} {
		must(t, p.Goto("about:blank"))
		must(t, p.Goto(h.address(at)))
		must(t, p.Wait(`window.coinorcap && coinorcap.ready && coinorcap.alive && navigator.serviceWorker.controller`, patience))
		if got := eval[string](t, p, `coinorcap.painter + " " + [...document.fonts].filter(f => f.status === "error").length`); got != "webgl 0" {
			t.Errorf("%s: %s", at, got)
		}
		must(t, p.Wait(`document.querySelector("#help [data-kept]").hidden === false`, patience))
		if n := eval[int](t, p, `caches.open(`+browser.Quote(first)+`).then(c => c.keys()).then(all => {
			const kept = new Set(all.map(r => r.url));
			const stills = [...document.querySelectorAll(".still img, .still source")].map(e => new URL(e.srcset || e.src, location.href).href)
				.flatMap(a => /print/.test(a) ? [a] : [a, a.replace(/(-high)?\.svg/, "-high.svg")]);
			return stills.length < 200 ? -1 : stills.filter(a => !kept.has(a)).length;
		})`); n != 0 {
			t.Errorf("%s: %d stills are missing", at, n)
		}
	}
	must(t, p.Before(noWebGL)) // the rest is about files

	// A new version comes while the page is open: it stays what it was, another one is all new, and so is it once loaded again.
	must(t, p.Goto("about:blank"))
	must(t, p.Goto(h.address("")))
	change(t, dir, "two")
	h.start(t)
	eval[bool](t, p, `navigator.serviceWorker.ready.then(r => r.update()).then(() => true)`)
	second := `caches.keys().then(all => all.filter(n => n !== ` + browser.Quote(first) + `).join())`
	must(t, p.Wait(`navigator.serviceWorker.ready.then(async r => await `+second+` && !r.installing && !r.waiting)`, patience))
	if got := eval[string](t, p, marks); got != ",," {
		t.Errorf("the open page is mixed: %s", got)
	}
	other := fresh()
	must(t, other.Goto(h.address("")))
	must(t, other.Wait("window.mark", patience))
	if got := eval[string](t, other, marks); got != "two,two,two" {
		t.Errorf("a new page: %s", got)
	}
	if got := eval[string](t, p, marks); got != ",," {
		t.Errorf("the open page, with another open: %s", got)
	}
	other.Close()
	must(t, p.Goto("about:blank"))
	must(t, p.Goto(h.address("")))
	must(t, p.Wait("window.mark", patience))
	if got := eval[string](t, p, marks); got != "two,two,two" {
		t.Errorf("loaded again: %s", got)
	}

	// A host that is half way through a change is not kept.
	change(t, dir, "three")
	must(t, os.WriteFile(filepath.Join(dir, "fr", "index.html"), []byte("/* not yet, or not any more */"), 0o644))
	eval[bool](t, p, `navigator.serviceWorker.ready.then(r => r.update()).then(() => true, () => true)`)
	must(t, p.Wait(`navigator.serviceWorker.ready.then(r => !r.installing && !r.waiting)`, patience))
	must(t, p.Goto("about:blank"))
	must(t, p.Goto(h.address("")))
	must(t, p.Wait("window.mark", patience))
	if got := eval[string](t, p, marks); got != "two,two,two" {
		t.Errorf("after half a change: %s", got)
	}
	for _, s := range p.Troubles() {
		if !strings.Contains(s, "Failed to load resource") && !strings.Contains(s, "from the Manifest") { // there was no host
			t.Errorf("console: %s", s)
		}
	}
}

// The manifest of each language names icons that are there, and a page that it is of.
func TestManifests(t *testing.T) {
	t.Parallel() // these wait for others: packages, platforms and hosts
	for _, lang := range loaded.Langs {
		p := reader(t, 1000, 700, false)
		must(t, p.Before(noWebGL))
		must(t, p.Goto(site+pageOf(lang)))
		got := eval[string](t, p, `(async () => {
			const link = document.querySelector("link[rel=manifest]").href, m = await (await fetch(link)).json(), at = a => new URL(a, link);
			const icons = await Promise.all(m.icons.map(async i => {
				const image = new Image();
				image.src = at(i.src);
				await image.decode();
				return image.naturalWidth + "x" + image.naturalHeight === i.sizes;
			}));
			return [m.lang, m.name, at(m.start_url).href === at("./").href, new URL(location.href).href.startsWith(at(m.scope).href), icons.length > 2 && icons.every(Boolean)].join();
		})()`)
		if want := lang + "," + loaded.Words(lang).Text(loaded.Scenes[0].Title, nil) + ",true,true,true"; got != want {
			t.Errorf("%s: the manifest says %s, want %s", lang, got, want)
		}
	}
}
