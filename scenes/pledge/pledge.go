// Package pledge draws a jar as tall as a billion dollars in coins of five million each: 27 of 200 coins came, 13.5 %.
package pledge

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter = iota // the jar comes in
	guess        // height of the chalk line, 0 to 1
	fall         // the coins fall
	split        // they go to two piles
)

// The jar holds 200 coins, in rows of nine.
const (
	capacity = 200
	came     = props.Gifts
	inRow    = 9
	fromMusk = 9 // the lower row's coins, under 45 million dollars; the others follow
	pileRow  = 3
)

// Scene is the pledge.
var Scene = &stage.Scene{
	Name: "pledge",
	Tracks: []stage.Track{
		enter: {Ease: stage.Ramp, Seconds: 0.5},
		guess: {Ease: stage.Spring, Seconds: 0.25},
		fall:  {Ease: stage.Ramp, Seconds: 1.2},
		split: {Ease: stage.Ramp, Seconds: 0.9},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter], pose[guess] = 1, n.Part("pledge.guess")
		pose[fall], pose[split] = n.On("answer"), n.On("givers")
	},
	Draw: draw,
}

type layout struct {
	r           float64 // a coin's radius in the jar
	mid, rim    float64 // the jar's middle and its rim
	left, right float64 // edges of what stands beside the jar
	share       float64 // size of the share's figure
	legend      float64 // baseline of the coin's legend
	hand        pic.Point
	pile        float64 // a coin's radius in the piles
	foot        float64 // on which they stand
	musk, other float64 // their middles
	label       float64 // baseline below them
	labelWidth  float64
}

var layouts = [...]layout{
	stage.Wide: {r: 9.9, mid: 306, rim: 56, left: 14, right: 626, share: 42, legend: 226, hand: pic.Point{X: 612, Y: 540},
		pile: 29, foot: 450, musk: 174, other: 458, label: 490, labelWidth: 260},
	stage.Tall: {r: 4.68, mid: 156, rim: 28, left: 12, right: 346, share: 28, legend: 80,
		pile: 11.2, foot: 168, musk: 96, other: 264, label: 191, labelWidth: 150},
}

// inside is the room of the jar, exactly as wide as nine coins and as high as 200 in rows of nine.
func (l *layout) inside() pic.Box {
	w, h := 2*l.r*inRow, 2*l.r*capacity/inRow
	return pic.Box{X: l.mid - w/2, Y: l.rim, W: w, H: h}
}

// jar is the glass around it, so that props.JarInside gives the room back.
func (l *layout) jar() pic.Box {
	in := l.inside()
	w := in.W / (1 - 2*0.035)
	return pic.Box{X: l.mid - w/2, Y: in.Y, W: w, H: in.H + 1.2*0.035*w}
}

// inJar is the middle of the i-th coin in the jar.
func (l *layout) inJar(i int) pic.Point {
	in := l.inside()
	return pic.Point{X: in.X + l.r*float64(2*(i%inRow)+1), Y: in.Y + in.H - l.r*float64(2*(i/inRow)+1)}
}

// inPile is the middle of the i-th coin in its pile, three coins wide.
func (l *layout) inPile(i int) pic.Point {
	mid := l.musk
	if i >= fromMusk {
		i, mid = i-fromMusk, l.other
	}
	return pic.Point{X: mid + 2*l.pile*float64(i%pileRow-1), Y: l.foot - l.pile*float64(2*(i/pileRow)+1)}
}

