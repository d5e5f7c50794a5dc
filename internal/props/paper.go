package props

import pic "coinorcap/internal/picture"

// Sheet draws a sheet of paper with its shadow: its box in view units. Turn it with a group.
func Sheet(p *pic.Picture, b pic.Box) {
	p.Shadow(b.X+4, b.Y+8, b.W-2, b.H, 3, 14, 0.45)
	p.Rect(b.X, b.Y, b.W, b.H, 2, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.35)))
}

// Banded draws a sheet with a coloured band along its top, the sign of one side's account.
func Banded(p *pic.Picture, b pic.Box, band pic.Color) {
	Sheet(p, b)
	p.Rect(b.X, b.Y, b.W, min(9, 0.06*b.H), 1, pic.Solid(band))
}

// Card draws a stiff card with rounded corners and a coloured edge on its left: its box in view units.
func Card(p *pic.Picture, b pic.Box, edge pic.Color) {
	p.Shadow(b.X+3, b.Y+7, b.W-2, b.H, 12, 14, 0.45)
	p.Rect(b.X, b.Y, b.W, b.H, 12, pic.Solid(edge))
	p.Rect(b.X+8, b.Y, b.W-8, b.H, 12, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.25)))
}

// Lines writes words in a column of the given width from the baseline y down, and gives the baseline after the last
// line. Leading is the distance between baselines, all in view units.
func Lines(p *pic.Picture, x, y, width, leading float64, s pic.Style, c pic.Color, words string) float64 {
	start := 0
	end := 0 // the end of the last word that fits
	for i := 0; i <= len(words); i++ {
		if i < len(words) && words[i] != ' ' {
			continue
		}
		if end > start && s.Width(words[start:i]) > width {
			p.Text(x, y, pic.Left, s, c, words[start:end])
			y += leading
			start = end + 1
		}
		end = i
	}
	if start < len(words) {
		p.Text(x, y, pic.Left, s, c, words[start:])
		y += leading
	}
	return y
}
