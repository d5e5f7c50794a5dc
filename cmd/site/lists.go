package main

import (
	"html/template"
	"net/url"
	"strings"

	"coinorcap/internal/story"
)

// The lists of the last scenes: every fact by its teller, four ways by six questions, guesses and answers.

// tellers in the order of the legend: what is sure first.
var tellers = []string{"record", "regulator", "openai", "musk", "press", "estimate", "contested", "arithmetic", "model", "none"}

type teller struct{ Teller, Name, Means string }

type group struct {
	teller
	Facts []fact
}

type fact struct {
	ID, Teller, Name, Date string
	HTML                   template.HTML
	Sources                []source
	Used                   []use
}

type source struct {
	Words, Read string
	Links       []link
}

type link struct{ Href, Host string }

type use struct{ Place, Words string }

type term struct {
	Name, Label string
	HTML        template.HTML
	Marks       []mark
}

func (p *page) ledger() {
	for _, name := range tellers {
		t := teller{name, p.UI("mark." + name), p.UI("means." + name)}
		g := group{teller: t}
		for _, f := range p.st.Facts {
			if string(f.Teller) == name {
				g.Facts = append(g.Facts, p.fact(f, t.Name))
			}
		}
		p.Tellers = append(p.Tellers, t)
		if len(g.Facts) > 0 {
			p.Groups = append(p.Groups, g)
		}
	}
}

func (p *page) fact(f *story.Fact, name string) fact {
	out := fact{ID: f.ID, Teller: string(f.Teller), Name: name, HTML: p.html(f.Text)}
	if f.Date != "" {
		out.Date = p.words.Date(f.Date)
	}
	for _, s := range f.Sources {
		out.Sources = append(out.Sources, p.source(s))
	}
	// One link a scene, to the first of its beats that rests on the fact.
	seen := map[*story.Scene]bool{}
	for _, b := range f.Used {
		if !seen[b.Scene] {
			seen[b.Scene] = true
			out.Used = append(out.Used, use{b.ID, p.text(b.Scene.Title)})
		}
	}
	return out
}

func (p *page) source(s *story.Source) source {
	parts := []string{}
	for _, part := range []string{s.Who, s.Title} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if s.Date != "" {
		parts = append(parts, p.words.Date(s.Date))
	}
	out := source{Words: strings.Join(parts, ", ")}
	if s.Read != "" {
		out.Read = p.UI("read." + s.Read)
	}
	for _, l := range s.Links {
		host := l
		if u, err := url.Parse(l); err == nil && u.Host != "" {
			host = strings.TrimPrefix(u.Host, "www.")
		}
		out.Links = append(out.Links, link{l, host})
	}
	return out
}

type compare struct {
	Caption string
	Cols    []named
	Rows    []compareRow
}

type named struct{ Name, Words string }

type compareRow struct {
	Words string
	Cells []cell
}

type cell struct {
	Col, ColWords string
	HTML          template.HTML
	Marks         []mark
}

// comparison fills the table from the labels q.ROW, way.COL and cell.ROW.COL of paths.story.
func (p *page) comparison() {
	sc := p.st.Scene("paths")
	if sc == nil {
		return
	}
	p.Compare.Caption = p.UI("compare")
	for _, col := range []string{"coin", "donations", "tesla", "cap"} {
		if l, ok := sc.Labels["way."+col]; ok {
			p.Compare.Cols = append(p.Compare.Cols, named{col, p.text(l)})
		}
	}
	for _, row := range []string{"pays", "gets", "profits", "surplus", "steers", "law"} {
		q, ok := sc.Labels["q."+row]
		if !ok {
			continue
		}
		r := compareRow{Words: p.text(q)}
		for _, c := range p.Compare.Cols {
			l := sc.Labels["cell."+row+"."+c.Name]
			r.Cells = append(r.Cells, cell{c.Name, c.Words, p.html(l), p.marks(l.Marks)})
		}
		p.Compare.Rows = append(p.Compare.Rows, r)
	}
}

type told struct {
	Control string
	HTML    template.HTML
	Marks   []mark
}

// guesses fills the list from the labels guess.CONTROL of paths.story, a dot in the control's name written as a hyphen.
func (p *page) guesses() {
	sc := p.st.Scene("paths")
	if sc == nil {
		return
	}
	for _, c := range p.st.Controls() {
		if l, ok := sc.Labels["guess."+strings.ReplaceAll(c.Name, ".", "-")]; ok {
			p.Guesses = append(p.Guesses, told{c.Name, p.html(l), p.marks(l.Marks)})
		}
	}
	if l, ok := sc.Labels["guess.none"]; ok {
		p.Guesses = append(p.Guesses, told{"", p.html(l), p.marks(l.Marks)})
	}
}