// level is the height of a share of the jar.
func (l *layout) level(share float64) float64 {
	in := l.inside()
	return in.Y + in.H*(1-share)
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	apart := stage.InOut(pose[split])
	jar := l.jar()
	there := stage.Out(pose[enter]) * (1 - stage.Out(min(1, 1.6*pose[split])))
	if there > 0 {
		p.Push(pic.Group{Y: 24 * (1 - stage.Out(pose[enter])), Fade: 1 - there})
		props.JarBack(p, jar)
		p.Pop()
	}
	if apart > 0 {
		p.Push(pic.Group{Fade: 1 - apart})
		for _, x := range [...]float64{l.musk, l.other} {
			w := 2 * l.pile * pileRow
			p.Shadow(x-w/2-4, l.foot-6, w+8, 12, 6, 8, 0.7)
		}
		p.Pop()
	}
	coins(p, l, pose)
	if there > 0 {
		p.Push(pic.Group{Y: 24 * (1 - stage.Out(pose[enter])), Fade: 1 - there})
		props.JarFront(p, jar)
		beside(p, n, l, pose)
		p.Pop()
	}
	if n.At("ask") {
		in := l.inside()
		x, y := l.knob(), l.level(pose[guess])
		p.Handle("pledge.guess", props.KnobBox(x, y, 13), pic.Point{X: x, Y: in.Y + in.H}, pic.Point{X: x, Y: in.Y})
	}
	if apart > 0 {
		p.Push(pic.Group{Fade: 1 - apart})
		s, lead := pic.Head.Sized(24), 28.0
		if n.Shape == stage.Tall {
			s, lead = pic.Strong, 20
		}
		props.Aligned(p, l.musk, l.label, props.Even(l.labelWidth, s, n.Label("musk")), lead, pic.Center, s, pic.Paper, n.Label("musk"))
		props.Aligned(p, l.other, l.label, props.Even(l.labelWidth, s, n.Label("others")), lead, pic.Center, s, pic.Paper, n.Label("others"))
		l.open(p)
		w, h := n.Shape.Size()
		words, r := n.Label("coin"), 12.0
		legend(p, n, (w-pic.Label.Width(words))/2-r-4, h-10, w, r)
		p.Pop()
	}
}

// open shows that neither pile is told exactly: of Musk's the last coin is not whole, and on the others' there is a place
// for more.
func (l *layout) open(p *pic.Picture) {
	dashed(p, l.inPile(fromMusk-1), 0.95*l.pile, pic.GoldEdge)
	more := l.inPile(came - 1)
	for k := range pileRow {
		q := pic.Point{X: more.X - 2*l.pile*float64(k), Y: more.Y - 2*l.pile}
		dashed(p, q, 0.9*l.pile, pic.Gold.Alpha(1-0.25*float64(k)))
	}
}

// dashed draws the outline of a coin that is not there, or not wholly.
func dashed(p *pic.Picture, q pic.Point, r float64, c pic.Color) {
	const dashes = 14
	for i := range dashes {
		s0, c0 := math.Sincos(2 * math.Pi * float64(i) / dashes)
		s1, c1 := math.Sincos(2 * math.Pi * (float64(i) + 0.55) / dashes)
		p.Line(q.X+r*c0, q.Y+r*s0, q.X+r*c1, q.Y+r*s1, max(1.5, 0.06*r), pic.Solid(c))
	}
}

// knob is where the chalk line's knob stands, left of the jar.
func (l *layout) knob() float64 { return l.jar().X - 30 }

func coins(p *pic.Picture, l *layout, pose []float64) {
	for i := range came {
		t := stage.Turn(pose[fall], i, came, 0.3)
		if t == 0 {
			continue
		}
		u := stage.InOut(stage.Turn(pose[split], i, came, 0.6))
		a, b := l.inJar(i), l.inPile(i)
		a.Y -= stage.Drop(t) * (a.Y - l.rim + l.r)
		x, y := stage.Mix(a.X, b.X, u), stage.Mix(a.Y, b.Y, u)-60*u*(1-u)
		if i == fromMusk-1 && u > 0 { // under 45 million: this coin is not whole
			p.Push(pic.Group{Fade: 0.6 * u})
			props.Gift(p, x, y, 0.95*stage.Mix(l.r, l.pile, u))
			p.Pop()
			continue
		}
		props.Gift(p, x, y, 0.95*stage.Mix(l.r, l.pile, u))
	}
}

