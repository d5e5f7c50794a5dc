package refusal

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// sheet is how a letter is set in one of its places.
type sheet struct {
	box      pic.Box
	in       float64
	header   pic.Style
	headLead float64
	about    float64 // size of the words that say what it is about, 0 where there is no room
	quote    float64 // size of the words quoted, at most
	coin     float64 // radius of the token
	under    bool    // the token lies below the words, not beside them
	beside   bool    // sender and date stand on one line, and the rest of the header is left out
	short    bool    // the recipients' last names only
	dashes   int     // lines of writing too small to read
}

// letter is what stands in a letter, by the names of its labels.
type letter struct {
	from, to, toShort, date string
	about, quote, after     string
	token                   bool // it is a token's refusal
}

var (
	theMail   = letter{from: "mailfrom", to: "mailto", toShort: "mailtoshort", date: "maildate", about: "about", quote: "quote", token: true}
	theAnswer = letter{from: "replyfrom", to: "replyto", toShort: "replyto", date: "replydate", quote: "reply", after: "replyabout"}
)

// paper draws a letter's sheet. Its teal edge says that both sides have it.
func paper(p *pic.Picture, b pic.Box) {
	props.Sheet(p, b)
	p.Rect(b.X, b.Y, 8, b.H, 1, pic.Solid(pic.Teal))
}

// write sets a letter on its sheet; struck is how much of the stroke through the token is drawn.
func (s *sheet) write(p *pic.Picture, n *stage.Now, t *letter, struck float64) {
	b := s.box
	x, width := b.X+s.in+4, b.W-2*s.in-4
	bold := pic.Strong.Sized(s.header.Size)
	y := b.Y + 0.75*s.in + s.header.Size
	words := width
	if !s.under && t.token {
		words = width - 2.2*s.coin - 10
	}
	if s.beside && bold.Width(n.Label(t.from))+12+s.header.Width(n.Label(t.date)) > width {
		p.Text(x, y, pic.Left, bold, pic.Ink, n.Label(t.from))
		y += s.headLead
		p.Text(x, y, pic.Left, s.header, pic.InkSoft, n.Label(t.date))
		y += 0.35 * s.headLead
	} else if s.beside {
		p.Text(x, y, pic.Left, bold, pic.Ink, n.Label(t.from))
		p.Text(x+width, y, pic.Right, s.header, pic.InkSoft, n.Label(t.date))
		y += 0.35 * s.headLead
	} else {
		y = s.head(p, n, t, x, y, width, bold)
	}
	p.Rect(x, y, width, 1.5, 0, pic.Solid(pic.InkSoft.Alpha(0.35)))
	top, size := y, s.fits(words, n.Label(t.quote))
	y += 0.4*s.headLead + 1.05*s.quote
	if s.beside { // in the middle of what is left
		rows := float64(props.Rows(words, pic.Sheet.Sized(size), n.Label(t.quote)))
		y = (top+b.Y+b.H)/2 + 0.3*size - 0.67*size*(rows-1)
	}
	if s.about > 0 && t.about != "" {
		about := pic.Sheet.Sized(s.about)
		y += 1.05 * (s.about - s.quote)
		y = props.Lines(p, x, y, props.Even(words, about, n.Label(t.about)), 1.3*s.about, about, pic.Ink, n.Label(t.about)) + 1.25*s.quote - 1.1*s.about
	}
	after, lead := pic.Sheet.Sized(max(16, 0.68*s.quote)), 1.34*size
	if t.after != "" { // closer, where it would run over the sheet's foot
		rows := float64(props.Rows(words, pic.Sheet.Sized(size), n.Label(t.quote)))
		more := 0.1*s.quote + 1.3*after.Size*float64(props.Rows(words, after, n.Label(t.after))-1)
		lead = max(size, min(lead, (b.Y+b.H-6-more-y)/rows))
	}
	y = quoted(p, x, y, words, size, lead, n.Label(t.quote))
	if t.after != "" {
		y = props.Lines(p, x, y+0.1*s.quote, words, min(1.3*after.Size, 1.3*after.Size*lead/size/1.34), after, pic.Ink, n.Label(t.after))
	}
	if t.token {
		c := pic.Point{X: x + width - s.coin - 4, Y: (top + b.Y + b.H) / 2}
		r := s.coin
		if s.under { // smaller, where the words leave no more room below them
			foot, clear := b.Y+b.H-24*float64(s.dashes), 0.6*s.in+1.25*r
			if room := (foot - 6 - (y - lead + 0.4*size)) / 2.1; room < r {
				r, clear = max(12, room), 6+1.02*max(12, room)
			}
			c = pic.Point{X: x + width/2, Y: min(y+0.9*r, foot-clear)}
		} else if s.dashes > 0 {
			c.Y = (top + b.Y + b.H - 22*float64(s.dashes)) / 2
		}
		props.Struck(p, c.X, c.Y, r, struck)
	}
	scrawl(p, x, b.Y+b.H-0.8*s.in, width, s.dashes)
}

