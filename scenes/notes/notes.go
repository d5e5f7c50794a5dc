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
	mark         // the teller is underlined
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
	head, date float64 // baselines
	first      float64 // middle of the first line of typing
	pitch      float64
	above      int // lines of typing before the barred line, and after it
	below      int
	line       float64 // baseline of the barred line
	size       float64 // of its letters
	stamp      pic.Point
	foot       pic.Point // of the lamp
	from, to   pic.Point // of its hood
	scale      float64
	reach      float64 // radius of its light
	axis       float64 // the calendar's line of years
	x0, x1     float64
	leaf       pic.Box // the large leaf, at 2018
	year, slip float64 // baselines on it
	small      float64 // width of the small leaves
	years      pic.Point
}

var layouts = [...]layout{
	stage.Wide: {
		sheet: pic.Box{X: 96, Y: 132, W: 410, H: 412}, in: 40, head: 190, date: 218, first: 256, pitch: 25, above: 3, below: 4,
		line: 366, size: 30, stamp: pic.Point{X: 500, Y: 512}, foot: pic.Point{X: 584, Y: 200},
		from: pic.Point{X: 136, Y: 48}, to: pic.Point{X: 300, Y: 84}, scale: 1, reach: 250,
		axis: 486, x0: 169, x1: 593, leaf: pic.Box{X: 24, Y: 60, W: 290, H: 306}, year: 224, slip: 306, small: 46,
		years: pic.Point{X: 440, Y: 262},
	},
	stage.Tall: {
		sheet: pic.Box{X: 34, Y: 60, W: 270, H: 184}, in: 20, head: 87, date: 107, first: 143, pitch: 16, above: 1, below: 0,
		line: 182, size: 22, stamp: pic.Point{X: 300, Y: 222}, foot: pic.Point{X: 324, Y: 96},
		from: pic.Point{X: 60, Y: 22}, to: pic.Point{X: 170, Y: 34}, scale: 0.58, reach: 130,
		axis: 226, x0: 91, x1: 331, leaf: pic.Box{X: 16, Y: 24, W: 150, H: 140}, year: 104, slip: 142, small: 27,
		years: pic.Point{X: 238, Y: 128},
	},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	gone := stage.In(min(1, 3*pose[back]))
	come := stage.Out(pose[enter])
	hood := pic.Point{X: stage.Mix(l.from.X, l.to.X, pose[lamp]), Y: stage.Mix(l.from.Y, l.to.Y, pose[lamp])}
	// The desk takes a little of the light, cool as it is.
	p.Glow(hood.X, l.line-0.1*l.reach, 1.6*l.reach, pic.Glass.Alpha(0.16*come*(1-gone)))
	if gone < 1 {
		p.Push(pic.Group{Y: 40 * (1 - come + gone), Fade: 1 - come*(1-gone)})
		sheet(p, n, l, hood, pose)
		props.Lamp(p, l.foot, hood, l.scale)
		if n.At("file") {
			props.Knob(p, hood.X, hood.Y+22*l.scale, 13, n.Held == "notes.lamp")
		}
		p.Pop()
	}
	if n.At("file") {
		const half = 30
		mid := hood.Y + 22*l.scale
		p.Handle("notes.lamp", pic.Box{X: hood.X - half, Y: mid - half, W: 2 * half, H: 2 * half}, l.from, l.to)
	}
	if pose[back] > 0 {
		calendar(p, n, l, pose[back])
	}
}

// unlit is paper by night.
var unlit = pic.Paper.Mix(pic.RGB(0x6B82BC), 0.5)

