package props

import pic "coinorcap/internal/picture"

const grooveKnob = 13

// Groove draws a slider's track from (x, y), w units long, filled with a colour as far as part (0 to 1), and its knob.
func Groove(p *pic.Picture, x, y, w, part float64, c pic.Color, held bool) {
	p.Rect(x-3, y-3, w+6, 6, 3, pic.Solid(pic.Track))
	p.Rect(x-3, y-3, w*part+6, 6, 3, pic.Solid(c))
	Knob(p, x+w*part, y, grooveKnob, held)
}

// Grip declares the knob of a groove as the handle of a control.
func Grip(p *pic.Picture, control string, x, y, w, part float64) {
	p.Handle(control, KnobBox(x+w*part, y, grooveKnob), pic.Point{X: x, Y: y}, pic.Point{X: x + w, Y: y})
}
