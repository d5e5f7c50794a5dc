package paths

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// sign says what a cell of the table shows: who or what answers the question of its row.
type sign uint8

const (
	nothing sign = iota
	unknown
	coin
	heart
	wheel
	jar
	temple
	pile
	stock
	tokenLaw
	giftLaw
	stockLaw
	capLaw
)

// rows is the table of the labels cell.*, in signs: questions down, ways across.
var rows = [...]struct {
	label string
	cells [4]sign
}{
	{"q.pays", [4]sign{coin, heart, wheel, pile}},
	{"q.gets", [4]sign{coin, nothing, stock, jar}},
	{"q.profits", [4]sign{nothing, nothing, wheel, jar}},
	{"q.surplus", [4]sign{unknown, temple, wheel, temple}},
	{"q.steers", [4]sign{unknown, temple, wheel, temple}},
	{"q.law", [4]sign{tokenLaw, giftLaw, stockLaw, capLaw}},
}

type columnPlan struct {
	x, w, gap   float64
	y, h        float64
	sign, name  float64 // y of the sign's middle and of the name's baseline
	signR       float64
	first, row  float64 // y of the first row's middle, and from one to the next
	cellR       float64
	asks, asksW float64 // x and width of the questions, 0 for none
	style       pic.Style
}

var columnPlans = [...]columnPlan{
	stage.Wide: {x: 126, w: 118, gap: 8, y: 16, h: 528, sign: 58, name: 114, signR: 27, first: 168, row: 65, cellR: 17, asks: 14, asksW: 104, style: pic.Head},
	stage.Tall: {x: 12, w: 80, gap: 5.3, y: 12, h: 232, sign: 34, name: 70, signR: 15, first: 92, row: 27, cellR: 9, style: pic.Strong},
}

var wayScenes = [...]string{"coin", "donations", "tesla", "cap"}

var wayColors = [...]pic.Color{pic.Gold, pic.Coral, pic.Mute, pic.Teal}

func columns(p *pic.Picture, n *stage.Now, t float64) {
	pl := &columnPlans[n.Shape]
	if pl.asksW > 0 {
		p.Push(pic.Group{Fade: 1 - stage.Out(t)})
		for i := range rows {
			words := n.Label(rows[i].label)
			k := props.Rows(pl.asksW, pic.Label, words)
			props.Lines(p, pl.asks, pl.first+pl.row*float64(i)+5.5-9.5*float64(k-1), pl.asksW, 19, pic.Label, pic.Paper, words)
		}
		p.Pop()
	}
	for i := range wayScenes {
		u := stage.Out(stage.Turn(t, i, len(wayScenes), 0.5))
		if u == 0 {
			continue
		}
		p.Push(pic.Group{Y: 30 * (1 - u), Fade: 1 - u})
		column(p, n, pl, i)
		p.Pop()
	}
}

func column(p *pic.Picture, n *stage.Now, pl *columnPlan, i int) {
	b := pic.Box{X: pl.x + (pl.w+pl.gap)*float64(i), Y: pl.y, W: pl.w, H: pl.h}
	x := b.X + b.W/2
	sc := n.Story.Scene(wayScenes[i])
	walked := sc != nil && n.Session.SeenScene(sc)
	p.Shadow(b.X+3, b.Y+7, b.W-4, b.H, 10, 14, 0.45)
	if !walked {
		blank(p, n, pl, b, i)
		return
	}
	p.Rect(b.X, b.Y, b.W, b.H, 10, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.25)))
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: b.X, Y: b.Y, W: b.W, H: pl.name + 12 - b.Y}})
	p.Rect(b.X, b.Y, b.W, b.H, 10, pic.Down(wayColors[i].Mix(pic.Paper, 0.45), wayColors[i].Mix(pic.Paper, 0.6)))
	p.Pop()
	props.Sign(p, props.Way(i), x, pl.sign, pl.signR)
	named(p, n, pl, x, i, pic.Ink)
	for k := range rows {
		y := pl.first + pl.row*float64(k)
		if k > 0 {
			p.Rect(b.X+8, y-pl.row/2, b.W-16, 1, 0, pic.Solid(pic.Ink.Alpha(0.16)))
		}
		cell(p, rows[k].cells[i], x, y, pl.cellR)
	}
}

