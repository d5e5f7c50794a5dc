package story

import (
	"slices"
	"testing"
	"testing/fstest"
)

// FuzzParse: whatever the files say, nothing panics, problems are in order, and every line can be printed.
func FuzzParse(f *testing.F) {
	add := func(e ...edit) {
		fsys := changed(f, e...)
		text := func(name string) string {
			if file := fsys[name]; file != nil {
				return string(file.Data)
			}
			return ""
		}
		f.Add(text("story/order.story"), text("story/pledge.story"), text("story/coin.story"), text("facts.txt"),
			string(frenchFS(f)["story/fr/coin.txt"].Data))
	}
	add()
	for _, pt := range slices.Concat(parseProblems, checkProblems) {
		add(pt.edits...)
	}
	f.Fuzz(func(t *testing.T, order, pledge, coin, facts, fr string) {
		fsys := fstest.MapFS{}
		for name, text := range map[string]string{"story/order.story": order, "story/pledge.story": pledge,
			"story/coin.story": coin, "facts.txt": facts, "story/fr/coin.txt": fr, "story/table.story": base["story/table.story"],
			"story/terms.story": base["story/terms.story"], "story/ui.story": base["story/ui.story"],
			"story/grammar.txt": base["story/grammar.txt"]} {
			fsys[name] = &fstest.MapFile{Data: []byte(text)}
		}
		s, problems := Parse(fsys)
		checked := s.Check(models{})
		for _, ps := range [][]Problem{problems, checked} {
			if !slices.IsSortedFunc(ps, Problem.compare) {
				t.Errorf("problems are not in order:\n%s", list(ps))
			}
		}
		env := StaticEnv(s, models{})
		for _, w := range []*Words{s.Words("en"), s.Words("fr")} {
			for _, e := range s.entries {
				w.Spans(nil, e.line, env)
				w.Text(e.line, env)
			}
			w.Summary()
		}
		for _, b := range s.Beats() {
			for _, l := range b.Say {
				Holds(l.Cond, env, s)
			}
			for _, c := range b.Choices {
				if c.To == nil {
					t.Errorf("a choice of %s leads nowhere", b.ID)
				}
			}
		}
	})
}
