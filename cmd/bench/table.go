package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"coinorcap/internal/story"
)

// scenePrefix begins the names of a scene's figures.
const scenePrefix = "scene/"

// columns are a scene's figures in the table, with the digits each is worth.
var columns = []struct {
	head, name, format string
	spread             bool // shows least and most of several runs
}{
	{"frame, ms", "frame", "%.2f", true},
	{"p95, ms", "p95", "%.2f", true},
	{"frames", "painted", "%.0f", false},
	{"move, ms", "move", "%.1f", false},
	{"ours, ms", "ours", "%.2f", false},
	{"ours, %", "ours total", "%.0f", true},
	{"self: ours, %", "self ours", "%.0f", false},
	{"engine, %", "self engine", "%.0f", false},
	{"Go, %", "self Go", "%.0f", false},
	{"browser, %", "self browser", "%.0f", false},
	{"allocations: all", "mallocs", "%.0f", false},
	{"ours, going", "our mallocs going", "%.2g", false},
	{"ours, dragged", "our mallocs dragged", "%.2g", false},
}

// table lays out what was measured, and only that, as Markdown.
func (b *bench) table() string {
	var t strings.Builder
	b.machines(&t)
	b.sizeTable(&t)
	for _, l := range lines {
		b.listTable(&t, "load/"+l.name+"/", fmt.Sprintf("from the address, for the first time, %d loads (%s)", b.loads, l.name))
	}
	b.pairTable(&t, "rest/", "at rest", "the browser’s processor time, ms a second", "processor", "%.1f", fmt.Sprintf("frames in %v", b.spell), "frames")
	b.sceneTable(&t)
	b.pairTable(&t, "code/", fmt.Sprintf("in Go, on one core, %d runs", times), "µs", "time", "%.2f", "allocations", "mallocs")
	b.listTable(&t, "arrivals/", "for who comes there for the first time")
	b.listTable(&t, "memory/", "in memory after all scenes")
	return t.String()
}

// machines says where the figures come from, and where the baseline's do if that is elsewhere.
func (b *bench) machines(t *strings.Builder) {
	fmt.Fprintf(t, "Measured on %s.", b.Machine)
	if b.was != nil && !strings.HasPrefix(b.was.Machine, b.Machine) { // which may have had no need of a browser
		fmt.Fprintf(t, " The baseline was measured on %s: times do not compare.", b.was.Machine)
	}
	fmt.Fprint(t, "\n\n")
}

func (b *bench) sizeTable(t *strings.Builder) {
	var rows []string
	for _, f := range b.Figures {
		if name, ok := strings.CutSuffix(f.Name, "/raw"); ok && strings.HasPrefix(name, "size/") {
			cells := []string{strings.TrimPrefix(name, "size/")}
			for _, kind := range []string{"/raw", "/gzip", "/brotli"} {
				if kind != "/brotli" || !b.quick {
					cells = append(cells, b.cell(name+kind, "%.1f", false))
				}
			}
			if last := len(cells) - 1; cells[0] == needed {
				cells[0], cells[last] = "**"+cells[0]+"**", "**"+cells[last]+"**"
			}
			rows = append(rows, row(cells...))
		}
	}
	head := []string{"what", "raw kB", "gzip 9 kB", "brotli kB"}
	if b.quick {
		head = head[:3]
	}
	put(t, row(head...), rows)
}

// pairTable lists things of which two figures are known, a line each.
func (b *bench) pairTable(t *strings.Builder, prefix, head, firstHead, first, format, secondHead, second string) {
	var rows []string
	for _, f := range b.Figures {
		name, ok := strings.CutSuffix(f.Name, "/"+first)
		if what, of := strings.CutPrefix(name, prefix); ok && of {
			rows = append(rows, row(what, b.cell(f.Name, format, true), b.cell(name+"/"+second, "%.0f", true)))
		}
	}
	put(t, row(head, firstHead+", median (least–most)", secondHead), rows)
}

// listTable lists figures of one kind, a line each.
func (b *bench) listTable(t *strings.Builder, prefix, head string) {
	var rows []string
	for _, f := range b.Figures {
		if name, ok := strings.CutPrefix(f.Name, prefix); ok {
			format := "%.0f"
			if f.Unit == "MB" {
				format = "%.1f"
			}
			rows = append(rows, row(strings.TrimSuffix(name+", "+f.Unit, ", "), b.cell(f.Name, format, true)))
		}
	}
	put(t, row(head, "median (least–most)"), rows)
}

// sceneTable has one row a scene, the busiest first, and says which that is.
func (b *bench) sceneTable(t *strings.Builder) {
	by := func(name string) []string { // scenes, by a figure
		var names []string
		for _, sc := range b.story.Scenes {
			names = append(names, sc.Name)
		}
		value := func(scene string) float64 {
			f, _ := b.figure(scenePrefix + scene + "/" + name)
			return f.Median
		}
		slices.SortStableFunc(names, func(a, c string) int {
			return cmp.Compare(value(c), value(a))
		})
		return names
	}
	known := func(name string) bool {
		return slices.ContainsFunc(b.story.Scenes, func(sc *story.Scene) bool {
			_, ok := b.figure(scenePrefix + sc.Name + "/" + name)
			return ok
		})
	}
	order := ""
	head := []string{"scene"}
	for _, c := range columns {
		if known(c.name) {
			head = append(head, c.head)
			if order == "" {
				order = c.name
			}
		}
	}
	if order == "" {
		return
	}
	var rows []string
	for _, scene := range by(order) {
		cells := []string{scene}
		for _, c := range columns {
			if known(c.name) {
				cells = append(cells, b.cell(scenePrefix+scene+"/"+c.name, c.format, c.spread))
			}
		}
		rows = append(rows, row(cells...))
	}
	put(t, row(head...), rows)
	if known("frame") {
		busy := by("frame")[0]
		fmt.Fprintf(t, "Busiest scene: %s, %s ms a frame, of 16.7 ms that there are at 60 Hz.", busy, b.cell(scenePrefix+busy+"/frame", "%.2f", true))
		if known("ours") {
			own := by("ours")[0]
			fmt.Fprintf(t, " Busiest in our own code: %s, %s ms a frame.", own, b.cell(scenePrefix+own+"/ours", "%.2f", true))
		}
		fmt.Fprint(t, "\n\n")
	}
}

// cell shows a figure, with its spread if that is wanted and there is one, and its change.
func (b *bench) cell(name, format string, spread bool) string {
	f, ok := b.figure(name)
	if !ok {
		return ""
	}
	s := fmt.Sprintf(format, f.Median)
	if spread && f.Least != f.Most {
		s += fmt.Sprintf(" ("+format+"–"+format+")", f.Least, f.Most)
	}
	return strings.TrimSpace(s + " " + b.change(f))
}

func row(cells ...string) string { return "| " + strings.Join(cells, " | ") + " |\n" }

// put adds a table, unless it has no rows.
func put(t *strings.Builder, head string, rows []string) {
	if len(rows) == 0 {
		return
	}
	t.WriteString(head + "|" + strings.Repeat("---|", strings.Count(head, "|")-1) + "\n")
	for _, r := range rows {
		t.WriteString(r)
	}
	t.WriteString("\n")
}
