package picture

import (
	"math"
	"testing"

	"coinorcap/internal/mutate"
)

// FuzzParsePath: an outline that is taken starts with a move and has finite points only, all of them in its bounds.
func FuzzParsePath(f *testing.F) {
	mutate.Add(f, 2000, mutate.Seed{"M 1 2 3 4 5 -6 Z"}, mutate.Seed{"M0 0 Q 5 9 10 0 15 -9 20 0"}, mutate.Seed{"M0 0 C 1 2 3 4 5 6 Z M 5 5 L 6 6"}, mutate.Seed{" M\n-.5\t1e2,L +3 .25 "})
	f.Fuzz(func(t *testing.T, data string) {
		p, err := ParsePath(data)
		if err != nil {
			return
		}
		if p.Segments[0].Op != MoveTo {
			t.Fatalf("%q starts with %v", data, p.Segments[0])
		}
		b := p.Bounds
		for _, s := range p.Segments {
			for _, q := range s.P[:[...]int{1, 1, 2, 3}[s.Op]] {
				if math.IsNaN(q.X+q.Y) || math.IsInf(q.X, 0) || math.IsInf(q.Y, 0) {
					t.Fatalf("%q has the point %v", data, q)
				}
				// Bounds are kept as a corner and a size, so that their far ends are rounded.
				if wide := 1e-9 * max(1, b.W, b.H, math.Abs(q.X), math.Abs(q.Y)); q.X < b.X || q.Y < b.Y || q.X > b.X+b.W+wide || q.Y > b.Y+b.H+wide {
					t.Fatalf("%q has the point %v outside of %v", data, q, b)
				}
			}
		}
	})
}
