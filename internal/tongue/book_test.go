package tongue

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"coinorcap/internal/models"
	"coinorcap/internal/mutate"
	"coinorcap/internal/story"
)

// entry is a line of a source made up for a test.
func entry(file, key, source string) story.Entry {
	return story.Entry{File: file, Key: key, Source: source}
}

// source is a story of two files.
var source = []story.Entry{
	entry("pledge", "title", "A billion, promised"),
	entry("pledge", "ask.1", "How much came in? [F18]"),
	entry("pledge", "ask.2", "Draw the line."),
	entry("pledge", "label.share", "{pledge.share}"),
	entry("ui", "next", "Next"),
}

func read(t *testing.T, entries []story.Entry, files map[string]string) (*Book, map[string]string) {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys["story/de/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	b, err := Read(entries, fsys, "de")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for name, data := range b.Files() {
		out[name] = string(data)
	}
	return b, out
}

const begun = `# title: A billion, promised
title
# ask.1: How much came in? [F18]
ask.1
# ask.2: Draw the line.
ask.2
# label.share: {pledge.share}
label.share {pledge.share}
`

const done = `# title: A billion, promised
title Eine Milliarde, versprochen
# ask.1: How much came in? [F18]
ask.1 Wie viel kam? [F18]
# ask.2: Draw the line.
ask.2 Ziehe den Strich.
# label.share: {pledge.share}
label.share {pledge.share}
`

func TestFiles(t *testing.T) {
	change := func(at int, key, text string) []story.Entry {
		out := append([]story.Entry{}, source...)
		out[at].Key, out[at].Source = key, text
		return out
	}
	for _, c := range []struct {
		name    string
		entries []story.Entry
		old     string
		want    string
		says    string // of the report, a sentence
	}{
		{"begun", source, "", begun, "5 lines are new."},
		{"begun twice", source, begun, begun, ""},
		{"done", source, done, done, ""},
		{"in the source's order", source, strings.Replace("# ask.2: Draw the line.\nask.2 Ziehe den Strich.\n"+done, "# ask.2: Draw the line.\nask.2 Ziehe den Strich.\n# label", "# label", 1), done, ""},
		{"own notes stay with their line", source, strings.Replace(done, "# ask.2:", "# Kreide, nicht Stift.\n\n# ask.2:", 1),
			strings.Replace(done, "# ask.2:", "# Kreide, nicht Stift.\n# ask.2:", 1), ""},
		{"stale", change(2, "ask.2", "Draw the chalk line."), done,
			strings.Replace(done, "# ask.2: Draw the line.\n", "# ask.2: Draw the chalk line.\n# was: Draw the line.\n", 1),
			"1 line has become stale: its old English stands above it, after # was."},
		{"stale for the second time", change(2, "ask.2", "Draw a line."), strings.Replace(done, "# ask.2: Draw the line.\n", "# ask.2: Draw the chalk line.\n# was: Draw the line.\n", 1),
			strings.Replace(done, "# ask.2: Draw the line.\n", "# ask.2: Draw a line.\n# was: Draw the line.\n", 1), ""},
		{"the English changed back", source, strings.Replace(done, "# ask.2: Draw the line.\n", "# ask.2: Draw the chalk line.\n# was: Draw the line.\n", 1), done, ""},
		{"stale without words", change(2, "ask.2", "Draw the chalk line."), begun, strings.Replace(begun, "Draw the line.", "Draw the chalk line.", 1), ""},
		{"without a note", source, strings.Replace(done, "# ask.2: Draw the line.\n", "", 1),
			strings.Replace(done, "# ask.2: Draw the line.\n", "# ask.2: Draw the line.\n# was: ?\n", 1), "1 line has become stale: its old English stands above it, after # was."},
		{"another key for the same English", change(2, "ask.3", "Draw the line."), done, strings.ReplaceAll(done, "ask.2", "ask.3"), "1 line has moved with its English."},
		{"gone", append(source[:2:2], source[3:]...), done,
			strings.Replace(done, "# ask.2: Draw the line.\nask.2 Ziehe den Strich.\n", "", 1) + goneTitle + "\n# gone: ask.2: Draw the line.\n# kept: ask.2 Ziehe den Strich.\n",
			"1 line has gone from the English; its words are kept at the end of its file."},
		{"gone and come back", source,
			strings.Replace(done, "# ask.2: Draw the line.\nask.2 Ziehe den Strich.\n", "", 1) + goneTitle + "\n# gone: ask.2: Draw the line.\n# kept: ask.2 Ziehe den Strich.\n", done,
			"1 line has moved with its English."},
		{"gone without words", source, begun + "# ask.9: No more.\nask.9\n", begun, ""},
	} {
		files := map[string]string{"ui.txt": "# next: Next\nnext Weiter\n", "pledge.txt": c.old}
		if c.name == "begun" {
			files = nil
		}
		b, got := read(t, c.entries, files)
		if got["pledge.txt"] != c.want {
			t.Errorf("%s:\n%swant\n%s", c.name, got["pledge.txt"], c.want)
		}
		var report strings.Builder
		b.Report(&report)
		_, after, _ := strings.Cut(report.String(), "\nall ")
		_, after, _ = strings.Cut(after, "\n")
		if strings.TrimSpace(after) != c.says {
			t.Errorf("%s: the report says %q, want %q", c.name, after, c.says)
		}
		// Nothing more happens the second time, and no word is ever lost.
		_, again := read(t, c.entries, got)
		if again["pledge.txt"] != got["pledge.txt"] || again["ui.txt"] != got["ui.txt"] {
			t.Errorf("%s: the second run changes the files again:\n%s", c.name, again["pledge.txt"])
		}
		for row := range strings.SplitSeq(c.old, "\n") {
			if _, words, ok := strings.Cut(row, " "); ok && row[0] != '#' && !strings.Contains(got["pledge.txt"], words) {
				t.Errorf("%s: %q is lost", c.name, words)
			}
		}
	}
}

