package story

import "strings"

// control reads the line that declares a slider or a set of options.
func (r *sceneReader) control(kind, rest string) {
	f := fields(rest)
	words := strings.Fields(f[0])
	slider := kind == "slider"
	switch {
	case slider && (len(f) != 2 || len(words) != 8 && !(len(words) == 9 && words[8] == "log")):
		r.bad("slider is not `slider NAME CODE ROLE UNIT LEAST MOST STEP START [log] | label`")
		return
	case !slider && (len(f) != 2 || len(words) != 3):
		r.bad("options is not `options NAME CODE ROLE | label`")
		return
	}
	c := &Control{Name: words[0], Code: words[1], Beat: r.beat, Index: len(r.s.index.controls), row: r.row}
	if !isName(c.Name, true) || strings.Count(c.Name, ".") != 1 {
		r.bad("control ", quote(c.Name), " is not called like pledge.guess")
	}
	if !isLetters(c.Code, 2) {
		r.bad("control's code ", quote(c.Code), " is not one or two letters")
	}
	switch words[2] {
	case "guess":
		c.Role = Guess
	case "set":
	default:
		r.bad("control's role ", quote(words[2]), " is neither guess nor set")
	}
	if slider {
		r.scale(c, words[3:])
	} else {
		c.Step = 1
		r.options = c
	}
	c.Label = r.add(kind, c.Name, f[1], r.beat)
	if r.s.index.control[c.Name] != nil {
		r.bad("control ", quote(c.Name), " is declared twice")
		return
	}
	r.s.index.control[c.Name] = c
	r.s.index.controls = append(r.s.index.controls, c)
	r.beat.Controls = append(r.beat.Controls, c)
}

// scale reads a slider's unit, least, most, step and start.
func (r *sceneReader) scale(c *Control, words []string) {
	c.Unit, c.Log = words[0], len(words) == 6
	if !isUnit(c.Unit) {
		r.bad("no unit is called ", quote(c.Unit), near(c.Unit, unitNames))
	}
	for i, to := range []*float64{&c.Min, &c.Max, &c.Step, &c.Start} {
		v, ok := number(words[i+1])
		if !ok {
			r.bad(quote(words[i+1]), " is no number")
		}
		*to = v
	}
}

func (r *sceneReader) option(rest string) {
	f := fields(rest)
	name, word := cut(f[0])
	switch {
	case r.options == nil:
		r.bad("option does not follow an options line")
	case len(f) != 2 || !isName(name, false) || word != "" && word != "right":
		r.bad("option is not `option NAME [right] | words`")
	case r.options.option(name) >= 0:
		r.bad("option ", quote(name), " stands twice")
	case word == "right" && r.options.Role != Guess:
		r.bad("option ", quote(name), " is right, but nothing is guessed")
	case word == "right" && r.options.Right() >= 0:
		r.bad("option ", quote(name), " is right, and so is another")
	default:
		c := r.options
		c.Max = float64(len(c.Options))
		c.Options = append(c.Options, Option{name, r.add("option", c.Name+"."+name, f[1], r.beat), word == "right"})
	}
}
