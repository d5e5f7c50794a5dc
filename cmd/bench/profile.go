package main

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"coinorcap/internal/browser"
	"coinorcap/internal/story"
)

// interval is how often the profiler looks.
const interval = 150 * time.Microsecond

// owner is whose code a function is.
type owner int

// The owners. Go's are its runtime and every library but the engine; the browser's are JavaScript, WebGL's calls and
// the collecting of JavaScript's garbage.
const (
	ours owner = iota
	engine
	golang
	chromium
	owners
)

// ownerNames are the owners' names in figures.
var ownerNames = [owners]string{"ours", "engine", "Go", "browser"}

// ownerOf reads the linker's spelling of a function's package: coinorcap/internal/screen.(*batch).build is called
// coinorcap_internal_screen.__batch_.build, and the program's own package main.
func ownerOf(c browser.Call) owner {
	switch {
	case !c.Wasm:
		return chromium
	case strings.HasPrefix(c.Function, "coinorcap_"), strings.HasPrefix(c.Function, "main."):
		return ours
	case strings.HasPrefix(c.Function, "github.com_hajimehoshi_ebiten_"):
		return engine
	}
	return golang
}

// profile finds whose code the frames' time is spent in, and counts the allocations of the whole program, with a
// program that has names and counters. It says shares only: what the frames take is timed without a profiler (see
// frames), and a scene's own time is its share of the median frame.
//
// self is the time in an owner's functions themselves. A function that Go has inlined counts as the one it is inlined
// in, if that is another owner's. total is our functions and what they have Go and the browser do for them, such as
// sines, maps and copying: what would go if our code did nothing. Drawing that we ask of the engine is the engine's.
//
// The profiler sees the page's thread only: neither the graphics process nor the display. On a slow machine it gets to
// look only every half millisecond, some hundred times at a scene's frames: shares are good to two or three hundredths,
// and the list of functions to the first few. Go's stacks are cut off where a goroutine has
// been put aside and taken up again, as happens when a stack grows; what is cut off from its caller counts as Go's.
// Collecting Go's garbage counts as Go's, whoever made it.
func (b *bench) profile() error {
	s, err := b.measured()
	if err != nil {
		return err
	}
	shares := map[string]*[owners + 1][]float64{}
	mallocs := map[string][]float64{}
	functions := map[string]map[string]float64{}
	for _, sc := range b.story.Scenes {
		shares[sc.Name] = new([owners + 1][]float64)
		functions[sc.Name] = map[string]float64{}
	}
	for range b.walks - b.walks/3 { // shares vary less than times
		if err := b.profileWalk(s.url, func(sc *story.Scene, spent []browser.Spent, d drive) {
			for i, v := range divide(spent, functions[sc.Name]) {
				shares[sc.Name][i] = append(shares[sc.Name][i], v)
			}
			mallocs[sc.Name] = append(mallocs[sc.Name], quantile(d.Mallocs, 0.5))
		}); err != nil {
			return err
		}
	}
	for _, sc := range b.story.Scenes {
		name := scenePrefix + sc.Name
		total := shares[sc.Name][owners]
		if frame, ok := b.figure(name + "/frame"); ok {
			var ms []float64
			for _, share := range total {
				ms = append(ms, share/100*frame.Median)
			}
			b.add(name+"/ours", "ms", ms...)
		}
		b.add(name+"/ours total", "%", total...)
		for i, owner := range ownerNames {
			b.add(name+"/self "+owner, "%", shares[sc.Name][i]...)
		}
		b.add(name+"/mallocs", "", mallocs[sc.Name]...)
	}
	return b.list(functions)
}

// list writes which functions the frames of each scene spend most of their time in.
func (b *bench) list(functions map[string]map[string]float64) error {
	var t strings.Builder
	for _, sc := range b.story.Scenes {
		f, all := functions[sc.Name], 0.0
		for _, n := range f {
			all += n
		}
		names := slices.SortedFunc(maps.Keys(f), func(a, c string) int { return cmp.Or(cmp.Compare(f[c], f[a]), cmp.Compare(a, c)) })
		fmt.Fprintf(&t, "%s\n", sc.Name)
		for _, name := range names[:min(20, len(names))] {
			fmt.Fprintf(&t, "%6.1f %%  %s\n", f[name]/all*100, name)
		}
	}
	if err := os.MkdirAll(b.out, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(b.out, "functions.txt"), []byte(t.String()), 0o644)
}

// profileWalk profiles each scene once.
func (b *bench) profileWalk(url string, got func(*story.Scene, []browser.Spent, drive)) error {
	p, err := b.stage(url)
	if err != nil {
		return err
	}
	defer p.Close()
	// The first profile of a page comes before the profiler has learnt the program's names.
	if _, err := p.Profile(interval, func() error {
		_, err := b.tour(p, b.story.Scenes[0], warmTime)
		return err
	}); err != nil {
		return err
	}
	for _, sc := range b.story.Scenes {
		var d drive
		spent, err := p.Profile(interval, func() (err error) {
			d, err = b.tour(p, sc, tourTime)
			return err
		})
		if err != nil {
			return err
		}
		got(sc, spent, d)
	}
	return nil
}

// divide gives each owner's share of the frames' time in percent, and last our total. It adds up the functions' samples.
func divide(spent []browser.Spent, functions map[string]float64) (share [owners + 1]float64) {
	all := 0.0
	for _, s := range spent {
		// Only what the driver calls a frame: not the page's and the program's work between frames.
		end := slices.IndexFunc(s.Stack, func(c browser.Call) bool { return c.Function == "benchFrame" })
		if end < 1 {
			continue
		}
		n := float64(s.Samples)
		all += n
		share[ownerOf(s.Stack[0])] += n
		functions[s.Stack[0].Function] += n
		for _, c := range s.Stack[:end] {
			if o := ownerOf(c); o == ours {
				share[owners] += n
			} else if o != engine {
				continue
			}
			break
		}
	}
	for i := range share {
		share[i] *= 100 / max(1, all)
	}
	return share
}
