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
	alone         pic.Box // the jar while the lid lands
	steered       props.Vessels
	drop          float64 // from how high the lid comes
	lidSize, knob float64
	note, nudge   pic.Point
	board, steers pic.Point
	boardRoom     float64
	microsoft     props.Pile // the middle one of three
	microsoftRoom float64
	company       float64
}

var wide = layout{
	alone: pic.Box{X: 196, Y: 176, W: 248, H: 290},
	steered: props.Vessels{Jar: pic.Box{X: 236, Y: 334, W: 168, H: 146}, Temple: pic.Box{X: 220, Y: 40, W: 200, H: 158}, Rise: 78,
		Coin: 16},
	drop: 190, lidSize: 26, knob: 13,
	note: pic.Point{X: 492, Y: 88}, nudge: pic.Point{X: 540, Y: 100},
	board: pic.Point{X: 204, Y: 116}, steers: pic.Point{X: 218, Y: 262}, boardRoom: 180,
	microsoft: props.Pile{X: 528, Foot: 474, R: 21, Step: 5.5}, microsoftRoom: 180, company: 34,
}

var tall = layout{
	alone: pic.Box{X: 118, Y: 88, W: 124, H: 140},
	steered: props.Vessels{Jar: pic.Box{X: 138, Y: 148, W: 84, H: 70}, Temple: pic.Box{X: 124, Y: 14, W: 112, H: 74}, Rise: 24,
		Coin: 9},
	drop: 70, lidSize: 18, knob: 11,
	board: pic.Point{X: 114, Y: 42}, steers: pic.Point{X: 118, Y: 112}, boardRoom: 100,
	microsoft: props.Pile{X: 288, Foot: 204, R: 11, Step: 3.2}, microsoftRoom: 116, company: 23,
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
	if pose[steer] > 0 {
		p.Push(in)
		strings(p, n, l, v.Jar, v.Temple, stage.Out(2*pose[steer]-1))
		p.Pop()
	}
	if n.Given.What != stage.Jar {
		jar(p, n, l, v.Jar, pose, in)
	}
	p.Push(in)
	if pose[ruled] > 0 {
		p.Push(pic.Group{Fade: 1 - a})
		v.Pour(p, stage.Out(pose[props.CapSpill])*(1-b), pose[props.CapFlow])
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
	note(p, n, l, v.Jar, stage.Out(2*pose[land]-1)*(1-stage.Out(2*pose[ruled])))
	if pose[steer] > 0.5 {
		board(p, n, l, v.Jar, stage.Out(2*pose[steer]-1))
	}
	p.Pop()
}

// note writes the note by hand, with an arrow to the lid.
func note(p *pic.Picture, n *stage.Now, l *layout, jar pic.Box, show float64) {
	if l != &wide || show <= 0 {
		return
	}
	p.Push(pic.Group{Fade: 1 - show})
	p.Text(l.note.X, l.note.Y, pic.Center, pic.Script, pic.Coral, n.Hand())
	end := pic.Point{X: jar.X + 1.07*jar.W + 12, Y: jar.Y - 0.5*props.LidHeight(jar.W)}
	props.Arrow(p, l.nudge, pic.Point{X: l.nudge.X, Y: end.Y - 4}, end, 1)
	p.Pop()
}

// ruler draws the profit to scale, split at the lid, with its handle.
func ruler(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	r := props.CappedRuler[n.Shape]
	r.Most = most
	sum, held, lid := pose[props.CapProfit]*most, pose[props.CapHeld]*most, pose[props.CapLimit]*most
	r.Split(p, held, max(0, sum-held))
	r.Mark(p, lid)
	r.Under(p, sum, pic.Paper, n.Label("sum"))
	r.Ends(p, sum, n.Label("sum"), n.Label("least"), n.Label("most"))
	if l == &wide {
		p.Text(r.At(lid)+24, r.Y-22, pic.Left, pic.Label, pic.Paper, n.Label("limit"))
	}
	props.Knob(p, r.At(sum), r.Y, l.knob, n.Held == "lid.profit")
	p.Handle("lid.profit", r.KnobBox(sum), pic.Point{X: r.X, Y: r.Y}, pic.Point{X: r.X + r.W, Y: r.Y})
}
