package walk

import (
	"bytes"
	"fmt"
	"image/png"
	"strings"
	"testing"
	"time"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"

	"coinorcap/internal/browser"
)

// TestPagesAround opens the pages for teachers, in each language, on a small phone and on a large screen.
func TestPagesAround(t *testing.T) {
	for _, w := range []int{320, 1280} {
		p := reader(t, w, 900, w < 400)
		for _, lang := range loaded.Langs {
			for _, name := range []string{"guide", "lesson", "embedded"} {
				folder := ""
				if lang != "en" {
					folder = lang + "/"
				}
				must(t, p.Goto(site+folder+name+".html"))
				if wide := eval[int](t, p, "document.documentElement.scrollWidth"); wide > w {
					t.Errorf("%s in %s is %d pixels wide in a window of %d: %s", name, lang, wide, w, eval[string](t, p,
						`[...document.querySelectorAll("main *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".unseen")).map(e => e.tagName + "." + e.className + "#" + e.id).slice(0, 6).join(" ")`))
				}
				if got := eval[string](t, p, `document.documentElement.lang + " " + document.querySelectorAll("h1").length + document.querySelectorAll("main").length + document.querySelectorAll("header nav").length + document.querySelectorAll("[aria-current=page]").length`); got != lang+" 1111" {
					t.Errorf("%s in %s: %s", name, lang, got)
				}
				if bare := eval[string](t, p, `[...document.querySelectorAll("input, select, textarea, iframe, button")].filter(e =>
					!(e.labels && e.labels.length) && !e.getAttribute("aria-label") && !e.title && !e.textContent.trim()).map(e => e.outerHTML.slice(0, 60)).join("\n")`); bare != "" {
					t.Errorf("%s in %s: without a name: %s", name, lang, bare)
				}
				if skipped := eval[string](t, p, `(() => { let last = 1; return [...document.querySelectorAll("h1, h2, h3, h4")].filter(h => { const n = +h.tagName[1], bad = n > last + 1; last = n; return bad; }).map(h => h.textContent).join(); })()`); skipped != "" {
					t.Errorf("%s in %s: headings leave out a rank: %s", name, lang, skipped)
				}
			}
		}
		clean(t, p)
	}
}

