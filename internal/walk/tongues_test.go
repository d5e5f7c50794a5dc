package walk

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/pseudo"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

// tongues builds and serves the site with languages that nobody speaks, pages and program alike, once.
var tongues = sync.OnceValues(func() (*foreign, error) {
	content, err := pseudo.Content(os.DirFS("../../assets"), pseudo.All...)
	if err != nil {
		return nil, err
	}
	dir := os.Getenv("COINORCAP_TONGUES") // a ready-made site, to save time while working on the tests
	if dir == "" {
		if dir, err = os.MkdirTemp("", "coinorcap-tongues-"); err != nil {
			return nil, err
		}
		defer func() { leave = append(leave, func() { os.RemoveAll(dir) }) }()
		if err := pseudo.Write(content, dir+"/content"); err != nil {
			return nil, err
		}
		// A draft, because a doubled quotation is longer than the checker allows.
		if err := browser.Build("../..", dir+"/site", "-draft", "-content", dir+"/content"); err != nil {
			return nil, err
		}
		dir += "/site"
	}
	address, stop, err := browser.Serve(dir, prefix, "Content-Security-Policy", policy)
	if err != nil {
		return nil, err
	}
	leave = append(leave, stop)
	st, _ := story.Parse(content, story.Languages(content)...)
	return &foreign{address, st}, nil
})

// foreign is the site with the pseudo-languages, and its story.
type foreign struct {
	site  string
	story *story.Story
}

// leave is what is done when all tests have run.
var leave []func()

