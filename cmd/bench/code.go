package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
)

// benchmarks are Go's own, of what the program does most, outside of the browser: one a line of the table.
var benchmarks = []struct{ room, pattern, what string }{
	{"internal/story", "^BenchmarkParse$", "parser"},
	{"internal/play", "^Benchmark(Apply|Encode|Decode)$", "session"},
	{"internal/stage", "^BenchmarkFrame$", "picture"},
	{"internal/screen", "^BenchmarkBuild300Nodes$", "painter for Ebitengine"},
	{"internal/screen", "^BenchmarkMask$", "tessellation"},
	{"internal/parity", "^BenchmarkQuality$", "a frame with its pixels, drawn in software"},
	{"cmd/explainer", "^BenchmarkWindow$", "a frame of the desktop’s window, drawn in software"},
	{"internal/svg", "^BenchmarkAppend$", "painter for SVG"},
	{"internal/pad", "^BenchmarkLayout$", "the desktop’s pad"},
}

// times is how often each is run.
const times = 5

// code runs Go's benchmarks, on one core.
func (b *bench) code() error {
	for _, m := range benchmarks {
		c := exec.Command("go", "test", "-run", "^$", "-bench", m.pattern, "-benchmem", "-benchtime", b.benchtime, "-count", strconv.Itoa(times), "-cpu", "1", "./"+m.room)
		c.Stderr = os.Stderr
		out, err := c.Output()
		if err != nil {
			return fmt.Errorf("go test -bench %s ./%s: %w\n%s", m.pattern, m.room, err, out)
		}
		found, order := benchLines(string(out))
		if len(order) == 0 {
			return fmt.Errorf("go test -bench %s ./%s measures nothing:\n%s", m.pattern, m.room, out)
		}
		for _, name := range order {
			of := "code/" + m.what + ": " + name
			b.add(of+"/time", "µs", scaled(found[name]["ns/op"], 1e-3)...)
			b.add(of+"/mallocs", "", found[name]["allocs/op"]...)
		}
	}
	return nil
}

// benchLines reads what go test -bench prints: by benchmark and unit the figures of each run, and the benchmarks in their
// order.
func benchLines(out string) (found map[string]map[string][]float64, order []string) {
	found = map[string]map[string][]float64{}
	for line := range strings.Lines(out) {
		f := strings.Fields(line)
		if len(f) < 4 || !strings.HasPrefix(f[0], "Benchmark") {
			continue
		}
		name := strings.TrimPrefix(f[0], "Benchmark")
		if found[name] == nil {
			found[name] = map[string][]float64{}
			order = append(order, name)
		}
		for i := 2; i+1 < len(f); i += 2 {
			if v, err := strconv.ParseFloat(f[i], 64); err == nil {
				found[name][f[i+1]] = append(found[name][f[i+1]], v)
			}
		}
	}
	return found, order
}

func scaled(v []float64, by float64) []float64 {
	v = slices.Clone(v)
	for i := range v {
		v[i] *= by
	}
	return v
}
