package walk

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/browser"
)

// The whole story by keyboard alone, from the cover to the sources, and each of the ways that lead off it: Tab reaches everything that can be used and leaves again,
// and whatever has the focus can be seen, lies in the window, is not covered and has a ring. In a wide window, on a small
// one, on the smallest with text twice as large; a branch in the system's own colours and in the high contrast.
func TestTheWholeStoryByKeyboard(t *testing.T) {
	for i, c := range []struct {
		w, h         int
		lang, query  string
		media, value string
		branches     []string
	}{
		{w: 1280, h: 720, lang: "en", branches: branches},
		{w: 360, h: 640, lang: "fr", branches: branches[:2]},
		{w: 320, h: 568, lang: "en", query: "&text=200", branches: branches[2:]},
		{w: 360, h: 640, lang: "en", media: "forced-colors", value: "active", branches: branches[:1]},
		{w: 640, h: 360, lang: "fr", media: "prefers-contrast", value: "more", branches: branches[3:]},
	} {
		p := reader(t, c.w, c.h, false)
		forgets(t, p)
		if c.media != "" {
			must(t, p.Media(c.media, c.value))
		}
		tabbed := map[string]bool{}
		for k, branch := range c.branches {
			places := expected(branch)
			if k > 0 || c.media != "" { // the rest has been walked
				places = aside(branch)
			}
			still(t, p, pageOf(c.lang)+"?painter=stills&motion=reduced"+c.query+"#"+places[0])
			next := map[string]string{"en": "n", "fr": "s"}[c.lang]
			for n, place := range places {
				at := fmt.Sprintf("%s at %dx%d%s %s, %s", c.lang, c.w, c.h, c.query, c.media, place)
				if n > 0 {
					last := now(t, p)
					switch {
					case loaded.Beat(last).Go == nil && k%2 == 0:
						must(t, p.Key(fmt.Sprint(1+slices.Index(branches, branch))))
					case loaded.Beat(last).Go == nil:
						pick(t, p, `.now a.choice[href="#`+place+`"]`)
					case n%7 == 3 && i == 0:
						pick(t, p, `.now a.next`)
					case n%2 == 0:
						must(t, p.Key(next))
					default:
						must(t, p.Key("ArrowRight"))
					}
					if got := now(t, p); got != place {
						t.Fatalf("%s: the keys lead to %s", at, got)
					}
					if trouble := eval[string](t, p, focusTrouble); trouble != "" {
						t.Errorf("%s: %s", at, trouble)
					}
				}
				// A scene's beats are much alike: but for the first window, its first and those with controls will do.
				b := loaded.Beat(place)
				if !tabbed[place] && (i == 0 || b.Index == 0 || len(b.Controls) > 0) {
					tabbed[place] = true
					tabThrough(t, p, at, ".here")
				}
			}
			if got, last := now(t, p), places[len(places)-1]; got != last {
				t.Errorf("the walk ends at %s, not at %s", got, last)
			}
		}
		for _, sheet := range []string{"settings", "help", "menu"} {
			at := fmt.Sprintf("%s at %dx%d%s %s, %s", c.lang, c.w, c.h, c.query, c.media, sheet)
			must(t, p.Key(eval[string](t, p, `document.querySelector("#help [data-key=`+sheet+`]").textContent.toLowerCase()`)))
			must(t, p.Wait(`document.querySelector("#sheet").open`, patience))
			tabThrough(t, p, at, "#sheet")
			must(t, p.Key("Escape"))
			must(t, p.Wait(`!document.querySelector("#sheet").open`, patience))
		}
		clean(t, p)
		p.Close()
	}
}

