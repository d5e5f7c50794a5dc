// Package tesla draws money and say on one line: of twenty coins and twenty seats, each five per cent, as many coins
// come from Tesla's desk as seats go over to it.
package tesla

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter  = iota // the desks come in
	wheel         // where the wheel stands, 0 to 1
	record        // the two slips lie there
)

// things is how many coins and seats there are: each stands for 5 per cent, a step of the wheel.
const things = 20

// Scene is the branch of Tesla.
var Scene = &stage.Scene{
	Name: "tesla",
	Tracks: []stage.Track{
		enter:  {Ease: stage.Ramp, Seconds: 0.6},
		wheel:  {Ease: stage.Spring, Seconds: 0.4},
		record: {Ease: stage.Ramp, Seconds: 0.7},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter], pose[record] = 1, n.On("record")
		pose[wheel] = n.Value("tesla.wheel") / 100
	},
	Draw: draw,
}

// plan is where things stand in one composition.
type plan struct {
	cx, cy, r           float64 // wheel
	rcy, rr             float64 // and beside the slips
	left, right         float64 // upper left corners of the grids
	coins, seats        float64 // their tops
	pitch, seatPitch    float64
	coinR, seat         float64
	deskY, deskH, deskW float64
	name, part          pic.Style
	head, foot          float64 // baselines of the words above the coins and below the seats
	stacked             bool    // a share stands above its words
	slipY, slipW, slipH float64
	slipGap             float64
	keep                bool // desks and coins stay beside the slips
}

var plans = [...]plan{
	stage.Wide: {cx: 320, cy: 214, r: 92, rcy: 214, rr: 92, left: 26, right: 426, coins: 92, seats: 318, pitch: 38,
		seatPitch: 38, coinR: 15, seat: 12, deskY: 250, deskH: 42, deskW: 188, name: pic.Head, part: pic.Figure,
		head: 48, foot: 502, stacked: true, slipY: 344, slipW: 276, slipH: 158, slipGap: 22, keep: true},
	stage.Tall: {cx: 180, cy: 104, r: 46, rcy: 54, rr: 40, left: 14, right: 236, coins: 32, seats: 152, pitch: 22,
		seatPitch: 18, coinR: 9, seat: 6.5, deskY: 122, deskH: 24, deskW: 110, name: pic.Strong, part: pic.Strong,
		head: 24, foot: 242, slipY: 104, slipW: 160, slipH: 136, slipGap: 12},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	pl := &plans[n.Shape]
	rec := stage.InOut(pose[record])
	in := stage.Out(pose[enter])
	p.Push(pic.Group{Fade: 1 - in, Y: 16 * (1 - in)})
	flows(p, pl, rec)
	if pl.keep || rec < 1 {
		fade := min(2*rec, 1)
		if pl.keep {
			fade = 0
		}
		p.Push(pic.Group{Fade: fade})
		desk(p, pl, pl.left, n.Label("openai"))
		desk(p, pl, pl.right, n.Label("tesla"))
		coins(p, pl, pose[wheel])
		share(p, pl, pl.left, pl.head, pic.Gold, n.Label("moneypart"), n.Label("money"))
		p.Pop()
	}
	if gone := min(2*rec, 1); gone < 1 { // before the slips lie down
		p.Push(pic.Group{Fade: gone})
		seats(p, pl, pose[wheel])
		share(p, pl, pl.left, pl.foot, pic.Paper, n.Label("own"), n.Label("say"))
		share(p, pl, pl.right, pl.foot, pic.Paper, n.Label("saypart"), n.Label("say"))
		if pl.stacked {
			props.Aligned(p, pl.cx, pl.foot-56, 190, 29, pic.Center, pic.Script, pic.Coral, n.Hand())
		}
		p.Pop()
	}
	cy, r := stage.Mix(pl.cy, pl.rcy, rec), stage.Mix(pl.r, pl.rr, rec)
	turn, s := angle(pose[wheel]), math.Sin(most)
	props.Wheel(p, pl.cx, cy, r, turn)
	grip := 0.88 * r
	sin, cos := math.Sincos(turn)
	x, y := pl.cx+grip*sin, cy-grip*cos
	if n.Past("record") {
		p.Line(pl.cx+0.8*r*sin, cy-0.8*r*cos, pl.cx+0.96*r*sin, cy-0.96*r*cos, 0.07*r, pic.Solid(pic.Paper))
	} else {
		props.Knob(p, x, y, 13, n.Held == "tesla.wheel")
		level := cy - grip*math.Cos(most)
		p.Handle("tesla.wheel", props.KnobBox(x, y, 16), pic.Point{X: pl.cx - grip*s, Y: level}, pic.Point{X: pl.cx + grip*s, Y: level})
	}
	p.Pop()
	if pose[record] > 0 {
		slip(p, pl, 0, pose[record], n.Label("quote"), n.Label("who"))
		slip(p, pl, 1, pose[record], n.Label("duty"), n.Label("dutywho"))
	}
}

// most is how far the wheel turns either way, in radians.
const most = 1.25

// angle turns a part into the wheel's turn so that the knob's x runs evenly with the part.
func angle(part float64) float64 {
	return math.Asin(min(max(2*part-1, -1), 1) * math.Sin(most))
}

// passed is how far the i-th of the things has gone over at a part, 0 to 1.
func passed(part float64, i int) float64 { return min(max(part*things-float64(i), 0), 1) }

