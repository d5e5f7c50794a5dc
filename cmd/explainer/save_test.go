package main

import (
	"testing"

	"coinorcap/internal/mutate"
)

// FuzzSettings: settings that are taken are within their bounds, and are written as they were read; what does not fit
// gives the usual ones.
func FuzzSettings(f *testing.F) {
	mutate.Add(f, 2000, mutate.Seed{usual.String()}, mutate.Seed{settings{"fr", 200, true, true, true, 16384, 240}.String()}, mutate.Seed{"later 5\ntext 150\n"})
	f.Fuzz(func(t *testing.T, text string) {
		s, err := readSettings(text)
		if err != nil && s != usual {
			t.Fatalf("%q fails (%v) and gives %v", text, err, s)
		}
		if s.text < 100 || s.text > 200 || s.width < 320 || s.width > 16384 || s.high < 240 || s.high > 16384 {
			t.Fatalf("%q gives %v", text, s)
		}
		if again, err := readSettings(s.String()); err != nil || again != s {
			t.Fatalf("%q is written %q, which is read as %v, %v", text, s.String(), again, err)
		}
	})
}