// tabThrough presses Tab until the focus leaves a part of the page or is where it has been, and tells what is wrong with
// whatever has the focus, and what of it was not reached.
func tabThrough(t *testing.T, p *browser.Page, at, part string) {
	t.Helper()
	// Where nothing within has the focus, it begins before the first.
	eval[bool](t, p, fmt.Sprintf(`(() => {
		const part = document.querySelector(%q);
		window.reached = new Set();
		if (!part.contains(document.activeElement)) coinorcap.focus(part.querySelector("h1, h2"));
		return true;
	})()`, part))
	// The list of all facts has hundreds of links, all alike: it is looked at in part.
	most := eval[int](t, p, fmt.Sprintf(`document.querySelector(%q).querySelectorAll("a[href], button, input").length`, part))
	long := most > 150
	if long {
		most = 40
	}
	for n := range most + 2 {
		must(t, p.Key("Tab"))
		said := eval[string](t, p, fmt.Sprintf(`(() => {
			const e = document.activeElement;
			if (!document.querySelector(%q).contains(e) || reached.has(e)) return "left";
			reached.add(e);
			return %s;
		})()`, part, focusTrouble))
		if said == "left" {
			break
		}
		if said != "" {
			t.Errorf("%s: %s", at, said)
		}
		if n == most+1 && !long {
			t.Errorf("%s: the focus never leaves", at)
		}
	}
	if long {
		return
	}
	// Of radio buttons that belong together one is reached, and arrows lead to the others.
	missed := eval[[]string](t, p, fmt.Sprintf(`[...document.querySelectorAll(%[1]q)].flatMap(e => [...e.querySelectorAll("a[href], button, input")])
		.filter(e => e.checkVisibility() && !reached.has(e) && !(e.type === "radio" && [...reached].some(r => r.name === e.name)))
		.map(e => (e.title || e.textContent.trim() || e.dataset.control || e.className).slice(0, 40))`, part))
	if len(missed) > 0 {
		t.Errorf("%s: Tab does not reach %s", at, strings.Join(missed, ", "))
	}
}

// pick presses Tab until an element has the focus, then Enter.
func pick(t *testing.T, p *browser.Page, selector string) {
	t.Helper()
	for range 90 {
		must(t, p.Key("Tab"))
		if eval[bool](t, p, "document.activeElement.matches("+browser.Quote(selector)+")") {
			must(t, p.Key("Enter"))
			return
		}
	}
	t.Fatalf("at %s the Tab key does not reach %s", now(t, p), selector)
}

// focusTrouble tells in one line what is wrong with whatever has the focus: out of sight, covered, without a ring.
const focusTrouble = `(() => {
	const e = document.activeElement, name = (e.id || e.className || e.tagName) + " " + (e.title || e.textContent.trim()).slice(0, 24);
	if (e === document.body) return "nothing has the focus";
	const face = e.matches(".option input") ? e.nextElementSibling : e, style = getComputedStyle(face);
	if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return name + " has no ring";
	if (/, 0\)$/.test(style.outlineColor)) return name + " has a ring that cannot be seen";
	const r = face.getClientRects()[0];
	if (!r || r.width < 1 || r.height < 1) return name + " has no size";
	const scroller = e.closest("dialog, .pad"), box = scroller ? scroller.getBoundingClientRect() : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
	const left = Math.max(0, box.left), top = Math.max(0, box.top), right = Math.min(innerWidth, box.right), bottom = Math.min(innerHeight, box.bottom);
	const tall = r.height > (bottom - top) / 2; // what is larger than half the window is seen in part
	if (r.left < left - 1 || r.right > right + 1 || !tall && (r.top < top - 1 || r.bottom > bottom + 1))
		return name + " lies out of sight: " + [r.left, r.top, r.right, r.bottom].map(Math.round) + " of " + [left, top, right, bottom].map(Math.round);
	const x = Math.min(Math.max(r.left + r.width / 2, left + 2), right - 2), y = Math.min(Math.max(r.top + Math.min(r.height / 2, 20), top + 2), bottom - 2);
	const over = document.elementFromPoint(x, y);
	if (!over || !(e.contains(over) || over.contains(e) || face.contains(over))) return name + " is covered by " + (over && (over.className || over.tagName));
	if (over !== e && over.contains(e) && getComputedStyle(over).position === "sticky" && !over.contains(e)) return name + " is under a bar";
	return "";
})()`

