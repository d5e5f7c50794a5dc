// Package cap draws capped returns: the investors' jar, full at its lid, and what spills over to the nonprofit.
package cap

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// The scene's own tracks, after those of capped returns.
const (
	enter  = props.CapTracks + iota // jar, temple and ruler come in
	share                           // the nonprofit's share of the profit by the cap
	stock                           // the two bars come
	record                          // the sketch comes
	equal                           // the crossing, in the ruler's share
)

// most is the greatest profit of the slider, the ruler's length, in dollars.
const most = 1e12

// Scene is the branch of the cap.
var Scene = &stage.Scene{
	Name: "cap",
	Tracks: props.Capped(
		stage.Track{Ease: stage.Ramp, Seconds: 0.6},    // enter
		stage.Track{Ease: stage.Spring, Seconds: 0.3},  // share
		stage.Track{Ease: stage.Ramp, Seconds: 0.7},    // stock
		stage.Track{Ease: stage.Ramp, Seconds: 1.2},    // record
		stage.Track{Ease: stage.Spring, Seconds: 0.25}, // equal
	),
	Pose: target,
	Draw: draw,
	Take: func(n *stage.Now, got stage.Relic, _ []float64) bool { return got.What == stage.Sign && n.At("jar") },
}

func target(n *stage.Now, pose []float64) {
	investors, nonprofit := n.Output("cap.investors"), n.Output("cap.nonprofit")
	pose[enter], pose[equal] = 1, n.Output("cap.crossing")/most
	props.PoseCapped(pose, investors, nonprofit, n.Output("cap.limit"), most)
	pose[share] = 0
	if sum := investors + nonprofit; sum > 0 {
		pose[share] = nonprofit / sum
	}
	pose[stock], pose[record] = n.On("stock"), n.On("record")
}

// layout is one composition, in view units.
type layout struct {
	end           props.Vessels // beside the bars they are smaller
	figure        pic.Style
	lidSize, knob float64
	bars          [2]pic.Box
	note          pic.Point // right end of the note
	sheet, sketch pic.Box
}

var wide = layout{
	end:    props.Vessels{Jar: pic.Box{X: 112, Y: 72, W: 142, H: 132}, Temple: pic.Box{X: 426, Y: 98, W: 140, H: 106}, Rise: 26},
	figure: pic.Figure.Sized(28), lidSize: 19, knob: 13,
	bars:  [2]pic.Box{{X: 46, Y: 308, W: 548, H: 38}, {X: 46, Y: 396, W: 548, H: 38}},
	note:  pic.Point{X: 620, Y: 64},
	sheet: pic.Box{X: 86, Y: 24, W: 468, H: 510}, sketch: pic.Box{X: 204, Y: 106, W: 232, H: 286},
}

var tall = layout{
	end:    props.CappedVessels[stage.Tall],
	figure: pic.Head, lidSize: 16, knob: 11,
	bars:  [2]pic.Box{{X: 16, Y: 42, W: 328, H: 22}, {X: 16, Y: 112, W: 328, H: 22}},
	sheet: pic.Box{X: 52, Y: 8, W: 256, H: 240}, sketch: pic.Box{X: 126, Y: 46, W: 108, H: 132},
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
	if n.Got.What == stage.Sign { // the card's jar comes to where the jar then is
		j := props.CappedVessels[n.Shape].Jar
		r := props.JarletHalf(j.H)
		p.Push(pic.Group{Fade: stage.Out(pose[enter])})
		props.SignTo(p, n.Got, j.X+j.W/2, j.Y+j.H-r, r, stage.InOut(n.Come()))
		p.Pop()
	}
	if pose[record] > 0 {
		sketch(p, n, l, pose[record])
	}
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
	v := props.CappedVessels[n.Shape].Mix(l.end, move)
	props.JarBack(p, v.Jar)
	props.JarFill(p, v.Jar, min(1, pose[props.CapFill]), pose[props.CapGoal])
	props.JarFront(p, v.Jar)
	v.Pour(p, stage.Out(pose[props.CapSpill]), pose[props.CapFlow], props.Received(pose))
	props.Lid(p, v.Jar, 0, n.Label("lid"), stage.Mix(l.lidSize, 16, move))
	props.Owned(p, n.Shape, v.Jar, pic.Gold, n.Label("got"), n.Label("investors"), move)
	props.Owned(p, n.Shape, v.Temple, pic.Teal, n.Label("spilled"), n.Label("nonprofit"), move)
	p.Pop()
	if l == &wide && pose[props.CapSpill] < 1 {
		p.Push(pic.Group{Fade: max(stage.Out(2*pose[props.CapSpill]), stage.Out(2*move))})
		p.Text(l.note.X, l.note.Y, pic.Right, pic.Script, pic.Coral, n.Hand())
		left := l.note.X - pic.Script.Width(n.Hand()) - 12
		end := v.Mouth()
		end.X += 8
		props.Arrow(p, pic.Point{X: left, Y: l.note.Y - 6}, pic.Point{X: stage.Mix(left, end.X, 0.5), Y: l.note.Y - 8}, end, 1)
		p.Pop()
	}
}

// ruled is the ruler.
func ruled(n *stage.Now) props.Ruler {
	r := props.CappedRuler[n.Shape]
	r.Most = most
	return r
}

// ruler draws the profit to scale, split at the lid, with the handles of both.
func ruler(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	r := ruled(n)
	sum := pose[props.CapProfit] * most
	r.Split(p, pose[props.CapHeld]*most, max(0, sum-pose[props.CapHeld]*most))
	lid := pose[props.CapLimit] * most
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
		crossing(p, n, pose[equal]*most, stage.Out(2*pose[stock]-1))
	}
	props.Knob(p, r.At(sum), r.Y, l.knob, n.Held == "cap.profit")
	if pose[stock] > 0 {
		tick(p, n, pose[equal]*most, stage.Out(2*pose[stock]-1))
	}
	p.Handle("cap.profit", r.KnobBox(sum), pic.Point{X: r.X, Y: r.Y}, pic.Point{X: r.X + r.W, Y: r.Y})
	money := n.Value("cap.money") / most * r.W
	p.Handle("cap.multiple", r.MarkBox(lid), pic.Point{X: r.X + money, Y: r.Y - 28}, pic.Point{X: r.X + 100*money, Y: r.Y - 28})
}
