// Package picture is the display list: what one frame of the stage shows, as a value.
//
// A scene fills a Picture with a dozen kinds of nodes; a painter (screen, svg) turns it into light. The package draws
// nothing itself, knows no clock and no display, and allocates nothing once its slices are warm. Lengths are in the
// units of the scene's view (see stage.View; a unit is at least one CSS pixel on every tested screen), x to the right,
// y down, angles in radians clockwise, colours in sRGB.
//
//	Reset ─ Push(transform) ─ Rect, Ellipse, Polyline, Shape, Text, Shadow, Glow … ─ Pop ─▶ painter
package picture

// Kind says what a node is.
type Kind uint8

// The kinds of nodes.
const (
	Rect     Kind = iota // rounded rectangle: X, Y, W, H, R
	Ellipse              // centre X, Y, radii W, H
	Polyline             // round-capped line through Points[Lo:Hi], width Stroke
	Area                 // region between Points[Lo:Hi] (x ascending) and the level Y
	Shape                // filled outline Path at the origin of the transform, scaled by W, moved to X, Y
	Text                 // words on the baseline X, Y
	Shadow               // soft dark rounded rectangle: X, Y, W, H, R; blur in Stroke
	Glow                 // soft round light: centre X, Y, radius W, from the paint's colour to nothing
	Push                 // opens a group: Transform in Groups[Lo]
	Pop                  // closes it
)

// Point is a place on the stage.
type Point struct{ X, Y float64 }

// Align says which part of the words stands at X.
type Align uint8

// The alignments.
const (
	Left Align = iota
	Center
	Right
)

// Node is one element of a picture. Which fields count is said by its kind.
type Node struct {
	Kind       Kind
	X, Y, W, H float64
	R          float64 // corner radius
	Stroke     float64 // width of the outline, centred on the edge; 0 fills
	Paint      Paint
	Lo, Hi     int // Points[Lo:Hi] or Groups[Lo]
	Path       *Path
	Text       string
	Style      Style
	Align      Align
}

// Group is what Push applies to the nodes up to its Pop: clip first (in the outer units), then move, turn and scale.
type Group struct {
	X, Y    float64 // translation
	Turn    float64 // radians, clockwise
	Scale   float64 // 0 means 1
	Fade    float64 // 0 is opaque, 1 invisible
	Clipped bool
	Clip    Box // in the units outside the group; axis-aligned there, so no turned group may lie outside a clipped one
}

// Box is an axis-aligned rectangle.
type Box struct{ X, Y, W, H float64 }

// Handle is a place on the stage by which a control can be grabbed. Along says what moving it means.
type Handle struct {
	Control string
	Box     Box   // what can be hit; painters and pages enlarge it to 44 CSS pixels
	From    Point // where the control is at its least
	To      Point // where it is at its most
	Option  int   // for options: the value a tap sets; -1 for a slider; Leads where Control is a place to go to
}

// Picture is one frame. The zero value is an empty one, ready for use.
type Picture struct {
	Nodes   []Node
	Points  []Point
	Groups  []Group
	Handles []Handle
	depth   int
}

// Reset empties p and keeps its memory.
func (p *Picture) Reset() {
	p.Nodes, p.Points, p.Groups, p.Handles, p.depth = p.Nodes[:0], p.Points[:0], p.Groups[:0], p.Handles[:0], 0
}

// Rect adds a filled rectangle with corner radius r.
func (p *Picture) Rect(x, y, w, h, r float64, paint Paint) {
	p.Nodes = append(p.Nodes, Node{Kind: Rect, X: x, Y: y, W: w, H: h, R: r, Paint: paint})
}

// Frame adds the outline of a rectangle, width wide, centred on its edge.
func (p *Picture) Frame(x, y, w, h, r, width float64, paint Paint) {
	p.Nodes = append(p.Nodes, Node{Kind: Rect, X: x, Y: y, W: w, H: h, R: r, Stroke: width, Paint: paint})
}

// Ellipse adds a filled ellipse about (cx, cy) with radii rx and ry.
func (p *Picture) Ellipse(cx, cy, rx, ry float64, paint Paint) {
	p.Nodes = append(p.Nodes, Node{Kind: Ellipse, X: cx, Y: cy, W: rx, H: ry, Paint: paint})
}

// Ring adds the outline of an ellipse, width wide, centred on its edge.
func (p *Picture) Ring(cx, cy, rx, ry, width float64, paint Paint) {
	p.Nodes = append(p.Nodes, Node{Kind: Ellipse, X: cx, Y: cy, W: rx, H: ry, Stroke: width, Paint: paint})
}

