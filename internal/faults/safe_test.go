package faults

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"coinorcap/internal/browser"
)

// watching notes in window.against what the browser refuses by the policy.
const watching = `(() => { window.against = []; addEventListener("securitypolicyviolation", e => against.push(e.effectiveDirective + " " + e.blockedURI + " " + e.sample)); })()`

// A whole walk with everything opened: every beat, source, term and tool, every control moved, both languages, two painters,
// the reader's path on paper, reading aloud, the pages around. All of it is asked of the origin alone, the policy has nothing
// to refuse, and what is kept afterwards are preferences and the site's own files.
func TestAWholeWalkAsksForNothingElseAndKeepsNothingPersonal(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	p, err := browser.Open(tab) // with what is kept for when there is no network
	must(t, err)
	t.Cleanup(p.Close)
	must(t, p.Size(900, 640, 1, false))
	must(t, p.Media("prefers-reduced-motion", "reduce"))
	must(t, p.Before(watching+`;window.print = () => {}; 
		SpeechSynthesis.prototype.getVoices = () => [{ lang: "en-GB", name: "A" }, { lang: "fr-FR", name: "B" }];
		SpeechSynthesis.prototype.speak = () => {};
		window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };`))
	refused := func(when string) {
		t.Helper()
		for _, s := range eval[[]string](t, p, "against.splice(0)") {
			t.Errorf("%s: against the policy: %s", when, s)
		}
	}
	opened := 0
	for i, start := range []string{"/index.html?painter=svg", "/fr/index.html?painter=stills", "/index.html?mode=class&embed=on&scenes=pledge,table,cap,check", "/index.html?mode=read"} {
		must(t, p.Goto(h.URL+start))
		if i == 1 || i == 3 {
			wait(t, p, `document.readyState === "complete"`)
		} else {
			living(t, p)
		}
		if i < 2 {
			opened += eval[int](t, p, `(async () => {
				const $$ = s => [...document.querySelectorAll(s)], tick = () => new Promise(done => setTimeout(done, 0)), sheet = document.querySelector("#sheet");
				let opened = 0;
				for (const b of $$("[data-beat]")) {
					coinorcap.go(b.id);
					for (const e of $$(".now input[data-control]")) {
						if (e.type === "range") { e.value = e.max; e.dispatchEvent(new Event("input", { bubbles: true })); } else e.click();
					}
					await tick();
				}
				// All sheets once; in the second language, which is made of the same things, some.
				for (const id of [...new Set($$("a[href^='#']").map(a => a.hash.slice(1)))].filter((_, n) => n % `+strconv.Itoa(1+7*i)+` === 0)) {
					const a = document.querySelector("a[href='#" + CSS.escape(id) + "']");
					if (a.matches("[data-act]")) continue;
					a.click();
					if (sheet.open) opened++;
					for (const e of sheet.open ? sheet.querySelectorAll("[data-setting]") : []) {
						if (e.type === "range") { e.value = 120; for (const type of ["input", "change"]) e.dispatchEvent(new Event(type, { bubbles: true })); } else e.click();
					}
					if (sheet.open) sheet.close();
					await tick();
				}
				document.querySelector("[data-voiced] button").click();
				document.querySelector("[data-path]").click();
				for (const image of $$("img")) { image.loading = "eager"; } // also those for paper
				await new Promise(done => setTimeout(done, 300));
				return opened;
			})()`)
		}
		refused(start)
	}
	if opened < len(loaded.Facts) {
		t.Errorf("only %d sheets were opened, of %d facts", opened, len(loaded.Facts))
	}
	for _, page := range []string{"/guide.html", "/fr/guide.html", "/lesson.html", "/embedded.html"} {
		must(t, p.Goto(h.URL+page))
		eval[any](t, p, `scrollTo(0, document.body.scrollHeight), new Promise(done => setTimeout(() => done(null), 200))`)
		refused(page)
	}

	wait(t, p, `navigator.serviceWorker.getRegistration("/").then(r => r && r.active)`) // which has everything by now

	// Requests, as the browser tells them and as the host hears them.
	asked := p.Requests()
	for _, u := range asked {
		if !strings.HasPrefix(u, h.URL+"/") && !strings.HasPrefix(u, "data:") && !strings.HasPrefix(u, "blob:"+h.URL) {
			t.Errorf("asked for %s", u)
		}
	}
	if len(asked) < 200 {
		t.Errorf("only %d requests were seen", len(asked))
	}
	h.mu.Lock()
	for _, a := range h.asked {
		if !strings.HasPrefix("http://"+a, h.URL+"/") {
			t.Errorf("the host was asked for %s", a)
		}
	}
	h.mu.Unlock()

	// What is kept.
	if got := eval[string](t, p, `JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie`); !regexp.MustCompile(`^\{"coinorcap":"([TSMCDK][0-9a-z]+)+"\}\{\}$`).MatchString(got) {
		t.Errorf("the stores hold %s", got)
	}
	kept := eval[[]string](t, p, `(async () => {
		const out = (await indexedDB.databases()).map(d => "database " + d.name);
		for (const name of await caches.keys()) for (const r of await (await caches.open(name)).keys()) out.push(r.url);
		return out;
	})()`)
	for _, u := range kept {
		name, ours := strings.CutPrefix(u, h.URL+"/")
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		if _, err := os.Stat(path.Join(folder, name)); !ours || err != nil && name != "-/whole" {
			t.Errorf("kept: %s", u)
		}
	}
	if len(kept) < 100 {
		t.Errorf("only %d files are kept", len(kept))
	}
	t.Logf("%d requests, %d sheets, %d files kept", len(asked), opened, len(kept))
	unbroken(t, p)
}

