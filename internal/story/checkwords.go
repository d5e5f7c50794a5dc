package story

import (
	"slices"
	"strconv"
	"strings"
)

// words checks one line in one language: its form, figures, quotations, length, references, marks and term links.
func (c *checker) words(e entry, l Line, lang string) {
	bad := func(words ...string) { c.bad(l.File, l.Row, words...) }
	g := c.s.grammarOf(lang)
	ps, troubles := pieces(l.Text)
	for _, t := range troubles {
		bad(t)
	}
	text := flat(l.Text)
	for _, n := range numbersIn(text, g) {
		if len(troubles) == 0 && !slices.Contains(c.s.plain[e.stem], n) {
			bad("figure ", n, " comes neither from the ledger nor from a plain line")
		}
	}
	c.quotes(l, text, g)
	if n := countWords(text); e.kind == "hand" && n > mostHandWords {
		bad("hand note has ", strconv.Itoa(n), " words, ", strconv.Itoa(mostHandWords), " are the most")
	}
	if e.kind == "aloud" {
		c.aloud(e, l, ps)
	}
	for _, p := range ps {
		switch p.kind {
		case Ref:
			c.reference(e, l, p.name)
		case TermLink:
			if c.s.Term(p.name) == nil {
				bad("term link names ", quote(p.name), ", which no term is called", near(p.name, c.s.termNames()))
			}
		}
	}
	for _, id := range l.Marks {
		if c.s.Fact(id) == nil {
			bad("mark names ", quote(id), ", which no fact is called", near(id, c.s.factNames()))
		}
	}
}

// aloud checks what a slider says: where it stands is part of it, and nothing in it is only for the eye.
func (c *checker) aloud(e entry, l Line, ps []piece) {
	_, control, _ := strings.Cut(e.key, ".aloud.")
	told := false
	for _, p := range ps {
		x := parseExpr(p.name)
		told = told || p.kind == Ref && x.name == control
		if p.kind == TermLink || x.short {
			c.bad(l.File, l.Row, "aloud has ", quote(p.name), ": no terms and no short forms for the ear")
		}
	}
	if !told {
		c.bad(l.File, l.Row, "aloud does not say {", control, "}, where the slider stands")
	}
	if len(l.Marks) > 0 {
		c.bad(l.File, l.Row, "aloud has a mark")
	}
}

// quotes checks that quotations are typed as such, end, and are short.
func (c *checker) quotes(l Line, text string, g *grammar) {
	if strings.Contains(text, `"`) {
		c.bad(l.File, l.Row, "straight quotation mark: type ", string(g.open), " and ", string(g.close))
	}
	for _, pair := range [][2]string{{"“", "”"}, {"«", "»"}} {
		rest := text
		for {
			_, after, open := strings.Cut(rest, pair[0])
			if !open {
				break
			}
			said, next, closed := strings.Cut(after, pair[1])
			if !closed {
				c.bad(l.File, l.Row, "quotation has no ", pair[1])
				break
			}
			if n := countWords(said); n > mostQuoteWords {
				c.bad(l.File, l.Row, "quotation has ", strconv.Itoa(n), " words, ", strconv.Itoa(mostQuoteWords), " are the most")
			}
			rest = next
		}
		if strings.Count(text, pair[1]) > strings.Count(text, pair[0]) {
			c.bad(l.File, l.Row, "quotation has no ", pair[0])
		}
	}
}

// reference checks what stands between braces.
func (c *checker) reference(e entry, l Line, text string) {
	bad := func(words ...string) { c.bad(l.File, l.Row, words...) }
	x := parseExpr(text)
	switch {
	case x.name == "":
		bad("reference is empty")
		return
	case (e.stem == "ui" || ofAround(e.stem)) && !strings.Contains(x.name, "."):
		return // a blank, which the program fills in
	case x.odd != "":
		bad("reference {", text, "} has the word ", quote(x.odd), ", which is neither short nor an argument")
		return
	}
	f, what, isFact := c.s.factOf(x.name)
	control := c.s.Control(x.name)
	if (isFact || control != nil) && len(x.args) > 0 {
		bad("reference {", text, "} has arguments, which only models take")
	}
	switch {
	case isFact && f == nil:
		id, _, _ := strings.Cut(x.name, ".")
		bad("reference {", text, "} names ", quote(id), ", which no fact is called", near(id, c.s.factNames()))
	case isFact && what == "date":
		if f.Date == "" {
			bad("reference {", text, "} wants the date of ", f.ID, ", which has none")
		}
	case isFact:
		if _, ok := f.Value(what); !ok {
			all := append(names(f.Values, func(v Value) string { return v.Name }), "date")
			bad("reference {", text, "} names ", quote(what), ", which no value of ", f.ID, " is called", near(what, all))
		}
	case control != nil:
		if e.kind == "option" && len(control.Options) > 0 {
			bad("option's words print the options of ", quote(x.name))
		}
	case c.m != nil:
		_, unit, ok := c.output(l.File, l.Row, x, "is neither a control nor a model's output")
		if ok && unit != "" && !isUnit(unit) {
			bad(x.name, " is in ", quote(unit), ", which no unit is called", near(unit, unitNames))
		}
	}
}
