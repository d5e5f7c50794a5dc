// Command bench measures what readers wait for: bytes, first paint, the living stage, and work at rest. It builds the
// site, reads it in headless Chromium several times, and writes a table to dist/bench. It judges nothing: figures are
// for comparing before and after on one machine.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"coinorcap/internal/browser"

	"github.com/andybalholm/brotli"
)

func main() {
	out := flag.String("out", filepath.Join("dist", "bench"), "the folder to write to")
	site := flag.String("site", filepath.Join("dist", "site"), "the folder the site is built into")
	runs := flag.Int("runs", 5, "how often the page is loaded")
	flag.Parse()
	table, err := measure(*site, *runs)
	if err == nil {
		err = os.MkdirAll(*out, 0o755)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(*out, "table.md"), []byte(table), 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
	fmt.Print(table)
}

func measure(site string, runs int) (string, error) {
	if err := browser.Build(".", site); err != nil {
		return "", err
	}
	var t strings.Builder
	if err := sizes(&t, site); err != nil {
		return "", err
	}
	tab, stop, err := browser.Start(context.Background())
	if err != nil {
		return "", err
	}
	defer stop()
	url, closeSite, err := browser.Serve(site, "/")
	if err != nil {
		return "", err
	}
	defer closeSite()
	if err := times(&t, tab, url, runs); err != nil {
		return "", err
	}
	err = rest(&t, tab, url)
	return t.String(), err
}

// groups are the files that a reader's browser asks for, by what they are for. first marks those needed to read the
// first scene.
var groups = []struct {
	name    string
	pattern []string
	first   bool
}{
	{"HTML (English)", []string{"index.html"}, true},
	{"HTML (French)", []string{"fr/index.html"}, false},
	{"CSS", []string{"style.css"}, true},
	{"script (boot.js)", []string{"boot.js"}, true},
	{"fonts of the first scene", []string{"fonts/display.woff2", "fonts/text.woff2", "fonts/bold.woff2"}, true},
	{"script (Go's wasm_exec.js)", []string{"wasm_exec.js"}, false},
	{"program (stage.wasm)", []string{"stage.wasm"}, false},
	{"stills (English, wide)", []string{"stills/en/*-wide.svg"}, false},
}

func sizes(t *strings.Builder, site string) error {
	fmt.Fprintf(t, "| what | raw kB | brotli 11 kB |\n|---|---|---|\n")
	var rawFirst, smallFirst int
	for _, g := range groups {
		raw, small := 0, 0
		for _, pattern := range g.pattern {
			names, err := fs.Glob(os.DirFS(site), pattern)
			if err != nil {
				return err
			}
			if len(names) == 0 {
				return fmt.Errorf("the site has no %s", pattern)
			}
			for _, name := range names {
				data, err := os.ReadFile(filepath.Join(site, name))
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
		fmt.Fprintf(t, "| %s | %.1f | %.1f |\n", g.name, kB(raw), kB(small))
	}
	fmt.Fprintf(t, "| **to read the first scene** | %.1f | **%.1f** |\n\n", kB(rawFirst), kB(smallFirst))
	return nil
}

func kB(n int) float64 { return float64(n) / 1000 }

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

func times(t *strings.Builder, tab context.Context, url string, runs int) error {
	var paint, ready, alive []float64
	for range runs {
		p, err := browser.Open(tab)
		if err != nil {
			return err
		}
		if err := p.Size(1280, 720, 1, false); err != nil {
			return err
		}
		if err := p.Before(`(() => { const t = setInterval(() => {
			const c = window.coinorcap;
			if (c && c.ready && !window.readyAt) window.readyAt = performance.now();
			if (c && c.alive) { window.aliveAt = performance.now(); clearInterval(t); }
		}, 4); })()`); err != nil {
			return err
		}
		if err := p.Goto(url + "index.html"); err != nil {
			return err
		}
		if err := p.Wait("window.aliveAt && performance.getEntriesByName('first-contentful-paint').length", 2*time.Minute); err != nil {
			return err
		}
		v, err := browser.Eval[[]float64](p, `[performance.getEntriesByName("first-contentful-paint")[0].startTime, readyAt, aliveAt]`)
		if err != nil {
			return err
		}
		paint, ready, alive = append(paint, v[0]), append(ready, v[1]), append(alive, v[2])
		p.Close()
	}
	fmt.Fprintf(t, "| from the address, %d loads from this machine, ms | median | least | most |\n|---|---|---|---|\n", runs)
	for _, row := range []struct {
		name string
		v    []float64
	}{{"first contentful paint", paint}, {"the program has bound itself to the page", ready}, {"the living stage is painted", alive}} {
		slices.Sort(row.v)
		fmt.Fprintf(t, "| %s | %.0f | %.0f | %.0f |\n", row.name, row.v[len(row.v)/2], row.v[0], row.v[len(row.v)-1])
	}
	fmt.Fprintln(t)
	return nil
}

// rest counts what is drawn in ten seconds in which nothing moves.
func rest(t *strings.Builder, tab context.Context, url string) error {
	p, err := browser.Open(tab)
	if err != nil {
		return err
	}
	defer p.Close()
	if err := p.Goto(url + "index.html#scale.answer"); err != nil {
		return err
	}
	if err := p.Wait("window.coinorcap && coinorcap.alive", 2*time.Minute); err != nil {
		return err
	}
	time.Sleep(3 * time.Second)
	before, err := browser.Eval[int](p, "coinorcap.frames")
	if err != nil {
		return err
	}
	time.Sleep(10 * time.Second)
	after, err := browser.Eval[int](p, "coinorcap.frames")
	if err != nil {
		return err
	}
	fmt.Fprintf(t, "| at rest | |\n|---|---|\n| frames drawn in 10 s | %d |\n", after-before)
	return nil
}