// TestTheBuilder puts a lesson together by keyboard and mouse, and then opens each thing that it gives.
func TestTheBuilder(t *testing.T) {
	p := reader(t, 1280, 900, false)
	must(t, p.Goto(site+"lesson.html"))
	must(t, p.Wait(`document.querySelector("#t-link").value`, patience))
	if got := eval[string](t, p, `document.querySelector("#t-link").value`); got != site {
		t.Errorf("at first the link is %s", got)
	}
	// The language by keys alone.
	for range 20 {
		must(t, p.Key("Tab"))
		if eval[bool](t, p, `document.activeElement.name === "lang"`) {
			break
		}
	}
	must(t, p.Key("ArrowDown"))
	if got := eval[string](t, p, `document.querySelector("#t-link").value`); got != site+"fr/" {
		t.Fatalf("with the next language the link is %s", got)
	}
	click(t, p, `input[name=what][value=some]`)
	if got := eval[string](t, p, `document.querySelector("[data-about]").textContent`); !strings.Contains(got, "Tick") {
		t.Errorf("with no scene chosen it says %q", got)
	}
	for _, s := range []string{"pledge", "scale", "check"} {
		click(t, p, `input[name=scenes][value=`+s+`]`)
	}
	click(t, p, `input[name=guesses]`)
	set := func(field, value string) {
		eval[string](t, p, `(() => { const e = document.querySelector("[name=`+field+`]"); e.value = "`+value+`"; e.dispatchEvent(new Event("input", { bubbles: true })); return ""; })()`)
	}
	set("text", "150")
	set("theme", "light")
	set("height", "520")
	set("spacing", "normal")
	link := site + "fr/?scenes=pledge,scale,check&guesses=off&text=150&theme=light"
	if got := eval[string](t, p, `document.querySelector("#t-link").value`); got != link {
		t.Fatalf("the link is %s", got)
	}
	if got := eval[string](t, p, `document.querySelector("#pack").textContent`); got != `make pack ARGS="-lang fr -scenes pledge,scale,check -guesses off -text 150 -theme light"` {
		t.Errorf("the line for packages is %s", got)
	}
	if got := eval[string](t, p, `document.querySelector("[data-about]").textContent`); got != "About 2 min for one reader, without discussion." {
		t.Errorf("of the time it says %q", got)
	}
	must(t, p.Wait(`frames[0].coinorcap && frames[0].coinorcap.scenes && frames[0].coinorcap.scenes.join() === "pledge,scale,check,sources" && frames[0].document.documentElement.lang === "fr"`, patience))

	line := eval[string](t, p, `document.querySelector("#t-frame").value`)
	if want := `<iframe src="` + strings.ReplaceAll(link, "&", "&amp;") + `" title="Jeton ou plafond` + "\u202f" + `?" width="100%" height="520" allowfullscreen></iframe>`; line != want {
		t.Errorf("the line is %s,\nnot %s", line, want)
	}
	element := eval[string](t, p, `document.querySelector("#t-element").value`)

	// The code, as a phone's camera reads it.
	eval[string](t, p, `(document.querySelector("#code").scrollIntoView({ block: "center", behavior: "instant" }), "")`)
	must(t, p.Wait(`document.querySelector("#code svg")`, patience))
	shot, err := p.ShotOf("#code")
	must(t, err)
	picture, err := png.Decode(bytes.NewReader(shot))
	must(t, err)
	bits, err := gozxing.NewBinaryBitmapFromImage(picture)
	must(t, err)
	read, err := qrcode.NewQRCodeReader().Decode(bits, nil)
	must(t, err)
	if read.GetText() != link {
		t.Errorf("the code says %s", read.GetText())
	}
	if name := eval[string](t, p, `document.querySelector("#save").download + document.querySelector("#save").href.slice(0, 5)`); name != "coin-or-cap.svgblob:" {
		t.Errorf("the picture to keep is %s", name)
	}
	clean(t, p)

	// What is chosen stands in the builder's own address, and goes along to its other language.
	click(t, p, ".langs a")
	must(t, p.Wait(`document.documentElement.lang === "fr" && document.querySelector("#t-link").value`, patience))
	if got := eval[string](t, p, `document.querySelector("#t-link").value + " " + document.querySelector("[name=height]").value + " " + document.querySelector("input[name=lang]:checked").value`); got != link+" 520 fr" {
		t.Errorf("in the other language: %s", got)
	}
	// The link opens what was chosen.
	must(t, p.Goto(link))
	must(t, p.Wait("window.coinorcap && coinorcap.scenes", patience))
	if got := eval[string](t, p, `[document.documentElement.lang, coinorcap.scenes.join(), coinorcap.prefers("text"), coinorcap.prefers("theme"), coinorcap.refused.length, document.querySelectorAll("[data-guess] input[type=range]").length].join(" ")`); got != "fr pledge,scale,check,sources 150 light 0 0" {
		t.Errorf("the link opens %s", got)
	}
	// So does the element.
	q := reader(t, 1000, 700, false)
	must(t, q.Goto(host(t, element)))
	must(t, q.Wait(`document.querySelector("coin-or-cap").shadowRoot && document.querySelector("coin-or-cap").shadowRoot.querySelector("button")`, patience))
	must(t, q.Key("Tab"))
	must(t, q.Key("Enter"))
	if ready := said(t, q, "ready"); words(ready["lang"], ready["scenes"]) != "fr [pledge scale check sources]" {
		t.Errorf("the element is ready with %v", ready)
	}
}

