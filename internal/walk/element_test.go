package walk

import (
	"strings"
	"testing"
)

const element = `<script src="SITEembed.js" async></script>
<coin-or-cap id="a" lang="fr" scene="pledge" check="off"><a href="SITE">Jeton ou plafond ?</a></coin-or-cap>
<div style="height:3000px"></div>
<coin-or-cap id="b" lang="xx" height="500" load="near" mode="read"><a href="SITE">Coin or cap?</a></coin-or-cap>`

// shown counts the frames of both elements: what stands in a shadow tree is not among window.frames.
const shown = `[a, b].filter(e => e.shadowRoot.querySelector("iframe")).length`

// TestTheElement: nothing of the piece is fetched before a reader asks or comes near; two stand on one page.
func TestTheElement(t *testing.T) {
	p := reader(t, 1000, 700, false)
	must(t, p.Goto(host(t, strings.ReplaceAll(element, "SITE", site))))
	must(t, p.Wait(`a.shadowRoot && a.shadowRoot.querySelector("button")`, patience))
	if n := eval[int](t, p, shown); n != 0 {
		t.Errorf("%d frames before anyone asks", n)
	}
	must(t, p.Wait(`[a, b].every(e => { const i = e.shadowRoot.querySelector("img"); return i.complete && i.naturalWidth > 0; })`, patience))
	if words := eval[string](t, p, `a.shadowRoot.querySelector("button").textContent`); words != "▶ Jeton ou plafond ?" {
		t.Errorf("the button says %q", words)
	}
	eval[string](t, p, `(a.addEventListener("ready", e => { readyOfA = e.detail; }), "")`)
	must(t, p.Key("Tab"))
	must(t, p.Key("Enter"))
	must(t, p.Wait(`window.readyOfA`, patience))
	if got := eval[string](t, p, `readyOfA.lang + " " + readyOfA.scenes.includes("check") + " " + readyOfA.scenes[0]`); got != "fr false pledge" {
		t.Errorf("it is ready with %s", got)
	}
	must(t, p.Wait(`a.shadowRoot.querySelector("iframe").offsetHeight === of("size").at(-1).height`, patience))
	if !eval[bool](t, p, `a.shadowRoot.activeElement.tagName === "IFRAME"`) {
		t.Error("after the button was pressed, the focus is not in the piece")
	}
	eval[string](t, p, `(a.ask("go", { place: "fever" }), "")`)
	must(t, p.Wait(`of("scene").some(m => m.scene === "fever")`, patience))
	if n := eval[int](t, p, shown); n != 1 {
		t.Errorf("%d frames, where one was asked for", n)
	}
	eval[string](t, p, `(scrollTo(0, 1e6), "")`)
	must(t, p.Wait(`of("ready").length === 2`, patience))
	if got := eval[string](t, p, `of("ready")[1].lang + " " + b.shadowRoot.querySelector("iframe").offsetHeight`); got != "en 500" {
		t.Errorf("the second is ready with %s", got)
	}
	for _, s := range p.Troubles() {
		t.Errorf("console: %s", s)
	}
}

// Where the page around has no script, the link stands there.
func TestTheElementWithoutScript(t *testing.T) {
	p := reader(t, 1000, 700, false)
	must(t, p.Script(false))
	must(t, p.Goto(host(t, strings.ReplaceAll(element, "SITE", site))))
	must(t, p.Script(true))
	if words := eval[string](t, p, `document.querySelector("#a a").offsetWidth > 0 ? document.querySelector("#a").innerText : ""`); words != "Jeton ou plafond ?" {
		t.Errorf("a page without a script shows %q", words)
	}
}
