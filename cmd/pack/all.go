package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"time"

	"coinorcap/internal/parcel"
)

// built is a finished archive.
type built struct {
	target  target
	archive []byte
	program int // its size, in bytes
}

// packAll builds and packs every target, and puts all into out at once: a build that fails leaves the old one there.
func packAll(root, out string, targets []target, s parcel.Stamp, log io.Writer) error {
	if err := parcel.MayReplace(out); err != nil {
		return err
	}
	var all []built
	for _, t := range targets {
		began := time.Now()
		b, err := build(root, t, s)
		if err != nil {
			return err
		}
		all = append(all, b)
		fmt.Fprintf(log, "%s in %.1f s\n", t.archive(s), time.Since(began).Seconds())
	}
	table := sizes(all, s)
	var files []parcel.File
	for _, b := range all {
		files = append(files, parcel.File{Name: b.target.archive(s), Data: b.archive})
	}
	if err := parcel.Replace(out, append(files, parcel.File{Name: "sizes.txt", Data: []byte(table)})); err != nil {
		return err
	}
	_, err := fmt.Fprint(log, "\n"+table)
	return err
}

// build compiles one target and packs it.
func build(root string, t target, s parcel.Stamp) (built, error) {
	exe, err := compile(root, t, s)
	if err != nil {
		return built{}, err
	}
	texts, err := parcel.Licences(root, program, t.environment())
	if err != nil {
		return built{}, err
	}
	files, err := contents(t, exe, texts, s)
	if err != nil {
		return built{}, err
	}
	archive, err := pack(t, files, s)
	return built{t, archive, len(exe)}, err
}

// sizes is a table of what readers download and what they get. It names the Go that built it: another gives other bytes.
func sizes(all []built, s parcel.Stamp) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Coin or cap? %s, built by %s, in MB of 1,000,000 bytes\n\n%-14s %8s %8s\n", s.Version, runtime.Version(), "", "program", "archive")
	for _, x := range all {
		fmt.Fprintf(&b, "%-14s %8.2f %8.2f\n", x.target, float64(x.program)/1e6, float64(len(x.archive))/1e6)
	}
	return b.String()
}
