package play

// answers says where the answer to each guess at a number stands: in a model's output, or in a fact's value.
var answers = map[string]struct{ output, fact, value string }{
	"pledge.guess":  {output: "pledge.share"},
	"compute.guess": {fact: "F119", value: "times"},
	"scale.guess":   {output: "scale.sales"},
}

// Answer gives what a guess was about, in the control's unit; false for a control that no number answers.
func (e Env) Answer(control string) (v float64, ok bool) {
	a, ok := answers[control]
	if !ok {
		return 0, false
	}
	if a.fact == "" {
		v, _, ok = e.Output(a.output, nil)
		return v, ok
	}
	f := e.Story.Fact(a.fact)
	if f == nil {
		return 0, false
	}
	value, ok := f.Value(a.value)
	return value.N, ok
}
