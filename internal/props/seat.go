package props

import pic "coinorcap/internal/picture"

// Seat draws a chair from above, its back away from the table: its middle, its size (half the seat's width), and the
// way it looks, in radians clockwise; 0 looks down.
func Seat(p *pic.Picture, x, y, size, turn float64) {
	p.Shadow(x-size, y-size+0.3*size, 2*size, 2*size, 0.6*size, 0.35*size, 0.5)
	p.Push(pic.Group{X: x, Y: y, Turn: turn, Scale: size})
	p.Rect(-1, -0.8, 2, 1.8, 0.42, pic.Down(pic.Mute, pic.Mute.Mix(pic.Track, 0.45)))
	p.Rect(-0.78, -0.52, 1.56, 1.36, 0.3, pic.Down(pic.Mute.Mix(pic.Paper, 0.3), pic.Mute))
	p.Rect(-1.08, -1.12, 2.16, 0.5, 0.25, pic.Down(pic.Track.Mix(pic.Mute, 0.4), pic.Track))
	p.Pop()
}
