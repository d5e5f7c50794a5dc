package stage

import (
	"math"

	"coinorcap/internal/picture"
)

// Out eases what comes: fast first, then slowing; t from 0 to 1.
func Out(t float64) float64 { t = clamp(t); return 1 - (1-t)*(1-t)*(1-t) }

// In eases what goes: slow first; t from 0 to 1.
func In(t float64) float64 { t = clamp(t); return t * t * t }

// InOut eases what goes from rest to rest; t from 0 to 1.
func InOut(t float64) float64 { t = clamp(t); return t * t * (3 - 2*t) }

// Drop is the height, from 1 down to 0, of a thing that falls and bounces once, a tenth as high; t from 0 to 1.
func Drop(t float64) float64 {
	t = clamp(t)
	const land = 0.7
	if t < land {
		u := t / land
		return 1 - u*u
	}
	u := min((t-land)/(1-land), 1)
	return 0.4 * u * (1 - u)
}

// Turn gives the i-th of n things its own part of t, so that they go one after another: each takes share of the whole
// time (above 0, at most 1), the first starts at 0 and the last ends at 1.
func Turn(t float64, i, n int, share float64) float64 {
	if n <= 1 || t >= 1 {
		return clamp(t)
	}
	start := (1 - share) * float64(i) / float64(n-1)
	return clamp((t - start) / share)
}

// Mix gives the place t of the way from a to b.
func Mix(a, b, t float64) float64 { return a + (b-a)*t }

// MixBox gives the box t of the way from a to b.
func MixBox(a, b picture.Box, t float64) picture.Box {
	return picture.Box{X: Mix(a.X, b.X, t), Y: Mix(a.Y, b.Y, t), W: Mix(a.W, b.W, t), H: Mix(a.H, b.H, t)}
}

func clamp(t float64) float64 { return math.Min(math.Max(t, 0), 1) }
