package pad

import (
	"math"

	"coinorcap/internal/picture"
	"coinorcap/internal/stage"
)

// Frame says where everything lies in a window, as wasm/style.css has it for the page. Lengths are the window's units,
// which are CSS pixels.
type Frame struct {
	W, H     float64     // the window
	Rem      float64     // the size of the reader's text; 16 when nobody has changed it, and more on large screens
	Pad      picture.Box // the legal pad with its band; on the cover the words, without a pad
	Stage    picture.Box // the picture; no height where there is no room for one
	Band     float64     // height of the pad's band
	Tools    picture.Box // languages, help, settings, contents
	Progress picture.Box // the scenes as dashes; no width where there are none

	Stacked   bool // the stage lies above the pad, not beside it
	Small     bool // narrow or low: smaller type
	Low       bool // no room for tools above the stage
	Close     bool // wide and not high: controls are set closer
	Lowest    bool // so low that nothing may stick to the pad's foot
	Bare      bool // no room for a stage
	Captioned bool // the stage's words are smaller than the reader's text: its sentence stands on the pad
}

const (
	reach = 44 // the least width and height of what can be hit
	dash  = 24 // the width of a progress dash with the air around it
)

// Text is the size of the reader's text as a stage asks for it: 1 for 16 units.
func (f *Frame) Text() float64 { return f.Rem / 16 }

// Arrange lays out a window of w by h units for text of the given size (1: 16 units, up to 2). A broad pad takes room
// for a table or a list; steps is the number of progress dashes.
func Arrange(w, h, text float64, broad bool, steps int) Frame {
	f := Frame{W: w, H: h, Rem: 16 * text}
	if w >= 100*f.Rem && h >= 56*f.Rem {
		f.Rem *= 1.1875
	}
	r := f.Rem
	f.Stacked = w < 1.2*h || w <= 35*r
	f.Small = w <= 40*r || h <= 34*r
	f.Low = !f.Stacked && h <= 40*r
	f.Close = w >= 1.2*h && h <= 52*r
	f.Lowest = h <= 30*r
	f.Bare = w <= 35*r && h <= 25*r
	if f.Stacked {
		f.stacked()
	} else {
		f.beside(broad, steps)
	}
	_, scale, _, _ := stage.Fit(f.Stage.W, f.Stage.H, f.Text())
	f.Captioned = scale < max(0.97, 0.85*f.Text()) // as boot.js has it
	return f
}

// stacked puts the stage above the pad, edge to edge.
func (f *Frame) stacked() {
	high := math.Round(0.4 * f.H)
	if f.Bare {
		high = 0
	}
	f.Band = max(reach, 2.75*f.Rem)
	f.Stage = picture.Box{W: f.W, H: high}
	f.Pad = picture.Box{Y: high, W: f.W, H: f.H - high}
	f.Tools = picture.Box{Y: high, W: f.W - 0.25*f.Rem, H: f.Band}
}

// beside puts the stage to the right of the pad.
func (f *Frame) beside(broad bool, steps int) {
	r := f.Rem
	x, y := min(0.0375*f.W, 4.5*r), clamp(0.75*r, 0.046*f.H, 3.25*r)
	wide := min(0.52*f.W, clamp(22*r, 0.353*f.W, 32.5*r))
	if broad {
		// The stage keeps the width that its tall shape needs.
		wide = max(wide, min(0.62*f.W, 58*r, f.W-stage.TallW-x))
	}
	inset := clamp(r, (f.H-34*r)/2, 2.75*r)
	f.Band = 2.125 * r
	if f.Low {
		y, f.Band = clamp(0, (f.H-27*r)/4, 1.5*r), max(reach, 2.75*r)
	}
	x, y, wide, f.Band = math.Round(x), math.Round(y), math.Round(wide), math.Round(f.Band) // crisp at one pixel to the unit
	f.Pad = picture.Box{X: x, Y: y, W: wide, H: f.H - 2*y}
	f.Stage = picture.Box{X: x + wide, Y: inset, W: f.W - x - wide, H: f.H - 2*inset}
	if f.Low {
		f.Tools = picture.Box{X: x, Y: y, W: wide - 0.25*r, H: f.Band}
		return
	}
	f.Tools = picture.Box{X: x + wide, Y: 0.6 * r, W: f.W - x - wide - r, H: reach}
	long := dash * float64(steps)
	f.Progress = picture.Box{X: f.W - 1.5*r - long, Y: f.H - reach, W: long, H: reach}
}

// clamp is CSS's: the least counts before the most.
func clamp(least, x, most float64) float64 { return max(least, min(x, most)) }

// type sizes of the pad, in the window's units.
type metrics struct {
	rem, line, size, title float64 // line: from one rule to the next
	margin                 float64 // left edge to the red rules
	indent                 float64 // left edge to the text
	edge                   float64 // text to the right edge
}

// metrics gives the pad's sizes.
func (f *Frame) metrics() metrics {
	r := f.Rem
	if f.Small {
		return metrics{r, 1.75 * r, 1.125 * r, 1.625 * r, min(1.5*r, 0.06*f.W), min(2.6*r, 0.105*f.W), min(1.25*r, 0.05*f.W)}
	}
	return metrics{r, 2 * r, 1.3125 * r, 2 * r, 3.1 * r, 4.1 * r, 1.5 * r}
}
