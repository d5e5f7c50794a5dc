// Package tongue keeps translations in step with the English: it lays out a language's files with every line in place,
// brings them up to date without losing anything that a translator has written, and says how far they are. It is a tool of
// the workshop: nothing of it reaches a reader.
//
//	story.Entries, the language's files ──Read──▶ Book ──▶ Files    (what the files should say)
//	                                                   ├─▶ Report   (for the terminal)
//	                                                   └─▶ Page     (HTML, every line beside its English)
package tongue

import (
	"bytes"
	"errors"
	"io/fs"
	"strings"
	"unicode"

	"coinorcap/internal/story"
)

// State tells how far a line is.
type State string

// The states of a line.
const (
	Missing State = "missing" // it has no words
	Stale   State = "stale"   // its words were written for another English
	Done    State = "done"
)

// Line is a line of the story with what the language says for it.
type Line struct {
	story.Entry
	Words string   // as written, marks included; empty: Missing
	Was   string   // the English that the words were written for, where that has changed
	Notes []string // comments of the translator's own that stand above it
	Row   int      // in the file as it was read, from 1; 0 where it has no place there yet
}

// State tells how far the line is.
func (l *Line) State() State {
	switch {
	case l.Words == "":
		return Missing
	case l.Was != "":
		return Stale
	}
	return Done
}

// Chapter is one file of the language.
type Chapter struct {
	Name  string // without an ending: "pledge"
	Lines []*Line
	Gone  []Gone
}

// Gone are words whose line is no longer in the English.
type Gone struct{ Key, Source, Words string }

// Book is a language's translation, line by line in the order of the source.
type Book struct {
	Lang     string
	Chapters []*Chapter
	Added    int      // lines that had no place in the files yet
	Moved    int      // words that were found under another key, for the same English
	Outdated int      // lines that have become stale
	Dropped  int      // lines that have gone from the English
	Strays   []string // files that belong to no file of the source; they are left alone
}

// unknown stands for an English that nobody noted.
const unknown = "?"

// written is what stands in a file for one key.
type written struct {
	file, key, words string
	note             string // the source above it; unknown without one
	was              string
	notes            []string
	row              int
	gone, taken      bool
}

// Read compares a language's files (fsys is rooted at assets) with the source.
func Read(entries []story.Entry, fsys fs.FS, lang string) (*Book, error) {
	b := &Book{Lang: lang}
	byName := map[string]*Chapter{}
	for _, e := range entries {
		c := byName[e.File]
		if c == nil {
			c = &Chapter{Name: e.File}
			byName[e.File] = c
			b.Chapters = append(b.Chapters, c)
		}
		c.Lines = append(c.Lines, &Line{Entry: e})
	}
	var all []*written
	dir, err := fs.ReadDir(fsys, "story/"+lang)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for _, d := range dir {
		name, ok := strings.CutSuffix(d.Name(), ".txt")
		if !ok || d.IsDir() || name == "grammar" {
			continue
		}
		data, err := fs.ReadFile(fsys, "story/"+lang+"/"+d.Name())
		if err != nil {
			return nil, err
		}
		if byName[name] == nil {
			b.Strays = append(b.Strays, d.Name())
			continue
		}
		all = append(all, parse(name, data)...)
	}
	b.match(all)
	for _, w := range all {
		if w.taken || w.words == "" {
			continue
		}
		if !w.gone {
			b.Dropped++
		}
		c := byName[w.file]
		c.Gone = append(c.Gone, Gone{w.key, w.note, w.words})
	}
	return b, nil
}

// match gives every line the words that belong to it. What was written for the very same English counts before what
// stands under the same key, for keys count: a new first sentence makes ask.1 of ask.0.
func (b *Book) match(all []*written) {
	type place struct{ file, key string }
	at := map[place]*written{}
	for _, w := range all {
		if p := (place{w.file, w.key}); at[p] == nil && !w.gone {
			at[p] = w
		}
	}
	var open []*Line
	for _, c := range b.Chapters {
		for _, l := range c.Lines {
			w := at[place{l.File, l.Key}]
			switch {
			case w != nil && w.note == l.Source:
				l.take(w)
			case w != nil && w.words != "" && w.was == l.Source: // the English has been changed back
				l.take(w)
				l.Was = ""
			default:
				open = append(open, l)
			}
		}
	}
	left := open[:0]
	for _, l := range open {
		if w := sameSource(all, l); w != nil {
			l.take(w)
			b.Moved++
		} else {
			left = append(left, l)
		}
	}
	for _, l := range left {
		w := at[place{l.File, l.Key}]
		if w == nil || w.taken {
			b.Added++
			if wordless(l.Source) {
				l.Words = l.Source
			}
			continue
		}
		l.take(w)
		if l.Words != "" && l.Was == "" {
			l.Was = w.note
			b.Outdated++
		}
	}
}

