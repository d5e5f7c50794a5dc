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

// Mark draws the lid's place on the ruler: a small lid on a stem.
func (r Ruler) Mark(p *pic.Picture, limit float64) {
	x := r.At(limit)
	p.Line(x, r.Y-6, x, r.Y-22, 3, pic.Solid(pic.Teal))
	p.Shadow(x-15, r.Y-30, 30, 14, 4, 5, 0.5)
	p.Rect(x-16, r.Y-36, 32, 15, 4, pic.Down(pic.Teal, pic.Teal.Mix(pic.TealDark, 0.35)))
	p.Rect(x-16, r.Y-25, 32, 4, 2, pic.Solid(pic.TealDark))
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
