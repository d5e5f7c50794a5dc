package walk

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"coinorcap/internal/browser"
)

// host serves a page of another origin, which notes every message that it hears in window.heard.
func host(t *testing.T, body string) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		fmt.Fprintf(w, `<!doctype html><html lang="en"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><title>A lesson</title>
<script>heard = []; addEventListener("message", e => heard.push(e.data));
of = type => heard.filter(m => m.source === "coin-or-cap" && m.type === type);
ask = (type, more) => frames[0].postMessage({ to: "coin-or-cap", version: 1, type, ...more }, "*");</script>
<body style="margin:0">%s`, body)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// frame is the line that is to be copied, with a sandbox or other attributes.
func frame(query, more string) string {
	return `<iframe src="` + site + query + `" title="Coin or cap?" width="900" height="640" allowfullscreen ` + more + `></iframe>`
}

// formed checks every message of ours that was heard, and some that are asked, against the schema.
func formed(t *testing.T, p *browser.Page) {
	t.Helper()
	schema, err := jsonschema.NewCompiler().Compile("../../wasm/messages.schema.json")
	must(t, err)
	all := eval[[]any](t, p, `heard.filter(m => m.source === "coin-or-cap")`)
	if len(all) == 0 {
		t.Error("nothing was heard")
	}
	all = append(all, map[string]any{"to": "coin-or-cap", "version": 1, "type": "go", "place": "fever"})
	for _, m := range all {
		if err := schema.Validate(m); err != nil {
			t.Errorf("%v is not well formed: %v", m, err)
		}
	}
	if schema.Validate(map[string]any{"source": "coin-or-cap", "version": 1, "type": "name"}) == nil {
		t.Error("the schema takes anything")
	}
}

// words prints values with a space between them.
func words(values ...any) string { return strings.TrimSpace(fmt.Sprintln(values...)) }

// said waits for a message, and gives the last of its kind.
func said(t *testing.T, p *browser.Page, typ string) map[string]any {
	t.Helper()
	must(t, p.Wait(`of("`+typ+`").length > 0`, patience))
	return eval[map[string]any](t, p, `of("`+typ+`").at(-1)`)
}

// TestAFrameTells walks a lesson inside of a frame by what the page around asks and the mouse does, and reads what it
// is told, also where the frame's origin is opaque.
func TestAFrameTells(t *testing.T) {
	for name, sandbox := range map[string]string{"plain": "", "sandbox": `sandbox="allow-scripts"`} {
		t.Run(name, func(t *testing.T) {
			p := reader(t, 1000, 700, false)
			must(t, p.Goto(host(t, frame("?scenes=pledge,table,cap,check&painter=svg", sandbox))))
			ready := said(t, p, "ready")
			if got := words(ready["scenes"], ready["lang"], ready["langs"], ready["version"]); got != "[pledge table cap check sources] en [en fr] 1" {
				t.Errorf("ready says %s", got)
			}
			must(t, p.Wait(`of("scene").length && of("size").length && of("progress").length`, patience))
			if got := words(said(t, p, "scene")["place"], said(t, p, "progress")["done"], said(t, p, "progress")["total"]); got != "pledge.ask 1 4" {
				t.Errorf("at first: %s", got)
			}
			// The program has come, too, and sound: its code tells.
			must(t, p.Wait(`heard.some(m => (m.code || "").includes("~1"))`, patience))
			if got := eval[string](t, p, `JSON.stringify(of("error"))`); got != "[]" && !strings.Contains(got, "WebGL") {
				t.Errorf("errors: %s", got)
			}
			if h := said(t, p, "size")["height"].(float64); h < 480 || h > 900 {
				t.Errorf("for 900 pixels of width it wants %v of height", h)
			}
			if !eval[bool](t, p, `heard.some(m => m.subject === "lti.frameResize" && m.height > 0) && heard.some(m => m.context === "h5p" && m.action === "hello")`) {
				t.Error("neither Canvas nor H5P is told the height")
			}

			for _, place := range []string{"table.choose", "cap.jar", "check.one"} {
				eval[string](t, p, `(ask("go", { place: "`+place+`" }), "")`)
				must(t, p.Wait(`of("scene").at(-1).place === "`+place+`"`, patience))
			}
			if got := words(said(t, p, "choice")["from"], said(t, p, "choice")["choice"]); got != "table.choose cap" {
				t.Errorf("the choice told is %s", got)
			}
			done := said(t, p, "complete")
			if got := words(done["questions"], done["answered"], done["right"]); got != "5 0 0" {
				t.Errorf("complete says %s", got)
			}
			// Nothing has taken the focus from the page around; a press on an answer may.
			if got := eval[string](t, p, `document.activeElement.tagName`); got != "BODY" {
				t.Errorf("the frame took the focus: %s", got)
			}
			answerByKey(t, p)
			answer := said(t, p, "answer")
			if got := words(answer["control"], answer["correct"], answer["right"]); got != "check.one true 1" {
				t.Errorf("answer says %s (%v)", got, answer)
			}

			eval[string](t, p, `(ask("reset"), "")`)
			must(t, p.Wait(`of("scene").at(-1).place === "pledge.ask"`, patience))
			if n := eval[int](t, p, `of("complete").length`); n != 1 {
				t.Errorf("complete was told %d times", n)
			}
			eval[string](t, p, `(ask("lang", { lang: "fr" }), "")`)
			must(t, p.Wait(`of("ready").length === 2`, patience))
			if got := said(t, p, "ready")["lang"]; got != "fr" {
				t.Errorf("asked for French, it speaks %v", got)
			}
			formed(t, p)
			for _, s := range p.Troubles() {
				t.Errorf("console: %s", s)
			}
		})
	}
}