// beside draws what stands beside the jar: the chalk line, the sum promised and the sum that came.
func beside(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	jar := l.jar()
	edge := jar.X + jar.W + 12
	x := edge + 14
	if n.Shape == stage.Tall {
		x = edge + 10
	}
	width := l.right - x
	chalk(p, n, l, pose[guess])
	// The whole height is the promise.
	p.Line(jar.X+jar.W+6, jar.Y+1, x-7, jar.Y+1, 2, pic.Solid(pic.Paper))
	s := pic.Head
	if n.Shape == stage.Tall {
		s = pic.Strong
	}
	props.Aligned(p, x, jar.Y+7, width, 22, pic.Left, s, pic.Paper, n.Label("top"))
	legend(p, n, x, l.legend, width, 0.95*l.r)
	l.marks(p, pose[fall])
	if pose[fall] < 1 {
		p.Text(x, l.level(0.5)+5.5, pic.Left, pic.Label, pic.Quiet.Alpha(1-stage.Out(2*pose[fall])), n.Label("half"))
	}
	if pose[fall] == 0 {
		return
	}
	a := stage.Out(3*pose[fall] - 2)
	p.Push(pic.Group{Fade: 1 - a})
	top, foot := l.level(float64(came)/capacity), l.level(0)
	p.Line(edge, top, edge, foot, 3, pic.Solid(pic.Gold))
	p.Line(edge-5, top, edge+5, top, 3, pic.Solid(pic.Gold))
	p.Line(edge-5, foot, edge+5, foot, 3, pic.Solid(pic.Gold))
	f := pic.Figure.Sized(l.share)
	rows := float64(props.Rows(width, s, n.Label("came")))
	y := foot - 22*(rows-1) - 2
	props.Aligned(p, x, y, width, 22, pic.Left, s, pic.Paper, n.Label("came"))
	p.Text(x, y-24, pic.Left, f, pic.Gold, n.Label("share"))
	if n.Shape == stage.Wide {
		props.Hand(p, l.hand.X, l.hand.Y, pic.Right, n.Hand())
	}
	p.Pop()
}

// chalk draws the guess: a rough line across the jar, its knob while it can be moved, and its words.
func chalk(p *pic.Picture, n *stage.Now, l *layout, at float64) {
	ask := n.At("ask")
	if !ask && !n.Set("pledge.guess") {
		return
	}
	jar, y := l.jar(), l.level(at)
	x0, x1 := jar.X-16, jar.X+jar.W+6
	const bits = 24
	for i := range bits {
		a := stage.Mix(x0, x1, float64(i)/bits)
		b := stage.Mix(x0, x1, (float64(i)+0.8)/bits)
		wob := 0.7 * (float64((i*5)%3) - 1)
		p.Line(a, y+wob, b, y-wob, 2.6, pic.Solid(pic.Paper))
	}
	if ask {
		props.Knob(p, l.knob(), y, 13, n.Held == "pledge.guess")
	}
	right := l.knob() - 18
	width := right - l.left
	words := n.Label("guess")
	rows := float64(props.Rows(width, pic.Strong, words))
	_, h := n.Shape.Size()
	first := min(max(y+6-10*(rows-1), 26), h-14-20*(rows-1))
	props.Aligned(p, right, first, width, 20, pic.Right, pic.Strong, pic.Paper, words)
}

// marks draws a measuring jar's marks on the glass, one for every tenth; once coins have come, those above them.
func (l *layout) marks(p *pic.Picture, fallen float64) {
	in := l.inside()
	for i := 1; i < 10; i++ {
		if fallen > 0 && float64(i)/10 < float64(came)/capacity {
			continue
		}
		long := 0.1 * in.W
		if i == 5 {
			long = 0.17 * in.W
		}
		y := l.level(float64(i) / 10)
		p.Rect(in.X+in.W-long, y-0.75, long, 1.5, 0.75, pic.Solid(pic.Glass.Alpha(0.55)))
	}
}

// legend says what a coin stands for, as large as those of the picture.
func legend(p *pic.Picture, n *stage.Now, x, y, width, r float64) {
	words := n.Label("coin")
	in := 2*r + 8
	rows := float64(props.Rows(width-in, pic.Label, words))
	props.Gift(p, x+r, y-5.5+9.25*(rows-1), r)
	props.Aligned(p, x+in, y, props.Even(width-in, pic.Label, words), 18.5, pic.Left, pic.Label, pic.Quiet, words)
}
