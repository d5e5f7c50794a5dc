package main

import (
	"strconv"
	"strings"
	"syscall/js"
	"time"

	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// bound is the part of the document that shows one beat, with what changes in it.
type bound struct {
	beat     *story.Beat
	element  js.Value
	values   []value
	lines    []line
	controls []control
	told     []line // the list of guesses
	untold   []js.Value
	acted    bool     // the reader has set something here
	reveal   js.Value // a line that has just come, because of that
}

// value is a number or a word within a line that depends on the session.
type value struct {
	element    js.Value
	expr, text string
}

// line is an element that stands only while something holds.
type line struct {
	element js.Value
	conds   []story.Cond
	hidden  bool
}

// control is a slider, or one radio button of a set of options.
type control struct {
	input, output js.Value
	of            *story.Control
	option        int    // -1 for a slider
	last          int    // the position shown; -1 for none
	aloud         string // what a slider says
}

func bindBeat(p *program, b *story.Beat) bound {
	e := p.page.id(b.ID)
	out := bound{beat: b, element: e}
	if e.IsNull() {
		return out
	}
	for _, x := range all(e, "[data-v]") {
		out.values = append(out.values, value{x, data(x, "v"), x.Get("textContent").String()})
	}
	for _, x := range all(e, "[data-if]") {
		if n, err := strconv.Atoi(data(x, "if")); err == nil && n >= 1 && n <= len(b.Say) {
			out.lines = append(out.lines, line{x, b.Say[n-1].Cond, x.Get("hidden").Bool()})
		}
	}
	for _, x := range all(e, "[data-told]") {
		set := []story.Cond{{Control: data(x, "told"), Op: 's'}}
		out.told = append(out.told, line{x, set, x.Get("hidden").Bool()})
	}
	out.untold = all(e, "[data-untold]")
	for _, x := range all(e, "[data-control]") {
		c := p.story.Control(data(x, "control"))
		if c == nil {
			continue
		}
		k := control{input: x, of: c, option: -1, last: -2}
		if len(c.Options) > 0 {
			k.option, _ = strconv.Atoi(x.Get("value").String())
		} else if o := x.Get("parentNode").Call("querySelector", "output"); !o.IsNull() {
			k.output = o
		}
		out.controls = append(out.controls, k)
	}
	return out
}

// update fills in what the session says. It writes only what has changed.
func (b *bound) update(p *program) {
	for i := range b.values {
		v := &b.values[i]
		if text, ok := p.words.Eval(v.expr, p.env); ok && text != v.text {
			v.text = text
			v.element.Set("textContent", text)
		}
	}
	b.reveal = js.Undefined()
	b.show(p, b.lines)
	if told := b.show(p, b.told); len(b.told) > 0 {
		for _, e := range b.untold {
			e.Set("hidden", told > 0)
		}
	}
	for i := range b.controls {
		b.controls[i].update(b.beat, p)
	}
	guessed := false
	for _, c := range b.beat.Controls {
		_, set := p.Position(c)
		guessed = guessed || set && c.Role == story.Guess
	}
	if !b.element.IsNull() {
		b.element.Get("classList").Call("toggle", "guessed", guessed)
	}
	p.page.js.Call("more", b.reveal)
}

// show shows and hides lines, and counts those shown.
func (b *bound) show(p *program, lines []line) (shown int) {
	for i := range lines {
		l := &lines[i]
		hidden := !story.Holds(l.conds, p.env, p.story)
		if hidden != l.hidden {
			l.hidden = hidden
			l.element.Set("hidden", hidden)
			if !hidden && b.acted {
				b.reveal = l.element
			}
		}
		if !hidden {
			shown++
		}
	}
	return shown
}

func (k *control) update(b *story.Beat, p *program) {
	pos, set := p.Position(k.of)
	if k.option >= 0 {
		if !set && k.of.Role == story.Guess {
			pos = -1
		}
		if pos != k.last {
			k.last = pos
			k.input.Set("checked", pos == k.option)
		}
		return
	}
	if aloud := p.words.Spoken(b, k.of, p.env); aloud != k.aloud { // what it says may hang on other controls
		k.aloud = aloud
		k.input.Call("setAttribute", "aria-valuetext", aloud)
	}
	if pos == k.last {
		return
	}
	k.last = pos
	if text := strconv.Itoa(pos); k.input.Get("value").String() != text {
		k.input.Set("value", text) // by the stage, or by another copy of it
	}
	p.page.js.Call("fill", k.input)
	if k.output.Truthy() {
		k.output.Set("textContent", p.words.Number(k.of.Unit, play.ValueAt(k.of, pos), false))
	}
}

// lists marks what was seen in the lists of scenes and in the table of ways, and sets where Back leads.
func (p *program) lists() {
	for _, sc := range p.story.Scenes {
		seen := p.SeenScene(sc)
		for _, e := range all(p.page.document, "[data-state="+sc.Name+"]") {
			e.Set("hidden", !seen)
			e.Get("parentNode").Get("classList").Call("toggle", "walked", seen)
		}
		if sc.Branch {
			for _, e := range all(p.page.document, "[data-col="+sc.Name+"]") {
				e.Get("classList").Call("toggle", "walked", seen)
			}
		}
	}
	if p.beat.element.IsNull() {
		return
	}
	back := p.beat.element.Call("querySelector", "[data-act=back]")
	if before := play.Before(p.story, p.Session); before != nil && !back.IsNull() {
		back.Set("href", "#"+before.ID)
	}
}

// see is what the picture shows, in words.
func (p *program) see() string {
	l := p.Session.Beat(p.story).See
	if l.Empty() {
		return ""
	}
	return strings.TrimSpace(p.words.Text(l, p.env))
}

// voice speaks the picture's sentence once it has settled after the reader acted, and says nothing twice.
type voice struct {
	owed bool
	last string
	wait timer
}

func (v *voice) acted() { v.owed = true }

// met notes a sentence that the reader has come upon without an act: it is there to be read, and nothing has changed.
func (v *voice) met(see string) { v.last = see }

func (v *voice) rest(p *program) {
	if !v.owed {
		return
	}
	v.owed = false
	v.wait.after(500*time.Millisecond, func() {
		if see := p.see(); see != v.last {
			v.last = see
			p.page.say(see)
		}
	})
}
