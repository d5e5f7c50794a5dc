// Package fever draws coins that rain and pile up, one large token, and the four lamps of the Howey test: a label on the
// token changes none of them.
package fever

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	rain    = iota // the coins fall
	mint           // the token comes in
	test           // it makes room, the lamps come in
	lamp           // the first of four lamps
	sticker = lamp + lamps
	tag     = sticker + 1 // the label lies beside the token, to be stuck on
	tracks  = tag + 1
)

// lamps is how many points the test has.
const lamps = 4

var names = [lamps]string{"lamp1", "lamp2", "lamp3", "lamp4"}

// Scene is the fever of 2017.
var Scene = &stage.Scene{
	Name: "fever",
	Tracks: []stage.Track{
		rain:     {Ease: stage.Ramp, Seconds: 1.2},
		mint:     {Ease: stage.Ramp, Seconds: 0.7},
		test:     {Ease: stage.Spring, Seconds: 0.6},
		lamp:     {Ease: stage.Ramp, Seconds: 0.25},
		lamp + 1: {Ease: stage.Ramp, Seconds: 0.25},
		lamp + 2: {Ease: stage.Ramp, Seconds: 0.25},
		lamp + 3: {Ease: stage.Ramp, Seconds: 0.25},
		sticker:  {Ease: stage.Ramp, Seconds: 0.35},
		tag:      {Ease: stage.Ramp, Seconds: 0.3},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[rain], pose[mint], pose[test], pose[sticker] = 1, 1, n.On("test"), n.On("sticker")
		pose[tag] = 0
		if n.At("boom") && n.Set("fever.label") {
			pose[tag] = 1
		}
		for i := range lamps {
			pose[lamp+i] = lit(n, i)
		}
	},
	Draw: draw,
	Leave: func(n *stage.Now, pose []float64, to string) (r stage.Relic) {
		if pose[rain] == 1 {
			r = layouts[n.Shape].lying(pose[test]).Relic()
		}
		return r
	},
}

// lit tells whether the sale has reached the i-th point; with the label on, all four are met.
func lit(n *stage.Now, i int) float64 {
	if n.Past("sticker") || n.Past("test") && n.Value("fever.sale") > float64(i) {
		return 1
	}
	return 0
}

type layout struct {
	token      pic.Point // while it is alone
	aside      pic.Point // beside the lamps
	r          float64
	heap       float64 // half width of the heap's coins
	floor      float64 // the lowest coins' faces
	x0, x1     float64 // the heap's extent
	a0, a1     float64 // its extent beside the lamps
	column     float64 // middle of the bulbs
	words      float64 // left edge of their words
	right      float64
	head       float64 // baseline of the test's name
	top, pitch float64 // middle of the first bulb, distance between them
	bulb       float64
	style      pic.Style
}

var layouts = [...]layout{
	stage.Wide: {token: pic.Point{X: 320, Y: 352}, aside: pic.Point{X: 178, Y: 342}, r: 146, heap: 27, floor: 520, x0: 40, x1: 600, a0: 14, a1: 356,
		column: 392, words: 432, right: 626, head: 84, top: 150, pitch: 104, bulb: 22, style: pic.Strong.Sized(20)},
	stage.Tall: {token: pic.Point{X: 180, Y: 156}, aside: pic.Point{X: 86, Y: 152}, r: 68, heap: 14, floor: 234, x0: 26, x1: 334, a0: 12, a1: 164,
		column: 190, words: 213, right: 348, head: 32, top: 66, pitch: 52, bulb: 12, style: pic.Strong},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	x, y := stage.Mix(l.token.X, l.aside.X, pose[test]), stage.Mix(l.token.Y, l.aside.Y, pose[test])
	p.Glow(x, y, 1.9*l.r, pic.Glass.Alpha(0.2*pose[mint]))
	air(p, n, l, pose[rain], pose[test])
	heap(p, l, pose[rain], pose[test], props.HeapFront, props.HeapCoins)
	if t := stage.Out(pose[mint]); t > 0 {
		p.Push(pic.Group{X: x, Y: y - 0.5*l.r*(1-t), Turn: -0.3 * (1 - t), Fade: 1 - t})
		p.Shadow(-0.62*l.r, 0.86*l.r, 1.24*l.r, 0.3*l.r, 0.15*l.r, 0.12*l.r, 0.7)
		props.Coin(p, 0, 0, l.r, "T")
		p.Pop()
	}
	if n.Given.What != stage.Heap {
		heap(p, l, pose[rain], pose[test], 0, props.HeapFront)
	}
	if t := stage.Out(pose[sticker]); t > 0 {
		label(p, n, x, y+0.3*l.r, l, t)
	} else if t := stage.Out(pose[tag]); t > 0 {
		label(p, n, x, l.floor-0.24*l.r, l, t)
	}
	if pose[test] > 0.01 {
		p.Push(pic.Group{X: 30 * (1 - pose[test]), Fade: 1 - min(1, pose[test])})
		bulbs(p, n, l, pose)
		p.Pop()
	}
	if n.At("test") {
		for i := range lamps {
			at := l.top + l.pitch*float64(i)
			p.Tap("fever.sale", pic.Box{X: l.column - 22, Y: at - l.pitch/2, W: l.right - l.column + 22, H: l.pitch}, i+1)
		}
	}
}

