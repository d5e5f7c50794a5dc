// Package pseudo makes languages that nobody speaks out of the English, so that tests see what a translation may do to the
// piece before there is one: letters with accents, a quarter longer, as German is (any English that is left over shows, and
// the brackets around each line show what is cut off), twice as long a text, and one that is written from right to left. References, marks and term links
// stay as they are. The languages are made when a test runs, and are never offered to readers.
package pseudo

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing/fstest"
	"unicode"

	"coinorcap/internal/story"
)

// Tongue is a pseudo-language by its tag; en-XA and ar-XB are those of the Unicode CLDR.
type Tongue string

// The pseudo-languages.
const (
	Accented    Tongue = "en-XA"
	Doubled     Tongue = "en-XC"
	RightToLeft Tongue = "ar-XB"
)

// All are the pseudo-languages.
var All = []Tongue{Accented, Doubled, RightToLeft}

// Open and Close stand around every line of the accented language.
const (
	Open  = "‹"
	Close = "›"
)

// Content is the content of a folder (rooted as assets is) with the languages added, complete.
func Content(assets fs.FS, tongues ...Tongue) (fstest.MapFS, error) {
	out := fstest.MapFS{}
	for _, root := range []string{"story", "facts.txt"} {
		err := fs.WalkDir(assets, root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := fs.ReadFile(assets, path)
			out[path] = &fstest.MapFile{Data: data}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	st, problems := story.Parse(assets)
	if len(problems) > 0 {
		return nil, errors.New(problems[0].String())
	}
	for _, t := range tongues {
		files := map[string]*strings.Builder{}
		for _, e := range st.Entries() {
			if files[e.File] == nil {
				files[e.File] = &strings.Builder{}
			}
			files[e.File].WriteString("# " + e.Key + ": " + e.Source + "\n" + e.Key + " " + t.Line(e.Source) + "\n")
		}
		for name, text := range files {
			out["story/"+string(t)+"/"+name+".txt"] = &fstest.MapFile{Data: []byte(text.String())}
		}
		grammar, err := fs.ReadFile(assets, "story/grammar.txt")
		if err != nil {
			return nil, err
		}
		out["story/"+string(t)+"/grammar.txt"] = &fstest.MapFile{Data: []byte(t.grammar(string(grammar)))}
	}
	return out, nil
}

// Write writes content to a folder.
func Write(content fs.FS, dir string) error {
	return fs.WalkDir(content, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(content, path)
		if err != nil {
			return err
		}
		to := filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		return os.WriteFile(to, data, 0o644)
	})
}

// Line puts a line, as it is written in English, into the language.
func (t Tongue) Line(source string) string {
	text, marks := source, ""
	for strings.HasSuffix(text, "]") {
		at := strings.LastIndexByte(text, '[')
		text, marks = strings.TrimRight(text[:at], " "), " "+text[at:]+marks
	}
	if text = t.text(text); t == Accented {
		text = Open + text + Close
	}
	return text + marks
}

// text changes the words of a text and nothing else: no reference, no name of a term.
func (t Tongue) text(text string) string {
	var b strings.Builder
	for text != "" {
		at := strings.IndexAny(text, "{*")
		if at < 0 {
			at = len(text)
		}
		b.WriteString(t.words(text[:at]))
		text = text[at:]
		switch {
		case text == "":
		case text[0] == '{':
			end := strings.IndexByte(text, '}') + 1
			b.WriteString(text[:end])
			text = text[end:]
		default: // *words:term*
			end := strings.IndexByte(text[1:], '*') + 2
			colon := strings.LastIndexByte(text[:end], ':')
			b.WriteString("*" + t.words(text[1:colon]) + text[colon:end])
			text = text[end:]
		}
	}
	return b.String()
}

// words changes every word of a text without references.
func (t Tongue) words(text string) string {
	var b strings.Builder
	for text != "" {
		n := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
		switch {
		case n < 0:
			n = len(text)
		case n == 0:
			n = strings.IndexFunc(text, unicode.IsLetter)
			if n < 0 {
				n = len(text)
			}
			b.WriteString(text[:n])
			text = text[n:]
			continue
		}
		b.WriteString(t.word(text[:n]))
		text = text[n:]
	}
	return b.String()
}

func (t Tongue) word(word string) string {
	switch t {
	case Accented:
		return accents.Replace(longer(word))
	case RightToLeft:
		return hebrew.Replace(strings.ToLower(word))
	}
	// A short word becomes one of twice the length; a long one two, as other languages would put them.
	if len(word) <= 6 {
		return word + strings.ToLower(word)
	}
	return word + " " + strings.ToLower(word)
}

// longer lengthens a word, as German would: some of its vowels are doubled.
func longer(word string) string {
	var b strings.Builder
	owed := 0
	for _, r := range word {
		b.WriteRune(r)
		owed++
		if owed >= 3 && strings.ContainsRune("aeiouy", r) {
			b.WriteRune(r)
			owed -= 3
		}
	}
	return b.String()
}

// accents has letters that the piece's faces have.
var accents = strings.NewReplacer("a", "à", "e", "é", "i", "î", "o", "ô", "u", "û", "y", "ý", "c", "ç", "n", "ñ",
	"A", "À", "E", "É", "I", "Î", "O", "Ô", "U", "Û", "Y", "Ý", "C", "Ç", "N", "Ñ")

// Left are the letters of which the accented language has none.
const Left = "aeiouycnAEIOUYCN"

var hebrew = strings.NewReplacer("a", "א", "b", "ב", "c", "כ", "d", "ד", "e", "ה", "f", "פ", "g", "ג", "h", "ח", "i", "י",
	"j", "ז", "k", "ק", "l", "ל", "m", "מ", "n", "נ", "o", "ע", "p", "ף", "q", "ץ", "r", "ר", "s", "ס", "t", "ט", "u", "ו",
	"v", "ן", "w", "ש", "x", "ם", "y", "ך", "z", "ת")

// grammar puts the English grammar's words into the language.
func (t Tongue) grammar(english string) string {
	var b strings.Builder
	if t == RightToLeft {
		b.WriteString("direction rtl\nstage en\n")
	}
	for row := range strings.SplitSeq(strings.TrimSpace(english), "\n") {
		kind, rest, _ := strings.Cut(row, " ")
		head, words, barred := strings.Cut(rest, "|")
		switch {
		case kind == "name" || kind == "bind":
			rest = t.words(rest)
		case barred && (kind == "form" || kind == "months"):
			rest = head + "|" + t.words(words)
		}
		b.WriteString(kind + " " + rest + "\n")
	}
	return b.String()
}
