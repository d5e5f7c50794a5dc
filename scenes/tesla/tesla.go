// Package tesla draws money and say as two facing rows: of twenty coins and twenty chairs, each five per cent, as many
// chairs are Tesla's as coins are, so that one line parts both.
package tesla

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter  = iota // the rows come in
	wheel         // where the wheel stands, 0 to 1
	record        // the two slips lie there
)

// things is how many coins and chairs there are: each stands for 5 per cent, a step of the wheel.
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
	Take: func(n *stage.Now, got stage.Relic, pose []float64) bool {
		if got.What != stage.Sign || !n.At("wheel") {
			return false
		}
		pose[wheel] = n.Value("tesla.wheel") / 100 // the wheel comes as it then stands
		return true
	},
}

// plan is where things stand in one composition.
type plan struct {
	cx, cy, r       float64 // wheel
	rcy, rr         float64 // and above the slips
	left, w         float64 // of the rows
	money, say      float64 // baselines of their names
	under           float64 // from there to the middle of a row
	gap             float64 // between Tesla's part and the other
	coinR, chair    float64 // half widths
	figure, head    pic.Style
	plate           pic.Box // the left name plate, from the wheel's middle; the right one mirrors it
	name            pic.Style
	slipY           float64
	slipW, slipH    float64
	slipGap, pad    float64
	typed, told     pic.Style // what was written, and what is told of it
	typedLead       float64
	note            float64 // middle of the note, 0 for none
	noteY, noteRoom float64
}

var plans = [...]plan{
	stage.Wide: {cx: 320, cy: 138, r: 100, rcy: 116, rr: 84, left: 32, w: 576, money: 326, say: 446, under: 38, gap: 14, coinR: 12.5, chair: 11.5,
		figure: pic.Figure, head: pic.Head.Sized(24), plate: pic.Box{X: -288, Y: -30, W: 150, H: 60}, name: pic.Head.Sized(24),
		slipY: 232, slipW: 540, slipH: 146, slipGap: 18, pad: 32, typed: pic.Sheet.Sized(30), told: pic.Head.Sized(28), typedLead: 40,
		note: 107, noteY: 214, noteRoom: 180},
	stage.Tall: {cx: 180, cy: 54, r: 45, rcy: 44, rr: 34, left: 14, w: 332, money: 137, say: 203, under: 24, gap: 8, coinR: 7.4, chair: 6.6,
		figure: pic.Head, head: pic.Strong.Sized(18), plate: pic.Box{X: -166, Y: -16, W: 98, H: 32}, name: pic.Strong.Sized(18),
		slipY: 92, slipW: 328, slipH: 76, slipGap: 5, pad: 16, typed: pic.Sheet.Sized(17), told: pic.Head.Sized(17), typedLead: 21},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	pl := &plans[n.Shape]
	rec := stage.InOut(pose[record])
	in := stage.Out(pose[enter])
	cy, r := stage.Mix(pl.cy, pl.rcy, rec), stage.Mix(pl.r, pl.rr, rec)
	own := pic.Group{Fade: 1 - in, Y: 16 * (1 - in)}
	p.Push(own)
	if gone := min(2*rec, 1); gone < 1 { // before the slips lie down
		p.Push(pic.Group{Fade: gone})
		share(p, pl, pl.money, pose[wheel], coin, n.Label("money"), n.Label("moneypart"), n.Label("money.tesla"))
		share(p, pl, pl.say, pose[wheel], chair, n.Label("say"), n.Label("saypart"), n.Label("say.tesla"))
		if pl.note > 0 {
			props.Aligned(p, pl.note, pl.noteY, props.Even(pl.noteRoom, pic.Script, n.Hand()), 28, pic.Center, pic.Script, pic.Coral, n.Hand())
		}
		p.Pop()
	}
	b := pl.plate
	plate(p, pl, pic.Box{X: pl.cx + b.X, Y: cy + b.Y, W: b.W, H: b.H}, n.Label("openai"))
	plate(p, pl, pic.Box{X: pl.cx - b.X - b.W, Y: cy + b.Y, W: b.W, H: b.H}, n.Label("tesla"))
	stand(p, pl.cx, cy, r)
	turn, s := angle(pose[wheel]), math.Sin(most)
	if n.Got.What == stage.Sign { // the card's wheel is this one
		p.Pop()
		turn = steered(p, pl, n, turn)
		p.Push(own)
	} else {
		props.Wheel(p, pl.cx, cy, r, turn)
	}
	if !n.Past("record") {
		grip := 0.88 * r
		sin, cos := math.Sincos(turn)
		x, y := pl.cx+grip*sin, cy-grip*cos
		props.Knob(p, x, y, 13, n.Held == "tesla.wheel")
		level := cy - grip*math.Cos(most)
		p.Handle("tesla.wheel", props.KnobBox(x, y, 16), pic.Point{X: pl.cx - grip*s, Y: level}, pic.Point{X: pl.cx + grip*s, Y: level})
	}
	p.Pop()
	if pose[record] > 0 {
		slip(p, pl, 0, pose[record], pl.typed, n.Label("quote"), n.Label("who"))
		slip(p, pl, 1, pose[record], pl.told, n.Label("duty"), n.Label("dutywho"))
	}
}

