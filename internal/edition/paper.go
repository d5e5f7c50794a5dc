package edition

import "coinorcap/internal/story"

// On paper nothing can be picked. What is said of each option stands there with the option's words before it, and what a
// slider brings to light stands there too. What speaks to the reader about the reader's own doing does not: it stands as
// the session has it.

// paper tells whether a line of a beat stands on paper whatever its conditions say, and which option it belongs to.
func (e *Edition) paper(b *story.Beat, l story.Line) (stands bool, option string) {
	for _, cond := range l.Cond {
		switch cond.Op {
		case '=':
			if conditions(b, cond.Control, '=') > 1 {
				option = e.option(cond)
			}
		case 's':
			if l.Lead || conditions(b, cond.Control, '!') > 0 {
				return false, ""
			}
		case '<', '>':
			if l.Lead {
				return false, ""
			}
		default:
			return false, ""
		}
	}
	return len(l.Cond) > 0, option
}

// option gives the words of the option that a condition asks for.
func (e *Edition) option(cond story.Cond) string {
	if c := e.Story.Control(cond.Control); c != nil {
		for _, o := range c.Options {
			if o.Name == cond.Option {
				return e.Words.Text(o.Label, nil)
			}
		}
	}
	return ""
}

// conditions counts a beat's lines that ask this of a control.
func conditions(b *story.Beat, control string, op byte) (n int) {
	for _, l := range b.Say {
		for _, c := range l.Cond {
			if c.Control == control && c.Op == op {
				n++
			}
		}
	}
	return n
}

// sides tells whether lines are both accounts.
func sides(lines []Line) bool {
	told := map[story.Teller]bool{}
	for _, l := range lines {
		if l.Paper && len(l.Marks) > 0 {
			told[l.Marks[0].Teller] = true
		}
	}
	return told["openai"] && told["musk"]
}
