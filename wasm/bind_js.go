package main

import (
	"syscall/js"
	"time"

	"coinorcap/internal/play"
)

// bind gives boot.js the program's answers.
func (p *program) bind() {
	answers := js.Global().Get("Object").New()
	answer := func(name string, f func(args []js.Value)) {
		answers.Set(name, js.FuncOf(func(_ js.Value, args []js.Value) any { f(args); return nil }))
	}
	answer("go", func(a []js.Value) { p.lead(a[0].String(), a[1].String()) })
	answer("put", func(a []js.Value) { p.put(a[0].String(), a[1].Int()) })
	answer("arrive", func(a []js.Value) { p.arrive(a[0].String(), a[1].Bool()) })
	answer("resize", func(a []js.Value) {
		p.hand.at(a[0].Float(), a[1].Float())
		if p.game != nil {
			p.game.Ratio(a[4].Float())
		}
		p.stage.Resize(a[2].Float(), a[3].Float(), a[5].Float())
		p.refresh()
	})
	answer("look", func([]js.Value) {
		was := p.Prefs
		if p.look(); p.Prefs != was {
			p.replace()
		}
	})
	answer("fill", func([]js.Value) { p.fill() })
	answer("print", func([]js.Value) { p.print() })
	answers.Set("reading", js.FuncOf(func(js.Value, []js.Value) any { return p.reading() }))
	answer("stop", func([]js.Value) {
		p.replace() // what comes after goes on from there, with the same seed
		close(p.done)
	})
	p.page.js.Set("program", answers)
	p.page.js.Set("code", js.FuncOf(func(js.Value, []js.Value) any { return p.code() }))
	p.hand.bind(p)
	on(p.page.document, "visibilitychange", func(js.Value) { // who leaves may not come back to this page
		if p.page.document.Get("visibilityState").String() == "hidden" && p.save.cancel() {
			p.replace()
		}
	})
}

// begin takes up the reading where the address, or what the reader did before the program came, has left it.
func (p *program) begin() {
	p.load(p.page.address(), true)
	trail := p.page.js.Get("trail")
	for i := range trail.Length() {
		p.Session, _ = play.Apply(p.story, p.Session, play.Event{Kind: play.Go, Place: trail.Index(i).String()})
	}
	touched := js.Global().Get("Object").Call("entries", p.page.js.Get("touched"))
	for i := range touched.Length() {
		e := touched.Index(i)
		p.Session, _ = play.Apply(p.story, p.Session, play.Event{Kind: play.Put, Control: e.Index(0).String(), Position: e.Index(1).Int()})
	}
	p.page.js.Set("trail", js.Global().Get("Array").New())
	p.settle()
	if trail.Length() > 1 || touched.Length() > 0 {
		p.replace() // it is nowhere else
	}
	p.voice.met(p.see())
	p.page.ready()
}

// lead follows a link that the reader took.
func (p *program) lead(place, act string) {
	e := play.Event{Kind: play.Go, Place: place}
	switch act {
	case "next":
		e = play.Event{Kind: play.Next}
	case "back":
		e = play.Event{Kind: play.Back}
	case "restart":
		e = play.Event{Kind: play.Restart}
	}
	p.apply(e)
}

// put sets a control to a position.
func (p *program) put(control string, position int) {
	p.apply(play.Event{Kind: play.Put, Control: control, Position: position})
}

// apply is where everything that the reader does comes together.
func (p *program) apply(e play.Event) {
	s, effect := play.Apply(p.story, p.Session, e)
	if effect == 0 && s == p.Session {
		return
	}
	p.Session = s
	if e.Kind == play.Restart {
		p.answered()
	}
	p.voice.acted()
	if p.page.noted {
		p.page.note("")
	}
	if effect&play.Moved != 0 {
		p.push()
	} else {
		if e.Kind == play.Put {
			p.page.js.Call("put", e.Control, e.Position)
		}
		p.beat.acted = true
		p.save.after(300*time.Millisecond, p.replace)
	}
	p.settle()
}

// settle brings the page up to date with the session.
func (p *program) settle() {
	b := p.Session.Beat(p.story)
	p.page.show(b.ID, p.code())
	if p.beat.beat != b {
		p.beat = bindBeat(p, b)
		p.lists()
	}
	p.beat.update(p)
	p.stage.Show(p.Session)
	p.refresh()
}
