package faults

import (
	"encoding/json"
	"fmt"
	"hash/crc32"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"coinorcap/internal/browser"
	"coinorcap/internal/mutate"
	"coinorcap/internal/play"
)

// What the scripts take apart that others wrote is damaged here by the thousand, as internal/mutate does for what Go takes
// apart: always in the same way, or by the chance of COINORCAP_SEED and COINORCAP_DAMAGE times as often. What was once found
// stands among the seeds.

// seeded gives the seed that is asked for, and names it when the test fails.
func seeded(t *testing.T) uint64 {
	t.Helper()
	seed := uint64(7) // the same each time, so that a change of ours can be told from luck
	if s := os.Getenv("COINORCAP_SEED"); s != "" {
		var err error
		seed, err = strconv.ParseUint(s, 10, 64)
		must(t, err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("again with COINORCAP_SEED=%d", seed)
		}
	})
	return seed
}

func chance(t *testing.T) *rand.Rand { return rand.New(rand.NewPCG(seeded(t), 7)) }

// times is how often something is damaged.
func times(n int) int {
	if more, err := strconv.Atoi(os.Getenv("COINORCAP_DAMAGE")); err == nil {
		n *= more
	}
	return n
}

func one[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// damagedText gives one of the texts with up to three things wrong, as far as a page can be given it.
func damagedText(r *rand.Rand, texts []string) string {
	s := one(r, texts)
	for range r.IntN(4) {
		s = mutate.Text(r, s, one(r, texts))
	}
	return strings.ToValidUTF8(s, "\ufffd")
}

// mended makes the check of a damaged code good, else hardly one would get past that.
func mended(code string) string {
	place, rest, _ := strings.Cut(code, "~")
	body := ""
	if len(rest) > 3 {
		body = rest[3:]
	}
	body = strings.ToValidUTF8(body, "")
	check := strconv.FormatUint(uint64(crc32.ChecksumIEEE([]byte(place+"~"+body))%(36*36)), 36)
	return place + "~1" + strings.Repeat("0", 2-len(check)) + check + body
}

// readings are sound codes: of every beat, with everything set and with some of it, with preferences and without.
func readings(r *rand.Rand) []string {
	var out []string
	s := play.New(loaded, "en", 7)
	for _, b := range loaded.Beats() {
		s, _ = play.Apply(loaded, s, play.Event{Kind: play.Go, Place: b.ID})
		c := one(r, loaded.Controls())
		s, _ = play.Apply(loaded, s, play.Event{Kind: play.Put, Control: c.Name, Position: r.IntN(play.Last(c) + 1)})
		s.Prefs = play.Preferences{}
		if r.IntN(2) == 0 {
			s.Prefs = play.Preferences{uint8(r.IntN(101)), uint8(r.IntN(2)), uint8(r.IntN(3))}
		}
		out = append(out, play.Encode(loaded, s))
	}
	return append(out, "pledge.ask", "pledge", "pledge.ask~1zzen.0..PG1.P1", "pledge.ask~1zzen.zzzzzzzz..PG1.P1", "pledge.ask~1zzen.0..PG1!.P1", "pledge.ask~1zzen.0..PG1", "pledge.ask~1zzen.0..PG1.P1.T1.T2", "pledge.ask~1zzen.0..PG1.Pzzzzzzzzzz1")
}

// bare has the host serve a page with nothing in it, on which a script may be run as a function.
func bare(t *testing.T, h *host, name, body string) {
	t.Helper()
	h.breaks("/"+name, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Del("Content-Security-Policy")
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		io.WriteString(w, "<!doctype html><html lang=en><title>bare</title>"+body)
	})
}

func source(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(name)))
	must(t, err)
	return browser.Quote(string(data))
}

// asJSON gives a value as an argument of a script.
func asJSON(t *testing.T, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	must(t, err)
	return string(data)
}