// blank draws the card of a way that was not walked: its sign and name, the rest to be filled in.
func blank(p *pic.Picture, n *stage.Now, pl *columnPlan, b pic.Box, i int) {
	x := b.X + b.W/2
	p.Rect(b.X, b.Y, b.W, b.H, 10, pic.Solid(pic.Track.Mix(pic.DeskMid, 0.5)))
	p.Frame(b.X+1, b.Y+1, b.W-2, b.H-2, 10, 2, pic.Solid(pic.Track.Mix(pic.Mute, 0.3)))
	props.Sign(p, props.Way(i), x, pl.sign, pl.signR)
	named(p, n, pl, x, i, pic.Paper)
	words := n.Label("unseen")
	k := props.Rows(b.W-14, pic.Label, words)
	mid := (pl.name + b.Y + b.H) / 2
	props.Aligned(p, x, mid+5-10*float64(k-1), b.W-14, 20, pic.Center, pic.Label, pic.Paper, words)
}

func named(p *pic.Picture, n *stage.Now, pl *columnPlan, x float64, i int, c pic.Color) {
	style, words := pl.style, n.Label(wayNames[i])
	if style.Width(words) > pl.w-6 {
		style = pic.Label
	}
	p.Text(x, pl.name, pic.Center, style, c, words)
}

// cell draws a sign about (x, y), r units each way.
func cell(p *pic.Picture, s sign, x, y, r float64) {
	switch s {
	case nothing:
		p.Rect(x-0.6*r, y-1.5, 1.2*r, 3, 1.5, pic.Solid(pic.InkSoft))
	case unknown:
		size := max(16, 1.7*r)
		p.Text(x, y+0.36*size, pic.Center, pic.Head.Sized(size), pic.InkSoft, "?")
	case coin:
		props.Sign(p, props.TokenWay, x, y, r)
	case heart:
		props.Sign(p, props.DonationsWay, x, y, r)
	case wheel:
		props.Sign(p, props.TeslaWay, x, y, r)
	case jar:
		props.Jarlet(p, x, y, r)
	case temple:
		house(p, x, y, r)
	case pile:
		for k := range 5 {
			props.Flat(p, x, y+0.55*r-0.22*1.1*r*float64(k), 1.1*r)
		}
	case stock:
		p.Rect(x-0.8*r, y-r, 1.6*r, 2*r, 2, pic.Solid(pic.RGB(0xFFFFFF)))
		p.Frame(x-0.8*r, y-r, 1.6*r, 2*r, 2, 1.5, pic.Solid(pic.InkSoft))
		p.Polyline(2, pic.Solid(pic.InkSoft), pic.Point{X: x - 0.5*r, Y: y + 0.4*r}, pic.Point{X: x - 0.15*r, Y: y - 0.2*r},
			pic.Point{X: x + 0.12*r, Y: y + 0.15*r}, pic.Point{X: x + 0.5*r, Y: y - 0.5*r})
	case tokenLaw:
		law(p, x, y, r, pic.GoldDark, pic.GoldDark)
	case giftLaw:
		law(p, x, y, r, pic.TealDark, pic.TealDark)
	case stockLaw:
		law(p, x, y, r, pic.InkSoft, pic.GoldDark)
	case capLaw:
		law(p, x, y, r, pic.InkSoft, pic.TealDark)
	}
}

// house draws the nonprofit small and dark, for paper.
func house(p *pic.Picture, x, y, r float64) {
	c := pic.Solid(pic.TealDark)
	p.Area(y-0.35*r, c, pic.Point{X: x - r, Y: y - 0.35*r}, pic.Point{X: x, Y: y - r}, pic.Point{X: x + r, Y: y - 0.35*r})
	for i := range 4 {
		p.Rect(x-0.82*r+0.46*r*float64(i), y-0.25*r, 0.26*r, 0.85*r, 0, c)
	}
	p.Rect(x-r, y+0.68*r, 2*r, 0.26*r, 1, c)
}

// law draws a sheet with a seal: one for each kind of law, gold for securities, teal for charity, grey for company law.
func law(p *pic.Picture, x, y, r float64, a, b pic.Color) {
	p.Rect(x-0.8*r, y-r, 1.6*r, 2*r, 2, pic.Solid(pic.RGB(0xFFFFFF)))
	p.Frame(x-0.8*r, y-r, 1.6*r, 2*r, 2, 1.5, pic.Solid(pic.InkSoft))
	for k := range 3 {
		p.Rect(x-0.52*r, y-0.66*r+0.34*r*float64(k), 1.04*r, max(1, 0.08*r), 0, pic.Solid(pic.InkSoft.Alpha(0.6)))
	}
	if a == b {
		p.Ellipse(x, y+0.55*r, 0.28*r, 0.28*r, pic.Solid(a))
		return
	}
	p.Ellipse(x-0.34*r, y+0.55*r, 0.28*r, 0.28*r, pic.Solid(a))
	p.Ellipse(x+0.34*r, y+0.55*r, 0.28*r, 0.28*r, pic.Solid(b))
}
