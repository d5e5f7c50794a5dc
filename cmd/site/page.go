package main

import (
	"html/template"
	"strings"

	"coinorcap/internal/edition"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// page is what the template reads: the whole story in one language, with every control where it starts. What stands
// where is the edition's business; here it becomes HTML.
type page struct {
	*edition.Edition
	env  story.Env
	home string // what stands before # in links to the piece: nothing in the piece itself

	Lang, Title string
	TitleWords  []string
	TitleLast   string
	TitleSize   string // "", "long" or "longest": see edition.TitleWidth
	Base        string // the whole address of the site's root; empty where it is not known
	Root        string // "" or "../": from this page to the site's root
	Files       string // from this page to the files that last: "../v/1f…/"
	First       string
	Langs       []langLink
	Scenes      []*scene
	Steps       []step
	Map         []mapped
	Compare     compare
	Guesses     []told
	Groups      []group
	Terms       []term
	WideMedia   string
	Bytes       int64  // of the program, unpacked
	Sum         string // its SHA-256
	HasSources  bool
	Settings    []setting
	Kept        bool // for when there is no network: see writeKept
}

// RightToLeft tells whether the page reads from right to left.
func (p *page) RightToLeft() bool { return p.Words.RightToLeft() }

// mostTools is how many languages have a tool of their own: more would not fit on a phone beside the other tools.
const mostTools = 3

// ManyLangs tells whether the languages stand in a list, behind one tool.
func (p *page) ManyLangs() bool { return len(p.Langs) > mostTools }

// Short is what the tool for the languages shows: the one that is read.
func (p *page) Short() string { return strings.ToUpper(p.Lang) }

// UI gives the page's own words; names and values that fill blanks follow in pairs.
func (p *page) UI(name string, fill ...string) string { return p.Words.UI(name, fill...) }

type langLink struct {
	Code, Short, Name, Href string
	Title                   string // the piece's, in that language
	Here                    bool
}

type step struct {
	N           int
	Name, Title string
}

type mapped struct {
	Name, Title string
	Under       []mapped
}

type scene struct {
	Name, When, Title string
	Branch            bool
	Step              int
	Beats             []*beat
}

type beat struct {
	ID                             string
	Lines, Answers                 []line // answers hang on a control of this beat, and stand below it
	Kinds                          []kind
	Controls                       []control
	Choices                        []choice
	Guesses                        string // names of the guesses declared here, by spaces
	Next, NextWords, Back          string
	Still                          *shown
	Wide                           bool // its table or list wants a broad pad
	Sides                          bool // its answers are both accounts
	Map, Compare, GuessList, Facts bool
}

type line struct {
	Lead   bool
	If     int // ordinal within the beat's lines, from 1; 0 when the line always stands
	Hidden bool
	HTML   template.HTML
	Marks  []edition.Mark
	Paper  bool   // it stands in print, whatever holds
	Case   string // there, the option it belongs to
}

type kind struct {
	Teller             story.Teller
	Name, First, Facts string
}

type control struct {
	ID, Name, Label, Text string
	Aloud                 string // what a slider says where it starts
	Last, Start           int
	Options               []option
	Long                  bool // few options that want a line each
}

type option struct {
	Value        int
	Label        string
	Start, Right bool
}

type choice struct {
	Name, Place, Label, Why string
	Icon                    bool
}

type shown struct {
	Wide, Tall, Paper, Alt string
	See                    template.HTML
}

// newPage lays out the story in one language.
func newPage(st *story.Story, m story.Models, lang string, files lasting) *page {
	e := edition.New(st, lang)
	p := &page{Edition: e, env: story.StaticEnv(st, m), Lang: lang, Bytes: files.program, Sum: files.sum, WideMedia: wideMedia}
	if lang != st.Langs[0] {
		p.Root = "../"
	}
	p.Files = p.Root + files.folder
	for _, l := range st.Langs {
		href := p.Root
		if l != st.Langs[0] {
			href += l + "/"
		}
		if href == "" {
			href = "./"
		}
		p.Langs = append(p.Langs, langLink{l, strings.ToUpper(l), st.Words(l).Name(), href, st.Words(l).Text(st.Beats()[0].Scene.Title, nil), l == lang})
	}
	for _, b := range st.Beats()[:1] {
		p.Title, p.First = p.text(b.Scene.Title), b.Scene.Name
	}
	p.TitleWords = strings.Split(p.Title, " ")
	n := len(p.TitleWords) - 1
	p.TitleWords, p.TitleLast = p.TitleWords[:n], p.TitleWords[n]
	p.TitleSize = [...]string{"", "long", "longest"}[edition.TitleWidth(p.Title)]
	for i, m := range e.Map {
		p.Steps = append(p.Steps, step{i + 1, m.Name, p.text(m.Title)})
		at := mapped{Name: m.Name, Title: p.text(m.Title)}
		for _, sc := range m.Under {
			at.Under = append(at.Under, mapped{Name: sc.Name, Title: p.text(sc.Title)})
		}
		p.Map = append(p.Map, at)
	}
	for _, sc := range st.Scenes {
		p.scene(sc)
	}
	p.lists()
	p.HasSources = st.Scene("sources") != nil
	p.settings()
	return p
}

func (p *page) scene(sc *story.Scene) {
	s := &scene{Name: sc.Name, When: p.text(sc.When), Title: p.text(sc.Title), Branch: sc.Branch}
	for _, b := range sc.Beats {
		e := p.Beats[b.Global]
		s.Step = e.Step
		s.Beats = append(s.Beats, p.beat(e))
	}
	p.Scenes = append(p.Scenes, s)
}

func (p *page) beat(b *edition.Beat) *beat {
	out := &beat{ID: b.ID, Map: b.Map, Compare: b.Compare, GuessList: b.GuessList, Facts: b.Facts, Wide: b.Wide, Sides: b.Sides}
	out.Lines, out.Answers = p.lines(b.Lines), p.lines(b.Answers)
	for _, k := range b.Kinds {
		out.Kinds = append(out.Kinds, kind{k.Teller, k.Name, k.Facts[0], strings.Join(k.Facts, " ")})
	}
	for _, c := range b.Panels {
		out.Controls = append(out.Controls, p.control(b.Beat, c))
	}
	for _, c := range b.Guesses {
		out.Guesses = strings.TrimSpace(out.Guesses + " " + c.Name)
	}
	for _, c := range b.Cards {
		out.Choices = append(out.Choices, choice{c.Name, c.To.ID, p.text(c.Label), p.text(c.Why), c.Icon})
	}
	if b.Go != nil {
		out.Next, out.NextWords = b.Go.ID, p.UI("next")
		if !b.Next.Empty() {
			out.NextWords = p.text(b.Next)
		}
	}
	if b.Back != nil {
		out.Back = b.Back.ID
	}
	if !b.See.Empty() {
		file := func(name string) string { return p.Files + stillFile(p.Lang, b.Beat, name) }
		out.Still = &shown{file("wide"), file("tall"), file("tall" + paperMark), p.text(b.See), p.html(b.See)}
	}
	return out
}

func (p *page) lines(all []edition.Line) (out []line) {
	for _, l := range all {
		x := line{Lead: l.Lead, HTML: p.html(l.Line), Marks: l.Marks, Paper: l.Paper, Case: l.Case}
		if len(l.Cond) > 0 {
			x.If, x.Hidden = l.N, !story.Holds(l.Cond, p.env, p.Story)
		}
		out = append(out, x)
	}
	return out
}

func (p *page) control(b *story.Beat, c edition.Control) control {
	out := control{ID: "c." + b.ID + "." + c.Name, Name: c.Name, Label: p.text(c.Label), Last: play.Last(c.Control),
		Start: play.StartPosition(c.Control), Long: c.Long}
	for i, o := range c.Options {
		// A guess starts without an answer.
		out.Options = append(out.Options, option{i, p.text(o.Label), i == out.Start && c.Role != story.Guess, o.Right})
	}
	if len(c.Options) == 0 {
		out.Text = p.Words.Number(c.Unit, play.ValueAt(c.Control, out.Start), false)
		out.Aloud = p.Words.Spoken(b, c.Control, p.env)
	}
	return out
}

func (p *page) text(l story.Line) string {
	if l.Empty() {
		return ""
	}
	return p.Words.Text(l, p.env)
}

// html gives a line with its terms linked and its changing numbers marked.
func (p *page) html(l story.Line) template.HTML {
	var b strings.Builder
	esc := template.HTMLEscapeString
	for _, s := range p.Words.Spans(nil, l, p.env) {
		switch {
		case s.Kind == story.TermLink:
			b.WriteString(`<a class="term" href="` + p.home + `#term-` + esc(s.Name) + `">` + esc(s.Text) + `</a>`)
		case s.Kind == story.Ref && p.Words.Dynamic(s.Name):
			b.WriteString(`<span data-v="` + esc(s.Name) + `">` + esc(s.Text) + `</span>`)
		default:
			b.WriteString(esc(s.Text))
		}
	}
	return template.HTML(b.String())
}
