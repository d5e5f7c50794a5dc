package story

import (
	"fmt"
	"strings"
	"testing"
)

// desk is a session for tests: values that were set, and models.
type desk struct {
	models
	s   *Story
	set map[string]float64
}

func (d desk) Control(name string) (float64, bool) {
	if v, ok := d.set[name]; ok {
		return v, true
	}
	v, _ := d.s.start(name)
	return v, false
}

func (d desk) Output(name string, arg func(string) (float64, bool)) (float64, string, bool) {
	return d.models.Output(name, func(name string) (float64, bool) {
		if v, ok := arg(name); ok {
			return v, true
		}
		v, _ := d.Control(name)
		return v, true
	})
}

// french gives the story with a French translation that only repeats it, changed by edits. A line {key} in an edit's
// file name is not needed: files are named as in assets.
func french(t testing.TB, edits ...edit) *Story {
	t.Helper()
	s, problems := Parse(frenchFS(t, edits...))
	if len(problems) > 0 {
		t.Fatal(list(problems))
	}
	return s
}

func TestEval(t *testing.T) {
	s := french(t, edit{"story/fr/coin.txt", "\ncoin.fate.eos Keep it", "\ncoin.fate.eos Le garder"})
	start, moved := StaticEnv(s, models{}), desk{s: s, set: map[string]float64{"coin.size": 4, "coin.fate": 1, "pledge.guess": 20}}
	for _, c := range []struct {
		expr   string
		env    Env
		en, fr string // empty: nothing is so called
	}{
		{"F94.usd", start, "$257_million", "257_millions_de_dollars"},
		{" F94.usd  short ", start, "$257m", "257_M$"},
		{"F94.date", start, "August–September 2017", "août–septembre 2017"},
		{"F18.date", nil, "11_December 2015", "11_décembre 2015"},
		{"F94.euro", start, "", ""},
		{"F95.usd", start, "", ""},
		{"N1.date", start, "", ""},
		{"pledge.guess", start, "50%", "50'%"},
		{"pledge.guess", moved, "20%", "20'%"},
		{"pledge.guess", nil, "50%", "50'%"},
		{"coin.fate", start, "Keep it", "Le garder"},
		{"coin.fate", moved, "Give it back", "Give it back"},
		{"coin.fate", desk{s: s, set: map[string]float64{"coin.fate": 9}}, "", ""},
		{"coin.left", start, "$3", "3_dollars"},
		{"coin.left", moved, "$1.20", "1,20_dollar"},
		{"coin.left size=2e9 share=50 short", moved, "$1bn", "1_Md$"},
		{"coin.left share=100", moved, "$10", "10_dollars"},
		{"coin.kept fate=telegram", start, "1", "1"},
		{"coin.left size=ten", start, "", ""},
		{"coin.gone", start, "", ""},
		{"coin.left", nil, "", ""},
		{"", start, "", ""},
	} {
		for lang, want := range map[string]string{"en": c.en, "fr": c.fr} {
			got, ok := s.Words(lang).Eval(c.expr, c.env)
			if ok != (want != "") || ok && shown(got) != want {
				t.Errorf("%s: Eval(%q) = %q, %v, want %q", lang, c.expr, shown(got), ok, want)
			}
		}
	}
}

func TestDynamic(t *testing.T) {
	s := french(t)
	for expr, want := range map[string]bool{
		"F94.usd": false, "F94.date": false, "pledge.guess": true, "coin.left": true, "coin.left short": true,
		"coin.left size=1": false,
	} {
		if got := s.Words("en").Dynamic(expr); got != want {
			t.Errorf("Dynamic(%q) = %v", expr, got)
		}
	}
}

func TestLogControl(t *testing.T) {
	c := Control{Log: true}
	for pos, want := range map[float64]float64{9: 1e9, 0: 1, -2: 0.01, 9.5: 3.2e9, 5.5: 320000, 8.4: 2.5e8, -1.5: 0.032} {
		if got := c.Value(pos); got != want {
			t.Errorf("Value(%v) = %v, want %v", pos, got, want)
		}
	}
	if c.Log = false; c.Value(9.5) != 9.5 {
		t.Error("a plain control's value is not its position")
	}
}

