package paths

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
)

// asked is one guess with its answer and the scale both stand on.
type asked struct {
	control               string
	name, you, was        string  // labels
	leastWords, mostWords string  // labels: what the scale's ends are
	least, most           float64 // of the scale; exponents of ten when log
	step                  float64 // between two ticks
	log                   bool
}

var questions = [...]asked{
	{control: "pledge.guess", name: "g.pledge", you: "g.pledge.you", was: "g.pledge.was", leastWords: "g.pledge.least",
		mostWords: "g.pledge.most", most: 100, step: 10},
	{control: "compute.guess", name: "g.compute", you: "g.compute.you", was: "g.compute.was", leastWords: "g.compute.least",
		mostWords: "g.compute.most", most: 9, step: 1, log: true},
	{control: "scale.guess", name: "g.scale", you: "g.scale.you", was: "g.scale.was", leastWords: "g.scale.least",
		mostWords: "g.scale.most", most: 100, step: 10},
}

// place is where a value stands on the scale, from 0 to 1.
func (q *asked) place(v float64) float64 {
	if q.log {
		v = math.Log10(max(v, 1))
	}
	return min(max((v-q.least)/(q.most-q.least), 0), 1)
}

// slatePlan is where things stand on a slate, from its upper left corner.
type slatePlan struct {
	first         pic.Box // the first slate
	pitch         float64
	frame         float64 // width of its wood
	name          float64 // baseline
	title         pic.Style
	line          float64 // of the scale
	x, w          float64
	mark          float64 // half the height of a mark
	figure, small pic.Style
	you, was      float64 // baselines of the two numbers
}

var slatePlans = [...]slatePlan{
	stage.Wide: {first: pic.Box{X: 16, Y: 14, W: 608, H: 170}, pitch: 181, frame: 7, name: 38, title: pic.Head, line: 106, x: 84, w: 440,
		mark: 19, figure: pic.Figure.Sized(26), small: pic.Label, you: 78, was: 152},
	stage.Tall: {first: pic.Box{X: 12, Y: 12, W: 336, H: 74}, pitch: 79, frame: 3, name: 20, title: pic.Strong, line: 38, x: 56, w: 212,
		mark: 9, figure: pic.Strong.Sized(18), small: pic.Label, you: 66, was: 66},
}

var (
	slate = pic.RGB(0x1C2536)
	wood  = pic.RGB(0x8A6244)
)

func scales(p *pic.Picture, n *stage.Now, t float64) {
	pl := &slatePlans[n.Shape]
	for i := range questions {
		u := stage.Out(stage.Turn(t, i, len(questions), 0.6))
		if u == 0 {
			continue
		}
		b := pl.first
		b.Y += pl.pitch * float64(i)
		p.Push(pic.Group{Y: 20 * (1 - u), Fade: 1 - u})
		question(p, n, pl, &questions[i], b, u)
		p.Pop()
	}
}

