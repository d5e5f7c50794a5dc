package main

import (
	"errors"
	"strconv"
	"strings"
	"syscall/js"
	"time"

	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// The address's fragment holds the whole reading: each move is a step of the browser's history, each change of a value
// rewrites the step it was made in.

func (p *program) code() string { return play.Encode(p.story, p.Session) }

func (p *program) push() {
	p.save.cancel()
	p.keep("pushState", time.Second)
}

func (p *program) replace() { p.keep("replaceState", time.Second) }

// keep writes the code into the address. Browsers take no more than so many addresses in half a minute, Chromium without a
// word; so what the address has not taken is written again, some times, ever later. Some frames allow no history at all: there
// the reading goes on without.
func (p *program) keep(how string, later time.Duration) {
	p.history(how)
	if p.page.address() == p.code() {
		p.page.js.Set("touched", js.Global().Get("Object").New()) // the address has it
	} else if later < time.Minute {
		p.save.after(later, func() { p.keep("replaceState", 2*later) })
	}
}

func (p *program) history(how string) {
	defer func() { _ = recover() }()
	ours := js.Global().Get("Object").New()
	ours.Set("ours", true)
	js.Global().Get("history").Call(how, ours, "", "#"+p.code())
}

// arrive goes where the address says. ours: a step of this reading's own history, of which only the place counts, so
// that going back undoes no guess.
func (p *program) arrive(code string, ours bool) {
	if ours || !strings.Contains(code, "~") {
		place := play.Place(code)
		if place == "" {
			place = p.story.Beats()[0].ID
		}
		p.Session, _ = play.Apply(p.story, p.Session, play.Event{Kind: play.Go, Place: place})
		p.voice.acted()
		p.settle()
		p.replace()
		return
	}
	p.load(code, false)
	p.voice.acted()
	p.settle()
}

// load takes up the reading that a code stands for. A plain place is taken up too; with first, one that is not a place
// is left to boot.js, which has shown what it names.
func (p *program) load(code string, first bool) {
	if code == "" {
		return
	}
	s, err := play.Decode(p.story, p.Lang, code)
	s, _ = play.Apply(p.story, s, play.Event{Kind: play.Speak, Lang: p.page.lang()})
	if s.Seed == 0 {
		s.Seed = p.Seed
	}
	switch {
	case err == nil:
	case errors.Is(err, play.ErrNewer):
		p.page.note(p.words.UI("status.newer"))
	case first && !p.page.id(code).IsNull():
	case errors.Is(err, play.ErrPlace):
		p.page.note(p.words.UI("status.place"))
	default:
		p.page.note(p.words.UI("status.damaged"))
	}
	p.Session = s
	p.prefer()
	p.answered()
}

// answered picks the answers of the reading that is taken up, also of questions that are not shown: frame.js counts them.
func (p *program) answered() {
	for _, e := range all(p.page.document.Get("body"), "[type=radio][data-control]") {
		c := p.story.Control(data(e, "control"))
		if c == nil || c.Role != story.Guess {
			continue
		}
		at, set := p.Position(c)
		e.Set("checked", set && e.Get("value").String() == strconv.Itoa(at))
	}
}
