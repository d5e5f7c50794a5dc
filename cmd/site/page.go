package main

import (
	"html/template"
	"strings"
	"unicode/utf8"

	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// page is what the template reads: the whole story in one language, with every control where it starts.
type page struct {
	words *story.Words
	st    *story.Story
	env   story.Env

	Lang, Title string
	TitleWords  []string
	TitleLast   string
	Root        string // "" or "../": from this page to the site's root
	First       string
	Langs       []langLink
	Scenes      []*scene
	Steps       []step
	Map         []mapped
	Compare     compare
	Guesses     []told
	Groups      []group
	Tellers     []teller
	Terms       []term
	WideMedia   string
	Bytes       int64 // of the program, unpacked
	HasSources  bool
}

// UI gives the page's own words; names and values that fill blanks follow in pairs.
func (p *page) UI(name string, fill ...string) string { return p.words.UI(name, fill...) }

type langLink struct {
	Code, Short, Name, Href string
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
	Still                          *still
	Wide                           bool // its table or list wants a broad pad
	Map, Compare, GuessList, Facts bool
}

type line struct {
	Lead   bool
	If     int // ordinal within the beat's lines, from 1; 0 when the line always stands
	Hidden bool
	HTML   template.HTML
	Marks  []mark
}

type mark struct{ ID, Teller, Words string }

type kind struct{ Teller, Name, First, Facts string }

type control struct {
	ID, Name, Label, Text string
	Last, Start           int
	Options               []option
	Long                  bool // few options that want a line each
}

type option struct {
	Value int
	Label string
	Start bool
}

type choice struct {
	Name, Place, Label, Why string
	Icon                    bool
}

type still struct {
	Wide, Tall, Alt string
	See             template.HTML
}

// newPage lays out the story in one language.
func newPage(st *story.Story, m story.Models, lang string, bytes int64) *page {
	w := st.Words(lang)
	p := &page{words: w, st: st, env: story.StaticEnv(st, m), Lang: lang, Bytes: bytes, WideMedia: wideMedia}
	if lang != st.Langs[0] {
		p.Root = "../"
	}
	for _, l := range st.Langs {
		href := p.Root
		if l != st.Langs[0] {
			href += l + "/"
		}
		if href == "" {
			href = "./"
		}
		p.Langs = append(p.Langs, langLink{l, strings.ToUpper(l), w.UI("language." + l), href, l == lang})
	}
	for _, b := range st.Beats()[:1] {
		p.Title, p.First = p.text(b.Scene.Title), b.Scene.Name
	}
	p.TitleWords = strings.Split(p.Title, " ")
	n := len(p.TitleWords) - 1
	p.TitleWords, p.TitleLast = p.TitleWords[:n], p.TitleWords[n]
	for _, sc := range st.Scenes {
		p.scene(sc)
	}
	p.ledger()
	p.comparison()
	p.guesses()
	for _, t := range st.Terms {
		p.Terms = append(p.Terms, term{t.Name, p.text(t.Label), p.html(t.Text), p.marks(t.Text.Marks)})
	}
	p.HasSources = st.Scene("sources") != nil
	return p
}

func (p *page) scene(sc *story.Scene) {
	s := &scene{Name: sc.Name, When: p.text(sc.When), Title: p.text(sc.Title), Branch: sc.Branch}
	at := mapped{Name: s.Name, Title: s.Title}
	if sc.Branch && len(p.Map) > 0 {
		last := &p.Map[len(p.Map)-1]
		last.Under = append(last.Under, at)
	} else {
		p.Map = append(p.Map, at)
		p.Steps = append(p.Steps, step{len(p.Steps) + 1, s.Name, s.Title})
	}
	s.Step = len(p.Steps)
	for _, b := range sc.Beats {
		s.Beats = append(s.Beats, p.beat(b))
	}
	p.Scenes = append(p.Scenes, s)
}

func (p *page) beat(b *story.Beat) *beat {
	out := &beat{ID: b.ID}
	for i, l := range b.Say {
		x := line{Lead: l.Lead, HTML: p.html(l), Marks: p.marks(l.Marks)}
		if len(l.Cond) > 0 {
			x.If, x.Hidden = i+1, !story.Holds(l.Cond, p.env, p.st)
		}
		if answers(b, l) {
			out.Answers = append(out.Answers, x)
		} else {
			out.Lines = append(out.Lines, x)
		}
	}
	out.Kinds = p.kinds(b)
	for _, c := range b.Controls {
		out.Controls = append(out.Controls, p.control(b, c))
		if c.Role == story.Guess && c.Beat == b {
			out.Guesses = strings.TrimSpace(out.Guesses + " " + c.Name)
		}
	}
	for _, c := range b.Choices {
		out.Choices = append(out.Choices, choice{c.Name, c.To.ID, p.text(c.Label), p.text(c.Why), hasIcon[c.Name]})
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
		out.Still = &still{p.Root + stillFile(p.Lang, b, "wide"), p.Root + stillFile(p.Lang, b, "tall"), p.text(b.See), p.html(b.See)}
	}
	// What the page adds to the last scenes stands in the beat of that name, or else in the scene's last.
	out.Map = p.holds(b, "paths", "map")
	out.Compare = p.holds(b, "paths", "compare")
	out.GuessList = p.holds(b, "paths", "guesses")
	out.Facts = p.holds(b, "sources", "list")
	out.Wide = out.Compare || out.Facts
	return out
}

// answers tells whether a line answers what the reader does in its own beat. It stands below the control then, which so
// stays where it is under the reader's finger.
func answers(b *story.Beat, l story.Line) bool {
	for _, cond := range l.Cond {
		for _, c := range b.Controls {
			if c.Name == cond.Control {
				return true
			}
		}
	}
	return false
}

// holds tells whether a beat is where one of the page's lists stands.
func (p *page) holds(b *story.Beat, scene, name string) bool {
	if b.Scene.Name != scene {
		return false
	}
	if own := p.st.Beat(scene + "." + name); own != nil {
		return own == b
	}
	return b == b.Scene.Beats[len(b.Scene.Beats)-1]
}

// hasIcon lists the choices that the sprite in index.html has a drawing for.
var hasIcon = map[string]bool{"coin": true, "cap": true, "donations": true, "tesla": true}

func (p *page) control(b *story.Beat, c *story.Control) control {
	out := control{ID: "c." + b.ID + "." + c.Name, Name: c.Name, Label: p.text(c.Label), Last: play.Last(c), Start: play.StartPosition(c)}
	for i, o := range c.Options {
		// A guess starts without an answer.
		out.Options = append(out.Options, option{i, p.text(o.Label), i == out.Start && c.Role != story.Guess})
	}
	for _, o := range out.Options {
		out.Long = out.Long || len(out.Options) <= 3 && utf8.RuneCountInString(o.Label) > 14
	}
	if len(c.Options) == 0 {
		out.Text = p.words.Number(c.Unit, play.ValueAt(c, out.Start), false)
	}
	return out
}

func (p *page) text(l story.Line) string {
	if l.Empty() {
		return ""
	}
	return p.words.Text(l, p.env)
}

// html gives a line with its terms linked and its changing numbers marked.
func (p *page) html(l story.Line) template.HTML {
	var b strings.Builder
	esc := template.HTMLEscapeString
	for _, s := range p.words.Spans(nil, l, p.env) {
		switch {
		case s.Kind == story.TermLink:
			b.WriteString(`<a class="term" href="#term-` + esc(s.Name) + `">` + esc(s.Text) + `</a>`)
		case s.Kind == story.Ref && p.words.Dynamic(s.Name):
			b.WriteString(`<span data-v="` + esc(s.Name) + `">` + esc(s.Text) + `</span>`)
		default:
			b.WriteString(esc(s.Text))
		}
	}
	return template.HTML(b.String())
}

func (p *page) marks(ids []string) (out []mark) {
	for _, id := range ids {
		f := p.st.Fact(id)
		if f == nil {
			continue
		}
		words := p.UI("mark." + string(f.Teller))
		if len(f.Sources) > 0 {
			words += ": " + f.Sources[0].Who
			if p.Lang == "fr" {
				words = strings.Replace(words, ": ", "\u00a0: ", 1)
			}
		}
		out = append(out, mark{id, string(f.Teller), words})
	}
	return out
}

// kinds gathers the tellers of a beat's statements, each once, in the order of the legend.
func (p *page) kinds(b *story.Beat) (out []kind) {
	for _, t := range tellers {
		var ids []string
		for _, l := range b.Say {
			for _, id := range l.Marks {
				if f := p.st.Fact(id); f != nil && string(f.Teller) == t && !contains(ids, id) {
					ids = append(ids, id)
				}
			}
		}
		if len(ids) > 0 {
			out = append(out, kind{t, p.UI("mark." + t), ids[0], strings.Join(ids, " ")})
		}
	}
	return out
}

func contains(all []string, s string) bool {
	for _, x := range all {
		if x == s {
			return true
		}
	}
	return false
}
