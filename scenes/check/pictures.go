package check

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
)

// pictures are what stands beside each answer: what it would mean, no picture nearer the truth than another.
var pictures = [len(questions)][answers]func(p *pic.Picture, b pic.Box){
	{onePhone, twoPhones, court},
	{january, march, marchAfter},
	{two, forty, thousand},
	{profit, returns, votes},
	{kept, broken, late},
}

func middle(b pic.Box) (x, y float64) { return b.X + b.W/2, b.Y + b.H/2 }

func onePhone(p *pic.Picture, b pic.Box) {
	x, y := middle(b)
	props.Phone(p, x, y+0.08*b.H, b.H/122, 0, pic.Blue)
}

func twoPhones(p *pic.Picture, b pic.Box) {
	x, y := middle(b)
	s := min(b.H/128, b.W/250)
	props.Phone(p, x-0.22*b.W, y+0.06*b.H, s, 0, pic.Blue)
	props.Phone(p, x+0.24*b.W, y+0.06*b.H, s, 0, pic.Coral)
}

func court(p *pic.Picture, b pic.Box) {
	// Scales: the temple stands for the nonprofit everywhere.
	x, y := middle(b)
	w := min(0.8*b.W, 1.1*b.H)
	props.Scales(p, pic.Box{X: x - w/2, Y: y - 0.4*b.H, W: w, H: 0.8 * b.H}, 0)
}

func january(p *pic.Picture, b pic.Box)    { month(p, b, 0, "2018") }
func march(p *pic.Picture, b pic.Box)      { month(p, b, 2, "2018") }
func marchAfter(p *pic.Picture, b pic.Box) { month(p, b, 2, "2019") }

// month draws a year's leaf with its twelve months, one of them filled, and the year where there is room.
func month(p *pic.Picture, b pic.Box, which int, year string) {
	x, y := middle(b)
	w := min(0.86*b.W, 1.15*b.H)
	leaf := pic.Box{X: x - w/2, Y: y - 0.4*b.H, W: w, H: 0.84 * b.H}
	props.Leaf(p, leaf, pic.PadBand)
	in := props.LeafBody(leaf)
	if in.H > 44 {
		p.Text(x, in.Y+in.H-5, pic.Center, pic.Strong, pic.Ink, year)
		in.H -= 18
	}
	for i := range 12 {
		cw, ch := 0.86*in.W/4, 0.86*in.H/3
		c := pic.PaperShade.Mix(pic.InkSoft, 0.2)
		if i == which {
			c = pic.RGB(0xC4402F)
		}
		p.Rect(in.X+0.07*in.W+cw*float64(i%4)+1, in.Y+0.09*in.H+ch*float64(i/4)+1, cw-2, ch-2, 1, pic.Solid(c))
	}
}

func two(p *pic.Picture, b pic.Box)      { blocks(p, b, 2, 1) }
func forty(p *pic.Picture, b pic.Box)    { blocks(p, b, 8, 5) }
func thousand(p *pic.Picture, b pic.Box) { blocks(p, b, 40, 25) }

// blocks draws a field of blocks, each as large as in the fields beside it: so that forty and a thousand have room.
func blocks(p *pic.Picture, b pic.Box, cols, rows int) {
	u := min(0.92*b.W/40, 0.9*b.H/25)
	x, y := middle(b)
	w, h := u*float64(cols), u*float64(rows)
	p.Rect(x-w/2, y-h/2, w, h, 0, pic.Slant(pic.GoldLight, pic.Gold))
	seam := pic.Solid(pic.GoldMark.Alpha(0.75))
	for i := 1; i < cols; i++ {
		p.Rect(x-w/2+u*float64(i)-0.15*u, y-h/2, 0.3*u, h, 0, seam)
	}
	for i := 1; i < rows; i++ {
		p.Rect(x-w/2, y-h/2+u*float64(i)-0.15*u, w, 0.3*u, 0, seam)
	}
}

// profit is a company's: all of its coins, in piles.
func profit(p *pic.Picture, b pic.Box) {
	x, y := middle(b)
	r := 0.13 * b.W
	for i, high := range [...]float64{3, 5, 4} {
		s := props.Pile{X: x + 2.3*r*(float64(i)-1), Foot: y + 0.32*b.H, R: r, Step: 0.12 * b.H}
		props.Stack(p, s, 0, high, &props.GoldTint)
	}
}