// preferring runs prefs.js for each case anew, on an address, a store and a document of the test's own, and has the reader
// set something.
const preferring = `((source, cases) => {
	const run = new Function("location", "localStorage", "history", "document", "matchMedia", source);
	return cases.map(c => {
		const out = { thrown: "", asked: {}, refused: [], before: {}, after: {}, kept: "", hash: c.hash, size: [] };
		const location = { search: c.search, hash: c.hash && "#" + c.hash, pathname: "/index.html", replace() {} };
		const kept = { coinorcap: c.kept };
		const store = { getItem: k => k in kept ? kept[k] : null, setItem(k, v) { kept[k] = v; }, removeItem(k) { delete kept[k]; } };
		if (c.refuses) store.getItem = store.setItem = () => { throw new DOMException("no"); };
		const history = { replaceState(_, __, to) { const u = new URL(to, "http://x" + location.pathname + location.search); [location.search, location.hash] = [u.search, u.hash]; } };
		const root = { lang: "en", classList: { toggle() {} }, style: { setProperty(_, v) { out.size.push(v); } } };
		const document = { documentElement: root, querySelector: () => ({}), querySelectorAll: () => ["en", "fr"].map(l => ({ hreflang: l, href: l + ".html", dataset: {} })), addEventListener() {} };
		try {
			run(location, store, history, document, () => ({ matches: false, addEventListener() {} }));
			const values = () => Object.fromEntries(Object.keys(coinorcap.settings).map(name => [name, coinorcap.prefers(name)]));
			out.before = values();
			out.asked = { ...coinorcap.asked };
			out.refused = coinorcap.refused;
			coinorcap.set(c.name, c.value);
			out.after = values();
		} catch (err) { out.thrown = String(err); }
		out.kept = kept.coinorcap;
		out.hash = location.hash.slice(1);
		return out;
	});
})`

