package edition

import (
	"strconv"
	"strings"

	"coinorcap/internal/story"
)

// tellers in the order of the legend: what is sure first.
var tellers = []story.Teller{"record", "regulator", "openai", "musk", "press", "estimate", "contested", "arithmetic", "model", "none"}

// Teller is an entry of the legend.
type Teller struct {
	Teller      story.Teller
	Name, Means string
}

// Group is the part of the ledger that one teller tells.
type Group struct {
	By    Teller
	Facts []*Fact
}

// Fact is an entry of the ledger as it is set.
type Fact struct {
	*story.Fact
	Name    string // of its teller
	When    string // printed; empty when undated
	Sources []Source
	Used    []*story.Beat // one a scene, the first that rests on it
}

// Source is where a fact was read.
type Source struct {
	Words string // who, what, when
	Read  string // how it was read; empty when not said
	Links []Link
}

// Link is an address of the web. Host is what it is called: its site, with a number where the source has two on one site.
type Link struct{ Address, Host string }

// Fact finds an entry of the ledger by its id; nil when there is none.
func (e *Edition) Fact(id string) *Fact {
	for _, g := range e.Groups {
		for _, f := range g.Facts {
			if f.ID == id {
				return f
			}
		}
	}
	return nil
}

func (e *Edition) ledger() {
	for _, name := range tellers {
		t := Teller{name, e.Words.UI("mark." + string(name)), e.Words.UI("means." + string(name))}
		g := Group{By: t}
		for _, f := range e.Story.Facts {
			if f.Teller == name {
				g.Facts = append(g.Facts, e.fact(f, t.Name))
			}
		}
		e.Tellers = append(e.Tellers, t)
		if len(g.Facts) > 0 {
			e.Groups = append(e.Groups, g)
		}
	}
}

func (e *Edition) fact(f *story.Fact, name string) *Fact {
	out := &Fact{Fact: f, Name: name}
	if f.Date != "" {
		out.When = e.Words.Date(f.Date)
	}
	for _, s := range f.Sources {
		out.Sources = append(out.Sources, e.source(s))
	}
	seen := map[*story.Scene]bool{}
	for _, b := range f.Used {
		if !seen[b.Scene] {
			seen[b.Scene] = true
			out.Used = append(out.Used, b)
		}
	}
	return out
}

func (e *Edition) source(s *story.Source) Source {
	parts := []string{}
	for _, part := range []string{s.Who, s.Title} {
		if part != "" {
			parts = append(parts, e.foreign(part))
		}
	}
	if s.Date != "" {
		parts = append(parts, e.Words.Date(s.Date))
	}
	out := Source{Words: strings.Join(parts, ", ")}
	if s.Read != "" {
		out.Read = e.Words.UI("read." + s.Read)
	}
	called := map[string]int{}
	for _, l := range s.Links {
		name := host(l)
		if called[name]++; called[name] > 1 { // two copies on one site are told apart
			name += " (" + strconv.Itoa(called[name]) + ")"
		}
		out.Links = append(out.Links, Link{l, name})
	}
	return out
}

// foreign keeps a name that stays as it is in every language apart from a text that is written the other way: else the
// figures after it would be taken for its own.
func (e *Edition) foreign(name string) string {
	if !e.Words.RightToLeft() {
		return name
	}
	return "\u2068" + name + "\u2069"
}

// host names the site of an address, without the www that nobody says.
func host(address string) string {
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		return address
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	if rest == "" {
		return address
	}
	return strings.TrimPrefix(rest, "www.")
}

// Compare is the table of the ways by the questions.
type Compare struct {
	Caption string
	Cols    []Way
	Rows    []Question
}

// Way is a column of the table.
type Way struct {
	Name  string // of its scene
	Words story.Line
}

// Question is a row of the table, with a cell for each way.
type Question struct {
	Words story.Line
	Cells []Cell
}

// Cell is an answer in the table.
type Cell struct {
	Line  story.Line
	Marks []Mark
}

// comparison fills the table from the labels q.ROW, way.COL and cell.ROW.COL of paths.story.
func (e *Edition) comparison() {
	sc := e.Story.Scene("paths")
	if sc == nil {
		return
	}
	e.Compare.Caption = e.Words.UI("compare")
	for _, col := range []string{"coin", "donations", "tesla", "cap"} {
		if l, ok := sc.Labels["way."+col]; ok {
			e.Compare.Cols = append(e.Compare.Cols, Way{col, l})
		}
	}
	for _, row := range []string{"pays", "gets", "profits", "surplus", "steers", "law"} {
		q, ok := sc.Labels["q."+row]
		if !ok {
			continue
		}
		r := Question{Words: q}
		for _, c := range e.Compare.Cols {
			l := sc.Labels["cell."+row+"."+c.Name]
			r.Cells = append(r.Cells, Cell{l, e.Marks(l.Marks)})
		}
		e.Compare.Rows = append(e.Compare.Rows, r)
	}
}
