package props

import pic "coinorcap/internal/picture"

// Ruler is a line on which a length is an amount of money: from (X, Y), W units for Most dollars.
type Ruler struct{ X, Y, W, Most float64 }

// At is where an amount stands, at most at the end.
func (r Ruler) At(usd float64) float64 { return r.X + r.W*min(1, max(0, usd/r.Most)) }

// Split draws the ruler with the investors' amount in gold and the nonprofit's after it in teal.
func (r Ruler) Split(p *pic.Picture, investors, nonprofit float64) {
	const h = 10
	p.Rect(r.X-h/2, r.Y-h/2, r.W+h, h, h/2, pic.Solid(pic.Track))
	a, b := r.At(investors), r.At(investors+nonprofit)
	if b > r.X {
		c := pic.Teal
		if nonprofit < 0.001*r.Most {
			c = pic.Gold
		}
		p.Rect(r.X-h/2, r.Y-h/2, b-r.X+h, h, h/2, pic.Solid(c))
	}
	if a > r.X && nonprofit > 0 {
		p.Rect(r.X-h/2, r.Y-h/2, h, h, h/2, pic.Solid(pic.Gold))
		p.Rect(r.X, r.Y-h/2, a-r.X, h, 0, pic.Solid(pic.Gold))
	}
}

// Mark draws the lid's place on the ruler: a jar's neck with its lid, and a point that stands on the amount.
func (r Ruler) Mark(p *pic.Picture, limit float64) {
	x := r.At(limit)
	p.Push(pic.Group{X: x, Y: r.Y - 18})
	p.Area(0, pic.Solid(pic.Teal), pic.Point{X: -10, Y: 0}, pic.Point{X: 0, Y: 12}, pic.Point{X: 10, Y: 0})
	p.Pop()
	p.Shadow(x-18, r.Y-32, 36, 14, 5, 6, 0.5)
	p.Rect(x-19, r.Y-37, 38, 20, 5, pic.Down(pic.Teal, pic.Teal.Mix(pic.TealDark, 0.35)))
	p.Rect(x-19, r.Y-22, 38, 5, 2.5, pic.Solid(pic.TealDark))
	for i := range 3 { // what a thumb would hold
		p.Rect(x-6+5*float64(i), r.Y-34, 2, 8, 1, pic.Solid(pic.Ink.Alpha(0.55)))
	}
}

// Under writes words below an amount, clear of the knob and within the ruler.
func (r Ruler) Under(p *pic.Picture, usd float64, c pic.Color, words string) {
	half := pic.Label.Width(words) / 2
	x := min(max(r.At(usd), r.X-8+half), r.X+r.W+8-half)
	p.Text(x, r.Y+30, pic.Center, pic.Label, c, words)
}

// Ends writes what the ruler's ends are, where they are clear of the words under an amount.
func (r Ruler) Ends(p *pic.Picture, usd float64, words, least, most string) {
	half := pic.Label.Width(words)/2 + 12
	x := min(max(r.At(usd), r.X-8+half-12), r.X+r.W+8-half+12)
	if r.X-8+pic.Label.Width(least) < x-half {
		p.Text(r.X-8, r.Y+30, pic.Left, pic.Label, pic.Quiet, least)
	}
	if r.X+r.W+8-pic.Label.Width(most) > x+half {
		p.Text(r.X+r.W+8, r.Y+30, pic.Right, pic.Label, pic.Quiet, most)
	}
}

// MarkBox is what can be grabbed of the lid's mark, above the ruler.
func (r Ruler) MarkBox(limit float64) pic.Box {
	return pic.Box{X: r.At(limit) - 22, Y: r.Y - 56, W: 44, H: 44}
}

// KnobBox is what can be grabbed of the knob at an amount: 44 units, most of them below the ruler.
func (r Ruler) KnobBox(usd float64) pic.Box {
	return pic.Box{X: r.At(usd) - 22, Y: r.Y - 12, W: 44, H: 44}
}