// Whatever stands in the address and in the store: every preference has one of its values, what is asked in vain is named,
// what the reader sets counts and is kept, and the reading in the address is as it was.
func TestDamagedParametersAndPreferences(t *testing.T) {
	t.Parallel()
	r, h := chance(t), newHost(t)
	may := map[string]*regexp.Regexp{}
	for _, p := range play.Prefs {
		may[p.Name] = regexp.MustCompile(`^(` + strings.Join(p.Values, "|") + `)$`)
	}
	for name, pattern := range map[string]string{"lang": `en|fr`, "painter": `webgl|svg|stills`, "seed": `\d{1,9}`, "code": `[a-z.]+~[\w.]{8,240}`, "start": `[a-z]+(\.[a-z]+)?`, "end": `[a-z]+(\.[a-z]+)?`,
		"scenes": `[a-z]+(,[a-z]+)*`, "guesses": `on|off`, "check": `on|off`, "bench": `on|off`, "links": `on|off`, "mode": `play|read|class`, "embed": `auto|on|off`} {
		may[name] = regexp.MustCompile(`^(` + pattern + `)$`)
	}
	names := append(slices.Sorted(maps.Keys(may)), "__proto__", "constructor", "utm_source", "text ", "Text")
	values := append(readings(r), "100", "150", "200", "wide", "reduced", "high", "light", "off", "on", "fr", "svg", "7", "pledge", "pledge,cap", "class", "$&", "$'", "")
	fields := []string{"", "T1eC2", "T2sS1M2C2D1K1", "Q7S1", "T" + strings.Repeat("z", 40)}
	type pair struct{ name, value string }
	type try struct {
		Search  string `json:"search"`
		Hash    string `json:"hash"`
		Kept    string `json:"kept"`
		Refuses bool   `json:"refuses"`
		Name    string `json:"name"`
		Value   string `json:"value"`
		pairs   []pair
		code    string
	}
	tries := make([]try, times(4000))
	for i := range tries {
		p := one(r, play.Prefs)
		c := try{Kept: damagedText(r, fields), Refuses: r.IntN(2) == 0, Name: p.Name, Value: one(r, p.Values), code: damagedText(r, values[:len(loaded.Beats())+8])}
		if r.IntN(2) == 0 {
			c.code = mended(c.code)
		}
		if r.IntN(4) == 0 {
			c.Value = damagedText(r, values)
		}
		if c.Hash = (&url.URL{Fragment: c.code}).EscapedFragment(); r.IntN(4) == 0 {
			c.Hash = strings.ReplaceAll(c.Hash, "~", "%7E") // as some pass addresses on
		}
		for range r.IntN(4) {
			c.pairs = append(c.pairs, pair{one(r, names), damagedText(r, values)})
			last := c.pairs[len(c.pairs)-1]
			c.Search += map[bool]string{true: "?", false: "&"}[c.Search == ""] + url.QueryEscape(last.name) + "=" + url.QueryEscape(last.value)
		}
		tries[i] = c
	}
	bare(t, h, "bare.html", "")
	p := reader(t, 400, 300)
	must(t, p.Goto(h.URL+"/bare.html"))
	got := eval[[]struct {
		Thrown, Kept, Hash string
		Asked              map[string]string
		Refused            []string
		Before, After      map[string]string
		Size               []float64
	}](t, p, preferring+"("+source(t, "wasm/prefs.js")+","+asJSON(t, tries)+")")
	sound, lost := 0, 0
	for i, c := range tries {
		g, wrong := got[i], func(what string, args ...any) {
			if lost++; lost <= 10 {
				t.Errorf("%s; of %+v", fmt.Sprintf(what, args...), c)
			}
		}
		if g.Thrown != "" {
			wrong("%s", g.Thrown)
			continue
		}
		asked, refused := map[string]string{}, []string{}
		for _, x := range c.pairs {
			if re, known := may[x.name]; !known || asked[x.name] != "" {
			} else if re.MatchString(x.value) {
				asked[x.name] = x.value
			} else {
				refused = append(refused, x.name+"="+x.value)
			}
		}
		if !maps.Equal(asked, g.Asked) {
			wrong("asked %v, want %v", g.Asked, asked)
		}
		for k, text := range refused {
			if k >= len(g.Refused) || len(refused) != len(g.Refused) || !strings.HasPrefix(text, strings.TrimSuffix(g.Refused[k], "\ufffd")) || utf8.RuneCountInString(g.Refused[k]) > 40 {
				wrong("refused %q, want %q", g.Refused, refused)
			}
		}
		session, err := play.Decode(loaded, "en", c.code)
		kept, well := play.ParsePreferences(c.Kept)
		if c.Refuses {
			kept, well = session.Prefs, true // of a code that is no good, none
		}
		for _, pref := range play.Prefs {
			before, after := g.Before[pref.Name], g.After[pref.Name]
			if !slices.Contains(pref.Values, before) || !slices.Contains(pref.Values, after) {
				wrong("%s is %q, then %q", pref.Name, before, after)
			}
			want := kept.Value(pref.Name)
			if asked[pref.Name] != "" {
				want = asked[pref.Name]
			}
			if well && before != want {
				wrong("%s is %q, want %q", pref.Name, before, want)
			}
			if pref.Name == c.Name && slices.Contains(pref.Values, c.Value) {
				want = c.Value
			}
			if well && after != want {
				wrong("%s set, %s is %q, want %q", c.Name, pref.Name, after, want)
			}
		}
		for _, size := range g.Size {
			if !(size >= 1 && size <= 2) {
				wrong("the text's size is %v", size)
			}
		}
		// What was set is kept, beside what is asked for once; and the reading with it.
		if !slices.Contains(play.Prefs[slices.IndexFunc(play.Prefs, func(p play.Pref) bool { return p.Name == c.Name })].Values, c.Value) {
			continue
		}
		if !c.Refuses {
			if again, ok := play.ParsePreferences(g.Kept); !ok || again.Value(c.Name) != c.Value {
				wrong("%s is kept as %q", c.Name, g.Kept)
			}
			continue
		}
		after, e := url.PathUnescape(g.Hash)
		if e != nil {
			after = g.Hash // as the page reads it
		}
		then, second := play.Decode(loaded, "en", after)
		if after == play.Place(after) {
			then, second = play.New(loaded, "en", 0), nil // all is the usual, which no code has to say
		}
		if second != nil && second != play.ErrPlace || then.Prefs.Value(c.Name) != c.Value {
			wrong("the address is %q: %v, and %s is %q", after, second, c.Name, then.Prefs.Value(c.Name))
		}
		if err == nil && strings.Contains(c.code, "~") {
			sound++
			if session.Prefs = then.Prefs; then != session {
				wrong("the reading has become %q", after)
			}
		}
	}
	t.Logf("%d addresses and stores, %d of them with a reading", len(tries), sound)
	if sound < len(tries)/20 {
		t.Errorf("only %d readings were sound", sound)
	}
	// The page names what was asked in vain letter by letter, also where replacing gives letters a meaning.
	must(t, p.Goto(h.URL+"/index.html?painter=stills&text=$%26&theme=$%27#pledge.ask"))
	wait(t, p, `document.querySelector("#status") && document.querySelector("#status").innerText.includes("text=$&, theme=$'")`)
	unbroken(t, p)
}

