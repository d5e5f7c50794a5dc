package walk

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/play"
	"coinorcap/internal/stagetest"
)

// refuses takes the browser's store away, as an opaque origin does.
const refuses = `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("refused", "SecurityError"); } })`

// forgets empties the browser's store, which all tabs of a test run share.
func forgets(t *testing.T, p *browser.Page) {
	t.Helper()
	must(t, p.Forget(site))
	t.Cleanup(func() { p.Forget(site) })
}

// still loads an address without the program.
func still(t *testing.T, p *browser.Page, address string) {
	t.Helper()
	anew(t, p, site+address)
	must(t, p.Wait(`document.querySelector(".beat.now") && coinorcap.keys`, patience))
}

// panel opens the settings by their tool.
func panel(t *testing.T, p *browser.Page) {
	t.Helper()
	click(t, p, `a.tool[href="#settings"]`)
	must(t, p.Wait(`document.querySelector("#sheet").open && document.querySelector("#sheet [data-setting]")`, patience))
}

// put sets a preference in the open panel by hand.
func put(t *testing.T, p *browser.Page, name, value string) {
	t.Helper()
	if name == "text" {
		eval[bool](t, p, fmt.Sprintf(`(() => {
			const e = document.querySelector("#sheet [data-setting=text]");
			e.value = %q;
			for (const type of ["input", "change"]) e.dispatchEvent(new Event(type, { bubbles: true }));
			return true;
		})()`, value))
		return
	}
	click(t, p, fmt.Sprintf(`#sheet [data-setting=%s][value=%s]`, name, value))
}

// look is what is in force, read from what the reader gets to see.
type look struct {
	Rem        float64 // the root's font size
	Letters    float64 // letter spacing of the pad's text in em
	Calm, High bool    // what the stage is told
	Moves      bool    // the buttons do
	Desk       string  // its colour
	Keys       bool    // letters act
}

func looks(t *testing.T, p *browser.Page) look {
	t.Helper()
	return eval[look](t, p, `(() => {
		const root = getComputedStyle(document.documentElement), line = getComputedStyle(document.querySelector(".now .lines > *"));
		const help = new KeyboardEvent("keydown", { key: "?", bubbles: true, cancelable: true }), sheet = document.querySelector("#sheet"), was = sheet.open;
		if (was) sheet.close();
		document.activeElement.dispatchEvent(help);
		const keys = sheet.open && !!sheet.querySelector(".keys");
		if (keys) sheet.close();
		if (was) document.querySelector("a.tool[href='#settings']").click();
		return { Keys: keys, Rem: parseFloat(root.fontSize), Letters: parseFloat(line.letterSpacing) / parseFloat(line.fontSize) || 0,
			Calm: coinorcap.calm, High: coinorcap.high, Moves: parseFloat(getComputedStyle(document.querySelector(".next")).transitionDuration) > 0,
			Desk: root.backgroundColor };
	})()`)
}

var (
	usual = look{Rem: 16, Moves: true, Desk: "rgb(22, 35, 63)", Keys: true}
	// ours is each preference set away from the usual, and what it does.
	ours = []struct {
		name, value string
		does        func(*look)
	}{
		{"text", "150", func(l *look) { l.Rem = 24 }},
		{"spacing", "wide", func(l *look) { l.Letters = 0.12 }},
		{"motion", "reduced", func(l *look) { l.Calm, l.Moves = true, false }},
		{"contrast", "high", func(l *look) { l.High, l.Desk = true, "rgb(6, 10, 20)" }},
		{"theme", "light", func(l *look) { l.Desk = "rgb(239, 234, 221)" }},
		{"keys", "off", func(l *look) { l.Keys = false }},
	}
)

func same(got, want look) bool {
	near := math.Abs(got.Letters-want.Letters) < 0.001 && math.Abs(got.Rem-want.Rem) < 0.01
	got.Letters, got.Rem = want.Letters, want.Rem
	return near && got == want
}

func expect(t *testing.T, p *browser.Page, at string, want look) {
	t.Helper()
	if got := looks(t, p); !same(got, want) {
		t.Errorf("%s: %+v, want %+v", at, got, want)
	}
}

// The script's list of preferences is that of the session's code.
func TestPreferencesAreTheSameTwice(t *testing.T) {
	p := reader(t, 800, 600, false)
	still(t, p, "index.html?painter=stills")
	var want []string
	for _, pref := range play.Prefs {
		values, _ := json.Marshal(pref.Values)
		want = append(want, pref.Name+" "+pref.Code+" "+string(values))
	}
	got := eval[[]string](t, p, `Object.entries(coinorcap.settings).map(([name, s]) => name + " " + s.code + " " + JSON.stringify(s.values))`)
	if !slices.Equal(got, want) {
		t.Errorf("the script knows %q, the code %q", got, want)
	}
}

