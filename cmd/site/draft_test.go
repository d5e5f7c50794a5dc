package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"coinorcap/internal/story"
	"coinorcap/internal/tongue"
)

// A language that has been begun is shown to its translator, with what is missing in English and marked, and with the page of
// all its lines. Readers get neither.
func TestADraftIsShownOnlyWhenAskedFor(t *testing.T) {
	root, err := findRoot()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	content := filepath.Join(dir, "content")
	if err := os.CopyFS(content, os.DirFS(filepath.Join(root, "assets"))); err != nil {
		t.Fatal(err)
	}
	st, _ := story.Parse(os.DirFS(content))
	book, err := tongue.Read(st.Entries(), os.DirFS(content), "de")
	if err != nil {
		t.Fatal(err)
	}
	tag, err := tongue.ParseTag("de")
	if err != nil {
		t.Fatal(err)
	}
	files := book.Files()
	files["grammar.txt"] = tongue.Grammar(tag)
	files["pledge.txt"] = []byte(strings.Replace(string(files["pledge.txt"]), "\ntitle\n", "\ntitle Eine Milliarde\n", 1))
	for name, data := range files {
		if err := write(filepath.Join(content, "story", "de", name), data); err != nil {
			t.Fatal(err)
		}
	}
	for _, draft := range []bool{false, true} {
		o := options{root: root, out: filepath.Join(dir, "site"), content: content, program: "go.mod", draft: draft}
		if err := build(o); err != nil {
			t.Fatal(err)
		}
		english, err := os.ReadFile(filepath.Join(o.out, "index.html"))
		if err != nil {
			t.Fatal(err)
		}
		if offers := strings.Contains(string(english), `hreflang="de"`); offers != draft {
			t.Errorf("draft %v: the English page offers German: %v", draft, offers)
		}
		page, err := os.ReadFile(filepath.Join(o.out, "de", "index.html"))
		if (err == nil) != draft {
			t.Errorf("draft %v: the German page: %v", draft, err)
		}
		if s := string(page); draft && (!strings.Contains(s, ">Eine Milliarde<") || !strings.Contains(s, "‹You are at the table›") || !strings.Contains(s, `lang="de"`)) {
			t.Error("the German page is neither German nor marked")
		}
		for _, name := range []string{"de/lines.html", "de/lines.css", "fr/lines.html"} {
			if _, err := os.Stat(filepath.Join(o.out, filepath.FromSlash(name))); (err == nil) != draft {
				t.Errorf("draft %v: %s: %v", draft, name, err)
			}
		}
	}
}

// The program embeds what the pages are made of: other content covers the project's own, file by file.
func TestTheProgramEmbedsOtherContent(t *testing.T) {
	root, err := findRoot()
	if err != nil {
		t.Fatal(err)
	}
	if flags, done, err := contentOverlay(options{root: root, content: "assets"}); err != nil || flags != nil {
		t.Errorf("the project's own content: %q, %v", flags, err)
	} else {
		done()
	}
	other := t.TempDir()
	for name, text := range map[string]string{"facts.txt": "", "story/de/pledge.txt": "x"} {
		if err := write(filepath.Join(other, name), []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	flags, done, err := contentOverlay(options{root: root, content: other})
	if err != nil || len(flags) != 1 {
		t.Fatal(flags, err)
	}
	file := strings.TrimPrefix(flags[0], "-overlay=")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var overlay struct{ Replace map[string]string }
	if err := json.Unmarshal(data, &overlay); err != nil {
		t.Fatal(err)
	}
	in := func(name string) string { return filepath.Join(root, "assets", filepath.FromSlash(name)) }
	for name, want := range map[string]string{"facts.txt": filepath.Join(other, "facts.txt"), "story/de/pledge.txt": filepath.Join(other, "story", "de", "pledge.txt"), "story/pledge.story": ""} {
		if got, ok := overlay.Replace[in(name)]; !ok || got != want {
			t.Errorf("%s is %q, %v", name, got, ok)
		}
	}
	done()
	if _, err := os.Stat(file); err == nil {
		t.Error("the overlay's file is left behind")
	}
	if _, _, err := contentOverlay(options{root: root, content: filepath.Join(other, "none")}); err == nil {
		t.Error("content that is not there is taken")
	}
}
