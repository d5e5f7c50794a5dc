package twin

import (
	"bytes"
	"compress/gzip"
	"crypto/rand"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

func TestTwins(t *testing.T) {
	dir := t.TempDir()
	noise := make([]byte, 400)
	rand.Read(noise)
	files := map[string][]byte{
		"a/page.html": []byte(strings.Repeat("<p>words</p>", 50)), "still.svg": []byte(strings.Repeat("<path/>", 50)),
		"font.woff2": []byte(strings.Repeat("f", 500)), "noise.js": noise,
	}
	for name, data := range files {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := Write(dir, Best); err != nil {
		t.Fatal(err)
	}
	for name, data := range files {
		for ending, open := range map[string]func(io.Reader) (io.Reader, error){
			".br": func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil },
			".gz": func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
		} {
			twin, err := os.ReadFile(filepath.Join(dir, name+ending))
			if gains := name == "a/page.html" || name == "still.svg"; gains != (err == nil) {
				t.Errorf("%s%s: %v", name, ending, err)
			}
			if err != nil {
				continue
			}
			r, err := open(bytes.NewReader(twin))
			if err != nil {
				t.Fatal(err)
			}
			if back, err := io.ReadAll(r); err != nil || !bytes.Equal(back, data) {
				t.Errorf("%s%s holds something else: %v", name, ending, err)
			}
		}
	}
}