// lying is the heap: beside the lamps it is narrower, and higher.
func (l *layout) lying(aside float64) props.Heap {
	return props.Heap{X0: stage.Mix(l.x0, l.a0, aside), X1: stage.Mix(l.x1, l.a1, aside), Floor: l.floor, R: l.heap,
		Rise: stage.Mix(0.52, 0.62, aside)}
}

// heap draws the heap's coins from one to another, each falling in its turn onto its place.
func heap(p *pic.Picture, l *layout, t, aside float64, from, to int) {
	h := l.lying(aside)
	if from > 0 {
		p.Shadow(h.X0, h.Floor+2, h.X1-h.X0, 14, 7, 9, 0.6*t)
	}
	for i := from; i < to; i++ {
		// Neighbours in time lie far apart.
		if u := stage.Turn(t, (i*29)%props.HeapCoins, props.HeapCoins, 0.4); u > 0 {
			at := h.Coin(i)
			props.Flat(p, at.X, at.Y-stage.Drop(u)*(at.Y-2*l.heap), l.heap)
		}
	}
}

// drops are coins on their way down: place as shares of the stage's width and height, and how far each is turned.
var drops = [...]struct{ x, y, turn float64 }{
	{0.11, 0.2, 0.3}, {0.24, 0.36, 0.9}, {0.34, 0.16, 0.55}, {0.47, 0.24, 0.2}, {0.6, 0.15, 0.75}, {0.69, 0.29, 0.4},
	{0.82, 0.18, 0.6}, {0.91, 0.38, 0.25}, {0.07, 0.52, 0.7}, {0.93, 0.64, 0.5}, {0.8, 0.52, 0.85},
}

// air draws the coins that are still falling, each with a trace of its fall; they are gone when the test begins.
func air(p *pic.Picture, n *stage.Now, l *layout, t, test float64) {
	a := t * (1 - min(1, 2*test))
	if a <= 0 {
		return
	}
	w, h := n.Shape.Size()
	p.Push(pic.Group{Fade: 1 - a, Y: -0.3 * h * (1 - stage.Out(t))})
	r := 0.62 * l.heap
	for _, d := range drops {
		x, y := d.x*w, d.y*h
		for k := range 3 { // where it was just now
			p.Ellipse(x, y-(0.5+0.55*float64(k))*r, (0.9-0.12*float64(k))*r, (0.3+0.55*d.turn)*r, pic.Solid(pic.Gold.Alpha(0.16-0.045*float64(k))))
		}
		p.Push(pic.Group{X: x, Y: y, Turn: 1.6 * (d.turn - 0.5)})
		p.Ellipse(0, 0.16*r, r, r*(0.3+0.6*d.turn), pic.Across(pic.GoldEdge, pic.GoldMark))
		p.Ellipse(0, 0, r, r*(0.3+0.6*d.turn), pic.Across(pic.GoldLight, pic.GoldDark))
		p.Ring(0, 0, 0.7*r, 0.7*r*(0.3+0.6*d.turn), 0.07*r, pic.Solid(pic.GoldEdge))
		p.Pop()
	}
	p.Pop()
}

// bulbs draws the test: its name and its four lamps, each with its point.
func bulbs(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	s := pic.Head
	if n.Shape == stage.Wide {
		s = s.Sized(26)
	}
	w, _ := n.Shape.Size()
	p.Text(l.column-l.bulb, l.head, pic.Left, s.Within(w-4-l.column+l.bulb, n.Label("test")), pic.Paper, n.Label("test"))
	lead := 1.15 * l.style.Size
	for i := range lamps {
		at := l.top + l.pitch*float64(i)
		lit := pose[lamp+i]
		props.Bulb(p, l.column, at, l.bulb, lit)
		words := n.Label(names[i])
		width := l.right - l.words
		first := at + 0.35*l.style.Size - lead*float64(props.Rows(width, l.style, words)-1)/2
		props.Aligned(p, l.words, first, width, lead, pic.Left, l.style, pic.Quiet.Mix(pic.Paper, lit), words)
	}
}

// label draws the sticker across the token.
func label(p *pic.Picture, n *stage.Now, x, y float64, l *layout, t float64) {
	words := n.Label("sticker")
	room := l.column - 1.7*l.bulb - 26
	s := pic.Head.Sized(max(18, 0.19*l.r))
	if w := s.Width(words) + 1.6*s.Size; w > room {
		s = s.Sized(max(16, s.Size*room/w))
	}
	w, h := s.Width(words)+1.6*s.Size, 2.1*s.Size
	x = max(x, 14+w/2)
	p.Push(pic.Group{X: x, Y: y, Turn: -0.11, Scale: 1.35 - 0.35*t, Fade: 1 - t})
	p.Shadow(-w/2+2, -h/2+4, w, h, 6, 6, 0.5)
	p.Rect(-w/2, -h/2, w, h, 6, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.4)))
	p.Frame(-w/2+4, -h/2+4, w-8, h-8, 4, 1.5, pic.Solid(pic.InkSoft))
	p.Text(0, 0.35*s.Size, pic.Center, s, pic.Ink, words)
	p.Pop()
}
