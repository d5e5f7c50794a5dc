package play

import "coinorcap/internal/story"

// Env answers what a line of words asks about a session: it implements story.Env.
type Env struct {
	Story   *story.Story
	Session *Session
	Models  story.Models
}

// Control gives the value of a control in its unit (for options, the index), and whether the reader has set it.
func (e Env) Control(name string) (v float64, set bool) {
	c := e.Story.Control(name)
	if c == nil {
		return 0, false
	}
	return e.Session.Value(c)
}

// Output gives a model's output for the inputs that arg knows, and for the session's controls otherwise.
func (e Env) Output(name string, arg func(string) (float64, bool)) (v float64, unit string, ok bool) {
	return e.Models.Output(name, func(input string) (float64, bool) {
		if arg != nil {
			if v, ok := arg(input); ok {
				return v, true
			}
		}
		if e.Story.Control(input) == nil {
			return 0, false
		}
		v, _ := e.Control(input)
		return v, true
	})
}
