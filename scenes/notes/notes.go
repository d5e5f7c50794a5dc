// Package notes draws a typed sheet under a lamp, one line of it barred, and a calendar that runs back from 2026 to
// 2018: eight years.
package notes

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter = iota // sheet and lamp come in
	lamp         // where the lamp is, 0 far from the line, 1 over it
	lift         // how far the bar is off the line
	back         // the sheet goes, the calendar runs back
	mark         // the line is marked
)

// The lamp's place, as a part of its way, where the bar begins to lift and where the line can be read.
const (
	stirs = 0.35
	reads = 0.7
)

// Scene is the notes.
var Scene = &stage.Scene{
	Name: "notes",
	Tracks: []stage.Track{
		enter: {Ease: stage.Ramp, Seconds: 0.6},
		lamp:  {Ease: stage.Spring, Seconds: 0.3},
		lift:  {Ease: stage.Spring, Seconds: 0.4},
		back:  {Ease: stage.Ramp, Seconds: 1.2},
		mark:  {Ease: stage.Ramp, Seconds: 0.6},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter], pose[back], pose[mark] = 1, n.On("back"), n.On("line")
		part := n.Part("notes.lamp")
		pose[lamp], pose[lift] = part, lifted(part)
		if n.Past("line") {
			pose[lamp], pose[lift] = 1, 1
		}
	},
	Draw: draw,
}

// lifted is how far the bar is off for a lamp at part of its way.
func lifted(part float64) float64 { return min(max((part-stirs)/(reads-stirs), 0), 1) }

type layout struct {
	sheet      pic.Box
	in         float64 // the sheet's margin
	title      pic.Style
	sub        pic.Style // of the date and the teller
	head, date float64   // baselines
	first      float64   // middle of the first line of typing
	pitch      float64
	above      int // lines of typing before the barred line, and after it
	below      int
	line       float64   // baseline of the barred line
	size       float64   // of its letters, where there is room
	redrawn    float64   // baseline of the note that the sheet is ours
	foot       pic.Point // of the lamp
	from, to   pic.Point // of its hood
	scale      float64
	cone       float64 // half the width of its light at the foot of the stage
	calendar   calendar
}

var layouts = [...]layout{
	stage.Wide: {
		sheet: pic.Box{X: 142, Y: 112, W: 474, H: 424}, in: 38, title: pic.Head.Sized(30), sub: pic.Sheet.Sized(18),
		head: 174, date: 207, first: 252, pitch: 27, above: 2, below: 3, line: 370, size: 62, redrawn: 518,
		foot: pic.Point{X: 66, Y: 506}, from: pic.Point{X: 196, Y: 42}, to: pic.Point{X: 379, Y: 42}, scale: 1.25, cone: 330,
		calendar: wideCalendar,
	},
	stage.Tall: {
		sheet: pic.Box{X: 62, Y: 49, W: 288, H: 198}, in: 17, title: pic.Head.Sized(21), sub: pic.Label,
		head: 80, date: 101, first: 122, pitch: 17, above: 1, below: 1, line: 170, size: 36, redrawn: 237,
		foot: pic.Point{X: 32, Y: 226}, from: pic.Point{X: 94, Y: 17}, to: pic.Point{X: 206, Y: 17}, scale: 0.58, cone: 196,
		calendar: tallCalendar,
	},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	gone := stage.In(min(1, 3*pose[back]))
	come := stage.Out(pose[enter])
	hood := pic.Point{X: stage.Mix(l.from.X, l.to.X, pose[lamp]), Y: stage.Mix(l.from.Y, l.to.Y, pose[lamp])}
	if gone < 1 {
		p.Push(pic.Group{Y: 40 * (1 - come + gone), Fade: 1 - come*(1-gone)})
		lit(p, n, l, hood, pose)
		p.Pop()
	}
	if n.At("file") {
		const half = 30
		mid := hood.Y + 22*l.scale
		p.Handle("notes.lamp", pic.Box{X: hood.X - half, Y: mid - half, W: 2 * half, H: 2 * half}, l.from, l.to)
	}
	if pose[back] > 0 {
		l.calendar.draw(p, n, pose[back])
	}
}

