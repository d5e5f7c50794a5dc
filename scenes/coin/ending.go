package coin

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// ends is where the last step stands: the chest, and beside it the letter; once an end is picked, the column of what the
// letter asks for stands between them.
type ends struct {
	foot, r      float64
	step, most   float64 // a coin's height at the most, and the highest column
	chest        [2]float64
	column       float64 // its middle
	asks, letter pic.Box // the letter before an end is picked, and after
	lead, room   float64 // from a pile's foot to its words, and their width
	unit         float64 // baseline of what one coin stands for, 0 for none
}

// pile is a pile of the last step at x. All have one scale, in which neither the chest nor what the letter asks for is too
// high for the stage; so the picture is as large as it can be, whatever was sold.
func (e *ends) pile(x float64, pose []float64, held float64) props.Pile {
	return props.Pile{X: x, Foot: e.foot, R: e.r, Step: min(e.step, e.most/max(held, pose[owed]*pose[back], 1))}
}

// ending draws the chest at the year's end. A letter comes, and asks for something that is not known yet; when the reader
// has picked an end, coins go over from the chest until the letter has what it asks for, or the chest is empty.
func ending(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	e := &l.end
	dollars, ether := worth(pose)
	had := dollars + ether
	move, t := stage.InOut(pose[fate]), stage.InOut(1.6*pose[pays])
	s := mixPile(l.left, e.pile(stage.Mix(e.chest[0], e.chest[1], t), pose, had), move)
	asked := stage.Mix(pose[fine], pose[owed], pose[back])
	over := min(asked, had)
	// Coins leave first, and come a little later: what is between is on its way.
	leaves, comes := over*stage.InOut((pose[pays]-0.35)/0.5), over*stage.InOut((pose[pays]-0.5)/0.5)

	p.Push(pic.Group{Fade: 1 - min(1, max(0, 5*pose[draws]-1))})
	under(p, s)
	chestLeft(p, s, dollars, had, leaves)
	figure := l.figure.Sized(stage.Mix(l.figure.Size, l.big.Size, move))
	words, sum, c := "left", "leftusd", pic.Paper
	if pose[pays] > 0.5 {
		words, sum, c = "kept", "keptusd", pic.Gold
		if pose[back] >= 0.5 {
			words, sum = "after", "afterusd"
		}
	}
	p.Text(s.X, s.Foot-s.Step*had-props.Tilt*s.R-0.45*figure.Size, pic.Center, figure, c, n.Label(sum))
	if move < 0.5 {
		p.Push(pic.Group{Fade: stage.Out(2 * move)})
		l.priced(p, s, pic.Paper, n.Label("left"), n.Label("leftat"))
	} else {
		p.Push(pic.Group{Fade: 1 - stage.Out(2*move-1)})
		props.Aligned(p, s.X, s.Foot+e.lead, e.room, 18, pic.Center, pic.Label, pic.Paper, n.Label(words))
	}
	p.Pop()
	p.Pop()
	if pose[fate] == 0 {
		return
	}
	p.Push(pic.Group{Fade: 1 - stage.Out(pose[fate])})
	if pose[pays] > 0 {
		p.Push(pic.Group{Fade: 1 - stage.Out(3*pose[pays]-0.3)})
		column(p, n, l, e.pile(e.column, pose, had), dollars, had, asked, over, comes, pose)
		p.Pop()
		flight(p, s, e.pile(e.column, pose, had), had, dollars, leaves, comes)
	}
	demand(p, n, l, pose, t, (1-move)*40)
	if e.unit > 0 {
		p.Text(stage.WideW/2, e.unit, pic.Center, pic.Label, pic.Quiet, n.Label("unit"))
	}
	p.Pop()
}

// chestLeft draws the chest when so many coins have left it, from the top: those are outlines.
func chestLeft(p *pic.Picture, s props.Pile, dollars, had, leaves float64) {
	stays := had - leaves
	if leaves > 0.02 {
		gone := s
		gone.Foot -= s.Step * stays
		props.Missing(p, gone, leaves)
	}
	high := props.Stack(p, s, 0, min(dollars, stays), &props.GoldTint)
	props.Stack(p, s, high, stays-high, &props.EtherTint)
}

// column draws what the letter asks for, in outline, and the coins that have come for it.
func column(p *pic.Picture, n *stage.Now, l *layout, s props.Pile, dollars, had, asked, over, comes float64, pose []float64) {
	under(p, s)
	rest := s
	rest.Foot -= s.Step * comes
	if asked > comes+1e-6 {
		props.Missing(p, rest, asked-comes)
	}
	// Ether lay on top and came first.
	high := props.Stack(p, s, 0, min(had-dollars, comes), &props.EtherTint)
	props.Stack(p, s, high, comes-high, &props.GoldTint)
	words, sum, c := "fine", "fineusd", pic.Paper
	if pose[back] >= 0.5 {
		words, sum = "back", "backusd"
	}
	top := s.Foot - s.Step*asked - props.Tilt*s.R
	if asked > over+1e-3 && pose[back] >= 0.5 { // the outline is what is missing
		sum, c = "shortusd", pic.Coral
		p.Text(s.X, top-8, pic.Center, pic.Strong, pic.Coral, n.Label("short"))
		top -= 22
	}
	p.Text(s.X, top-0.45*l.big.Size, pic.Center, l.big, c, n.Label(sum))
	props.Aligned(p, s.X, s.Foot+l.end.lead, l.end.room, 18, pic.Center, pic.Label, pic.Paper, n.Label(words))
}

