// Package lid draws the real lid of 2019 coming down on the jar, at 100 times, and who steers the company.
package lid

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// The scene's own tracks, after those of capped returns.
const (
	enter = props.CapTracks + iota
	land  // the lid comes down
	ruled // the ruler and the temple come
	steer // the board goes above the company
)

// most is the greatest profit of the slider, the ruler's length, in dollars.
const most = 2e9

// Scene is the lid of 11 March 2019.
var Scene = &stage.Scene{
	Name: "lid",
	Tracks: props.Capped(
		stage.Track{Ease: stage.Ramp, Seconds: 0.5}, // enter
		stage.Track{Ease: stage.Ramp, Seconds: 1.1}, // land
		stage.Track{Ease: stage.Ramp, Seconds: 0.6}, // ruled
		stage.Track{Ease: stage.Ramp, Seconds: 1},   // steer
	),
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter], pose[land] = 1, 1
		investors, nonprofit := 0.0, 0.0
		if n.Past("fill") {
			investors, nonprofit = n.Output("lid.investors"), n.Output("lid.nonprofit")
		}
		props.PoseCapped(pose, investors, nonprofit, n.Output("lid.limit"), most)
		if n.Past("steer") {
			pose[props.CapSpill] = 0
		}
		pose[ruled], pose[steer] = n.On("fill"), n.On("steer")
	},
	Draw:  draw,
	Leave: leave,
	Take:  take,
}

// layout is one composition, in view units: each thing's place when the lid lands, when the jar fills, and under the
// board.
type layout struct {
	alone         pic.Box   // the jar while the lid lands
	put           pic.Point // and what is put in: the coin's middle, its foot on the desk
	example       float64   // baseline of what is put in, above the jar that fills; 0 for none
	steered       props.Vessels
	drop          float64 // from how high the lid comes
	lidSize, knob float64
	note, nudge   pic.Point
	helm          pic.Box // the wheel that steers the company
	steers        pic.Point
	boardRoom     float64
	microsoft     props.Pile // the first of four
	microsoftRoom float64
	company       float64 // from a thing's foot to its name
}

var wide = layout{
	alone: pic.Box{X: 318, Y: 158, W: 252, H: 324}, put: pic.Point{X: 146, Y: 472}, example: 58,
	steered: props.Vessels{Jar: pic.Box{X: 258, Y: 306, W: 166, H: 168}, Temple: pic.Box{X: 22, Y: 286, W: 208, H: 188}},
	drop:    150, lidSize: 26, knob: 13,
	note: pic.Point{X: 560, Y: 62}, nudge: pic.Point{X: 614, Y: 74},
	helm: pic.Box{X: 257, Y: 52, W: 168, H: 168}, steers: pic.Point{X: 128, Y: 120}, boardRoom: 200,
	microsoft: props.Pile{X: 500, Foot: 466, R: 18, Step: 4.9}, microsoftRoom: 150, company: 36,
}

var tall = layout{
	alone: pic.Box{X: 196, Y: 52, W: 128, H: 172}, put: pic.Point{X: 96, Y: 218},
	steered: props.Vessels{Jar: pic.Box{X: 146, Y: 124, W: 82, H: 82}, Temple: pic.Box{X: 14, Y: 112, W: 106, H: 94}},
	drop:    70, lidSize: 18, knob: 11,
	helm: pic.Box{X: 151, Y: 8, W: 72, H: 72}, steers: pic.Point{X: 8, Y: 84}, boardRoom: 124,
	microsoft: props.Pile{X: 269, Foot: 202, R: 10.5, Step: 2.5}, microsoftRoom: 110, company: 24,
}

// of is the layout of a shape.
func of(s stage.Shape) *layout {
	if s == stage.Tall {
		return &tall
	}
	return &wide
}

