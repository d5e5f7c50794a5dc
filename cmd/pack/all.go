package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// built is a finished archive.
type built struct {
	target  target
	archive []byte
	program int // its size, in bytes
}

// packAll builds and packs every target, and puts all into out at once: a build that fails leaves the old one there.
func packAll(root, out string, targets []target, s stamp, log io.Writer) error {
	if err := mayReplace(out); err != nil {
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
	files := map[string]string{"SHA256SUMS": sums(all, s), "sizes.txt": table}
	for _, b := range all {
		files[b.target.archive(s)] = string(b.archive)
	}
	if err := replace(out, files); err != nil {
		return err
	}
	_, err := fmt.Fprint(log, "\n"+table)
	return err
}

// build compiles one target and packs it.
func build(root string, t target, s stamp) (built, error) {
	exe, err := compile(root, t, s)
	if err != nil {
		return built{}, err
	}
	texts, err := licences(root, t)
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

// sums lists the archives' checksums as sha256sum -c reads them.
func sums(all []built, s stamp) string {
	var b strings.Builder
	for _, x := range all {
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(x.archive), x.target.archive(s))
	}
	return b.String()
}

// sizes is a table of what readers download and what they get. It names the Go that built it: another gives other bytes.
func sizes(all []built, s stamp) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Coin or cap? %s, built by %s, in MB of 1,000,000 bytes\n\n%-14s %8s %8s\n", s.version, runtime.Version(), "", "program", "archive")
	for _, x := range all {
		fmt.Fprintf(&b, "%-14s %8.2f %8.2f\n", x.target, float64(x.program)/1e6, float64(len(x.archive))/1e6)
	}
	return b.String()
}

// mayReplace refuses to write over a folder that holds anything but an earlier build.
func mayReplace(out string) error {
	entries, err := os.ReadDir(out)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return fmt.Errorf("-out: %w", err)
	}
	if _, err := os.Stat(filepath.Join(out, "SHA256SUMS")); err != nil {
		return fmt.Errorf("-out %s: it holds other things; name a new or empty folder", out)
	}
	return nil
}

// replace writes files into a folder beside out and then puts it in out's place.
func replace(out string, files map[string]string) error {
	tmp := out + ".new"
	if err := os.RemoveAll(tmp); err != nil {
		return err
	}
	if err := os.MkdirAll(tmp, 0o755); err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(tmp, name), []byte(data), 0o644); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	return os.Rename(tmp, out)
}