// TestTheTableOfParameters asks the piece for everything that the builder's table lists: all of it is understood, and what
// is not in it is told.
func TestTheTableOfParameters(t *testing.T) {
	p := reader(t, 1000, 700, false)
	must(t, p.Goto(site+"lesson.html"))
	rows := eval[[][]string](t, p, `[...document.querySelectorAll(".parameters tbody tr")].map(r => [r.cells[0].textContent, ...[...r.cells[1].querySelectorAll("code")].map(c => c.textContent)])`)
	if len(rows) < 15 {
		t.Fatalf("%d parameters", len(rows))
	}
	open := map[string]string{"start": "pledge", "end": "table.choose", "scenes": "pledge,cap", "code": "pledge.ask~148en.z2...P1", "seed": "7"}
	most := 1
	for _, r := range rows {
		most = max(most, len(r)-1)
	}
	for i := range most {
		query, names := "painter=stills", []string{}
		for _, r := range rows {
			value := open[r[0]]
			if len(r) > 1 {
				value = r[1+min(i, len(r)-2)]
				if least, greatest, span := strings.Cut(value, "–"); span {
					value = map[bool]string{true: least, false: greatest}[i == 0]
				}
			}
			if r[0] == "lang" {
				value = "en" // another is another page
			}
			query += "&" + r[0] + "=" + value
			names = append(names, r[0])
		}
		must(t, p.Goto(site+"?"+query))
		if got := eval[string](t, p, `coinorcap.refused.join(" ")`); got != "" {
			t.Errorf("refused: %s", got)
		}
		for _, name := range names {
			if !eval[bool](t, p, fmt.Sprintf("%q in coinorcap.asked", name)) {
				t.Errorf("%s is not understood", name)
			}
		}
	}
	query := "painter=stills"
	for _, r := range rows {
		query += "&" + r[0] + "=~no~"
	}
	must(t, p.Goto(site+"?"+query))
	if got := eval[int](t, p, "coinorcap.refused.length"); got != len(rows) {
		t.Errorf("%d of %d bad values are told", got, len(rows))
	}
}

// Without a script the builder explains the parameters, and offers no form that would do nothing.
func TestTheBuilderWithoutScript(t *testing.T) {
	p := reader(t, 1000, 700, false)
	must(t, p.Script(false))
	must(t, p.Goto(site+"fr/lesson.html"))
	must(t, p.Script(true))
	if got := eval[string](t, p, `document.querySelector("form").offsetHeight + " " + (document.querySelector(".parameters table").offsetHeight > 300) + " " + document.querySelectorAll("noscript p").length`); got != "0 true 1" {
		t.Errorf("without a script: %s", got)
	}
}

