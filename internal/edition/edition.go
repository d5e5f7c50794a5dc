// Package edition works out what stands on each beat's page: which of its lines are answers, whose word its statements
// are, where the lists of the last scenes stand and what is in them. It is for whoever sets the story for readers: cmd/site
// makes a page of it, internal/pad draws it. It knows no HTML, no picture and no session: words that depend on one
// stay lines, to be printed by Words with the reader's own Env.
//
//	story.Story, language ──New──▶ Edition ──▶ cmd/site (HTML)
//	                                       └─▶ internal/pad (pictures)
package edition

import (
	"strings"
	"unicode/utf8"

	"coinorcap/internal/face"
	"coinorcap/internal/story"
)

// Edition is the story in one language, as it is to be set. It never changes; safe for concurrent reading.
type Edition struct {
	Story *story.Story
	Words *story.Words
	Beats []*Beat // a beat stands at its story.Beat.Global
	Map   []Mapped

	Tellers []Teller // all of them, as the legend has them
	Groups  []Group  // the ledger
	Terms   []Term
	Compare Compare
	Guesses []Told
}

// Beat is what stands on one beat's page.
type Beat struct {
	*story.Beat
	Lines, Answers []Line // answers hang on a control of this beat, and stand below it
	Kinds          []Kind
	Panels         []Control
	Cards          []Card
	Guesses        []*story.Control // declared here; until one is set, the way on is to skip
	Step           int              // of its scene on the spine, from 1; a branch has the step it leaves from

	// What is added to the last scenes' beats, below their words.
	Map, Compare, GuessList, Facts bool

	Wide  bool // its table or list wants a broad pad
	Sides bool // its answers are OpenAI's account and Musk's: on paper they stand side by side
}

// Line is a line of a beat.
type Line struct {
	story.Line
	N     int // ordinal within the beat's lines, from 1
	Marks []Mark
	Paper bool   // on paper it stands whatever its conditions say: see paper.go
	Case  string // there, the words of the option that it belongs to; empty where that needs no saying
}

// Mark is the round sign at the end of a statement.
type Mark struct {
	ID     string
	Teller story.Teller
	Words  string // who says so: "Court or regulator: SEC"
}

// Kind is a teller who speaks in a beat, with the facts that are told there.
type Kind struct {
	Teller story.Teller
	Name   string
	Facts  []string // ids, in the order of the lines
}

// Control is a control as one beat shows it.
type Control struct {
	*story.Control
	Long bool // few options that want a line each
}

// Card is a choice.
type Card struct {
	*story.Choice
	Icon bool // there is a drawing of it
}

// Mapped is a scene of the spine in the map, with the branches that leave from it.
type Mapped struct {
	*story.Scene
	Under []*story.Scene
}

// Told is what a guess came to; Control is nil for the words that stand while nothing was guessed.
type Told struct {
	Control *story.Control
	Line    story.Line
	Marks   []Mark
}

// Term is a word explained.
type Term struct {
	*story.Term
	Marks []Mark
}

// New sets the story in a language of its Langs.
func New(st *story.Story, lang string) *Edition {
	e := &Edition{Story: st, Words: st.Words(lang)}
	step := 0
	for _, sc := range st.Scenes {
		if n := len(e.Map); sc.Branch && n > 0 {
			e.Map[n-1].Under = append(e.Map[n-1].Under, sc)
		} else {
			e.Map = append(e.Map, Mapped{Scene: sc})
			step++
		}
		for _, b := range sc.Beats {
			e.Beats = append(e.Beats, e.beat(b, step))
		}
	}
	e.ledger()
	e.comparison()
	e.guesses()
	for _, t := range st.Terms {
		e.Terms = append(e.Terms, Term{t, e.Marks(t.Text.Marks)})
	}
	return e
}

// The widths of a title, which the cover sets the larger the narrower it is.
const (
	Short = iota
	Long
	Longest
)

// TitleWidth measures a title as the cover sets it: its first word on a line of its own, the rest below.
func TitleWidth(title string) int {
	first, rest, _ := strings.Cut(title, " ")
	width := func(line string) float64 { return face.Width(face.Display, 1, -.02, line) }
	switch ems := max(width(first), width(rest)); {
	case ems < 4.2:
		return Short
	case ems < 6.3:
		return Long
	}
	return Longest
}

// Steps is how many scenes the spine has.
func (e *Edition) Steps() int { return len(e.Map) }

// hasIcon lists the choices that there is a drawing for, in index.html and in internal/pad.
var hasIcon = map[string]bool{"coin": true, "cap": true, "donations": true, "tesla": true}

