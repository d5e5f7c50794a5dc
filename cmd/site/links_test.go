package main

import (
	"net/url"
	"strings"
	"testing"

	"coinorcap/internal/mutate"
)

// FuzzBase: an address of a site's root that is taken is a whole one, to whose end a file's name can be put.
func FuzzBase(f *testing.F) {
	mutate.Add(f, 2000, mutate.Seed{"https://your.host/coin-or-cap/"}, mutate.Seed{"http://127.0.0.1:8080"}, mutate.Seed{"https://xn--caf-dma.example/a%20b?q#f"})
	f.Fuzz(func(t *testing.T, text string) {
		base, err := parseBase(text)
		if err != nil || text == "" {
			return
		}
		u, err := url.Parse(base + "posters/en.png")
		if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || !strings.HasSuffix(u.Path, "/posters/en.png") || u.RawQuery+u.Fragment != "" {
			t.Fatalf("%q is taken as %q", text, base)
		}
		if again, err := parseBase(base); err != nil || again != base {
			t.Fatalf("%q is taken as %q, and that as %q, %v", text, base, again, err)
		}
	})
}
