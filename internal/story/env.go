package story

// Env supplies what changes: where the session's controls stand and what the models make of them.
type Env interface {
	// Control gives a control's true value (an option's place; ten to the position of a Log slider) and whether the
	// reader has set it.
	Control(name string) (v float64, set bool)
	// Output gives a model's output. It asks arg for each input by the control's name, and takes its own controls'
	// values for what arg does not give.
	Output(name string, arg func(name string) (float64, bool)) (v float64, unit string, ok bool)
}

// Models are the pure functions behind the outputs. Output asks arg for its inputs by the names of controls.
type Models interface {
	Output(name string, arg func(name string) (float64, bool)) (value float64, unit string, ok bool)
}

// StaticEnv is the world of a page on which nothing was touched: controls stand at Start and none is set.
func StaticEnv(s *Story, m Models) Env { return static{s, m} }

type static struct {
	s *Story
	m Models
}

func (e static) Control(name string) (float64, bool) {
	if c := e.s.Control(name); c != nil {
		return c.Value(c.Start), false
	}
	return 0, false
}

func (e static) Output(name string, arg func(string) (float64, bool)) (float64, string, bool) {
	if e.m == nil {
		return 0, "", false
	}
	return e.m.Output(name, func(name string) (float64, bool) {
		if v, ok := arg(name); ok {
			return v, true
		}
		return e.s.start(name)
	})
}

// start gives the true value at which a control starts.
func (s *Story) start(name string) (float64, bool) {
	if c := s.Control(name); c != nil {
		return c.Value(c.Start), true
	}
	return 0, false
}