// sheet draws the typed page, dim but for the light on it. All words stand above the light.
func sheet(p *pic.Picture, n *stage.Now, l *layout, hood pic.Point, pose []float64) {
	b := l.sheet
	p.Shadow(b.X+4, b.Y+8, b.W-2, b.H, 3, 14, 0.5)
	p.Rect(b.X, b.Y, b.W, b.H, 2, pic.Solid(unlit))
	mouth := pic.Point{X: hood.X, Y: hood.Y + props.HoodDrop*l.scale}
	p.Push(pic.Group{Clipped: true, Clip: b})
	p.Glow(hood.X, l.line-6, 1.3*l.reach, pic.Paper.Alpha(0.9))
	p.Glow(hood.X, mouth.Y, 0.7*l.reach, pic.Paper.Alpha(0.8))
	p.Glow(hood.X, l.line-6, 0.85*l.reach, pic.PadLight)
	p.Pop()
	props.Beam(p, mouth, props.HoodMouth*l.scale*0.9, l.line+0.4*l.reach, 0.74*l.reach, 0.5)
	x := b.X + l.in
	if n.Shape == stage.Wide {
		p.Text(x, l.head, pic.Left, pic.Head.Sized(26), pic.Ink, n.Label("head"))
		p.Text(x, l.date, pic.Left, pic.Sheet, pic.Ink, n.Label("date"))
		p.Text(x+b.W-2*l.in, l.date, pic.Right, pic.Sheet, pic.Ink, n.Label("teller"))
	} else {
		p.Text(x, l.head, pic.Left, pic.Head, pic.Ink, n.Label("head"))
		p.Text(x, l.date, pic.Left, pic.Sheet, pic.Ink, n.Label("date"))
		p.Text(x, l.date+18, pic.Left, pic.Sheet, pic.Ink, n.Label("teller"))
	}
	y := l.first
	for i := range l.above {
		typing(p, x, y, b.W-2*l.in, i)
		y += l.pitch
	}
	y = l.line + 1.5*l.pitch
	for i := range l.below {
		typing(p, x, y, b.W-2*l.in, l.above+i)
		y += l.pitch
	}
	line(p, n, l, pose[lift])
	stamp(p, n, l)
	// Who says so: a pen underlines the name in the colour of the account.
	w := pic.Sheet.Width(n.Label("teller"))
	from, y := x, l.date+18+6
	if n.Shape == stage.Wide {
		from, y = x+b.W-2*l.in-w, l.date+7
	}
	props.Pencil(p, 3, pen, stage.Out(pose[mark]), pic.Point{X: from - 3, Y: y + 1}, pic.Point{X: from + 0.4*w, Y: y - 1},
		pic.Point{X: from + 0.75*w, Y: y + 1}, pic.Point{X: from + w + 4, Y: y - 1})
}

// pen is the blue of OpenAI's account, dark enough for paper.
var pen = pic.Blue.Mix(pic.Ink, 0.3)