// returns are what a paper brings: a share certificate with coins.
func returns(p *pic.Picture, b pic.Box) {
	x, y := middle(b)
	w, h := min(0.5*b.W, 0.78*b.H), 0.62*b.H
	x0 := x - 0.36*b.W
	props.Sheet(p, pic.Box{X: x0, Y: y - h/2, W: w, H: h})
	for i := range 3 {
		p.Rect(x0+0.14*w, y-h/2+(0.2+0.2*float64(i))*h, (0.72-0.16*float64(i))*w, 0.06*h, 1, pic.Solid(pic.InkSoft.Alpha(0.6)))
	}
	p.Ellipse(x0+0.76*w, y+0.26*h, 0.12*h, 0.12*h, pic.Solid(pic.RGB(0xC4402F)))
	props.Stack(p, props.Pile{X: x + 0.26*b.W, Foot: y + 0.3*b.H, R: 0.14 * b.W, Step: 0.12 * b.H}, 0, 3, &props.GoldTint)
}

// votes are ballots before the nonprofit's house.
func votes(p *pic.Picture, b pic.Box) {
	x, y := middle(b)
	w := min(0.56*b.W, 0.9*b.H)
	props.Temple(p, pic.Box{X: x - 0.4*b.W, Y: y - 0.3*b.H, W: w, H: 0.64 * b.H})
	for i := range 2 {
		s := 0.3 * b.H
		q := pic.Point{X: x + 0.2*b.W, Y: y - 0.3*b.H + 0.36*b.H*float64(i)}
		p.Rect(q.X, q.Y, 1.1*s, 0.86*s, 1.5, pic.Solid(pic.Paper))
		props.Pencil(p, 0.1*s, pic.RGB(0xC4402F), 1, pic.Point{X: q.X + 0.3*s, Y: q.Y + 0.42*s}, pic.Point{X: q.X + 0.48*s, Y: q.Y + 0.62*s},
			pic.Point{X: q.X + 0.82*s, Y: q.Y + 0.22*s})
	}
}

func kept(p *pic.Picture, b pic.Box)   { weighed(p, b, -0.3) }
func broken(p *pic.Picture, b pic.Box) { weighed(p, b, 0.3) }

// weighed draws scales, OpenAI's weight on the left, Musk's on the right.
func weighed(p *pic.Picture, b pic.Box, tilt float64) {
	x, y := middle(b)
	w := min(0.86*b.W, 1.15*b.H)
	s := pic.Box{X: x - w/2, Y: y - 0.34*b.H, W: w, H: 0.78 * b.H}
	props.Scales(p, s, tilt)
	for i, c := range [...]pic.Color{pic.Blue, pic.Coral} {
		side := float64(2*i - 1)
		r := 0.07 * s.W
		p.Ellipse(x+side*0.36*s.W, s.Y+0.1*s.H+side*0.36*s.W*tilt+0.5*s.H-0.6*r, r, r, pic.Solid(c))
	}
}

// late is a clock.
func late(p *pic.Picture, b pic.Box) {
	x, y := middle(b)
	r := 0.38 * b.H
	p.Ellipse(x, y, r, r, pic.Down(pic.Paper, pic.PaperShade))
	p.Ring(x, y, r, r, 0.12*r, pic.Solid(pic.Mute))
	for i := range 12 {
		sin, cos := math.Sincos(math.Pi / 6 * float64(i))
		p.Line(x+0.72*r*cos, y+0.72*r*sin, x+0.82*r*cos, y+0.82*r*sin, 0.05*r, pic.Solid(pic.InkSoft))
	}
	p.Line(x, y, x, y-0.62*r, 0.08*r, pic.Solid(pic.Ink))
	p.Line(x, y, x+0.34*r, y+0.26*r, 0.1*r, pic.Solid(pic.Ink))
	p.Ellipse(x, y, 0.09*r, 0.09*r, pic.Solid(pic.RGB(0xC4402F)))
}
