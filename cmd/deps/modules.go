package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// module is a Go module, and those of its packages that are used somewhere.
type module struct {
	path, version, dir string
	packages           []string
}

// use is a kind of program, and what go list must be asked to learn what is in it.
type use struct {
	title, about string
	with         bool // names the packages
	builds       []build
}

// build is one call of go list: for which system, of what. No system is this machine's.
type build struct {
	os, arch string
	args     []string
}

// uses are in the order of how far a module gets: it is listed where it gets farthest, so not again below.
var uses = []use{
	{"In the web’s programs", "What readers download: `stage.wasm`, and `qr.wasm` for those who make a lesson. With the slim engine ([house.md](house.md)) fewer of the engine’s packages are in it, of the same modules.", true,
		[]build{{"js", "wasm", []string{"./wasm", "./wasm/qr"}}}},
	{"In the desktop’s program", "What is in it besides the modules above.", false,
		[]build{{"linux", "amd64", []string{"./cmd/explainer"}}, {"windows", "amd64", []string{"./cmd/explainer"}}, {"darwin", "arm64", []string{"./cmd/explainer"}}}},
	{"In the commands of the workshop", "They build, check and measure. Nothing of these modules reaches a reader.", false,
		[]build{{args: []string{"./cmd/..."}}}},
	{"In tests alone", "", false,
		[]build{{args: []string{"-test", "./..."}}}},
}

// modules gives, for each of the uses, the modules that no use before has.
func modules(root string) ([][]*module, error) {
	var out [][]*module
	met := map[string]bool{}
	for _, u := range uses {
		found := map[string]*module{}
		for _, b := range u.builds {
			if err := b.list(root, found); err != nil {
				return nil, err
			}
		}
		var fresh []*module
		for _, path := range slices.Sorted(maps.Keys(found)) {
			if !met[path] {
				met[path] = true
				slices.Sort(found[path].packages)
				found[path].packages = slices.Compact(found[path].packages)
				fresh = append(fresh, found[path])
			}
		}
		out = append(out, fresh)
	}
	unused, err := required(root, met)
	return append(out, unused), err
}

// list adds the modules that a build is made of.
func (b build) list(root string, to map[string]*module) error {
	const format = `{{with .Module}}{{if .Version}}{{.Path}}	{{.Version}}	{{.Dir}}	{{$.ImportPath}}{{end}}{{end}}`
	c := exec.Command("go", append([]string{"list", "-deps", "-f", format}, b.args...)...)
	c.Dir = root
	c.Env = append(os.Environ(), "GOWORK=off", "CGO_ENABLED=0")
	if b.os != "" {
		c.Env = append(c.Env, "GOOS="+b.os, "GOARCH="+b.arch)
	}
	out, err := c.Output()
	if err != nil {
		return told(fmt.Sprintf("go list %s", strings.Join(b.args, " ")), err)
	}
	for line := range strings.Lines(string(out)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 4 {
			continue // the line of a package of ours, or of Go's own library
		}
		m := to[f[0]]
		if m == nil {
			m = &module{path: f[0], version: f[1], dir: f[2]}
			to[f[0]] = m
		}
		m.packages = append(m.packages, f[3])
	}
	return nil
}

// required gives the modules that go.mod names and no program has: they are there for builds that we do not make.
func required(root string, met map[string]bool) (out []*module, err error) {
	c := exec.Command("go", "mod", "edit", "-json")
	c.Dir = root
	data, err := c.Output()
	if err != nil {
		return nil, told("go mod edit", err)
	}
	var mod struct {
		Require []struct{ Path, Version string }
	}
	if err := json.Unmarshal(data, &mod); err != nil {
		return nil, err
	}
	for _, r := range mod.Require {
		if !met[r.Path] {
			out = append(out, &module{path: r.Path, version: r.Version})
		}
	}
	return out, nil
}

// told is the error of a command, with what it has said.
func told(command string, err error) error {
	var exit *exec.ExitError
	if errors.As(err, &exit) && len(exit.Stderr) > 0 {
		return fmt.Errorf("%s: %s", command, strings.TrimSpace(string(exit.Stderr)))
	}
	return fmt.Errorf("%s: %w", command, err)
}
