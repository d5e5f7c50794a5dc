package story

import (
	"strconv"
	"strings"
)

// pluralRule is one of a language's plural categories: its name and rule as the Unicode CLDR writes them ("i = 1 and v = 0",
// UTS #35 part 3, "Language Plural Rules"), without samples. What no rule fits is "other".
//
// Of the CLDR's operands a rule may use n (the absolute value), i (its whole part), v and w (how many digits stand after
// the point, with and without trailing noughts), f and t (those digits as a number) and c, e (the exponent, always 0 here).
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
type operand struct{ n, i, f, v, t, w int } // n is -1 where the value is no whole number

func operands(d decimal, places int) (o operand) {
	for i := range max(d.exp, 0) {
		o.i = small(o.i*10 + d.digit(i))
	}
	for i := d.exp; i < len(d.digits) || o.v < places; i++ {
		o.f = small(o.f*10 + d.digit(i))
		o.v++
		if i < len(d.digits) {
			o.t, o.w = o.f, o.v
		}
	}
	if o.n = o.i; len(d.digits) > max(d.exp, 0) {
		o.n = -1
	}
	return o
}

// value gives an operand by its name.
func (o operand) value(name string) (v int, ok bool) {
	switch name {
	case "n":
		return o.n, true
	case "i":
		return o.i, true
	case "v":
		return o.v, true
	case "w":
		return o.w, true
	case "f":
		return o.f, true
	case "t":
		return o.t, true
	case "e", "c":
		return 0, true
	}
	return 0, false
}

// small keeps of a long number what the rules can ask for, its last digits, and that it is long.
func small(n int) int {
	if n >= 2e9 {
		return n%1e9 + 1e9
	}
	return n
}

// fits tells whether a rule holds. One that is not well formed never does.
func fits(rule string, o operand) bool {
	holds, ok := parsed(rule, o)
	return holds && ok
}

// wellFormed tells whether a rule can be read.
func wellFormed(rule string) bool {
	_, ok := parsed(rule, operand{})
	return ok
}

func parsed(rule string, o operand) (holds, ok bool) {
	ok = true
	for or := range strings.SplitSeq(rule, " or ") {
		all := true
		for and := range strings.SplitSeq(or, " and ") {
			one, sound := relation(and, o)
			all, ok = all && one, ok && sound
		}
		holds = holds || all
	}
	return holds, ok
}

// relation tells whether "i % 10 = 2..4,7" or "n != 1" holds, and whether it is well formed.
func relation(text string, o operand) (holds, ok bool) {
	left, right, is := strings.Cut(text, "=")
	left, not := strings.CutSuffix(left, "!")
	name, by, modulo := strings.Cut(strings.TrimSpace(left), " % ")
	v, known := o.value(name)
	if !is || !known {
		return false, false
	}
	if modulo {
		m, err := strconv.Atoi(by)
		if err != nil || m <= 0 {
			return false, false
		}
		if v > 0 {
			v %= m
		}
	}
	for r := range strings.SplitSeq(right, ",") {
		from, to, span := strings.Cut(strings.TrimSpace(r), "..")
		if !span {
			to = from
		}
		a, err := strconv.Atoi(from)
		b, err2 := strconv.Atoi(to)
		if err != nil || err2 != nil {
			return false, false
		}
		holds = holds || a <= v && v <= b // what is no whole number (-1) is none of those listed
	}
	return holds != not, true
}
