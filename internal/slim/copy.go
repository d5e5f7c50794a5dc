package slim

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// leftOut are the folders that no program is built from.
var leftOut = map[string]bool{"examples": true, "testdata": true, ".github": true, "skills": true, "misc": true}

// notice is added to the copy, as the engine's licence asks of those who change it.
const notice = `
# Changes

This copy of Ebitengine was made by the build of "Coin or cap?" for its web program alone. Files that it has changed say
so in their first line; tests and examples are left out. Ebitengine's licence, the file LICENSE, holds for all of it.
`

// copyModule copies a module's source without its tests, and notes that the copy is not the original.
func copyModule(from, to string) error {
	err := filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		switch {
		case d.IsDir() && leftOut[d.Name()]:
			return filepath.SkipDir
		case d.IsDir():
			return os.MkdirAll(filepath.Join(to, rel), 0o755)
		case strings.HasSuffix(path, "_test.go"):
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, rel), data, 0o644)
	})
	if err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(to, "NOTICE.md"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.WriteString(notice)
	return err
}

// shadersOf lists the shaders of the program, as paths within the root.
func shadersOf(root string) (names []string, err error) {
	err = fs.WalkDir(os.DirFS(root), "internal", func(path string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".kage") {
			names = append(names, path)
		}
		return err
	})
	return names, err
}

// key names a copy by all that goes into it.
func key(root string, shaders []string) (string, error) {
	h := sha256.New()
	fmt.Fprintln(h, runtime.Version(), version, notice, leftOut, edits, ahead)
	for _, name := range append([]string{"go.mod", "go.sum"}, shaders...) {
		data, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %d\n%s", name, len(data), data)
	}
	return hex.EncodeToString(h.Sum(nil))[:16], nil
}
