// Package story holds what the reader reads: scenes, beats, choices, controls, facts and their words in every language.
//
// It parses the files of assets (Parse), finds what is wrong in them (Check) and prints references and numbers in a
// language (Words). It knows neither the session nor the models by import: values that change come in through Env.
// A Story never changes after Parse.
//
//	files ──Parse──▶ Story ──Check──▶ []Problem
//	                   │
//	                   └─Words(lang)──▶ Words ──Text(line, env)──▶ spans, strings
package story

// Story is the whole of the content. Immutable after Parse; safe for concurrent reading.
type Story struct {
	Scenes   []*Scene            // in the order of story.order: the spine with its branches
	Facts    []*Fact             // in the ledger's order
	Sources  []*Source           // in the ledger's order
	Terms    []*Term             // in the order of terms.story
	Langs    []string            // complete languages, "en" first
	UI       map[string]Line     // the page's own words, from ui.story, by name
	Around   map[string]Line     // words of the pages around the piece, by page and name: "guide.title"; see docs/content.md
	words    map[string]wordList // by language
	grammars map[string]*grammar // by language

	index   index               // names to things, for the lookups
	entries []entry             // every line that is translated, in the order of the files
	plain   map[string][]string // the numbers a file declares plain, by stem ("pledge", "facts")
	claims  []claim
}

// Scene is one scene, or one branch, of the story.
type Scene struct {
	Name   string // "pledge"
	Code   string // one letter, for session codes
	Index  int    // place in Story.Scenes
	Branch bool   // reached only by a choice
	When   Line
	Title  Line
	Hand   Line // empty when there is none
	Beats  []*Beat
	Labels map[string]Line
	row    int
}

// Beat is one step of a scene: a picture, at most 45 words, what can be done, and where it leads.
type Beat struct {
	Scene    *Scene
	Name     string // "ask"
	ID       string // "pledge.ask", the beat's place
	Index    int    // within the scene
	Global   int    // within the whole story, for bit sets
	Say      []Line // leads and statements in order
	See      Line
	Drawn    *Beat      // whose picture stands here instead of its own; nil: its own (see Unasked)
	Controls []*Control // declared here or shown once more (use), in order
	Choices  []*Choice
	Aloud    map[string]Line // what a slider says here for the ear, by the control's name
	Next     Line            // words of the button, empty for the usual ones
	Go       *Beat           // where Next leads; nil at the end and where only a choice leads on
	Back     *Beat           // the beat before, by the spine; nil at the start. A branch's first: the beat with the choice.
	goTo     string          // as written after go
	row      int
	goRow    int
}

// Line is one line of words: its key names it in every language.
type Line struct {
	Key   string   // "pledge.ask.1": scene and key within the scene's translation
	Lead  bool     // our own voice, no statement
	Cond  []Cond   // all must hold; empty: always shown
	Marks []string // ids of the facts it rests on, in order
	Text  string   // the source text (English), references and terms unresolved, marks removed
	File  string   // for messages
	Row   int
}

// Empty tells whether there is no such line.
func (l Line) Empty() bool { return l.Key == "" }

// Cond is one condition on a control.
type Cond struct {
	Control string
	Op      byte // 's' set, '!' not set, '=' option, '>' or '<' value (true value: ten to the position when Log)
	Option  string
	Value   float64
}

// Role tells what a control is for.
type Role uint8

// The roles.
const (
	Set   Role = iota // a free setting of a model or a picture
	Guess             // a guess, answered later
)

// Control is a value the reader sets: a slider, or a set of named options.
type Control struct {
	Name    string // "pledge.guess"
	Code    string // for session codes; unique in the story
	Index   int    // within Story.Controls
	Beat    *Beat  // where it is declared
	Role    Role
	Unit    string   // of a slider: see docs/content.md
	Min     float64  // least value (an exponent of ten when Log)
	Max     float64  // greatest value, same unit as Min
	Step    float64  // distance between two positions, > 0, same unit as Min
	Start   float64  // where it stands before the reader moves it
	Log     bool     // Min, Max, Step and Start are exponents of ten
	Options []Option // non-empty: a set of options, whose value is the index
	Label   Line
	row     int
}

// Option is one named value of a control.
type Option struct {
	Name  string
	Label Line
	Right bool // what was asked for; of a guess only, and no more than one
}

// Right is the index of the option that was asked for; -1 when the control asks nothing that has one answer.
func (c *Control) Right() int {
	for i, o := range c.Options {
		if o.Right {
			return i
		}
	}
	return -1
}

// Choice is a way on to another place that the reader picks.
type Choice struct {
	To    *Beat
	Name  string // the target as written: "coin"
	Label Line
	Why   Line
	row   int
}

// Teller says whose word a fact is.
type Teller string

// Fact is one entry of the ledger.
type Fact struct {
	ID      string
	Teller  Teller
	Date    string // "2017-08-10", "2017-08", "2017", or two of these joined by ".."; empty when undated
	Values  []Value
	Text    Line
	Sources []*Source
	Facts   []*Fact // facts it rests on besides its sources (arithmetic, contested, model, none)
	Used    []*Beat // beats whose lines carry its mark, in story order
	rests   []string
	row     int
	restRow int
}

// Value is a number of the ledger with its unit.
type Value struct {
	Name string
	Unit string
	N    float64
}

// Source is a publication that a fact rests on.
type Source struct {
	ID, Who, Title, Date, Read string
	Links                      []string
	row                        int
}

// Term is a word explained.
type Term struct {
	Name  string
	Label Line
	Text  Line
	row   int
}
