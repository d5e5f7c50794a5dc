package walk

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"coinorcap/internal/browser"
)

// focused names what has the focus: its id, or its tag, class and address.
func focused(t *testing.T, p *browser.Page) string {
	t.Helper()
	return eval[string](t, p, `(e => e.id || e.tagName.toLowerCase() + (e.className && "." + e.className.split(" ")[0]) + (e.getAttribute("href") || ""))(document.activeElement)`)
}

// The focus goes to the new heading, or to the next part of a scene, whenever the reader acted within the page, by mouse,
// finger, key, or on the stage; and only then.
func TestTheFocusGoesWithTheReader(t *testing.T) {
	p := reader(t, 1280, 720, false)
	must(t, p.Media("prefers-reduced-motion", "reduce"))
	open(t, p, "index.html#notes.file")
	at := func(what, want string) {
		t.Helper()
		if got := focused(t, p); got != want {
			t.Errorf("%s, the focus is on %s, want %s", what, got, want)
		}
	}
	shown := func(place string) {
		t.Helper()
		must(t, p.Wait(fmt.Sprintf(`document.querySelector(".beat.now").id === %q`, place), patience))
	}
	at("on load", "body")
	click(t, p, `.now a[data-act="next"]`)
	shown("notes.line")
	at("after a click within the scene", "notes.line")
	must(t, p.Key("ArrowRight"))
	shown("notes.back")
	at("after a key within the scene", "notes.back")
	must(t, p.Key("ArrowRight"))
	shown("pledge.ask")
	at("after a key to another scene", "pledge-title")
	eval[bool](t, p, `(history.back(), true)`)
	shown("notes.back")
	if got := focused(t, p); got != "body" && got != "pledge-title" {
		t.Errorf("after the browser's back, the focus is on %s", got)
	}
	eval[bool](t, p, `(location.hash = "fever.test", true)`)
	shown("fever.test")
	if got := focused(t, p); got == "fever-title" || got == "fever.test" {
		t.Errorf("after another address, the focus is on %s", got)
	}
	click(t, p, `a.tool[href="#menu"]`)
	click(t, p, `#sheet a[href="#scale"]`)
	shown("scale.ask")
	at("from the contents", "scale-title")
	click(t, p, `a[data-lang][lang="fr"]`)
	must(t, p.Wait(`document.documentElement.lang === "fr" && window.coinorcap && coinorcap.ready`, patience))
	at("after a language link", "body")

	eval[bool](t, p, `(location.hash = "table.choose", true)`)
	shown("table.choose")
	settled(t, p)
	card := handles(t, p)[0]
	must(t, p.Mouse("mousePressed", card.x, card.y))
	must(t, p.Mouse("mouseReleased", card.x, card.y))
	shown(loaded.Beat(card.Control).ID)
	at("after a card on the stage", loaded.Beat(card.Control).Scene.Name+"-title")
	clean(t, p)

	// Without the program it is the same.
	still(t, p, "index.html?painter=stills#notes.file")
	at("on load of the stills", "body")
	click(t, p, `.now a[data-act="next"]`)
	at("after a click without the program", "notes.line")
}

