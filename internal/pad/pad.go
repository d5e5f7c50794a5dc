// Package pad draws the legal pad of the desktop program: what the page lays out with HTML and CSS, as a picture, with
// everything that can be hit. It is for a program that owns a window: the program tells the pad the session and the
// window's size, hands it pointer and keys as numbers of targets, and paints its picture over the stage's. The package
// knows no engine, no clock and no disk, and changes nothing but what is shown; what an act means is said by Act.
//
//	View ──Layout──▶ Pad ──Targets, At──▶ Act ──▶ play.Event, Sheet, Settings
//	                  └──Draw──▶ picture.Picture (over the desk and the stage)
//
// The words come from internal/edition, as the page's do; sizes and places follow wasm/style.css. All lengths are the
// window's units, which are CSS pixels. A Pad is for one goroutine.
package pad

import (
	"coinorcap/internal/edition"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// Page names what lies over the pad.
type Page uint8

// The sheets.
const (
	Nothing  Page = iota
	Sources       // facts with their sources: Sheet.Facts
	Word          // a word explained: Sheet.Term
	Glossary      // all of them
	Contents      // the scenes and everything else
	Help
	Preferences
)

// Sheet is paper laid over the pad, or nothing.
type Sheet struct {
	Page  Page
	Facts string // ids, joined by spaces
	Term  string
}

// View is what is to be shown.
type View struct {
	Session  play.Session
	W, H     float64 // the window
	Settings Settings
	Over     Sheet
	Spare    bool // what moves is painted with less, because the machine is slow
}

// Pad is the pad as it is laid out. Make it with New.
type Pad struct {
	// Focus, Hover and Pressed are numbers of targets, or -1. They change how Draw draws and nothing else; Layout takes
	// them along to the same target's new number.
	Focus, Hover, Pressed int

	story    *story.Story
	models   story.Models
	editions map[string]*edition.Edition

	view    View
	laid    bool
	frame   Frame
	m       metrics
	colors  *palette
	ed      *edition.Edition
	beat    *edition.Beat
	env     story.Env
	spans   []story.Span
	flow    flow
	widths  [8]float64 // of the table's columns
	spare   [8]float64 // what each could use beyond its widest word
	targets []Target
	last    []Target // the layout before, to find what was focused
	hits    []hit

	window0, body, foot, head, sheet layer

	scroll, sheetScroll  float64
	rules                float64 // where the ruled lines begin, in the body's units; 0: none
	rulesStep            float64
	paper                picture.Box // the sheet's
	headHigh             float64     // of the sheet's head
	answers              uint64      // the answers that stand, as bits, and where
	answerTop, answerEnd float64
	sticky               bool // the ways stick to the pad's foot
	footHigh             float64
}

// New makes a pad for a story.
func New(st *story.Story, m story.Models) *Pad {
	return &Pad{Focus: -1, Hover: -1, Pressed: -1, story: st, models: m, editions: map[string]*edition.Edition{}}
}

// Layout lays out a view. The scroll starts afresh where the beat or the sheet is another one.
func (p *Pad) Layout(v View) {
	before, answered := p.view, p.answers
	p.view, p.answers = v, 0
	p.env = play.Env{Story: p.story, Session: &p.view.Session, Models: p.models}
	if p.ed = p.editions[v.Session.Lang]; p.ed == nil {
		p.ed = edition.New(p.story, v.Session.Lang)
		p.editions[v.Session.Lang] = p.ed
	}
	p.beat = p.ed.Beats[v.Session.At]
	p.frame = Arrange(v.W, v.H, v.Settings.text(), p.beat.Wide, p.ed.Steps())
	p.m = p.frame.metrics()
	p.colors = &normal
	if v.Settings.Contrast {
		p.colors = &high
	}
	p.flow.dot = 0.95 * p.m.rem
	p.last = append(p.last[:0], p.targets...)
	p.targets, p.hits = p.targets[:0], p.hits[:0]
	for _, l := range []*layer{&p.window0, &p.body, &p.foot, &p.head, &p.sheet} {
		l.reset()
	}
	if p.cover() {
		p.layCover()
	} else {
		p.layBeat()
	}
	p.layWindow()
	if v.Over.Page != Nothing {
		p.targets, p.hits = p.targets[:0], p.hits[:0] // only the sheet's own can be reached
		p.laySheet()
	}
	if !p.laid || before.Session.At != v.Session.At {
		p.scroll = 0
	}
	if !p.laid || before.Over != v.Over {
		p.sheetScroll = 0
	}
	same := p.laid && before.Session.At == v.Session.At && before.Over == v.Over
	p.laid = true
	p.follow()
	p.bound()
	if same && v.Over.Page == Nothing && p.answers != 0 && p.answers != answered {
		p.bring(p.answerTop, p.answerEnd) // what the reader has just been answered comes into sight
	}
}

// Frame is where everything lies, as of the last layout.
func (p *Pad) Frame() *Frame { return &p.frame }

// Edition is what is set, in the language of the last layout.
func (p *Pad) Edition() *edition.Edition { return p.ed }

// follow finds what was focused, hovered and pressed among the new targets.
func (p *Pad) follow() {
	for _, n := range []*int{&p.Focus, &p.Hover, &p.Pressed} {
		if *n < 0 || *n >= len(p.last) {
			*n = -1
			continue
		}
		was, found := &p.last[*n], -1
		for i := range p.targets {
			if t := &p.targets[i]; t.Act == was.Act && t.where == was.where && t.nth == was.nth {
				found = i
				break
			}
		}
		*n = found
	}
}

// over is the sheet that lies over the pad.
func (p *Pad) over() Page { return p.view.Over.Page }

// cover tells whether the pad is not there: the title lies on the desk.
func (p *Pad) cover() bool { return p.view.Session.At < len(p.story.Scenes[0].Beats) }

// text gives a line's words as the session has them.
func (p *Pad) text(l story.Line) string {
	if l.Empty() {
		return ""
	}
	return p.ed.Words.Text(l, p.env)
}
