package story

import "strings"

// expr is what stands in a reference: `coin.left size=10 share=0 short`.
type expr struct {
	name  string
	args  []arg
	short bool
	odd   string // a word that is neither short nor an argument
}

type arg struct{ name, value string }

func parseExpr(text string) (x expr) {
	x.name, text = cut(strings.TrimSpace(text))
	for text != "" {
		var word string
		word, text = cut(text)
		name, value, ok := strings.Cut(word, "=")
		switch {
		case ok:
			x.args = append(x.args, arg{name, value})
		case word == "short" && text == "":
			x.short = true
		default:
			x.odd = word
		}
	}
	return x
}

// value finds a named argument's value: a number, or the name of an option. asked is the control's name, "coin.size"
// for the argument size of coin.left.
func (s *Story) value(x expr, asked string) (v float64, given, ok bool) {
	model, _, _ := strings.Cut(x.name, ".")
	for _, a := range x.args {
		if len(asked) != len(model)+1+len(a.name) || !strings.HasPrefix(asked, model+".") || asked[len(model)+1:] != a.name {
			continue
		}
		if c := s.Control(asked); c != nil && c.option(a.value) >= 0 {
			return float64(c.option(a.value)), true, true
		}
		v, ok = number(a.value)
		return v, true, ok
	}
	return 0, false, false
}

// sound tells whether every argument of a reference is a number or an option.
func (s *Story) sound(x expr) bool {
	model, _, _ := strings.Cut(x.name, ".")
	for _, a := range x.args {
		if _, _, ok := s.value(x, model+"."+a.name); !ok {
			return false
		}
	}
	return true
}

// arg gives a model its inputs. A reference with arguments never depends on the session: what it does not fix stands
// where its control starts. A reference without leaves all to the session.
func (s *Story) arg(x expr) func(string) (float64, bool) {
	return func(name string) (float64, bool) {
		if v, given, ok := s.value(x, name); given {
			return v, ok
		}
		if len(x.args) == 0 {
			return 0, false
		}
		return s.start(name)
	}
}

// factOf splits `F94.usd` into the fact and what is asked of it. is tells whether it has a fact's form at all.
func (s *Story) factOf(name string) (f *Fact, what string, is bool) {
	id, what, dot := strings.Cut(name, ".")
	if !dot || !isFact(id) {
		return nil, "", false
	}
	return s.Fact(id), what, true
}
