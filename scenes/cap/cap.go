// Package cap draws capped returns: the investors' jar, full at its lid, and what spills over to the nonprofit.
package cap

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter  = iota // jar, temple and ruler come in
	fill          // of the jar, 0 to 1
	spill         // the arc of coins to the nonprofit
	flow          // moves the coins along the arc as more is spilled
	profit        // dollars, in the ruler's share
	held          // the investors' part of it
	limit         // the lid's place, in the ruler's share
	share         // the nonprofit's share of the profit by the cap
	stock         // the two bars come
	record        // the sketch comes
	goal          // how full the jar is to be
	equal         // the crossing, in the ruler's share
)

// most is the greatest profit of the slider, the ruler's length, in dollars.
const most = 1e12

// Scene is the branch of the cap.
var Scene = &stage.Scene{
	Name: "cap",
	Tracks: []stage.Track{
		enter:  {Ease: stage.Ramp, Seconds: 0.6},
		fill:   {Ease: stage.Spring, Seconds: 0.5},
		spill:  {Ease: stage.Ramp, Seconds: 0.6},
		flow:   {Ease: stage.Spring, Seconds: 0.5},
		profit: {Ease: stage.Spring, Seconds: 0.25},
		held:   {Ease: stage.Spring, Seconds: 0.25},
		limit:  {Ease: stage.Spring, Seconds: 0.25},
		share:  {Ease: stage.Spring, Seconds: 0.3},
		stock:  {Ease: stage.Ramp, Seconds: 0.7},
		record: {Ease: stage.Ramp, Seconds: 1.2},
		goal:   {Ease: stage.Jump},
		equal:  {Ease: stage.Spring, Seconds: 0.25},
	},
	Pose: target,
	Draw: draw,
}

func target(n *stage.Now, pose []float64) {
	investors, nonprofit := n.Output("cap.investors"), n.Output("cap.nonprofit")
	pose[enter] = 1
	pose[fill] = investors / n.Output("cap.limit")
	pose[goal], pose[equal] = pose[fill], n.Output("cap.crossing")/most
	pose[spill] = 0
	if nonprofit > 0 {
		pose[spill] = 1
	}
	pose[flow] = nonprofit / most * 24
	pose[profit] = n.Value("cap.profit") / most
	pose[held] = investors / most
	pose[limit] = min(1, n.Output("cap.limit")/most)
	pose[share] = 0
	if sum := investors + nonprofit; sum > 0 {
		pose[share] = nonprofit / sum
	}
	pose[stock], pose[record] = n.On("stock"), n.On("record")
}

// layout is one composition, in view units.
type layout struct {
	jar, jarEnd       pic.Box // beside the bars it is smaller
	temple, templeEnd pic.Box
	rise, riseEnd     float64 // of the arc
	coin              float64
	ruler             props.Ruler
	figure            pic.Style
	lidSize, knob     float64
	lead              float64 // from a foot to its words
	bars              [2]pic.Box
	note              pic.Point // right end of the note
	sheet, sketch     pic.Box
}

var wide = layout{
	jar: pic.Box{X: 66, Y: 116, W: 236, H: 262}, jarEnd: pic.Box{X: 112, Y: 72, W: 142, H: 132},
	temple: pic.Box{X: 398, Y: 212, W: 196, H: 166}, templeEnd: pic.Box{X: 426, Y: 98, W: 140, H: 106},
	rise: 78, riseEnd: 46, coin: 16,
	ruler: props.Ruler{X: 46, Y: 508, W: 548, Most: most}, figure: pic.Figure.Sized(28), lidSize: 19, knob: 13, lead: 36,
	bars:  [2]pic.Box{{X: 46, Y: 308, W: 548, H: 38}, {X: 46, Y: 396, W: 548, H: 38}},
	note:  pic.Point{X: 620, Y: 64},
	sheet: pic.Box{X: 110, Y: 34, W: 420, H: 470}, sketch: pic.Box{X: 216, Y: 176, W: 208, H: 220},
}

var tall = layout{
	jar: pic.Box{X: 28, Y: 44, W: 128, H: 108}, jarEnd: pic.Box{X: 28, Y: 44, W: 128, H: 108},
	temple: pic.Box{X: 226, Y: 74, W: 104, H: 78}, templeEnd: pic.Box{X: 226, Y: 74, W: 104, H: 78},
	rise: 24, riseEnd: 24, coin: 9,
	ruler: props.Ruler{X: 28, Y: 218, W: 304, Most: most}, figure: pic.Head, lidSize: 16, knob: 11, lead: 22,
	bars:  [2]pic.Box{{X: 16, Y: 42, W: 328, H: 22}, {X: 16, Y: 112, W: 328, H: 22}},
	sheet: pic.Box{X: 70, Y: 10, W: 220, H: 236}, sketch: pic.Box{X: 128, Y: 74, W: 104, H: 104},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &wide
	if n.Shape == stage.Tall {
		l = &tall
	}
	move := stage.InOut(pose[stock])
	if fade := max(1-stage.Out(pose[enter]), stage.Out(3*pose[record])); fade < 1 {
		p.Push(pic.Group{Fade: fade})
		vessels(p, n, l, pose, move)
		bars(p, n, l, pose)
		if pose[record] == 0 {
			ruler(p, n, l, pose)
		}
		p.Pop()
	}
	if pose[record] > 0 {
		sketch(p, n, l, pose[record])
	}
}