// wordless tells whether a line is the same in every language: references and signs alone.
func wordless(source string) bool {
	for source != "" {
		before, rest, _ := strings.Cut(source, "{")
		if strings.ContainsAny(before, "*[") || strings.ContainsFunc(before, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			return false
		}
		_, source, _ = strings.Cut(rest, "}")
	}
	return true
}

// sameSource finds words for the same English that no line has taken: in the line's own file before others.
func sameSource(all []*written, l *Line) (found *written) {
	for _, w := range all {
		if w.taken || w.words == "" || w.note != l.Source || w.was != "" {
			continue
		}
		if w.file == l.File {
			return w
		}
		if found == nil {
			found = w
		}
	}
	return found
}

func (l *Line) take(w *written) {
	w.taken = true
	l.Words, l.Was, l.Notes, l.Row = w.words, w.was, w.notes, w.row
	if l.Words == "" {
		l.Was = ""
	}
}

// The comments that make lang writes.
const (
	wasMark   = "# was: "
	goneMark  = "# gone: " // a line's name and its English
	keptMark  = "# kept: " // below it, the name again and the words
	goneTitle = "# No longer in the English, and read by nothing. Delete these lines, or use their words elsewhere."
)

// parse reads a file of words.
func parse(file string, data []byte) (out []*written) {
	w := &written{file: file, note: unknown}
	n := 0
	for row := range strings.SplitSeq(strings.TrimPrefix(string(data), "\ufeff"), "\n") {
		row = strings.Trim(row, " \t\r")
		n++
		switch {
		case row == "" || row == goneTitle:
		case strings.HasPrefix(row, goneMark):
			key, note, _ := strings.Cut(row[len(goneMark):], " ")
			out = append(out, &written{file: file, key: strings.TrimSuffix(key, ":"), note: note, gone: true})
		case strings.HasPrefix(row, keptMark):
			out = kept(out, file, row[len(keptMark):])
		case strings.HasPrefix(row, wasMark):
			w.was = row[len(wasMark):]
		case row[0] == '#':
			w.notes = append(w.notes, row)
		default:
			key, words, _ := strings.Cut(row, " ")
			w.key, w.words, w.row = key, strings.TrimSpace(words), n
			if last := len(w.notes) - 1; last >= 0 {
				if note, ok := strings.CutPrefix(w.notes[last], "# "+key+":"); ok {
					w.note, w.notes = strings.TrimSpace(note), w.notes[:last]
				}
			}
			out = append(out, w)
			w = &written{file: file, note: unknown}
		}
	}
	if len(w.notes) > 0 { // below the last line: they stay with it
		if n := len(out); n > 0 {
			out[n-1].notes = append(out[n-1].notes, w.notes...)
		}
	}
	return out
}

// kept takes up words that an earlier run has set aside, below the source that was set aside with them.
func kept(out []*written, file, text string) []*written {
	key, words, _ := strings.Cut(text, " ")
	words = strings.TrimSpace(words)
	if n := len(out) - 1; n >= 0 && out[n].gone && out[n].key == key && out[n].words == "" {
		out[n].words = words
		return out
	}
	return append(out, &written{file: file, key: key, note: unknown, words: words, gone: true})
}

// Files gives what the language's files should say, by name.
func (b *Book) Files() map[string][]byte {
	out := map[string][]byte{}
	for _, c := range b.Chapters {
		var f bytes.Buffer
		put := func(parts ...string) { f.WriteString(strings.Join(parts, "") + "\n") }
		for _, l := range c.Lines {
			for _, n := range l.Notes {
				put(n)
			}
			put("# ", l.Key, ": ", l.Source)
			if l.Was != "" {
				put(wasMark, l.Was)
			}
			if l.Words == "" {
				put(l.Key)
			} else {
				put(l.Key, " ", l.Words)
			}
		}
		if len(c.Gone) > 0 {
			put(goneTitle)
		}
		for _, g := range c.Gone {
			put(goneMark, g.Key, ": ", g.Source)
			put(keptMark, g.Key, " ", g.Words)
		}
		out[c.Name+".txt"] = f.Bytes()
	}
	return out
}
