// Command bench measures what readers wait for and what their machines work for: bytes, first paint, first answer, the
// living stage, work at rest, in every scene the time and the memory that a frame takes, and the program's parts by Go's
// own benchmarks. It builds the site, reads it in headless Chromium several times, and writes a table and the figures to
// dist/bench. It judges nothing: figures are for comparing before and after on one machine.
//
//	bench [-only sizes,packages,load,rest,arrivals,frames,profile,allocations,code] [-walks 3] [-keep]
//	bench -only sizes -quick -site dist/tested        what CI prints: no brotli, no browser, a site that is there
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
	"time"

	"coinorcap/internal/browser"
	"coinorcap/internal/story"
	"coinorcap/internal/twin"
)

// bench is one run of the command.
type bench struct {
	report
	story *story.Story
	out   string // folder of results
	ready string // folder of a site that is to be measured as it is
	quick bool   // without what takes long and tells little
	whole bool   // every part is measured

	tab       context.Context // of the browser
	loads     int             // of the page
	walks     int             // through all scenes, and spells of rest
	spell     time.Duration   // of rest
	benchtime string          // of each run of a benchmark of Go's, as go test takes it

	sites map[string]site
	after []func() // to be done when a measurement is over
}

// site is a built site that is being served.
type site struct{ dir, url string }

// part is something that can be measured alone.
type part struct {
	name string
	tab  bool // needs a browser
	run  func(*bench) error
}

// parts are in the order of the table.
var parts = []part{
	{"sizes", false, (*bench).sizes},
	{"packages", false, (*bench).packages},
	{"load", true, (*bench).load},
	{"rest", true, (*bench).rest},
	{"arrivals", true, (*bench).arrivals},
	{"frames", true, (*bench).frames},
	{"profile", true, (*bench).profile},
	{"allocations", false, (*bench).allocations},
	{"code", false, (*bench).code},
}

func main() {
	var names []string
	for _, p := range parts {
		names = append(names, p.name)
	}
	b := &bench{sites: map[string]site{}}
	flag.StringVar(&b.out, "out", filepath.Join("dist", "bench"), "the `folder` to write to")
	flag.IntVar(&b.loads, "runs", 5, "how often the page is loaded")
	flag.StringVar(&b.ready, "site", "", "measure the site in this `folder` instead of building one")
	flag.BoolVar(&b.quick, "quick", false, "weigh files without brotli, which takes minutes")
	flag.IntVar(&b.walks, "walks", 3, "how often every scene, and every kind of rest, is measured")
	flag.DurationVar(&b.spell, "spell", 10*time.Second, "how long rest is watched each time")
	flag.StringVar(&b.benchtime, "benchtime", "0.3s", "how long each of Go's benchmarks runs each time, as go test takes it")
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
	b.whole = len(only) == len(parts) && !b.quick
	var problems []story.Problem
	if b.story, problems = story.Parse(os.DirFS("assets")); len(problems) > 0 {
		return fmt.Errorf("%v (start it in the project's folder)", problems[0])
	}
	b.Machine = fmt.Sprintf("%s/%s, %d cores, %s", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version())
	if slices.ContainsFunc(parts, func(p part) bool { return p.tab && slices.Contains(only, p.name) }) {
		tab, stop, err := browser.Start(context.Background())
		if err != nil {
			return err
		}
		defer stop()
		b.tab = tab
		if err := b.describe(); err != nil {
			return err
		}
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

// describe notes which browser the figures depend on.
func (b *bench) describe() error {
	p, err := browser.Open(b.tab)
	if err != nil {
		return err
	}
	defer p.Close()
	version, err := browser.Eval[string](p, `(navigator.userAgent.match(/Chrome\/\d+/) || ["?"])[0]`)
	b.Machine += ", " + version
	return err
}

// readers gives the site as readers get it.
func (b *bench) readers() (site, error) {
	if b.ready != "" {
		return b.serve(b.ready)
	}
	return b.served(filepath.Join("dist", "site"))
}

// packed gives the site as readers get it, with packed twins of its files.
func (b *bench) packed() (site, error) {
	s, err := b.readers()
	if err != nil {
		return s, err
	}
	if _, err := os.Stat(filepath.Join(s.dir, firstPage+".br")); err == nil {
		return s, nil
	}
	fmt.Fprintln(os.Stderr, "bench: packing the site's files, as a host sends them")
	return s, twin.Write(s.dir, twin.Best)
}

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
	return b.serve(dir)
}

// serve serves a built site until the command ends, once.
func (b *bench) serve(dir string) (site, error) {
	if s, ok := b.sites[dir]; ok {
		return s, nil
	}
	url, err := serve(dir, restPlace)
	if err != nil {
		return site{}, err
	}
	b.sites[dir] = site{dir, url}
	return b.sites[dir], nil
}
