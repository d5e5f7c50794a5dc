package notes

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	latest   = 2026
	earliest = 2018
	span     = latest - earliest
)

var yearWords = [span + 1]string{"2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"}

// calendar is where the years stand: one line, the same step for every year, and a hop back over each of them.
type calendar struct {
	axis, x0, x1 float64
	leaf         pic.Box // the large leaf, once it has come to 2018
	year, slip   float64 // baselines on it
	figure, line pic.Style
	small        pic.Box // a year's leaf, about its place on the line; none where years are but named
	named        int     // from one year with a name to the next
	hop          float64 // how high a hop is
	words        pic.Point
	says         pic.Style
	lead, room   float64
	paper        pic.Box // the notes, over the year they were published
	told         pic.Style
}

var (
	wideCalendar = calendar{axis: 508, x0: 148, x1: 592, leaf: pic.Box{X: 20, Y: 46, W: 256, H: 330}, year: 216, slip: 306,
		figure: pic.Figure.Sized(82), line: pic.Sheet.Sized(30), small: pic.Box{X: -25, Y: -58, W: 50, H: 52}, named: 1, hop: 54,
		words: pic.Point{X: 432, Y: 96}, says: pic.Figure.Sized(48), lead: 54, room: 280, paper: pic.Box{X: 516, Y: 200, W: 110, H: 138}, told: pic.Strong.Sized(18)}
	tallCalendar = calendar{axis: 222, x0: 84, x1: 332, leaf: pic.Box{X: 14, Y: 22, W: 140, H: 144}, year: 98, slip: 138,
		figure: pic.Figure.Sized(42), line: pic.Sheet, named: 4, hop: 24,
		words: pic.Point{X: 250, Y: 40}, says: pic.Figure.Sized(25), lead: 28, room: 160, paper: pic.Box{X: 304, Y: 108, W: 44, H: 54}, told: pic.Label}
)

// at is where a year stands on the line.
func (c *calendar) at(year float64) float64 { return c.x0 + (c.x1-c.x0)*(year-earliest)/span }

// draw lets the large leaf go from 2026 back to 2018, a hop for every year.
func (c *calendar) draw(p *pic.Picture, n *stage.Now, t float64) {
	run := stage.InOut((t - 0.25) / 0.75)
	now := latest - span*run
	p.Push(pic.Group{Fade: 1 - stage.Out(4*t)})
	p.Line(c.x0-18, c.axis, c.x1+18, c.axis, 3, pic.Solid(pic.Mute))
	for y := earliest; y <= latest; y++ {
		c.mark(p, y)
	}
	for y := latest; y > earliest; y-- {
		c.leap(p, y, min(1, float64(y)-now))
	}
	c.published(p, n)
	c.big(p, n, now)
	if t == 1 {
		words, says := n.Label("years"), c.says
		if props.Rows(c.room, says, words) > 2 {
			says = says.Sized(16)
		}
		props.Aligned(p, c.words.X, c.words.Y, props.Even(c.room, says, words), c.lead, pic.Center, says, pic.Paper, words)
	}
	p.Pop()
}

// mark draws a year on the line: its leaf, or its name where there is no room for leaves.
func (c *calendar) mark(p *pic.Picture, year int) {
	x := c.at(float64(year))
	p.Line(x, c.axis-5, x, c.axis+5, 3, pic.Solid(pic.Mute))
	end := year == earliest || year == latest
	if end {
		p.Ellipse(x, c.axis, 7, 7, pic.Solid(pic.Paper))
	}
	words := yearWords[year-earliest]
	if c.small.W == 0 || year == earliest { // the large leaf stands over 2018
		if (year-earliest)%c.named == 0 {
			p.Text(x, c.axis+24, pic.Center, pic.Strong, pic.Paper, words)
		}
		return
	}
	b := c.small
	b.X, b.Y = x+b.X, c.axis+b.Y
	p.Shadow(b.X+1, b.Y+4, b.W-2, b.H-2, 3, 5, 0.45)
	paper := pic.Paper
	if !end {
		paper = pic.Paper.Mix(pic.PaperShade, 0.75)
	}
	p.Rect(b.X, b.Y, b.W, b.H, 3, pic.Solid(paper))
	p.Rect(b.X, b.Y, b.W, 0.24*b.H, 2, pic.Solid(pic.PadBand))
	p.Text(x, b.Y+0.76*b.H, pic.Center, pic.Strong, pic.Ink, words)
}

