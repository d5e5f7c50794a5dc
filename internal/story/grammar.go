package story

import (
	"slices"
	"strconv"
	"strings"
)

// Spaces that do not break a line.
const (
	nbsp   = "\u00a0"
	narrow = "\u202f"
)

// grammar is what the program knows of a language's numbers, dates and typography: its grammar.txt, which docs/translating.md
// describes. No code knows a language by name.
type grammar struct {
	draft        bool   // unfinished: not offered to readers
	name         string // what the language calls itself
	rtl          bool   // written from right to left
	undrawn      bool   // the piece's faces cannot show it: the stage's words stay English
	point, group string
	ungrouped    int // numbers of so many digits have no groups
	plurals      []pluralRule
	usd          []form // from the largest scale down to dollars
	units        map[string]form
	months       [2][]string // by themselves, and after a day
	first        string      // day one of a month; empty: the bare figure
	dates        map[string]string
	before       map[rune]string
	after        map[rune]string
	bound        []string // words bound to the figure before them
	open, close  rune     // quotation marks
}

// form is how numbers of a unit are written. # stands for the digits; its spaces do not break.
type form struct {
	exp   int      // the digits count units of ten to exp
	words []string // by plural, in the grammar's order, the last for "other"; an empty one is the last's
	short string   // for the stage; empty: the words
	aloud []string // as spoken, like words; nil: the words
}

// grammarFile is a grammar's name within its language's folder.
const grammarFile = "grammar.txt"

// grammarKinds are the lines of a grammar.
var grammarKinds = []string{"draft", "name", "direction", "stage", "point", "group", "ungrouped", "plural", "form", "months", "first", "date",
	"before", "after", "bind", "quotes"}

// dateKinds are what may be printed of a date, and the parts of it that each shows.
var dateKinds = []string{"dmy", "my", "dm", "y", "m", "d"}

// plainGrammar stands in where no grammar is to be had.
func plainGrammar() *grammar {
	return &grammar{point: ".", units: map[string]form{}, dates: map[string]string{}, before: map[rune]string{},
		after: map[rune]string{}, open: '“', close: '”'}
}

// grammar reads a language's grammar; nil when there is none. file is its name in messages.
func (p *parser) grammar(path, file string) *grammar {
	g := plainGrammar()
	r := grammarReader{p, g, map[string]bool{}}
	if !p.each(path, file, "grammar", func(_ row, kind, rest string) { r.line(kind, rest) }) {
		return nil
	}
	p.row = 0
	r.finish()
	return g
}

type grammarReader struct {
	*parser
	g    *grammar
	seen map[string]bool
}

func (r grammarReader) line(kind, rest string) {
	what := kind
	words, text, barred := strings.Cut(rest, "|")
	if text = strings.TrimSpace(text); barred {
		what += " " + strings.Join(strings.Fields(words), " ")
	} else if kind == "before" || kind == "after" {
		what, _ = cut(rest)
		what = kind + " " + what
	}
	if what = strings.TrimSpace(what); r.seen[what] {
		r.bad(what, " stands twice")
		return
	}
	r.seen[what] = true
	if rest == "" || barred && text == "" {
		if !r.g.draft {
			r.bad(what, " has no words")
		}
		return
	}
	g := r.g
	switch w := strings.Fields(words); kind {
	case "draft":
		if g.draft = rest == "yes"; !g.draft || len(r.seen) > 1 {
			r.bad("draft is not `draft yes`, in the first line")
		}
	case "name":
		g.name = rest
	case "direction":
		if g.rtl = rest == "rtl"; !g.rtl && rest != "ltr" {
			r.bad("direction is neither ltr nor rtl")
		}
	case "stage":
		if g.undrawn = rest == "en"; !g.undrawn {
			r.bad("stage is not `stage en`")
		}
	case "point":
		g.point = rest
	case "group":
		g.group = spaceOr(rest)
	case "ungrouped":
		n, ok := number(rest)
		if g.ungrouped = int(n); !ok || n < 0 || n > 9 {
			r.bad("ungrouped is not a number of digits")
		}
	case "plural":
		r.plural(w, text)
	case "form":
		r.form(w, text)
	case "months":
		r.months(w, fields(text))
	case "first":
		g.first = rest
	case "date":
		r.date(w, text)
	case "before", "after":
		r.spaces(kind, w)
	case "bind":
		g.bound = append(g.bound, strings.Fields(rest)...)
	case "quotes":
		if q := []rune(strings.Join(w, "")); len(q) == 2 && len(w) == 2 {
			g.open, g.close = q[0], q[1]
		} else {
			r.bad("quotes is not `quotes “ ”`")
		}
	default:
		r.bad(unknownKind(kind, grammarKinds))
	}
}