// typing draws a line of writing too small to read, as long as its number says.
func typing(p *pic.Picture, x, y, w float64, i int) {
	c := pic.Solid(pic.Ink.Alpha(0.42))
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

// line draws the sentence and its bar, which lies over it or, lifted, askew below: or, where the page is small, is gone.
func line(p *pic.Picture, n *stage.Now, l *layout, lifted float64) {
	words, s := n.Label("line"), pic.Sheet.Sized(l.size)
	x := l.sheet.X + l.in
	w, h := s.Width(words), 1.35*l.size
	p.Rect(x-6, l.line-0.98*l.size, w+12, h, 3, pic.Solid(pic.GoldLight.Alpha(0.75*lifted)))
	p.Text(x, l.line, pic.Left, s, pic.Ink, words)
	up := 4 * lifted * (1 - lifted)
	room := l.sheet.W - l.in - w
	fade := 0.0
	if n.Shape == stage.Tall { // no room for it beside the line
		fade = stage.In(lifted)
	}
	p.Push(pic.Group{X: x - 8 + 0.55*room*lifted, Y: l.line - 0.98*l.size + lifted*2.1*l.size - up*0.8*l.size, Turn: 0.09 * lifted, Fade: fade})
	p.Shadow(3*lifted, 4+6*lifted, w+16, h, 3, 3+6*lifted, 0.45)
	p.Rect(0, 0, w+16, h, 3, pic.Down(pic.RGB(0x12161F), pic.RGB(0x05070C)))
	p.Pop()
}

// stamp draws the mark of the court file.
func stamp(p *pic.Picture, n *stage.Now, l *layout) {
	words := n.Label("exhibit")
	s := pic.Strong
	w := s.Width(words) + 18
	x := min(l.stamp.X, l.sheet.X+l.sheet.W-w/2-14)
	p.Push(pic.Group{X: x, Y: l.stamp.Y, Turn: -0.07})
	p.Frame(-w/2, -15, w, 28, 3, 2, pic.Solid(pic.Ink))
	p.Text(0, 5, pic.Center, s, pic.Ink, words)
	p.Pop()
}

const (
	latest   = 2026
	earliest = 2018
	span     = latest - earliest
)

var yearWords = [span + 1]string{"2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"}

// yearAt is where a year stands on the axis.
func (l *layout) yearAt(year float64) float64 { return l.x0 + (l.x1-l.x0)*(year-earliest)/span }

// calendar draws the large leaf on its way from 2026 to 2018 and the small leaves it has left behind.
func calendar(p *pic.Picture, n *stage.Now, l *layout, t float64) {
	run := stage.InOut((t - 0.25) / 0.75)
	now := latest - span*run
	p.Push(pic.Group{Fade: 1 - stage.Out(4*t)})
	p.Line(l.x0, l.axis, l.x1, l.axis, 3, pic.Solid(pic.Mute))
	for y := latest; y >= earliest; y-- {
		x := l.yearAt(float64(y))
		p.Line(x, l.axis-6, x, l.axis+6, 3, pic.Solid(pic.Mute))
		if float64(y) > now && y > earliest {
			torn(p, l, x, y)
		}
	}
	if t == 1 {
		tip := pic.Point{X: l.leaf.X + l.leaf.W + 14, Y: l.leaf.Y + 0.36*l.leaf.H}
		props.Arrow(p, pic.Point{X: l.x1, Y: l.axis - 1.6*l.small}, pic.Point{X: l.x1, Y: tip.Y}, tip, 1)
		s, lead := pic.Head.Sized(30), 36.0
		if n.Shape == stage.Tall {
			s, lead = pic.Head, 24
		}
		width := 0.62 * (l.x1 - l.leaf.X - l.leaf.W)
		props.Aligned(p, l.years.X, l.years.Y, props.Even(width, s, n.Label("years")), lead, pic.Center, s, pic.Paper, n.Label("years"))
	}
	leaf(p, n, l, now)
	p.Pop()
}

func leaf(p *pic.Picture, n *stage.Now, l *layout, now float64) {
	w, _ := n.Shape.Size()
	b := l.leaf
	b.X = min(max(l.yearAt(now)-b.W/2, l.leaf.X), w-16-b.W)
	props.Leaf(p, b, pic.PadBand)
	mid := b.X + b.W/2
	if tip := min(max(l.yearAt(now), b.X+14), b.X+b.W-14); n.Shape == stage.Wide {
		p.Line(tip, b.Y+b.H+8, l.yearAt(now), l.axis-10, 2.5, pic.Solid(pic.Paper))
	}
	p.Ellipse(l.yearAt(now), l.axis, 8, 8, pic.Solid(pic.Paper))
	size := 0.3 * b.W
	p.Text(mid, l.year, pic.Center, pic.Figure.Sized(size), pic.Ink, yearWords[int(now+0.5)-earliest])
	if now == earliest {
		s := pic.Sheet.Sized(l.size * 0.8)
		p.Text(mid, l.slip, pic.Center, s, pic.Ink, n.Label("line"))
	}
}

// torn draws a leaf that has been torn off, lying on the line of years.
func torn(p *pic.Picture, l *layout, x float64, year int) {
	turn := 0.045 * (float64((year*7)%5) - 2)
	p.Push(pic.Group{X: x, Y: l.axis - 0.72*l.small, Turn: turn})
	w := l.small
	p.Shadow(-w/2+1, -w/2+3, w, 0.95*w, 3, 4, 0.45)
	p.Rect(-w/2, -w/2, w, 0.95*w, 3, pic.Solid(pic.Paper.Mix(pic.PaperShade, 0.6)))
	p.Rect(-w/2, -w/2, w, 0.22*w, 2, pic.Solid(pic.PadBand.Mix(pic.PaperShade, 0.2)))
	words := yearWords[year-earliest]
	if pic.Strong.Width(words) > w-4 {
		words = words[2:]
	}
	p.Text(0, 0.32*w, pic.Center, pic.Strong, pic.Ink, words)
	p.Pop()
}
