package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// allocations counts what our code alone allocates in a frame, with a benchmark that draws every scene without the
// engine (internal/screen, BenchmarkTour): on the way from beat to beat, and while everything that can be set is moved
// before each frame. They are counted outside the browser, in a program with all functions inlined that may be.
func (b *bench) allocations() error {
	c := exec.Command("go", "test", "-run", "^$", "-bench", "^BenchmarkTour$", "-benchtime", "1x", "-cpu", "1", "./internal/screen")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return fmt.Errorf("go test -bench Tour ./internal/screen: %w\n%s", err, out)
	}
	found, order := benchLines(string(out))
	any := false
	for _, name := range order {
		scene, ok := strings.CutPrefix(name, "Tour/")
		for _, kind := range []string{"going", "dragged"} {
			if v := found[name][kind+"-mallocs/frame"]; ok && len(v) > 0 {
				b.add(scenePrefix+scene+"/our mallocs "+kind, "", v...)
				any = true
			}
		}
	}
	if !any {
		return fmt.Errorf("go test -bench Tour ./internal/screen says nothing of allocations:\n%s", out)
	}
	return nil
}
