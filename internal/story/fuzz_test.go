package story

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"coinorcap/internal/mutate"
)

// FuzzParse: whatever the files say, nothing panics, problems are in order, and every line can be printed.
func FuzzParse(f *testing.F) {
	var seeds []mutate.Seed
	add := func(e ...edit) {
		fsys := changed(f, e...)
		text := func(name string) string {
			if file := fsys[name]; file != nil {
				return string(file.Data)
			}
			return ""
		}
		seeds = append(seeds, mutate.Seed{text("story/order.story"), text("story/pledge.story"), text("story/coin.story"), text("facts.txt"),
			string(frenchFS(f)["story/fr/coin.txt"].Data)})
	}
	add()
	for _, pt := range slices.Concat(parseProblems, checkProblems) {
		add(pt.edits...)
	}
	mutate.Add(f, 400, seeds...)
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

// FuzzEval: whatever a page asks to have printed, nothing panics; what is printed is words, and what depends on the
// session alone is printed whatever the session says.
func FuzzEval(f *testing.F) {
	s := french(f)
	mutate.Add(f, 1500, mutate.Seed{"F94.usd short"}, mutate.Seed{"F94.date"}, mutate.Seed{"pledge.guess"}, mutate.Seed{"coin.fate"},
		mutate.Seed{"coin.left size=10 share=0 short"}, mutate.Seed{"coin.left fate=eos"}, mutate.Seed{"N1.count"})
	start, moved := StaticEnv(s, models{}), desk{s: s, set: map[string]float64{"coin.size": 4, "coin.fate": 1, "pledge.guess": 20}}
	f.Fuzz(func(t *testing.T, expr string) {
		for _, w := range []*Words{s.Words("en"), s.Words("fr"), s.Words("en").OnStage()} {
			first, ok := w.Eval(expr, start)
			again, also := w.Eval(expr, moved)
			if !utf8.ValidString(first) || ok && strings.TrimSpace(first) == "" {
				t.Errorf("%q is printed %q", expr, first)
			}
			if ok != also || !w.Dynamic(expr) && first != again {
				t.Errorf("%q is printed %q, %v, and %q, %v", expr, first, ok, again, also)
			}
		}
	})
}

// FuzzConds: conditions that can be read name a control each, and hold or not whatever they name.
func FuzzConds(f *testing.F) {
	s := french(f)
	mutate.Add(f, 1500, mutate.Seed{"pledge.guess>20, !coin.fate"}, mutate.Seed{"coin.fate=eos"}, mutate.Seed{"pledge.guess"}, mutate.Seed{"coin.size<1e3,pledge.guess"})
	env := StaticEnv(s, models{})
	f.Fuzz(func(t *testing.T, text string) {
		conds, trouble := parseConds(text)
		if trouble == "" && len(conds) != 1+strings.Count(text, ",") {
			t.Errorf("%q is read as %v", text, conds)
		}
		for _, c := range conds {
			if c.Control == "" || strings.Contains(c.Control, ",") {
				t.Errorf("%q names %q", text, c.Control)
			}
			c.trouble(s)
		}
		Holds(conds, env, s)
	})
}

// FuzzDates: a date that is read is one of the calendar, and is printed with its year.
func FuzzDates(f *testing.F) {
	mutate.Add(f, 1500, mutate.Seed{"2017"}, mutate.Seed{"2017-08"}, mutate.Seed{"2016-02-29"}, mutate.Seed{"2017-08..2017-09"}, mutate.Seed{"2017-12-28..2018-01-03"})
	w := french(f).Words("en")
	f.Fuzz(func(t *testing.T, iso string) {
		printed := w.Date(iso)
		from, to, ok := parseDates(iso)
		if !ok {
			return
		}
		for _, d := range []day{from, to} {
			if d != (day{}) && (d.y < 1 || d.y > 9999 || d.m < 0 || d.m > 12 || d.d < 0 || d.d > daysIn(d.y, d.m)) {
				t.Errorf("%q is read as %+v", iso, d)
			}
		}
		if !strings.Contains(printed, strconv.Itoa(from.y)) && !strings.Contains(printed, strconv.Itoa(to.y)) {
			t.Errorf("%q is printed %q", iso, printed)
		}
	})
}

// FuzzCut: to whatever scenes a lesson cuts the shipped story, what is left hangs together. The scenes are given as bits,
// and one name more as it may stand in an address.
func FuzzCut(f *testing.F) {
	s, problems := Parse(os.DirFS("../../assets"))
	if len(problems) > 0 {
		f.Fatal(list(problems))
	}
	mutate.Add(f, 60, mutate.Seed{uint32(0), "pledge"}, mutate.Seed{uint32(1), ""}, mutate.Seed{uint32(1<<31 | 1<<5), "sources"})
	f.Fuzz(func(t *testing.T, bits uint32, name string) {
		keep := []string{name}
		for i, n := range s.sceneNames() {
			if bits>>i&1 == 1 {
				keep = append(keep, n)
			}
		}
		checkCut(t, s, keep)
	})
}
