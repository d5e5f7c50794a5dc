// Package keep keeps a reading and the reader's settings in files of the user's configuration folder: small, written
// whole or not at all, and set aside when they are damaged.
//
//	Folder.Write(name, text) ── name.new ── sync ── rename ──▶ name        Read(name) ──▶ text
package keep

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// most is how long a file of ours may be, in bytes: a longer one is not ours.
const most = 16 << 10

// ErrLong says that a file is longer than any that was written here.
var ErrLong = errors.New("the file is too long to be one of ours")

// Folder is where the files lie. The zero value keeps nothing: it reads nothing and writes nowhere.
type Folder string

// Read gives a file's text. A missing file, or no folder, is an empty text and no error.
func (f Folder) Read(name string) (string, error) {
	if f == "" {
		return "", nil
	}
	file, err := os.Open(f.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	defer file.Close()
	text := make([]byte, most+1)
	n := 0
	for n < len(text) {
		k, err := file.Read(text[n:])
		n += k
		if k == 0 || err != nil {
			break
		}
	}
	if n > most {
		return "", fmt.Errorf("%s: %w", f.path(name), ErrLong)
	}
	return string(text[:n]), nil
}

// Write replaces a file's text. The old text stands until the new one is whole on the disk, so a program that is killed
// at any moment leaves one or the other.
func (f Folder) Write(name, text string) (err error) {
	if f == "" {
		return nil
	}
	if err := os.MkdirAll(string(f), 0o700); err != nil {
		return err
	}
	// A name of its own, so that two programs at once spoil nothing.
	file, err := os.CreateTemp(string(f), name+".*.new")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(file.Name())
		}
	}()
	_, err = file.WriteString(text)
	if err == nil {
		err = file.Sync()
	}
	if err2 := file.Close(); err == nil {
		err = err2
	}
	if err != nil {
		return err
	}
	return os.Rename(file.Name(), f.path(name))
}

// Aside moves a damaged file out of the way, so that nothing is lost, and gives its new path: name.damaged, or
// name.damaged-2 and so on where there is one already.
func (f Folder) Aside(name string) (path string, err error) {
	for i := 1; i < 100; i++ {
		path = f.path(name) + ".damaged"
		if i > 1 {
			path = fmt.Sprintf("%s-%d", path, i)
		}
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			return path, os.Rename(f.path(name), path)
		}
	}
	return "", fmt.Errorf("%s: a hundred damaged files have been set aside already", f.path(name))
}

// Sweep removes what writes that were cut short an hour ago or earlier have left; a younger one may still be under way.
func (f Folder) Sweep() {
	if f == "" {
		return
	}
	left, _ := filepath.Glob(f.path("*.new"))
	for _, name := range left {
		if info, err := os.Lstat(name); err == nil && time.Since(info.ModTime()) > time.Hour {
			os.Remove(name)
		}
	}
}

func (f Folder) path(name string) string { return filepath.Join(string(f), name) }
