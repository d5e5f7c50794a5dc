package main

import (
	"fmt"
	"slices"
	"strings"

	"coinorcap/internal/parcel"
)

// target is a system and its processor, by Go's names.
type target struct{ os, arch string }

// everywhere is what is built unless only some are asked for.
var everywhere = []target{
	{"linux", "amd64"}, {"linux", "arm64"},
	{"windows", "amd64"}, {"windows", "arm64"},
	{"darwin", "amd64"}, {"darwin", "arm64"},
}

func (t target) String() string { return t.os + "/" + t.arch }

// folder names what the archive unpacks to, and the archive but for its ending. The Mac is called by its name, not by
// that of its kernel.
func (t target) folder(s parcel.Stamp) string {
	return "coin-or-cap-" + s.Version + "-" + strings.Replace(t.os, "darwin", "macos", 1) + "-" + t.arch
}

// archive names the archive.
func (t target) archive(s parcel.Stamp) string {
	if t.os == "linux" {
		return t.folder(s) + ".tar.gz"
	}
	return t.folder(s) + ".zip"
}

// parseTargets reads a list such as linux/amd64,windows/arm64; an empty one means all.
func parseTargets(list string) ([]target, error) {
	if list == "" {
		return everywhere, nil
	}
	var out []target
	for _, name := range strings.Split(list, ",") {
		name = strings.TrimSpace(name)
		i := slices.IndexFunc(everywhere, func(t target) bool { return t.String() == name })
		switch {
		case i < 0:
			return nil, fmt.Errorf("-target %s: it is none of %s", name, strings.Trim(fmt.Sprint(everywhere), "[]"))
		case slices.Contains(out, everywhere[i]):
			return nil, fmt.Errorf("-target names %s twice", name)
		}
		out = append(out, everywhere[i])
	}
	return out, nil
}
