package scale

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// grid is where blocks stand: rows of cols from the lower left corner (x, base) up, in view units.
type grid struct {
	x, base, pitch float64
	cols           int
}

func (g *grid) side() float64  { return 0.88 * g.pitch }
func (g *grid) width() float64 { return g.pitch*float64(g.cols) - 0.12*g.pitch }

// at is the upper left corner of block i.
func (g *grid) at(i int) (x, y float64) {
	return g.x + g.pitch*float64(i%g.cols), g.base - g.side() - g.pitch*float64(i/g.cols)
}

// mix is the frame of a grid on its way to another.
func (g grid) mix(to grid, t float64) grid {
	w := stage.Mix(g.width(), to.width(), t)
	to.x, to.base, to.pitch = stage.Mix(g.x, to.x, t), stage.Mix(g.base, to.base, t), stage.Mix(g.pitch, to.pitch, t)
	if t < 0.5 {
		to.cols = g.cols
	}
	if t > 0 && t < 1 { // a width between the two whatever the columns
		to.cols, to.pitch = 1, w/0.88
	}
	return to
}

// layout is one composition. All grids of one picture have the same pitch and columns, so that heights compare as areas.
type layout struct {
	unit, unitEnd, pile, tower, year, eos grid
	unitGone                              float64 // 1: the single block goes when the towers come
	lead, small, chalk, rail, fall, over  float64
	figure                                pic.Style
	room                                  float64 // for the words below a tower
	close                                 pic.Box // one block enlarged
	giftWords, giftLead, closeRoom        float64 // above it: first baseline, from words to figure, width
}

var wide = layout{
	unit: grid{40, 448, 35, 1}, unitEnd: grid{26, 428, 30, 1},
	pile: grid{196, 448, 35, 10}, tower: grid{330, 428, 30, 4}, year: grid{162, 428, 30, 4}, eos: grid{490, 428, 30, 4},
	lead: 28, small: 26, chalk: 3, rail: 30, fall: 420, over: 0, figure: pic.Figure.Sized(28), room: 138,
	close: pic.Box{X: 26, Y: 214, W: 142, H: 142}, giftWords: 168, giftLead: 30, closeRoom: 160,
}

var tall = layout{
	unit: grid{20, 190, 15, 1}, unitEnd: grid{20, 190, 15, 1}, unitGone: 1,
	pile: grid{112, 190, 15, 10}, tower: grid{140, 168, 12.6, 4}, year: grid{14, 168, 12.6, 4}, eos: grid{258, 168, 12.6, 4},
	lead: 20, small: 20, chalk: 2.4, rail: 26, fall: 190, over: 72, figure: pic.Head, room: 96,
	close: pic.Box{X: 14, Y: 74, W: 72, H: 72}, giftWords: 24, giftLead: 23, closeRoom: 98,
}

// caption writes a figure and what it is below a grid, and gives the next baseline.
func caption(p *pic.Picture, n *stage.Now, l *layout, g grid, turn float64, c pic.Color, figure, words string) float64 {
	room := l.room
	if turn == 0 && g.x > 100 {
		room = g.width() + 40
	}
	s := l.figure
	if pic.Style.Width(s, n.Label(figure)) > room {
		s = pic.Strong.Sized(max(16, s.Size*0.66))
	}
	y := props.Aligned(p, g.x, g.base+l.lead+0.1*s.Size, room, 1.1*s.Size, pic.Left, s, c, n.Label(figure))
	return props.Aligned(p, g.x, y-1.1*s.Size+20, room, 18, pic.Left, pic.Label, pic.Quiet, n.Label(words))
}

// year draws the sales of 2017 together: firm up to the least count, fading out up to the greatest.
func year(p *pic.Picture, n *stage.Now, l *layout, one, t float64) {
	least, most := n.Fact("F88", "least")/one, n.Fact("F88", "most")/one
	rise(p, &l.year, most, least, t, 0)
	p.Push(pic.Group{Fade: 1 - stage.Out(2*t-1)})
	y := caption(p, n, l, l.year, 1, pic.Violet, "range", "year")
	if l == &wide {
		props.Aligned(p, l.year.x, y, l.room, 18, pic.Left, pic.Label, pic.Quiet, n.Label("counters"))
	}
	p.Pop()
}

// eos draws the sale that went on for a year.
func eos(p *pic.Picture, n *stage.Now, l *layout, one, t float64) {
	count := n.Fact("F90", "usd") / one
	rise(p, &l.eos, count, count, t, 1)
	p.Push(pic.Group{Fade: 1 - stage.Out(2*t-1)})
	caption(p, n, l, l.eos, 1, pic.Paper, "eosusd", "eos")
	p.Pop()
}

// rise draws count blocks that come up in their grid; those above firm fade towards the top.
func rise(p *pic.Picture, g *grid, count, firm, t float64, kind int) {
	light, dark := pic.RGB(0xD3C2FF), pic.RGB(0x9B7DF0)
	if kind == 1 {
		light, dark = pic.RGB(0xC2CDE4), pic.RGB(0x8EA0C4)
	}
	p.Shadow(g.x-3, g.base-4, g.width()+6, 9, 4, 8, 0.5*stage.Out(t))
	all := int(math.Ceil(count - 1e-9))
	for i := range all {
		f := float64(i)
		own := stage.Turn(t, i, all, 0.4)
		if own == 0 {
			continue
		}
		show := stage.Out(own)
		x, y := g.at(i)
		y += (1 - stage.Out(own)) * g.pitch
		whole := min(1, count-f)
		if sure := min(1, firm-f); sure < whole { // the part that not all counts agree on fades
			pale := stage.Mix(0.6, 0.2, max(0, f-firm)/max(1, count-firm))
			sure = max(0, sure)
			span(p, x, y, g.side(), sure, whole, show*pale, light, dark)
			if sure > 0 {
				span(p, x, y, g.side(), 0, sure, show, light, dark)
			}
			continue
		}
		slice(p, x, y, g.side(), whole, show, light, dark)
	}
}

// slice draws the left part of a block.
func slice(p *pic.Picture, x, y, side, part, show float64, light, dark pic.Color) {
	if part < 1 { // what it lacks of a whole one
		p.Push(pic.Group{Fade: 1 - show})
		p.Frame(x+1, y+1, side-2, side-2, 0.16*side, 1.6, pic.Solid(light.Alpha(0.75)))
		p.Pop()
	}
	span(p, x, y, side, 0, part, show, light, dark)
}

// span draws a block from one share of its width to another.
func span(p *pic.Picture, x, y, side, from, to, show float64, light, dark pic.Color) {
	if from > 0 || to < 1 || show < 1 {
		g := pic.Group{Fade: 1 - show}
		if from > 0 || to < 1 {
			g.Clipped, g.Clip = true, pic.Box{X: x + side*from, Y: y, W: side * (to - from), H: side}
		}
		p.Push(g)
		defer p.Pop()
	}
	props.Block(p, x, y, side, light, dark)
}
