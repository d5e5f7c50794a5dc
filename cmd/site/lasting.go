package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"coinorcap/internal/story"
)

// lastingFolder holds everything that never changes under its name: style, scripts, fonts, stills and the program stand
// in one folder of it that is called by a hash of them all. They find one another beside themselves, so no name in them
// needs to be changed, and files of two builds never meet. Browsers may keep them for ever; only the pages, which name
// the folder, have to be asked for again.
const lastingFolder = "v"

// lasting is what the pages know of these files.
type lasting struct {
	folder  string // "v/1f2e…/", from the site's root
	program int64  // bytes of the program, unpacked
	sum     string // its SHA-256, in hexadecimal
}

// writeLasting writes the files and then names their folder.
func writeLasting(o options, st *story.Story, dir string) (out lasting, err error) {
	tmp := filepath.Join(dir, lastingFolder, "new")
	for _, step := range []func(options, *story.Story, string) error{copyFiles, writeIcons, writeAppIcons, writeProgram, writeCode, writeStills, writePolls, writePrint, writeAroundStyle, writeLater} {
		if err := step(o, st, tmp); err != nil {
			return out, err
		}
	}
	program, err := os.ReadFile(filepath.Join(tmp, programFile))
	if err != nil {
		return out, err
	}
	name, err := hashFolder(tmp)
	if err != nil {
		return out, err
	}
	return lasting{lastingFolder + "/" + name + "/", int64(len(program)), fmt.Sprintf("%x", sha256.Sum256(program))}, os.Rename(tmp, filepath.Join(dir, lastingFolder, name))
}

// hashFolder gives a name of twelve hexadecimal digits for the files of a folder, by their names and contents.
func hashFolder(dir string) (string, error) {
	all := sha256.New()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error { // in the order of names
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		fmt.Fprintf(all, "%s\x00%x\n", filepath.ToSlash(name), sha256.Sum256(data))
		return err
	})
	return hex.EncodeToString(all.Sum(nil)[:6]), err
}

// writePlain writes what other people's pages name, and what therefore keeps a plain name.
func writePlain(o options, st *story.Story, dir string, files lasting) error {
	for _, name := range []string{"embed.js", "messages.schema.json"} {
		data, err := os.ReadFile(o.in("wasm", name))
		if err != nil {
			return err
		}
		if err := write(filepath.Join(dir, name), data); err != nil {
			return err
		}
	}
	for _, lang := range st.Langs { // the element's picture before it is opened
		data, err := os.ReadFile(filepath.Join(dir, files.folder, filepath.FromSlash(stillFile(lang, st.Beats()[0], "wide"))))
		if err != nil {
			return err
		}
		if err := write(filepath.Join(dir, "posters", lang+".svg"), data); err != nil {
			return err
		}
	}
	return nil
}
