package main

import (
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// audience is the pages that are open, each waiting for word of a new build.
type audience struct {
	mu   sync.Mutex
	ears map[chan struct{}]bool
}

func newAudience() *audience { return &audience{ears: map[chan struct{}]bool{}} }

// tell tells every open page to reload.
func (a *audience) tell() {
	a.mu.Lock()
	defer a.mu.Unlock()
	for ear := range a.ears {
		select {
		case ear <- struct{}{}:
		default: // it has been told and has not yet listened
		}
	}
}

// ServeHTTP is one page's ear: a stream of events that lasts as long as the page.
func (a *audience) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ear := make(chan struct{}, 1)
	a.mu.Lock()
	a.ears[ear] = true
	a.mu.Unlock()
	defer func() {
		a.mu.Lock()
		delete(a.ears, ear)
		a.mu.Unlock()
	}()
	w.Header().Set("Content-Type", "text/event-stream")
	flush, _ := w.(http.Flusher)
	for {
		fmt.Fprint(w, ": here\n\n")
		flush.Flush()
		select {
		case <-ear:
			fmt.Fprint(w, "data: new\n\n")
			flush.Flush()
		case <-r.Context().Done():
			return
		}
	}
}

// watchFiles looks twice a second whether a file the site is made of has changed, and then builds again. The build runs
// in a process of its own, compiled anew, because the scenes and the parser are part of it.
func watchFiles(o options, pages *audience) {
	before := snapshot(o)
	for {
		time.Sleep(500 * time.Millisecond)
		now := snapshot(o)
		changed := differences(before, now)
		if len(changed) == 0 {
			continue
		}
		before = now
		start := time.Now()
		fmt.Println("changed:", strings.Join(changed, ", "))
		args := []string{"run", "./cmd/site", "-out", o.out, "-content", o.content, "-draft"}
		if o.plain {
			args = append(args, "-plain")
		}
		if program, _ := filepath.Glob(o.in(o.out, lastingFolder, "*", programFile)); pagesOnly(changed) && len(program) == 1 {
			args = append(args, "-program", program[0])
		} else if o.program != "" {
			args = append(args, "-program", o.program)
		}
		c := exec.Command("go", args...)
		c.Dir, c.Stdout, c.Stderr = o.root, os.Stdout, os.Stderr
		if err := c.Run(); err != nil {
			fmt.Fprintln(os.Stderr, "site: not built; the last good build is still served")
			continue
		}
		fmt.Printf("built in %.1f s\n", time.Since(start).Seconds())
		pages.tell()
	}
}

// pagesOnly tells whether no changed file is part of the program.
func pagesOnly(changed []string) bool {
	for _, f := range changed {
		switch filepath.Ext(f) {
		case ".css", ".js", ".svg", ".html", ".woff2":
		default:
			return false
		}
	}
	return true
}

type stamp struct {
	size int64
	time time.Time
}

// snapshot notes every file that the site is made of.
func snapshot(o options) map[string]stamp {
	all := map[string]stamp{}
	for _, top := range []string{o.content, "assets", "cmd/site", "internal", "scenes", "wasm", "index.html", "go.mod"} {
		filepath.WalkDir(o.in(top), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return nil
			}
			if info, err := d.Info(); err == nil && !strings.HasSuffix(path, "_test.go") && !strings.HasPrefix(d.Name(), ".") {
				name, err := filepath.Rel(o.root, path)
				if err != nil {
					name = path
				}
				all[name] = stamp{info.Size(), info.ModTime()}
			}
			return nil
		})
	}
	return all
}

// differences lists what is new, gone or other.
func differences(before, now map[string]stamp) (out []string) {
	for name, s := range now {
		if before[name] != s {
			out = append(out, name)
		}
	}
	for name := range before {
		if _, still := now[name]; !still {
			out = append(out, name)
		}
	}
	return out
}
