package story

// Forms is a language's number forms for programs other than this one: scripts of the page that format by the browser's
// Intl what Words.Number formats here.
type Forms struct {
	Point     string          `json:"point"`
	Group     string          `json:"group"`
	Ungrouped int             `json:"ungrouped"` // numbers of so many digits have no groups
	USD       []Form          `json:"usd"`       // from the largest scale down to dollars
	Units     map[string]Form `json:"units"`
}

// Form is how numbers of a unit, or of a scale of dollars, are written; # stands for the digits.
type Form struct {
	Exp   int               `json:"exp,omitempty"`   // the digits count units of ten to Exp
	Words map[string]string `json:"words,omitempty"` // by the CLDR's plural category, "other" for the rest
	Short string            `json:"short,omitempty"` // for the stage; empty: the words
	Aloud map[string]string `json:"aloud,omitempty"` // as spoken, like Words; nil: the words
}

// Forms gives the language's number forms.
func (w *Words) Forms() Forms {
	g := w.grammar
	out := Forms{Point: g.point, Group: g.group, Ungrouped: g.ungrouped, Units: map[string]Form{}}
	for _, f := range g.usd {
		out.USD = append(out.USD, g.form(f))
	}
	for i, unit := range unitNames {
		if unit != "usd" {
			out.Units[unit] = g.form(g.units[i])
		}
	}
	return out
}

func (g *grammar) form(f form) Form {
	return Form{Exp: f.exp, Short: f.short, Words: g.byPlural(f.words), Aloud: g.byPlural(f.aloud)}
}

// byPlural names the words of a form by their plural categories.
func (g *grammar) byPlural(words []string) map[string]string {
	if words == nil {
		return nil
	}
	out := map[string]string{"other": words[len(g.plurals)]}
	for i, p := range g.plurals {
		if words[i] != "" {
			out[p.name] = words[i]
		}
	}
	return out
}