func abroad(t *testing.T) *foreign {
	t.Helper()
	f, err := tongues()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// No word of English is left on the page in another language: not in its texts, its names for screen readers, its titles, nor in
// what the program writes when things are moved. And every line stands there whole, from bracket to bracket.
func TestNoEnglishIsLeft(t *testing.T) {
	f := abroad(t)
	p := reader(t, 1280, 720, false)
	must(t, p.Goto(f.site+string(pseudo.Accented)+"/index.html"))
	must(t, p.Wait("window.coinorcap && coinorcap.ready && coinorcap.alive", patience))
	seen := 0
	for _, b := range f.story.Beats() {
		got := eval[[]string](t, p, `(() => {
			const bad = [], left = /[`+pseudo.Left+`]/;
			coinorcap.program.go(`+browser.Quote(b.ID)+`, "");
			const beat = document.querySelector(".beat.now");
			for (const c of beat.querySelectorAll("[data-control]")) {
				if (c.type === "range") c.value = (+c.value + 1) % (+c.max + 1); else c.checked = true;
				c.dispatchEvent(new Event("input", { bubbles: true }));
			}
			// What stays as it is in every language: names of sources, addresses, ids of facts, names of languages.
			const kept = e => e.closest(".from, .id, .tongues, [data-lang], .tongue, script, style, #settings [hreflang]");
			const words = (what, text, e) => { if (left.test(text)) bad.push(what + " " + (e.className || e.tagName) + ": " + text.trim().slice(0, 60)); };
			const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
			let n;
			while (n = walk.nextNode()) if (n.data.trim() && !kept(n.parentElement) && n.data.trim() !== "Aa" && !n.parentElement.closest(".tool")) words("text of", n.data, n.parentElement);
			for (const e of document.querySelectorAll("[aria-label], [title], [alt], [aria-valuetext], [placeholder], meta[content], #status, [data-words], [data-name], [data-source]")) {
				if (kept(e) || e.matches("meta[name=viewport], meta[name=theme-color], meta[charset], meta[property='og:type']")) continue;
				// The name of a mark ends with its source's, and a link's title may be its address.
				for (const a of ["aria-label", "title", "alt", "aria-valuetext", "placeholder", "content", "data-words", "data-name", "data-source"]) {
					let text = e.getAttribute(a) || "";
					if (e.matches(".mark, .mark *")) text = text.replace(/:.*|\([A-Z][0-9]+[a-z]?\)$/, "");
					if (e.matches("[data-setting]") && a === "data-name") continue;
					words(a + " of", text.replaceAll("@n", "").replaceAll("@of", ""), e);
				}
			}
			for (const name of ["loading", "wasm", "webgl", "failed", "stopped", "retry", "asked"]) words("status " + name, document.querySelector("#status").dataset[name].replace("@what", ""), document.body);
			words("the title", document.title, document.body);
			words("the voice", document.querySelector("#voice").textContent, document.body);
			for (const e of beat.querySelectorAll("p.lead, p.say, legend, label > span, .slider label, .choice strong, .why, figcaption, .until, .after")) {
				const text = e.textContent.trim();
				if (text && (!text.startsWith("`+pseudo.Open+`") || !text.includes("`+pseudo.Close+`"))) bad.push("no whole line: " + text.slice(0, 60));
			}
			return [...new Set(bad)].concat("seen " + document.body.textContent.length);
		})()`)
		for _, trouble := range got[:len(got)-1] {
			t.Errorf("%s: %s", b.ID, trouble)
		}
		seen++
	}
	if seen < 50 {
		t.Errorf("only %d beats were seen", seen)
	}
	for _, trouble := range p.Troubles() {
		t.Errorf("console: %s", trouble)
	}
}

// The page holds other languages as it holds English and French: nothing scrolls sideways, lies on other things, or is too
// small to be hit. The doubled language says how much longer a text may be; its labels in the picture are another matter
// (docs/translating.md).
func TestOtherLanguagesFit(t *testing.T) {
	f := abroad(t)
	for _, tongue := range pseudo.All {
		words := wordsOf(t, f.story, string(tongue))
		for _, size := range [][2]int{{320, 568}, {360, 640}, {1280, 720}} {
			p := reader(t, size[0], size[1], size[0] < 700)
			must(t, p.Goto(f.site+string(tongue)+"/index.html?painter=stills"))
			at := fmt.Sprintf("%s at %dx%d", tongue, size[0], size[1])
			beats := eval[[]fitting](t, p, fittings)
			if len(beats) != len(f.story.Beats()) {
				t.Fatalf("%s: %d beats were looked at", at, len(beats))
			}
			for _, b := range beats {
				for _, trouble := range b.Troubles {
					t.Errorf("%s, %s: %s", at, b.Beat, trouble)
				}
				switch {
				case tongue == pseudo.Accented:
					for _, trouble := range b.onStage(words) {
						t.Errorf("%s, %s: %s", at, b.Beat, trouble)
					}
				case tongue == pseudo.RightToLeft && !b.Captioned:
					t.Errorf("%s, %s: the labels are English, and the picture's sentence does not stand on the pad", at, b.Beat)
				}
			}
			if over := eval[[]string](t, p, `[...document.querySelectorAll(".tool, .count")].filter(e => { const r = e.getBoundingClientRect(); return r.width && (r.left < -1 || r.right > innerWidth + 1); }).map(e => e.textContent)`); len(over) > 0 {
				t.Errorf("%s: tools outside the window: %q", at, over)
			}
			p.Close()
		}
	}
}

// wordsOf is stageWords of another story than the shipped one.
func wordsOf(t *testing.T, st *story.Story, lang string) map[drawn][]stagetest.Word {
	words := map[drawn][]stagetest.Word{}
	r := stage.NewRunner(st, models.All{}, scenes.All())
	for _, b := range st.Beats() {
		for _, sh := range stagetest.Shapes {
			var pic picture.Picture
			r.Show(stagetest.SessionOf(t, st, lang, b.ID, nil), sh.Shape)
			r.Settle()
			r.Draw(&pic)
			words[drawn{b.ID, sh.Shape}] = stagetest.Words(&pic)
		}
	}
	return words
}

// In a language that is written from right to left everything goes that way: the pad, the arrows and their keys, the
// progress. The picture and the sliders do not, and figures stand as they are read.
func TestRightToLeft(t *testing.T) {
	f := abroad(t)
	p := reader(t, 1280, 720, false)
	must(t, p.Goto(f.site+string(pseudo.RightToLeft)+"/index.html#pledge.ask"))
	must(t, p.Wait("window.coinorcap && coinorcap.ready && coinorcap.alive", patience))
	if dir := eval[string](t, p, `getComputedStyle(document.body).direction`); dir != "rtl" {
		t.Fatalf("the page's direction is %s", dir)
	}
	left := func(selector string) float64 {
		return eval[float64](t, p, `document.querySelector(`+browser.Quote(selector)+`).getBoundingClientRect().left`)
	}
	if pad, stage := left(".scene.here"), left("#stage"); pad <= stage {
		t.Errorf("the pad begins at %.0f, the stage at %.0f", pad, stage)
	}
	if canvas, stage := left("body > canvas"), left("#stage"); canvas-stage > 1 || stage-canvas > 1 {
		t.Errorf("the picture begins at %.0f, the stage at %.0f", canvas, stage)
	}
	if first, last := left("#progress li:first-child a"), left("#progress li:last-child a"); first <= last {
		t.Errorf("progress begins at %.0f and ends at %.0f", first, last)
	}
	if m := eval[string](t, p, `getComputedStyle(document.querySelector(".now .next .arrow")).transform`); !strings.HasPrefix(m, "matrix(-1,") {
		t.Errorf("the arrow of Next is not mirrored: %s", m)
	}
	// The slider moves as the chalk line's knob does, and its figure can be read.
	must(t, p.Wait(`coinorcap.program`, patience))
	moved := eval[[]float64](t, p, `(() => {
		const c = document.querySelector(".now [data-control]");
		c.value = 30; c.dispatchEvent(new Event("input", { bubbles: true }));
		const o = document.querySelector(".now output"), range = document.createRange(), at = k => { range.setStart(o.firstChild, k); range.setEnd(o.firstChild, k + 1); return range.getBoundingClientRect().left; };
		return [getComputedStyle(c).direction === "ltr" ? 1 : 0, at(0), at(1), o.textContent.startsWith("30%") ? 1 : 0];
	})()`)
	if moved[0] != 1 || moved[3] != 1 || moved[1] >= moved[2] {
		t.Errorf("slider and figure: %v", moved)
	}
	// A name in Latin letters does not draw the figure after it to itself: the date's day stands with its month.
	must(t, p.Goto("about:blank"))
	must(t, p.Goto(f.site+string(pseudo.RightToLeft)+"/index.html?painter=stills#sources"))
	must(t, p.Wait(`document.querySelector(".here .from li")`, patience))
	apart := eval[float64](t, p, `(() => {
		for (const li of document.querySelectorAll(".here .from li")) {
			const text = [...li.childNodes].find(n => n.nodeType === 3 && /\d/.test(n.data)), found = text && /(\d+)\u00a0(\p{L}+) \d{4}/u.exec(text.data);
			if (!found) continue;
			const range = document.createRange(), box = (from, n) => { range.setStart(text, from); range.setEnd(text, from + n); return range.getBoundingClientRect(); };
			const day = box(found.index, found[1].length), month = box(found.index + found[1].length + 1, found[2].length);
			return day.left - month.right;
		}
		return -1;
	})()`)
	if apart < 0 || apart > 12 {
		t.Errorf("the day stands %.0f to the right of its month", apart)
	}
	must(t, p.Goto("about:blank"))
	must(t, p.Goto(f.site+string(pseudo.RightToLeft)+"/index.html?painter=stills#pledge.ask"))
	must(t, p.Wait(`document.querySelector(".beat.now")`, patience))
	must(t, p.Key("ArrowLeft"))
	if got := now(t, p); got != f.story.Beat("pledge.ask").Go.ID {
		t.Errorf("the left arrow leads to %s", got)
	}
	must(t, p.Key("ArrowRight"))
	if got := now(t, p); got != "pledge.ask" {
		t.Errorf("the right arrow leads to %s", got)
	}
	for _, trouble := range p.Troubles() {
		t.Errorf("console: %s", trouble)
	}
}
