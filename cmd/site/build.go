package main

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"coinorcap/internal/icon"
	"coinorcap/internal/models"
	"coinorcap/internal/story"
	"coinorcap/internal/svg"
	"coinorcap/internal/twin"
)

// options say what to build from what.
type options struct {
	root    string // of the module
	out     string
	content string // folder of story and facts
	program string // ready-made wasm
	bench   bool   // the program is measured, not read: see wasm/bench_js.go
	plain   bool   // the program is built with the engine as it came
	draft   bool   // problems with translations do not stop it, and unfinished languages are shown
	base    string // the address of the site's root, with a slash at its end; empty where it is not known
	small   bool   // every file that gains by it gets compressed twins
}

// in gives a path within the project.
func (o options) in(path ...string) string {
	p := filepath.Join(path...)
	if filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(o.root, p)
}

// errContent says that the problems have been printed.
var errContent = errors.New("the content has problems (listed above)")

// build writes the site into a folder beside the old one and then puts it in its place, so that a reader of the old
// one never meets half of the new.
func build(o options) error {
	content := os.DirFS(o.in(o.content))
	var drafts []string
	if o.draft {
		drafts = story.Languages(content)
	}
	st, problems := story.Parse(content, drafts...)
	problems = story.Sorted(append(problems, st.Check(models.All{})...))
	stop := false
	for _, p := range problems {
		fmt.Fprintln(os.Stderr, p)
		// A writer wants to see the new English before the French is there; translations stand in folders.
		stop = stop || !o.draft || !strings.Contains(p.File, "/")
	}
	if stop {
		return errContent
	}
	if len(st.Beats()) == 0 {
		return errors.New("the story has no beats")
	}
	final := o.in(o.out)
	tmp := final + ".new"
	if err := os.RemoveAll(tmp); err != nil {
		return err
	}
	if err := os.MkdirAll(tmp, 0o755); err != nil {
		return err
	}
	files, err := writeLasting(o, st, tmp)
	if err != nil {
		return err
	}
	if err := writePages(o, st, tmp, files); err != nil {
		return err
	}
	if err := writeLicences(o, tmp); err != nil {
		return err
	}
	if err := writeLinked(o, st, tmp, files); err != nil {
		return err
	}
	if err := writeAround(o, st, tmp, files); err != nil {
		return err
	}
	if err := writePlain(o, st, tmp, files); err != nil {
		return err
	}
	if err := writeLines(o, st, tmp, files); err != nil {
		return err
	}
	if err := writeKept(o, st, tmp, files); err != nil {
		return err
	}
	if o.small {
		if err := twin.Write(tmp, twin.Best); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(final); err != nil {
		return err
	}
	return os.Rename(tmp, final)
}

// copyFiles copies what the pages load as it is.
func copyFiles(o options, _ *story.Story, dir string) error {
	files := map[string]string{}
	for _, name := range []string{"style.css", "prefs.css", "prefs.js", "boot.js", "keys.js", "lesson.js", "frame.js", "class.js", "keep.js", "class.css", "path.js", "aloud.js", "aloud.css", "figures.js", "builder.js", "embedded.js"} {
		files[name] = o.in("wasm", name)
	}
	fonts, err := filepath.Glob(o.in("assets", "fonts", "*.woff2"))
	if err != nil {
		return err
	}
	for _, f := range fonts {
		files["fonts/"+filepath.Base(f)] = f
	}
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("go env GOROOT: %w", err)
	}
	files["wasm_exec.js"] = filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "wasm_exec.js")
	if err := write(filepath.Join(dir, "grain.png"), grain()); err != nil {
		return err
	}
	for to, from := range files {
		data, err := os.ReadFile(from)
		if err != nil {
			return err
		}
		if err := write(filepath.Join(dir, to), data); err != nil {
			return err
		}
	}
	return nil
}

// writeIcons draws the page's icon: a drawing for tabs, which are small, and a picture for the home screens of phones.
func writeIcons(_ options, _ *story.Story, dir string) error {
	drawing := svg.Append(nil, icon.Picture(64, 0), icon.View, icon.View, svg.Options{})
	if err := write(filepath.Join(dir, "icon.svg"), drawing); err != nil {
		return err
	}
	var large bytes.Buffer
	if err := png.Encode(&large, icon.Image(180, 0)); err != nil {
		return err
	}
	return write(filepath.Join(dir, "icon-180.png"), large.Bytes())
}

// indexPage is the piece itself in a language.
func indexPage(o options, st *story.Story, lang string, files lasting) *page {
	p := newPage(st, models.All{}, lang, files)
	p.Base = o.base
	return p
}

// writePages fills the template once for each language.
func writePages(o options, st *story.Story, dir string, files lasting) error {
	t, err := template.ParseFiles(o.in("index.html"))
	if err != nil {
		return err
	}
	for _, lang := range st.Langs {
		var b bytes.Buffer
		p := indexPage(o, st, lang, files)
		p.Kept = o.kept()
		if err := t.Execute(&b, p); err != nil {
			return err
		}
		if err := write(filepath.Join(dir, folderOf(st, lang), "index.html"), b.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

// write writes a file and the folders it stands in.
func write(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