// Each preference set by hand is in force at once, survives a reload, and stands in the panel again; Esc closes it.
func TestPreferencesByHand(t *testing.T) {
	for i, lang := range loaded.Langs {
		p := reader(t, 1280-i*890, 720+i*124, i == 1)
		for k, o := range ours {
			forgets(t, p)
			still(t, p, pageOf(lang)+"?painter=stills#pledge.ask")
			expect(t, p, lang+" at first", usual)
			panel(t, p)
			put(t, p, o.name, o.value)
			want := usual
			o.does(&want)
			expect(t, p, lang+": "+o.name+" by hand", want)
			must(t, p.Key("Escape"))
			must(t, p.Wait(`!document.querySelector("#sheet").open`, patience))
			if !eval[bool](t, p, `document.activeElement.matches("a.tool[href='#settings']")`) {
				t.Errorf("%s: the focus does not come back to the tool", lang)
			}
			still(t, p, pageOf(loaded.Langs[(i+k)%2])+"?painter=stills#pledge.ask") // also in the other language
			expect(t, p, lang+": "+o.name+" after a reload", want)
			panel(t, p)
			if got := eval[string](t, p, fmt.Sprintf(`(e => e.type === "range" ? e.value : document.querySelector("#sheet [data-setting=%[1]s]:checked").value)(document.querySelector("#sheet [data-setting=%[1]s]"))`, o.name)); got != o.value {
				t.Errorf("%s: the panel has %s at %s, want %s", lang, o.name, got, o.value)
			}
			if eval[bool](t, p, `document.querySelector("#sheet [data-unkept]").checkVisibility()`) {
				t.Errorf("%s: the panel says that nothing is kept", lang)
			}
			clean(t, p)
		}
		p.Close()
	}
}

// Where the browser keeps nothing, the address does: before the program is there, through its arrival and after it.
func TestPreferencesWithoutAStore(t *testing.T) {
	p := reader(t, 800, 600, false)
	must(t, p.Before(refuses))
	must(t, p.Media("prefers-reduced-motion", "reduce"))
	still(t, p, "index.html?painter=stills#pledge.ask")
	panel(t, p)
	if !eval[bool](t, p, `document.querySelector("#sheet [data-unkept]").checkVisibility()`) {
		t.Error("the panel does not say that the address keeps the settings")
	}
	put(t, p, "text", "150")
	put(t, p, "contrast", "high")
	hash := eval[string](t, p, "location.hash.slice(1)")
	s, err := play.Decode(loaded, "en", hash)
	if err != nil || s.Beat(loaded).ID != "pledge.ask" || s.Prefs.Field() != "T1eC2" {
		t.Fatalf("without a program the address says %q: %v", hash, err)
	}
	want := usual
	want.Rem, want.High, want.Desk, want.Calm, want.Moves = 24, true, "rgb(6, 10, 20)", true, false

	open(t, p, "index.html#"+hash) // the program arrives
	expect(t, p, "with the program", want)
	slide(t, p, "pledge.guess", 40)
	click(t, p, `.now a[data-act="next"]`)
	must(t, p.Wait(`/^#pledge.answer~.*PG14.*\.T1eC2$/.test(location.hash)`, patience))
	panel(t, p)
	put(t, p, "theme", "light")
	must(t, p.Wait(`/\.T1eC2D1$/.test(location.hash)`, patience))
	hash = eval[string](t, p, "location.hash.slice(1)")

	still(t, p, "index.html?painter=stills#"+hash) // it does not come this time
	want.Desk = "rgb(239, 234, 221)"
	expect(t, p, "after a reload without the program", want)
	click(t, p, `.now a[data-act="next"]`)
	must(t, p.Wait(`document.querySelector(".beat.now").id === "pledge.givers"`, patience))
	s, err = play.Decode(loaded, "en", eval[string](t, p, "location.hash.slice(1)"))
	if pos, set := s.Position(control("pledge.guess")); err != nil || s.Beat(loaded).ID != "pledge.givers" || pos != 40 || !set || s.Prefs.Field() != "T1eC2D1" {
		t.Errorf("going on without the program loses something: %+v, %v", s, err)
	}
	must(t, p.Goto(eval[string](t, p, `document.querySelector("a[data-lang]").href`)))
	must(t, p.Wait(`document.documentElement.lang === "fr" && document.querySelector(".beat.now")`, patience))
	expect(t, p, "in the other language", want)
	clean(t, p)
}

