// Package lid draws the real lid of 2019 coming down on the jar, at 100 times, and who steers the company.
package lid

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter  = iota
	land   // the lid comes down
	fill   // of the jar, 0 to 1
	spill  // the arc of coins to the nonprofit
	flow   // moves the coins along the arc
	profit // in the ruler's share
	held   // the investor's part of it
	ruled  // the ruler and the temple come
	steer  // the board goes above the company
	goal   // how full the jar is to be
	limit  // the lid's place, in the ruler's share
)

// most is the greatest profit of the slider, the ruler's length, in dollars.
const most = 2e9

// Scene is the lid of 11 March 2019.
var Scene = &stage.Scene{
	Name: "lid",
	Tracks: []stage.Track{
		enter:  {Ease: stage.Ramp, Seconds: 0.5},
		land:   {Ease: stage.Ramp, Seconds: 1.1},
		fill:   {Ease: stage.Spring, Seconds: 0.5},
		spill:  {Ease: stage.Ramp, Seconds: 0.6},
		flow:   {Ease: stage.Spring, Seconds: 0.5},
		profit: {Ease: stage.Spring, Seconds: 0.25},
		held:   {Ease: stage.Spring, Seconds: 0.25},
		ruled:  {Ease: stage.Ramp, Seconds: 0.6},
		steer:  {Ease: stage.Ramp, Seconds: 1},
		goal:   {Ease: stage.Jump},
		limit:  {Ease: stage.Jump},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter], pose[land] = 1, 1
		pose[fill], pose[spill], pose[flow], pose[profit], pose[held] = 0, 0, 0, 0, 0
		pose[limit] = n.Output("lid.limit") / most
		if n.Past("fill") {
			investors, nonprofit := n.Output("lid.investors"), n.Output("lid.nonprofit")
			pose[fill] = investors / n.Output("lid.limit")
			pose[flow] = nonprofit / most * 12
			pose[profit], pose[held] = (investors+nonprofit)/most, investors/most
			if nonprofit > 0 && !n.Past("steer") {
				pose[spill] = 1
			}
		}
		pose[goal] = pose[fill]
		pose[ruled], pose[steer] = n.On("fill"), n.On("steer")
	},
	Draw: draw,
}

// layout is one composition, in view units: each thing's place when the lid lands, when the jar fills, and under the
// board.
type layout struct {
	jar           [3]pic.Box
	temple        [2]pic.Box
	drop          float64 // from how high the lid comes
	rise, coin    float64
	ruler         props.Ruler
	figure        pic.Style
	lidSize, lead float64
	knob          float64
	note, nudge   pic.Point
	board, steers pic.Point
	boardRoom     float64
	microsoft     props.Pile // the middle one of three
	microsoftRoom float64
	company       float64
}

var wide = layout{
	jar:    [3]pic.Box{{X: 196, Y: 176, W: 248, H: 290}, {X: 66, Y: 116, W: 236, H: 262}, {X: 236, Y: 334, W: 168, H: 146}},
	temple: [2]pic.Box{{X: 398, Y: 212, W: 196, H: 166}, {X: 220, Y: 40, W: 200, H: 158}},
	drop:   190, rise: 78, coin: 16,
	ruler: props.Ruler{X: 46, Y: 508, W: 548, Most: most}, figure: pic.Figure.Sized(28), lidSize: 26, lead: 36, knob: 13,
	note: pic.Point{X: 492, Y: 88}, nudge: pic.Point{X: 540, Y: 100},
	board: pic.Point{X: 204, Y: 116}, steers: pic.Point{X: 218, Y: 262}, boardRoom: 180,
	microsoft: props.Pile{X: 528, Foot: 474, R: 21, Step: 5.5}, microsoftRoom: 180, company: 34,
}

