package parcel

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Licences gives the licences of all that is in a program (a package of the module at root, built with env): ours, the fonts', Go's own, and those of every
// module that go list says is linked.
func Licences(root, program string, env []string) ([]File, error) {
	out, err := ours(root)
	if err != nil {
		return nil, err
	}
	modules, err := linked(root, program, env)
	if err != nil {
		return nil, err
	}
	for _, m := range modules {
		text, err := m.licence()
		if err != nil {
			return nil, err
		}
		out = append(out, File{Name: "licences/" + strings.NewReplacer("/", "-").Replace(m.path) + ".txt", Data: text, Text: true})
	}
	return out, nil
}

// ours gives the licences of the program itself, its story and its fonts.
func ours(root string) ([]File, error) {
	data, err := os.ReadFile(filepath.Join(root, "LICENSE"))
	if err != nil {
		return nil, fmt.Errorf("our own licence is missing: %w", err)
	}
	out := []File{{Name: "licences/coin-or-cap.txt", Data: data, Text: true}}
	fonts, err := filepath.Glob(filepath.Join(root, "assets", "fonts", "OFL-*.txt"))
	if err != nil {
		return nil, err
	}
	if len(fonts) == 0 {
		return nil, errors.New("the fonts' licences are missing: assets/fonts has no OFL-*.txt")
	}
	for _, name := range fonts {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		font := strings.TrimPrefix(filepath.Base(name), "OFL-")
		out = append(out, File{Name: "licences/font-" + font, Data: data, Text: true})
	}
	return out, nil
}

// module is a module whose code is in the program, with the folders of the packages that are.
type module struct {
	path, dir string
	packages  []string
}

// linked asks Go which modules are in the program. Go's own library is one of them.
func linked(root, program string, env []string) ([]*module, error) {
	const format = `{{if .Standard}}Go	{{.Root}}{{else}}{{.Module.Path}}	{{.Module.Dir}}{{end}}	{{.Dir}}`
	c := exec.Command("go", "list", "-deps", "-f", format, program)
	c.Dir, c.Env = root, env
	list, err := c.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			err = errors.New(strings.TrimSpace(string(exit.Stderr)))
		}
		return nil, fmt.Errorf("go does not say what is in %s: %w", program, err)
	}
	var out []*module
	for line := range strings.Lines(string(list)) {
		part := strings.Split(strings.TrimSpace(line), "\t")
		if len(part) != 3 || part[1] == "" {
			return nil, fmt.Errorf("go list does not say where the code of %q lies", strings.TrimSpace(line))
		}
		if part[0] == "coinorcap" {
			continue
		}
		i := slices.IndexFunc(out, func(m *module) bool { return m.path == part[0] })
		if i < 0 {
			i, out = len(out), append(out, &module{path: part[0], dir: part[1]})
		}
		out[i].packages = append(out[i].packages, part[2])
	}
	return out, nil
}

// licencePattern is what files of a licence are called, and those of notices that go with it.
var licencePattern = regexp.MustCompile(`(?i)^(licen[cs]e|copying|notice|copyright|patents)([.-].*)?$`)

// licence gives a module's licence and notices: what stands in its folder, and in those of the packages in use and in
// all between.
func (m *module) licence() ([]byte, error) {
	dirs := map[string]bool{".": true}
	for _, p := range m.packages {
		rel, err := filepath.Rel(m.dir, p)
		if err != nil {
			return nil, err
		}
		for d := filepath.ToSlash(rel); d != "."; d = path.Dir(d) {
			dirs[d] = true
		}
	}
	var names []string
	for d := range dirs {
		entries, err := fs.ReadDir(os.DirFS(m.dir), d)
		if err != nil {
			return nil, fmt.Errorf("the code of %s cannot be read: %w", m.path, err)
		}
		for _, e := range entries {
			if e.Type().IsRegular() && licencePattern.MatchString(e.Name()) && path.Ext(e.Name()) != ".go" {
				names = append(names, path.Join(d, e.Name()))
			}
		}
	}
	slices.Sort(names)
	if !slices.ContainsFunc(names, func(n string) bool {
		return path.Dir(n) == "." && !strings.HasPrefix(strings.ToLower(n), "notice") && !strings.HasPrefix(strings.ToLower(n), "patents")
	}) {
		return nil, fmt.Errorf("%s is in the program and has no licence of its own (no LICENSE or COPYING in %s)", m.path, m.dir)
	}
	var text strings.Builder
	for _, n := range names {
		data, err := os.ReadFile(filepath.Join(m.dir, filepath.FromSlash(n)))
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&text, "%s: %s\n\n%s\n\n", m.path, n, strings.TrimSpace(string(data)))
	}
	return []byte(text.String()), nil
}
