package faults

import (
	"encoding/json"
	"hash/crc32"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

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