// Without a program, going on keeps the reading that the address holds, if it is one that can be read. Where figures.js has
// come already it writes a code of its own, without what cannot be read.
func TestTheReadingIsCarriedOn(t *testing.T) {
	p := reader(t, 800, 600, false)
	forgets(t, p)
	for code, want := range map[string]string{
		"pledge.answer~1suen.7..PG14.C1P2": "PG14",
		"pledge.answer~1zzen.7..PG14.C1P2": "", // damaged
		"pledge.answer~2suen.7..PG14.C1P2": "", // of a later version
		"pledge.answer":                    "",
	} {
		still(t, p, "index.html?painter=stills#"+code)
		click(t, p, `.now a[data-act="next"]`)
		hash := eval[string](t, p, "location.hash.slice(1)")
		if _, err := play.Decode(loaded, "en", hash); err != nil || play.Place(hash) != "pledge.givers" || !strings.Contains(hash, want) || want == "" && strings.Contains(hash, "PG14") {
			t.Errorf("from %s the way on leads to %q, %v", code, hash, err)
		}
	}
	clean(t, p)
}

// With a store, the address of a reading is as it always was; and what was set before the program came stays.
func TestPreferencesAndTheProgram(t *testing.T) {
	p := reader(t, 800, 600, false)
	forgets(t, p)
	must(t, p.Goto(site+"index.html#pledge.ask"))
	panel(t, p)
	put(t, p, "contrast", "high")
	put(t, p, "motion", "reduced")
	must(t, p.Key("Escape"))
	must(t, p.Wait("coinorcap.ready && coinorcap.alive", patience))
	want := usual
	want.High, want.Desk, want.Calm, want.Moves = true, "rgb(6, 10, 20)", true, false
	expect(t, p, "once the program has come", want)
	settled(t, p)
	high := shot(t, p)
	frames := eval[int](t, p, "coinorcap.frames")
	click(t, p, `.now a[data-act="next"]`)
	must(t, p.Wait(fmt.Sprintf("coinorcap.frames > %d", frames), patience))
	settled(t, p)
	if n := eval[int](t, p, "coinorcap.frames") - frames; n > 8 {
		t.Errorf("with reduced motion set by hand a beat takes %d frames", n)
	}
	click(t, p, `.now a[data-act="back"]`)
	must(t, p.Wait(`document.querySelector(".beat.now").id === "pledge.ask"`, patience))
	settled(t, p)
	panel(t, p)
	put(t, p, "contrast", "normal")
	must(t, p.Key("Escape"))
	settled(t, p)
	if mean, _ := stagetest.Difference(high, shot(t, p)); mean < 3 {
		t.Errorf("the stage looks the same in both contrasts: %.2f", mean)
	}
	if hash := eval[string](t, p, "location.hash"); strings.Count(hash, ".") != 5 { // one in the place, four in the code
		t.Errorf("the address carries preferences that the browser keeps: %s", hash)
	}
	clean(t, p)
}

// What the system asks for is followed until the reader says otherwise; forced colours win over everything.
func TestPreferencesOfTheSystem(t *testing.T) {
	p := reader(t, 1280, 720, false)
	forgets(t, p)
	calm, high := usual, usual
	calm.Calm, calm.Moves = true, false
	high.High, high.Desk = true, "rgb(6, 10, 20)"
	for _, c := range []struct{ feature, value, param string }{
		{"prefers-reduced-motion", "reduce", ""},
		{"prefers-reduced-motion", "reduce", "&motion=full"},
		{"prefers-contrast", "more", ""},
		{"prefers-contrast", "more", "&contrast=normal"},
	} {
		must(t, p.Media(c.feature, c.value))
		still(t, p, "index.html?painter=stills"+c.param+"#pledge.ask")
		want := usual
		if c.param == "" {
			want = map[string]look{"prefers-reduced-motion": calm, "prefers-contrast": high}[c.feature]
		}
		expect(t, p, c.feature+c.param, want)
		must(t, p.Media(c.feature, "no-preference")) // the system changes its mind while the page is open
		must(t, p.Wait(`!coinorcap.calm && !coinorcap.high`, patience))
		expect(t, p, c.feature+c.param+", then no more", usual)
	}
	must(t, p.Media("forced-colors", "active"))
	still(t, p, "index.html?painter=stills&contrast=high&theme=light#pledge.ask")
	if got := looks(t, p); !got.High {
		t.Error("with forced colours the stage is not in the high contrast")
	}
	if eval[bool](t, p, `document.documentElement.classList.contains("high")`) {
		t.Error("our high contrast is in force along with the system's colours")
	}
	if got := eval[string](t, p, `getComputedStyle(document.querySelector("main"), "::before").backgroundColor`); got != "rgb(6, 10, 20)" {
		t.Errorf("with forced colours the stage stands on %s", got)
	}
}

