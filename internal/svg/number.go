package svg

import (
	"math"
	"strconv"
)

// powers of ten, for the decimals that are written.
var powers = [...]float64{1, 10, 100, 1000, 10000, 100000}

// fixed gives v in units of its last decimal; 0 for what is no number.
func fixed(v float64, decimals int) int64 {
	v = math.Round(v * powers[decimals])
	if !(math.Abs(v) < 1e15) {
		return 0
	}
	return int64(v)
}

// appendFixed writes n units of the last decimal as short as it can: -0.50 as -.5.
func appendFixed(dst []byte, n int64, decimals int) []byte {
	if n < 0 {
		dst, n = append(dst, '-'), -n
	}
	unit := int64(powers[decimals])
	whole, part := n/unit, n%unit
	if whole > 0 || part == 0 {
		dst = strconv.AppendInt(dst, whole, 10)
	}
	if part == 0 {
		return dst
	}
	dst = append(dst, '.')
	for part > 0 {
		unit /= 10
		dst = append(dst, byte('0'+part/unit))
		part %= unit
	}
	return dst
}

// appendNumber writes v rounded to that many decimals.
func appendNumber(dst []byte, v float64, decimals int) []byte {
	return appendFixed(dst, fixed(v, decimals), decimals)
}

// pen writes path data in relative steps between rounded points, so that rounding never adds up.
type pen struct {
	out      []byte
	decimals int
	x, y     int64
	cx, cy   int64 // the last quadratic curve's control point
	last     byte  // the command that numbers would go on
}

// move starts a line at a place.
func (p *pen) move(x, y float64) { p.step('m', x, y) }

// line goes straight to a place.
func (p *pen) line(x, y float64) {
	switch fx, fy := fixed(x, p.decimals), fixed(y, p.decimals); {
	case fy == p.y && fx != p.x:
		p.command('h')
		p.number(fx - p.x)
		p.x = fx
	case fx == p.x && fy != p.y:
		p.command('v')
		p.number(fy - p.y)
		p.y = fy
	case fx != p.x:
		p.step('l', x, y)
	}
}

// step writes a command with its points, given in turns of x and y, and goes to the last of them.
func (p *pen) step(cmd byte, at ...float64) {
	p.command(cmd)
	var x, y int64
	for i := 0; i < len(at); i += 2 {
		x, y = fixed(at[i], p.decimals), fixed(at[i+1], p.decimals)
		p.number(x - p.x)
		p.number(y - p.y)
	}
	p.x, p.y = x, y
	if p.last = cmd; cmd == 'm' {
		p.last = 0 // numbers that go on a move would be lines
	}
}

// curve goes on a quadratic curve to a place. TrueType leaves out points midway between two controls: such curves go
// on from the one before, and so does this, if that is true to one unit.
func (p *pen) curve(cx, cy, x, y float64) {
	fx, fy := fixed(cx, p.decimals), fixed(cy, p.decimals)
	smooth := p.last == 'q' || p.last == 't'
	if rx, ry := 2*p.x-p.cx, 2*p.y-p.cy; smooth && max(rx-fx, fx-rx, ry-fy, fy-ry) <= 1 {
		p.step('t', x, y)
		p.cx, p.cy = rx, ry
		return
	}
	p.step('q', cx, cy, x, y)
	p.cx, p.cy = fx, fy
}

// command writes a command's letter, unless it goes on.
func (p *pen) command(cmd byte) {
	if p.last != cmd {
		p.out = append(p.out, cmd)
		p.last = cmd
	}
}

// number writes a number, apart from the one before.
func (p *pen) number(n int64) {
	if c := p.out[len(p.out)-1]; n >= 0 && (c == '.' || '0' <= c && c <= '9') {
		p.out = append(p.out, ' ')
	}
	p.out = appendFixed(p.out, n, p.decimals)
}
