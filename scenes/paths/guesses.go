package paths

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// asked is one guess with its answer and the scale both stand on.
type asked struct {
	control        string
	name, you, was string // labels
	output         string // the answer: a model's output, or else a fact's value
	fact, value    string
	least, most    float64 // of the scale; exponents of ten when log
	step           float64 // between two ticks
	log            bool
}

var questions = [...]asked{
	{control: "pledge.guess", name: "g.pledge", you: "g.pledge.you", was: "g.pledge.was", output: "pledge.share", most: 100, step: 10},
	{control: "compute.guess", name: "g.compute", you: "g.compute.you", was: "g.compute.was", fact: "F119", value: "times", most: 9, step: 1, log: true},
	{control: "scale.guess", name: "g.scale", you: "g.scale.you", was: "g.scale.was", output: "scale.sales", most: 100, step: 10},
}

// place is where a value stands on the scale, from 0 to 1.
func (q *asked) place(v float64) float64 {
	if q.log {
		v = math.Log10(max(v, 1))
	}
	return min(max((v-q.least)/(q.most-q.least), 0), 1)
}

// answer is what was so.
func (q *asked) answer(n *stage.Now) float64 {
	if q.output != "" {
		return n.Output(q.output)
	}
	return n.Fact(q.fact, q.value)
}

type scalePlan struct {
	x, w       float64
	top, pitch float64 // the first scale's line, and from one to the next
	name       float64 // from a line up to its name
	mark       float64 // half the height of a mark
	words      pic.Style
	legend     float64
}

var scalePlans = [...]scalePlan{
	stage.Wide: {x: 56, w: 528, top: 128, pitch: 148, name: 62, mark: 17, words: pic.Head, legend: 530},
	stage.Tall: {x: 24, w: 312, top: 58, pitch: 75, name: 31, mark: 8, words: pic.Strong, legend: 248},
}

func scales(p *pic.Picture, n *stage.Now, t float64) {
	pl := &scalePlans[n.Shape]
	for i := range questions {
		u := stage.Out(stage.Turn(t, i, len(questions), 0.6))
		if u > 0 {
			p.Push(pic.Group{Fade: 1 - u})
			question(p, n, pl, &questions[i], pl.top+pl.pitch*float64(i), u)
			p.Pop()
		}
	}
	if n.Shape == stage.Wide {
		legend(p, n, pl, stage.Out(t))
	}
}

func question(p *pic.Picture, n *stage.Now, pl *scalePlan, q *asked, y, t float64) {
	p.Text(pl.x-12, y-pl.name, pic.Left, pic.Label, pic.Mute, n.Label(q.name))
	p.Rect(pl.x-4, y-2, pl.w+8, 4, 2, pic.Solid(pic.Track))
	for v := q.least; v <= q.most+1e-9; v += q.step {
		x := pl.x + pl.w*(v-q.least)/(q.most-q.least)
		p.Rect(x-1, y-6, 2, 12, 1, pic.Solid(pic.Track.Mix(pic.Mute, 0.4)))
	}
	at := pl.x + pl.w*t*q.place(q.answer(n))
	if n.Set(q.control) {
		mine := pl.x + pl.w*t*q.place(n.Value(q.control))
		p.Rect(min(at, mine), y-2, max(at, mine)-min(at, mine), 4, 2, pic.Solid(pic.Mute))
		chalk(p, mine, y, pl.mark)
		written(p, pl, mine, y-pl.mark-5, pl.words, pic.Paper, n.Label(q.you))
	}
	p.Rect(at-3, y-pl.mark, 6, 2*pl.mark, 3, pic.Down(pic.GoldLight, pic.GoldDark))
	written(p, pl, at, y+pl.mark+0.85*pl.words.Size+2, pl.words, pic.Gold, n.Label(q.was))
}

// chalk draws a mark of chalk: two strokes that do not quite agree.
func chalk(p *pic.Picture, x, y, half float64) {
	p.Line(x-1.2, y-half, x+0.8, y+half, 3.4, pic.Solid(pic.Paper))
	p.Line(x+1.6, y-0.86*half, x-0.6, y+0.8*half, 1.6, pic.Solid(pic.Paper.Alpha(0.7)))
}

// written centres words at x, but keeps them on the scale.
func written(p *pic.Picture, pl *scalePlan, x, y float64, s pic.Style, c pic.Color, words string) {
	half := s.Width(words) / 2
	p.Text(min(max(x, pl.x-12+half), pl.x+pl.w+12-half), y, pic.Center, s, c, words)
}

// legend says which mark is which, or that there is no guess yet.
func legend(p *pic.Picture, n *stage.Now, pl *scalePlan, t float64) {
	p.Push(pic.Group{Fade: 1 - t})
	defer p.Pop()
	any := false
	for i := range questions {
		any = any || n.Set(questions[i].control)
	}
	if !any {
		props.Lines(p, pl.x-12, pl.legend, pl.w+24, 20, pic.Label, pic.Paper, n.Label("guess.none"))
		return
	}
	x := pl.x
	chalk(p, x, pl.legend-5, 10)
	p.Text(x+14, pl.legend, pic.Left, pic.Label, pic.Paper, n.Label("g.you"))
	x += 14 + pic.Label.Width(n.Label("g.you")) + 40
	p.Rect(x-3, pl.legend-15, 6, 20, 3, pic.Down(pic.GoldLight, pic.GoldDark))
	p.Text(x+14, pl.legend, pic.Left, pic.Label, pic.Gold, n.Label("g.was"))
}
