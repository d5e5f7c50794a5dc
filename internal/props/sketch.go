package props

import pic "coinorcap/internal/picture"

// Graphite is the colour of a pencil on paper.
var Graphite = pic.RGB(0x4D5468)

// Sketch draws a jar with a lid as a pencil would, of outer glass box b; part, from 0 to 1, is how much is drawn yet.
// The lid's words are the scene's, at LidMiddle.
func Sketch(p *pic.Picture, b pic.Box, part float64) {
	w := max(1.8, 0.011*b.W)
	at := func(u, v float64) pic.Point { return pic.Point{X: b.X + u*b.W, Y: b.Y + v*b.H} }
	share := func(i float64) float64 { return min(1, max(0, part*4-i)) }
	// Every line is gone over twice, as a hand does.
	Pencil(p, w, Graphite, share(0), at(0.01, 0), at(0, 0.3), at(0.012, 0.6), at(0.004, 0.88), at(0.03, 0.955),
		at(0.09, 0.995), at(0.3, 1.004), at(0.6, 0.996), at(0.9, 1.002), at(0.965, 0.96), at(0.995, 0.88), at(0.99, 0.5), at(1, 0.2), at(0.994, 0))
	Pencil(p, 0.7*w, Graphite.Alpha(0.7), share(0.5), at(-0.012, 0.02), at(0.012, 0.4), at(-0.004, 0.85), at(0.05, 0.98), at(0.3, 0.99),
		at(0.7, 1.008), at(0.93, 0.985), at(1.006, 0.86), at(0.998, 0.4), at(1.008, 0.03))
	l, h := 0.07, 0.19*b.W/b.H
	Pencil(p, w, Graphite, share(1.4), at(-l, -h), at(0.3, -h-0.006), at(0.7, -h+0.005), at(1+l, -h-0.004), at(1+l+0.006, -0.5*h),
		at(1+l, 0.004), at(0.6, -0.004), at(0.2, 0.006), at(-l, 0), at(-l-0.006, -0.6*h), at(-l+0.004, -h-0.012))
	Pencil(p, 0.7*w, Graphite.Alpha(0.7), share(1.8), at(-l-0.01, 0.012), at(0.4, -0.008), at(1+l+0.012, 0.008))
	// Light on the glass: three short strokes.
	for i := range 3 {
		u := 0.1 + 0.05*float64(i)
		Pencil(p, 0.6*w, Graphite.Alpha(0.45), share(2.4), at(u, 0.14+0.03*float64(i)), at(u-0.01, 0.5-0.07*float64(i)))
	}
}

// LidMiddle is the middle of the sketched lid of a jar of outer glass box b.
func LidMiddle(b pic.Box) pic.Point { return pic.Point{X: b.X + b.W/2, Y: b.Y - 0.095*b.W} }
