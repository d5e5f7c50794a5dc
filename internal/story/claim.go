package story

import (
	"math"
	"strconv"
	"strings"
)

// claim is a model's output that the prose relies on: `coin.left size=10 share=0 < 1`.
type claim struct {
	text   string // as written
	expr   expr
	op     string
	want   float64
	within float64 // for =: half a unit of the last digit written
	file   string
	row    int
}

func parseClaim(rest string) (c claim, trouble string) {
	words := strings.Fields(rest)
	const form = "claim is not `claim OUTPUT [NAME=VALUE …] OP NUMBER`, OP one of < <= = >= >"
	if len(words) < 3 {
		return c, form
	}
	last := words[len(words)-1]
	c.text, c.op = strings.Join(words, " "), words[len(words)-2]
	c.expr = parseExpr(strings.Join(words[:len(words)-2], " "))
	var ok bool
	c.want, ok = number(last)
	switch {
	case !ok:
		return c, "claim ends in " + quote(last) + ", which is no number"
	case c.op != "<" && c.op != "<=" && c.op != "=" && c.op != ">=" && c.op != ">":
		return c, form
	}
	c.within = halfUnit(last)
	return c, ""
}

// halfUnit gives half the worth of the last digit of a number as written: 0.05 for "13.5", 5e5 for "257e6".
func halfUnit(written string) float64 {
	mantissa, e, _ := strings.Cut(written, "e")
	exp, _ := strconv.Atoi(e)
	if _, decimals, ok := strings.Cut(mantissa, "."); ok {
		exp -= len(decimals)
	}
	return math.Pow10(exp) / 2
}

func (c claim) holds(v float64) bool {
	switch c.op {
	case "<":
		return v < c.want
	case "<=":
		return v <= c.want
	case ">=":
		return v >= c.want
	case ">":
		return v > c.want
	}
	return math.Abs(v-c.want) <= c.within*(1+1e-9)
}

// claims tries every claim on the models.
func (c *checker) claims() {
	if c.m == nil {
		return
	}
	for _, cl := range c.s.claims {
		v, _, ok := c.output(cl.file, cl.row, cl.expr, "is no model's output")
		if ok && !cl.holds(v) {
			c.bad(cl.file, cl.row, "claim fails: ", cl.text, ", but the model gives ", strconv.FormatFloat(v, 'g', 6, 64))
		}
	}
}

// output asks a model, and reports what it does not know, in the words of unknown, arguments it does not ask for and
// inputs that nothing gives.
func (c *checker) output(file string, row int, x expr, unknown string) (v float64, unit string, ok bool) {
	asked := map[string]bool{}
	var order, missing []string
	given := c.s.arg(x)
	v, unit, ok = c.m.Output(x.name, func(name string) (float64, bool) {
		v, ok := given(name)
		if !ok {
			v, ok = c.s.start(name)
		}
		if !asked[name] {
			asked[name] = true
			order = append(order, name)
			if !ok {
				missing = append(missing, name)
			}
		}
		return v, ok
	})
	if !ok && len(order) == 0 {
		c.bad(file, row, quote(x.name), " ", unknown, near(x.name, c.s.controlNames()))
		return v, unit, false
	}
	model, _, _ := strings.Cut(x.name, ".")
	for i, name := range order {
		order[i] = strings.TrimPrefix(name, model+".")
	}
	for _, a := range x.args {
		full := model + "." + a.name
		if _, given, ok := c.s.value(x, full); given && !ok {
			what, options := ", which is no number", c.optionsOf(full)
			if len(options) > 0 {
				what = ", which no option of " + full + " is called"
			}
			c.bad(file, row, "argument ", a.name, " of ", x.name, " is ", quote(a.value), what, near(a.value, options))
		} else if !asked[full] {
			c.bad(file, row, x.name, " does not ask for ", quote(a.name), near(a.name, order))
		}
	}
	for _, name := range missing {
		if _, given, _ := c.s.value(x, name); !given {
			c.bad(file, row, x.name, " asks for ", quote(name), ", which is neither given nor a control",
				near(name, c.s.controlNames()))
		}
	}
	return v, unit, ok && len(missing) == 0
}

func (c *checker) optionsOf(control string) []string {
	if c := c.s.Control(control); c != nil {
		return c.optionNames()
	}
	return nil
}