// leap draws the hop over a year, back to the one before: the part of it that has been made.
func (c *calendar) leap(p *pic.Picture, year int, part float64) {
	if part <= 0 {
		return
	}
	const steps = 16
	var pts [steps + 1]pic.Point
	a, b, foot := c.at(float64(year)), c.at(float64(year-1)), c.axis+c.small.Y-6
	for i := range pts {
		u := part * float64(i) / steps
		pts[i] = pic.Point{X: stage.Mix(a, b, u), Y: foot - c.hop*math.Sin(math.Pi*u)}
	}
	ink := pic.Solid(pic.Coral)
	p.Polyline(2.6, ink, pts[:]...)
	if part == 1 && year-1 == earliest {
		p.Line(b, foot, b+2, foot-12, 2.6, ink)
		p.Line(b, foot, b+11, foot-6, 2.6, ink)
	}
}

// published draws the notes over the year in which they were published.
func (c *calendar) published(p *pic.Picture, n *stage.Now) {
	b := c.paper
	x := c.at(latest)
	foot := c.axis + c.small.Y - c.hop - 16
	p.Line(x, b.Y+b.H, x, foot, 2.2, pic.Solid(pic.Mute))
	p.Shadow(b.X+2, b.Y+5, b.W-2, b.H, 3, 8, 0.5)
	p.Rect(b.X, b.Y, b.W, b.H, 2, pic.Solid(pic.Paper))
	p.Rect(b.X, b.Y, b.W, 0.07*b.H, 1, pic.Solid(pic.Blue))
	for i := range 6 {
		y, w := b.Y+(0.2+0.125*float64(i))*b.H, (0.76-0.13*float64(i%3))*b.W
		c := pic.Ink.Alpha(0.32)
		h := 0.03 * b.H
		if i == 2 {
			c, h, y = pic.GoldDark, 0.1*b.H, y-0.035*b.H
		}
		p.Rect(b.X+0.12*b.W, y, w, h, 1.5, pic.Solid(c))
	}
	right := b.X + b.W
	told, room, lead := n.Label("published"), max(1.6*b.W, 150), 1.15*c.told.Size
	props.Aligned(p, right, b.Y-12-lead*float64(props.Rows(room, c.told, told)-1), room, lead, pic.Right, c.told, pic.Paper, told)
}

// big draws the large leaf at the year it has come to.
func (c *calendar) big(p *pic.Picture, n *stage.Now, now float64) {
	w, _ := n.Shape.Size()
	b := c.leaf
	b.X = min(max(c.at(now)-b.W/2, c.leaf.X), w-14-b.W)
	mid := b.X + b.W/2
	p.Line(c.at(now), b.Y+b.H, c.at(now), c.axis-10, 2.5, pic.Solid(pic.Paper))
	props.Leaf(p, b, pic.PadBand)
	p.Text(mid, c.year, pic.Center, c.figure, pic.Ink, yearWords[int(now+0.5)-earliest])
	if now == earliest {
		words, s := n.Label("line"), c.line
		s.Size = max(16, s.Size*min(1, (b.W-32)/s.Width(words)))
		width := s.Width(words)
		p.Rect(mid-width/2-8, c.slip-0.8*s.Size, width+16, 1.1*s.Size, 3, pic.Solid(pic.GoldLight.Alpha(0.85)))
		p.Text(mid, c.slip, pic.Center, s, pic.Ink, words)
	}
}
