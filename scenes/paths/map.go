package paths

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

// The map runs along two lines of scenes, before and after the choice, with the four ways between them. u counts along
// the lines and v across them: down and right where the stage is wide, right and down where it is tall.
type chartPlan struct {
	sheet        pic.Box
	first, after line
	ways         line
	wayR, below  float64 // of the signs; how far their words lie below their middles
	in, out      float64 // v of the two lanes that lead to the ways and away
	turn         float64 // u where the first line turns to the lanes
	reach        float64 // v from a way's middle to where its way out begins
	aside        float64 // how far a link that passes a scene by keeps from it
	rule, ruled  float64 // between the paper's lines, and down to the first
	titles       float64 // width of the scenes' titles, 0 for none
}

// line is a row of scenes: its v, and the u of the first and the last.
type line struct{ v, from, to float64 }

func (l line) at(i, count int) float64 {
	return stage.Mix(l.from, l.to, float64(i)/float64(max(1, count-1)))
}

var chartPlans = [...]chartPlan{
	stage.Wide: {sheet: pic.Box{X: 16, Y: 14, W: 608, H: 532}, first: line{44, 76, 454}, after: line{396, 76, 508},
		ways: line{304, 92, 440}, wayR: 24, below: 44, in: 254, out: 360, turn: 498, reach: 30, aside: 13, rule: 27, ruled: 17, titles: 184},
	stage.Tall: {sheet: pic.Box{X: 12, Y: 12, W: 336, H: 232}, first: line{44, 40, 310}, after: line{204, 36, 324},
		ways: line{112, 58, 302}, wayR: 18, below: 38, in: 74, out: 174, turn: 334, reach: 46, aside: 13, rule: 20, ruled: 20},
}

var (
	redLine = pic.RGB(0xC4402F)
	redText = pic.RGB(0xA9431F)
	lane    = pic.PaperShade.Mix(pic.Mute, 0.45)
)

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

// point turns u and v into a place on the stage.
func point(s stage.Shape, u, v float64) pic.Point {
	if s == stage.Wide {
		return pic.Point{X: v, Y: u}
	}
	return pic.Point{X: u, Y: v}
}

func chart(p *pic.Picture, n *stage.Now, t float64) {
	pl := &chartPlans[n.Shape]
	props.Sheet(p, pl.sheet)
	for y := pl.sheet.Y + pl.ruled; y < pl.sheet.Y+pl.sheet.H-4; y += pl.rule {
		p.Rect(pl.sheet.X, y, pl.sheet.W, 1, 0, pic.Solid(pic.RGB(0x9CBFE3).Alpha(0.4)))
	}
	first, ways, after, a, w, z := chartRows(n.Story)
	c := chartist{p: p, n: n, pl: pl, t: stage.InOut(t)}

	if pl.titles > 0 {
		p.Text(pl.first.v+26, pl.turn+29, pic.Left, pic.Script, redText, n.Hand())
	}

	// The lanes in grey: all that can be walked.
	c.color, c.width = lane, 3
	for i := 1; i < a; i++ {
		c.along(pl.first, i-1, i, a)
	}
	for i := 1; i < z; i++ {
		c.along(pl.after, i-1, i, z)
	}
	for i := range w {
		c.into(pl.first.at(a-1, a), pl.ways.at(i, w), true)
		c.outOf(pl.ways.at(i, w), pl.after.at(0, z))
	}

	// The reader's own way in red.
	c.color, c.width = redLine, 4
	last := c.seen(pl.first, first[:a])
	next := -1
	for i := range z {
		if n.Session.SeenScene(after[i]) {
			next = i
			break
		}
	}
	walked := false
	for i := range w {
		if !n.Session.SeenScene(ways[i]) {
			continue
		}
		walked = true
		if last >= 0 {
			c.into(pl.first.at(last, a), pl.ways.at(i, w), last == a-1)
		}
		if next >= 0 {
			c.outOf(pl.ways.at(i, w), pl.after.at(next, z))
		}
	}
	if !walked && last >= 0 && next >= 0 {
		c.around(pl.first.at(last, a), pl.after.at(next, z), last == a-1)
	}
	c.seen(pl.after, after[:z])

	for i := range a {
		c.node(pl.first, i, a, first[i])
	}
	for i := range z {
		c.node(pl.after, i, z, after[i])
	}
	for i := range w {
		c.way(i, w, ways[i])
	}
}

// chartist draws links and scenes in one colour at a time.
type chartist struct {
	p     *pic.Picture
	n     *stage.Now
	pl    *chartPlan
	t     float64
	color pic.Color
	width float64
}

func (c *chartist) link(uv ...pic.Point) {
	var pts [8]pic.Point
	for i, q := range uv {
		pts[i] = point(c.n.Shape, q.X, q.Y)
	}
	t := 1.0
	if c.color != lane {
		t = c.t
	}
	props.Pencil(c.p, c.width, c.color, t, pts[:len(uv)]...)
}

// seen joins the scenes of a row that were seen, and gives the last of them; -1 for none.
func (c *chartist) seen(l line, row []*story.Scene) (last int) {
	last = -1
	for i, sc := range row {
		if !c.n.Session.SeenScene(sc) {
			continue
		}
		if last >= 0 {
			c.along(l, last, i, len(row))
		}
		last = i
	}
	return last
}

