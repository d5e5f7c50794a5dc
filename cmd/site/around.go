package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"math"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"coinorcap/internal/edition"
	"coinorcap/internal/models"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// aroundPages are the pages around the piece, for those who put it into a lesson: the teacher's guide, the builder of
// lessons, and the page that says how it is embedded. wasm/pages has their templates, assets/story/_NAME.story the words.
var aroundPages = []string{"guide", "lesson", "embedded"}

// around is what their templates read.
type around struct {
	*page
	Name    string // "guide"
	used    map[string]bool
	version string
}

// writeAround writes these pages for every language.
func writeAround(o options, st *story.Story, dir string, files lasting) error {
	for _, lang := range st.Langs {
		for _, name := range aroundPages {
			if st.Around[name+".title"].Empty() {
				continue // other content than ours
			}
			t, err := template.ParseFiles(o.in("wasm", "pages", "around.html"), o.in("index.html"), o.in("wasm", "pages", name+".html"))
			if err != nil {
				return err
			}
			var b bytes.Buffer
			if err := t.Execute(&b, newAround(o, st, lang, name, files)); err != nil {
				return err
			}
			if err := write(filepath.Join(dir, folderOf(st, lang), name+".html"), b.Bytes()); err != nil {
				return err
			}
		}
	}
	return nil
}

// writeAroundStyle writes their style sheet, with the piece's own faces.
func writeAroundStyle(o options, _ *story.Story, dir string) error {
	style, err := os.ReadFile(o.in("wasm", "style.css"))
	if err != nil {
		return err
	}
	own, err := os.ReadFile(o.in("wasm", "pages.css"))
	if err != nil {
		return err
	}
	var out []byte
	for line := range bytes.Lines(style) {
		if bytes.HasPrefix(line, []byte("@font-face ")) {
			out = append(out, line...)
		}
	}
	return write(filepath.Join(dir, "pages.css"), append(out, own...))
}

func newAround(o options, st *story.Story, lang, name string, files lasting) *around {
	p := newPage(st, models.All{}, lang, files)
	p.home, p.Base = "./", o.base
	for i := range p.Langs {
		p.Langs[i].Href = path.Join(p.Langs[i].Href, name+".html")
	}
	return &around{p, name, map[string]bool{}, filepath.Base(files.folder)}
}

// Teachers gives the words of the link to the pages for teachers, where there are such pages.
func (p *page) Teachers() string {
	if p.Story.Around["guide.title"].Empty() {
		return ""
	}
	return p.Words.Around("guide.title")
}

// W gives words of the page by their label; names and values that fill blanks follow in pairs.
func (a *around) W(name string, fill ...string) string {
	return a.Words.Around(a.Name+"."+name, fill...)
}

// Of gives words of another of these pages.
func (a *around) Of(page, name string) string { return a.Words.Around(page + "." + name) }

// Say gives a line of the page with its marks.
func (a *around) Say(name string) (said, error) {
	l, ok := a.Story.Around[a.Name+"."+name]
	if !ok {
		return said{}, fmt.Errorf("no words are called %s.%s", a.Name, name)
	}
	return a.said(l), nil
}

// said is a line as it is set.
type said struct {
	Name  string // "plan1"
	HTML  template.HTML
	Marks []edition.Mark
}

func (a *around) said(l story.Line) said {
	for _, id := range l.Marks {
		a.used[id] = true
	}
	return said{HTML: a.html(l), Marks: a.Marks(l.Marks)}
}

// All gives the lines stem1, stem2 … of the page.
func (a *around) All(stem string) (out []said) {
	for i := 1; ; i++ {
		name := stem + strconv.Itoa(i)
		l, ok := a.Story.Around[a.Name+"."+name]
		if !ok {
			return out
		}
		s := a.said(l)
		s.Name = name
		out = append(out, s)
	}
}

// question is one that the piece asks, with what it takes for right.
type question struct {
	Lead, Right string
	Options     []string
	Answers     []said
}

// Questions are those of the piece that have a right answer, with the lines that say so.
func (a *around) Questions() (out []question) {
	for _, c := range a.Story.Controls() {
		if c.Right() < 0 {
			continue
		}
		q := question{Right: a.text(c.Options[c.Right()].Label)}
		for _, o := range c.Options {
			q.Options = append(q.Options, a.text(o.Label))
		}
		for _, l := range c.Beat.Say {
			if l.Lead && len(l.Cond) == 0 {
				q.Lead = a.text(l)
			} else if !l.Lead {
				q.Answers = append(q.Answers, a.said(l))
			}
		}
		out = append(out, q)
	}
	return out
}

// Models are the four models with what they assume and leave out.
func (a *around) Models() (out []fact) {
	for _, f := range a.Story.Facts {
		if f.Teller == "model" {
			out = append(out, a.fact(a.Edition.Fact(f.ID)))
		}
	}
	return out
}

// Used are the facts that the page has marked so far, in the ledger's order.
func (a *around) Used() (out []fact) {
	for _, f := range a.Story.Facts {
		if a.used[f.ID] {
			out = append(out, a.fact(a.Edition.Fact(f.ID)))
		}
	}
	return out
}

// plan is a part of the guide's lesson.
type plan struct {
	said
	Minutes   int
	Open      string // the address that it opens
	OpenWords string
}

// plans are the parts of the guide's lesson, one after the other: minutes, and the parameters of what is opened.
var plans = []struct {
	minutes int
	query   string
}{
	{5, "scenes=cover,notes&mode=class"}, {15, "start=pledge&end=cap"}, {10, "scenes=paths"}, {10, "scenes=call,refusal"}, {5, "scenes=check&mode=class"},
}