// The policy does refuse what it is there for, and a test would see it.
func TestThePolicyRefuses(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	p := reader(t, 900, 640)
	must(t, p.Before(watching))
	must(t, p.Goto(h.URL+"/index.html?painter=stills"))
	got := eval[string](t, p, `(async () => {
		const make = (tag, more) => document.head.append(Object.assign(document.createElement(tag), more));
		make("script", { textContent: "window.inline = true" });
		make("style", { textContent: "body { outline: 1px solid }" });
		make("script", { src: "https://example.invalid/x.js" });
		document.body.setAttribute("style", "outline-width: 3px");
		document.body.setAttribute("onclick", "window.inline = true");
		document.body.click();
		setTimeout(() => { try { new Function("window.inline = true")(); } catch { /* refused */ } }); // by itself: what a test evaluates may
		try { await fetch("https://example.invalid/"); } catch { /* refused */ }
		const kinds = () => [...new Set(against.map(a => a.split(" ")[0]))].sort();
		for (let n = 0; n < 100 && kinds().length < 6; n++) await new Promise(done => setTimeout(done, 50));
		return String(window.inline) + " " + kinds().join();
	})()`)
	if want := "undefined connect-src,script-src,script-src-attr,script-src-elem,style-src-attr,style-src-elem"; got != want {
		t.Errorf("refused: %s, want %s", got, want)
	}
}

// Nothing in the site's files is there that the policy would have to refuse, on hosts that send none: no inline script or
// style, no handler in an attribute, no eval, and no address of anyone else's that a page would load by itself.
func TestTheFilesHoldNothingInline(t *testing.T) {
	t.Parallel()
	tag := regexp.MustCompile(`<[a-zA-Z][^>]*>`)
	bad := []*regexp.Regexp{
		regexp.MustCompile(`(?i)<style`), regexp.MustCompile(`(?i)\sstyle=`), regexp.MustCompile(`(?i)\son[a-z]+=`), regexp.MustCompile(`(?i)(href|src|action)="\s*javascript:`),
		regexp.MustCompile(`(?i)<(script|img|iframe|source|video|audio|embed|object|form)[^>]*(src|srcset|data|action)="(https?:)?//`), regexp.MustCompile(`(?i)<link[^>]*rel="(stylesheet|preload|icon|modulepreload|preconnect|dns-prefetch|prefetch)"[^>]*href="(https?:)?//`),
	}
	inline := regexp.MustCompile(`(?i)<script(?:[^>]*)>`)
	code := regexp.MustCompile(`\beval\s*\(|\bnew Function\b|\bFunction\s*\(|setTimeout\(\s*["'\x60]|document\.write|importScripts`)
	style := regexp.MustCompile(`@import|url\(["']?(https?:)?//|expression\(`)
	pages, scripts, styles := 0, 0, 0
	must(t, fs.WalkDir(os.DirFS(folder), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path.Join(folder, name))
		if err != nil {
			return err
		}
		switch path.Ext(name) {
		case ".html":
			pages++
			for _, at := range tag.FindAllString(string(data), -1) {
				for _, b := range bad {
					if b.MatchString(at) {
						t.Errorf("%s: %.120s", name, at)
					}
				}
			}
			for _, s := range inline.FindAllString(string(data), -1) {
				if !strings.Contains(s, " src=") && s != `<script type="application/ld+json">` {
					t.Errorf("%s: %s", name, s)
				}
			}
		case ".js":
			scripts++
			if found := code.FindString(string(data)); found != "" {
				t.Errorf("%s: %s", name, found)
			}
		case ".css":
			styles++
			if found := style.FindString(string(data)); found != "" {
				t.Errorf("%s: %s", name, found)
			}
		}
		return nil
	}))
	if pages < 5 || scripts < 15 || styles < 4 {
		t.Errorf("only %d pages, %d scripts and %d style sheets were read", pages, scripts, styles)
	}
	for what, broken := range map[string]string{"a handler": `<p onclick="x()">`, "a style": `<p style="x">`, "another's picture": `<img src="https://x/y.png">`} {
		found := false
		for _, b := range bad {
			found = found || b.MatchString(broken)
		}
		if !found {
			t.Error(fmt.Sprint(what, " is not found"))
		}
	}
}
