package story

import (
	"io/fs"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Parse reads the content: fsys is rooted at assets. It always gives a story, of what could be read, and all problems
// with the files' form and with the names that link one thing to another. Check finds what is wrong with the words.
// drafts are languages that are to be offered although they are not finished: what they lack is English, in ‹ ›.
func Parse(fsys fs.FS, drafts ...string) (*Story, []Problem) {
	p := &parser{fsys: fsys, drafts: drafts, s: &Story{
		UI: map[string]Line{}, Around: map[string]Line{}, words: map[string]wordList{}, grammars: map[string]*grammar{}, plain: map[string][]string{}, index: newIndex(),
	}, keys: map[string]entry{}}
	p.sourceGrammar()
	p.ledger()
	p.order()
	p.terms()
	p.ui()
	p.around()
	p.link()
	p.translations()
	return p.s, Sorted(p.problems)
}

// sourceGrammar reads the English grammar, which the other files are set by.
func (p *parser) sourceGrammar() {
	if p.s.grammars["en"] = p.grammar("story/"+grammarFile, grammarFile); p.s.grammars["en"] == nil {
		p.badAt(grammarFile, 0, "file is missing")
	}
}

// parser gathers the story and the problems.
type parser struct {
	fsys     fs.FS
	drafts   []string
	s        *Story
	problems []Problem
	keys     map[string]entry // by Line.Key
	file     string           // the file being read, as in messages
	stem     string           // "pledge" for pledge.story
	row      int
	conds    []condAt
	uses     []useAt
}

// entry is one line of words with what its translation needs.
type entry struct {
	kind string // of the line: "say", "hand" …
	stem string // of the file: "pledge", "ui", "terms", "facts", "_guide"
	key  string // within the translation's file
	raw  string // as written, marks included
	line Line
	beat *Beat
}

type condAt struct {
	cond Cond
	file string
	row  int
}

type useAt struct {
	beat *Beat
	at   int // place among the beat's controls
	name string
	file string
	row  int
}

// bad notes a problem with the row being read.
func (p *parser) bad(words ...string) { p.badAt(p.file, p.row, words...) }

func (p *parser) badAt(file string, row int, words ...string) {
	p.problems = append(p.problems, Problem{file, row, strings.Join(words, "")})
}

// row is one line of a file that says something.
type row struct {
	n     int
	text  string
	first bool // after an empty line, or at the top
}

// rows reads a file. Comments are rows too; only the translations want them.
func (p *parser) rows(path string) ([]row, bool) {
	data, err := fs.ReadFile(p.fsys, path)
	if err != nil {
		return nil, false
	}
	if !utf8.Valid(data) {
		p.badAt(strings.TrimPrefix(path, "story/"), 0, "file is not UTF-8")
	}
	var out []row
	n, first := 0, true
	for line := range strings.SplitSeq(strings.TrimPrefix(string(data), "\ufeff"), "\n") {
		n++
		line = strings.Trim(line, " \t\r")
		if line == "" {
			first = true
			continue
		}
		out = append(out, row{n, line, first})
		if line[0] != '#' {
			first = false
		}
	}
	return out, true
}

// each reads a file of kinds and rests, without its comments.
func (p *parser) each(path, file, stem string, do func(r row, kind, rest string)) bool {
	rows, ok := p.rows(path)
	if !ok {
		return false
	}
	p.file, p.stem = file, stem
	for _, r := range rows {
		if p.row = r.n; r.text[0] != '#' {
			kind, rest := cut(r.text)
			do(r, kind, rest)
		}
	}
	return true
}

// cut takes the first word off.
func cut(text string) (word, rest string) {
	i := strings.IndexAny(text, " \t")
	if i < 0 {
		return text, ""
	}
	return text[:i], strings.Trim(text[i:], " \t")
}

// fields cuts a rest at its bars.
func fields(rest string) []string {
	out := strings.Split(rest, "|")
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// add takes up a line of words: it gets a key, loses its marks and is typeset.
func (p *parser) add(kind, key, raw string, beat *Beat) Line {
	if raw == "" {
		p.bad(kind, " has no words")
	}
	text, marks := cutMarks(raw)
	full := p.stem + "." + key
	if kind == "slider" || kind == "options" || kind == "option" {
		full = key // a control has its name everywhere
	}
	l := Line{Key: full, Lead: kind == "lead", Marks: marks, Text: p.s.grammarOf("en").typeset(text), File: p.file, Row: p.row}
	e := entry{kind: kind, stem: p.stem, key: key, raw: raw, line: l, beat: beat}
	if old, double := p.keys[full]; double {
		p.bad(kind, " ", quote(key), " stands twice, first in row ", strconv.Itoa(old.line.Row))
		return l
	}
	p.keys[full] = e
	p.s.entries = append(p.s.entries, e)
	return l
}

func (p *parser) plainNumbers(rest string) {
	for _, n := range strings.Fields(rest) {
		if got := numbersIn(n, p.s.grammarOf("en")); len(got) != 1 || len(strings.ReplaceAll(n, ",", "")) != len(got[0]) {
			p.bad("plain number ", quote(n), " is not written in digits alone")
		} else {
			p.s.plain[p.stem] = append(p.s.plain[p.stem], got[0])
		}
	}
}

// order reads order.story and the scenes it names.
func (p *parser) order() {
	const file = "order.story"
	type named struct {
		name   string
		branch bool
		row    int
	}
	var all []named
	ok := p.each("story/"+file, file, "order", func(_ row, kind, rest string) {
		switch {
		case kind != "spine" && kind != "branch":
			p.bad(unknownKind(kind, []string{"spine", "branch"}))
		case !isName(rest, false) || reserved(rest):
			p.bad("scene ", quote(rest), " cannot be called so")
		default:
			all = append(all, named{rest, kind == "branch", p.row})
		}
	})
	if !ok {
		p.badAt(file, 0, "file is missing")
	}
	files := p.sceneFiles()
	listed := map[string]bool{}
	for _, n := range all {
		p.file, p.row = file, n.row
		if listed[n.name] {
			p.bad("scene ", quote(n.name), " stands twice")
			continue
		}
		listed[n.name] = true
		if !p.scene(n.name, n.branch) {
			p.bad("scene ", quote(n.name), " has no file ", n.name, ".story", near(n.name, files))
		}
	}
	for _, f := range files {
		if !listed[f] {
			p.badAt(f+".story", 0, "scene is not listed in order.story")
		}
	}
}

func reserved(name string) bool {
	return name == "order" || name == "ui" || name == "terms" || name == "facts" || name == "grammar"
}

// sceneFiles lists the scenes that have a file, by name.
func (p *parser) sceneFiles() (out []string) {
	dir, _ := fs.ReadDir(p.fsys, "story")
	for _, d := range dir {
		if name, ok := strings.CutSuffix(d.Name(), ".story"); ok && !d.IsDir() && !reserved(name) && !ofAround(name) {
			out = append(out, name)
		}
	}
	return out
}

func unknownKind(kind string, kinds []string) string {
	return "no line is of the kind " + quote(kind) + near(kind, kinds)
}

// terms reads terms.story, when there is one.
func (p *parser) terms() {
	p.each("story/terms.story", "terms.story", "terms", func(_ row, kind, rest string) {
		switch kind {
		case "plain":
			p.plainNumbers(rest)
		case "term":
			f := fields(rest)
			if len(f) != 3 || !isName(f[0], false) {
				p.bad("term is not `term NAME | words | explanation`")
				return
			}
			t := &Term{Name: f[0], row: p.row}
			t.Label = p.add("term", "term."+t.Name, f[1], nil)
			t.Text = p.add("explanation", "term."+t.Name+".text", f[2], nil)
			if p.s.index.term[t.Name] == nil {
				p.s.index.term[t.Name] = t
				p.s.Terms = append(p.s.Terms, t)
			}
		default:
			p.bad(unknownKind(kind, []string{"term", "plain"}))
		}
	})
}

// ui reads ui.story, when there is one.
func (p *parser) ui() {
	p.each("story/ui.story", "ui.story", "ui", func(_ row, kind, rest string) {
		switch kind {
		case "plain":
			p.plainNumbers(rest)
		case "label":
			if name, words, ok := p.label(rest); ok {
				p.s.UI[name] = p.add("label", name, words, nil)
			}
		default:
			p.bad(unknownKind(kind, []string{"label", "plain"}))
		}
	})
}

// ofAround tells whether a file holds words of a page around the piece. Its name begins with _, so that go:embed leaves it
// out of the program, which never shows those pages.
func ofAround(stem string) bool { return strings.HasPrefix(stem, "_") }

// around reads the words of the pages around the piece, where there are any: labels in our own voice, and statements.
func (p *parser) around() {
	dir, _ := fs.ReadDir(p.fsys, "story")
	for _, d := range dir {
		stem, ok := strings.CutSuffix(d.Name(), ".story")
		if !ok || !ofAround(stem) {
			continue
		}
		p.each("story/"+d.Name(), d.Name(), stem, func(_ row, kind, rest string) {
			switch kind {
			case "plain":
				p.plainNumbers(rest)
			case "label", "say":
				if name, words, ok := p.label(rest); ok {
					p.s.Around[stem[1:]+"."+name] = p.add(kind, name, words, nil)
				}
			default:
				p.bad(unknownKind(kind, []string{"label", "say", "plain"}))
			}
		})
	}
}

func (p *parser) label(rest string) (name, words string, ok bool) {
	f := fields(rest)
	if len(f) != 2 || !isName(f[0], true) {
		p.bad("label is not `label NAME | words`")
		return "", "", false
	}
	return f[0], f[1], true
}