// Parameters are checked: a good one counts until the reader sets the same by hand, a bad one is told once and left.
func TestParameters(t *testing.T) {
	p := reader(t, 1280, 720, false)
	forgets(t, p)
	for _, o := range ours {
		still(t, p, "index.html?painter=stills&"+o.name+"="+o.value+"#pledge.ask")
		want := usual
		o.does(&want)
		expect(t, p, o.name+"="+o.value, want)
		if words := status(t, p); words != "" {
			t.Errorf("%s=%s is answered by %q", o.name, o.value, words)
		}
	}
	for _, bad := range []string{"text=99", "text=201", "text=abc", "text=1e2", "text=", "motion=none", "contrast=HIGH", "theme=dark", "spacing=2", "lang=xx", "seed=-1", "painter=oil"} {
		still(t, p, "index.html?"+bad+"&painter=stills#pledge.ask")
		expect(t, p, bad, usual)
		if words := status(t, p); strings.Count(words, bad) != 1 {
			t.Errorf("%s is answered by %q", bad, words)
		}
	}
	still(t, p, "index.html?text=5&theme=light&utm_source=x&painter=stills#pledge.ask")
	if got := looks(t, p); got.Desk != "rgb(239, 234, 221)" || got.Rem != 16 {
		t.Errorf("a bad parameter keeps a good one from counting: %+v", got)
	}
	click(t, p, `.now a[data-act="next"]`)
	if words := status(t, p); words != "" {
		t.Errorf("after the reader's next act there still stands %q", words)
	}

	still(t, p, "index.html?theme=light&text=150&painter=stills#pledge.ask")
	panel(t, p)
	put(t, p, "theme", "night")
	must(t, p.Wait(`!location.search.includes("theme") && location.search.includes("text=150")`, patience))
	must(t, p.Goto(eval[string](t, p, "location.href")))
	want := usual
	want.Rem = 24
	expect(t, p, "by hand after a parameter", want)

	still(t, p, "index.html?lang=fr&text=150&painter=stills#pledge.ask")
	must(t, p.Wait(`document.documentElement.lang === "fr" && window.coinorcap && document.querySelector(".beat.now")`, patience))
	if now(t, p) != "pledge.ask" || looks(t, p).Rem != 24 {
		t.Errorf("lang=fr leads to %s with %+v", now(t, p), looks(t, p))
	}
	if href := eval[string](t, p, `document.querySelector("a[data-lang]").href`); !strings.Contains(href, "text=150") || strings.Contains(href, "lang=") {
		t.Errorf("the way to the other language is %s", href)
	}
	clean(t, p)
}

func status(t *testing.T, p *browser.Page) string {
	t.Helper()
	return eval[string](t, p, `document.querySelector("#status").innerText`)
}

// The program takes its seed from the address, and a bad parameter is still told when it has come.
func TestParametersAndTheProgram(t *testing.T) {
	p := reader(t, 640, 360, false)
	forgets(t, p)
	for _, painter := range []string{"svg", "webgl"} { // svg has a word of its own for the same line
		open(t, p, "index.html?seed=1000&text=7&painter="+painter+"#pledge.ask")
		if words := status(t, p); !strings.Contains(words, "text=7") {
			t.Errorf("once the program is there (%s), the notice says %q", painter, words)
		}
	}
	click(t, p, `.now a[data-act="next"]`)
	must(t, p.Wait(`location.hash.includes("~")`, patience))
	if s := read(t, p); s.Seed != 1000 {
		t.Errorf("seed=1000 gives the seed %d", s.Seed)
	}
	clean(t, p)
}

