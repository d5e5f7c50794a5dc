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
	cx, cy, r        float64 // wheel
	rcy, rr          float64 // and above the slips
	left, w          float64 // of the rows
	coins, chairs    float64 // their middles
	gap              float64 // between Tesla's part and the other
	coinR, chair     float64 // half widths
	figure           pic.Style
	head, foot       float64 // baselines of the figures above the coins and below the chairs
	lead             float64 // from a figure to its words
	plate            pic.Box // the left name plate, from the wheel's middle; the right one mirrors it
	name             pic.Style
	slipY            float64
	slipW, slipH     float64
	slipGap, pad     float64
	typed            pic.Style
	typedLead        float64
	note             bool
	besideY, besideX float64 // the strip's figures, from the wheel's middle
}

var plans = [...]plan{
	stage.Wide: {cx: 320, cy: 274, r: 88, rcy: 118, rr: 80, left: 32, w: 576, coins: 120, chairs: 440, gap: 14, coinR: 12, chair: 10.5,
		figure: pic.Figure, head: 54, foot: 510, lead: 26, plate: pic.Box{X: -284, Y: -24, W: 136, H: 48}, name: pic.Head,
		slipY: 264, slipW: 288, slipH: 252, slipGap: 20, pad: 28, typed: pic.Sheet.Sized(30), typedLead: 40, note: true, besideY: 62, besideX: 216},
	stage.Tall: {cx: 180, cy: 128, r: 42, rcy: 46, rr: 34, left: 14, w: 332, coins: 60, chairs: 196, gap: 8, coinR: 7, chair: 6.2,
		figure: pic.Head, head: 27, foot: 242, lead: 0, plate: pic.Box{X: -166, Y: -14, W: 92, H: 28}, name: pic.Strong,
		slipY: 98, slipW: 162, slipH: 146, slipGap: 12, pad: 13, typed: pic.Sheet.Sized(17), typedLead: 21, besideY: 36, besideX: 120},
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
		parting(p, pl, pose[wheel])
		row(p, pl, pl.coins, pose[wheel], coin)
		row(p, pl, pl.chairs, pose[wheel], chair)
		share(p, pl, pl.head, pic.Paper, pic.Gold, n, "moneypart", "money", "others")
		share(p, pl, pl.foot, pic.Paper, pic.Gold, n, "saypart", "say", "openai")
		if pl.note {
			props.Aligned(p, pl.cx+pl.plate.X+pl.plate.W/2, pl.cy+66, 172, 28, pic.Center, pic.Script, pic.Coral, n.Hand())
		}
		p.Pop()
	}
	b := pl.plate
	plate(p, pl, pic.Box{X: pl.cx + b.X, Y: cy + b.Y, W: b.W, H: b.H}, n.Label("openai"))
	plate(p, pl, pic.Box{X: pl.cx - b.X - b.W, Y: cy + b.Y, W: b.W, H: b.H}, n.Label("tesla"))
	flows(p, pl, cy, r)
	stand(p, pl.cx, cy, r)
	turn, s := angle(pose[wheel]), math.Sin(most)
	if n.Got.What == stage.Sign { // the card's wheel is this one
		p.Pop()
		turn = steered(p, pl, n, turn)
		p.Push(own)
	} else {
		props.Wheel(p, pl.cx, cy, r, turn)
	}
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
		p.Push(pic.Group{Fade: 1 - stage.Out(2*pose[record]-1)})
		gets(p, pl, pl.cx-pl.besideX, pic.Gold, n.Label("moneypart"), n.Label("money"))
		gets(p, pl, pl.cx+pl.besideX, pic.Paper, n.Label("saypart"), n.Label("say"))
		p.Pop()
		slip(p, pl, 0, pose[record], n.Label("quote"), n.Label("who"))
		slip(p, pl, 1, pose[record], n.Label("duty"), n.Label("dutywho"))
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

// row draws twenty things from Tesla's end, on the right: those that have gone over stand apart from the others.
func row(p *pic.Picture, pl *plan, y, part float64, one func(p *pic.Picture, pl *plan, x, y, over float64)) {
	pitch := (pl.w - pl.gap) / things
	for i := range things {
		over := stage.InOut(passed(part, i))
		x := pl.left + pl.w - pl.gap - pitch*(float64(i)+0.5) + pl.gap*over
		one(p, pl, x, y-pl.coinR*0.8*math.Sin(math.Pi*over), over)
	}
}