// The laws above can be broken.
func TestFocusTroublesAreFound(t *testing.T) {
	p := reader(t, 800, 600, false)
	forgets(t, p)
	still(t, p, "index.html?painter=stills#pledge.ask")
	for change, want := range map[string]string{
		`e.style.outline = "none"`:                  "has no ring",
		`e.style.outlineColor = "rgba(0, 0, 0, 0)"`: "cannot be seen",
		`e.style.marginInlineStart = "-99vw"`:       "out of sight",
		`document.body.append(Object.assign(document.createElement("p"), { id: "over" })); document.querySelector("#over").style.cssText = "position: fixed; inset: 0; z-index: 9; margin: 0"`: "is covered",
		`e.blur()`: "nothing has the focus",
	} {
		got := eval[string](t, p, fmt.Sprintf(`(() => {
			const e = document.querySelector(".now .next");
			e.focus({ focusVisible: true });
			%s;
			const said = %s;
			e.removeAttribute("style");
			document.querySelector("#over")?.remove();
			return said;
		})()`, change, focusTrouble))
		if !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", change, got, want)
		}
	}
}

// Whatever can be pressed is 24 pixels wide and high at least (WCAG 2.5.8), but for words linked within a sentence.
func TestTargetsAreLargeEnough(t *testing.T) {
	for _, size := range [][2]int{{1280, 720}, {320, 568}} {
		p := reader(t, size[0], size[1], false)
		forgets(t, p)
		still(t, p, "index.html?painter=stills")
		found := eval[[]string](t, p, `(() => {
			const out = new Set();
			let seen = 0;
			const look = (part, where) => {
				for (const e of part.querySelectorAll("a[href], button, input")) {
					if (!e.checkVisibility() || e.matches(".term") || e.closest("p:not(.ways, .used)") && !e.matches(".mark")) continue;
					const r = e.getBoundingClientRect(), more = getComputedStyle(e, "::after"), wider = more.position === "absolute" ? ["left", "right", "top", "bottom"].map(s => Math.max(0, -parseFloat(more[s]) || 0)) : [0, 0, 0, 0];
					const w = r.width + wider[0] + wider[1], h = r.height + wider[2] + wider[3];
					seen++;
					if (w < 23.9 || h < 23.9) out.add(where + ": " + (e.className || e.tagName) + " " + (e.title || e.textContent.trim()).slice(0, 20) + " is " + w.toFixed(1) + " by " + h.toFixed(1));
				}
			};
			for (const beat of document.querySelectorAll("[data-beat]")) { coinorcap.show(beat.id); look(document.querySelector(".here"), beat.id); }
			look(document.querySelector(".tools"), "tools");
			look(document.querySelector("#progress"), "progress");
			for (const id of ["settings", "menu", "glossary", "help"]) { document.querySelector("a[href='#" + id + "']").click(); look(document.querySelector("#sheet"), id); document.querySelector("#sheet").close(); }
			return seen < 400 ? ["only " + seen + " were looked at"] : [...out];
		})()`)
		for _, trouble := range found {
			t.Errorf("%dx%d, %s", size[0], size[1], trouble)
		}
	}
}

// With the spacing of WCAG 1.4.12 forced upon the page from outside, at 320 pixels and in a wide window, nothing is cut,
// lies over something else or makes the page scroll sideways.
func TestForcedTextSpacing(t *testing.T) {
	for i, lang := range loaded.Langs {
		p := reader(t, 320, 568, true)
		forgets(t, p)
		still(t, p, pageOf(lang)+"?painter=stills")
		eval[bool](t, p, `(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
			document.adoptedStyleSheets = [sheet];
			return true;
		})()`)
		for _, size := range [][2]int{{320, 568}, {1280, 720}} {
			if size[0] > 320 && i > 0 {
				continue
			}
			resized(t, p, size[0], size[1])
			at := fmt.Sprintf("%s at %dx%d, spacing forced", lang, size[0], size[1])
			fits(t, p, at)
			for _, cut := range eval[[]string](t, p, cutWords) {
				t.Errorf("%s: %s", at, cut)
			}
		}
		p.Close()
	}
}

// cutWords lists, over all beats, the words that their own box cuts off.
const cutWords = `(() => {
	const out = new Set();
	for (const beat of document.querySelectorAll("[data-beat]")) {
		coinorcap.show(beat.id);
		for (const e of document.querySelectorAll(".here :is(p, h1, h2, li, legend, label, .option span, .choice, .next, .back, .kind)")) {
			if (!e.checkVisibility() || e.closest(".unseen") || !e.textContent.trim()) continue;
			const s = getComputedStyle(e);
			if (s.overflow !== "visible" && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 2)) out.add(beat.id + ": " + e.className + " cuts " + e.textContent.trim().slice(0, 30));
		}
	}
	return [...out];
})()`
