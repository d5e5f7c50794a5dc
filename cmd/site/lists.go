package main

import (
	"html/template"
	"strings"

	"coinorcap/internal/edition"
	"coinorcap/internal/story"
)

// The lists of the last scenes: every fact by its teller, four ways by six questions, guesses and answers.

type group struct {
	Teller      story.Teller
	Name, Means string
	Facts       []fact
}

type fact struct {
	ID, Name, Date string
	Teller         story.Teller
	HTML           template.HTML
	Sources        []source
	Used           []use
}

// source is where a fact was read. Titles are English in every language.
type source struct {
	Before, Title, After, Read string
	Links                      []link
}

type link struct{ Href, Host string }

type use struct{ Place, Words string }

type term struct {
	Name, Label string
	HTML        template.HTML
	Marks       []edition.Mark
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
	Marks         []edition.Mark
}

type told struct {
	Control string
	HTML    template.HTML
	Marks   []edition.Mark
}

func (p *page) lists() {
	for _, g := range p.Edition.Groups {
		out := group{Teller: g.By.Teller, Name: g.By.Name, Means: g.By.Means}
		for _, f := range g.Facts {
			out.Facts = append(out.Facts, p.fact(f))
		}
		p.Groups = append(p.Groups, out)
	}
	for _, t := range p.Edition.Terms {
		p.Terms = append(p.Terms, term{t.Name, p.text(t.Label), p.html(t.Text), t.Marks})
	}
	for _, t := range p.Edition.Guesses {
		out := told{HTML: p.html(t.Line), Marks: t.Marks}
		if t.Control != nil {
			out.Control = t.Control.Name
		}
		p.Guesses = append(p.Guesses, out)
	}
	all := p.Edition.Compare
	p.Compare.Caption = all.Caption
	for _, c := range all.Cols {
		p.Compare.Cols = append(p.Compare.Cols, named{c.Name, p.text(c.Words)})
	}
	for _, q := range all.Rows {
		row := compareRow{Words: p.text(q.Words)}
		for i, c := range q.Cells {
			col := p.Compare.Cols[i]
			row.Cells = append(row.Cells, cell{col.Name, col.Words, p.html(c.Line), c.Marks})
		}
		p.Compare.Rows = append(p.Compare.Rows, row)
	}
}

func (p *page) fact(f *edition.Fact) fact {
	out := fact{ID: f.ID, Teller: f.Fact.Teller, Name: f.Name, Date: f.When, HTML: p.html(f.Text)}
	for i, s := range f.Sources {
		x := source{Title: f.Fact.Sources[i].Title, Read: s.Read}
		x.Before, x.After, _ = strings.Cut(s.Words, x.Title)
		for _, l := range s.Links {
			x.Links = append(x.Links, link{l.Address, l.Host})
		}
		out.Sources = append(out.Sources, x)
	}
	for _, b := range f.Used {
		out.Used = append(out.Used, use{b.ID, p.text(b.Scene.Title)})
	}
	return out
}
