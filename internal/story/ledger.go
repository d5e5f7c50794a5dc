package story

import "strings"

// The kinds of a ledger's lines, whose word a fact can be, and how a source was read.
var (
	factKinds   = []string{"teller", "date", "value", "text", "source"}
	sourceKinds = []string{"who", "title", "date", "read", "link"}
	tellers     = []string{"record", "regulator", "openai", "musk", "press", "estimate", "arithmetic", "contested",
		"model", "none"}
	readings = []string{"excerpt", "length", "copy", "report", "unseen"}
)

// ownWork tells whether facts of this teller may rest on other facts.
func (t Teller) ownWork() bool {
	return t == "arithmetic" || t == "contested" || t == "model" || t == "none"
}

// ledger reads facts.txt. An entry is a paragraph: `source` opens one after an empty line, and
// within a fact it names what the fact rests on.
func (p *parser) ledger() {
	var fact *Fact
	var source *Source
	ok := p.each("facts.txt", "facts.txt", "facts", func(r row, kind, rest string) {
		switch {
		case kind == "plain":
			p.plainNumbers(rest)
		case kind == "fact":
			source = nil
			fact = p.fact(rest)
		case kind == "source" && (r.first || fact == nil):
			fact = nil
			source = p.source(rest)
		case fact != nil && !r.first:
			p.factLine(fact, kind, rest)
		case source != nil && !r.first:
			p.sourceLine(source, kind, rest)
		default:
			p.bad(kind, " belongs to no entry: an empty line ends one, `fact` or `source` begins it",
				near(kind, []string{"fact", "source", "plain"}))
		}
	})
	if !ok {
		p.badAt("facts.txt", 0, "file is missing")
	}
	for _, f := range p.s.Facts {
		p.row = f.row
		if f.Teller == "" {
			p.bad("fact ", f.ID, " has no teller")
		}
		if f.Text.Empty() {
			p.bad("fact ", f.ID, " has no text")
		}
	}
	for _, s := range p.s.Sources {
		if p.row = s.row; s.Who == "" || s.Title == "" {
			p.bad("source ", s.ID, " needs who and title")
		}
	}
}

func (p *parser) fact(id string) *Fact {
	f := &Fact{ID: id, row: p.row}
	if !isFact(id) {
		p.bad("fact's id ", quote(id), " is not a capital and a number")
	}
	if p.known(id) {
		p.bad("id ", quote(id), " stands twice")
	} else {
		p.s.index.fact[id] = f
		p.s.Facts = append(p.s.Facts, f)
	}
	return f
}

func (p *parser) source(id string) *Source {
	s := &Source{ID: id, row: p.row}
	switch {
	case len(strings.Fields(id)) != 1:
		p.bad("entry of a source needs one id, not ", quote(id), ": what a fact rests on stands in the fact's own paragraph")
	case p.known(id):
		p.bad("id ", quote(id), " stands twice")
	default:
		p.s.index.source[id] = s
		p.s.Sources = append(p.s.Sources, s)
	}
	return s
}

func (p *parser) known(id string) bool {
	return p.s.index.fact[id] != nil || p.s.index.source[id] != nil
}

func (p *parser) factLine(f *Fact, kind, rest string) {
	if rest == "" {
		p.bad(kind, " says nothing")
		return
	}
	switch kind {
	case "teller":
		f.Teller = Teller(rest)
		p.oneOf("teller", rest, tellers)
	case "date":
		f.Date = p.date(rest)
	case "value":
		p.value(f, strings.Fields(rest))
	case "text":
		f.Text = p.add("fact", f.ID, rest, nil)
		f.Text.Text = ownRefs(f.ID, f.Text.Text)
		if i := len(p.s.entries) - 1; i >= 0 && p.s.entries[i].key == f.ID {
			p.s.entries[i].line = f.Text
		}
	case "source":
		f.rests, f.restRow = append(f.rests, strings.Fields(rest)...), p.row
	default:
		p.bad("no line of a fact is of the kind ", quote(kind), near(kind, factKinds))
	}
}

func (p *parser) value(f *Fact, w []string) {
	if len(w) != 3 || !isName(w[0], false) {
		p.bad("value is not `value NAME UNIT NUMBER`")
		return
	}
	n, ok := number(w[2])
	if !ok {
		p.bad(quote(w[2]), " is no number")
	}
	if !isUnit(w[1]) {
		p.bad("no unit is called ", quote(w[1]), near(w[1], unitNames))
	}
	if _, double := f.Value(w[0]); double || w[0] == "date" {
		p.bad("value ", quote(w[0]), " of ", f.ID, " is taken")
		return
	}
	f.Values = append(f.Values, Value{w[0], w[1], n})
}

func (p *parser) sourceLine(s *Source, kind, rest string) {
	if rest == "" {
		p.bad(kind, " says nothing")
		return
	}
	switch kind {
	case "who":
		s.Who = p.s.grammarOf("en").typeset(rest)
	case "title":
		s.Title = p.s.grammarOf("en").typeset(rest)
	case "date":
		s.Date = p.date(rest)
	case "read":
		s.Read = rest
		p.oneOf("reading", rest, readings)
	case "link":
		if !strings.HasPrefix(rest, "https://") && !strings.HasPrefix(rest, "http://") || strings.ContainsAny(rest, " \"<>") {
			p.bad("link ", quote(rest), " is not one address with https:// or http://")
		}
		s.Links = append(s.Links, rest)
	default:
		p.bad("no line of a source is of the kind ", quote(kind), near(kind, sourceKinds))
	}
}

func (p *parser) date(text string) string {
	if _, _, ok := parseDates(text); !ok {
		p.bad("date ", quote(text), " is not like 2017, 2017-08, 2017-08-10 or two of these with .. between, ",
			"the earlier first")
	}
	return text
}

func (p *parser) oneOf(what, got string, all []string) {
	for _, a := range all {
		if a == got {
			return
		}
	}
	p.bad("no ", what, " is called ", quote(got), near(got, all))
}

// isFact accepts F94, C1, F68b: a capital, a number, perhaps a letter.
func isFact(id string) bool {
	if len(id) < 2 || id[0] < 'A' || id[0] > 'Z' {
		return false
	}
	digits := id[1:]
	if last := digits[len(digits)-1]; last >= 'a' && last <= 'z' {
		digits = digits[:len(digits)-1]
	}
	return digits != "" && strings.Trim(digits, "0123456789") == ""
}

// ownRefs makes {usd} of a fact's text {F94.usd}, so that a reference means the same wherever it is printed.
func ownRefs(id, text string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(text, '{')
		if i < 0 {
			break
		}
		b.WriteString(text[:i+1])
		text = text[i+1:]
		if end := strings.IndexByte(text, '}'); end >= 0 && !strings.Contains(text[:end], ".") {
			b.WriteString(id + "." + strings.TrimSpace(text[:end]))
			text = text[end:]
		}
	}
	b.WriteString(text)
	return b.String()
}