// lit draws the sheet, the lamp and its light: one cone, on the paper it falls on.
func lit(p *pic.Picture, n *stage.Now, l *layout, hood pic.Point, pose []float64) {
	_, h := n.Shape.Size()
	c := props.Cone{Mouth: pic.Point{X: hood.X, Y: hood.Y + props.HoodDrop*l.scale}, From: 1.1 * props.HoodMouth * l.scale, Foot: h, To: l.cone}
	// The desk is dark: it takes but a soft pool, below the same hood.
	p.Glow(hood.X, 0.62*h, 0.58*h, pic.GoldLight.Alpha(0.2))
	b := l.sheet
	p.Shadow(b.X+4, b.Y+8, b.W-2, b.H, 3, 14, 0.5)
	p.Rect(b.X, b.Y, b.W, b.H, 2, pic.Solid(props.Night))
	props.Light(p, b, c, props.Lit)
	p.Rect(b.X, b.Y, b.W, 0.022*b.H, 1, pic.Solid(pic.Blue)) // OpenAI's account, as everywhere
	sheet(p, n, l, pose)
	props.Lamp(p, l.foot, hood, l.scale)
	if n.At("file") {
		props.Knob(p, hood.X, hood.Y+22*l.scale, 13, n.Held == "notes.lamp")
	}
}

// sheet writes what stands on the page, above the light.
func sheet(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	b := l.sheet
	x, w := b.X+l.in, b.W-2*l.in
	p.Text(x, l.head, pic.Left, l.title, pic.Ink, n.Label("head"))
	p.Text(x, l.date, pic.Left, l.sub, pic.Ink, n.Label("date"))
	teller := l.date
	if l.sub.Width(n.Label("date"))+8+l.sub.Width(n.Label("teller")) > w {
		teller += 1.1 * l.sub.Size
	}
	p.Text(x+w, teller, pic.Right, l.sub, pic.Ink, n.Label("teller"))
	y := l.first
	for i := range l.above {
		typing(p, x, y, w, i)
		y += l.pitch
	}
	y = l.line + 1.75*l.pitch
	for i := range l.below {
		typing(p, x, y, w, l.above+i)
		y += l.pitch
	}
	p.Text(x+w, l.redrawn, pic.Right, pic.Label, pic.InkSoft.Mix(pic.Ink, 0.6), n.Label("exhibit"))
	line(p, n, l, pose)
}

// typing draws a line of writing too small to read, as long as its number says.
func typing(p *pic.Picture, x, y, w float64, i int) {
	c := pic.Solid(pic.Ink.Alpha(0.3))
	end := x + w*(1-0.07*float64((i*5+2)%4))
	for k := 0; x < end; k++ {
		word := min(float64(14+(i*37+k*23)%34), end-x)
		if word < 10 { // no crumb at the end
			break
		}
		p.Rect(x, y-2.5, word, 5, 2, c)
		x += word + 8
	}
}

// rolled is how wide the bar is once it is rolled up, in heights of its letters.
const rolled = 0.36

// line draws the sentence, as large as the page allows, and its bar: a strip that rolls up from left to right and ends
// as a roll beside the line. Once the line is told, it is marked.
func line(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	words, s := n.Label("line"), pic.Sheet.Sized(l.size)
	x, off := l.sheet.X+l.in, pose[lift]
	room := l.sheet.W - l.in - x + l.sheet.X - (rolled+0.4)*l.size
	s.Size *= min(1, room/s.Width(words))
	w, h, top := s.Width(words), 1.24*s.Size, l.line-0.92*s.Size
	if t := stage.Out(pose[mark]); t > 0 {
		p.Rect(x-8, l.line-0.75*s.Size, (w+16)*t, 0.98*s.Size, 3, pic.Solid(pic.GoldLight.Alpha(0.85)))
	}
	p.Text(x, l.line, pic.Left, s, pic.Ink, words)
	from, to := x-8+(w+23)*off, x+w+15
	p.Shadow(from, top+3, to-from, h, 3, 5, 0.4)
	p.Rect(from, top, to-from, h, 2, pic.Down(pic.RGB(0x171C28), pic.RGB(0x07090F)))
	if off == 0 {
		return
	}
	r := rolled * s.Size * (0.4 + 0.6*off)
	dark, shine := pic.RGB(0x06080D), pic.RGB(0x3E4A66)
	p.Shadow(from-0.3*r, top+2, 1.5*r, h+4, 4, 7, 0.55)
	p.Rect(from-0.4*r, top-3, r, h+6, 0.25*r, pic.Across(shine, dark))
	p.Rect(from-0.1*r, top-3, 0.7*r, h+6, 0.25*r, pic.Across(shine.Mix(dark, 0.35), dark))
}