// TestHowAmIEmbedded reads what the page finds: by itself, in a frame, in a sandbox, and beside a platform's object.
func TestHowAmIEmbedded(t *testing.T) {
	found := func(p *browser.Page, in, row string) string {
		return eval[string](t, p, in+`document.querySelector("#f-`+row+`").textContent`)
	}
	p := reader(t, 700, 600, false)
	must(t, p.Goto(site+"embedded.html"))
	must(t, p.Wait(`"done" in document.querySelector("#found").dataset`, patience))
	for row, want := range map[string]string{"frame": "no: a window of its own", "around": "none", "platform": "nothing tells", "store": "keeps what is set", "wasm": "yes",
		"program": "arrives, as application/wasm", "size": "700 × 600 CSS pixels (density 1)", "script": "yes", "motion": "as usual", "colours": "as usual"} {
		if got := found(p, "", row); got != want {
			t.Errorf("%s: %q, not %q", row, got, want)
		}
	}
	if got := found(p, "", "origin"); !strings.HasPrefix(site, got) {
		t.Errorf("origin: %q", got)
	}
	if empty := eval[string](t, p, `[...document.querySelectorAll("#found td")].filter(c => !c.textContent.trim()).map(c => c.id).join()`); empty != "" {
		t.Errorf("nothing is said of %s", empty)
	}
	if v := found(p, "", "version"); !strings.Contains(eval[string](t, p, `document.querySelector("link[rel=stylesheet]").href`), "/v/"+v+"/") {
		t.Errorf("version %q", v)
	}
	click(t, p, "#copy")
	must(t, p.Wait(`document.querySelector("#done").textContent`, patience))
	if got := eval[string](t, p, `document.querySelector("#text").value`); !strings.Contains(got, "Frame: no: a window of its own\n") || !strings.Contains(got, "Version: ") {
		t.Errorf("the copied text is %q", got)
	}
	clean(t, p)

	// In a frame of the same origin, beside an object of SCORM.
	must(t, p.Goto(site+"guide.html"))
	eval[string](t, p, `(() => { window.API = {}; const f = document.createElement("iframe"); f.src = "embedded.html"; f.width = 300; f.height = 400; document.body.prepend(f); return ""; })()`)
	must(t, p.Wait(`frames[0].document.querySelector("#found") && "done" in frames[0].document.querySelector("#found").dataset`, patience))
	for row, want := range map[string]string{"frame": "yes, 1 deep", "platform": "SCORM 1.2 answers here", "size": "300 × 400 CSS pixels (density 1); small: 320 × 480 or more is better"} {
		if got := found(p, "frames[0].", row); got != want {
			t.Errorf("in a frame, %s: %q, not %q", row, got, want)
		}
	}

	// In a sandbox: what is in it cannot be read from outside, so it is read from paper.
	q := reader(t, 900, 1400, false)
	must(t, q.Goto(host(t, `<iframe src="`+site+`embedded.html?endpoint=a&fetch=b" title="?" width="700" height="900" sandbox="allow-scripts"></iframe>`)))
	inside := ""
	for range 20 {
		inside = ""
		for _, page := range printed(t, q, a4) {
			inside += " " + strings.Join(strings.Fields(page.words), " ")
		}
		if strings.Contains(inside, "arrives") {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	for _, want := range []string{"opaque: a sandbox", "not allowed here (allowfullscreen)", "refused: preferences stand", "a launch by cmi5", "yes, 1 deep", "arrives, as application/wasm", "127.0.0.1"} {
		if !strings.Contains(inside, want) {
			t.Errorf("in a sandbox it does not say %q: %s", want, inside)
		}
	}
}

// TestTheGuideOnPaper: the worksheet has pages of its own, and nothing of the rest of the guide stands on them.
func TestTheGuideOnPaper(t *testing.T) {
	for lang, address := range map[string]string{"en": "guide.html", "fr": "fr/guide.html"} {
		p := reader(t, 1000, 700, false)
		must(t, p.Goto(site+address))
		pages := printed(t, p, a4)
		w := loaded.Words(lang)
		var sheet []string
		for _, page := range pages { // from its title to the next part's
			if text := strings.TrimSpace(page.words); strings.HasPrefix(text, w.Around("guide.sheet")) || len(sheet) > 0 && !strings.HasPrefix(text, w.Around("guide.sources")) {
				sheet = append(sheet, text)
			} else if len(sheet) > 0 {
				break
			}
		}
		if len(sheet) < 1 || len(sheet) > 2 {
			t.Errorf("%s: the worksheet takes %d of %d pages", lang, len(sheet), len(pages))
			continue
		}
		all := strings.Join(strings.Fields(strings.Join(sheet, " ")), " ")
		for _, answer := range []string{"[F", "[N", "✓"} {
			if strings.Contains(all, answer) {
				t.Errorf("%s: the worksheet holds %q", lang, answer)
			}
		}
		for _, task := range []string{"task1", "task2", "task3", "task4", "task5", "task6"} {
			if words := strings.Join(strings.Fields(w.Around("guide."+task)), " "); !strings.Contains(all, words) {
				t.Errorf("%s: the worksheet lacks %q", lang, words)
			}
		}
	}
}