// With wide spacing and text up to twice as large nothing overlaps, reaches over an edge or is cut, on the pad and in
// the panel.
func TestSpacedAndLargeWordsFit(t *testing.T) {
	for i, lang := range loaded.Langs {
		for _, zoom := range []int{100, 200} {
			p := reader(t, 320, 568, true)
			still(t, p, fmt.Sprintf("%s?painter=stills&spacing=wide&text=%d", pageOf(lang), zoom))
			for k, size := range [][2]int{{320, 568}, {1280, 720}, {390, 844}, {1024, 576}, {1920, 1080}} {
				if (i+k)%2 == 1 && (zoom == 100 || k > 1) {
					continue // the first two in both languages large; all in one
				}
				resized(t, p, size[0], size[1])
				at := fmt.Sprintf("%s at %dx%d, spaced, text %d %%", lang, size[0], size[1], zoom)
				fits(t, p, at)
				eval[bool](t, p, `(document.querySelector("a.tool[href='#settings']").click(), true)`)
				for _, trouble := range eval[[]string](t, p, panelTroubles) {
					t.Errorf("%s, the panel: %s", at, trouble)
				}
				for _, trouble := range eval[[]string](t, p, tooTight) {
					t.Errorf("%s: %s", at, trouble)
				}
				eval[bool](t, p, `(document.querySelector("#sheet").close(), true)`)
			}
			p.Close()
		}
	}
}

const panelTroubles = `(() => {
	const out = [], sheet = document.querySelector("#sheet"), frame = sheet.getBoundingClientRect();
	if (sheet.scrollWidth > sheet.clientWidth + 1) out.push("it scrolls sideways: " + sheet.scrollWidth + " of " + sheet.clientWidth);
	const things = [...sheet.querySelectorAll("h2, legend, .slider > span, .slider > output, .option, .tongue, input[type=range]")];
	for (const [i, a] of things.entries()) {
		const r = a.getBoundingClientRect(), name = a.textContent.trim() || a.type;
		if (r.left < frame.left || r.right > frame.right + 1) out.push(name + " reaches from " + r.left + " to " + r.right);
		if (a.matches(".option, .tongue, input") && r.height < 43.5) out.push(name + " is " + r.height + " high");
		if (a.scrollWidth > a.clientWidth + 2 && a.clientWidth) out.push(name + " is cut: " + a.scrollWidth + " of " + a.clientWidth);
		for (const b of things.slice(0, i)) {
			const q = b.getBoundingClientRect(), deep = Math.min(r.right - q.left, q.right - r.left, r.bottom - q.top, q.bottom - r.top);
			if (deep > (a.type === "range" || b.type === "range" ? 16 : 2)) out.push(name + " lies over " + (b.textContent.trim() || b.type));
		}
	}
	for (const a of document.querySelectorAll(".tools .tool")) {
		const r = a.getBoundingClientRect();
		if (r.left < 0 || r.right > innerWidth + 1) out.push("the tool " + a.textContent + " reaches from " + r.left + " to " + r.right);
	}
	return out;
})()`

// tooTight lists what is set closer than WCAG 1.4.12 has it, of the last beat shown and the panel.
const tooTight = `(() => {
	const out = new Set();
	for (const e of document.querySelectorAll(".beat.now :is(p, h2, li, td, legend, .option, strong, .why, a), .here :is(h2, .when), #sheet :is(legend, .option, p, .tongue)")) {
		if (!e.checkVisibility() || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
		const s = getComputedStyle(e), size = parseFloat(s.fontSize), name = e.tagName + "." + e.className + " " + e.textContent.trim().slice(0, 20);
		if (!(parseFloat(s.letterSpacing) >= 0.1199 * size)) out.add(name + ": letters " + s.letterSpacing);
		if (!(parseFloat(s.wordSpacing) >= 0.1599 * size)) out.add(name + ": words " + s.wordSpacing);
		if (!(parseFloat(s.lineHeight) >= 1.4999 * size)) out.add(name + ": lines " + s.lineHeight + " of " + s.fontSize);
		if (e.matches(".lines p:not(:last-of-type)") && !e.closest(".cover") && parseFloat(s.marginBottom) < 1.999 * size) out.add(name + ": paragraphs " + s.marginBottom);
	}
	return [...out];
})()`

// Without a script the panel is not offered, and the system's contrast is still followed.
func TestNoPanelWithoutAScript(t *testing.T) {
	p := reader(t, 1280, 720, false)
	must(t, p.Script(false))
	must(t, p.Media("prefers-contrast", "more"))
	must(t, p.Goto(site+"index.html"))
	if eval[bool](t, p, `[...document.querySelectorAll("[href='#settings'], #settings")].some(e => e.checkVisibility())`) {
		t.Error("settings are offered that do nothing")
	}
	if got := eval[string](t, p, "getComputedStyle(document.documentElement).backgroundColor"); got != "rgb(6, 10, 20)" {
		t.Errorf("with the system's high contrast the desk is %s", got)
	}
}