func between(a, b pic.Box, t float64) pic.Box {
	return pic.Box{X: stage.Mix(a.X, b.X, t), Y: stage.Mix(a.Y, b.Y, t), W: stage.Mix(a.W, b.W, t), H: stage.Mix(a.H, b.H, t)}
}

// vessels draws the jar with its lid, the temple, and the coins that go from one to the other.
func vessels(p *pic.Picture, n *stage.Now, l *layout, pose []float64, move float64) {
	fade := 0.0
	if l == &tall { // the bars take the whole of a small stage
		fade = stage.Out(2 * move)
	}
	if fade == 1 {
		return
	}
	p.Push(pic.Group{Fade: fade})
	jar, temple := between(l.jar, l.jarEnd, move), between(l.temple, l.templeEnd, move)
	props.JarBack(p, jar)
	props.JarFill(p, jar, min(1, pose[fill]), pose[goal])
	props.JarFront(p, jar)
	props.Lid(p, jar, 0, n.Label("lid"), stage.Mix(l.lidSize, 16, move))
	from := pic.Point{X: jar.X + 1.06*jar.W, Y: jar.Y - 0.5*props.LidHeight(jar.W)}
	to := pic.Point{X: temple.X + temple.W/2, Y: temple.Y + 0.18*temple.H}
	props.Spill(p, from, to, stage.Mix(l.rise, l.riseEnd, move), stage.Mix(l.coin, 0.72*l.coin, move), stage.Out(pose[spill]), pose[flow])
	props.Temple(p, temple)
	named(p, n, l, jar, pic.Gold, "got", "investors", move)
	named(p, n, l, temple, pic.Teal, "spilled", "nonprofit", move)
	p.Pop()
	if l == &wide && pose[spill] < 1 {
		p.Push(pic.Group{Fade: max(stage.Out(2*pose[spill]), stage.Out(2*move))})
		p.Text(l.note.X, l.note.Y, pic.Right, pic.Script, pic.Coral, n.Hand())
		left := l.note.X - pic.Script.Width(n.Hand()) - 12
		end := pic.Point{X: from.X + 8, Y: from.Y}
		props.Arrow(p, pic.Point{X: left, Y: l.note.Y - 6}, pic.Point{X: stage.Mix(left, end.X, 0.5), Y: l.note.Y - 8}, end, 1)
		p.Pop()
	}
}

// named writes a sum and whose it is below a thing.
func named(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, c pic.Color, figure, words string, move float64) {
	x, y := b.X+b.W/2, b.Y+b.H+l.lead
	size := stage.Mix(l.figure.Size, 0.85*l.figure.Size, move)
	if l == &tall { // one line, as wide as half the stage
		whose, sum := n.Label(words), n.Label(figure)
		w := pic.Label.Width(whose)
		all := w + 7 + pic.Strong.Width(sum)
		x = max(12, min(x-all/2, stage.TallW-12-all))
		p.Text(x, y, pic.Left, pic.Label, pic.Paper, whose)
		p.Text(x+w+7, y, pic.Left, pic.Strong, c, sum)
		return
	}
	if move < 1 { // the bars say the sums again
		p.Push(pic.Group{Fade: stage.Out(2 * move)})
		p.Text(x, y, pic.Center, l.figure.Sized(size), c, n.Label(figure))
		p.Pop()
	}
	p.Text(x, stage.Mix(y+20, y-10, move), pic.Center, pic.Label, pic.Paper, n.Label(words))
}

// ruler draws the profit to scale, split at the lid, with the handles of both.
func ruler(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	r := l.ruler
	sum := pose[profit] * most
	r.Split(p, pose[held]*most, max(0, sum-pose[held]*most))
	lid := pose[limit] * most
	r.Mark(p, lid)
	if pose[stock] < 1 {
		r.Under(p, sum, pic.Paper.Alpha(1-stage.Out(2*pose[stock])), n.Label("sum"))
	}
	if under := n.Label("sum"); pose[stock] < 0.5 {
		r.Ends(p, sum, under, n.Label("least"), n.Label("most"))
	} else {
		r.Ends(p, pose[equal]*most, n.Label("cross"), n.Label("least"), n.Label("most"))
	}
	if pose[stock] > 0 {
		crossing(p, n, l, pose[equal]*most, stage.Out(2*pose[stock]-1))
	}
	props.Knob(p, r.At(sum), r.Y, l.knob, n.Held == "cap.profit")
	if pose[stock] > 0 {
		tick(p, l, pose[equal]*most, stage.Out(2*pose[stock]-1))
	}
	p.Handle("cap.profit", r.KnobBox(sum), pic.Point{X: r.X, Y: r.Y}, pic.Point{X: r.X + r.W, Y: r.Y})
	money := n.Value("cap.money") / most * r.W
	p.Handle("cap.multiple", r.MarkBox(lid), pic.Point{X: r.X + money, Y: r.Y - 28}, pic.Point{X: r.X + 100*money, Y: r.Y - 28})
}
