package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"coinorcap/internal/story"
)

func TestBenchLines(t *testing.T) {
	found, order := benchLines("goos: linux\nBenchmarkTour/cover \t 1\t 5 ns/op\t 0.25 going-mallocs/frame\nBenchmarkParse \t 4\t 25195535 ns/op\t 4599308 B/op\t 14102 allocs/op\n" +
		"BenchmarkParse \t 4\t 26000000 ns/op\t 4599308 B/op\t 14103 allocs/op\nPASS\n")
	if !slices.Equal(order, []string{"Tour/cover", "Parse"}) || !slices.Equal(found["Parse"]["ns/op"], []float64{25195535, 26e6}) ||
		!slices.Equal(found["Parse"]["allocs/op"], []float64{14102, 14103}) || found["Tour/cover"]["going-mallocs/frame"][0] != 0.25 {
		t.Errorf("%v: %v", order, found)
	}
}

// The host sends a file's twin to who takes it, as what the file is, and keeps what never changes.
func TestHost(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"index.html": "a page", "v/1f/boot.js": "a script", "v/1f/boot.js.br": "packed"} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct{ path, takes, code, encoding, kind, keep, body string }{
		{"/", "", "200 OK", "", "text/html; charset=utf-8", "no-cache", "a page"},
		{"/v/1f/boot.js", "gzip, br", "200 OK", "br", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", "packed"},
		{"/v/1f/boot.js", "gzip", "200 OK", "", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", "a script"},
		{"/../host.go", "", "404 Not Found", "", "text/plain; charset=utf-8", "", "404 page not found\n"},
	} {
		r, w := httptest.NewRequest(http.MethodGet, "/", nil), httptest.NewRecorder()
		r.URL.Path = c.path
		r.Header.Set("Accept-Encoding", c.takes)
		host{dir, "fever"}.ServeHTTP(w, r)
		res := w.Result()
		body, err := io.ReadAll(res.Body)
		h := res.Header
		if err != nil || res.Status != c.code || h.Get("Content-Encoding") != c.encoding || h.Get("Content-Type") != c.kind || h.Get("Cache-Control") != c.keep || string(body) != c.body {
			t.Errorf("%s: %s, %v, %q, %v", c.path, res.Status, h, body, err)
		}
	}
}

// Figures are shown with their spread and their change, and a table only where something was measured.
func TestTables(t *testing.T) {
	b := &bench{spell: time.Second, walks: 3, story: &story.Story{}}
	b.Machine = "here, 2 cores"
	b.was = &report{Machine: "here, 2 cores, Chrome/1", Figures: []Figure{{Name: "code/session: Apply/time", Median: 2}, {Name: "size/program/gzip", Median: 100}}}
	b.add("code/session: Apply/time", "µs", 1, 4, 3)
	b.add("code/session: Apply/mallocs", "", 0, 0, 0)
	b.add("size/program/raw", "kB", 400)
	b.add("size/program/gzip", "kB", 104)
	b.quick = true
	table := b.table()
	for _, line := range []string{"| session: Apply | 3.00 (1.00–4.00) +50 % | 0 |\n", "| program | 400.0 | 104.0 +4 % |\n"} {
		if !strings.Contains(table, line) {
			t.Errorf("the table lacks %q:\n%s", line, table)
		}
	}
	if strings.Contains(table, "at rest") || strings.Contains(table, "do not compare") {
		t.Errorf("the table says more than was measured:\n%s", table)
	}
}
