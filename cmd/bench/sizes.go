package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
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

// sizes weighs the files of the site, and the packages of its program.
func (b *bench) sizes() error {
	s, err := b.readers()
	if err != nil {
		return err
	}
	var rawFirst, smallFirst int
	for _, g := range groups {
		raw, small := 0, 0
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
				raw += len(data)
				small += squeezed(name, data)
			}
		}
		if g.first {
			rawFirst, smallFirst = rawFirst+raw, smallFirst+small
		}
		b.size(g.name, raw, small)
	}
	b.size(needed, rawFirst, smallFirst)
	return b.packages()
}

func (b *bench) size(name string, raw, small int) {
	b.add("size/"+name+"/raw", "kB", float64(raw)/1000)
	b.add("size/"+name+"/brotli", "kB", float64(small)/1000)
}

// squeezed is the size of a file as a good host sends it; fonts are compressed already.
func squeezed(name string, data []byte) int {
	if strings.HasSuffix(name, ".woff2") {
		return len(data)
	}
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: 11, LGWin: 24})
	w.Write(data)
	w.Close()
	return b.Len()
}
