package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"coinorcap/internal/story"
)

// The worker's version is that of the files it names, which are the piece's and no others, by the addresses that a page
// asks for.
func TestWorkerNamesThePiece(t *testing.T) {
	dir := t.TempDir()
	for name, data := range map[string]string{"index.html": "a", "fr/index.html": "b", "v/1a/boot.js": "c", "v/1a/builder.js": "k", "v/1a/keep.js": "l", "v/1a/stage.wasm": "d", "v/1a/stills/en/x.svg": "e",
		"embed.js": "f", "messages.schema.json": "g", "app.webmanifest": "h", "v/1a/icon-512.png": "i", "other/index.html": "j"} {
		if err := write(filepath.Join(dir, filepath.FromSlash(name)), []byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	st, _ := story.Parse(os.DirFS("../../assets"))
	if err := writeWorker(options{root: "../.."}, st, dir); err != nil {
		t.Fatal(err)
	}
	code, err := os.ReadFile(filepath.Join(dir, "sw.js"))
	if err != nil {
		t.Fatal(err)
	}
	var sums []byte
	for _, data := range []string{"b", "a", "c", "l", "d", "e"} {
		s := sha256.Sum256([]byte(data))
		sums = append(sums, s[:]...)
	}
	version := fmt.Sprintf("%x", sha256.Sum256(sums))[:32]
	want := fmt.Sprintf(`const version = %q, files = ["fr/","","v/1a/boot.js","v/1a/keep.js","v/1a/stage.wasm","v/1a/stills/en/x.svg"];`, version)
	if !bytes.Contains(code, []byte(want)) {
		t.Errorf("the worker does not say %s", want)
	}
}

func TestNoWorkerWhileWorking(t *testing.T) {
	for _, o := range []options{{draft: true}, {bench: true}} {
		dir := t.TempDir()
		if err := writeKept(o, nil, dir, lasting{}); err != nil || o.kept() {
			t.Errorf("%+v: %v", o, err)
		}
		if all, _ := os.ReadDir(dir); len(all) > 0 {
			t.Errorf("%+v: it writes %v", o, all)
		}
	}
}
