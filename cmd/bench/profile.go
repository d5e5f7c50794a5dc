package main

import (
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
// The profiler sees the page's thread only: neither the graphics process nor the display. It looks a hundred times in
// 15 ms, so a share of a hundredth is known to a tenth of itself at best. Go's stacks are cut off where a goroutine has
// been put aside and taken up again, as happens when a stack grows; what is cut off from its caller counts as Go's.
// Collecting Go's garbage counts as Go's, whoever made it.
func (b *bench) profile() error {
	s, err := b.measured()
	if err != nil {
		return err
	}
	shares := map[string]*[owners + 1][]float64{}
	mallocs := map[string][]float64{}
	for _, sc := range b.story.Scenes {
		shares[sc.Name] = new([owners + 1][]float64)
	}
	for range b.walks - b.walks/3 { // shares vary less than times
		if err := b.profileWalk(s.url, func(sc *story.Scene, share [owners + 1]float64, d drive) {
			for i, v := range share {
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
	return nil
}

// profileWalk profiles each scene once.
func (b *bench) profileWalk(url string, got func(*story.Scene, [owners + 1]float64, drive)) error {
	p, err := b.stage(url)
	if err != nil {
		return err
	}
	defer p.Close()
	for _, sc := range b.story.Scenes {
		var d drive
		spent, err := p.Profile(interval, func() (err error) {
			d, err = b.tour(p, sc, tourTime)
			return err
		})
		if err != nil {
			return err
		}
		got(sc, divide(spent), d)
	}
	return nil
}

// divide gives each owner's share of the frames' time in percent, and last our total.
func divide(spent []browser.Spent) (share [owners + 1]float64) {
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