// Plan gives the guide's lesson.
func (a *around) Plan() (out []plan) {
	for i, s := range a.All("plan") {
		out = append(out, plan{s, plans[i].minutes, "./?" + plans[i].query, a.W(s.Name + ".open")})
	}
	return out
}

// part is a scene as the builder offers it.
type part struct {
	Name, Title, Minutes string
	Seconds              int // for one reader
	Branch               bool
}

// Parts are the scenes in order, with the time that each takes.
func (a *around) Parts() (out []part) {
	for _, sc := range a.Story.Scenes {
		s := sceneSeconds(sc)
		// To half a minute; the sum is made of the seconds.
		half := max(1, math.Round(float64(s)/30)) / 2
		out = append(out, part{sc.Name, a.text(sc.Title), a.W("minutes", "n", a.Words.Number("count", half, false)), s, sc.Branch})
	}
	return out
}

// sceneSeconds is about how long a scene takes a reader who does what it offers: 220 words a minute, of lines with a
// condition half, since they exclude one another; 3 seconds to look at each new picture; 6 for each control. The whole
// story on one way makes eleven minutes.
func sceneSeconds(sc *story.Scene) int {
	words, controls := 0, 0 // twice the words
	for _, b := range sc.Beats {
		for _, l := range b.Say {
			n := story.CountWords(l.Text)
			if words += n; len(l.Cond) == 0 {
				words += n
			}
		}
		for _, c := range b.Controls {
			if c.Beat == b {
				controls++
			}
		}
	}
	return words*60/440 + 3*len(sc.Beats) + 6*controls
}

// parameter is a row of the table of parameters.
type parameter struct {
	Name   string
	Values []string // as they are written; the first is the usual
	Open   string   // instead of values: what may stand there, in words
	Does   string
}

// Parameters are those of the address that are for readers and teachers: wasm/prefs.js checks them, and a test compares.
func (a *around) Parameters() (out []parameter) {
	add := func(name, open string, values ...string) {
		p := parameter{Name: name, Values: values, Does: a.W("par." + name)}
		if open != "" {
			p.Open = a.W("value." + open)
		}
		out = append(out, p)
	}
	add("lang", "page", a.Story.Langs...)
	add("start", "place")
	add("end", "place")
	add("scenes", "scenes")
	for _, name := range switches {
		add(name, "", "on", "off")
	}
	add("mode", "", "play", "read", "class")
	for _, p := range play.Prefs {
		values := p.Values
		if _, err := strconv.Atoi(values[0]); err == nil {
			values = []string{values[0] + "–" + values[len(values)-1]}
		}
		add(p.Name, "", values...)
	}
	add("code", "code")
	add("seed", "digits")
	add("embed", "", "auto", "on", "off")
	return out
}

// switches are the parameters that leave something out.
var switches = []string{"guesses", "check", "bench", "links"}

// Switches gives them to the builder.
func (a *around) Switches() []string { return switches }

// Modes gives the ways to read to the builder, the usual one first.
func (a *around) Modes() []string { return []string{"play", "read", "class"} }

// Looks are the preferences that a teacher may set for a class.
func (a *around) Looks() (out []setting) {
	for _, s := range a.Settings {
		if s.Name != "keys" { // those are the reader's own
			out = append(out, s)
		}
	}
	return out
}

// folderOf is where the pages of a language stand: the first has the root.
func folderOf(st *story.Story, lang string) string {
	if lang == st.Langs[0] {
		return ""
	}
	return lang
}

// Pages are all pages around the piece.
func (a *around) Pages() []string { return aroundPages }

// Sections are the guide's, in order.
func (a *around) Sections() []string {
	return []string{"glance", "goals", "plan", "questions", "accounts", "models", "fits", "embed", "sheet", "sources"}
}

// Glance are the entries of the guide's first section.
func (a *around) Glance() []string {
	return []string{"glance.time", "glance.who", "glance.know", "glance.need", "glance.care"}
}

// Fields gives the words stem.name for each name.
func (a *around) Fields(stem string, names ...string) (out []string) {
	for _, n := range names {
		out = append(out, a.W(stem+"."+n))
	}
	return out
}

// Times gives something to repeat n times.
func (a *around) Times(n int) []struct{} { return make([]struct{}, n) }

// ModelName is what the workbench calls the model of a fact.
func (a *around) ModelName(fact string) string {
	bench := a.Story.Scene("bench")
	if bench == nil {
		return ""
	}
	return a.text(bench.Labels[map[string]string{"M1": "coin", "M2": "donations", "M3": "tesla", "M4": "cap"}[fact]])
}

// Version is the hash of the files that last, and so of what the reader meets.
func (a *around) Version() string { return a.version }

// Asked are the rows of the page that says how it is embedded.
func (a *around) Asked() []string {
	return []string{"frame", "around", "origin", "platform", "store", "script", "wasm", "webgl", "program", "size", "full", "language", "motion", "colours", "version"}
}

// Findings are the words that embedded.js puts together, as JSON by label: those that are not a row's name. Blanks keep
// their braces.
func (a *around) Findings() (string, error) {
	out := map[string]string{}
	for _, e := range a.Story.Entries() {
		if e.File == "_embedded" && (strings.Contains(e.Key, ".") || e.Key == "yes" || e.Key == "usual") {
			out[e.Key] = a.blanks(e.Line)
		}
	}
	data, err := json.Marshal(out)
	return string(data), err
}

// blanks gives the words of a line with its blanks in place.
func (a *around) blanks(l story.Line) string {
	var b strings.Builder
	for _, s := range a.Words.Spans(nil, l, nil) {
		if s.Kind == story.Ref {
			b.WriteString("{" + s.Name + "}")
		} else {
			b.WriteString(s.Text)
		}
	}
	return b.String()
}
