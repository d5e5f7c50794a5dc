// Command lang begins a translation, or brings it up to date: `make lang TAG=de`. It writes assets/story/de with every line
// of the English in place, and a grammar.txt for the language's numbers, dates and punctuation. Run again, it adds the lines
// that are new, keeps what is translated, marks what has become stale and sets aside, as comments, what has gone. It prints
// how far the translation is and what make check says of it.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"coinorcap/internal/models"
	"coinorcap/internal/story"
	"coinorcap/internal/tongue"
)

func main() {
	content := flag.String("content", "assets", "`folder` of story and facts")
	flag.Parse()
	if err := run(*content, strings.Join(flag.Args(), " "), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "lang:", err)
		os.Exit(1)
	}
}

// run writes a language's files and says how far they are.
func run(content, lang string, w io.Writer) error {
	tag, err := tongue.ParseTag(lang)
	if err != nil {
		return err
	}
	st, problems := story.Parse(os.DirFS(content))
	for _, p := range problems {
		if !strings.Contains(p.File, "/") {
			return fmt.Errorf("the English has to be sound first: %v", p)
		}
	}
	if len(st.Beats()) == 0 {
		return errors.New("there is no story in " + content)
	}
	book, err := tongue.Read(st.Entries(), os.DirFS(content), lang)
	if err != nil {
		return err
	}
	dir := filepath.Join(content, "story", lang)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	files := book.Files()
	if _, err := os.Stat(filepath.Join(dir, "grammar.txt")); errors.Is(err, os.ErrNotExist) {
		files["grammar.txt"] = tongue.Grammar(tag)
	}
	for name, data := range files {
		if err := save(filepath.Join(dir, name), data); err != nil {
			return err
		}
	}
	book.Report(w)
	return check(content, lang, w)
}

// save writes a file, if it says something new, to one beside it that then takes its place: a translator's words must not be
// lost half-way.
func save(path string, data []byte) error {
	if old, err := os.ReadFile(path); err == nil && string(old) == string(data) {
		return nil
	}
	if err := os.WriteFile(path+".new", data, 0o644); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// check says what make check says of the language.
func check(content, lang string, w io.Writer) error {
	fsys := os.DirFS(content)
	st, problems := story.Parse(fsys)
	n := 0
	for _, p := range story.Sorted(append(problems, st.Check(models.All{})...)) {
		if strings.HasPrefix(p.File, lang+"/") {
			fmt.Fprintln(w, p)
			n++
		}
	}
	blank, draft, err := tongue.Blanks(fsys, lang)
	if err != nil {
		return err
	}
	if len(blank) > 0 {
		fmt.Fprintf(w, "%s/grammar.txt asks for words: %s\n", lang, strings.Join(blank, ", "))
	}
	switch {
	case slices.Contains(st.Langs, lang):
		fmt.Fprintln(w, "Readers are offered the language.")
	case draft:
		fmt.Fprintf(w, "A draft: readers are not offered it until the line \"draft yes\" of %s/grammar.txt is deleted. make run shows it, and every line on one page at /%[1]s/lines.html.\n", lang)
	default:
		fmt.Fprintln(w, "Readers are not offered the language until nothing is missing.")
	}
	if n == 0 {
		fmt.Fprintln(w, "make check finds nothing wrong with what is there.")
	}
	return nil
}
