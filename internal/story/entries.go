package story

// Entry is a line as its translators meet it.
type Entry struct {
	File   string // its file, without an ending: "pledge", "ui", "terms", "facts"
	Key    string // within that file: "ask.1"
	Kind   string // "say", "label", "slider" …; "term" and "explanation", "fact"
	Source string // as written in English, marks included
	Line   Line
	Beat   *Beat // nil where it belongs to none
}

// Entries lists every line that is translated, in the order of the files.
func (s *Story) Entries() []Entry {
	out := make([]Entry, len(s.entries))
	for i, e := range s.entries {
		out[i] = Entry{e.stem, e.key, e.kind, e.raw, e.line, e.beat}
	}
	return out
}

// CountWords counts the words of a line as it is written in a file: what has a letter or a digit in it between spaces, a
// reference as one, marks not at all.
func CountWords(written string) int {
	text, _ := cutMarks(written)
	return countWords(flat(text))
}
