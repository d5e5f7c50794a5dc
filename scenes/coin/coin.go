// Package coin draws a token sale paid in ether: the price through 2018, and the chest that goes down with it.
package coin

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// coinUSD is what one coin of a pile stands for, in dollars.
const coinUSD = 5e8

const (
	enter  = iota // the axis and the chest come in
	size          // the sale, in coins
	share         // of it changed at once, 0 to 1
	draws         // ether's year is drawn, from the day of the sale to its end
	fate          // the chest moves to the middle, the year goes
	pays          // what is paid or given back leaves it
	back          // 0 EOS's end, 1 Telegram's
	record        // the sheet comes
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
		draws:  {Ease: stage.Ramp, Seconds: 1.2},
		fate:   {Ease: stage.Ramp, Seconds: 0.7},
		pays:   {Ease: stage.Ramp, Seconds: 0.7},
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
		if !n.Past("fate") && !n.Set("coin.share") {
			pose[hint] = 1
		}
	},
	Draw: draw,
	Take: func(n *stage.Now, got stage.Relic, _ []float64) bool { return got.What == stage.Sign && n.At("sale") },
}

// layout is one composition, in view units.
type layout struct {
	chart       pic.Box // its foot is nought dollars, its width the year
	top         float64 // dollars at the chart's upper edge
	sold, left  props.Pile
	last        props.Pile // of the last step, larger; its X is one of the ends
	end         [3]float64 // middles of the piles of the last step
	endLead     float64    // there, from a pile's foot to its words
	endRoom     float64
	figure      pic.Style
	lead        float64 // from a pile's foot to its words
	room        float64 // width of the words
	key         pic.Point
	months      [5]string
	aside, rail float64 // from the peak to its words; from the pile to the rail beside it
	note, nudge pic.Point
	sheet       pic.Box
}

var wide = layout{
	chart: pic.Box{X: 32, Y: 92, W: 344, H: 308}, top: 1385.02,
	sold: props.Pile{X: 472, Foot: 400, R: 37, Step: 15}, left: props.Pile{X: 574, Foot: 400, R: 37, Step: 15},
	last: props.Pile{Foot: 452, R: 54, Step: 18}, endLead: 46, endRoom: 190,
	end: [3]float64{106, 320, 534}, figure: pic.Figure.Sized(24), lead: 36, room: 102,
	key: pic.Point{X: 32, Y: 500}, months: [5]string{"jan", "apr", "jul", "oct", "dec"},
	aside: -4, rail: 20,
	note: pic.Point{X: 392, Y: 176}, nudge: pic.Point{X: 386, Y: 188},
	sheet: pic.Box{X: 70, Y: 60, W: 500, H: 430},
}

var tall = layout{
	chart: pic.Box{X: 16, Y: 50, W: 164, H: 138}, top: 1385.02,
	sold: props.Pile{X: 240, Foot: 184, R: 25, Step: 6.6}, left: props.Pile{X: 309, Foot: 184, R: 25, Step: 6.6},
	last: props.Pile{Foot: 197, R: 31, Step: 7.6}, endLead: 30, endRoom: 112,
	end: [3]float64{58, 180, 302}, figure: pic.Strong, lead: 24, room: 78,
	key: pic.Point{X: 16, Y: 240}, months: [5]string{"jan", "", "jul", "", "dec"},
	aside: 0, rail: 15,
	sheet: pic.Box{X: 30, Y: 14, W: 300, H: 228},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &wide
	if n.Shape == stage.Tall {
		l = &tall
	}
	move := stage.InOut(pose[fate])
	away := stage.Out(pose[record])
	p.Push(pic.Group{Fade: away})
	if pose[fate] < 1 && n.Come() == 1 {
		p.Push(pic.Group{X: -30 * move, Fade: stage.Out(1.6 * pose[fate])})
		chart(p, n, l, pose)
		p.Pop()
	}
	if n.Got.What == stage.Sign { // the card's coin comes to where the chest piles up
		s := l.sold
		p.Push(pic.Group{Fade: stage.Out(2 * pose[enter])})
		props.SignTo(p, n.Got, s.X, s.Foot-s.R, s.R, stage.InOut(n.Come()))
		p.Pop()
	}
	if n.Come() == 1 {
		chest(p, n, l, pose)
	}
	p.Pop()
	if pose[record] > 0 {
		blank(p, n, l, pose[record])
	}
}
