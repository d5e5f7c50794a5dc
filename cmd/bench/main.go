// Command bench measures what readers wait for and what their machines work for: bytes, first paint, the living stage,
// work at rest, and in every scene the time and the memory that a frame takes. It builds the site, reads it in headless
// Chromium several times, and writes a table and the figures to dist/bench. It judges nothing: figures are for comparing
// before and after on one machine. dist/bench/packages.txt says which package put how much into the program.
//
//	bench [-only sizes,load,rest,frames,profile,allocations] [-walks 3] [-keep]
//
// Each figure is printed with its change against cmd/bench/baseline.json, which -keep writes anew.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"coinorcap/internal/browser"
	"coinorcap/internal/story"
)

// bench is one run of the command.
type bench struct {
	report
	story *story.Story
	out   string          // folder of results
	tab   context.Context // of the browser
	loads int             // of the page
	walks int             // through all scenes

	sites map[string]site
}

// site is a built site that is being served.
type site struct{ dir, url string }

// part is something that can be measured alone.
type part struct {
	name string
	run  func(*bench) error
}

// parts are in the order of the table.
var parts = []part{
	{"sizes", (*bench).sizes},
	{"load", (*bench).load},
	{"rest", (*bench).rest},
	{"frames", (*bench).frames},
	{"profile", (*bench).profile},
	{"allocations", (*bench).allocations},
}

func main() {
	var names []string
	for _, p := range parts {
		names = append(names, p.name)
	}
	b := &bench{sites: map[string]site{}}
	flag.StringVar(&b.out, "out", filepath.Join("dist", "bench"), "the `folder` to write to")
	flag.IntVar(&b.loads, "runs", 5, "how often the page is loaded")
	flag.IntVar(&b.walks, "walks", 3, "how often every scene is measured")
	only := flag.String("only", strings.Join(names, ","), "measure these `parts`, joined by commas")
	keep := flag.Bool("keep", false, "write what was measured into "+baselineFile)
	flag.Parse()
	if err := b.run(strings.Split(*only, ","), *keep); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func (b *bench) run(only []string, keep bool) error {
	for _, name := range only {
		if !slices.ContainsFunc(parts, func(p part) bool { return p.name == name }) {
			return fmt.Errorf("there is no part %q to measure", name)
		}
	}
	var problems []story.Problem
	if b.story, problems = story.Parse(os.DirFS("assets")); len(problems) > 0 {
		return fmt.Errorf("%v (start it in the project's folder)", problems[0])
	}
	tab, stop, err := browser.Start(context.Background())
	if err != nil {
		return err
	}
	defer stop()
	b.tab = tab
	if err := b.describe(); err != nil {
		return err
	}
	for _, p := range parts {
		if !slices.Contains(only, p.name) {
			continue
		}
		fmt.Fprintln(os.Stderr, "bench: measuring", p.name)
		if err := p.run(b); err != nil {
			return err
		}
	}
	return b.write(keep)
}

// describe notes what the figures depend on besides the project.
func (b *bench) describe() error {
	p, err := browser.Open(b.tab)
	if err != nil {
		return err
	}
	defer p.Close()
	version, err := browser.Eval[string](p, `(navigator.userAgent.match(/Chrome\/\d+/) || ["?"])[0]`)
	b.Machine = fmt.Sprintf("%s/%s, %d cores, %s, %s", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version(), version)
	return err
}

// readers gives the site as readers get it.
func (b *bench) readers() (site, error) { return b.served(filepath.Join("dist", "site")) }

// measured gives a site whose program has its functions' names and counts its allocations.
func (b *bench) measured() (site, error) { return b.served(filepath.Join(b.out, "site"), "-bench") }

// served builds a site and serves it until the command ends, once.
func (b *bench) served(dir string, flags ...string) (site, error) {
	if s, ok := b.sites[dir]; ok {
		return s, nil
	}
	if err := browser.Build(".", dir, flags...); err != nil {
		return site{}, err
	}
	// A page that shares nothing with others gets a clock of five microseconds; else it has a tenth of a millisecond.
	url, _, err := browser.Serve(dir, "/", "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Embedder-Policy", "require-corp")
	if err != nil {
		return site{}, err
	}
	b.sites[dir] = site{dir, url}
	return b.sites[dir], nil
}