// flight draws the coins that have left the chest a and not yet come to the column b, along one arc.
func flight(p *pic.Picture, a, b props.Pile, had, dollars, leaves, comes float64) {
	count := int(math.Ceil(leaves - comes - 0.02))
	for i := range count {
		k := math.Floor(comes) + float64(i) + 1 // counted from the chest's top
		u := (float64(i) + 0.5 + math.Ceil(comes) - comes) / (float64(count) + 1)
		x, y := stage.Mix(b.X, a.X, u), stage.Mix(b.Foot-b.Step*comes, a.Foot-a.Step*(had-leaves), u)
		tint := &props.GoldTint
		if k <= had-dollars {
			tint = &props.EtherTint
		}
		s := b
		s.X, s.Foot = x, y-260*u*(1-u)*b.R/66
		props.Stack(p, s, 0, min(1, leaves-comes), tint)
	}
}

// demand draws the letter and the sum on it: unknown until an end is picked; then smaller, beside its column.
func demand(p *pic.Picture, n *stage.Now, l *layout, pose []float64, t, rise float64) {
	e := &l.end
	b := stage.MixBox(e.asks, e.letter, t)
	b.Y -= rise
	sum, style := "?", l.big.Sized(stage.Mix(0.44*e.asks.H, 0.8*l.big.Size, t))
	if pose[pays] > 0.5 {
		sum = n.Label("fineusd")
		if pose[back] >= 0.5 {
			sum = n.Label("backusd")
		}
		style = style.Sized(max(16, min(style.Size, style.Size*0.72*b.W/style.Width(sum))))
	}
	letter(p, b, n.Label("sec"), sum, style, stage.Mix(0.52, 0.6, t)*b.H)
	room := b.W
	if props.Rows(room, pic.Label, n.Label("letter")) > 2 {
		room += 12
	}
	props.Aligned(p, b.X+b.W/2, e.foot+e.lead, room, 18, pic.Center, pic.Label, pic.Paper, n.Label("letter"))
	if t < 1 { // the letter asks the chest
		p.Push(pic.Group{Fade: t})
		from := pic.Point{X: b.X - 0.02*b.W, Y: b.Y - 0.16*b.H}
		to := pic.Point{X: e.chest[0] + 1.25*e.r, Y: e.foot - 0.75*e.r}
		props.Arrow(p, from, pic.Point{X: stage.Mix(from.X, to.X, 0.75), Y: from.Y + 4}, to, 1)
		p.Pop()
	}
}

// letter draws an open envelope: its box in view units. The sheet stands out of it by so much, with who wrote it and the
// sum it asks for.
func letter(p *pic.Picture, b pic.Box, who, sum string, style pic.Style, out float64) {
	p.Shadow(b.X+3, b.Y+b.H-8, b.W-6, 14, 6, 10, 0.55)
	inner := pic.Down(pic.PaperShade.Mix(pic.InkSoft, 0.3), pic.PaperShade)
	p.Rect(b.X, b.Y, b.W, 0.6*b.H, 4, inner)
	sheet := pic.Box{X: b.X + 0.08*b.W, Y: b.Y - out, W: 0.84 * b.W, H: out + 0.5*b.H}
	p.Shadow(sheet.X+2, sheet.Y+4, sheet.W-4, sheet.H, 3, 6, 0.3)
	p.Rect(sheet.X, sheet.Y, sheet.W, sheet.H, 3, pic.Down(pic.RGB(0xFFFEFA), pic.Paper))
	p.Text(sheet.X+10, sheet.Y+21, pic.Left, pic.Sheet, pic.InkSoft, who)
	p.Text(sheet.X+sheet.W/2, sheet.Y+20+0.52*(out+0.1*b.H-20)+0.36*style.Size, pic.Center, style, red, sum)
	// The pocket: two sides and a lower flap.
	paper, fold := pic.Down(pic.Paper.Mix(pic.PaperShade, 0.35), pic.Paper.Mix(pic.PaperShade, 0.8)), pic.Solid(pic.PaperShade.Mix(pic.InkSoft, 0.35))
	mid, foot := pic.Point{X: b.X + b.W/2, Y: b.Y + 0.58*b.H}, b.Y+b.H
	p.Area(foot, paper, pic.Point{X: b.X, Y: b.Y + 2}, mid, pic.Point{X: b.X + b.W, Y: b.Y + 2})
	p.Polyline(2, fold, pic.Point{X: b.X + 1, Y: b.Y + 3}, mid, pic.Point{X: b.X + b.W - 1, Y: b.Y + 3})
	p.Line(b.X+3, foot-3, b.X+0.4*b.W, b.Y+0.47*b.H, 2, fold)
	p.Line(b.X+b.W-3, foot-3, b.X+0.6*b.W, b.Y+0.47*b.H, 2, fold)
}
