package walk

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// listens notes what a screen reader is given without asking: what live regions say, where the focus goes, and what a
// slider says while it is moved.
const listens = `window.heard = [];
document.addEventListener("DOMContentLoaded", () => {
	const before = new WeakMap(), lines = e => e.checkVisibility() ? e.innerText.split("\n").map(x => x.trim()).filter(Boolean) : [];
	const live = n => (n.nodeType === 1 ? n : n.parentElement)?.closest("[aria-live], [role=status], [role=alert], output:not([aria-hidden])");
	const note = e => before.set(e, lines(e));
	new MutationObserver(all => {
		for (const m of all) if (m.attributeName === "aria-valuetext" && m.target === document.activeElement) heard.push("the slider says: " + m.target.getAttribute("aria-valuetext"));
		for (const e of new Set(all.filter(m => m.attributeName !== "aria-valuetext").map(m => live(m.target)).filter(Boolean))) {
			const was = before.get(e) || [], is = lines(e);
			for (const line of is) if (!was.includes(line)) heard.push((e.id || e.className.split(" ").pop()) + ": " + line);
			before.set(e, is);
		}
	}).observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["hidden", "aria-valuetext"] });
	document.addEventListener("focusin", e => {
		document.querySelectorAll("[aria-live]").forEach(note);
		heard.push("focus: " + (e.target.matches("h1, h2") ? "heading " + e.target.textContent.trim() : e.target.getAttribute("aria-label") || e.target.title || e.target.textContent.trim() || e.target.labels?.[0].textContent.trim()));
	});
});`

// What is announced on a walk with a guess, sliders and answers: each thing once, in order, and the picture's sentence
// when it has settled.
func TestWhatIsAnnounced(t *testing.T) {
	for lang, acts := range map[string][]string{
		"en": {
			"go pledge.ask", "slide pledge.guess 50", "press ArrowRight", "press ArrowRight", "press n", "press n", "press n",
			"go table.ways", "press 2", "press ArrowDown", "press n", "press 1", "focus coin.size", "press ArrowLeft", "focus coin.share", "press ArrowRight", "press n", "focus coin.share",
			"press ArrowRight", "press n", "press 2", "press n", "press n", "press r", "press b",
		},
		"fr": {"go cap.jar", "focus cap.profit", "press ArrowRight", "press s", "press s", "press s", "press i", "go lid.fill", "focus lid.profit", "press ArrowLeft"},
	} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel() // it is all waiting
			p := reader(t, 800, 600, false)
			forgets(t, p)
			must(t, p.Media("prefers-reduced-motion", "reduce"))
			must(t, p.Before(listens))
			open(t, p, pageOf(lang)+"?painter=svg&seed=1")
			must(t, p.Wait("coinorcap.keys", patience))
			eval[bool](t, p, `(heard.length = 0, true)`)
			var out strings.Builder
			for _, act := range acts {
				word, rest, _ := strings.Cut(act, " ")
				switch word {
				case "go":
					eval[bool](t, p, fmt.Sprintf(`(coinorcap.go(%q), true)`, rest))
				case "press":
					must(t, p.Key(rest))
				case "focus":
					eval[bool](t, p, fmt.Sprintf(`(document.querySelector(".now [data-control='%s']").focus({ focusVisible: true }), true)`, rest))
				case "slide":
					name, pos, _ := strings.Cut(rest, " ")
					eval[bool](t, p, fmt.Sprintf(`(document.querySelector(".now [data-control='%s']").focus(), true)`, name))
					eval[bool](t, p, fmt.Sprintf(`(() => { const e = document.activeElement; e.value = %s; e.dispatchEvent(new Event("input", { bubbles: true })); return true; })()`, pos))
				}
				time.Sleep(750 * time.Millisecond) // the picture is at rest, and half a second later it is told
				fmt.Fprintf(&out, "%s\n", act)
				said := map[string]bool{}
				for _, line := range eval[[]string](t, p, `heard.splice(0)`) {
					fmt.Fprintf(&out, "    %s\n", line)
					if said[line] {
						t.Errorf("%s, %s: said twice: %s", lang, act, line)
					}
					said[line] = true
				}
			}
			golden(t, lang+"-announced", out.String())
			clean(t, p)
		})
	}
}
