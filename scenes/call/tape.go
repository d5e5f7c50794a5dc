package call

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	earliest = 2018
	latest   = 2026
)

var yearWords = [latest - earliest + 1]string{"2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"}

// tape is a paper tape on which every year is as long as any other, and what is around it: papers hang on it at their
// dates, and before its first year lies a blank.
type tape struct {
	y, h    float64 // its upper edge and height
	from    float64 // where 2018 begins
	year    float64 // how long a year is
	named   int     // from one year with a name to the next
	blank   pic.Box // a paper that is not there
	ask     pic.Style
	asks    pic.Style
	words   pic.Style // of the years
	subject pic.Style // of the e-mail
}

// at is where a date stands, in years.
func (t *tape) at(year float64) float64 { return t.from + t.year*(year-earliest) }

func (t *tape) draw(p *pic.Picture, n *stage.Now, l *layout, o float64) {
	p.Push(pic.Group{Fade: 1 - o})
	w, _ := n.Shape.Size()
	end := min(t.at(latest+1), w-8)
	p.Shadow(t.from, t.y+4, end-t.from, t.h, 2, 8, 0.5)
	p.Rect(t.from, t.y, end-t.from, t.h, 2, pic.Down(pic.PadLight, pic.PadDark))
	for y := earliest; y <= latest; y++ {
		x := t.at(float64(y))
		if y > earliest {
			for _, y := range [...]float64{t.y, t.y + 0.8*t.h} {
				p.Rect(x-0.75, y, 1.5, 0.2*t.h, 0, pic.Solid(pic.Ink.Alpha(0.7)))
			}
		}
		if mid := min((x+t.at(float64(y+1)))/2, end-pic.Strong.Width("2026")/2-3); (y-earliest)%t.named == 0 {
			p.Text(mid, t.y+t.h/2+5.6, pic.Center, t.words, pic.Ink, yearWords[y-earliest])
		}
	}
	// Before it: nothing is known.
	dashed(p, 8, t.y+1, t.from-4, t.y+1)
	dashed(p, 8, t.y+t.h-1, t.from-4, t.y+t.h-1)
	b := t.blank
	ring(p, b)
	dashed(p, b.X+0.12*b.W, b.Y+b.H, (8+t.from)/2, t.y)
	mid := b.X + b.W/2
	p.Text(mid, b.Y+0.2*b.H+0.72*t.ask.Size, pic.Center, t.ask, pic.Paper, "?")
	p.Text(mid, b.Y+b.H-0.9*t.asks.Size, pic.Center, t.asks, pic.Paper, n.Label("began"))
	for i := range says {
		q := l.set[dated][i].paper
		x := t.at(says[i].year)
		top, foot := t.y+t.h, q.Y
		if q.Y < t.y {
			top, foot = t.y, q.Y+q.H
		}
		c := pic.Solid(says[i].tint)
		to := min(max(x, q.X+8), q.X+q.W-8)
		p.Line(x, top, to, stage.Mix(top, foot, o), 3, c)
		p.Ellipse(x, top, 6, 6, pic.Solid(pic.Ink))
		p.Ellipse(x, top, 4.5, 4.5, c)
	}
	p.Pop()
}

// write sets what a paper says at its date.
func (t *tape) write(p *pic.Picture, n *stage.Now, l *layout, i int, b pic.Box) float64 {
	c := &says[i]
	x, width := b.X+l.in, b.W-2*l.in
	y := b.Y + 9 + 0.78*l.lead
	if i != mails {
		if l.set[dated][i].phone.Y > 0 && n.Shape == stage.Wide {
			y += 0.4 * l.stand
		}
		y = props.Lines(p, x, y, width, l.lead, l.header, pic.Ink, n.Label(c.head))
		words := n.Label(c.lines[0])
		return props.Lines(p, x, y, props.Even(width, l.words, words), l.lead, l.words, pic.Ink, words)
	}
	y = props.Lines(p, x, y, width, l.lead, l.header, pic.Ink, n.Label(c.head))
	y = props.Lines(p, x, y, width, l.lead, l.words, pic.InkSoft, n.Label(c.date))
	subject, s := n.Label(c.lines[0]), t.subject
	s.Size *= min(1, width/s.Width(subject))
	p.Text(x, (y+b.Y+b.H)/2+0.05*s.Size, pic.Left, s, pic.Ink, subject)
	return y
}

// dashed draws a dashed straight line.
func dashed(p *pic.Picture, x0, y0, x1, y1 float64) {
	length := math.Hypot(x1-x0, y1-y0)
	dx, dy := (x1-x0)/length, (y1-y0)/length
	for at := 0.0; at < length; at += 12 {
		end := min(at+7, length)
		p.Line(x0+dx*at, y0+dy*at, x0+dx*end, y0+dy*end, 2.2, pic.Solid(pic.Paper))
	}
}

// ring dashes a paper's outline.
func ring(p *pic.Picture, b pic.Box) {
	dashed(p, b.X, b.Y, b.X+b.W, b.Y)
	dashed(p, b.X+b.W, b.Y, b.X+b.W, b.Y+b.H)
	dashed(p, b.X+b.W, b.Y+b.H, b.X, b.Y+b.H)
	dashed(p, b.X, b.Y+b.H, b.X, b.Y)
}
