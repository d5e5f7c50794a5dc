package main

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// allocations counts what our code alone allocates in a frame, with a benchmark that draws every scene without the
// engine (internal/screen, BenchmarkTour): on the way from beat to beat, and while everything that can be set is moved
// before each frame. They are counted outside the browser, in a program with all functions inlined that may be.
func (b *bench) allocations() error {
	const name = "BenchmarkTour/"
	c := exec.Command("go", "test", "-run", "^$", "-bench", "^BenchmarkTour$", "-benchtime", "1x", "-cpu", "1", "./internal/screen")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return fmt.Errorf("go test -bench Tour ./internal/screen: %w\n%s", err, out)
	}
	found := false
	for line := range strings.Lines(string(out)) {
		scene, ok := strings.CutPrefix(line, name)
		f := strings.Fields(scene)
		if !ok || len(f) == 0 {
			continue
		}
		for i := 2; i+1 < len(f); i += 2 {
			kind, ok := strings.CutSuffix(f[i+1], "-mallocs/frame")
			v, err := strconv.ParseFloat(f[i], 64)
			if ok && err == nil {
				b.add(scenePrefix+f[0]+"/our mallocs "+kind, "", v)
				found = true
			}
		}
	}
	if !found {
		return fmt.Errorf("go test -bench Tour ./internal/screen says nothing of allocations:\n%s", out)
	}
	return nil
}
