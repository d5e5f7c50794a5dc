package story

import (
	"math"
	"strings"
)

// Value gives the true value at a position between Min and Max: ten to the position when the control is Log, rounded to
// two digits, since nobody guesses 316,228.
func (c *Control) Value(pos float64) float64 {
	if !c.Log {
		return pos
	}
	whole := math.Floor(pos)
	return math.Round(math.Pow(10, pos-whole)*10) / 10 * math.Pow10(int(max(min(whole, 300), -300)))
}

// option gives the place of a named option, or -1.
func (c *Control) option(name string) int {
	for i, o := range c.Options {
		if o.Name == name {
			return i
		}
	}
	return -1
}

// Holds tells whether all conditions hold. A comparison on a guess holds only once the reader has guessed: before
// that the slider's start is nobody's guess. On a setting it compares where the control stands.
func Holds(conds []Cond, env Env, s *Story) bool {
	for _, c := range conds {
		if !c.holds(env, s) {
			return false
		}
	}
	return true
}

func (c Cond) holds(env Env, s *Story) bool {
	control := s.Control(c.Control)
	if control == nil || env == nil {
		return false
	}
	v, set := env.Control(c.Control)
	switch c.Op {
	case 's':
		return set
	case '!':
		return !set
	}
	if control.Role == Guess && !set {
		return false
	}
	switch c.Op {
	case '=':
		return int(v) == control.option(c.Option)
	case '>':
		return v > c.Value
	case '<':
		return v < c.Value
	}
	return false
}

// parseConds reads `pledge.guess>20, !coin.fate`; trouble is what is wrong with the first one that cannot be read.
func parseConds(text string) (conds []Cond, trouble string) {
	for part := range strings.SplitSeq(text, ",") {
		part = strings.TrimSpace(part)
		var c Cond
		if i := strings.IndexAny(part, "=<>"); i >= 0 {
			c = Cond{Control: strings.TrimSpace(part[:i]), Op: part[i]}
			rest := strings.TrimSpace(part[i+1:])
			if c.Op == '=' {
				c.Option = rest
			} else if v, ok := number(rest); ok {
				c.Value = v
			} else {
				return conds, "condition " + quote(part) + " compares with " + quote(rest) + ", which is no number"
			}
		} else if name, not := strings.CutPrefix(part, "!"); not {
			c = Cond{Control: strings.TrimSpace(name), Op: '!'}
		} else {
			c = Cond{Control: part, Op: 's'}
		}
		if c.Control == "" {
			return conds, "condition " + quote(part) + " names no control"
		}
		conds = append(conds, c)
	}
	return conds, ""
}

// trouble tells what is wrong with a condition once all controls are known.
func (c Cond) trouble(s *Story) string {
	control := s.Control(c.Control)
	switch {
	case control == nil:
		return "condition names " + quote(c.Control) + ", which no control is called" + near(c.Control, s.controlNames())
	case c.Op == '=' && len(control.Options) == 0:
		return "condition takes " + c.Control + " for options, but it is a slider"
	case c.Op == '=' && control.option(c.Option) < 0:
		return "condition wants " + quote(c.Option) + ", which no option of " + c.Control + " is called" +
			near(c.Option, control.optionNames())
	case (c.Op == '<' || c.Op == '>') && len(control.Options) > 0:
		return "condition compares " + c.Control + " with a number, but it has options"
	}
	return ""
}
