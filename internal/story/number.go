package story

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// Number prints a value with its unit in the language, with spaces that do not break. short is for the stage. Halves
// are rounded away from nought, as they stand in decimal. What is not finite prints "–".
//
// Dollars from a million up have three significant digits at most; under a hundred they have cents. Other units have
// three significant digits below a thousand and whole numbers above.
func (w *Words) Number(unit string, v float64, short bool) string {
	if short {
		return w.number(unit, v, onStage)
	}
	return w.number(unit, v, written)
}

// style is for whom a number is printed: a reader of lines, of the stage, or a listener.
type style uint8

const (
	written style = iota
	onStage       // short
	spoken
)

func (w *Words) number(unit string, v float64, how style) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "–"
	}
	d, g := newDecimal(v), w.grammar
	if unit == "usd" && len(g.usd) > 0 {
		f, d, cents := g.dollars(d)
		return g.print(f, d, cents, how)
	}
	if d.exp > 3 {
		d.places(0)
	} else {
		d.round(3)
	}
	at := slices.Index(unitNames, unit)
	if at < 1 {
		at = slices.Index(unitNames, "count")
	}
	return g.print(g.units[at], d, 0, how)
}

// dollars picks the scale and rounds for it.
func (g *grammar) dollars(d decimal) (f form, rounded decimal, cents int) {
	whole := d.clone()
	whole.places(0)
	f = g.usd[len(g.usd)-1]
	if whole.exp <= 6 {
		exact := d.clone()
		exact.places(2)
		if len(exact.digits) > exact.exp && exact.exp <= 2 {
			return f, exact, 2
		}
		return f, whole, 0
	}
	d.round(3)
	for _, f = range g.usd {
		if d.exp > f.exp {
			break
		}
	}
	d.exp -= f.exp
	return f, d, 0
}

func (g *grammar) print(f form, d decimal, places int, how style) string {
	pattern := f.short
	if how != onStage || pattern == "" {
		words := f.words
		if how == spoken && f.aloud != nil {
			words = f.aloud
		}
		if pattern = "#"; words != nil {
			pattern = words[g.plural(d, places)]
		}
	}
	text := strings.Replace(pattern, "#", d.text(g, places), 1)
	if d.neg {
		return "−" + text
	}
	return text
}

// decimal is a number as its decimal digits: 0.digits × 10^exp, no nought at either end.
type decimal struct {
	neg    bool
	digits []byte
	exp    int
}

func newDecimal(v float64) (d decimal) {
	if v == 0 {
		return d
	}
	b := strconv.AppendFloat(nil, math.Abs(v), 'e', -1, 64)
	e := strings.IndexByte(string(b), 'e')
	exp, _ := strconv.Atoi(string(b[e+1:]))
	d = decimal{neg: v < 0, exp: exp + 1, digits: append(b[:1:1], b[min(2, e):e]...)}
	d.trim()
	return d
}

func (d decimal) clone() decimal {
	d.digits = append([]byte(nil), d.digits...)
	return d
}

// places rounds to n digits after the point.
func (d *decimal) places(n int) { d.round(d.exp + n) }

// round keeps n digits, halves going away from nought.
func (d *decimal) round(n int) {
	switch {
	case n >= len(d.digits):
		return
	case n < 0:
		*d = decimal{}
		return
	}
	up := d.digits[n] >= '5'
	d.digits = d.digits[:n]
	for i := n - 1; up && i >= 0; i-- {
		if up = d.digits[i] == '9'; up {
			d.digits[i] = '0'
		} else {
			d.digits[i]++
		}
	}
	if up {
		d.digits, d.exp = append(d.digits[:0], '1'), d.exp+1
	}
	d.trim()
}

func (d *decimal) trim() {
	for len(d.digits) > 0 && d.digits[len(d.digits)-1] == '0' {
		d.digits = d.digits[:len(d.digits)-1]
	}
	if len(d.digits) == 0 {
		*d = decimal{}
	}
}

// digit gives the value of a digit by its place; there are noughts on either side.
func (d decimal) digit(i int) int {
	if i >= 0 && i < len(d.digits) {
		return int(d.digits[i] - '0')
	}
	return 0
}

// text writes the digits in groups of three, with at least so many places after the point.
func (d decimal) text(g *grammar, places int) string {
	var b strings.Builder
	if d.exp <= 0 {
		b.WriteByte('0')
	}
	at := func(i int) byte { return '0' + byte(d.digit(i)) }
	for i := range max(d.exp, 0) {
		if i > 0 && (d.exp-i)%3 == 0 && d.exp > g.ungrouped {
			b.WriteString(g.group)
		}
		b.WriteByte(at(i))
	}
	if last := max(len(d.digits), d.exp+places); last > d.exp && (len(d.digits) > 0 || places > 0) {
		b.WriteString(g.point)
		for i := d.exp; i < last; i++ {
			b.WriteByte(at(i))
		}
	}
	return b.String()
}
