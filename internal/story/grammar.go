package story

// Spaces that do not break a line.
const (
	nbsp   = "\u00a0"
	narrow = "\u202f"
)

// grammar is what the program knows of a language's numbers, dates and typography. A language is a folder of texts and
// an entry here. In a form # stands for the digits; a space in a form is printed as U+00A0.
type grammar struct {
	point, group string
	oneBelow     float64 // numbers nearer to nought than this take the singular; exactly 1 always does
	usd          []form  // from the largest scale down to dollars
	units        map[string]form
	months       [12]string
	first        string // day one of a month; empty: the bare figure
	before       map[rune]string
	after        map[rune]string
	scales       []string // words bound to the figure before them
	open, close  rune     // quotation marks
}

type form struct {
	exp              int // the digits count units of ten to exp
	one, many, short string
}

// grammars by language. Every language of a story needs one; Check says so.
var grammars = map[string]*grammar{
	"en": {
		point: ".", group: ",",
		usd: []form{
			{12, "$# trillion", "$# trillion", "$#tn"},
			{9, "$# billion", "$# billion", "$#bn"},
			{6, "$# million", "$# million", "$#m"},
			{0, "$#", "$#", "$#"},
		},
		units: map[string]form{
			"percent": {0, "#%", "#%", "#%"},
			"times":   {0, "# time", "# times", "#×"},
			"count":   {0, "#", "#", "#"},
			"months":  {0, "# month", "# months", ""},
			"years":   {0, "# year", "# years", ""},
			"weeks":   {0, "# week", "# weeks", ""},
		},
		months: [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
			"October", "November", "December"},
		scales: []string{"thousand", "million", "billion", "trillion"},
		open:   '“', close: '”',
	},
	"fr": {
		point: ",", group: narrow, oneBelow: 2,
		usd: []form{
			{9, "# milliard de dollars", "# milliards de dollars", "# Md$"},
			{6, "# million de dollars", "# millions de dollars", "# M$"},
			{0, "# dollar", "# dollars", "# $"},
		},
		units: map[string]form{
			"percent": {0, "#" + narrow + "%", "#" + narrow + "%", ""},
			"times":   {0, "# fois", "# fois", "×#"},
			"count":   {0, "#", "#", "#"},
			"months":  {0, "# mois", "# mois", ""},
			"years":   {0, "# an", "# ans", ""},
			"weeks":   {0, "# semaine", "# semaines", ""},
		},
		months: [12]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
			"octobre", "novembre", "décembre"},
		first:  "1er",
		before: map[rune]string{';': narrow, '!': narrow, '?': narrow, '»': narrow, '%': narrow, ':': nbsp},
		after:  map[rune]string{'«': narrow},
		scales: []string{"mille", "million", "milliard", "dollar"},
		open:   '«', close: '»',
	},
}

// grammarOf gives a language's grammar, or the English one.
func grammarOf(lang string) *grammar {
	if g := grammars[lang]; g != nil {
		return g
	}
	return grammars["en"]
}

// isUnit tells whether the ledger, a slider or a model may count in this unit.
func isUnit(unit string) bool {
	return unit == "usd" || grammars["en"].units[unit].many != ""
}

// unitNames is for messages.
var unitNames = []string{"usd", "percent", "times", "count", "months", "years", "weeks"}
