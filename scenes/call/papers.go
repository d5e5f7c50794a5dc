package call

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// says is what each paper says, by the names of its labels, and when that was said.
var says = [papers]struct {
	tint       pic.Color
	control    string // lifts its telephone
	head, date string
	lines      [3]string
	year       float64 // with its part that had passed
}{
	openais: {pic.Blue, "call.openai", "openai", "openaidate", [3]string{"openaicard"}, 2026 + 15.0/365}, // 16 January
	mails:   {pic.Teal, "", "both", "maildate", [3]string{"mailsubject", "mailtext", "mailanswer"}, 2018 + 20.0/365},
	musks:   {pic.Coral, "call.musk", "musk", "muskdate", [3]string{"muskcard"}, 2024 + 318.0/366}, // 14 November
}

// broad tells whether a paper has room for its date beside its head.
func broad(w float64) bool { return w > 270 }

// write draws a paper and sets its words: all of them, and less where the tape tells the date.
func write(p *pic.Picture, n *stage.Now, l *layout, i int, b pic.Box, m, o float64) {
	props.Banded(p, b, says[i].tint)
	if o > 0.5 {
		p.Push(pic.Group{Fade: 2 * (1 - o)})
		l.tape.write(p, n, l, i, b)
		p.Pop()
		return
	}
	p.Push(pic.Group{Fade: 2 * o})
	l.full(p, n, i, b, m)
	p.Pop()
}

// full sets all of a paper's words, and gives the baseline after the last.
func (l *layout) full(p *pic.Picture, n *stage.Now, i int, b pic.Box, m float64) float64 {
	c := &says[i]
	x, width := b.X+l.in, b.W-2*l.in
	y := b.Y + 9 + 0.78*l.lead
	beside := l.header.Width(n.Label(c.head))+4+l.words.Width(n.Label(c.date)) <= width
	if broad(b.W) && beside && (m > 0.5 || i == mails) {
		p.Text(x, y, pic.Left, l.header, pic.Ink, n.Label(c.head))
		p.Text(x+width, y, pic.Right, l.words, pic.InkSoft, n.Label(c.date))
		y += l.lead
	} else {
		if i != mails {
			y += l.stand
		} else if !broad(b.W) {
			y += 0.3 * l.lead
		}
		y = props.Lines(p, x, y, width, l.lead, l.header, pic.Ink, n.Label(c.head))
		y = props.Lines(p, x, y, width, l.lead, l.words, pic.InkSoft, n.Label(c.date)) + 0.3*l.lead
	}
	for k, name := range c.lines {
		if name == "" {
			continue
		}
		style := l.words
		if i == mails && k == 0 {
			style = l.header
		}
		y = props.Lines(p, x, y, props.Even(width, style, n.Label(name)), l.lead, style, pic.Ink, n.Label(name))
		if !broad(b.W) {
			y += 0.35 * l.lead
		}
	}
	return y
}

// common joins the e-mail to both accounts: a clip over each gap between the papers.
func common(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, t float64) {
	if t <= 0 {
		return
	}
	teal := pic.Solid(pic.Teal.Alpha(t))
	for _, i := range [...]int{openais, musks} {
		q := l.set[between][i].paper
		a, c := pic.Point{X: q.X + q.W/2, Y: b.Y + b.H/2}, pic.Point{X: b.X, Y: b.Y + b.H/2}
		if n.Shape == stage.Wide {
			a.X, a.Y = q.X+q.W, q.Y+0.72*q.H
			if i == musks {
				a.X, c.X = q.X, b.X+b.W
			}
			c.Y = a.Y
		} else { // past the papers' left ends, by the telephones
			a.X, a.Y = q.X, q.Y+0.7*q.H
			if i == musks {
				a.Y = q.Y + 0.3*q.H
			}
			p.Line(a.X-12, a.Y, a.X-12, c.Y, 3, teal)
			p.Line(a.X-12, a.Y, a.X, a.Y, 3, teal)
			c.X = b.X
			a = pic.Point{X: c.X - 12, Y: c.Y}
		}
		p.Line(a.X, a.Y, c.X, c.Y, 3.5, teal)
		p.Ellipse(c.X, c.Y, 5, 5, teal)
	}
}
