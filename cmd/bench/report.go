package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
)

// baselineFile holds the figures that others are compared with.
var baselineFile = filepath.Join("cmd", "bench", "baseline.json")

// report is what was measured, as bench.json and the baseline hold it.
type report struct {
	Machine string   `json:"machine"`
	Figures []Figure `json:"figures"`

	was *report // the baseline
}

// Figure is one thing measured, once or several times. Its name is a path: scene/fever/frame.
type Figure struct {
	Name   string  `json:"name"`
	Unit   string  `json:"unit,omitempty"`
	Median float64 `json:"median"`
	Least  float64 `json:"least"`
	Most   float64 `json:"most"`
}

// add adds a figure from what was measured each time.
func (r *report) add(name, unit string, v ...float64) {
	r.Figures = append(r.Figures, Figure{name, unit, tidy(quantile(v, 0.5)), tidy(slices.Min(v)), tidy(slices.Max(v))})
}

// figure finds a figure by its name.
func (r *report) figure(name string) (Figure, bool) {
	if r != nil {
		for _, f := range r.Figures {
			if f.Name == name {
				return f, true
			}
		}
	}
	return Figure{}, false
}

// change tells how much a figure differs from the baseline's, such as "+4 %"; nothing when there is none to compare
// with, or the figure is a share.
func (r *report) change(f Figure) string {
	was, ok := r.was.figure(f.Name)
	switch {
	case !ok || f.Unit == "%":
		return ""
	case was.Median == f.Median:
		return "±0 %"
	case was.Median == 0:
		return "was 0"
	}
	return fmt.Sprintf("%+.0f %%", (f.Median/was.Median-1)*100)
}

// write writes the results and prints them; keep makes them the baseline.
func (b *bench) write(keep bool) error {
	old, err := readReport(baselineFile)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	b.was = old
	table := b.table()
	fmt.Print(table)
	if err := os.MkdirAll(b.out, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(b.out, "table.md"), []byte(table), 0o644); err != nil {
		return err
	}
	if err := b.report.save(filepath.Join(b.out, "bench.json")); err != nil || !keep {
		return err
	}
	kept := report{Machine: b.Machine, Figures: slices.Clone(b.Figures)}
	if old != nil && !b.whole { // what was not measured this time stays
		for _, f := range old.Figures {
			if _, ok := kept.figure(f.Name); !ok {
				kept.Figures = append(kept.Figures, f)
			}
		}
	}
	slices.SortStableFunc(kept.Figures, func(a, b Figure) int { return cmp.Compare(a.Name, b.Name) })
	return kept.save(baselineFile)
}

func readReport(name string) (*report, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	r := new(report)
	if err := json.Unmarshal(data, r); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return r, nil
}

// save writes one figure a line, so that a baseline's change can be read.
func (r *report) save(name string) error {
	machine, err := json.Marshal(r.Machine)
	if err != nil {
		return err
	}
	out := fmt.Appendf(nil, "{\"machine\": %s, \"figures\": [", machine)
	for i, f := range r.Figures {
		line, err := json.Marshal(f)
		if err != nil {
			return err
		}
		if i > 0 {
			out = append(out, ',')
		}
		out = append(append(out, '\n'), line...)
	}
	return os.WriteFile(name, append(out, "\n]}\n"...), 0o644)
}

// quantile gives the value that a part of all do not exceed, between two if it falls there; 0 of none.
func quantile(v []float64, part float64) float64 {
	if len(v) == 0 {
		return 0
	}
	v = slices.Sorted(slices.Values(v))
	at, rest := math.Modf(part * float64(len(v)-1))
	i := int(at)
	return v[i] + rest*(v[min(i+1, len(v)-1)]-v[i])
}

// tidy rounds to what a file should hold.
func tidy(v float64) float64 { return math.Round(v*1e4) / 1e4 }
