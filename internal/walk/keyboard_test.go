package walk

import (
	"fmt"
	"testing"

	"coinorcap/internal/browser"
)

// The whole story by keyboard alone on a phone-sized window, in both languages: arrows go on, Tab and Enter choose, and
// after every step the focus is inside the beat that is shown.
func TestTheWholeStoryByKeyboard(t *testing.T) {
	for i, lang := range loaded.Langs {
		p := reader(t, 360, 640, false)
		must(t, p.Media("prefers-reduced-motion", "reduce"))
		open(t, p, pageOf(lang))
		places := expected(branches[1+i])
		for k, place := range places[1:] {
			if loaded.Beat(places[k]).Go == nil {
				pick(t, p, `.now a.choice[href="#`+place+`"]`)
			} else {
				must(t, p.Key("ArrowRight"))
			}
			must(t, p.Wait(fmt.Sprintf(`document.querySelector(".beat.now").id === %q`, place), patience))
			if !eval[bool](t, p, `!!document.activeElement.closest(".scene.here")`) {
				t.Errorf("%s: at %s the focus is on %s", lang, place, eval[string](t, p, "document.activeElement.outerHTML.slice(0, 80)"))
			}
		}
		clean(t, p)
	}
}

// pick presses Tab until an element has the focus, then Enter.
func pick(t *testing.T, p *browser.Page, selector string) {
	t.Helper()
	for range 60 {
		must(t, p.Key("Tab"))
		if eval[bool](t, p, "document.activeElement.matches("+browser.Quote(selector)+")") {
			must(t, p.Key("Enter"))
			return
		}
	}
	t.Fatalf("at %s the Tab key does not reach %s", now(t, p), selector)
}