// along joins two scenes of a row, beside those between them.
func (c *chartist) along(l line, i, k, count int) {
	a, b := l.at(i, count), l.at(k, count)
	if k == i+1 {
		c.link(pic.Point{X: a, Y: l.v}, pic.Point{X: b, Y: l.v})
		return
	}
	c.link(pic.Point{X: a, Y: l.v}, pic.Point{X: a + c.pl.aside, Y: l.v - c.pl.aside},
		pic.Point{X: b - c.pl.aside, Y: l.v - c.pl.aside}, pic.Point{X: b, Y: l.v})
}

// into leads from the first row to a way; straight tells whether no scene lies between.
func (c *chartist) into(u, way float64, straight bool) {
	pl := c.pl
	v := pl.first.v
	if straight {
		c.link(pic.Point{X: u, Y: v}, pic.Point{X: pl.turn, Y: v}, pic.Point{X: pl.turn, Y: pl.in},
			pic.Point{X: way, Y: pl.in}, pic.Point{X: way, Y: pl.ways.v - pl.wayR})
		return
	}
	c.link(pic.Point{X: u, Y: v}, pic.Point{X: u + pl.aside, Y: v - pl.aside}, pic.Point{X: pl.turn, Y: v - pl.aside},
		pic.Point{X: pl.turn, Y: pl.in}, pic.Point{X: way, Y: pl.in}, pic.Point{X: way, Y: pl.ways.v - pl.wayR})
}

func (c *chartist) outOf(way, u float64) {
	pl := c.pl
	c.link(pic.Point{X: way, Y: pl.ways.v + pl.reach}, pic.Point{X: way, Y: pl.out}, pic.Point{X: u, Y: pl.out}, pic.Point{X: u, Y: pl.after.v})
}

// around leads from the first row to the second past all ways.
func (c *chartist) around(u, to float64, straight bool) {
	pl := c.pl
	v := pl.first.v
	if !straight {
		c.link(pic.Point{X: u, Y: v}, pic.Point{X: u + pl.aside, Y: v - pl.aside})
		u, v = u+pl.aside, v-pl.aside
	}
	c.link(pic.Point{X: u, Y: v}, pic.Point{X: pl.turn, Y: v}, pic.Point{X: pl.turn, Y: pl.out},
		pic.Point{X: to, Y: pl.out}, pic.Point{X: to, Y: pl.after.v})
}

func (c *chartist) node(l line, i, count int, sc *story.Scene) {
	p, n := c.p, c.n
	at := point(n.Shape, l.at(i, count), l.v)
	here := n.Beat().Scene == sc
	switch {
	case here:
		p.Ellipse(at.X, at.Y, 12, 12, pic.Solid(pic.Paper))
		p.Ring(at.X, at.Y, 11, 11, 3, pic.Solid(pic.GoldDark))
		p.Ellipse(at.X, at.Y, 6.5, 6.5, pic.Solid(redLine))
	case n.Session.SeenScene(sc):
		p.Ellipse(at.X, at.Y, 7, 7, pic.Solid(redLine))
	default:
		p.Ellipse(at.X, at.Y, 7, 7, pic.Solid(pic.Paper))
		p.Ring(at.X, at.Y, 6, 6, 2, pic.Solid(pic.InkSoft))
	}
	if c.pl.titles == 0 {
		if here {
			w, _ := n.Shape.Size()
			half := pic.Strong.Width(n.Label("you"))/2 + 16
			p.Text(min(max(at.X, half), w-half), at.Y+30, pic.Center, pic.Strong, redText, n.Label("you"))
		}
		return
	}
	words := n.Words.Text(sc.Title, nil)
	style, ink := pic.Label, pic.InkSoft
	if n.Session.SeenScene(sc) {
		style, ink = pic.Strong, pic.Ink
	}
	width := c.pl.titles
	if l == c.pl.after {
		width += 22
	}
	rows := props.Rows(width, style, words)
	y := at.Y + 5.5
	if rows > 2 {
		y -= c.pl.rule
	}
	y = props.Lines(p, at.X+20, y, width, c.pl.rule, style, ink, words) // on the paper's lines
	if here {
		p.Text(at.X+20, y, pic.Left, pic.Label, redText, n.Label("you"))
	}
}

var wayNames = [...]string{"way.coin", "way.donations", "way.tesla", "way.cap"}

// way draws the sign of the i-th way and its name.
func (c *chartist) way(i, count int, sc *story.Scene) {
	p, n, r := c.p, c.n, c.pl.wayR
	at := point(n.Shape, c.pl.ways.at(i, count), c.pl.ways.v)
	seen := n.Session.SeenScene(sc)
	p.Ellipse(at.X, at.Y, r+5, r+5, pic.Solid(pic.Paper))
	ring := pic.Solid(lane)
	ink, style := pic.InkSoft, pic.Label
	if seen {
		ring, ink, style = pic.Solid(redLine), pic.Ink, pic.Strong
	}
	props.Sign(p, props.Way(i), at.X, at.Y, 0.72*r)
	p.Ring(at.X, at.Y, r+3, r+3, 3, ring)
	if i < len(wayNames) {
		p.Text(at.X, at.Y+c.pl.below, pic.Center, style, ink, n.Label(wayNames[i]))
	}
}
