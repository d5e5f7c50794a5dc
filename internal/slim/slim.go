// Package slim readies a smaller engine for the web: a copy of the pinned Ebitengine without what this piece never runs
// there, such as templates, the compiler of shaders, dumps of images and a second process. The copy is made in the build
// folder from the module cache, is used through -modfile and a replace for the web program alone, and is never
// committed; the desktop's program and the tests use the engine as it came.
//
// Every edit is an entry of edits.go, which says why it is safe and of which file of which version. Another version, or
// a file that is not the known one, is refused: the caller then builds with the stock engine.
package slim

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Flags gives the flags by which the go tool, started in the project's root, builds with the slim engine. The first call
// makes the copy, which takes some seconds; later ones find it. An error says in a clause why there is none.
func Flags(root string) ([]string, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	dir, err := engineDir(root)
	if err != nil {
		return nil, err
	}
	shaders, err := shadersOf(root)
	if err != nil {
		return nil, err
	}
	k, err := key(root, shaders)
	if err != nil {
		return nil, err
	}
	made := filepath.Join("dist", "slim", k) // within the root, so that no path of this machine gets into the program
	if _, err := os.Stat(filepath.Join(root, made)); err != nil {
		if err := prepare(root, dir, made, shaders); err != nil {
			return nil, err
		}
	}
	return []string{"-modfile=" + filepath.Join(made, "go.mod")}, nil
}

// engineDir is where the module cache has the engine, fetched if need be. It refuses another version than the known.
func engineDir(root string) (string, error) {
	c := exec.Command("go", "mod", "download", "-json", engine)
	c.Dir = root
	var out, trouble bytes.Buffer
	c.Stdout, c.Stderr = &out, &trouble
	runErr := c.Run()
	var m struct{ Path, Version, Dir, Error string }
	if err := json.Unmarshal(out.Bytes(), &m); err != nil || runErr != nil || m.Dir == "" {
		return "", fmt.Errorf("the engine is not in the module cache: %s", strings.TrimSpace(m.Error+trouble.String()))
	}
	return m.Dir, refuse(m.Path, m.Version)
}

// refuse refuses any module but the one that the edits are for.
func refuse(path, v string) error {
	if path != engine || v != version {
		return fmt.Errorf("the edits are for %s %s, not for %s %s", engine, version, path, v)
	}
	return nil
}

// prepare makes the copy beside its final place and then puts it there, so that nobody builds with half of it.
func prepare(root, stock, made string, shaders []string) error {
	final := filepath.Join(root, made)
	if err := os.MkdirAll(filepath.Dir(final), 0o755); err != nil {
		return err
	}
	tmp, err := os.MkdirTemp(filepath.Dir(final), "new-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	to := filepath.Join(tmp, "engine")
	if err := copyModule(stock, to); err != nil {
		return err
	}
	if err := check(to, edits); err != nil {
		return err
	}
	if err := writeModfile(root, tmp, to); err != nil {
		return err
	}
	if err := compileShaders(root, tmp, shaders); err != nil {
		return err
	}
	if err := apply(to, edits); err != nil {
		return err
	}
	if err := writeModfile(root, tmp, "./"+filepath.ToSlash(filepath.Join(made, "engine"))); err != nil {
		return err
	}
	if err := os.Chmod(tmp, 0o755); err != nil { // a temporary folder is its owner's alone
		return err
	}
	if err := os.Rename(tmp, final); err != nil {
		if _, there := os.Stat(final); there == nil {
			return nil // another build was faster
		}
		return err
	}
	return nil
}

// writeModfile writes into dir the project's go.mod and go.sum, with the engine taken from a folder.
func writeModfile(root, dir, from string) error {
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return err
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return err
	}
	mod = fmt.Appendf(mod, "\nreplace %s => %s\n", engine, from)
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), mod, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "go.sum"), sum, 0o644)
}