// head writes sender, recipients and date, and gives where the rule below them lies: as low for either letter.
func (s *sheet) head(p *pic.Picture, n *stage.Now, t *letter, x, y, width float64, bold pic.Style) float64 {
	to := t.to
	if s.short {
		to = t.toShort
	}
	taken := func(t *letter, to string) int {
		return props.Rows(width, bold, n.Label(t.from)) + props.Rows(width, s.header, n.Label(to)) + props.Rows(width, s.header, n.Label(t.date))
	}
	rows := taken(t, to)
	if s.short { // the letter beside it may need more
		rows = max(taken(&theMail, theMail.toShort), taken(&theAnswer, theAnswer.toShort))
	}
	end := y + s.headLead*(float64(rows)-0.55)
	y = props.Lines(p, x, y, width, s.headLead, bold, pic.Ink, n.Label(t.from))
	y = props.Lines(p, x, y, props.Even(width, s.header, n.Label(to)), s.headLead, s.header, pic.Ink, n.Label(to))
	props.Lines(p, x, y, width, s.headLead, s.header, pic.InkSoft, n.Label(t.date))
	return end
}

// fits is the size at which a quotation has room on two lines; on one, where the header takes but one too.
func (s *sheet) fits(width float64, words string) float64 {
	size, most := s.quote, 2
	if s.beside {
		most = 1
	}
	for size > 16 && props.Rows(width-4, pic.Sheet.Sized(size), words) > most {
		size--
	}
	return size
}

// quoted writes words in even lines, marked through, and gives the baseline after them.
func quoted(p *pic.Picture, x, y, width, size, lead float64, words string) float64 {
	s := pic.Sheet.Sized(size)
	even, line := props.Even(width, s, words), ""
	mark := pic.Solid(pic.GoldLight.Alpha(0.7))
	for words != "" {
		line, words = props.Cut(even, s, words)
		p.Rect(x-5, y-0.86*size, s.Width(line)+10, 1.14*size, 3, mark)
		p.Text(x, y, pic.Left, s, pic.Ink, line)
		y += lead
	}
	return y
}

// scrawl draws a few lines of writing too small to read, the last at y.
func scrawl(p *pic.Picture, x, y, width float64, lines int) {
	c := pic.Solid(pic.InkSoft.Alpha(0.3))
	y -= 18 * float64(lines-1)
	for i := range lines {
		end := x + width*(1-0.12*float64((i*3+1)%4))
		for at, k := x, 0; at < end; k++ {
			word := min(float64(12+(i*31+k*17)%30), end-at)
			if word < 10 { // no crumb at the end
				break
			}
			p.Rect(at, y-2, word, 4, 2, c)
			at += word + 7
		}
		y += 18
	}
}

// way draws the arrow from the e-mail to its answer, with what it is.
func way(p *pic.Picture, n *stage.Now, l *layout, w, t, goes float64) {
	if l.arrow == 0 {
		return
	}
	p.Push(pic.Group{Fade: goes})
	b := l.pair.box
	y := b.Y - 10
	props.Arrow(p, pic.Point{X: b.X + 0.5*b.W, Y: y}, pic.Point{X: w / 2, Y: y - 1.5*l.arrow}, pic.Point{X: w - b.X - 0.5*b.W, Y: y}, stage.Out(t))
	p.Push(pic.Group{Fade: 1 - stage.Out(2*t-1)})
	p.Text(w/2, y-1.15*l.arrow, pic.Center, pic.Head.Sized(22), pic.Paper, n.Label("answer"))
	p.Pop()
	p.Pop()
}
