package faults

import (
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"coinorcap/internal/play"
)

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