// parting draws the one line that parts money and say.
func parting(p *pic.Picture, pl *plan, part float64) {
	x := pl.left + (pl.w-pl.gap)*(1-part) + pl.gap/2
	for y := pl.coins - 1.5*pl.coinR; y < pl.chairs+2.4*pl.chair; y += 11 {
		p.Rect(x-1.25, y, 2.5, 6, 1.25, pic.Solid(pic.Mute))
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

// share writes a row's two shares at its ends, and what each is of and whose; all but the plan are labels.
func share(p *pic.Picture, pl *plan, y float64, a, b pic.Color, n *stage.Now, part, of, whose string) {
	l, r := pl.left, pl.left+pl.w
	own, theirs := n.Label("own"), n.Label(part)
	p.Text(l, y, pic.Left, pl.figure, a, own)
	p.Text(r, y, pic.Right, pl.figure, b, theirs)
	if pl.lead > 0 {
		from := "say.own"
		to := "say.tesla"
		if of == "money" {
			from, to = "money.own", "money.tesla"
		}
		p.Text(l, y+pl.lead, pic.Left, pic.Label, pic.Paper, n.Label(from))
		p.Text(r, y+pl.lead, pic.Right, pic.Label, pic.Paper, n.Label(to))
		return
	}
	// A small stage has one line: whose at the ends, of what in the middle.
	p.Text(l+pl.figure.Width(own)+6, y, pic.Left, pic.Label, pic.Paper, n.Label(whose))
	p.Text(r-pl.figure.Width(theirs)-6, y, pic.Right, pic.Label, pic.Paper, n.Label("tesla"))
	p.Text(pl.cx, y, pic.Center, pic.Label, pic.Quiet, n.Label(of))
}

// gets writes what a side gets, beside the wheel.
func gets(p *pic.Picture, pl *plan, x float64, c pic.Color, part, of string) {
	y := pl.rcy + pl.besideY
	w := pl.figure.Width(part) + 7
	all := w + pic.Label.Width(of)
	x = max(pl.left, min(x-all/2, pl.left+pl.w-all))
	p.Text(x, y, pic.Left, pl.figure, c, part)
	p.Text(x+w, y, pic.Left, pic.Label, pic.Paper, of)
}

func plate(p *pic.Picture, pl *plan, b pic.Box, name string) {
	p.Shadow(b.X+2, b.Y+7, b.W-4, b.H, 6, 10, 0.5)
	p.Rect(b.X, b.Y, b.W, b.H, 6, pic.Down(pic.Track.Mix(pic.Mute, 0.25), pic.Track.Mix(pic.DeskMid, 0.25)))
	p.Rect(b.X+3, b.Y, b.W-6, 2.5, 1.25, pic.Solid(pic.Mute))
	p.Text(b.X+b.W/2, b.Y+b.H/2+0.35*pl.name.Size, pic.Center, pl.name, pic.Paper, name)
}

// stand draws the column that the wheel sits on.
func stand(p *pic.Picture, cx, cy, r float64) {
	foot := cy + 1.16*r
	p.Shadow(cx-0.5*r, foot-0.02*r, r, 0.14*r, 0.07*r, 0.1*r, 0.6)
	p.Rect(cx-0.1*r, cy, 0.2*r, foot-cy, 0.04*r, pic.Across(pic.InkSoft, pic.Ink))
	p.Rect(cx-0.46*r, foot-0.08*r, 0.92*r, 0.16*r, 0.08*r, pic.Down(pic.InkSoft, pic.Ink))
}

// flows draws the two ways past the wheel: gold to OpenAI above, pale to Tesla below.
func flows(p *pic.Picture, pl *plan, cy, r float64) {
	x0, x1 := pl.cx+pl.plate.X+pl.plate.W+0.1*r, pl.cx-pl.plate.X-pl.plate.W-0.1*r
	w := 0.045*pl.r + 1
	d := 0.34 * pl.plate.H
	arrow(p, pl.cx-1.08*r, x0, cy-d, w, pic.Gold)
	p.Line(x1, cy-d, pl.cx+1.08*r, cy-d, w, pic.Solid(pic.Gold))
	p.Line(x0, cy+d, pl.cx-1.08*r, cy+d, w, pic.Solid(pic.Quiet))
	arrow(p, pl.cx+1.08*r, x1, cy+d, w, pic.Quiet)
}

// arrow draws a level arrow from x0 to x1.
func arrow(p *pic.Picture, x0, x1, y, width float64, c pic.Color) {
	p.Line(x0, y, x1, y, width, pic.Solid(c))
	back := math.Copysign(2.6*width, x0-x1)
	p.Line(x1, y, x1+back, y-2*width, width, pic.Solid(c))
	p.Line(x1, y, x1+back, y+2*width, width, pic.Solid(c))
}

// slip lays the k-th slip of paper down, words on record with who wrote them.
func slip(p *pic.Picture, pl *plan, k int, t float64, words, who string) {
	t = stage.Out(stage.Turn(t, k, 2, 0.7))
	if t == 0 {
		return
	}
	side := float64(2*k - 1)
	x := pl.cx + side*(pl.slipGap/2+pl.slipW/2)
	p.Push(pic.Group{X: x, Y: pl.slipY + pl.slipH/2 + 60*(1-t), Turn: 0.012*side + 0.1*side*(1-t), Fade: 1 - t})
	b := pic.Box{X: -pl.slipW / 2, Y: -pl.slipH / 2, W: pl.slipW, H: pl.slipH}
	props.Banded(p, b, pic.Teal)
	room := b.W - 2*pl.pad
	high := pl.typedLead*float64(props.Rows(room, pl.typed, words)) + 20*float64(props.Rows(room, pic.Label, who))
	y := b.Y + (b.H-high)/2 + 0.8*pl.typed.Size
	y = props.Lines(p, b.X+pl.pad, y, room, pl.typedLead, pl.typed, pic.Ink, words)
	props.Lines(p, b.X+pl.pad, y+2, room, 20, pic.Label, pic.InkSoft, who)
	p.Pop()
}
