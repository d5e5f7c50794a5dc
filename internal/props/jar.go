package props

import pic "coinorcap/internal/picture"

// JarBack draws the back of a glass jar, behind what is in it: the outer box of the glass, in view units.
func JarBack(p *pic.Picture, b pic.Box) {
	p.Shadow(b.X-0.04*b.W, b.Y+b.H-0.03*b.W, 1.08*b.W, 0.1*b.W, 0.05*b.W, 0.06*b.W, 0.6)
	r := jarRadius(b)
	p.Rect(b.X, b.Y, b.W, b.H, r, pic.Down(pic.Glass.Alpha(0.10), pic.Glass.Alpha(0.20)))
	p.Ellipse(b.X+b.W/2, b.Y+b.H-0.08*b.W, 0.44*b.W, 0.05*b.W, pic.Solid(pic.Glass.Alpha(0.14)))
}

// JarFront draws the front of the glass: its edge and the light on it.
func JarFront(p *pic.Picture, b pic.Box) {
	r := jarRadius(b)
	w := max(1.6, 0.012*b.W)
	p.Rect(b.X+0.05*b.W, b.Y+0.06*b.H, 0.07*b.W, 0.8*b.H, 0.035*b.W, pic.Down(pic.Paper.Alpha(0.34), pic.Paper.Alpha(0.04)))
	p.Rect(b.X+0.88*b.W, b.Y+0.1*b.H, 0.03*b.W, 0.66*b.H, 0.015*b.W, pic.Down(pic.Paper.Alpha(0.20), pic.Paper.Alpha(0.02)))
	p.Frame(b.X, b.Y, b.W, b.H, r, w, pic.Down(pic.Glass.Alpha(0.55), pic.Glass.Alpha(0.9)))
	p.Rect(b.X-0.02*b.W, b.Y-0.02*b.W, 1.04*b.W, 0.05*b.W, 0.025*b.W, pic.Solid(pic.Glass.Alpha(0.75)))
}

func jarRadius(b pic.Box) float64 { return 0.14 * min(b.W, b.H) }

// JarInside is the room for things in a jar, in view units.
func JarInside(b pic.Box) pic.Box {
	in := 0.035 * b.W
	return pic.Box{X: b.X + in, Y: b.Y, W: b.W - 2*in, H: b.H - 1.2*in}
}

// LidHeight is how high a lid stands on a jar of outer width w, in view units.
func LidHeight(w float64) float64 { return max(0.15*w, 28) }

// Lid draws the teal lid of a jar of outer box b, its underside lift view units above the rim, with words on it; size
// is the words' size.
func Lid(p *pic.Picture, b pic.Box, lift float64, words string, size float64) {
	h, over := LidHeight(b.W), 0.07*b.W
	x, y, w := b.X-over, b.Y-h-lift+0.02*b.W, b.W+2*over
	p.Shadow(x+over, y+h, w-2*over, 0.06*h+3, 2, 5, 0.5)
	p.Rect(x, y, w, h, 0.2*h, pic.Down(pic.Teal, pic.Teal.Mix(pic.TealDark, 0.35)))
	p.Rect(x, y+0.74*h, w, 0.26*h, 0.12*h, pic.Solid(pic.TealDark))
	p.Rect(x+0.2*h, y+0.05*h, w-0.4*h, 0.05*h, 0.025*h, pic.Solid(pic.Paper.Alpha(0.4)))
	LidWords(p, b, lift, words, size, 1)
}

// LidWords writes the words of a lid alone, show (0 to 1) of the way there, for a lid that gets others.
func LidWords(p *pic.Picture, b pic.Box, lift float64, words string, size, show float64) {
	if words == "" || show <= 0 {
		return
	}
	h := LidHeight(b.W)
	y := b.Y - h - lift + 0.02*b.W
	p.Text(b.X+b.W/2, y+0.42*h+0.345*size, pic.Center, pic.Strong.Sized(size), pic.Ink.Alpha(show), words)
}
