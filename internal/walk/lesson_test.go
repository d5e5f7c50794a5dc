package walk

import (
	"strings"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/models"
	"coinorcap/internal/story"
)

// links lists where the page's own links lead, in the form of ways.
const links = `[...document.querySelectorAll("[data-beat]")].map(b => {
	const to = a => { const e = document.getElementById(a.hash.slice(1)); return e.matches("[data-beat]") ? e.id : e.querySelector("[data-beat]").id; };
	const next = b.querySelector(".next"), back = b.querySelector(".back");
	return b.id + (next ? " -> " + to(next) : "") + (back ? " <- " + to(back) : "") + [...b.querySelectorAll("[data-choice]")].map(a => " ? " + to(a)).join("");
}).join("\n")`

// ways lists where a story leads.
func ways(s *story.Story) string {
	var all []string
	for _, b := range s.Beats() {
		w := b.ID
		if b.Go != nil {
			w += " -> " + b.Go.ID
		}
		if b.Back != nil {
			w += " <- " + b.Back.ID
		}
		for _, c := range b.Choices {
			w += " ? " + c.To.ID
		}
		all = append(all, w)
	}
	return strings.Join(all, "\n")
}

// names of all scenes but those left out; from and to as in a lesson.
func scenesFrom(from, to string, without ...string) (names []string) {
	in := from == ""
	for _, sc := range loaded.Scenes {
		in = in || sc.Name == from
		keep := in || sc.Name == "sources"
		for _, w := range without {
			keep = keep && sc.Name != w
		}
		if keep {
			names = append(names, sc.Name)
		}
		in = in && sc.Name != to
	}
	return names
}

// TestALessonIsCutAsTheProgramCuts compares the page's links, which lesson.js has cut, with story.Cut.
func TestALessonIsCutAsTheProgramCuts(t *testing.T) {
	p := reader(t, 1000, 700, false)
	for query, keep := range map[string][]string{
		"check=off&bench=off":     scenesFrom("", "", "check", "bench"),
		"start=fever":             scenesFrom("fever", ""),
		"end=table":               scenesFrom("", "table"),
		"start=table&end=refusal": scenesFrom("table", "refusal"),
		"scenes=pledge,cap,lid":   {"pledge", "cap", "lid", "sources"},
		"scenes=coin,cap":         {"coin", "cap", "sources"},
		"scenes=table,tesla":      {"table", "tesla", "sources"},
		"scenes=paths":            {"paths", "sources"},
		"scenes=sources":          scenesFrom("", ""),
		"start=coin.fate&end=cap": scenesFrom("coin", "cap"),
		"scenes=pledge,nowhere":   {"pledge", "sources"},
		"guesses=off":             scenesFrom("", ""),
	} {
		must(t, p.Goto("about:blank"))
		must(t, p.Goto(site+"?painter=stills&"+query))
		must(t, p.Wait(`document.querySelector(".beat.now")`, patience))
		if got, want := eval[string](t, p, links), ways(loaded.Cut(keep)); got != want {
			t.Errorf("%s: the page leads\n%s\nthe story\n%s", query, got, want)
		}
		if got := eval[string](t, p, `[...document.querySelectorAll("a[href^='#']")].filter(a => a.hash.length > 1 && !document.getElementById(decodeURIComponent(a.hash.slice(1)))).map(a => a.outerHTML).join()`); got != "" {
			t.Errorf("%s: links lead to what is left out: %s", query, got)
		}
		spine := 0
		for _, sc := range loaded.Cut(keep).Scenes {
			if !sc.Branch {
				spine++
			}
		}
		if n := eval[int](t, p, `document.querySelectorAll("#progress li").length`); n != spine {
			t.Errorf("%s: %d steps, %d scenes to walk", query, n, spine)
		}
	}
	clean(t, p)
}

