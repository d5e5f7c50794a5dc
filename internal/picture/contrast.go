package picture

import "math"

// The desk of the high contrast is plain and dark: no lamp, no grain.
var DeskPlain = RGB(0x060A14)

// Bounds of the relative luminance, from 0 to 1, of what words stand on: white has 7:1 on what is as dark as darkest or
// darker, black on what is as light as lightest or lighter. Between the two, middle parts them.
const (
	darkest  = 0.1
	lightest = 0.3
	middle   = 0.19
)

// Contrast recolours a finished picture for the high contrast, in place: words become black or white, what they may
// stand on gives way to the dark or to the light, and lights go out. It is for DeskPlain, and allocates nothing.
func Contrast(p *Picture) {
	for i := range p.Nodes {
		n := &p.Nodes[i]
		switch n.Kind {
		case Text:
			c := RGB(0x000000)
			if Luminance(n.Paint.From) > middle {
				c = RGB(0xFFFFFF)
			}
			c.A = n.Paint.From.A
			if c.A >= 128 {
				c.A = 255
			}
			n.Paint = Solid(c)
		case Glow:
			n.Paint = n.Paint.Fade(0)
		case Push, Pop, Shadow:
		default:
			n.Paint.From, n.Paint.To = part(n.Paint.From), part(n.Paint.To)
		}
	}
}

// part takes a colour out of the middle tones, where neither black nor white stands out.
func part(c Color) Color {
	switch l := Luminance(c); {
	case l <= darkest || l >= lightest:
		return c
	case l < middle:
		return c.toward(Color{A: c.A}, darkest)
	}
	return c.toward(Color{255, 255, 255, c.A}, lightest)
}

// toward mixes a colour with black or white until it has a luminance.
func (c Color) toward(end Color, l float64) Color {
	least, most := 0.0, 1.0
	for range 12 {
		t := (least + most) / 2
		if got := Luminance(c.Mix(end, t)); end.R == 0 && got > l || end.R != 0 && got < l {
			least = t
		} else {
			most = t
		}
	}
	return c.Mix(end, most)
}

// Luminance is WCAG's relative luminance of a colour, its opacity aside: 0 for black, 1 for white.
func Luminance(c Color) float64 {
	return 0.2126*linear[c.R] + 0.7152*linear[c.G] + 0.0722*linear[c.B]
}

// Ratio is WCAG's contrast of two opaque colours, from 1 to 21.
func Ratio(a, b Color) float64 {
	x, y := Luminance(a), Luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// linear is how much light each value of a channel is, of sRGB.
var linear = func() (light [256]float64) {
	for v := range light {
		s := float64(v) / 255
		if light[v] = s / 12.92; s > 0.04045 {
			light[v] = math.Pow((s+0.055)/1.055, 2.4)
		}
	}
	return light
}()