// Line adds a straight line with round ends.
func (p *Picture) Line(x0, y0, x1, y1, width float64, paint Paint) {
	lo := len(p.Points)
	p.Points = append(p.Points, Point{x0, y0}, Point{x1, y1})
	p.Nodes = append(p.Nodes, Node{Kind: Polyline, Lo: lo, Hi: lo + 2, Stroke: width, Paint: paint})
}

// Polyline adds a line through pts with round joins and ends. The paint should be opaque: segments overlap at joins.
func (p *Picture) Polyline(width float64, paint Paint, pts ...Point) {
	lo := len(p.Points)
	p.Points = append(p.Points, pts...)
	p.Nodes = append(p.Nodes, Node{Kind: Polyline, Lo: lo, Hi: len(p.Points), Stroke: width, Paint: paint})
}

// Area adds the region between pts, whose x must not fall, and the horizontal line at level.
func (p *Picture) Area(level float64, paint Paint, pts ...Point) {
	lo := len(p.Points)
	p.Points = append(p.Points, pts...)
	p.Nodes = append(p.Nodes, Node{Kind: Area, Y: level, Lo: lo, Hi: len(p.Points), Paint: paint})
}

// Shape adds a filled outline, scaled by scale and moved so that its origin is at (x, y).
func (p *Picture) Shape(path *Path, x, y, scale float64, paint Paint) {
	p.Nodes = append(p.Nodes, Node{Kind: Shape, X: x, Y: y, W: scale, Path: path, Paint: paint})
}

// Text adds words on the baseline y, with their left end, middle or right end at x.
func (p *Picture) Text(x, y float64, align Align, style Style, c Color, words string) {
	p.Nodes = append(p.Nodes, Node{Kind: Text, X: x, Y: y, Align: align, Style: style, Paint: Solid(c), Text: words})
}

// Shadow adds the soft shadow of a rounded rectangle: as dark as alpha (0 to 1), blurred over blur units on each side.
// An ellipse's shadow is a rectangle with r of half its height.
func (p *Picture) Shadow(x, y, w, h, r, blur, alpha float64) {
	p.Nodes = append(p.Nodes, Node{Kind: Shadow, X: x, Y: y, W: w, H: h, R: r, Stroke: blur,
		Paint: Solid(ShadowColor.Alpha(alpha))})
}

// Glow adds light about (cx, cy): c at the centre, nothing at radius r, laid over what is below.
func (p *Picture) Glow(cx, cy, r float64, c Color) {
	p.Nodes = append(p.Nodes, Node{Kind: Glow, X: cx, Y: cy, W: r, H: r, Paint: Solid(c)})
}

// Push opens a group; every Push needs its Pop.
func (p *Picture) Push(g Group) {
	p.depth++
	p.Nodes = append(p.Nodes, Node{Kind: Push, Lo: len(p.Groups)})
	p.Groups = append(p.Groups, g)
}

// Pop closes the group opened last. It does nothing when none is open.
func (p *Picture) Pop() {
	if p.depth == 0 {
		return
	}
	p.depth--
	p.Nodes = append(p.Nodes, Node{Kind: Pop})
}

// Handle adds a place by which a slider can be grabbed: box moves from one point (least) to the other (most).
func (p *Picture) Handle(control string, box Box, from, to Point) {
	p.Handles = append(p.Handles, Handle{Control: control, Box: box, From: from, To: to, Option: -1})
}

// Tap adds a place where a tap sets an option of a control.
func (p *Picture) Tap(control string, box Box, option int) {
	p.Handles = append(p.Handles, Handle{Control: control, Box: box, Option: option})
}

// Lead adds a place where a tap leads on to another place of the story, as one of the beat's choices does.
func (p *Picture) Lead(place string, box Box) {
	p.Handles = append(p.Handles, Handle{Control: place, Box: box, Option: Leads})
}

// Leads is the option of a handle that leads on instead of setting a control.
const Leads = -2

// Add adds all that another picture shows, within the groups that are open, and none of its handles.
func (p *Picture) Add(q *Picture) {
	points, groups := len(p.Points), len(p.Groups)
	for _, n := range q.Nodes {
		switch n.Kind {
		case Push:
			n.Lo += groups
		case Polyline, Area:
			n.Lo, n.Hi = n.Lo+points, n.Hi+points
		}
		p.Nodes = append(p.Nodes, n)
	}
	p.Points, p.Groups = append(p.Points, q.Points...), append(p.Groups, q.Groups...)
}

// Open tells how many groups are still open: 0 for a finished picture.
func (p *Picture) Open() int { return p.depth }
