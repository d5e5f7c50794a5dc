package paths

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

// The map is that of a railway: two lines of stations, before and after the choice, with the four ways between them.
type chartPlan struct {
	sheet        pic.Box
	first, after line
	ways         line
	wayR, below  float64 // of the signs; how far their words lie below their middles
	in, out      float64 // x of the two lanes that lead to the ways and away
	turn         float64 // y where the first line turns to the lanes
	dot          float64 // radius of a station
	titles       float64 // width of the scenes' titles; 0 for their short names
	lead         float64
}

// line is a column of stations: its x, and the y of the first and the last.
type line struct{ x, from, to float64 }

func (l line) at(i, count int) float64 {
	return stage.Mix(l.from, l.to, float64(i)/float64(max(1, count-1)))
}

var chartPlans = [...]chartPlan{
	stage.Wide: {sheet: pic.Box{X: 16, Y: 14, W: 608, H: 532}, first: line{44, 52, 466}, after: line{400, 52, 514},
		ways: line{310, 96, 450}, wayR: 27, below: 49, in: 254, out: 366, turn: 508, dot: 8, titles: 178, lead: 20},
	stage.Tall: {sheet: pic.Box{X: 8, Y: 8, W: 344, H: 240}, first: line{26, 28, 220}, after: line{240, 28, 232},
		ways: line{177, 42, 198}, wayR: 14.5, below: 32, in: 132, out: 222, turn: 240, dot: 5.5},
}

var (
	redLine = pic.RGB(0xC4402F)
	redText = pic.RGB(0xA9431F)
	lane    = pic.PaperShade.Mix(pic.Mute, 0.35)
)

// shortNames are the labels of the scenes' short names.
var shortNames = map[string]string{"cover": "s.cover", "notes": "s.notes", "pledge": "s.pledge", "compute": "s.compute", "fever": "s.fever",
	"scale": "s.scale", "call": "s.call", "table": "s.table", "refusal": "s.refusal", "chair": "s.chair", "draft": "s.draft", "lid": "s.lid",
	"today": "s.today", "paths": "s.paths", "bench": "s.bench", "check": "s.check", "sources": "s.sources"}

// most is the number of scenes that a line of the map can take.
const most = 16

// chartRows sorts the scenes by where they stand on the map; a row shorter than its array ends with nil.
func chartRows(st *story.Story) (first, ways, after [most]*story.Scene, a, w, z int) {
	for _, sc := range st.Scenes {
		switch {
		case sc.Branch && w < most:
			ways[w] = sc
			w++
		case w == 0 && a < most:
			first[a] = sc
			a++
		case !sc.Branch && z < most:
			after[z] = sc
			z++
		}
	}
	return
}

func chart(p *pic.Picture, n *stage.Now, t float64) {
	pl := &chartPlans[n.Shape]
	props.Sheet(p, pl.sheet)
	first, ways, after, a, w, z := chartRows(n.Story)
	c := chartist{p: p, n: n, pl: pl, t: 1, a: a, w: w, z: z, color: lane, width: 0.5 * pl.dot}
	if pl.titles > 0 {
		p.Text(pl.first.x+20, pl.turn+26, pic.Left, pic.Script, redText, n.Hand())
	}
	// The lanes in grey: all that can be walked.
	c.link(pic.Point{X: pl.first.x, Y: pl.first.from}, pic.Point{X: pl.first.x, Y: pl.first.to})
	c.link(pic.Point{X: pl.after.x, Y: pl.after.from}, pic.Point{X: pl.after.x, Y: pl.after.to})
	for i := range w {
		c.into(a-1, i)
		c.outOf(i, 0)
	}
	c.t, c.color, c.width = stage.InOut(t), redLine, 0.75*pl.dot
	c.own(first[:a], ways[:w], after[:z])
	for i := range a {
		c.station(pl.first, i, a, first[i])
	}
	for i := range z {
		c.station(pl.after, i, z, after[i])
	}
	for i := range w {
		c.way(i, ways[i])
	}
}

// chartist draws links and stations; a, w and z are how many there are before the choice, of ways, and after it.
type chartist struct {
	p       *pic.Picture
	n       *stage.Now
	pl      *chartPlan
	t       float64
	a, w, z int
	color   pic.Color
	width   float64
}

func (c *chartist) link(pts ...pic.Point) { props.Pencil(c.p, c.width, c.color, c.t, pts...) }

// own draws the reader's own line: from the first scene seen to the last, by the ways that were chosen. Where none was,
// it breaks off at the table.
func (c *chartist) own(first, ways, after []*story.Scene) {
	pl := c.pl
	begin, last := c.span(first)
	next, end := c.span(after)
	if begin >= 0 {
		c.link(pic.Point{X: pl.first.x, Y: pl.first.at(begin, c.a)}, pic.Point{X: pl.first.x, Y: pl.first.at(last, c.a)})
	}
	if next >= 0 {
		c.link(pic.Point{X: pl.after.x, Y: pl.after.at(next, c.z)}, pic.Point{X: pl.after.x, Y: pl.after.at(end, c.z)})
	}
	for i := range ways {
		if !c.n.Session.SeenScene(ways[i]) {
			continue
		}
		if last >= 0 {
			c.into(last, i)
		}
		if next >= 0 {
			c.outOf(i, next)
		}
	}
}

