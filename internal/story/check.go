package story

import (
	"math"
	"strconv"
	"strings"
)

// The limits of what is read at one time.
const (
	mostBeatWords  = 45
	mostHandWords  = 6
	mostQuoteWords = 20
)

// Check finds what is wrong with the words, numbers and references of a parsed story, in every language. Without
// models (nil) it leaves their outputs and the claims unchecked.
func (s *Story) Check(m Models) []Problem {
	c := &checker{s: s, m: m, marked: map[string]bool{}, linked: map[string]bool{}}
	c.codes()
	c.controls()
	for _, b := range s.index.beats {
		c.beat(b)
	}
	for _, e := range s.entries {
		c.source(e)
	}
	for lang := range s.words {
		c.language(lang)
	}
	c.facts()
	c.terms()
	c.claims()
	c.reached()
	return Sorted(c.problems)
}

type checker struct {
	s        *Story
	m        Models
	problems []Problem
	marked   map[string]bool // facts by id
	linked   map[string]bool // terms by name
}

func (c *checker) bad(file string, row int, words ...string) {
	c.problems = append(c.problems, Problem{file, row, strings.Join(words, "")})
}

// codes finds letters that stand for two things in session codes.
func (c *checker) codes() {
	scenes := map[string]string{}
	for _, sc := range c.s.Scenes {
		if other := scenes[sc.Code]; other != "" && sc.Code != "" {
			c.bad(sc.file(), sc.row, "code ", quote(sc.Code), " is the scene ", other, "'s")
		}
		scenes[sc.Code] = sc.Name
	}
	controls := map[string]string{}
	for _, k := range c.s.index.controls {
		if other := controls[k.Code]; other != "" {
			c.bad(k.Label.File, k.row, "code ", quote(k.Code), " is the control ", other, "'s")
		}
		controls[k.Code] = k.Name
	}
}

// controls checks the ranges of sliders, and that no control has an output's name.
func (c *checker) controls() {
	whole := func(x float64) bool { return math.Abs(x-math.Round(x)) < 1e-6 }
	for _, k := range c.s.index.controls {
		file, what := k.Label.File, "control "+quote(k.Name)
		if c.m != nil {
			if _, _, ok := c.m.Output(k.Name, c.s.start); ok {
				c.bad(file, k.row, what, " has the name of a model's output")
			}
		}
		switch {
		case len(k.Options) > 0:
		case !(k.Min < k.Max):
			c.bad(file, k.row, what, " has no range: its least is not below its most")
		case !(k.Step > 0):
			c.bad(file, k.row, what, " has a step of nought or less")
		case k.Start < k.Min || k.Start > k.Max:
			c.bad(file, k.row, what, " starts outside its range")
		case !whole((k.Start - k.Min) / k.Step):
			c.bad(file, k.row, what, " starts between two steps")
		case !whole((k.Max - k.Min) / k.Step):
			c.bad(file, k.row, what, " does not reach its most in whole steps")
		}
	}
}

func (c *checker) beat(b *Beat) {
	file := b.Scene.file()
	if b.See.Empty() {
		c.bad(file, b.row, "beat ", quote(b.Name), " has no see line")
	}
	if n := beatWords(b); n > mostBeatWords {
		c.bad(file, b.row, "beat ", quote(b.Name), " has ", strconv.Itoa(n), " words, ",
			strconv.Itoa(mostBeatWords), " are the most")
	}
}

// beatWords counts what a reader may see at once: the lines without condition, and of the lines whose first condition
// is on the same control the longest set with the same conditions, since the others exclude it.
func beatWords(b *Beat) (n int) {
	sets := map[string]int{} // by all conditions
	most := map[string]int{} // by control
	for _, l := range b.Say {
		words := countWords(flat(l.Text))
		if len(l.Cond) == 0 {
			n += words
			continue
		}
		key := ""
		for _, k := range l.Cond {
			key += k.Control + string(rune(k.Op)) + k.Option + strconv.FormatFloat(k.Value, 'g', -1, 64) + ","
		}
		sets[key] += words
		most[l.Cond[0].Control] = max(most[l.Cond[0].Control], sets[key])
	}
	for _, words := range most {
		n += words
	}
	return n
}

// source checks a line as written in English.
func (c *checker) source(e entry) {
	l := e.line
	switch {
	case e.kind == "say" && len(l.Marks) == 0:
		c.bad(l.File, l.Row, "say has no mark: every statement rests on a fact")
	case l.Lead && len(l.Marks) > 0:
		c.bad(l.File, l.Row, "lead has a mark: what rests on a fact is a say")
	}
	for _, id := range l.Marks {
		c.marked[id] = true
	}
	ps, _ := pieces(l.Text)
	for _, p := range ps {
		if p.kind == TermLink {
			c.linked[p.name] = true
		}
	}
	c.words(e, l, "en")
}

// facts checks what the ledger's entries rest on and whether anything rests on them.
func (c *checker) facts() {
	const file = "facts.txt"
	used := map[*Source]bool{}
	for _, f := range c.s.Facts {
		for _, s := range f.Sources {
			used[s] = true
		}
		for _, g := range f.Facts {
			c.marked[g.ID] = true
		}
		switch {
		case len(f.rests) > 0 || f.Teller == "model" || f.Teller == "none":
		case f.Teller.ownWork():
			c.bad(file, f.row, "fact ", f.ID, " rests on no source and no fact")
		default:
			c.bad(file, f.row, "fact ", f.ID, " rests on no source")
		}
	}
	for _, f := range c.s.Facts {
		if !c.marked[f.ID] {
			c.bad(file, f.row, "fact ", f.ID, " is marked nowhere")
		}
	}
	for _, s := range c.s.Sources {
		if !used[s] {
			c.bad(file, s.row, "source ", s.ID, " is used by no fact")
		}
	}
}

func (c *checker) terms() {
	for _, t := range c.s.Terms {
		if !c.linked[t.Name] {
			c.bad("terms.story", t.row, "term ", quote(t.Name), " is linked nowhere")
		}
	}
}

// reached walks every way from the first beat and names the scenes and beats it did not come to.
func (c *checker) reached() {
	if len(c.s.index.beats) == 0 {
		return
	}
	seen := map[*Beat]bool{nil: true}
	scenes := map[*Scene]bool{}
	todo := []*Beat{c.s.index.beats[0]}
	for len(todo) > 0 {
		b := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[b] {
			continue
		}
		seen[b], scenes[b.Scene] = true, true
		todo = append(todo, b.Go)
		for _, ch := range b.Choices {
			todo = append(todo, ch.To)
		}
	}
	for _, sc := range c.s.Scenes {
		if !scenes[sc] && len(sc.Beats) > 0 {
			c.bad(sc.file(), sc.row, "no way leads to the scene ", quote(sc.Name))
			continue
		}
		for _, b := range sc.Beats {
			if !seen[b] {
				c.bad(sc.file(), b.row, "no way leads to the beat ", quote(b.Name))
			}
		}
	}
}

// WordCount counts the words of all leads and statements in the language.
func (w *Words) WordCount() (n int) {
	for _, b := range w.s.index.beats {
		for _, l := range b.Say {
			n += countWords(flat(w.source(l)))
		}
	}
	return n
}
