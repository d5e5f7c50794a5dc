package props

import pic "coinorcap/internal/picture"

// Struck draws a token that a pen has struck out: its middle, its radius and how much of the stroke is drawn yet, 0 to 1.
func Struck(p *pic.Picture, x, y, r, part float64) {
	p.Shadow(x-0.8*r, y+0.85*r, 1.6*r, 0.25*r, 0.12*r, 0.2*r, 0.3)
	Coin(p, x, y, r, "T")
	ink, w := pic.RGB(0xB3261E), max(3, 0.1*r)
	stroke := func(i int, pts ...pic.Point) {
		Pencil(p, w, ink, 2*part-float64(i), pts...)
	}
	stroke(0, pic.Point{X: x - 1.12*r, Y: y + 0.86*r}, pic.Point{X: x - 0.2*r, Y: y + 0.1*r}, pic.Point{X: x + 1.14*r, Y: y - 0.9*r})
	stroke(1, pic.Point{X: x - 1.08*r, Y: y - 0.82*r}, pic.Point{X: x + 0.16*r, Y: y + 0.06*r}, pic.Point{X: x + 1.1*r, Y: y + 0.92*r})
}