// spaceOr gives the space that a word names, or the word.
func spaceOr(word string) string {
	switch word {
	case "narrow":
		return narrow
	case "space":
		return nbsp
	case "none":
		return ""
	}
	return word
}

func (r grammarReader) plural(w []string, rule string) {
	if len(w) != 1 || !slices.Contains([]string{"zero", "one", "two", "few", "many"}, w[0]) || !wellFormed(rule) {
		r.bad("plural is not `plural CATEGORY | RULE`, zero, one, two, few or many with its rule of the CLDR")
		return
	}
	if len(r.g.usd) > 0 || len(r.g.units) > 0 {
		r.bad("plural stands after the first form")
		return
	}
	r.g.plurals = append(r.g.plurals, pluralRule{w[0], rule})
}

// form reads `form UNIT [EXPONENT] [short | aloud] [CATEGORY] | WORDS`; the exponent is for dollars.
func (r grammarReader) form(w []string, text string) {
	const is = "form is not `form UNIT [short|aloud] [CATEGORY] | WORDS`, or `form usd EXPONENT …`"
	if len(w) == 0 || !isUnit(w[0]) {
		r.bad(is)
		return
	}
	unit, exp, how, at := w[0], 0, "", len(r.g.plurals)
	if w = w[1:]; unit == "usd" {
		n, ok := 0.0, false
		if len(w) > 0 {
			n, ok = number(w[0])
			w = w[1:]
		}
		if exp = int(n); !ok || n != float64(exp) || exp < 0 || exp > 15 {
			r.bad(is)
			return
		}
	}
	if len(w) > 0 && (w[0] == "short" || w[0] == "aloud") {
		how, w = w[0], w[1:]
	}
	if len(w) > 0 && how != "short" {
		at = slices.IndexFunc(r.g.plurals, func(p pluralRule) bool { return p.name == w[0] })
		if at < 0 {
			r.bad("no plural is called ", quote(w[0]), ": what no plural line fits is written without a name")
			return
		}
		w = w[1:]
	}
	if n := strings.Count(text, "#"); len(w) > 0 || n > 1 || n == 0 && (how == "short" || at == len(r.g.plurals)) {
		r.bad(is, ", with one # for the digits")
		return
	}
	f := r.g.formOf(unit, exp)
	switch how {
	case "short":
		f.short = text
	case "aloud":
		f.aloud = r.g.put(f.aloud, at, text)
	default:
		f.words = r.g.put(f.words, at, text)
	}
	r.g.keep(unit, f)
}

// formOf gives the form of a unit, or of a scale of dollars, as it is so far.
func (g *grammar) formOf(unit string, exp int) form {
	if unit != "usd" {
		return g.units[unit]
	}
	for _, f := range g.usd {
		if f.exp == exp {
			return f
		}
	}
	return form{exp: exp}
}

func (g *grammar) keep(unit string, f form) {
	if unit != "usd" {
		g.units[unit] = f
		return
	}
	i := slices.IndexFunc(g.usd, func(o form) bool { return o.exp <= f.exp })
	switch {
	case i < 0:
		g.usd = append(g.usd, f)
	case g.usd[i].exp == f.exp:
		g.usd[i] = f
	default:
		g.usd = slices.Insert(g.usd, i, f)
	}
}

func (g *grammar) put(words []string, at int, text string) []string {
	if words == nil {
		words = make([]string, len(g.plurals)+1)
	}
	words[at] = text
	return words
}

func (r grammarReader) months(w []string, names []string) {
	after := len(w) == 1 && w[0] == "day"
	if len(w) > 0 && !after || len(names) != 12 || slices.Contains(names, "") {
		r.bad("months is not `months | …` or `months day | …` with twelve names and a | between each")
		return
	}
	i := 0
	if after {
		i = 1
	}
	r.g.months[i] = names
}

// date reads `date dmy | {d}~{m} {y}`.
func (r grammarReader) date(w []string, text string) {
	if len(w) == 1 && slices.Contains(dateKinds, w[0]) {
		rest := text
		for _, part := range w[0] {
			rest = strings.Replace(rest, "{"+string(part)+"}", "", 1)
		}
		if !strings.ContainsAny(rest, "{}") && len(rest) == len(text)-3*len(w[0]) {
			r.g.dates[w[0]] = strings.ReplaceAll(text, "~", nbsp)
			return
		}
	}
	r.bad("date is not `date dmy | {d}~{m} {y}`, or so for ", strings.Join(dateKinds[1:], ", "), ", with each part once")
}

