package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"coinorcap/internal/icon"
	"coinorcap/internal/models"
	"coinorcap/internal/parcel"
	"coinorcap/internal/story"
)

// kept tells whether browsers are to keep the site for when there is no network. They are not while somebody works on it,
// nor when its loading is measured.
func (o options) kept() bool { return !o.draft && !o.bench }

// appIcons are the icons of the installed page: their names, sides in pixels, and how much the drawing leaves free around
// itself. Systems cut a maskable one to a shape of their own.
var appIcons = []struct {
	name    string
	side    int
	margin  float64
	purpose string
}{
	{"icon-192.png", 192, 0, "any"}, {"icon-512.png", 512, 0, "any"}, {"icon-mask.png", 512, .1, "maskable"},
}

// writeAppIcons draws them.
func writeAppIcons(_ options, _ *story.Story, dir string) error {
	for _, i := range appIcons {
		var b bytes.Buffer
		e := png.Encoder{CompressionLevel: png.BestCompression}
		if err := e.Encode(&b, icon.Image(i.side, i.margin)); err != nil {
			return err
		}
		if err := write(filepath.Join(dir, i.name), b.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

// writeKept makes the page one that can be installed and that opens without a network: a manifest for each language, and the
// service worker. It comes last, for the worker names every file of the piece.
func writeKept(o options, st *story.Story, dir string, files lasting) error {
	if !o.kept() {
		return nil
	}
	for _, lang := range st.Langs {
		text, err := manifest(st, lang, files)
		if err != nil {
			return err
		}
		if err := write(filepath.Join(dir, folderOf(st, lang), manifestFile), text); err != nil {
			return err
		}
	}
	return writeWorker(o, st, dir)
}

// manifestFile is a manifest's name, beside the page of its language.
const manifestFile = "app.webmanifest"

// manifest says what the installed page is called and how it opens. All languages are of the same site, so the scope is its
// root, and each is an app of its own.
func manifest(st *story.Story, lang string, files lasting) ([]byte, error) {
	type picture struct {
		Src     string `json:"src"`
		Sizes   string `json:"sizes"`
		Type    string `json:"type"`
		Purpose string `json:"purpose"`
	}
	w, root := st.Words(lang), "./"
	if lang != st.Langs[0] {
		root = "../"
	}
	title := w.Text(st.Scenes[0].Title, story.StaticEnv(st, models.All{}))
	m := struct {
		Lang        string    `json:"lang"`
		Dir         string    `json:"dir"`
		Name        string    `json:"name"`
		ShortName   string    `json:"short_name"`
		Description string    `json:"description"`
		StartURL    string    `json:"start_url"`
		Scope       string    `json:"scope"`
		Display     string    `json:"display"`
		Background  string    `json:"background_color"`
		Theme       string    `json:"theme_color"`
		Icons       []picture `json:"icons"`
	}{lang, "ltr", title, title, w.UI("description"), "./", root, "standalone", "#16233F", "#16233F", nil}
	if w.RightToLeft() {
		m.Dir = "rtl"
	}
	for _, i := range appIcons {
		m.Icons = append(m.Icons, picture{root + files.folder + i.name, fmt.Sprintf("%dx%[1]d", i.side), "image/png", i.purpose})
	}
	return json.MarshalIndent(m, "", "  ")
}

// writeWorker fills in the service worker's files, by the addresses they are asked for, and their version.
func writeWorker(o options, st *story.Story, dir string) error {
	var files []string
	all := sha256.New()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		name := filepath.ToSlash(rel)
		if !parcel.OfPiece(name, st.Langs) && d.Name() != "keep.js" {
			return nil
		}
		data, err := os.ReadFile(path)
		sum := sha256.Sum256(data)
		all.Write(sum[:])
		files = append(files, strings.TrimSuffix(name, "index.html"))
		return err
	})
	if err != nil {
		return err
	}
	list, err := json.Marshal(files)
	if err != nil {
		return err
	}
	code, err := os.ReadFile(o.in("wasm", "sw.js"))
	if err != nil {
		return err
	}
	const blank = `const version = "", files = [];`
	if !bytes.Contains(code, []byte(blank)) {
		return fmt.Errorf("wasm/sw.js has no line %s to fill in", blank)
	}
	filled := fmt.Sprintf(`const version = "%x", files = %s;`, all.Sum(nil)[:16], list)
	return write(filepath.Join(dir, "sw.js"), bytes.Replace(code, []byte(blank), []byte(filled), 1))
}