func TestWordsMoveBetweenFiles(t *testing.T) {
	entries := append(append([]story.Entry{}, source[:2]...), source[3], entry("coin", "sale.1", "Draw the line."), source[4])
	_, got := read(t, entries, map[string]string{"pledge.txt": done, "old.txt": "# a: A\na A\n"})
	if got["coin.txt"] != "# sale.1: Draw the line.\nsale.1 Ziehe den Strich.\n" || strings.Contains(got["pledge.txt"], "Strich") {
		t.Errorf("coin.txt: %s\npledge.txt: %s", got["coin.txt"], got["pledge.txt"])
	}
	b, files := read(t, source, map[string]string{"old.txt": "# a: A\na A\n"})
	if len(b.Strays) != 1 || b.Strays[0] != "old.txt" || files["old.txt"] != "" {
		t.Errorf("strays: %q", b.Strays)
	}
}

func TestStates(t *testing.T) {
	b, _ := read(t, source, map[string]string{"pledge.txt": strings.Replace(done, "# title: A billion, promised\n", "# title: A billion\n", 1)})
	if n := b.Count(); n != (Count{Lines: 5, Done: 4, Stale: 1, Words: 12, DoneWords: 11}) {
		t.Errorf("count: %+v", n)
	}
	if l := b.Chapters[0].Lines[1]; l.State() != Done || l.Row != 4 {
		t.Errorf("%s in row %d is %s", l.Key, l.Row, l.State())
	}
	b, _ = read(t, source, map[string]string{"ui.txt": "# next: Next\nnext Dalej → ł\n"})
	if lost := strings.Join(b.Unshown(), " "); lost != "ł" {
		t.Errorf("characters without a glyph: %q", lost)
	}
}

// What is shipped is in step: French is as make lang would write it. And what make lang begins is a sound draft.
func TestShipped(t *testing.T) {
	assets := os.DirFS("../../assets")
	st, problems := story.Parse(assets)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	b, err := Read(st.Entries(), assets, "fr")
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range b.Files() {
		if old, err := fs.ReadFile(assets, "story/fr/"+name); err != nil || string(old) != string(data) {
			t.Errorf("fr/%s is not as make lang writes it (%v)", name, err)
		}
	}
	for _, lang := range []string{"de", "pl", "ar", "ja", "pt-BR", "he"} {
		fsys := shipped(t)
		tag, err := ParseTag(lang)
		if err != nil {
			t.Fatal(err)
		}
		b, err := Read(st.Entries(), fsys, lang)
		if err != nil {
			t.Fatal(err)
		}
		for name, data := range b.Files() {
			fsys["story/"+lang+"/"+name] = &fstest.MapFile{Data: data}
		}
		fsys["story/"+lang+"/grammar.txt"] = &fstest.MapFile{Data: Grammar(tag)}
		st, problems := story.Parse(fsys, lang)
		for _, p := range append(problems, st.Check(models.All{})...) {
			t.Errorf("%s: %s", lang, p)
		}
		if blank, draft, err := Blanks(fsys, lang); len(blank) < 15 || !draft || err != nil {
			t.Errorf("%s: a draft (%v) with the blanks %q: %v", lang, draft, blank, err)
		}
		if n := b.Count(); n.Lines != len(st.Entries()) || n.Stale > 0 || n.Done > n.Lines/8 || n.Done == 0 {
			t.Errorf("%s: %+v", lang, n)
		}
		if w := st.Words(lang); w.RightToLeft() != (lang == "ar" || lang == "he") || w.Number("percent", 7, false) == "" {
			t.Errorf("%s reads from right to left: %v; 7%% is %s", lang, w.RightToLeft(), w.Number("percent", 7, false))
		}
	}
}

// FuzzFiles: whatever a translator's file says, it is brought into order at once and for good, and no word of it is lost.
func FuzzFiles(f *testing.F) {
	mutate.Add(f, 600, mutate.Seed{done}, mutate.Seed{begun}, mutate.Seed{strings.Replace(done, "# ask.2: Draw the line.\n", "# ask.2: Draw\n# was: D\n", 1) + goneTitle + "\n# gone: a: A\n# kept: a B\n# gone: c\n#\n\nx\ny z\ny w\n"})
	f.Fuzz(func(t *testing.T, text string) {
		_, once := read(t, source, map[string]string{"pledge.txt": text})
		_, twice := read(t, source, once)
		for name := range once {
			if once[name] != twice[name] {
				t.Errorf("%s changes again:\n%q\n%q", name, once[name], twice[name])
			}
		}
		for row := range strings.SplitSeq(text, "\n") {
			row = strings.Trim(strings.TrimPrefix(row, "\ufeff"), " \t\r")
			if _, words, ok := strings.Cut(row, " "); ok && row[0] != '#' && !strings.Contains(once["pledge.txt"]+once["ui.txt"], strings.TrimSpace(words)) {
				t.Errorf("%q is lost:\n%q", words, once["pledge.txt"])
			}
		}
	})
}

// shipped is a copy of the assets that a test may add to.
func shipped(t *testing.T) fstest.MapFS {
	t.Helper()
	assets, fsys := os.DirFS("../../assets"), fstest.MapFS{}
	err := fs.WalkDir(assets, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(assets, path)
		fsys[path] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return fsys
}
