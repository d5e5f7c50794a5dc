package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"coinorcap/internal/twin"
)

// groups are the files that a reader's browser asks for, by what they are for. first marks those needed to read the
// first scene.
var groups = []struct {
	name    string
	pattern []string
	first   bool
}{
	{"HTML (English)", []string{"index.html"}, true},
	{"HTML (French)", []string{"fr/index.html"}, false},
	{"CSS", []string{"v/*/style.css", "v/*/prefs.css"}, true},
	{"scripts (prefs.js, boot.js)", []string{"v/*/prefs.js", "v/*/boot.js"}, true},
	{"fonts of the first scene", []string{"v/*/fonts/display.woff2", "v/*/fonts/text.woff2", "v/*/fonts/bold.woff2"}, true},
	{"script of the keyboard (keys.js)", []string{"v/*/keys.js"}, false},
	{"script (Go's wasm_exec.js)", []string{"v/*/wasm_exec.js"}, false},
	{"program (stage.wasm)", []string{"v/*/stage.wasm"}, false},
	{"style for paper (English)", []string{"v/*/print-en.css"}, false},
	{"on request: my path, reading aloud, figures (English)", []string{"v/*/later-en.js", "v/*/path.js", "v/*/aloud.js", "v/*/aloud.css", "v/*/figures.js"}, false},
	{"stills (English, wide)", []string{"v/*/stills/en/*-wide.svg"}, false},
}

// needed names the sum of what the first scene needs.
const needed = "to read the first scene"

// weight is what files weigh, in bytes: as they are, as most hosts send them, and as good ones do.
type weight struct{ raw, gzip, brotli int }

func (w *weight) add(o weight) {
	w.raw, w.gzip, w.brotli = w.raw+o.raw, w.gzip+o.gzip, w.brotli+o.brotli
}

// sizes weighs the files of the site, and lists each. Fonts and pictures of dots are packed already, and weigh the same.
func (b *bench) sizes() error {
	ready := b.packed
	if b.quick {
		ready = b.readers
	}
	s, err := ready()
	if err != nil {
		return err
	}
	var first weight
	var list strings.Builder
	fmt.Fprintf(&list, "%9s %9s %9s  bytes\n", "raw", "gzip", "brotli")
	for _, g := range groups {
		var all weight
		for _, pattern := range g.pattern {
			names, err := fs.Glob(os.DirFS(s.dir), pattern)
			if err != nil {
				return err
			}
			if len(names) == 0 {
				return fmt.Errorf("the site has no %s", pattern)
			}
			for _, name := range names {
				data, err := os.ReadFile(filepath.Join(s.dir, name))
				if err != nil {
					return err
				}
				w := weight{len(data), len(data), len(data)}
				if twin.Compressible(name) {
					w.gzip = len(twin.Gzip(data))
				}
				if info, err := os.Stat(filepath.Join(s.dir, name+".br")); err == nil {
					w.brotli = int(info.Size())
				}
				fmt.Fprintf(&list, "%9d %9d %9d  %s\n", w.raw, w.gzip, w.brotli, name)
				all.add(w)
			}
		}
		if g.first {
			first.add(all)
		}
		b.size(g.name, all)
	}
	b.size(needed, first)
	if err := os.MkdirAll(b.out, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(b.out, "files.txt"), []byte(list.String()), 0o644)
}

func (b *bench) size(name string, w weight) {
	b.add("size/"+name+"/raw", "kB", float64(w.raw)/1000)
	b.add("size/"+name+"/gzip", "kB", float64(w.gzip)/1000)
	if !b.quick {
		b.add("size/"+name+"/brotli", "kB", float64(w.brotli)/1000)
	}
}