var tall = layout{
	jar:    [3]pic.Box{{X: 118, Y: 88, W: 124, H: 140}, {X: 28, Y: 44, W: 128, H: 108}, {X: 138, Y: 148, W: 84, H: 70}},
	temple: [2]pic.Box{{X: 226, Y: 74, W: 104, H: 78}, {X: 124, Y: 14, W: 112, H: 74}},
	drop:   70, rise: 24, coin: 9,
	ruler: props.Ruler{X: 28, Y: 218, W: 304, Most: most}, figure: pic.Head, lidSize: 18, lead: 22, knob: 11,
	board: pic.Point{X: 114, Y: 42}, steers: pic.Point{X: 118, Y: 112}, boardRoom: 100,
	microsoft: props.Pile{X: 288, Foot: 204, R: 11, Step: 3.2}, microsoftRoom: 116, company: 23,
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &wide
	if n.Shape == stage.Tall {
		l = &tall
	}
	a, b := stage.InOut(pose[ruled]), stage.InOut(pose[steer])
	jar := between(between(l.jar[0], l.jar[1], a), l.jar[2], b)
	temple := between(l.temple[0], l.temple[1], b)
	p.Push(pic.Group{Fade: 1 - stage.Out(pose[enter])})
	if pose[steer] > 0 {
		strings(p, n, l, jar, temple, stage.Out(2*pose[steer]-1))
	}
	props.JarBack(p, jar)
	props.JarFill(p, jar, pose[fill], pose[goal])
	props.JarFront(p, jar)
	props.Lid(p, jar, stage.Drop(pose[land])*l.drop, n.Label("lid"), max(16, min(l.lidSize, 0.62*props.LidHeight(jar.W))))
	if pose[ruled] > 0 {
		p.Push(pic.Group{Fade: 1 - a})
		from := pic.Point{X: jar.X + 1.06*jar.W, Y: jar.Y - 0.5*props.LidHeight(jar.W)}
		to := pic.Point{X: temple.X + temple.W/2, Y: temple.Y + 0.18*temple.H}
		props.Spill(p, from, to, l.rise, l.coin, stage.Out(pose[spill])*(1-b), pose[flow])
		props.Temple(p, temple)
		p.Push(pic.Group{Fade: stage.Out(2 * pose[steer])})
		if pose[steer] < 1 {
			named(p, n, l, jar, pic.Gold, "got", "investors")
			named(p, n, l, temple, pic.Teal, "spilled", "nonprofit")
		}
		if pose[steer] == 0 {
			ruler(p, n, l, pose)
		}
		p.Pop()
		p.Pop()
	}
	note(p, n, l, jar, stage.Out(2*pose[land]-1)*(1-stage.Out(2*pose[ruled])))
	p.Pop()
	if pose[steer] > 0.5 {
		board(p, n, l, jar, stage.Out(2*pose[steer]-1))
	}
}

func between(a, b pic.Box, t float64) pic.Box {
	return pic.Box{X: stage.Mix(a.X, b.X, t), Y: stage.Mix(a.Y, b.Y, t), W: stage.Mix(a.W, b.W, t), H: stage.Mix(a.H, b.H, t)}
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

// named writes a sum and whose it is below a thing.
func named(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, c pic.Color, figure, words string) {
	x, y := b.X+b.W/2, b.Y+b.H+l.lead
	if l == &tall { // one line, as wide as half the stage
		whose, sum := n.Label(words), n.Label(figure)
		w := pic.Label.Width(whose)
		all := w + 7 + pic.Strong.Width(sum)
		x = max(12, min(x-all/2, stage.TallW-12-all))
		p.Text(x, y, pic.Left, pic.Label, pic.Paper, whose)
		p.Text(x+w+7, y, pic.Left, pic.Strong, c, sum)
		return
	}
	p.Text(x, y, pic.Center, l.figure, c, n.Label(figure))
	p.Text(x, y+20, pic.Center, pic.Label, pic.Paper, n.Label(words))
}

// ruler draws the profit to scale, split at the lid, with its handle.
func ruler(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	r := l.ruler
	sum, lid := pose[profit]*most, pose[limit]*most
	r.Split(p, pose[held]*most, max(0, pose[profit]-pose[held])*most)
	r.Mark(p, lid)
	r.Under(p, sum, pic.Paper, n.Label("sum"))
	r.Ends(p, sum, n.Label("sum"), n.Label("least"), n.Label("most"))
	if l == &wide {
		p.Text(r.At(lid)+24, r.Y-22, pic.Left, pic.Label, pic.Paper, n.Label("limit"))
	}
	props.Knob(p, r.At(sum), r.Y, l.knob, n.Held == "lid.profit")
	p.Handle("lid.profit", r.KnobBox(sum), pic.Point{X: r.X, Y: r.Y}, pic.Point{X: r.X + r.W, Y: r.Y})
}
