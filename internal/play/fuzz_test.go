package play

import (
	"errors"
	"strings"
	"testing"

	"coinorcap/internal/mutate"
	"coinorcap/internal/story"
)

// FuzzDecode: whatever stands in an address, there is a session; what is refused starts afresh, and every session comes
// back from its own code. Each text is tried as it is and with its check made good, else hardly one would get past that;
// in the whole story, and in one that is cut to a lesson.
func FuzzDecode(f *testing.F) {
	whole := shipped(f)
	lesson := whole.Cut([]string{"pledge", "cap", "sources"})
	preferring := New(whole, "fr", 7)
	preferring.Prefs = Preferences{50, 1, 2, 2, 1, 1}
	walked := New(whole, "en", 1<<32-1)
	for _, b := range whole.Beats() {
		walked, _ = Apply(whole, walked, Event{Kind: Go, Place: b.ID})
	}
	for _, c := range whole.Controls() {
		walked, _ = Apply(whole, walked, Event{Kind: Put, Control: c.Name, Position: Last(c)})
	}
	var seeds []mutate.Seed
	for _, code := range []string{Encode(whole, New(whole, "en", 1)), Encode(whole, preferring), Encode(whole, walked), oldCode, "pledge", "~1", "pledge.ask~1zzen.0..PG1.P1"} {
		seeds = append(seeds, mutate.Seed{code})
	}
	mutate.Add(f, 3000, seeds...)
	f.Fuzz(func(t *testing.T, code string) {
		for _, code := range []string{code, mended(code)} {
			for name, st := range map[string]*story.Story{"whole": whole, "cut": lesson} {
				s, err := Decode(st, "en", code)
				if err != nil && !errors.Is(err, ErrPlace) && s != New(st, "en", 0) {
					t.Fatalf("%s: %q fails (%v) and is not a fresh start", name, code, err)
				}
				if err != nil && !errors.Is(err, ErrPlace) && !errors.Is(err, ErrNewer) && !errors.Is(err, ErrDamaged) {
					t.Fatalf("%s: %q fails with %v", name, code, err)
				}
				if errors.Is(err, ErrPlace) && s.At != 0 {
					t.Fatalf("%s: %q names no place and leads to %d", name, code, s.At)
				}
				own := Encode(st, s)
				if got, err := Decode(st, "en", own); err != nil || got != s || len(own) >= 200 {
					t.Fatalf("%s: %q gives a session that does not come back from its %d characters: %v", name, code, len(own), err)
				}
			}
		}
	})
}

// mended is a code with version and check made good.
func mended(code string) string {
	place, rest, _ := strings.Cut(code, mark)
	body := rest[min(1+checkLen, len(rest)):]
	return place + mark + string(version) + check(place, body) + body
}

// FuzzPreferences: a field that is taken holds values that there are, and is written as a field that says the same.
func FuzzPreferences(f *testing.F) {
	mutate.Add(f, 2000, mutate.Seed{""}, mutate.Seed{"T1eC2"}, mutate.Seed{"T2sS1M2C2D1K1"}, mutate.Seed{"Q7S1"})
	f.Fuzz(func(t *testing.T, field string) {
		p, ok := ParsePreferences(field)
		if !ok {
			return
		}
		for i, pref := range Prefs {
			if int(p[i]) >= len(pref.Values) || p.Value(pref.Name) == "" {
				t.Fatalf("%q makes %s the value %d of %d", field, pref.Name, p[i], len(pref.Values))
			}
		}
		if again, ok := ParsePreferences(p.Field()); !ok || again != p {
			t.Fatalf("%q is written %q, which is read as %v, %v", field, p.Field(), again, ok)
		}
	})
}
