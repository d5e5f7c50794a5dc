package story

import (
	"strconv"
	"strings"
)

// pluralRule is one of a language's plural categories: its name and rule as the Unicode CLDR writes them ("i = 1 and v = 0",
// UTS #35 part 3, "Language Plural Rules"), without samples. What no rule fits is "other".
//
// Of the CLDR's operands a rule may use n (the absolute value), i (its whole part), v (how many digits stand after the
// point) and f (those digits as a number); figures here have no trailing noughts but cents', and no exponents.
type pluralRule struct{ name, rule string }

// plural gives the place of a number's category in the language's list; the list's length for "other". places is how
// many digits are written after the point at the least.
func (g *grammar) plural(d decimal, places int) int {
	for i, p := range g.plurals {
		if fits(p.rule, operands(d, places)) {
			return i
		}
	}
	return len(g.plurals)
}

// operand is a number's value by the name of a CLDR operand.
type operand struct{ n, i, f, v int } // n is -1 where the value is no whole number

func operands(d decimal, places int) (o operand) {
	for i := range max(d.exp, 0) {
		o.i = small(o.i*10 + d.digit(i))
	}
	for i := d.exp; i < len(d.digits) || o.v < places; i++ {
		o.f = small(o.f*10 + d.digit(i))
		o.v++
	}
	if o.n = o.i; len(d.digits) > max(d.exp, 0) {
		o.n = -1
	}
	return o
}

// small keeps of a long number what the rules can ask for, its last digits, and that it is long.
func small(n int) int {
	if n >= 2e9 {
		return n%1e9 + 1e9
	}
	return n
}

// fits tells whether a rule holds.
func fits(rule string, o operand) bool {
	for more := true; more; {
		var or string
		or, rule, more = strings.Cut(rule, " or ")
		holds := true
		for more := true; more; {
			var and string
			and, or, more = strings.Cut(or, " and ")
			holds = holds && relation(and, o)
		}
		if holds {
			return true
		}
	}
	return false
}

// relation tells whether "i % 10 = 2..4,7" or "n != 1" holds. One that is not well formed never does; a test reads all.
func relation(text string, o operand) bool {
	left, right, ok := strings.Cut(text, "=")
	left, not := strings.CutSuffix(left, "!")
	name, by, modulo := strings.Cut(strings.TrimSpace(left), " % ")
	var v int
	switch name {
	case "n":
		v = o.n
	case "i":
		v = o.i
	case "v":
		v = o.v
	case "f":
		v = o.f
	default:
		return false
	}
	if v < 0 {
		return ok && not // what is no whole number is none of those listed
	}
	if modulo {
		m, err := strconv.Atoi(by)
		if err != nil || m <= 0 {
			return false
		}
		v %= m
	}
	for more := ok; more; {
		var r string
		r, right, more = strings.Cut(right, ",")
		from, to, span := strings.Cut(strings.TrimSpace(r), "..")
		if !span {
			to = from
		}
		a, err := strconv.Atoi(from)
		b, err2 := strconv.Atoi(to)
		if err != nil || err2 != nil {
			return false
		}
		if a <= v && v <= b {
			return !not
		}
	}
	return ok && not
}