// steered draws the wheel that was handed on, on its way to where it is turned, and gives its turn.
func steered(p *pic.Picture, pl *plan, n *stage.Now, turn float64) float64 {
	t, from := stage.InOut(n.Come()), n.Got.Middle()
	turn = stage.Mix(n.Got.Turn, turn, t)
	props.Wheel(p, stage.Mix(from.X, pl.cx, t), stage.Mix(from.Y, pl.cy, t), stage.Mix(n.Got.Box.W/2, pl.r, t), turn)
	return turn
}

// most is how far the wheel turns either way, in radians.
const most = 1.25

// angle turns a part into the wheel's turn so that the knob's x runs evenly with the part.
func angle(part float64) float64 {
	return math.Asin(min(max(2*part-1, -1), 1) * math.Sin(most))
}

// passed is how far the i-th of the things has gone over at a part, 0 to 1.
func passed(part float64, i int) float64 { return min(max(part*things-float64(i), 0), 1) }

// share draws one of the two rows: its name, Tesla's part of it, and twenty things from Tesla's end, on the right; those
// that have gone over stand apart from the others.
func share(p *pic.Picture, pl *plan, base, part float64, one func(p *pic.Picture, pl *plan, x, y, over float64), name, value, tesla string) {
	right := pl.left + pl.w
	p.Text(pl.left, base, pic.Left, pl.head, pic.Paper, name)
	p.Text(right, base, pic.Right, pl.head, pic.Paper, tesla)
	p.Text(right-pl.head.Width(tesla)-0.35*pl.figure.Size, base, pic.Right, pl.figure, pic.Gold, value)
	pitch := (pl.w - pl.gap) / things
	for i := range things {
		over := stage.InOut(passed(part, i))
		x := right - pl.gap - pitch*(float64(i)+0.5) + pl.gap*over
		one(p, pl, x, base+pl.under-pl.coinR*0.8*math.Sin(math.Pi*over), over)
	}
}

func coin(p *pic.Picture, pl *plan, x, y, over float64) {
	r := pl.coinR
	if over < 1 {
		p.Ellipse(x, y+0.1*r, r, r, pic.Solid(pic.RGB(0x475880)))
		p.Ellipse(x, y, r, r, pic.Slant(pic.RGB(0xA9B6D3), pic.RGB(0x7485AC)))
		p.Ring(x, y, 0.68*r, 0.68*r, 0.1*r, pic.Solid(pic.RGB(0x617299)))
	}
	if over > 0 {
		p.Push(pic.Group{Fade: 1 - over})
		props.Coin(p, x, y, r, "")
		p.Ring(x, y, 0.68*r, 0.68*r, 0.1*r, pic.Solid(pic.GoldEdge))
		p.Pop()
	}
}