// cell gives the middle of the i-th place of a grid five wide.
func cell(x, y, pitch float64, i int) (cx, cy float64) {
	return x + pitch*(float64(i%5)+0.5), y + pitch*(float64(i/5)+0.5)
}

func coins(p *pic.Picture, pl *plan, part float64) {
	for i := range things {
		x0, y0 := cell(pl.right, pl.coins, pl.pitch, i) // taken from the top of the pile
		x1, y1 := cell(pl.left, pl.coins, pl.pitch, (3-i/5)*5+i%5)
		t := stage.InOut(passed(part, i))
		props.Coin(p, stage.Mix(x0, x1, t), stage.Mix(y0, y1, t)-4*t*(1-t)*pl.coins*0.6, pl.coinR, "")
	}
}

func seats(p *pic.Picture, pl *plan, part float64) {
	in := (5*pl.pitch - 5*pl.seatPitch) / 2
	for i := range things {
		x0, y0 := cell(pl.left+in, pl.seats, pl.seatPitch, things-1-i) // the last row goes first
		x1, y1 := cell(pl.right+in, pl.seats, pl.seatPitch, i)
		t := stage.InOut(passed(part, i))
		props.Seat(p, stage.Mix(x0, x1, t), stage.Mix(y0, y1, t)+4*t*(1-t)*0.6*pl.seatPitch, pl.seat, math.Pi)
	}
}

func desk(p *pic.Picture, pl *plan, x float64, name string) {
	x += (5*pl.pitch - pl.deskW) / 2
	p.Shadow(x, pl.deskY+8, pl.deskW, pl.deskH, 6, 12, 0.55)
	p.Rect(x, pl.deskY, pl.deskW, pl.deskH, 5, pic.Down(pic.Track.Mix(pic.Mute, 0.12), pic.Track.Mix(pic.DeskMid, 0.35)))
	p.Rect(x, pl.deskY, pl.deskW, 3, 1.5, pic.Solid(pic.Mute))
	p.Text(x+pl.deskW/2, pl.deskY+pl.deskH/2+0.36*pl.name.Size, pic.Center, pl.name, pic.Paper, name)
}

// share writes a share and what it is of, above or below a grid.
func share(p *pic.Picture, pl *plan, x, y float64, c pic.Color, part, of string) {
	mid := x + 2.5*pl.pitch
	if pl.stacked {
		p.Text(mid, y, pic.Center, pl.part, c, part)
		p.Text(mid, y+24, pic.Center, pic.Label, pic.Paper, of)
		return
	}
	w := pl.part.Width(part) + 5
	all := w + pic.Label.Width(of)
	x0 := min(max(mid-all/2, 12), 348-all)
	p.Text(x0, y, pic.Left, pl.part, c, part)
	p.Text(x0+w, y, pic.Left, pic.Label, pic.Paper, of)
}

// flows draws the two ways over and under the wheel: gold to the left, grey to the right.
func flows(p *pic.Picture, pl *plan, rec float64) {
	if rec >= 1 && !pl.keep {
		return
	}
	p.Push(pic.Group{Fade: rec})
	dx := pl.r * 0.86
	bow(p, pl.cx+dx, pl.cx-dx, pl.cy-1.1*pl.r, -0.34*pl.r, 0.05*pl.r+1, pic.Gold)
	bow(p, pl.cx-dx, pl.cx+dx, pl.cy+1.16*pl.r, 0.34*pl.r, 0.05*pl.r+1, pic.Mute)
	p.Pop()
}

// bow draws an arrow from x0 to x1 that sags by sag in the middle.
func bow(p *pic.Picture, x0, x1, y, sag, width float64, c pic.Color) {
	var pts [17]pic.Point
	for i := range pts {
		u := float64(i) / 16
		pts[i] = pic.Point{X: stage.Mix(x0, x1, u), Y: y + 4*u*(1-u)*sag}
	}
	p.Polyline(width, pic.Solid(c), pts[:]...)
	way := math.Atan2(pts[16].Y-pts[14].Y, pts[16].X-pts[14].X)
	for _, side := range [...]float64{-0.6, 0.6} {
		sin, cos := math.Sincos(way + math.Pi + side)
		p.Line(pts[16].X, pts[16].Y, pts[16].X+4*width*cos, pts[16].Y+4*width*sin, width, pic.Solid(c))
	}
}

// slip lays the k-th slip of paper down, words on record with who wrote them.
func slip(p *pic.Picture, pl *plan, k int, t float64, words, who string) {
	t = stage.Out(stage.Turn(t, k, 2, 0.7))
	if t == 0 {
		return
	}
	side := float64(2*k - 1)
	x := pl.cx + side*(pl.slipGap/2+pl.slipW/2)
	p.Push(pic.Group{X: x, Y: pl.slipY + pl.slipH/2 + 60*(1-t), Turn: 0.016*side + 0.1*side*(1-t), Fade: 1 - t})
	b := pic.Box{X: -pl.slipW / 2, Y: -pl.slipH / 2, W: pl.slipW, H: pl.slipH}
	props.Banded(p, b, pic.Teal)
	style, lead, pad := pic.Sheet, 20.0, 12.0
	if pl.slipW > 200 {
		style, lead, pad = pic.Sheet.Sized(21), 28, 24
	}
	y := props.Lines(p, b.X+pad, b.Y+pad+style.Size+4, b.W-2*pad, lead, style, pic.Ink, words)
	props.Lines(p, b.X+pad, y+6, b.W-2*pad, 19, pic.Label, pic.InkSoft, who)
	p.Pop()
}