// question draws a slate: what was asked, the scale with its ends, the guess in chalk, the answer in gold, and the gap.
func question(p *pic.Picture, n *stage.Now, pl *slatePlan, q *asked, b pic.Box, t float64) {
	p.Shadow(b.X+3, b.Y+7, b.W-4, b.H, 8, 12, 0.5)
	p.Rect(b.X, b.Y, b.W, b.H, 8, pic.Down(wood.Mix(pic.Paper, 0.12), wood.Mix(pic.Ink, 0.25)))
	f := pl.frame
	p.Rect(b.X+f, b.Y+f, b.W-2*f, b.H-2*f, 4, pic.Down(slate.Mix(pic.DeskDark, 0.25), slate))
	p.Text(b.X+f+13, b.Y+pl.name, pic.Left, pl.title, pic.Paper, n.Label(q.name))
	wide := n.Shape == stage.Wide
	if q.log {
		words := "g.tick"
		if !wide {
			words = "g.short"
		}
		if pl.title.Width(n.Label(q.name))+8+pl.small.Width(n.Label(words)) <= b.W-2*f-26 {
			p.Text(b.X+b.W-f-13, b.Y+pl.name, pic.Right, pl.small, pic.Violet, n.Label(words))
		}
	}
	x0, y := b.X+pl.x, b.Y+pl.line
	p.Text(x0-18, y+5.5, pic.Right, pl.small, pic.Quiet, n.Label(q.leastWords))
	p.Text(x0+pl.w+14, y+5.5, pic.Left, pl.small, pic.Quiet, n.Label(q.mostWords))
	p.Rect(x0-3, y-1.5, pl.w+6, 3, 1.5, pic.Solid(pic.Mute))
	for v := q.least; v <= q.most+1e-9; v += q.step {
		p.Rect(x0+pl.w*(v-q.least)/(q.most-q.least)-1, y-5, 2, 10, 1, pic.Solid(pic.Mute))
	}
	at := x0 + pl.w*t*q.place(n.Answer(q.control))
	if n.Set(q.control) {
		mine := x0 + pl.w*t*q.place(n.Value(q.control))
		h := 0.55 * pl.mark
		p.Rect(min(at, mine), y-h, max(at, mine)-min(at, mine), 2*h, 2, pic.Solid(pic.Gold.Alpha(0.3)))
		chalk(p, mine, y, pl.mark)
		if wide {
			pair(p, pl, b, mine, b.Y+pl.you, pic.Paper, n.Label(q.you), n.Label("g.you"))
		} else {
			abreast(p, n, pl, q, b)
		}
	} else { // no mark: nothing was guessed, not even nought
		p.Text(b.X+f+13, b.Y+pl.you, pic.Left, pl.small, pic.Quiet, n.Label("g.none"))
	}
	gold := 0.16 * pl.mark
	p.Rect(at-gold, y-pl.mark, 2*gold, 2*pl.mark, gold, pic.Down(pic.GoldLight, pic.Gold))
	switch {
	case wide:
		pair(p, pl, b, at, b.Y+pl.was, pic.Gold, n.Label(q.was), n.Label("g.was"))
	case !n.Set(q.control):
		words := n.Label("g.was")
		if pl.small.Width(n.Label("g.none"))+12+pl.small.Width(words)+7+pl.figure.Width(n.Label(q.was)) > b.W-2*f-26 {
			words = "" // its gold says it
		}
		answered(p, pl, b, pl.figure, n.Label(q.was), words)
	}
}

// answered writes the answer at the slate's lower right corner, with what it is before it.
func answered(p *pic.Picture, pl *slatePlan, b pic.Box, style pic.Style, number, words string) {
	x := b.X + b.W - pl.frame - 13
	p.Text(x, b.Y+pl.was, pic.Right, style, pic.Gold, number)
	if words != "" {
		p.Text(x-7-style.Width(number), b.Y+pl.was, pic.Right, pl.small, pic.Quiet, words)
	}
}

// abreast writes the guess and the answer on one line. A large guess takes the room of the answer's words, which its
// gold and the slates beside it say too, then of its own size, and at last of its own words, for it is white as chalk.
func abreast(p *pic.Picture, n *stage.Now, pl *slatePlan, q *asked, b pic.Box) {
	const gap = 12
	you, was, words, style := n.Label(q.you), n.Label(q.was), n.Label("g.was"), pl.figure
	x := b.X + pl.frame + 13
	number := x + 7 + pl.small.Width(n.Label("g.you"))
	room := b.X + b.W - pl.frame - 13 - pl.figure.Width(was) - gap - number // for the guess, without the answer's words
	if style.Width(you)+7+pl.small.Width(words) > room {
		words = ""
	}
	if style.Width(you) > room {
		style = pic.Strong
	}
	answer := pl.figure
	if style.Width(you) > room {
		answer = pic.Strong
		room += pl.figure.Width(was) - answer.Width(was)
	}
	if style.Width(you) > room {
		number = x
	} else {
		p.Text(x, b.Y+pl.you, pic.Left, pl.small, pic.Quiet, n.Label("g.you"))
	}
	p.Text(number, b.Y+pl.you, pic.Left, style, pic.Paper, you)
	answered(p, pl, b, answer, was, words)
}

// pair writes a number with what it is after it: the number stands at x, both within the slate.
func pair(p *pic.Picture, pl *slatePlan, b pic.Box, x, y float64, c pic.Color, number, words string) {
	w := pl.figure.Width(number)
	all := w + 8 + pl.small.Width(words)
	left := max(b.X+pl.frame+13, min(x-w/2, b.X+b.W-pl.frame-13-all))
	p.Text(left, y, pic.Left, pl.figure, c, number)
	p.Text(left+w+8, y, pic.Left, pl.small, pic.Quiet, words)
}

// chalk draws a mark of chalk: two strokes that do not quite agree.
func chalk(p *pic.Picture, x, y, half float64) {
	p.Line(x-0.8, y-half, x+0.8, y+half, 3.4, pic.Solid(pic.Paper))
	p.Line(x+1, y-0.86*half, x-0.4, y+0.8*half, 1.6, pic.Solid(pic.Paper.Alpha(0.7)))
}