// vessels is where jar and temple are in a pose.
func (l *layout) vessels(s stage.Shape, pose []float64) props.Vessels {
	v := props.CappedVessels[s]
	v.Jar = stage.MixBox(l.alone, v.Jar, stage.InOut(pose[ruled]))
	return v.Mix(l.steered, stage.InOut(pose[steer]))
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := of(n.Shape)
	a, b := stage.InOut(pose[ruled]), stage.InOut(pose[steer])
	v := l.vessels(n.Shape, pose)
	in := pic.Group{Fade: 1 - stage.Out(pose[enter])}
	if pose[ruled] > 0 { // what flies to the temple comes from under the lid
		p.Push(in)
		p.Push(pic.Group{Fade: 1 - a})
		v.Pour(p, stage.Out(pose[props.CapSpill])*(1-b), pose[props.CapFlow], props.Received(pose)*(1-b))
		p.Pop()
		p.Pop()
	}
	if pose[steer] > 0 {
		p.Push(in)
		helm(p, n, l, v.Jar, v.Temple, stage.Out(2*pose[steer]-1))
		p.Pop()
	}
	alone := stage.Out(2*pose[land]-1) * (1 - stage.Out(2*pose[ruled]))
	if alone > 0 {
		p.Push(in)
		props.JarGhost(p, l.alone, alone)
		p.Pop()
	}
	if n.Given.What != stage.Jar {
		jar(p, n, l, v.Jar, pose, in)
	}
	p.Push(in)
	if pose[ruled] > 0 {
		p.Push(pic.Group{Fade: 1 - a})
		p.Push(pic.Group{Fade: stage.Out(2 * pose[steer])})
		if pose[steer] < 1 {
			props.Owned(p, n.Shape, v.Jar, pic.Gold, n.Label("got"), n.Label("investors"), 0)
			props.Owned(p, n.Shape, v.Temple, pic.Teal, n.Label("spilled"), n.Label("nonprofit"), 0)
		}
		if pose[steer] == 0 {
			ruler(p, n, l, pose)
		}
		p.Pop()
		p.Pop()
	}
	if alone > 0 {
		p.Push(pic.Group{Fade: 1 - alone})
		compared(p, n, l)
		note(p, n, l, v.Jar)
		p.Pop()
	}
	if pose[steer] > 0.5 {
		board(p, n, l, v.Jar, v.Temple, stage.Out(2*pose[steer]-1))
	}
	p.Pop()
}

// note writes the note by hand, with an arrow to the lid.
func note(p *pic.Picture, n *stage.Now, l *layout, jar pic.Box) {
	if l != &wide {
		return
	}
	p.Text(l.note.X, l.note.Y, pic.Center, pic.Script, pic.Coral, n.Hand())
	end := pic.Point{X: jar.X + 1.07*jar.W + 12, Y: jar.Y - 0.5*props.LidHeight(jar.W)}
	props.Arrow(p, l.nudge, pic.Point{X: l.nudge.X, Y: end.Y - 4}, end, 1)
}

// ruler draws the profit to scale, split at the lid, with its handle.
func ruler(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	r := props.CappedRuler[n.Shape]
	r.Most = most
	sum, held, lid := pose[props.CapProfit]*most, pose[props.CapHeld]*most, pose[props.CapLimit]*most
	r.Split(p, held, max(0, sum-held))
	r.Mark(p, lid)
	if l.example > 0 { // the jar's coins are a hundred times what is put in
		s := props.JarPile(props.CappedVessels[n.Shape].Jar)
		s.X, s.Foot = 46+s.R, l.example-1
		single(p, s)
		p.Text(s.X+s.R+12, l.example, pic.Left, pic.Strong, pic.Paper, n.Label("example"))
	}
	r.Under(p, sum, pic.Paper, n.Label("sum"))
	r.Ends(p, sum, n.Label("sum"), n.Label("least"), n.Label("most"))
	if l == &wide {
		p.Text(r.At(lid)+24, r.Y-22, pic.Left, pic.Label, pic.Paper, n.Label("limit"))
	}
	props.Knob(p, r.At(sum), r.Y, l.knob, n.Held == "lid.profit")
	p.Handle("lid.profit", r.KnobBox(sum), pic.Point{X: r.X, Y: r.Y}, pic.Point{X: r.X + r.W, Y: r.Y})
}