// chair draws a chair from the front: grey, or with Tesla's gold cushion.
func chair(p *pic.Picture, pl *plan, x, y, over float64) {
	w := pl.chair
	wood, cushion := pic.RGB(0xA9B6D3), pic.RGB(0x7485AC)
	wood, cushion = wood.Mix(pic.Paper, over), cushion.Mix(pic.Gold, over)
	leg := pic.Solid(wood.Mix(pic.Ink, 0.25))
	for _, side := range [...]float64{-1, 1} {
		p.Rect(x+side*0.78*w-0.13*w, y-1.9*w, 0.26*w, 4*w, 0.13*w, leg)
	}
	p.Rect(x-0.9*w, y-1.75*w, 1.8*w, 1.15*w, 0.3*w, pic.Down(wood, wood.Mix(pic.Ink, 0.18)))
	p.Rect(x-w, y+0.1*w, 2*w, 0.62*w, 0.26*w, pic.Down(cushion.Mix(pic.Paper, 0.25), cushion))
}

func plate(p *pic.Picture, pl *plan, b pic.Box, name string) {
	p.Shadow(b.X+2, b.Y+7, b.W-4, b.H, 6, 10, 0.5)
	p.Rect(b.X, b.Y, b.W, b.H, 6, pic.Down(pic.Track.Mix(pic.Mute, 0.25), pic.Track.Mix(pic.DeskMid, 0.25)))
	p.Rect(b.X+3, b.Y, b.W-6, 2.5, 1.25, pic.Solid(pic.Mute))
	p.Text(b.X+b.W/2, b.Y+b.H/2+0.35*pl.name.Size, pic.Center, pl.name, pic.Paper, name)
}

// stand draws the column that the wheel sits on.
func stand(p *pic.Picture, cx, cy, r float64) {
	foot := cy + 1.24*r
	p.Shadow(cx-0.6*r, foot, 1.2*r, 0.16*r, 0.08*r, 0.1*r, 0.6)
	p.Rect(cx-0.1*r, cy, 0.2*r, foot-cy, 0.04*r, pic.Across(pic.Mute, pic.Track))
	p.Rect(cx-0.5*r, foot-0.1*r, r, 0.18*r, 0.08*r, pic.Down(pic.Mute, pic.Track))
}

// slip lays the k-th slip of paper down, with who wrote what it says: what was written word by word is typed, what is told
// of it is not.
func slip(p *pic.Picture, pl *plan, k int, t float64, style pic.Style, words, who string) {
	t = stage.Out(stage.Turn(t, k, 2, 0.7))
	if t == 0 {
		return
	}
	side := float64(2*k - 1)
	y := pl.slipY + pl.slipH/2 + (pl.slipH+pl.slipGap)*float64(k)
	p.Push(pic.Group{X: pl.cx + 6*side, Y: y + 60*(1-t), Turn: 0.008*side + 0.1*side*(1-t), Fade: 1 - t})
	b := pic.Box{X: -pl.slipW / 2, Y: -pl.slipH / 2, W: pl.slipW, H: pl.slipH}
	props.Banded(p, b, pic.Teal)
	room := props.Even(b.W-2*pl.pad, style, words)
	high := pl.typedLead*float64(props.Rows(room, style, words)) + 20*float64(props.Rows(b.W-2*pl.pad, pic.Label, who))
	y = b.Y + (b.H-high)/2 + 0.8*style.Size
	y = props.Lines(p, b.X+pl.pad, y, room, pl.typedLead, style, pic.Ink, words)
	props.Lines(p, b.X+pl.pad, y+2, b.W-2*pl.pad, 20, pic.Label, pic.InkSoft, who)
	p.Pop()
}
