package picture

import (
	"errors"
	"math"
	"strconv"
	"strings"
)

// ParsePath reads absolute M, L, Q, C and Z commands of SVG path data.
func ParsePath(data string) (*Path, error) {
	p := &Path{}
	fields := strings.Fields(strings.ReplaceAll(data, ",", " "))
	need := map[byte]int{'M': 1, 'L': 1, 'Q': 2, 'C': 3, 'Z': 0}
	ops := map[byte]Op{'M': MoveTo, 'L': LineTo, 'Q': QuadTo, 'C': CubicTo}
	var cmd byte
	for i := 0; i < len(fields); {
		f := fields[i]
		if _, ok := need[f[0]]; ok {
			cmd = f[0]
			if f = f[1:]; f == "" {
				i++
			} else {
				fields[i] = f
			}
			if cmd == 'Z' {
				continue
			}
		}
		n, ok := need[cmd]
		if !ok || n == 0 {
			return nil, errors.New("path data " + strconv.Quote(data) + " has no command before " + strconv.Quote(f))
		}
		if i+2*n > len(fields) {
			return nil, errors.New("path data " + strconv.Quote(data) + " ends in the middle of a command")
		}
		seg := Segment{Op: ops[cmd]}
		for k := range n {
			for j, v := range [...]*float64{&seg.P[k].X, &seg.P[k].Y} {
				n, err := strconv.ParseFloat(fields[i+j], 64)
				if err != nil || math.IsNaN(n) || math.IsInf(n, 0) {
					return nil, errors.New("path data " + strconv.Quote(data) + " has no number in " + strconv.Quote(fields[i+j]))
				}
				*v = n
			}
			i += 2
		}
		p.Segments = append(p.Segments, seg)
		if cmd == 'M' {
			cmd = 'L'
		}
	}
	if len(p.Segments) == 0 || p.Segments[0].Op != MoveTo {
		return nil, errors.New("path data " + strconv.Quote(data) + " does not start with a move")
	}
	p.Bounds = bounds(p.Segments)
	return p, nil
}

// bounds is the box of all points, control points included: never too small.
func bounds(segs []Segment) Box {
	x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	count := [...]int{1, 1, 2, 3}
	for _, s := range segs {
		for _, q := range s.P[:count[s.Op]] {
			x0, y0, x1, y1 = min(x0, q.X), min(y0, q.Y), max(x1, q.X), max(y1, q.Y)
		}
	}
	return Box{x0, y0, x1 - x0, y1 - y0}
}
