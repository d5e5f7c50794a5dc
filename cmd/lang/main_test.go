package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A translation is begun, is worked on, and is finished: what the command writes and says on the way.
func TestATranslationFromBeginningToEnd(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../assets")); err != nil {
		t.Fatal(err)
	}
	in := func(name string) string { return filepath.Join(dir, "story", "de", name) }
	lang := func(want ...string) {
		t.Helper()
		var out strings.Builder
		if err := run(dir, "de", &out); err != nil {
			t.Fatal(err)
		}
		for _, w := range want {
			if !strings.Contains(out.String(), w) {
				t.Errorf("it does not say %q:\n%s", w, out.String())
			}
		}
	}
	edit := func(name, old, new string) {
		t.Helper()
		data, err := os.ReadFile(in(name))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(data), old) {
			t.Fatalf("%s does not say %q", name, old)
		}
		if err := os.WriteFile(in(name), []byte(strings.Replace(string(data), old, new, 1)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	lang(" lines are new.", "de/grammar.txt asks for words: form usd 9 one,", "A draft: readers are not offered it")
	edit("pledge.txt", "\ntitle\n", "\ntitle Eine Milliarde, {F18.usd}\n")
	lang("pledge           2 of ", "de/pledge.txt:4: title differs from its source: {F18.usd} is too much")
	edit("pledge.txt", ", {F18.usd}", ", versprochen")
	lang("make check finds nothing wrong with what is there.")

	// The end is written by copying the English, as a translator would not.
	files, err := filepath.Glob(in("*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		rows := strings.Split(string(data), "\n")
		for i, row := range rows {
			if i > 0 && row != "" && row[0] != '#' && !strings.Contains(row, " ") {
				_, source, _ := strings.Cut(rows[i-1], ": ")
				rows[i] = row + " " + source
			}
		}
		if filepath.Base(f) != "grammar.txt" {
			err = os.WriteFile(f, []byte(strings.Join(rows, "\n")), 0o644)
		} else {
			err = copyFile(f, filepath.Join(dir, "story", "grammar.txt"))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	lang("Readers are offered the language.", "make check finds nothing wrong with what is there.")
}

func copyFile(to, from string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, data, 0o644)
}

func TestWhatCannotBeBegun(t *testing.T) {
	for lang, want := range map[string]string{"": "which language?", "english": "no language tag", "de fr": "no language tag"} {
		if err := run("../../assets", lang, os.Stdout); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", lang, err, want)
		}
	}
	if err := run(t.TempDir(), "de", os.Stdout); err == nil || !strings.Contains(err.Error(), "the English has to be sound first") {
		t.Errorf("without a story: %v", err)
	}
}