// figuring has figures.js take each code up, and gives what it made of that.
const figuring = `(codes => codes.map(code => {
	try {
		Object.assign(coinorcap, { touched: {}, address: () => code });
		coinorcap.trail.length = 0;
		coinorcap.figures.begin();
		return { ...coinorcap.figures.reading(), code: coinorcap.code(), thrown: "" };
	} catch (err) { return { thrown: String(err), set: {}, seen: [], code: "" }; }
}))`

// Without the program a code means what it means with it: the same is set and seen, or nothing where it is damaged; and it is
// written as a code that says no less.
func TestDamagedCodesMeanTheSameWithoutTheProgram(t *testing.T) {
	t.Parallel()
	r, h := chance(t), newHost(t)
	sound := readings(r)
	codes := make([]string, times(2000))
	for i := range codes {
		if codes[i] = damagedText(r, sound); i%2 == 0 {
			codes[i] = mended(codes[i])
		}
	}
	p := reader(t, 900, 640)
	must(t, p.Goto(h.URL+"/index.html?painter=stills#pledge.ask"))
	wait(t, p, "window.coinorcap && coinorcap.figure && document.querySelector('.beat.now')")
	eval[bool](t, p, "coinorcap.figure().then(() => true)")
	taken, bad := 0, 0
	for i, g := range eval[[]struct {
		Thrown, Code string
		Set          map[string]int
		Seen         []string
	}](t, p, figuring+"("+asJSON(t, codes)+")") {
		s, err := play.Decode(loaded, "en", codes[i])
		set, seen := map[string]int{}, []string{}
		if strings.Contains(codes[i], "~") && (err == nil || err == play.ErrPlace) {
			taken++
			set, seen = held(s, err == nil, g.Seen)
		}
		g.Seen = slices.DeleteFunc(g.Seen, func(id string) bool { return id == loaded.Beats()[0].ID })
		slices.Sort(g.Seen)
		then, second := play.Decode(loaded, "en", g.Code)
		wrote, _ := held(then, false, nil)
		if g.Thrown != "" || !maps.Equal(set, g.Set) || !slices.Equal(seen, g.Seen) || second != nil || !maps.Equal(wrote, set) || err == nil && strings.Contains(codes[i], "~") && then.Seed != s.Seed {
			if bad++; bad <= 10 {
				t.Errorf("%q (%v) is read as %v, %v and written %q (%v)%s; Go reads %v, %v", codes[i], err, g.Set, g.Seen, g.Code, second, g.Thrown, set, seen)
			}
		}
	}
	t.Logf("%d codes, %d of them taken", len(codes), taken)
	if taken < len(codes)/10 {
		t.Errorf("only %d of %d codes were taken", taken, len(codes))
	}
	unbroken(t, p)
}

