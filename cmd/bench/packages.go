package main

import (
	"cmp"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// listed is how many packages are named.
const listed = 25

// packages writes which package put how much code into the program, by the names of its functions. The program is
// uncompressed and the one that is measured, which has the readers' code and names.
func (b *bench) packages() error {
	s, err := b.measured()
	if err != nil {
		return err
	}
	found, err := fs.Glob(os.DirFS(s.dir), "v/*/stage.wasm")
	if err != nil {
		return err
	}
	if len(found) != 1 {
		return fmt.Errorf("the site has %d programs", len(found))
	}
	data, err := os.ReadFile(filepath.Join(s.dir, found[0]))
	if err != nil {
		return err
	}
	p, err := readProgram(data)
	if err != nil {
		return err
	}
	c := exec.Command("go", "list", "-deps", "./wasm")
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWORK=off")
	out, err := c.Output()
	if err != nil {
		return fmt.Errorf("go list: %w", err)
	}
	if err := os.MkdirAll(b.out, 0o755); err != nil {
		return err
	}
	text := packageList(p, strings.Fields(string(out)))
	return os.WriteFile(filepath.Join(b.out, "packages.txt"), []byte(text), 0o644)
}

// packageList lays out the sizes by package, the largest first, and what belongs to none.
func packageList(p program, packages []string) string {
	known := map[string]string{} // by the linker's spelling
	for _, pkg := range packages {
		known[spelled(pkg)] = pkg
	}
	known["main"] = "coinorcap/wasm"
	code, count := map[string]int{}, map[string]int{}
	total := 0
	for _, f := range p.functions {
		pkg := packageOf(f.name, known)
		code[pkg] += f.size
		count[pkg]++
		total += f.size
	}
	names := slices.SortedFunc(maps.Keys(code), func(a, c string) int { return cmp.Or(cmp.Compare(code[c], code[a]), cmp.Compare(a, c)) })
	var t strings.Builder
	line := func(size, n int, what string) { fmt.Fprintf(&t, "%9.1f kB %5d  %s\n", float64(size)/1000, n, what) }
	fmt.Fprintf(&t, "%12s %5s  of the program before compression\n", "bytes", "funcs")
	rest, more := 0, 0
	for i, name := range names {
		if i < listed {
			line(code[name], count[name], name)
			continue
		}
		rest, more = rest+code[name], more+count[name]
	}
	line(rest, more, fmt.Sprintf("in %d packages more", max(0, len(names)-listed)))
	line(total, len(p.functions), "code in all")
	line(p.data, 0, "data: fonts, story, strings, types, and the tables of lines for stack traces")
	return t.String()
}

// spelled is how the linker writes a package's path in a function's name.
func spelled(pkg string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '.', r == '_', '0' <= r && r <= '9', 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z':
			return r
		}
		return '_'
	}, pkg)
}

// packageOf finds a function's package: the longest known one that the name begins with.
func packageOf(function string, known map[string]string) string {
	for i := len(function) - 1; i > 0; i-- {
		if function[i] == '.' {
			if pkg, ok := known[function[:i]]; ok {
				return pkg
			}
		}
	}
	return "of no package: entry points, comparing and hashing of types"
}
