package faults

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"

	"coinorcap/internal/play"
)

// damagedCodes makes codes that came to harm on their way: cut, with letters changed, doubled, left out or put in another
// order, and some that never were any.
func damagedCodes(r *rand.Rand, n int) []string {
	sound := []string{"pledge.answer~1k3en.7..PG14.C1P2"}
	s := play.New(loaded, "en", 7)
	for _, c := range loaded.Controls() {
		s, _ = play.Apply(loaded, s, play.Event{Kind: play.Put, Control: c.Name, Position: r.IntN(play.Last(c) + 1)})
	}
	for _, b := range loaded.Beats() {
		s, _ = play.Apply(loaded, s, play.Event{Kind: play.Go, Place: b.ID})
		sound = append(sound, play.Encode(loaded, s))
	}
	out := []string{"%", "%E0%A4%A", "~", "~~~", "~1", "pledge.ask~", "pledge.ask~9zzlater", "pledge.ask~0", "../../etc/passwd", "javascript:alert(1)", "<img src=x onerror=alert(1)>",
		"constructor", "__proto__", "toString~1aa", "stage", "status", "sheet", "voice", "progress", "story", "i-coin", "cover-title", "teller-none", "term-token", "F18", "menu",
		strings.Repeat("a", 5000), strings.Repeat("~1", 2000), "pledge.ask~1" + strings.Repeat("ZZ9zz", 500), "\u202e\u0000\ufffd", "Ünïcödé~1πρ", "%00", "pledge.ask%7E1"}
	for len(out) < n {
		c := []byte(sound[r.IntN(len(sound))])
		for range 1 + r.IntN(3) {
			i := r.IntN(len(c))
			switch r.IntN(5) {
			case 0:
				c = c[:max(1, i)]
			case 1:
				c[i] = byte(33 + r.IntN(94))
			case 2:
				c = append(c[:i:i], append([]byte{c[i]}, c[i:]...)...)
			case 3:
				c = append(c[:i:i], c[min(i+1, len(c)-1):]...)
			case 4:
				j := r.IntN(len(c))
				c[i], c[j] = c[j], c[i]
			}
		}
		out = append(out, string(c))
	}
	return out
}

// However an address came to harm, before or while the piece is read, with the program and without: nothing is thrown, a beat
// of the story is shown, and it leads on.
func TestDamagedAddresses(t *testing.T) {
	t.Parallel()
	const seed = 11
	r := rand.New(rand.NewPCG(seed, 5))
	h := newHost(t)
	p := reader(t, 900, 640)
	must(t, p.Before(noticing))
	look := func(when string) {
		t.Helper()
		if thrown := eval[[]string](t, p, "thrown.splice(0)"); len(thrown) > 0 {
			t.Errorf("%s: %s", when, thrown[0])
		}
		if loaded.Beat(now(t, p)) == nil {
			t.Errorf("%s: the place is %q", when, now(t, p))
		}
	}
	// At the beginning, each with damaged parameters too.
	parameters := []string{"text", "spacing", "motion", "contrast", "theme", "keys", "lang", "seed", "code", "start", "end", "scenes", "guesses", "check", "bench", "links", "mode", "embed", "__proto__", "constructor"}
	values := []string{"", "%", "%00", "-1", "1e99", "NaN", "<b>", "__proto__", "pledge,,pledge", "nowhere", "Ünï", strings.Repeat("9", 300), "pledge.ask~1zz" + strings.Repeat("Z", 230), "read%", "'\"`${1}"}
	for n, code := range append(damagedCodes(r, 50)[44:], "%E0%A4%A", "stage", "sheet", "menu") {
		var query []string
		for range 5 {
			query = append(query, url.QueryEscape(parameters[r.IntN(len(parameters))])+"="+url.QueryEscape(values[r.IntN(len(values))]))
		}
		painter := map[bool]string{true: "svg", false: "stills"}[n%4 == 0]
		when := fmt.Sprintf("index.html?painter=%s&n=%d&%s#%.60s", painter, n, strings.Join(query, "&"), code)
		must(t, p.Goto(h.URL+"/index.html?painter="+painter+fmt.Sprint("&n=", n, "&")+strings.Join(query, "&")+"#"+url.PathEscape(code)))
		wait(t, p, `document.querySelector(".beat.now") && document.readyState === "complete"`)
		if painter == "svg" {
			living(t, p)
		}
		look(when)
		eval[any](t, p, `(() => { const d = document.querySelector("dialog[open]"); if (d) d.close(); })()`)
		place := now(t, p)
		press(t, p, ".now .ways a")
		if after := now(t, p); after == place {
			t.Errorf("%s: from %s nothing leads on", when, place)
		}
		look(when + ", on")
	}
	// While it is read: what was set before is either still set, or the code says something else that is sound.
	for _, painter := range []string{"svg", "stills"} {
		must(t, p.Goto(h.URL+"/index.html?painter="+painter+"&while#pledge.ask"))
		if painter == "svg" {
			living(t, p)
		} else {
			wait(t, p, "window.coinorcap && coinorcap.figure && document.querySelector('.beat.now')")
			eval[bool](t, p, "coinorcap.figure().then(() => true)")
		}
		codes := damagedCodes(r, 100)
		list, err := json.Marshal(codes)
		must(t, err)
		for i, got := range eval[[]struct{ Place, Code, Thrown string }](t, p, `(async codes => {
			const out = [];
			for (const code of codes) {
				const hash = "#" + code, told = new Promise(done => addEventListener("popstate", () => setTimeout(done), { once: true }));
				if (new URL(hash, location).hash !== location.hash) { location.hash = hash; await told; }
				out.push({ place: (document.querySelector(".beat.now") || {}).id || "", code: coinorcap.code(), thrown: thrown.splice(0).join() });
			}
			return out;
		})(`+string(list)+`)`) {
			when := fmt.Sprintf("%s, at %.60s", painter, codes[i])
			if got.Thrown != "" || loaded.Beat(got.Place) == nil {
				t.Errorf("%s: the place is %q; %s", when, got.Place, got.Thrown)
			}
			if s, err := play.Decode(loaded, "en", got.Code); painter == "svg" && (err != nil || s.Beat(loaded).ID != got.Place) {
				t.Errorf("%s: at %s the code is %q: %v", when, got.Place, got.Code, err)
			}
		}
		eval[any](t, p, `(() => { const d = document.querySelector("dialog[open]"); if (d) d.close(); })()`)
		readable(t, p, painter)
	}
	unbroken(t, p)
}