// held is what a session holds, by name, but for having seen the cover, as everyone has. To be at a place is to have seen
// it; figures.js learns that from the page.
func held(s play.Session, placed bool, other []string) (set map[string]int, seen []string) {
	set, seen = map[string]int{}, []string{}
	for _, c := range loaded.Controls() {
		if pos, is := s.Position(c); is {
			set[c.Name] = pos
		}
	}
	for _, b := range loaded.Beats() {
		if s.Seen(b) && b.Global > 0 && !(placed && b.Global == s.At && !slices.Contains(other, b.ID)) {
			seen = append(seen, b.ID)
		}
	}
	slices.Sort(seen)
	return set, seen
}

// strange are values that no message and no record should hold. Those that JSON has no word for are put in by reviving.
var strange = []any{nil, true, false, 0.0, -1.0, 1.5, 1e308, "", "constructor", "__proto__", "stage", "sheet", "F18", "pledge", "cap.jar", "150", "light", "<b>", strings.Repeat("Z9", 3000), []any{}, map[string]any{},
	map[string]any{"toString": 1, "valueOf": 1}, []any{map[string]any{"toString": 1, "valueOf": 1}}, []any{"pledge"}, "@NaN", "@Infinity", "@undefined", "@big"}

const reviving = `text => JSON.parse(text, (_, v) => ({ "@NaN": NaN, "@Infinity": Infinity, "@undefined": undefined, "@big": 9n })[typeof v === "string" ? v : ""] ?? v)`

// harmed gives a copy of a value with something strange in it: instead of all, or of one of its parts, or beside them.
func harmed(r *rand.Rand, v any) any {
	switch v := v.(type) {
	case map[string]any:
		c := maps.Clone(v)
		keys := slices.Sorted(maps.Keys(c))
		switch n := r.IntN(10); {
		case n == 0:
			return one(r, strange)
		case n == 1:
			c[one(r, []string{"type", "place", "height", "code", "best", "__proto__", "toString", "preferences", "text"})] = one(r, strange)
		case n == 2 && len(keys) > 0:
			delete(c, one(r, keys))
		case len(keys) > 0:
			k := one(r, keys)
			c[k] = harmed(r, c[k])
		}
		return c
	case string:
		if r.IntN(2) == 0 {
			return strings.ToValidUTF8(mutate.Text(r, v, "pledge.answer"), "")
		}
	case float64:
		if n := mutate.Number(r, v); r.IntN(2) == 0 && n == n && n < 1e300 && n > -1e300 {
			return n
		}
	}
	return one(r, strange)
}

// harm gives values as JSON: each the seed as it is, now and then, or harmed.
func harm(t *testing.T, r *rand.Rand, n int, seeds ...map[string]any) []string {
	t.Helper()
	out := make([]string, n)
	for i := range out {
		var v any = one(r, seeds)
		for range r.IntN(4) {
			v = harmed(r, v)
		}
		out[i] = asJSON(t, v)
	}
	return out
}

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

