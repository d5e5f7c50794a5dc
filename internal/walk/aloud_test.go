package walk

import (
	"fmt"
	"strings"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/models"
	"coinorcap/internal/play"
)

// speaker is a stand-in for the system's voices: it notes what it is asked to say, and is done with a sentence when the
// test says so.
const speaker = `(() => {
	window.spoken = [];
	let now = null;
	class Utterance { constructor(text) { this.text = text; } }
	const voice = lang => ({ lang, name: lang, default: false, localService: true });
	const synth = {
		voices: [voice("de-DE"), voice("fr_FR"), voice("en-GB")],
		getVoices() { return this.voices; },
		speak(u) { if (now) throw new Error("two at once"); now = u; spoken.push({ text: u.text, lang: u.lang, voice: u.voice && u.voice.lang }); },
		cancel() { const u = now; now = null; if (u && u.onerror) setTimeout(() => u.onerror({ error: "canceled" }), 0); },
		addEventListener() {},
	};
	window.finish = () => { const u = now; now = null; if (u) u.onend({}); return !!u; };
	window.speaking = () => now ? now.text : "";
	Object.defineProperty(window, "speechSynthesis", { value: synth });
	window.SpeechSynthesisUtterance = Utterance;
})()`

// spoken finishes sentence after sentence until nothing more comes, and gives them all.
func spoken(t *testing.T, p *browser.Page) []string {
	t.Helper()
	must(t, p.Wait(`speaking()`, patience))
	return eval[[]string](t, p, `(() => { const from = spoken.length - 1; while (finish()); return spoken.slice(from).map(s => s.text); })()`)
}

// beatWords are the words of a beat as they stand for a session: the title at first, the lines, the picture's sentence.
func beatWords(s play.Session, lang string, title bool) (list []string) {
	b, w := s.Beat(loaded), loaded.Words(lang)
	env := play.Env{Story: loaded, Session: &s, Models: models.All{}}
	if title {
		list = append(list, w.Text(b.Scene.Title, env))
	}
	for _, l := range b.Say {
		if len(l.Cond) == 0 {
			list = append(list, w.Text(l, env))
		}
	}
	return append(list, w.Text(b.See, env))
}

// Read aloud is every sentence of a beat, once, in the page's language and without the marks; the sentence that is spoken
// is marked; and the reading goes on at the next beat.
func TestTheBeatIsReadAloud(t *testing.T) {
	for _, lang := range loaded.Langs {
		p := reader(t, 1024, 576, false)
		must(t, p.Before(speaker))
		open(t, p, pageOf(lang)+"?painter=svg#compute.ask")
		if eval[bool](t, p, `[...document.querySelectorAll("script")].some(s => s.src.endsWith("aloud.js")) || spoken.length > 0`) {
			t.Errorf("%s: it is read aloud before anybody asked", lang)
		}
		click(t, p, "[data-voiced] button")
		must(t, p.Wait(`speaking()`, patience))
		if got := eval[string](t, p, `[...CSS.highlights.get("aloud")].map(String).join().trim()`); got != eval[string](t, p, "speaking()") {
			t.Errorf("%s: marked is %q", lang, got)
		}
		s, _ := play.Apply(loaded, play.New(loaded, lang, 0), play.Event{Kind: play.Go, Place: "compute.ask"})
		said := spoken(t, p)
		if got, want := bare(strings.Join(said, "")), bare(strings.Join(beatWords(s, lang, true), "")); got != want {
			t.Errorf("%s: read aloud was %q, want %q", lang, got, want)
		}
		if len(said) < 4 {
			t.Errorf("%s: %d sentences", lang, len(said))
		}
		if eval[bool](t, p, `CSS.highlights.has("aloud")`) {
			t.Errorf("%s: a sentence is still marked", lang)
		}
		if bad := eval[int](t, p, fmt.Sprintf(`spoken.filter(s => !s.lang.startsWith(%q) || !s.voice.startsWith(%[1]q) || /\[|\]/.test(s.text)).length`, lang)); bad > 0 {
			t.Errorf("%s: %d sentences are spoken in another language or with marks", lang, bad)
		}

		// On the same scene's next beat the heading is not read again; the guess is answered.
		slide(t, p, "compute.guess", 4)
		click(t, p, `.now a[data-act="next"]`)
		said = spoken(t, p)
		s, _ = play.Apply(loaded, s, play.Event{Kind: play.Put, Control: "compute.guess", Position: 4})
		s, _ = play.Apply(loaded, s, play.Event{Kind: play.Next})
		all := bare(strings.Join(said, ""))
		for _, words := range beatWords(s, lang, false) {
			if !strings.Contains(all, bare(words)) {
				t.Errorf("%s: %q is not read", lang, words)
			}
		}
		w, env := loaded.Words(lang), play.Env{Story: loaded, Session: &s, Models: models.All{}}
		if yes := s.Beat(loaded).Say[0]; !strings.HasPrefix(all, bare(w.Text(yes, env))) { // not the line for those who made no guess
			t.Errorf("%s: the answer is read as %q", lang, all)
		}

		// Pressed again it stops, at once; pressed once more it goes on with the same sentence.
		click(t, p, `.now a[data-act="next"]`)
		must(t, p.Wait(`speaking() && finish() && speaking()`, patience))
		sentence := eval[string](t, p, "speaking()")
		click(t, p, "[data-voiced] button")
		if got := eval[string](t, p, `speaking() + document.querySelector("[data-voiced] button").getAttribute("aria-pressed")`); got != "false" {
			t.Errorf("%s: after stopping: %q", lang, got)
		}
		click(t, p, "[data-voiced] button")
		if got := eval[string](t, p, "speaking()"); got != sentence {
			t.Errorf("%s: it goes on with %q, not %q", lang, got, sentence)
		}

		// Stopped, it stays silent at the next beat.
		click(t, p, "[data-voiced] button")
		n := eval[int](t, p, "spoken.length")
		click(t, p, `.now a[data-act="next"]`)
		eval[bool](t, p, `new Promise(done => setTimeout(() => done(true), 500))`)
		if got := eval[int](t, p, "spoken.length"); got != n {
			t.Errorf("%s: it reads on after it was stopped", lang)
		}
		clean(t, p)
		p.Close()
	}
}

