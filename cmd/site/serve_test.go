package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"coinorcap/internal/mutate"
)

// FuzzServe: whatever path is asked for, what is sent stands in the site's folder.
func FuzzServe(f *testing.F) {
	root := f.TempDir()
	for name, text := range map[string]string{"secret.html": "outside", "site/index.html": "inside", "site/fr/index.html": "inside"} {
		if err := write(filepath.Join(root, filepath.FromSlash(name)), []byte(text)); err != nil {
			f.Fatal(err)
		}
	}
	h := &handler{dir: filepath.Join(root, "site")}
	mutate.Add(f, 1000, mutate.Seed{"/"}, mutate.Seed{"/fr/index.html"}, mutate.Seed{"/../secret.html"}, mutate.Seed{"/fr/../../secret.html"}, mutate.Seed{`\..\secret.html`})
	f.Fuzz(func(t *testing.T, path string) {
		r, w := httptest.NewRequest(http.MethodGet, "/", nil), httptest.NewRecorder()
		r.URL.Path = path
		h.ServeHTTP(w, r)
		if body := w.Body.String(); strings.Contains(body, "outside") || w.Code == http.StatusOK && body != "inside" {
			t.Fatalf("%q sends %d: %s", path, w.Code, body)
		}
	})
	if _, err := os.Stat(filepath.Join(root, "secret.html")); err != nil {
		f.Fatal(err) // else nothing was held
	}
}