// recording runs record.js anew on a platform that has kept something, and has the frame tell it things.
const recording = `(async (source, revive, cases) => {
	const run = new Function("document", "window", "addEventListener", "location", "setTimeout", "clearTimeout", source), out = [];
	for (const c of cases) {
		const records = [], frame = { src: "", contentWindow: {} }, heard = {}, line = {};
		const words = { pages: '{"en":"piece/index.html","fr":"piece/fr/index.html"}', query: "?embed=on", questions: "4", mastery: c.mastery };
		const platform = { begin: async () => revive(c.kept), keep(r) { records.push({ ...r }); return true; }, tell() {}, end(r) { records.push({ ...r }); } };
		const document = { body: { dataset: words }, documentElement: { lang: "en" }, visibilityState: "hidden", addEventListener(type, f) { heard[type] = f; }, querySelector: s => s === "iframe" ? frame : line };
		try {
			run(document, { platform }, (type, f) => { heard[type] = f; }, {}, () => 0, () => {});
			for (let n = 0; n < 4; n++) await null;
			heard.visibilitychange();
			for (const m of c.messages) {
				heard.message({ data: revive(m), source: frame.contentWindow });
				heard.visibilitychange();
			}
			heard.pagehide();
		} catch (err) { thrown.push(String(err)); }
		out.push({ src: frame.src, records, kinds: records.map(r => Object.values(r).map(v => v === null ? "null" : v !== v ? "NaN" : typeof v).join()), thrown: thrown.splice(0).join() });
	}
	await new Promise(done => setTimeout(done)); // for what nobody has caught by then
	if (thrown.length) out[0].thrown += thrown.join();
	return out;
})`

// Whatever a platform has kept and the frame tells: the piece is shown, and the record is one, whose score and progress never
// go back.
func TestDamagedRecords(t *testing.T) {
	t.Parallel()
	r, h := chance(t), newHost(t)
	bare(t, h, "bare.html", "")
	p := reader(t, 400, 300)
	must(t, p.Before(noticing))
	must(t, p.Goto(h.URL+"/bare.html"))
	type try struct {
		Mastery  string   `json:"mastery"`
		Kept     string   `json:"kept"`
		Messages []string `json:"messages"`
	}
	kept := []map[string]any{{"code": "pledge.ask~1zzfr.0..PG1.P1", "complete": false, "verdict": "", "best": 50.0, "progress": 0.5},
		{"code": "", "complete": true, "verdict": "passed", "best": nil, "progress": 1.0, "mastery": 60.0}, {"code": "a~1zzconstructor.0", "complete": true, "progress": 0.0}}
	tries := make([]try, times(1000))
	for i := range tries {
		tries[i] = try{one(r, []string{"", "60"}), harm(t, r, 1, kept...)[0], harm(t, r, 6, told()...)}
	}
	type record struct {
		Code, Verdict  any
		Progress, Best any
		Complete       any
	}
	bad, records := 0, 0
	for i, g := range eval[[]struct {
		Src, Thrown string
		Kinds       []string
		Records     []record
	}](t, p, recording+"("+source(t, "cmd/courseware/files/record.js")+","+reviving+","+asJSON(t, tries)+")") {
		wrong := ""
		if g.Thrown != "" {
			wrong = g.Thrown
		} else if !strings.HasPrefix(g.Src, "piece/index.html?embed=on") && !strings.HasPrefix(g.Src, "piece/fr/index.html?embed=on") {
			wrong = fmt.Sprintf("the frame shows %q", g.Src)
		}
		progress, best := 0.0, 0.0
		for k, rec := range g.Records {
			records++
			if kinds := g.Kinds[k]; !regexp.MustCompile(`^string,number,boolean,(null|number),string,(null|number)$`).MatchString(kinds) {
				wrong = "a record is of " + kinds
				break
			}
			is, score := rec.Progress.(float64), 0.0
			if rec.Best != nil {
				score = rec.Best.(float64)
			}
			if is < progress || is > 1 || score < best || score > 100 || len(rec.Code.(string)) > 255 || !slices.Contains([]any{"", "passed", "failed"}, rec.Verdict) {
				wrong = fmt.Sprintf("a record is %+v after %v, %v", rec, progress, best)
				break
			}
			progress, best = is, score
		}
		if wrong != "" {
			if bad++; bad <= 10 {
				t.Errorf("%s; of %.700s", wrong, asJSON(t, tries[i]))
			}
		}
	}
	t.Logf("%d kept records, %d written", len(tries), records)
	if records < len(tries) {
		t.Errorf("only %d records were written", records)
	}
	unbroken(t, p)
}