// span gives the first and the last scene of a row that were seen; -1 for none.
func (c *chartist) span(row []*story.Scene) (begin, last int) {
	begin, last = -1, -1
	for i, sc := range row {
		if c.n.Session.SeenScene(sc) {
			if begin < 0 {
				begin = i
			}
			last = i
		}
	}
	return begin, last
}

// into leads from a scene before the choice to a way.
func (c *chartist) into(from, way int) {
	pl := c.pl
	y := pl.ways.at(way, c.w)
	c.link(pic.Point{X: pl.first.x, Y: pl.first.at(from, c.a)}, pic.Point{X: pl.first.x, Y: pl.turn}, pic.Point{X: pl.in, Y: pl.turn},
		pic.Point{X: pl.in, Y: y}, pic.Point{X: pl.ways.x - pl.wayR, Y: y})
}

// outOf leads from a way to a scene after the choice.
func (c *chartist) outOf(way, to int) {
	pl := c.pl
	y := pl.ways.at(way, c.w)
	c.link(pic.Point{X: pl.ways.x + pl.wayR, Y: y}, pic.Point{X: pl.out, Y: y}, pic.Point{X: pl.out, Y: pl.after.from},
		pic.Point{X: pl.after.x, Y: pl.after.from}, pic.Point{X: pl.after.x, Y: pl.after.at(to, c.z)})
}

// station draws a scene and its name: filled where the line stops, hollow where it does not.
func (c *chartist) station(l line, i, count int, sc *story.Scene) {
	p, n, r := c.p, c.n, c.pl.dot
	x, y := l.x, l.at(i, count)
	here, seen := n.Beat().Scene == sc, n.Session.SeenScene(sc)
	switch {
	case here:
		p.Ellipse(x, y, 1.65*r, 1.65*r, pic.Solid(pic.Paper))
		p.Ring(x, y, 1.5*r, 1.5*r, 0.4*r, pic.Solid(pic.GoldDark))
		p.Ellipse(x, y, 0.9*r, 0.9*r, pic.Solid(redLine))
	case seen:
		p.Ellipse(x, y, r, r, pic.Solid(redLine))
	default:
		p.Ellipse(x, y, 0.8*r, 0.8*r, pic.Solid(pic.Paper))
		p.Ring(x, y, 0.7*r, 0.7*r, 0.22*r, pic.Solid(pic.Mute))
	}
	style, ink := pic.Label, pic.InkSoft
	if seen {
		style, ink = pic.Strong, pic.Ink
	}
	left := x + 1.65*r + 5
	if c.pl.titles == 0 {
		if here {
			ink = redText
		}
		if words := n.Label(shortNames[sc.Name]); l == c.pl.first {
			p.Text(left, y+5.5, pic.Left, style.Within(c.pl.in-left, words), ink, words)
		} else {
			p.Text(left, y+5.5, pic.Left, style, ink, words)
		}
		return
	}
	words, width := n.Words.Text(sc.Title, nil), c.pl.titles
	if l == c.pl.after {
		width += 16
	}
	rows := float64(props.Rows(width, style, words))
	if here {
		rows++
	}
	y = props.Lines(p, left, y+5.5-c.pl.lead*(rows-1)/2, width, c.pl.lead, style, ink, words)
	if here {
		p.Text(left, y, pic.Left, pic.Label, redText, n.Label("you"))
	}
}

var wayNames = [...]string{"way.coin", "way.donations", "way.tesla", "way.cap"}

// way draws the sign of the i-th way and its name; pale where it was not chosen.
func (c *chartist) way(i int, sc *story.Scene) {
	p, n, r := c.p, c.n, c.pl.wayR
	x, y := c.pl.ways.x, c.pl.ways.at(i, c.w)
	ring, ink, style, fade := lane, pic.InkSoft, pic.Label, 0.5
	if n.Session.SeenScene(sc) {
		ring, ink, style, fade = redLine, pic.Ink, pic.Strong, 0
	}
	p.Ellipse(x, y, r+3, r+3, pic.Solid(pic.Paper))
	p.Push(pic.Group{Fade: fade})
	props.Sign(p, props.Way(i), x, y, 0.72*r)
	p.Pop()
	p.Ring(x, y, r+1, r+1, 0.11*r+1, pic.Solid(ring))
	if i < len(wayNames) {
		words := n.Label(wayNames[i])
		style = style.Within(2*(x-c.pl.in)-10, words)
		p.Text(x+max(0, style.Width(words)/2-(x-c.pl.in)+5), y+c.pl.below, pic.Center, style, ink, words)
	}
}
