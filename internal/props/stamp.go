package props

import pic "coinorcap/internal/picture"

// Stamp prints words in a frame, a little turned, as a rubber stamp does: its middle, the most its words may be wide, and
// how far it has come down, from 0 (high above the paper) to 1.
func Stamp(p *pic.Picture, x, y, width float64, s pic.Style, c pic.Color, words string, down float64) {
	if down <= 0 {
		return
	}
	rows := Rows(width, s, words)
	lead := 1.15 * s.Size
	w := 0.0
	for rest := words; rest != ""; {
		end := fit(rest, width, s)
		w = max(w, s.Width(rest[:end]))
		for rest = rest[end:]; rest != "" && rest[0] == ' '; {
			rest = rest[1:]
		}
	}
	w += 0.9 * s.Size
	h := lead*float64(rows) + 0.5*s.Size
	p.Push(pic.Group{X: x, Y: y, Turn: -0.11, Scale: 1 + 0.8*(1-down), Fade: 1 - down})
	p.Frame(-w/2, -h/2, w, h, 5, 3, pic.Solid(c))
	Aligned(p, 0, -lead*float64(rows-1)/2+0.35*s.Size, width, lead, pic.Center, s, c, words)
	p.Pop()
}
