package picture

import "math"

// White is the paper that Print is for.
var White = RGB(0xFFFFFF)

// Print recolours a finished picture for white paper, in place. Things keep their colours, for they stand on the paper
// as they did on the desk. What was drawn on the desk itself in light colours becomes as dark on the paper as it was
// bright there, in the same hue; words get at least 4.5:1 on what lies behind them. Light things get an outline;
// shadows and lights go.
func Print(p *Picture) {
	q := printer{p: p, open: []place{everywhere}}
	for i := range p.Nodes {
		q.node(p.Nodes[i])
	}
	p.Nodes = q.nodes
}

const (
	wordsOnPaper = 5.2  // contrast that words get; a little more than 4.5, for only some places of them are looked at
	thin         = 5.5  // units: what is no wider is a line
	pale         = 0.6  // of the luminance: what is lighter needs an outline on paper
	shine        = 0.25 // of the luminance: what is darker can be seen on paper as it is
	veil         = 0.45 // of the opacity: what has less only tints what is behind it
	around       = 0.8  // units: how wide outlines are
)

var edging = RGB(0x9AA0B2)

// printer puts a picture on paper from back to front.
type printer struct {
	p     *Picture
	nodes []Node  // as they are printed
	open  []place // the groups that are open, the innermost last
	below []cover // the filled nodes so far
}

func (q *printer) node(n Node) {
	now := &q.open[len(q.open)-1]
	switch n.Kind {
	case Push:
		q.open = append(q.open, now.enter(&q.p.Groups[n.Lo]))
	case Pop:
		q.open = q.open[:len(q.open)-1]
	case Shadow, Glow:
		return
	case Text:
		n.Paint = Solid(q.word(&n, now))
	default:
		if q.bare(&n, now) {
			q.draw(n, now)
		} else {
			q.put(n, now)
		}
		return
	}
	q.nodes = append(q.nodes, n)
}

// put puts a node on the paper.
func (q *printer) put(n Node, at *place) {
	q.nodes = append(q.nodes, n)
	if n.Stroke == 0 {
		q.below = append(q.below, cover{*at, n, boxOf(q.p, &n)})
	}
}

// draw puts a node on the paper where nothing lies.
func (q *printer) draw(n Node, at *place) {
	box := boxOf(q.p, &n)
	lightest := max(Luminance(n.Paint.From), Luminance(n.Paint.To))
	opaque := float64(max(n.Paint.From.A, n.Paint.To.A)) / 255 * at.alpha
	line := n.Stroke > 0 || n.Kind == Polyline || min(box.W, box.H)*at.scale() <= thin
	switch {
	case lightest <= shine:
	case n.Kind == Area && opaque < veil && lightest > pale:
		return // the beam of a lamp
	case line || opaque < veil:
		n.Paint.From, n.Paint.To = inked(n.Paint.From), inked(n.Paint.To)
	case lightest > pale && (n.Kind == Rect || n.Kind == Ellipse):
		q.put(n, at)
		n.Stroke, n.Paint = around, Solid(edging)
	}
	q.put(n, at)
}

// inked gives the colour that stands out from white paper as much as c does from the desk.
func inked(c Color) Color {
	if l := 1.05/Ratio(c, DeskMid) - 0.05; l < Luminance(c) {
		return c.toward(Color{A: c.A}, max(l, 0))
	}
	return c
}

// word gives the colour of words: their own where it stands out from what lies behind them.
func (q *printer) word(n *Node, at *place) Color {
	c := n.Paint.From
	if c.A <= 3*255/10 {
		return c // a ghost that need not be read
	}
	x, wide := n.X, n.Style.Width(n.Text)
	switch n.Align {
	case Center:
		x -= wide / 2
	case Right:
		x -= wide
	}
	// The least contrast counts but for a few places, which a line may cross; the ground is what most of them have.
	const across, few, even = 9, 2, 0.18 // from the luminance of even down, white stands out more than black
	faint, dark := 0, 0
	black, white := 0.0, 1.0 // of the dark places, and of the light ones, the luminance that is hardest to write on
	for i := range across {
		for _, v := range [2]float64{0.1, 0.55} {
			ground, _ := q.behind(at.out(x+wide*(float64(i)+0.5)/across, n.Y-v*n.Style.Size))
			ink := c
			ink.A = 255
			if Ratio(ground.Mix(ink, float64(c.A)/255*at.alpha), ground) < wordsOnPaper {
				faint++
			}
			if l := Luminance(ground); l <= even {
				dark++
				black = max(black, l)
			} else {
				white = min(white, l)
			}
		}
	}
	if faint < few {
		return c
	}
	c.A = 255
	if dark > across {
		return c.toward(White, min((black+0.05)*wordsOnPaper-0.05, 1))
	}
	ground := white
	if ground > pale {
		c = inked(c)
	}
	if at.alpha < 1 {
		return c.toward(Color{A: 255}, 0)
	}
	if most := max((ground+0.05)/wordsOnPaper-0.05, 0); Luminance(c) > most {
		c = c.toward(Color{A: 255}, most)
	}
	return c
}

// bare tells whether most of a node lies on the paper itself.
func (q *printer) bare(n *Node, at *place) bool {
	over, all := 0, 0
	for _, m := range places(q.p, n) {
		x, y := at.out(m.X, m.Y)
		if !at.shows(x, y) {
			continue
		}
		_, hidden := q.behind(x, y)
		all++
		if hidden > 0.5 {
			over++
		}
	}
	return over*2 <= all
}

// places gives some places that stand for a node: along a line, around an outline, all over a filled one.
func places(p *Picture, n *Node) (out []Point) {
	b := boxOf(p, n)
	switch {
	case n.Kind == Polyline:
		for i := n.Lo; i+1 < n.Hi; i += max(1, (n.Hi-n.Lo)/8) {
			a, c := p.Points[i], p.Points[i+1]
			out = append(out, Point{(a.X + c.X) / 2, (a.Y + c.Y) / 2})
		}
	case n.Kind == Ellipse && n.Stroke > 0:
		for i := range 8 {
			sin, cos := math.Sincos(float64(i) * math.Pi / 4)
			out = append(out, Point{n.X + n.W*cos, n.Y + n.H*sin})
		}
	case n.Stroke > 0:
		for i := range 4 {
			t := (float64(i) + 0.5) / 4
			out = append(out, Point{b.X + t*b.W, b.Y}, Point{b.X + t*b.W, b.Y + b.H}, Point{b.X, b.Y + t*b.H}, Point{b.X + b.W, b.Y + t*b.H})
		}
	default:
		for _, u := range [3]float64{0.15, 0.5, 0.85} {
			for _, v := range [3]float64{0.15, 0.5, 0.85} {
				out = append(out, Point{b.X + u*b.W, b.Y + v*b.H})
			}
		}
	}
	return out
}