// What comes in answer to the reader is read when it comes, and so are the choices.
func TestAnswersAndChoicesAreReadAloud(t *testing.T) {
	p := reader(t, 1024, 576, false)
	must(t, p.Before(speaker))
	open(t, p, "index.html?painter=svg#call.phones")
	must(t, p.Wait(`[...document.scripts].some(s => s.src.endsWith("keys.js"))`, patience))
	eval[bool](t, p, `new Promise(done => setTimeout(() => done(true), 500))`)
	eval[bool](t, p, `document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }))`)
	spoken(t, p)
	eval[bool](t, p, `(document.querySelector(".now [data-control='call.musk'][value='1']").click(), true)`)
	if said := strings.Join(spoken(t, p), " "); !strings.HasPrefix(said, "Musk’s lawyers, 2024") {
		t.Errorf("the answer is read as %q", said)
	}
	eval[bool](t, p, `(location.hash = "table.choose", true)`)
	must(t, p.Wait(`document.querySelector(".beat.now").id === "table.choose"`, patience))
	said := strings.Join(spoken(t, p), " ")
	for _, c := range loaded.Beat("table.choose").Choices {
		if !strings.Contains(said, c.Label.Text) || !strings.Contains(said, c.Why.Text) {
			t.Errorf("the choice %q is not in %q", c.Label.Text, said)
		}
	}
	clean(t, p)
}

// Without a voice for the language nothing offers to read; with one, the button has room in the smallest window.
func TestReadingAloudIsOfferedWhereThereIsAVoice(t *testing.T) {
	for _, c := range []struct {
		script string
		shown  bool
	}{
		{speaker + `; speechSynthesis.voices = speechSynthesis.voices.slice(0, 2)`, false},
		{`Object.defineProperty(window, "speechSynthesis", { value: undefined })`, false},
		{speaker, true},
	} {
		p := reader(t, 320, 568, true)
		must(t, p.Before(c.script))
		open(t, p, "index.html?painter=svg#notes.file")
		if got := eval[bool](t, p, `document.querySelector("[data-voiced]").checkVisibility()`); got != c.shown {
			t.Errorf("the button is shown: %v", got)
		}
		if got := eval[bool](t, p, `coinorcap.aloud() !== false`); got != c.shown {
			t.Errorf("asked for by a key it answers %v", got)
		}
		if over := eval[string](t, p, `[...document.querySelectorAll(".tool")].filter(e => { const r = e.getBoundingClientRect(); return r.width && (r.left < 0 || r.right > innerWidth); }).map(e => e.title).join()`); over != "" {
			t.Errorf("with the button, these tools reach over the edge: %s", over)
		}
		clean(t, p)
		p.Close()
	}
}
