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
	usd          []form      // from the largest scale down to dollars
	units        [7]form     // by the places of unitNames; that of dollars is empty
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
	return &grammar{point: ".", dates: map[string]string{}, before: map[rune]string{},
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
	if r.formed() {
		r.bad("plural stands after the first form")
		return
	}
	r.g.plurals = append(r.g.plurals, pluralRule{w[0], rule})
}

// formed tells whether a form has been read that has words for each category.
func (r grammarReader) formed() bool {
	for _, f := range r.g.units {
		if f.words != nil || f.aloud != nil {
			return true
		}
	}
	return len(r.g.usd) > 0
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
	f := r.formOf(unit, exp)
	switch {
	case f == nil:
		r.bad("form usd ", strconv.Itoa(exp), " stands after a smaller one")
	case how == "short":
		f.short = text
	case how == "aloud":
		f.aloud = r.g.put(f.aloud, at, text)
	default:
		f.words = r.g.put(f.words, at, text)
	}
}

// formOf finds the form of a unit, or of a scale of dollars; nil if smaller ones have been read.
func (r grammarReader) formOf(unit string, exp int) *form {
	g := r.g
	if unit != "usd" {
		return &g.units[slices.Index(unitNames, unit)]
	}
	if n := len(g.usd) - 1; n < 0 || g.usd[n].exp > exp {
		g.usd = append(g.usd, form{exp: exp})
	}
	if last := &g.usd[len(g.usd)-1]; last.exp == exp {
		return last
	}
	return nil
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
	g, en, lacks := r.g, r.s.grammarOf("en"), false
	missing := func(words ...string) {
		if lacks = true; !g.draft {
			r.bad(words...)
		}
	}
	for _, kind := range []string{"name", "point", "group", "quotes", "months", "date dmy", "date my", "date dm"} {
		if !r.seen[kind] {
			missing("line is missing: ", kind)
		}
	}
	for i, f := range g.units {
		if i > 0 && f.words == nil {
			missing("line is missing: form ", unitNames[i])
		}
		r.set(&g.units[i], unitNames[i], missing)
	}
	for i := range g.usd {
		r.set(&g.usd[i], "usd "+strconv.Itoa(g.usd[i].exp), missing)
	}
	if n := len(g.usd); n == 0 || g.usd[n-1].exp != 0 || g.usd[n-1].words == nil {
		missing("line is missing: form usd 0")
	}
	if lacks && g.draft { // its figures are English until all is there
		draft := *g
		*g = *en
		if draft.name == "" {
			draft.name = en.name
		}
		g.draft, g.name, g.rtl, g.undrawn, g.before, g.after = true, draft.name, draft.rtl, draft.undrawn, draft.before, draft.after
	}
}

// set sets a form's spaces; the words for "other" do for a category that has none.
func (r grammarReader) set(f *form, what string, missing func(words ...string)) {
	for _, words := range [...][]string{f.words, f.aloud} {
		if n := len(words) - 1; n >= 0 && words[n] == "" {
			missing("form ", what, " has no words for the numbers that no plural line fits")
		}
		for i, text := range words {
			if text == "" {
				text = words[len(words)-1]
			}
			words[i] = r.spaced(text)
		}
	}
	f.short = r.spaced(f.short)
}

func (r grammarReader) spaced(text string) string {
	return strings.ReplaceAll(r.g.typeset(text), " ", nbsp)
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