func (e *Edition) beat(b *story.Beat, step int) *Beat {
	out := &Beat{Beat: b, Step: step, Kinds: e.kinds(b)}
	for i, l := range b.Say {
		x := Line{Line: l, N: i + 1, Marks: e.Marks(l.Marks)}
		x.Paper, x.Case = e.paper(b, l)
		if answers(b, l) {
			out.Answers = append(out.Answers, x)
		} else {
			out.Lines = append(out.Lines, x)
		}
	}
	tellApart(out.Lines, out.Answers)
	out.Sides = sides(out.Answers)
	for _, c := range b.Controls {
		out.Panels = append(out.Panels, Control{c, e.long(c)})
		if c.Role == story.Guess && c.Beat == b {
			out.Guesses = append(out.Guesses, c)
		}
	}
	for _, c := range b.Choices {
		out.Cards = append(out.Cards, Card{c, hasIcon[c.Name]})
	}
	// What is added to the last scenes stands in the beat of that name, or else in the scene's last.
	out.Map = e.holds(b, "paths", "map")
	out.Compare = e.holds(b, "paths", "compare")
	out.GuessList = e.holds(b, "paths", "guesses")
	out.Facts = e.holds(b, "sources", "list")
	out.Wide = out.Compare || out.Facts
	return out
}

// tellApart puts the fact's id to marks of a beat that would otherwise be called the same and open different sources.
func tellApart(parts ...[]Line) {
	called := map[string]string{}
	same := map[string]bool{}
	each := func(do func(m *Mark)) {
		for _, lines := range parts {
			for i := range lines {
				for k := range lines[i].Marks {
					do(&lines[i].Marks[k])
				}
			}
		}
	}
	each(func(m *Mark) {
		if id, known := called[m.Words]; known && id != m.ID {
			same[m.Words] = true
		}
		called[m.Words] = m.ID
	})
	each(func(m *Mark) {
		if same[m.Words] {
			m.Words += " (" + m.ID + ")"
		}
	})
}

// answers tells whether a line answers what the reader does in its own beat. It stands below the control then, which so
// stays where it is under the reader's finger.
func answers(b *story.Beat, l story.Line) bool {
	for _, cond := range l.Cond {
		for _, c := range b.Controls {
			if c.Name == cond.Control {
				return true
			}
		}
	}
	return false
}

// long tells whether options are few and want a line each.
func (e *Edition) long(c *story.Control) bool {
	for _, o := range c.Options {
		if len(c.Options) <= 3 && utf8.RuneCountInString(e.Words.Text(o.Label, nil)) > 14 {
			return true
		}
	}
	return false
}

// holds tells whether a beat is where one of the lists stands.
func (e *Edition) holds(b *story.Beat, scene, name string) bool {
	if b.Scene.Name != scene {
		return false
	}
	if own := e.Story.Beat(scene + "." + name); own != nil {
		return own == b
	}
	return b == b.Scene.Beats[len(b.Scene.Beats)-1]
}

// Marks gives the marks of facts by their ids.
func (e *Edition) Marks(ids []string) (out []Mark) {
	for _, id := range ids {
		f := e.Story.Fact(id)
		if f == nil {
			continue
		}
		words := e.Words.UI("mark." + string(f.Teller))
		if len(f.Sources) > 0 {
			words = e.Words.UI("said", "teller", words, "who", e.foreign(f.Sources[0].Who))
		}
		out = append(out, Mark{id, f.Teller, words})
	}
	return out
}

// kinds gathers the tellers of a beat's statements, each once, in the order of the legend.
func (e *Edition) kinds(b *story.Beat) (out []Kind) {
	for _, t := range tellers {
		k := Kind{Teller: t, Name: e.Words.UI("mark." + string(t))}
		seen := map[string]bool{}
		for _, l := range b.Say {
			for _, id := range l.Marks {
				if f := e.Story.Fact(id); f != nil && f.Teller == t && !seen[id] {
					seen[id] = true
					k.Facts = append(k.Facts, id)
				}
			}
		}
		if len(k.Facts) > 0 {
			out = append(out, k)
		}
	}
	return out
}

// guesses fills the list from the labels guess.CONTROL of paths.story, a dot in the control's name written as a hyphen.
func (e *Edition) guesses() {
	sc := e.Story.Scene("paths")
	if sc == nil {
		return
	}
	for _, c := range e.Story.Controls() {
		if l, ok := sc.Labels["guess."+strings.ReplaceAll(c.Name, ".", "-")]; ok {
			e.Guesses = append(e.Guesses, Told{c, l, e.Marks(l.Marks)})
		}
	}
	if l, ok := sc.Labels["guess.none"]; ok {
		e.Guesses = append(e.Guesses, Told{nil, l, e.Marks(l.Marks)})
	}
}
