package story

import (
	"strings"
	"testing"
	"testing/fstest"
)

// base is a small story without a fault. Tests change a line of it and read what is said.
var base = map[string]string{
	"story/order.story": `spine pledge
spine table
branch coin
spine scale
`,
	"story/pledge.story": `scene pledge P
when December 2015 – 2017
title A billion, promised
hand coins, to scale
label jar | pledged: {F18.usd short}
plain 2015 2017
claim coin.left size=10 share=0 < 1
beat ask
lead How much came in?
slider pledge.guess a guess percent 0 100 1 50 | How much came in?
next See
see An empty jar.
beat answer
say(pledge.guess) You said {pledge.guess}. *Tokens:ico* came later. [F18]
say(!pledge.guess) OpenAI said so on {F18.date}. [F18]
see The jar is nearly empty.
`,
	"story/table.story": `scene table T
title The table
beat choose
lead Which way?
choice coin | Sell a token | Raise it from the crowd.
choice scale | Wait | Do nothing.
see Two cards.
`,
	"story/coin.story": `scene coin c
title The coin
beat sale
slider coin.size b set usd 1 10 1 10 | Size
slider coin.share d set percent 0 100 5 30 | Share
options coin.fate f set | Whose way?
option eos | Keep it
option telegram | Give it back
lead What is left?
see {coin.left size=10 share=50} is left of {coin.size}.
beat record
use coin.fate
say(coin.fate=eos) So it ended. [N1]
say(coin.fate=telegram) So it began. [N1]
go scale
see A blank sheet.
`,
	"story/scale.story": `scene scale S
title Scale
beat blocks
say That is {N1.count} of them. [N1]
see Blocks.
`,
	"story/terms.story": `term ico | ICO (initial coin offering) | A sale of tokens. [F94]
`,
	"story/grammar.txt": grammarText("grammar.txt"),
	"story/ui.story": `label next | Next
label count | {n} of {of}, {F94.usd} in all
`,
	"facts.txt": `# The ledger.
fact F18
teller openai
date 2015-12-11
value usd usd 1e9
text OpenAI was announced with {usd} in pledges on {date}.
source S01

fact F94
teller press
date 2017-08..2017-09
value usd usd 257e6
text Filecoin raised {usd}.
source S01

fact N1
teller arithmetic
value count count 38.9
text Ten billion are {count} times {F94.usd}.
source F94

source S01
who OpenAI
title Introducing OpenAI
date 2015-12
read excerpt
link https://openai.com/
`,
}

// edit is one change of a file: new stands for old, which must be there.
type edit struct{ file, old, new string }

// changed gives base with changes, as a file system.
func changed(t testing.TB, edits ...edit) fstest.MapFS {
	t.Helper()
	files := map[string]string{}
	for name, text := range base {
		files[name] = text
	}
	for _, e := range edits {
		if !strings.Contains(files[e.file], e.old) {
			t.Fatalf("%s does not contain %q", e.file, e.old)
		}
		files[e.file] = strings.Replace(files[e.file], e.old, e.new, 1)
	}
	fsys := fstest.MapFS{}
	for name, text := range files {
		if text != "" {
			fsys[name] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	return fsys
}

// models has one output, coin.left = size·share/100 dollars, and one in a unit that nobody knows.
type models struct{}

func (models) Output(name string, arg func(string) (float64, bool)) (float64, string, bool) {
	switch name {
	case "coin.left":
		size, a := arg("coin.size")
		share, b := arg("coin.share")
		return size * share / 100, "usd", a && b
	case "coin.odd":
		return 1, "months", true
	case "coin.parsecs":
		return 1, "parsecs", true
	case "coin.kept":
		fate, _ := arg("coin.fate")
		return fate, "count", true
	case "coin.needy":
		v, ok := arg("coin.shore")
		return v, "usd", ok
	}
	return 0, "", false
}

// all parses and checks, and gives the problems as text.
func all(fsys fstest.MapFS) string {
	s, problems := Parse(fsys)
	return list(Sorted(append(problems, s.Check(models{})...)))
}

func list(ps []Problem) string {
	lines := names(ps, Problem.String)
	return strings.Join(lines, "\n")
}

// problemTest says what a change of the base makes Parse and Check say, in full.
type problemTest struct {
	name  string
	edits []edit
	want  string
}

func (pt problemTest) run(t *testing.T, fsys fstest.MapFS) {
	t.Helper()
	if got := all(fsys); got != pt.want {
		t.Errorf("%s:\n got %s\nwant %s", pt.name, got, pt.want)
	}
}

// scene is a change of the story's file of that name.
func scene(name, old, new string) []edit { return []edit{{"story/" + name + ".story", old, new}} }

func ledger(old, new string) []edit { return []edit{{"facts.txt", old, new}} }

func TestBaseIsSound(t *testing.T) {
	problemTest{name: "base", want: ""}.run(t, changed(t))
}

func TestNear(t *testing.T) {
	names := []string{"compute", "coin", "cap", "F94"}
	for name, want := range map[string]string{
		"computer": ` (did you mean "compute"?)`,
		"comp":     ` (did you mean "coin"?)`,
		"copmute":  ` (did you mean "compute"?)`,
		"cup":      ` (did you mean "cap"?)`,
		"F95":      ` (did you mean "F94"?)`,
		"fever":    "",
		"ca":       ` (did you mean "cap"?)`,
		"x":        "",
		"":         "",
	} {
		if got := near(name, names); got != want {
			t.Errorf("near(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestProblemString(t *testing.T) {
	for want, p := range map[string]Problem{
		"facts.txt:7: x": {"facts.txt", 7, "x"},
		"facts.txt: x":   {"facts.txt", 0, "x"},
	} {
		if p.String() != want {
			t.Errorf("got %q, want %q", p, want)
		}
	}
}