func TestSpans(t *testing.T) {
	s := french(t, edit{"story/fr/pledge.txt", "\nanswer.1 You said {pledge.guess}. *Tokens:ico* came later.",
		"\nanswer.1 *Les jetons:ico* : {pledge.guess} !"})
	line := s.Beat("pledge.answer").Say[0]
	for lang, want := range map[string]string{
		"en": "[{0 You said  } {1 50% pledge.guess} {0 .  } {2 Tokens ico} {0  came later. }]",
		"fr": "[{2 Les jetons ico} {0 _:  } {1 50'% pledge.guess} {0 '! }]",
		"de": "[{0 You said  } {1 50% pledge.guess} {0 .  } {2 Tokens ico} {0  came later. }]",
	} {
		w := s.Words(lang)
		if got := shown(fmt.Sprint(w.Spans(nil, line, StaticEnv(s, nil)))); got != want {
			t.Errorf("%s: %s, want %s", lang, got, want)
		}
		var b strings.Builder
		for _, span := range w.Spans(nil, line, nil) {
			b.WriteString(span.Text)
		}
		if got := w.Text(line, nil); got != b.String() {
			t.Errorf("%s: Text %q is not the text of the spans %q", lang, got, b.String())
		}
	}
	if got := s.Words("en").Spans([]Span{{}}, Line{Text: "a {x.y} *b"}, nil); fmt.Sprint(got) != "[{0  } {0 a  } {1 – x.y} {0   } {0 *b }]" {
		t.Error("broken line: ", got)
	}
}

func TestUI(t *testing.T) {
	s := french(t, edit{"story/fr/ui.txt", "\ncount {n} of {of}, {F94.usd} in all", "\ncount {n} sur {of}, {F94.usd} en tout"})
	for _, c := range []struct{ lang, got, want string }{
		{"en", s.Words("en").UI("count", "n", "3", "of", "17"), "3 of 17, $257_million in all"},
		{"fr", s.Words("fr").UI("count", "n", "3", "of", "17"), "3 sur 17, 257_millions_de_dollars en tout"},
		{"en", s.Words("en").UI("count", "n"), "– of –, $257_million in all"},
		{"en", s.Words("en").UI("next"), "Next"},
		{"en", s.Words("en").UI("nothing"), "nothing"},
	} {
		if shown(c.got) != c.want {
			t.Errorf("%s: %q, want %q", c.lang, shown(c.got), c.want)
		}
	}
}

func TestSummary(t *testing.T) {
	s := french(t)
	if got, want := s.Words("fr").Summary(), "fr: 4 scenes, 6 beats, 31 words, 3 facts, 1 sources"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestHolds(t *testing.T) {
	s := french(t)
	start := desk{s: s}
	moved := desk{s: s, set: map[string]float64{"pledge.guess": 20, "coin.fate": 1, "coin.size": 4}}
	for conds, want := range map[string][2]bool{ // at the start, after moving
		"pledge.guess":                    {false, true},
		"!pledge.guess":                   {true, false},
		"pledge.guess>19":                 {false, true},
		"pledge.guess>20":                 {false, false},
		"pledge.guess<60":                 {false, true},
		"pledge.guess<20":                 {false, false},
		"coin.fate=eos":                   {true, false},
		"coin.fate=telegram":              {false, true},
		"coin.size<5":                     {false, true},
		"coin.size > 5":                   {true, false},
		"pledge.guess, coin.fate=eos":     {false, false},
		"pledge.guess,coin.fate=telegram": {false, true},
		"no.such":                         {false, false},
	} {
		cs, trouble := parseConds(conds)
		if trouble != "" {
			t.Fatal(trouble)
		}
		if got := [2]bool{Holds(cs, start, s), Holds(cs, moved, s)}; got != want {
			t.Errorf("%s: %v, want %v", conds, got, want)
		}
	}
	if !Holds(nil, nil, s) || Holds([]Cond{{Control: "coin.fate", Op: 's'}}, nil, s) || Holds([]Cond{{Control: "coin.size", Op: '?'}}, start, s) {
		t.Error("no condition always holds, one without a session never, nor one that nobody knows")
	}
}
