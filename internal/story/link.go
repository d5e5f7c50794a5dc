package story

import (
	"slices"
	"strings"
)

// link joins what the files name to what is so named.
func (p *parser) link() {
	s := p.s
	for _, sc := range s.Scenes {
		if len(sc.Beats) > 0 {
			s.index.place[sc.Name] = sc.Beats[0]
		}
	}
	for i, b := range s.index.beats {
		b.Global = i
	}
	p.linkControls()
	for _, b := range s.index.beats {
		p.linkBeat(b)
	}
	s.linkBack()
	p.linkFacts()
}

func (p *parser) linkControls() {
	for _, u := range p.uses {
		c := p.s.Control(u.name)
		if c == nil {
			p.badAt(u.file, u.row, "use shows ", quote(u.name), ", which no control is called",
				near(u.name, p.s.controlNames()))
		}
		u.beat.Controls[u.at] = c
	}
	for _, b := range p.s.index.beats {
		all := b.Controls
		b.Controls = nil
		for _, c := range all {
			if c != nil {
				b.Controls = append(b.Controls, c)
			}
		}
	}
	for _, b := range p.s.index.beats {
		var sliders []string
		for _, c := range b.Controls {
			if len(c.Options) == 0 {
				sliders = append(sliders, c.Name)
			}
		}
		for name, l := range b.Aloud {
			if !slices.Contains(sliders, name) {
				p.badAt(l.File, l.Row, "aloud speaks for ", quote(name), ", which is no slider of the beat ", quote(b.Name), near(name, sliders))
			}
		}
	}
	for _, c := range p.conds {
		if t := c.cond.trouble(p.s); t != "" {
			p.badAt(c.file, c.row, t)
		}
	}
	for _, c := range p.s.index.controls {
		if len(c.Options) < 2 && c.Unit == "" {
			p.badAt(c.Label.File, c.row, "control ", quote(c.Name), " has fewer than two options")
		}
	}
}

// linkBeat finds where a beat's choices and its Next lead.
func (p *parser) linkBeat(b *Beat) {
	file := b.Scene.file()
	known := b.Choices[:0]
	for _, c := range b.Choices {
		if c.To = p.place(file, c.row, "choice leads to ", c.Name); c.To != nil {
			known = append(known, c)
		}
	}
	stuck := len(b.Choices) > 0
	b.Choices = known
	switch {
	case b.goTo != "":
		b.Go = p.place(file, b.goRow, "go leads to ", b.goTo)
	case stuck:
	case b.Index+1 < len(b.Scene.Beats):
		b.Go = b.Scene.Beats[b.Index+1]
	default:
		for _, sc := range p.s.Scenes[b.Scene.Index+1:] {
			if !sc.Branch && len(sc.Beats) > 0 {
				b.Go = sc.Beats[0]
				return
			}
		}
	}
}

func (p *parser) place(file string, row int, what, place string) *Beat {
	b := p.s.Beat(place)
	if b == nil && p.s.Scene(place) == nil {
		if strings.Contains(place, ".") {
			p.badAt(file, row, what, quote(place), ", which no beat is called", near(place, p.s.beatNames()))
		} else {
			p.badAt(file, row, what, quote(place), ", which no scene is called", near(place, p.s.sceneNames()))
		}
	}
	return b
}

func (s *Story) linkBack() {
	chosenFrom := map[*Beat]*Beat{}
	for _, b := range s.index.beats {
		for _, c := range b.Choices {
			if chosenFrom[c.To] == nil {
				chosenFrom[c.To] = b
			}
		}
	}
	var last *Beat // of the spine so far
	for _, sc := range s.Scenes {
		for i, b := range sc.Beats {
			switch {
			case i > 0:
				b.Back = sc.Beats[i-1]
			case sc.Branch:
				b.Back = chosenFrom[b]
			default:
				b.Back = last
			}
		}
		if !sc.Branch && len(sc.Beats) > 0 {
			last = sc.Beats[len(sc.Beats)-1]
		}
	}
}

// linkFacts finds what facts rest on and which beats use them.
func (p *parser) linkFacts() {
	s := p.s
	for _, f := range s.Facts {
		for _, id := range f.rests {
			source, fact := s.Source(id), s.Fact(id)
			switch {
			case source != nil:
				f.Sources = append(f.Sources, source)
			case fact == nil:
				p.badAt("facts.txt", f.restRow, "fact ", f.ID, " rests on ", quote(id), ", which no source or fact is called",
					near(id, append(s.sourceNames(), s.factNames()...)))
			case !f.Teller.ownWork() && f.Teller != "":
				p.badAt("facts.txt", f.restRow, "fact ", f.ID, " rests on the fact ", id, ", but its teller ",
					quote(string(f.Teller)), " needs sources")
			case fact == f:
				p.badAt("facts.txt", f.restRow, "fact ", f.ID, " rests on itself")
			default:
				f.Facts = append(f.Facts, fact)
			}
		}
	}
	for _, e := range s.entries {
		for _, id := range e.line.Marks {
			f := s.Fact(id)
			if f != nil && e.beat != nil && (len(f.Used) == 0 || f.Used[len(f.Used)-1] != e.beat) {
				f.Used = append(f.Used, e.beat)
			}
		}
	}
}

// file gives the scene's file, for messages.
func (sc *Scene) file() string { return sc.Name + ".story" }