func TestALessonIsWalked(t *testing.T) {
	p := reader(t, 1000, 700, false)
	open(t, p, "?scenes=pledge,scale,check&guesses=off&links=off")
	if n := eval[int](t, p, `document.querySelectorAll("a[rel=noopener]").length + document.querySelectorAll("[data-scene=pledge] input").length`); n != 0 {
		t.Errorf("%d links to other sites and guesses at numbers are left", n)
	}
	var walked []string
	lesson := loaded.Cut([]string{"pledge", "scale", "check", "sources"}).Unasked()
	for range 20 {
		walked = append(walked, now(t, p))
		// Nobody is asked to guess, neither by the words nor by the picture, and the way on is no skipping.
		b := lesson.Beat(now(t, p))
		if got, want := plain(eval[string](t, p, `document.querySelector(".beat.now figcaption").textContent`)), plain(loaded.Words("en").Text(b.See, story.StaticEnv(loaded, models.All{}))); b.Drawn != nil && got != want {
			t.Errorf("%s: the picture's sentence is %q, want %q", b.ID, got, want)
		}
		if words := text(t, p); b.Drawn != nil && (strings.Contains(words, "guess") || strings.Contains(words, "Draw the") || !strings.Contains(words, "Next")) {
			t.Errorf("%s says %q", b.ID, words)
		}
		if eval[bool](t, p, `!document.querySelector(".beat.now .next")`) {
			break
		}
		was := now(t, p)
		click(t, p, ".beat.now .next")
		must(t, p.Wait(`document.querySelector(".beat.now").id !== `+browser.Quote(was), patience))
	}
	var want []string
	for _, b := range loaded.Cut([]string{"pledge", "scale", "check", "sources"}).Beats() {
		want = append(want, b.ID)
	}
	if strings.Join(walked, " ") != strings.Join(want, " ") {
		t.Errorf("walked %s, want %s", walked, want)
	}
	if words := eval[string](t, p, `document.querySelector("[data-count]").textContent`); !strings.Contains(words, "4 / 4") {
		t.Errorf("at the end of four scenes the count is %q", words)
	}
	clean(t, p)
}

// A reading of the whole story is taken up by a lesson that has not its place.
func TestALessonTakesUpAReading(t *testing.T) {
	p := reader(t, 1000, 700, false)
	open(t, p, "#pledge.ask")
	must(t, p.Mouse("mouseMoved", 1, 1))
	eval[string](t, p, `(() => { const c = document.querySelector(".beat.now input"); c.value = 23; c.dispatchEvent(new Event("input", { bubbles: true })); return ""; })()`)
	click(t, p, ".beat.now .next")
	must(t, p.Wait(`location.hash.startsWith("#pledge.answer~")`, patience))
	code := eval[string](t, p, "coinorcap.code()")
	open(t, p, "?scenes=scale,paths&code="+code)
	if at := now(t, p); at != "scale.ask" {
		t.Errorf("the lesson begins at %s", at)
	}
	if words := eval[string](t, p, `document.querySelector("#status").textContent`); !strings.Contains(words, "not part of this walk") {
		t.Errorf("the status line says %q", words)
	}
	if !strings.Contains(eval[string](t, p, "coinorcap.code()"), "PG") {
		t.Error("the guess is lost")
	}
	clean(t, p)
}

// Names and values that are not to be had are told, and the rest counts.
func TestABadLessonIsTold(t *testing.T) {
	p := reader(t, 1000, 700, false)
	for query, want := range map[string]string{
		"start=nowhere": "start=nowhere", "scenes=a,b": "scenes=a", "check=perhaps": "check=perhaps", "scenes=%3Cb%3E": "scenes=<b>",
		"end=cover&start=fever": "start=fever&end=cover", "code=xyz": "code=xyz", "mode=dance": "mode=dance",
	} {
		must(t, p.Goto("about:blank"))
		must(t, p.Goto(site+"?painter=stills&"+query))
		must(t, p.Wait(`document.querySelector(".beat.now")`, patience))
		if words := eval[string](t, p, `document.querySelector("#status").textContent`); !strings.Contains(words, want) {
			t.Errorf("%s: the status line says %q", query, words)
		}
		if at := now(t, p); at == "" {
			t.Errorf("%s: nothing is shown", query)
		}
	}
	clean(t, p)
}

// To be read, the page is the document that it is without a script, with its marks.
func TestModeRead(t *testing.T) {
	p := reader(t, 1000, 700, false)
	must(t, p.Goto(site+"?mode=read"))
	must(t, p.Wait(`document.readyState === "complete"`, patience))
	if n := eval[int](t, p, `[...document.querySelectorAll("[data-beat]")].filter(b => b.offsetHeight > 0).length`); n != len(loaded.Beats()) {
		t.Errorf("%d beats can be read, of %d", n, len(loaded.Beats()))
	}
	click(t, p, ".beat .mark")
	must(t, p.Wait(`document.querySelector("#sheet").open`, patience))
	must(t, p.Key("Escape"))
	click(t, p, "#pledge\\.ask .next")
	must(t, p.Wait(`location.hash === "#pledge.answer"`, patience))
	if eval[bool](t, p, "coinorcap.ready || !!document.querySelector('script[src*=wasm_exec]')") {
		t.Error("the program was fetched")
	}
	clean(t, p)
}