// Every letter and digit of the help does what the help says, in each language; none does while it is switched off, with
// a modifier, or while a sheet is open.
func TestLetters(t *testing.T) {
	for _, lang := range loaded.Langs {
		p := reader(t, 800, 600, false)
		forgets(t, p)
		must(t, p.Before(speaker)) // there is a letter for reading aloud where there is a voice
		still(t, p, pageOf(lang)+"?painter=stills#notes.line")
		key := eval[map[string]string](t, p, `Object.fromEntries([...document.querySelectorAll("#help [data-key]")].map(e => [e.dataset.key, e.textContent.toLowerCase()]))`)
		does := map[string]string{ // what is true once a key was pressed at pledge.ask
			"next": `document.querySelector(".beat.now").id === "pledge.answer" && document.activeElement.id === "pledge.answer"`,
			"back": `document.querySelector(".beat.now").id === "notes.back" && document.activeElement.id === "notes-title"`,
			"menu": `document.querySelector("#sheet[open] .scenes")`, "settings": `document.querySelector("#sheet[open] [data-setting]")`,
			"glossary": `document.querySelector("#sheet[open] dl:not(.legend)")`, "help": `document.querySelector("#sheet[open] .legend")`,
			"aloud":  `speaking()`,
			"repeat": `document.querySelector("#voice").textContent === document.querySelector(".now figcaption").textContent`,
		}
		if len(key) != len(does) {
			t.Errorf("%s: the help has the letters %v", lang, key)
		}
		seen := map[string]bool{"?": true}
		for name, want := range does {
			if len(key[name]) != 1 || seen[key[name]] {
				t.Errorf("%s: %s has the letter %q", lang, name, key[name])
			}
			seen[key[name]] = true
			still(t, p, pageOf(lang)+"?painter=stills#pledge.ask")
			must(t, p.Key(key[name]))
			if p.Wait(want, patience/20) != nil {
				t.Errorf("%s: %q does not do %s", lang, key[name], name)
			}
		}
		idle := func(query string, with ...string) {
			still(t, p, pageOf(lang)+"?painter=stills"+query+"#pledge.ask")
			for _, letter := range append(slices.Collect(maps.Values(key)), "?", "1") {
				for _, mod := range with {
					if eval[bool](t, p, fmt.Sprintf(`!document.body.dispatchEvent(new KeyboardEvent("keydown", { key: %q, code: "KeyX", bubbles: true, cancelable: true%s }))`, letter, mod)) {
						t.Errorf("%s: %q acts with %q%s", lang, letter, query, mod)
					}
				}
			}
		}
		idle("&keys=off", "")
		idle("", ", ctrlKey: true", ", altKey: true", ", metaKey: true", ", repeat: true", ", isComposing: true")
		still(t, p, pageOf(lang)+"?painter=stills#pledge.ask")
		must(t, p.Key(key["help"]))
		must(t, p.Wait(`document.querySelector("#sheet").open`, patience))
		must(t, p.Key(key["next"]))
		must(t, p.Key("ArrowRight"))
		if now(t, p) != "pledge.ask" {
			t.Errorf("%s: behind the open help a key leads to %s", lang, now(t, p))
		}
		clean(t, p)
	}
}

// Digits pick ways and answers from the top, also where the row of digits gives other signs, and where a slider or an
// answer has the focus letters go on acting.
func TestDigits(t *testing.T) {
	p := reader(t, 800, 600, false)
	forgets(t, p)
	still(t, p, "index.html?painter=stills#check.one")
	must(t, p.Key("2"))
	if got := eval[string](t, p, `document.activeElement.value + document.activeElement.checked + document.activeElement.dataset.control`); got != "1truecheck.one" {
		t.Errorf("2 picks %s", got)
	}
	must(t, p.Key("ArrowRight"))
	if got := eval[string](t, p, `document.querySelector(".now :checked").value`); got != "2" || now(t, p) != "check.one" {
		t.Errorf("among answers the arrow gives %s at %s", got, now(t, p))
	}
	must(t, p.Key("n"))
	if now(t, p) != "check.two" {
		t.Errorf("with the focus on an answer, n leads to %s", now(t, p))
	}
	must(t, p.Key("9"))
	if n := eval[int](t, p, `document.querySelectorAll(".now :checked").length`); n != 0 {
		t.Error("9 picks one of three answers")
	}
	still(t, p, "index.html?painter=stills#table.choose")
	eval[bool](t, p, `(document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "\"", code: "Digit3", bubbles: true, cancelable: true })), true)`)
	if now(t, p) != "tesla.wheel" {
		t.Errorf("the third digit of a French keyboard leads to %s", now(t, p))
	}
	clean(t, p)
}

// What is opened from a sheet lies on it: Esc takes one away at a time, and the focus returns to what opened it.
func TestEscTakesAwayWhatWasOpenedLast(t *testing.T) {
	p := reader(t, 800, 600, false)
	forgets(t, p)
	still(t, p, "index.html?painter=stills#notes.line")
	eval[bool](t, p, `(document.querySelector("a.tool[href='#menu']").focus(), true)`)
	title := `document.querySelector("#sheet[open] #sheet-title")?.textContent || ""`
	var titles []string
	note := func() { titles = append(titles, eval[string](t, p, title)+" "+focused(t, p)) }
	must(t, p.Key("Enter"))
	note()
	pick(t, p, `#sheet a[href="#glossary"]`)
	note()
	pick(t, p, `#sheet a.mark`)
	note()
	for range 3 {
		must(t, p.Key("Escape"))
		note()
	}
	want := []string{"Contents sheet-title", "Words explained sheet-title", eval[string](t, p, `document.querySelector("#glossary .mark").getAttribute("href")`)}
	if titles[0] != want[0] || titles[1] != want[1] || titles[3] != "Words explained a.mark"+want[2] || titles[4] != "Contents a#glossary" || titles[5] != " a.tool#menu" {
		t.Errorf("%q", titles)
	}
	clean(t, p)
}