// answerByKey presses Tab into the frame until an answer of the question has the focus, and takes the first. What goes on
// in a frame of another process cannot be seen from here: an answer is told when it is.
func answerByKey(t *testing.T, p *browser.Page) {
	t.Helper()
	for range 120 {
		must(t, p.Key("Tab"))
		must(t, p.Key(" "))
		if p.Wait(`of("answer").length > 0`, 60*time.Millisecond) == nil {
			return
		}
		if eval[string](t, p, `of("scene").at(-1).place`) != "check.one" {
			t.Fatal("the key has led on")
		}
	}
}

// Only the page around is heard, and only what is well formed.
func TestAFrameHearsNoOneElse(t *testing.T) {
	p := reader(t, 1000, 700, false)
	must(t, p.Goto(host(t, frame("?painter=svg", "")+`<iframe name="other" srcdoc="<script>
		addEventListener('message', () => parent.frames[0].postMessage({ to: 'coin-or-cap', version: 1, type: 'go', place: 'fever' }, '*'));
		</script>" sandbox="allow-scripts"></iframe>`)))
	said(t, p, "ready")
	before := eval[int](t, p, `of("scene").length`)
	eval[string](t, p, `(() => {
		frames[1].postMessage("now", "*");
		for (const m of [null, 0, "go", [], {}, { to: "coin-or-cap" }, { to: "coin-or-cap", version: 2, type: "go", place: "fever" },
			{ to: "coin-or-cap", version: 1, type: "constructor" }, { to: "coin-or-cap", version: 1, type: "go" },
			{ to: "coin-or-cap", version: 1, type: "go", place: { id: "fever" } }, { to: "coin-or-cap", version: 1, type: "go", place: "<b>" },
			{ to: "coin-or-cap", version: 1, type: "preferences", preferences: null }, { to: "coin-or-cap", version: 1, type: "preferences", preferences: { text: "9999", theme: ["light", 3] } },
			{ to: "coin-or-cap", version: 1, type: "lang", lang: "xx" }, { context: "h5p", action: 5 }]) frames[0].postMessage(m, "*");
		return "";
	})()`)
	eval[string](t, p, `(ask("go", { place: "pledge" }), "")`)
	must(t, p.Wait(`of("scene").length > `+fmt.Sprint(before), patience))
	if got := eval[string](t, p, `of("scene").slice(`+fmt.Sprint(before)+`).map(m => m.place).join()`); got != "pledge.ask" {
		t.Errorf("heard what it should not: %s", got)
	}
	for _, s := range p.Troubles() {
		t.Errorf("console: %s", s)
	}
}

// Nothing scrolls the article around a frame.
func TestAFrameInAnArticle(t *testing.T) {
	p := reader(t, 360, 640, true)
	article := strings.Repeat("<p>Words of the article around.</p>", 60)
	must(t, p.Goto(host(t, article+`<iframe src="`+site+`?code=pledge.ask~148en.z2...P1#" title="Coin or cap?" width="100%" height="600" style="border:0"></iframe>`+article)))
	said(t, p, "ready")
	must(t, p.Wait(`of("scene").length > 0`, patience))
	for _, place := range []string{"fever", "table.choose", "pledge.answer"} {
		eval[string](t, p, `(ask("go", { place: "`+place+`" }), "")`)
		must(t, p.Wait(`of("scene").at(-1).place.startsWith("`+place+`")`, patience))
	}
	if y := eval[float64](t, p, "scrollY"); y != 0 {
		t.Errorf("the article has been scrolled to %v", y)
	}
	if n := eval[int](t, p, `document.documentElement.scrollWidth`); n > 360 {
		t.Errorf("the article is %d pixels wide", n)
	}
}

// A frame that is out of sight draws nothing, but for a first picture, until it is scrolled to. It is one of the page's own origin, to be looked into.
func TestAFrameOutOfSightRests(t *testing.T) {
	p := reader(t, 1000, 700, false)
	must(t, p.Goto(site+"guide.html"))
	eval[string](t, p, `(() => { const f = document.createElement("iframe"); f.src = "index.html"; f.width = 800; f.height = 600; document.body.append(f); return ""; })()`)
	must(t, p.Wait(`frames[0].coinorcap && frames[0].coinorcap.ready`, patience))
	rest := func() int {
		t.Helper()
		eval[bool](t, p, `new Promise(done => setTimeout(() => done(true), 700))`)
		return eval[int](t, p, "frames[0].coinorcap.frames")
	}
	first := rest()
	eval[string](t, p, `(frames[0].postMessage({ to: "coin-or-cap", version: 1, type: "go", place: "cap.jar" }, "*"), "")`)
	must(t, p.Wait(`frames[0].document.querySelector(".beat.now").id === "cap.jar"`, patience))
	if n := rest(); first > 1 || n != first {
		t.Errorf("%d and then %d frames were painted out of sight", first, n-first)
	}
	eval[string](t, p, `(document.querySelector("iframe").scrollIntoView({ behavior: "instant" }), "")`)
	must(t, p.Wait(fmt.Sprintf(`frames[0].coinorcap.frames > %d`, first), patience))
}
