package play

import (
	"strings"
	"testing"
)

func TestPreferencesStandInTheSixthField(t *testing.T) {
	st := shipped(t)
	s, err := Decode(st, "en", oldCode)
	if err != nil {
		t.Fatal(err)
	}
	if s.Prefs != (Preferences{}) || Encode(st, s) != oldCode {
		t.Errorf("an old code comes back as %s", Encode(st, s))
	}
	p, ok := ParsePreferences("T1eC2")
	if !ok || p.Value("text") != "150" || p.Value("contrast") != "high" || p.Value("theme") != "night" || p.Field() != "T1eC2" {
		t.Errorf("T1eC2 is read as %v (%v) and written as %q", p, ok, p.Field())
	}
	s, eff := Apply(st, s, Event{Kind: Prefer, Prefs: p})
	code := Encode(st, s)
	if eff != 0 || !strings.HasSuffix(code, ".T1eC2") {
		t.Errorf("with preferences the code is %s, effect %v", code, eff)
	}
	if got, err := Decode(st, "en", code); err != nil || got != s {
		t.Errorf("%s comes back as %+v, %v", code, got, err)
	}
	if s, _ = Apply(st, s, Event{Kind: Restart}); s.Prefs != p {
		t.Error("starting again forgets the preferences")
	}
}

// What a later version may write is held within what there is here; what nobody writes is refused.
func TestOddPreferences(t *testing.T) {
	for field, want := range map[string]string{"": "", "TzzM9": "T2sM2", "Q7S1": "S1", "S0": ""} {
		if p, ok := ParsePreferences(field); !ok || p.Field() != want {
			t.Errorf("%q is read as %q, %v; want %q", field, p.Field(), ok, want)
		}
	}
	for _, field := range []string{"t1", "T", "1T", "T1-"} {
		if p, ok := ParsePreferences(field); ok {
			t.Errorf("%q is read as %q", field, p.Field())
		}
	}
	if len(Prefs) > maxPrefs {
		t.Errorf("%d preferences, room for %d", len(Prefs), maxPrefs)
	}
}
