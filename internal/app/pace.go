package app

import (
	"math"
	"time"

	"coinorcap/internal/stage"
)

// Pace counts the ticks that pass, whatever the display's rate: 60 a second, at most four at a time, so that a program
// that was held up goes on where it was, and one after a rest.
type Pace struct {
	// Took is the time between the last two calls of Ticks; nothing after a rest.
	Took time.Duration

	last time.Time
	owed float64 // ticks
}

// Ticks gives the whole ticks that have passed since the last call.
func (p *Pace) Ticks(now time.Time) int {
	ticks := 1.0
	p.Took = 0
	if !p.last.IsZero() {
		p.Took = now.Sub(p.last)
		ticks = p.Took.Seconds() * stage.Rate
	}
	p.last = now
	if math.Abs(ticks-1) < 0.3 {
		ticks = 1 // a display of 60 Hz: steps as even as the display's
	}
	p.owed = min(p.owed+max(0, ticks), 4) // a clock may be set back
	n := int(p.owed)
	p.owed -= float64(n)
	return n
}

// Rest says that nothing moves any more: the time until the next call does not count.
func (p *Pace) Rest() { p.last = time.Time{} }