// spaces reads `before narrow ; ! ?`.
func (r grammarReader) spaces(kind string, w []string) {
	to := r.g.before
	if kind == "after" {
		to = r.g.after
	}
	space := spaceOr(w[0])
	if space == w[0] || space == "" || len(w) < 2 {
		r.bad(kind, " is not `", kind, " narrow SIGNS` or `", kind, " space SIGNS`")
		return
	}
	for _, sign := range w[1:] {
		for _, c := range sign {
			to[c] = space
		}
	}
}

// finish sets the forms' spaces, and says what a language cannot do without.
func (r grammarReader) finish() {
	g := r.g
	if g.draft {
		g.borrow(r.s.grammarOf("en"))
		return
	}
	for _, kind := range []string{"name", "point", "group", "quotes", "months", "date dmy", "date my", "date dm"} {
		if !r.seen[kind] {
			r.bad("line is missing: ", kind)
		}
	}
	for _, unit := range unitNames[1:] {
		if g.units[unit].words == nil {
			r.bad("line is missing: form ", unit)
		}
	}
	if n := len(g.usd); n == 0 || g.usd[n-1].exp != 0 || g.usd[n-1].words == nil {
		r.bad("line is missing: form usd 0")
	}
	g.each(func(what string, f form) form {
		for _, words := range [][]string{f.words, f.aloud} {
			if n := len(words) - 1; n >= 0 && words[n] == "" {
				r.bad(what, " has no words for the numbers that no plural line fits")
			}
		}
		return f
	})
	g.set()
}

// each puts every form through a function.
func (g *grammar) each(do func(what string, f form) form) {
	for i, f := range g.usd {
		g.usd[i] = do("form usd "+strconv.Itoa(f.exp), f)
	}
	for _, unit := range unitNames[1:] {
		g.units[unit] = do("form "+unit, g.units[unit])
	}
}

// set sets the forms' spaces; the words for "other" do for a category that has none.
func (g *grammar) set() {
	spaced := func(text string) string { return strings.ReplaceAll(g.typeset(text), " ", nbsp) }
	g.each(func(_ string, f form) form {
		for _, words := range [][]string{f.words, f.aloud} {
			for i, text := range words {
				if text == "" {
					text = words[len(words)-1]
				}
				words[i] = spaced(text)
			}
		}
		f.short = spaced(f.short)
		return f
	})
}

// borrow takes from another grammar what a draft has not yet.
func (g *grammar) borrow(from *grammar) {
	if g.name == "" {
		g.name = from.name
	}
	other := func(words []string) []string {
		return slices.Repeat(words[max(len(words)-1, 0):], len(g.plurals)+1)
	}
	lacks := func(words []string) bool { return len(words) == 0 || words[len(words)-1] == "" }
	if n := len(g.usd); n == 0 || g.usd[n-1].exp != 0 {
		for _, f := range from.usd {
			if g.formOf("usd", f.exp).words == nil {
				g.keep("usd", form{f.exp, other(f.words), f.short, nil})
			}
		}
	}
	for _, unit := range unitNames[1:] {
		if lacks(g.units[unit].words) {
			g.units[unit] = form{words: other(from.units[unit].words)}
		}
	}
	g.usd = slices.DeleteFunc(g.usd, func(f form) bool { return lacks(f.words) })
	for i, names := range from.months {
		if g.months[0] == nil || i == 1 && g.months[1] == nil {
			g.months[i] = names
		}
	}
	for kind, text := range from.dates {
		if g.dates[kind] == "" {
			g.dates[kind] = text
		}
	}
	g.set()
}

// grammarOf gives a language's grammar, or the English one.
func (s *Story) grammarOf(lang string) *grammar {
	if g := s.grammars[lang]; g != nil {
		return g
	}
	if g := s.grammars["en"]; g != nil {
		return g
	}
	return plainGrammar()
}

// isUnit tells whether the ledger, a slider or a model may count in this unit.
func isUnit(unit string) bool { return slices.Contains(unitNames, unit) }

// unitNames are the units; a grammar has a form for each.
var unitNames = []string{"usd", "percent", "times", "count", "months", "years", "weeks"}
