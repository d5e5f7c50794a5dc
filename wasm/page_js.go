package main

import (
	"strconv"
	"syscall/js"
	"time"

	"coinorcap/internal/screen"
)

// page is the side of boot.js: what the program asks of it. What it asks of the program is in bind.
type page struct {
	js       js.Value // window.coinorcap
	document js.Value
	shown    bool
	noted    bool // a word to the reader stands in the status line until the next act
	frames   int  // painted as SVG
}

func thePage() page {
	return page{js: js.Global().Get("coinorcap"), document: js.Global().Get("document")}
}

func (p *page) lang() string    { return p.document.Get("documentElement").Get("lang").String() }
func (p *page) address() string { return p.js.Call("address").String() }
func (p *page) painter() string { return p.js.Get("painter").String() }
func (p *page) measure()        { p.js.Call("measure") }
func (p *page) wake()           { p.js.Call("wake") }
func (p *page) sleep()          { p.js.Call("sleep") }
func (p *page) say(words string) {
	p.js.Call("say", words)
}
func (p *page) note(words string)       { p.js.Call("note", words); p.noted = words != "" }
func (p *page) show(place, code string) { p.js.Call("show", place, code) }
func (p *page) id(id string) js.Value   { return p.document.Call("getElementById", id) }
func (p *page) ready()                  { p.js.Set("ready", true); p.js.Call("tell", "ready") }
func (p *page) noCanvas()               { p.js.Call("noCanvas") }

// spare says how well what moves is painted from now on.
func (p *page) spare(q screen.Quality) { p.js.Call("spare", int(q)) }

// painted counts a frame; with the first, the picture takes the still's place.
func (p *page) painted(frames int) {
	p.js.Set("frames", frames)
	if !p.shown {
		p.shown = true
		p.js.Call("living")
	}
}

// asked gives a whole number that a parameter of the address asks for; prefs.js has checked it.
func (p *page) asked(name string) (n uint32, ok bool) {
	v := p.js.Get("asked").Get(name)
	if v.IsUndefined() {
		return 0, false
	}
	u, err := strconv.ParseUint(v.String(), 10, 32)
	return uint32(u), err == nil
}

// scenes names what lesson.js has left of the story; none where there is no lesson.
func (p *page) scenes() (names []string) {
	if v := p.js.Get("scenes"); v.Truthy() {
		for i := range v.Length() {
			names = append(names, v.Index(i).String())
		}
	}
	return names
}

// unasked tells whether the lesson does without guesses at numbers.
func (p *page) unasked() bool {
	v := p.js.Get("asked").Get("guesses")
	return v.Type() == js.TypeString && v.String() == "off"
}

// all lists the elements that match within one.
func all(within js.Value, selector string) []js.Value {
	list := within.Call("querySelectorAll", selector)
	out := make([]js.Value, list.Length())
	for i := range out {
		out[i] = list.Index(i)
	}
	return out
}

// data gives an element's data attribute, or nothing.
func data(e js.Value, name string) string {
	if v := e.Get("dataset").Get(name); v.Type() == js.TypeString {
		return v.String()
	}
	return ""
}

// on listens until the program ends; boot.js takes the listener away then.
func on(target js.Value, event string, f func(e js.Value)) {
	target.Call("addEventListener", event, js.FuncOf(func(_ js.Value, args []js.Value) any {
		f(args[0])
		return nil
	}))
}

// timer is a call put off; setting it again puts it off further. It ends with the program.
type timer struct{ t *time.Timer }

func (t *timer) after(d time.Duration, f func()) {
	t.cancel()
	t.t = time.AfterFunc(d, f)
}

// cancel tells whether there was anything to put off.
func (t *timer) cancel() bool { return t.t != nil && t.t.Stop() }
