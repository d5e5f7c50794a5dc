// Package coin draws a token sale paid in ether: the price through 2018, and the chest that goes down with it.
package coin

import (
	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// coinUSD is what one coin of a pile stands for, in dollars.
const coinUSD = 5e8

const (
	enter  = iota // the chest comes in
	size          // the sale, in coins
	share         // of it changed at once, 0 to 1
	draws         // the chest makes room, and ether's year is drawn, from the day of the sale to its end
	fate          // what is left comes to the middle, the year goes
	pays          // coins go over to what the letter asks for
	back          // 0 EOS's end, 1 Telegram's
	record        // the voucher comes
	hint          // the note shows
	fine          // what EOS's end costs, in coins
	owed          // what Telegram's end takes, in coins
)

// Scene is the branch of the coin.
var Scene = &stage.Scene{
	Name: "coin",
	Tracks: []stage.Track{
		enter:  {Ease: stage.Ramp, Seconds: 0.7},
		size:   {Ease: stage.Spring, Seconds: 0.3},
		share:  {Ease: stage.Spring, Seconds: 0.3},
		draws:  {Ease: stage.Ramp, Seconds: 1.8},
		fate:   {Ease: stage.Ramp, Seconds: 0.7},
		pays:   {Ease: stage.Ramp, Seconds: 1.2},
		back:   {Ease: stage.Spring, Seconds: 0.35},
		record: {Ease: stage.Ramp, Seconds: 0.7},
		hint:   {Ease: stage.Ramp, Seconds: 0.4},
		fine:   {Ease: stage.Jump},
		owed:   {Ease: stage.Jump},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter] = 1
		pose[size] = n.Output("coin.sale") / coinUSD
		pose[share] = n.Value("coin.share") / 100
		pose[fine], pose[owed] = n.Output("coin.fine")/coinUSD, n.Output("coin.back")/coinUSD
		pose[draws], pose[fate], pose[record] = n.On("year"), n.On("fate"), n.On("record")
		pose[pays], pose[back], pose[hint] = 0, 0, 0
		if n.Past("fate") && n.Set("coin.fate") {
			pose[pays], pose[back] = 1, n.Value("coin.fate")
		}
		if n.At("sale") && !n.Set("coin.share") {
			pose[hint] = 1
		}
	},
	Draw: draw,
	Take: func(n *stage.Now, got stage.Relic, _ []float64) bool { return got.What == stage.Sign && n.At("sale") },
}

// layout is one composition, in view units.
type layout struct {
	chart      pic.Box    // its foot is nought dollars, its width the year
	top        float64    // dollars at the chart's upper edge
	alone      props.Pile // the sale's chest while it has the stage to itself
	sold, left props.Pile // beside the year
	figure     pic.Style
	big        pic.Style // the figure of the chest alone, and of what the letter takes
	lead       float64   // from a pile's foot to its words
	room       float64   // width of the words
	beside     float64   // and of those beside the chest alone
	unit       float64   // baseline of what one coin stands for
	key        pic.Point
	months     [5]string
	axis       float64 // baseline of what the chart shows
	rail       float64 // from the pile to the rail beside it
	note       pic.Point
	nudge      pic.Point
	end        ends
	ticket     pic.Box
	rack       pic.Box
}

var wide = layout{
	chart: pic.Box{X: 32, Y: 106, W: 316, H: 300}, top: 1385.02,
	alone: props.Pile{X: 330, Foot: 446, R: 84, Step: 16}, sold: props.Pile{X: 464, Foot: 406, R: 37, Step: 15}, left: props.Pile{X: 577, Foot: 406, R: 37, Step: 15},
	figure: pic.Figure.Sized(24), big: pic.Figure.Sized(34), lead: 34, room: 110, beside: 150, unit: 530,
	key: pic.Point{X: 32, Y: 510}, months: [5]string{"jan", "apr", "jul", "oct", "dec"}, axis: 56, rail: 18,
	note: pic.Point{X: 34, Y: 128}, nudge: pic.Point{X: 112, Y: 142},
	end: ends{foot: 444, r: 74, step: 31, most: 316, asks: pic.Box{X: 344, Y: 284, W: 256, H: 174}, chest: [2]float64{172, 112},
		column: 318, letter: pic.Box{X: 448, Y: 342, W: 166, H: 116}, lead: 52, room: 168, unit: 542},
	ticket: pic.Box{X: 36, Y: 44, W: 568, H: 290}, rack: pic.Box{X: 402, Y: 386, W: 160, H: 138},
}

var tall = layout{
	chart: pic.Box{X: 16, Y: 54, W: 150, H: 138}, top: 1385.02,
	alone: props.Pile{X: 186, Foot: 204, R: 46, Step: 7.3}, sold: props.Pile{X: 246, Foot: 184, R: 25, Step: 6.6}, left: props.Pile{X: 318, Foot: 184, R: 25, Step: 6.6},
	figure: pic.Strong, big: pic.Head, lead: 22, room: 76, beside: 100, unit: 248,
	key: pic.Point{X: 16, Y: 246}, months: [5]string{"jan", "", "jul", "", "dec"}, axis: 18, rail: 13,
	end: ends{foot: 196, r: 32, step: 13, most: 112, asks: pic.Box{X: 200, Y: 112, W: 132, H: 90}, chest: [2]float64{92, 52},
		column: 170, letter: pic.Box{X: 246, Y: 134, W: 100, H: 68}, lead: 30, room: 104, unit: 0},
	ticket: pic.Box{X: 14, Y: 12, W: 332, H: 154}, rack: pic.Box{X: 244, Y: 184, W: 86, H: 64},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &wide
	if n.Shape == stage.Tall {
		l = &tall
	}
	p.Push(pic.Group{Fade: stage.Out(pose[record])})
	if n.Got.What == stage.Sign { // the card's coin comes to where the chest piles up
		s := l.alone
		p.Push(pic.Group{Fade: stage.Out(2 * pose[enter])})
		props.SignTo(p, n.Got, s.X, s.Foot-s.R, s.R, stage.InOut(n.Come()))
		p.Pop()
	}
	if n.Come() == 1 {
		if pose[fate] < 1 {
			p.Push(pic.Group{Fade: max(stage.Out(1.6*pose[fate]), 1-stage.Out(2*pose[enter]))})
			chart(p, n, l, pose)
			chest(p, n, l, pose)
			p.Pop()
		}
		if pose[draws] > 0 {
			ending(p, n, l, pose)
		}
	}
	p.Pop()
	if pose[record] > 0 {
		voucher(p, n, l, pose[record])
	}
}

// aside is how far the chest has made room for the year, 0 to 1.
func aside(pose []float64) float64 { return stage.InOut(3.2 * pose[draws]) }

// drawn is how much of ether's year is drawn, 0 to 1.
func drawn(pose []float64) float64 { return min(max((pose[draws]-0.3)/0.7, 0), 1) }

// today is the day of the year that the line has reached.
func today(pose []float64) float64 { return stage.Mix(models.SaleDay, models.EndDay, drawn(pose)) }

// worth is what the chest holds today, in coins: dollars, and ether at today's price.
func worth(pose []float64) (dollars, ether float64) {
	dollars = pose[size] * pose[share]
	return dollars, (pose[size] - dollars) * models.PriceOn(today(pose)) / models.EtherAtSale
}
