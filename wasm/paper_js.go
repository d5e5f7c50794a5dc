package main

import (
	"strconv"
	"strings"
	"syscall/js"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
	"coinorcap/internal/svg"
	"coinorcap/scenes"
)

// fill brings every beat of the page up to date with the session: what is printed or listed says the same everywhere.
func (p *program) fill() {
	for _, b := range p.story.Beats() {
		if b != p.beat.beat {
			bound := bindBeat(p, b)
			bound.update(p)
		}
	}
	p.lists()
}

// print readies the page for paper: everything says what the session says, and where the reader has changed what a
// picture shows, it is drawn anew beside the still that stands there otherwise. boot.js takes those away again.
func (p *program) print() {
	p.fill()
	runner, s := stage.NewRunner(p.story, models.All{}, scenes.All()), p.Session
	var pic picture.Picture
	seen := p.page.document.Get("documentElement").Get("classList").Call("contains", "mypath").Bool() // see path.js
	for _, b := range p.story.Beats() {
		if seen && !p.Seen(b) || !p.changes(b) {
			continue
		}
		still := p.page.id(b.ID).Call("querySelector", "img.paper")
		s.At = b.Global
		runner.Show(s, stage.Tall)
		runner.Settle()
		pic.Reset()
		runner.Draw(&pic)
		picture.Print(&pic)
		w, h := stage.Tall.Size()
		drawn := p.page.document.Call("createElement", "div")
		drawn.Set("className", "drawn paper")
		drawn.Set("innerHTML", string(svg.Append(nil, &pic, w, h, svg.Options{Prefix: "p" + strconv.Itoa(b.Global) + "-"})))
		still.Call("before", drawn)
	}
}

// changes tells whether the session may have changed a beat's picture: it has set a control that the beat shows or
// speaks of, or one of its scene or one whose model it shares, or the beat shows the way that was walked.
func (p *program) changes(b *story.Beat) bool {
	if b.Scene.Name == "paths" || b.Scene.Name == "bench" {
		return true
	}
	for _, c := range p.story.Controls() {
		if _, set := p.Position(c); set && (c.Beat.Scene == b.Scene || strings.HasPrefix(c.Name, b.Scene.Name+".")) {
			return true
		}
	}
	return false
}

// reading tells what the reader has done so far: the places seen, the positions of the controls that were set, and the
// branch entered last.
func (p *program) reading() js.Value {
	seen, set := []any{}, map[string]any{}
	for _, b := range p.story.Beats() {
		if p.Seen(b) {
			seen = append(seen, b.ID)
		}
	}
	for _, c := range p.story.Controls() {
		if pos, is := p.Position(c); is {
			set[c.Name] = pos
		}
	}
	return js.ValueOf(map[string]any{"seen": seen, "set": set})
}
