package story

import (
	"io/fs"
	"slices"
	"strings"
)

// wordList is what one language says.
type wordList struct {
	text  map[string]string // by Line.Key
	lines []translated
	files map[string]bool // by stem
	rows  map[string]int  // of lines still without words, by Line.Key
	draft bool            // not offered to readers: it may lack lines
}

// translated is one line of a translation, not yet compared with its source.
type translated struct {
	source entry // zero unless exists
	exists bool  // a source has the key
	key    string
	stem   string
	words  Line   // in the language, marks removed
	note   string // the source as the comment above repeats it
	noted  bool
	was    string // the source that the words were written for, where make lang has found another
}

// Languages lists the languages that have a folder beside the source's files, finished or not.
func Languages(fsys fs.FS) (out []string) {
	dir, _ := fs.ReadDir(fsys, "story")
	for _, d := range dir {
		if d.IsDir() {
			out = append(out, d.Name())
		}
	}
	return out
}

// translations reads every language and lists those to be offered.
func (p *parser) translations() {
	p.s.Langs = []string{"en"}
	for _, lang := range Languages(p.fsys) {
		p.language(lang)
	}
}

func (p *parser) language(lang string) {
	before := len(p.problems)
	if g := p.grammar("story/"+lang+"/"+grammarFile, lang+"/"+grammarFile); g != nil {
		p.s.grammars[lang] = g
	}
	g := p.s.grammars[lang]
	sound := g != nil && len(p.problems) == before
	list := wordList{text: map[string]string{}, files: map[string]bool{}, rows: map[string]int{}, draft: g != nil && g.draft}
	source := map[string]entry{} // by stem and key
	var stems []string
	for _, e := range p.s.entries {
		source[e.stem+" "+e.key] = e
		if len(stems) == 0 || stems[len(stems)-1] != e.stem {
			stems = append(stems, e.stem)
		}
	}
	dir, _ := fs.ReadDir(p.fsys, "story/"+lang)
	for _, d := range dir {
		stem, ok := strings.CutSuffix(d.Name(), ".txt")
		if !ok || d.IsDir() || d.Name() == grammarFile {
			continue
		}
		if !slices.Contains(stems, stem) {
			p.badAt(lang+"/"+d.Name(), 0, "no file of words is called ", quote(stem), near(stem, stems))
			continue
		}
		list.files[stem] = true
		p.translation(lang, stem, source, &list)
	}
	complete := true
	for _, e := range p.s.entries {
		complete = complete && list.text[e.line.Key] != ""
	}
	offered := complete && sound && !list.draft
	list.draft = list.draft || !offered && slices.Contains(p.drafts, lang)
	p.s.words[lang] = list
	if offered || slices.Contains(p.drafts, lang) {
		p.s.Langs = append(p.s.Langs, lang)
	}
}

// translation reads one file of a language.
func (p *parser) translation(lang, stem string, source map[string]entry, list *wordList) {
	rows, _ := p.rows("story/" + lang + "/" + stem + ".txt")
	p.file, p.stem = lang+"/"+stem+".txt", stem
	var notedKey, note, was string
	for _, r := range rows {
		p.row = r.n
		if r.text[0] == '#' {
			if before, ok := strings.CutPrefix(r.text, "# was: "); ok {
				was = before
				continue
			}
			notedKey, note, _ = strings.Cut(strings.TrimSpace(r.text[1:]), ":")
			continue
		}
		key, raw := cut(r.text)
		e, exists := source[stem+" "+key]
		if raw == "" && exists {
			list.rows[e.line.Key] = p.row
			was = ""
			continue
		}
		text, marks := cutMarks(raw)
		t := translated{source: e, key: key, stem: stem, exists: exists,
			words: Line{Key: e.line.Key, Lead: e.line.Lead, Marks: marks, Text: p.s.grammarOf(lang).typeset(text), File: p.file, Row: r.n}}
		if stem == "facts" {
			t.words.Text = ownRefs(key, t.words.Text)
		}
		if notedKey == key {
			t.note, t.noted, t.was = strings.TrimSpace(note), true, was
		}
		was = ""
		if raw == "" {
			p.bad(key, " has no words")
		}
		if exists {
			if list.text[e.line.Key] != "" {
				p.bad(key, " stands twice")
			}
			list.text[e.line.Key] = t.words.Text
		}
		list.lines = append(list.lines, t)
	}
}
