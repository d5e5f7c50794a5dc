// Package draft draws a napkin of March 2018: the word ICO struck out, and a first jar with a lid at 50 times.
package draft

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter  = iota // the napkin comes in
	month         // which calendar leaf is raised: 0, 1, 2
	struck        // ICO is struck out
	jar           // the jar is drawn
	fixed         // the words of April are added
	note          // the jar alone counts
)

// The options of draft.month.
const (
	january = iota
	march
	april
)

// Scene is the draft.
var Scene = &stage.Scene{
	Name: "draft",
	Tracks: []stage.Track{
		enter:  {Ease: stage.Ramp, Seconds: 0.5},
		month:  {Ease: stage.Spring, Seconds: 0.3},
		struck: {Ease: stage.Ramp, Seconds: 0.8},
		jar:    {Ease: stage.Ramp, Seconds: 1.1},
		fixed:  {Ease: stage.Ramp, Seconds: 0.5},
		note:   {Ease: stage.Ramp, Seconds: 0.6},
	},
	Pose: func(n *stage.Now, pose []float64) {
		m := at(n)
		pose[enter], pose[month] = 1, float64(m)
		pose[struck], pose[jar], pose[fixed] = 0, 0, 0
		if m >= march {
			pose[struck], pose[jar] = 1, 1
		}
		if m == april {
			pose[fixed] = 1
		}
		pose[note] = n.On("note")
	},
	Draw:  draw,
	Leave: leave,
}

// at is the month the picture stands in. The note is about the e-mail of March, whatever the calendar shows.
func at(n *stage.Now) int {
	if n.Past("note") {
		return march
	}
	return int(n.Value("draft.month"))
}

// plan is where things stand in one composition; what is sketched stands from the napkin's upper left corner.
type plan struct {
	napkin       pic.Box
	leaves       [3]pic.Box
	year         pic.Point // above them
	leaf         pic.Style // of a leaf's words, which must be readable on one that is not raised too
	coin         pic.Point // the middle of the token as it was thought of in January
	coinR        float64
	ico          pic.Point // its name beside it: baseline, left end
	icoSize      float64
	sum          float64   // size of the sum below the name
	says         pic.Point // who says so: baseline, left end
	small        float64   // what is left of all that from March on, in the upper left corner
	off          pic.Point // the word, 0 for none
	jar, noteJar pic.Box   // of the glass; the lid lies on it
	lid          float64   // its height
	firms        pic.Box   // the first company; four more stand beside it
	pitch        float64
	script       pic.Style
	lead         float64
	firmsW       float64
	fixed        pic.Point // the middle of the words, first baseline
	fixedW       float64
	words        pic.Point // of the note
	wordsW       float64
}

var plans = [...]plan{
	stage.Wide: {napkin: pic.Box{X: 90, Y: 26, W: 460, H: 376},
		leaves: [3]pic.Box{{X: 90, Y: 444, W: 142, H: 86}, {X: 249, Y: 444, W: 142, H: 86}, {X: 408, Y: 444, W: 142, H: 86}}, year: pic.Point{X: 320, Y: 427}, leaf: pic.Head,
		coin: pic.Point{X: 140, Y: 178}, coinR: 96, ico: pic.Point{X: 262, Y: 176}, icoSize: 92, sum: 48, says: pic.Point{X: 262, Y: 262}, small: 0.42,
		off: pic.Point{X: 182, Y: 82}, jar: pic.Box{X: 266, Y: 152, W: 138, H: 178},
		noteJar: pic.Box{X: 52, Y: 118, W: 168, H: 212}, lid: 40, firms: pic.Box{X: 42, Y: 190, W: 28, H: 48}, pitch: 38,
		script: pic.Script, lead: 27, firmsW: 200, fixed: pic.Point{X: 338, Y: 58}, fixedW: 190,
		words: pic.Point{X: 252, Y: 120}, wordsW: 180},
	stage.Tall: {napkin: pic.Box{X: 14, Y: 14, W: 228, H: 228},
		leaves: [3]pic.Box{{X: 255, Y: 36, W: 90, H: 56}, {X: 255, Y: 110, W: 90, H: 56}, {X: 255, Y: 184, W: 90, H: 56}}, year: pic.Point{X: 300, Y: 22}, leaf: pic.Strong.Sized(17.4),
		coin: pic.Point{X: 70, Y: 96}, coinR: 50, ico: pic.Point{X: 132, Y: 94}, icoSize: 48, sum: 28, says: pic.Point{X: 24, Y: 184}, small: 0.5,
		jar:     pic.Box{X: 134, Y: 112, W: 70, H: 96},
		noteJar: pic.Box{X: 22, Y: 84, W: 74, H: 112}, lid: 26, firms: pic.Box{X: 20, Y: 116, W: 14, H: 28}, pitch: 19,
		script: pic.Script.Sized(20), lead: 20, firmsW: 100, fixed: pic.Point{X: 166, Y: 36}, fixedW: 104,
		words: pic.Point{X: 107, Y: 44}, wordsW: 108},
}

var leafNames = [...]string{"jan", "mar", "apr"}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	pl := &plans[n.Shape]
	in := stage.Out(pose[enter])
	p.Push(pic.Group{Y: 24 * (1 - in), Fade: 1 - in})
	napkin(p, pl, n, pose)
	p.Pop()
	p.Text(pl.year.X, pl.year.Y, pic.Center, pic.Strong.Sized(18), pic.Paper.Alpha(in), n.Label("year"))
	for i, name := range leafNames {
		b := pl.leaves[i]
		up := max(0, 1-abs(pose[month]-float64(i)))
		p.Push(pic.Group{X: b.X + b.W/2, Y: b.Y + b.H/2 - 4*up, Scale: 0.92 + 0.08*up, Fade: 1 - stage.Out(stage.Turn(pose[enter], i, 3, 0.6))})
		leaf(p, pic.Box{X: -b.W / 2, Y: -b.H / 2, W: b.W, H: b.H}, pl, up, n.Label(name))
		p.Pop()
		if !n.Past("note") {
			p.Tap("draft.month", b, i)
		}
	}
}

func abs(x float64) float64 { return max(x, -x) }

func leaf(p *pic.Picture, b pic.Box, pl *plan, up float64, words string) {
	if up > 0.01 {
		p.Frame(b.X-2, b.Y-2, b.W+4, b.H+4, 8, 3, pic.Solid(pic.Gold.Alpha(up)))
	}
	props.Leaf(p, b, pic.PadBand)
	in := props.LeafBody(b)
	rows := props.Rows(b.W-10, pl.leaf, words)
	lead := pl.leaf.Size * 1.1
	props.Aligned(p, in.X+in.W/2, in.Y+in.H/2+0.36*pl.leaf.Size-lead*float64(rows-1)/2, b.W-10, lead, pic.Center, pl.leaf, pic.Ink, words)
}
