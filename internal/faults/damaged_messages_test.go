package faults

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"coinorcap/internal/play"
)

// Whatever the page around says to the piece, with the program and without: nothing is thrown, only what is well formed is
// done, and nothing that was set is lost.
func TestDamagedMessagesToTheFrame(t *testing.T) {
	t.Parallel()
	r, h := chance(t), newHost(t)
	ask := func(typ string, more ...any) map[string]any {
		m := map[string]any{"to": "coin-or-cap", "version": 1.0, "type": typ}
		for i := 0; i < len(more); i += 2 {
			m[more[i].(string)] = more[i+1]
		}
		return m
	}
	seeds := []map[string]any{ask("go", "place", "fever"), ask("go", "place", "cap.jar"), ask("go", "place", "pledge.ask"), ask("lang", "lang", "en"), ask("pause"), ask("resume"),
		ask("preferences", "preferences", map[string]any{"text": "120", "theme": "light", "motion": "reduced", "keys": "off"}), {"context": "h5p", "action": "hello"}, {"context": "h5p", "action": "resizePrepared"}}
	for _, painter := range []string{"stills", "svg"} {
		messages := harm(t, r, times(map[string]int{"stills": 1500, "svg": 300}[painter]), seeds...)
		messages = slices.DeleteFunc(messages, func(m string) bool { return strings.Contains(m, `"lang":"fr"`) }) // which would lead to another page
		bare(t, h, "around.html", `<iframe src="/index.html?painter=`+painter+`&embed=on#pledge.ask" width=600 height=420></iframe>`)
		p := reader(t, 640, 480)
		must(t, p.Before(noticing))
		must(t, p.Goto(h.URL+"/around.html?"+painter))
		wait(t, p, `frames[0].coinorcap && frames[0].coinorcap.`+map[string]string{"stills": "figure", "svg": "alive"}[painter]+` && frames[0].document.querySelector(".beat.now")`)
		if painter == "stills" {
			eval[bool](t, p, "frames[0].coinorcap.figure().then(() => true)")
		}
		eval[bool](t, p, `(() => { const e = frames[0].document.querySelector("input[data-control='pledge.guess']"); e.value = 33; e.dispatchEvent(new frames[0].Event("input", { bubbles: true })); return true; })()`)
		got := eval[[]struct {
			Place, Thrown string
			Prefs         map[string]string
		}](t, p, `(async (revive, messages) => {
			const w = frames[0], page = w.coinorcap, out = [];
			w.history.pushState = w.history.replaceState = () => {}; // of which the browser takes only so many
			for (const m of messages) {
				w.dispatchEvent(new w.MessageEvent("message", { data: revive(m), source: window }));
				out.push({ place: w.document.querySelector(".beat.now").id, thrown: w.thrown.splice(0).join(), prefs: Object.fromEntries(Object.keys(page.settings).map(n => [n, page.prefers(n)])) });
				if (out.length % 100 === 0) await new Promise(done => setTimeout(done));
			}
			return out;
		})(`+reviving+`,`+asJSON(t, messages)+`)`)
		place, done, bad := "pledge.ask", 0, 0
		for i, g := range got {
			var m struct {
				To, Version, Type, Place any
			}
			json.Unmarshal([]byte(messages[i]), &m) // of what is no object, nothing
			if id, ok := m.Place.(string); ok && m.To == "coin-or-cap" && m.Version == 1.0 && m.Type == "go" {
				if b := loaded.Beat(id); b != nil {
					place = b.ID
					done++
				}
			}
			wrong := g.Thrown != "" || g.Place != place
			if m.Type == "reset" && g.Thrown == "" { // damage can make that, too
				place, wrong = g.Place, false
			}
			for _, pref := range play.Prefs {
				wrong = wrong || !slices.Contains(pref.Values, g.Prefs[pref.Name])
			}
			if wrong {
				if bad++; bad <= 10 {
					t.Errorf("%s: %.200s leads to %s, want %s; %v %s", painter, messages[i], g.Place, place, g.Prefs, g.Thrown)
				}
				place = g.Place
			}
		}
		if done < len(got)/20 {
			t.Errorf("%s: only %d of %d messages led anywhere", painter, done, len(got))
		}
		code := eval[string](t, p, "frames[0].coinorcap.code()")
		s, err := play.Decode(loaded, "en", code)
		if pos, set := s.Position(loaded.Control("pledge.guess")); err != nil || !set || pos != 33 {
			t.Errorf("%s: what was set is lost: %q, %v", painter, code, err)
		}
		t.Logf("%s: %d messages, %d of them led somewhere", painter, len(got), done)
		unbroken(t, p)
		p.Close()
	}
}

// told are messages of the piece, as the pages that hold it hear them.
func told() []map[string]any {
	say := func(typ string, more map[string]any) map[string]any {
		m := map[string]any{"source": "coin-or-cap", "version": 1.0, "type": typ}
		maps.Copy(m, more)
		return m
	}
	return []map[string]any{say("ready", map[string]any{"lang": "en", "langs": []any{"en", "fr"}, "scenes": []any{"pledge"}, "code": "pledge.ask"}), say("size", map[string]any{"height": 640.0}),
		say("progress", map[string]any{"done": 3.0, "total": 12.0, "questions": 4.0, "answered": 1.0, "right": 1.0, "code": "pledge.ask~1zzen.0..PG1.P1"}),
		say("complete", map[string]any{"questions": 4.0, "answered": 4.0, "right": 3.0, "code": "pledge.ask"}), say("choice", map[string]any{"from": "table.choose", "choice": "cap"}),
		say("guess", map[string]any{"control": "pledge.guess", "question": "How much?", "position": 3.0, "words": "3"}), say("answer", map[string]any{"control": "check.one", "question": "Which?", "position": 1.0, "words": "b", "correct": true, "questions": 4.0, "answered": 2.0, "right": 1.0})}
}

// A page that embeds the piece by embed.js is not harmed by what comes out of the frame, should that ever show something else.
func TestDamagedMessagesToTheElement(t *testing.T) {
	t.Parallel()
	r, h := chance(t), newHost(t)
	bare(t, h, "around.html", `<coin-or-cap lang="en"><a href="/">Coin or cap?</a></coin-or-cap><script src="/embed.js"></script>`)
	p := reader(t, 640, 480)
	must(t, p.Before(noticing))
	must(t, p.Goto(h.URL+"/around.html"))
	messages := harm(t, r, times(3000), told()...)
	got := eval[[]struct{ Height, Thrown string }](t, p, `((revive, messages) => {
		const e = document.querySelector("coin-or-cap");
		e.open("Coin or cap?");
		const frame = e.shadowRoot.querySelector("iframe");
		return messages.map(m => {
			dispatchEvent(new MessageEvent("message", { data: revive(m), source: frame.contentWindow }));
			return { height: frame.height, thrown: thrown.splice(0).join() };
		});
	})(`+reviving+`,`+asJSON(t, messages)+`)`)
	bad, sizes := 0, map[string]bool{}
	for i, g := range got {
		sizes[g.Height] = true
		if n, err := strconv.Atoi(g.Height); g.Thrown != "" || err != nil || n < 1 {
			if bad++; bad <= 10 {
				t.Errorf("%.200s makes the frame %q high; %s", messages[i], g.Height, g.Thrown)
			}
		}
	}
	t.Logf("%d messages, %d heights", len(got), len(sizes))
	unbroken(t, p, "Content Security Policy")
}
