package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"

	"coinorcap/internal/parcel"
)

// readSite gives the files of a ready-made site, or of one that is built for it.
func readSite(root, ready string) ([]parcel.File, error) {
	if ready != "" {
		return readFolder(ready)
	}
	dir, err := os.MkdirTemp("", "courseware")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	c := exec.Command("go", "run", "./cmd/site", "-out", dir)
	c.Dir = root
	if out, err := c.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("the site cannot be built: %w\n%s", err, bytes.TrimSpace(out))
	}
	return readFolder(dir)
}

func readFolder(dir string) ([]parcel.File, error) {
	var out []parcel.File
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, name)
		out = append(out, parcel.File{Name: filepath.ToSlash(rel), Data: data})
		return err
	})
	if err == nil && !slices.ContainsFunc(out, func(f parcel.File) bool { return f.Name == "index.html" }) {
		err = fmt.Errorf("%s holds no site: it has no index.html", dir)
	}
	return out, err
}

// siteTag are parts of a page that belong to the site around the piece: what makes it one to be installed, and links to the
// pages for teachers.
var siteTag = regexp.MustCompile(`<link rel="(?:manifest|apple-touch-icon)"[^>]*>\n|<li data-unframed>.*?</li>\n`)

// piece is what of the site a package needs: the pages, and what they ask for.
func (j *job) piece() (out []parcel.File) {
	for _, f := range j.site {
		if !parcel.OfPiece(f.Name, j.story.Langs) {
			continue
		}
		if path.Base(f.Name) == "index.html" {
			f.Data = siteTag.ReplaceAll(f.Data, nil)
		}
		out = append(out, f)
	}
	return out
}

// pageOf names the page of a language within the site.
func (j *job) pageOf(lang string) string {
	if lang == j.story.Langs[0] {
		return "index.html"
	}
	return lang + "/index.html"
}
