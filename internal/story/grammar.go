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
	plurals      []pluralRule
	usd          []form // from the largest scale down to dollars
	units        map[string]form
	months       [12]string
	first        string // day one of a month; empty: the bare figure
	before       map[rune]string
	after        map[rune]string
	scales       []string // words bound to the figure before them
	open, close  rune     // quotation marks
}

// form is how numbers of a unit are written.
type form struct {
	exp   int      // the digits count units of ten to exp
	words []string // by plural, in the grammar's order, the last for "other"; one alone does for all
	short string   // for the stage; empty: the words
	aloud []string // as spoken, like words; nil: the words
}

// grammars by language. Every language of a story needs one; Check says so.
var grammars = map[string]*grammar{
	"en": {
		point: ".", group: ",",
		plurals: []pluralRule{{"one", "i = 1 and v = 0"}},
		usd: []form{
			{12, []string{"$# trillion"}, "$#tn", []string{"# trillion dollars"}},
			{9, []string{"$# billion"}, "$#bn", []string{"# billion dollars"}},
			{6, []string{"$# million"}, "$#m", []string{"# million dollars"}},
			{0, []string{"$#"}, "", []string{"# dollar", "# dollars"}},
		},
		units: map[string]form{
			"percent": {0, []string{"#%"}, "", []string{"# percent"}},
			"times":   {0, []string{"# time", "# times"}, "#×", nil},
			"count":   {0, []string{"#"}, "", nil},
			"months":  {0, []string{"# month", "# months"}, "", nil},
			"years":   {0, []string{"# year", "# years"}, "", nil},
			"weeks":   {0, []string{"# week", "# weeks"}, "", nil},
		},
		months: [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
			"October", "November", "December"},
		scales: []string{"thousand", "million", "billion", "trillion"},
		open:   '“', close: '”',
	},
	"fr": {
		point: ",", group: narrow,
		plurals: []pluralRule{{"one", "i = 0,1"}},
		usd: []form{
			{9, []string{"# milliard de dollars", "# milliards de dollars"}, "# Md$", nil},
			{6, []string{"# million de dollars", "# millions de dollars"}, "# M$", nil},
			{0, []string{"# dollar", "# dollars"}, "# $", nil},
		},
		units: map[string]form{
			"percent": {0, []string{"#" + narrow + "%"}, "", []string{"# pour cent"}},
			"times":   {0, []string{"# fois"}, "×#", nil},
			"count":   {0, []string{"#"}, "", nil},
			"months":  {0, []string{"# mois"}, "", nil},
			"years":   {0, []string{"# an", "# ans"}, "", nil},
			"weeks":   {0, []string{"# semaine", "# semaines"}, "", nil},
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
	return unit == "usd" || len(grammars["en"].units[unit].words) > 0
}

// unitNames is for messages.
var unitNames = []string{"usd", "percent", "times", "count", "months", "years", "weeks"}
