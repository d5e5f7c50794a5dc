package coin

import (
	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
)

// at is where a day's price stands.
func (l *layout) at(day, usd float64) pic.Point {
	return pic.Point{X: l.chart.X + l.chart.W*day/models.EndDay, Y: l.chart.Y + l.chart.H*(1-usd/l.top)}
}

var monthDay = [5]float64{0, 90, 181, 273, 365}

// chart draws ether's year as far as the pen has come, once the chest has made room.
func chart(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	in := stage.Out(4*pose[draws] - 0.6)
	if in == 0 {
		return
	}
	c := &l.chart
	foot := c.Y + c.H
	p.Push(pic.Group{Fade: 1 - in})
	p.Line(c.X, foot, c.X+c.W, foot, 2, pic.Solid(pic.Track))
	for i, m := range l.months {
		if m == "" {
			continue
		}
		x, align := c.X+c.W*monthDay[i]/models.EndDay, pic.Center
		if i == 0 {
			align = pic.Left
		} else if i == len(l.months)-1 {
			align = pic.Right
		}
		p.Line(x, foot, x, foot+5, 2, pic.Solid(pic.Track))
		p.Text(x, foot+22, align, pic.Label, pic.Quiet, n.Label(m))
	}
	p.Text(c.X, l.axis, pic.Left, pic.Strong, pic.Violet, n.Label("axis"))
	line(p, l, today(pose), pose[draws] < 1)
	price(p, n, l, pose)
	p.Pop()
}

// line draws the price from New Year to a day, with a light where the pen is.
func line(p *pic.Picture, l *layout, day float64, pen bool) {
	var pts [len(models.Ether) + 1]pic.Point
	k := 0
	for _, q := range models.Ether {
		if float64(q.Day) >= day {
			break
		}
		pts[k] = l.at(float64(q.Day), q.USD)
		k++
	}
	at := l.at(day, models.PriceOn(day))
	pts[k] = at
	p.Area(l.chart.Y+l.chart.H, pic.Down(pic.Violet.Alpha(0.42), pic.Violet.Alpha(0.06)), pts[:k+1]...)
	p.Polyline(3.5, pic.Solid(pic.Violet), pts[:k+1]...)
	if pen {
		p.Glow(at.X, at.Y, 22, pic.Violet.Alpha(0.6))
		p.Ellipse(at.X, at.Y, 6, 6, pic.Solid(pic.Paper))
	}
}

// price writes what one ether cost on the day of the sale, and, once the year is over, at its lowest and at its end.
func price(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	style := pic.Strong.Sized(max(16, 0.7*l.figure.Size))
	peak := l.at(models.SaleDay, models.EtherAtSale)
	p.Ellipse(peak.X, peak.Y, 6.5, 6.5, pic.Solid(pic.Paper))
	x := peak.X + 14
	p.Text(x, peak.Y+4, pic.Left, style, pic.Paper, n.Label("peak"))
	if l == &wide {
		p.Text(x+style.Width(n.Label("peak"))+8, peak.Y+4, pic.Left, pic.Label, pic.Quiet, n.Label("peakday"))
	}
	show := (drawn(pose) - 0.96) / 0.04
	if show <= 0 {
		return
	}
	p.Push(pic.Group{Fade: 1 - show})
	low, end := l.at(models.LowDay, models.PriceOn(models.LowDay)), l.at(models.EndDay, models.PriceOn(models.EndDay))
	p.Ellipse(low.X, low.Y, 6.5, 6.5, pic.Solid(pic.Paper))
	p.Ellipse(end.X, end.Y, 6.5, 6.5, pic.Solid(pic.Violet))
	p.Ring(end.X, end.Y, 6.5, 6.5, 2, pic.Solid(pic.Paper))
	// Above the line, which comes down from the left; a hair leads to the lowest price. The end's stands on the pile that
	// takes it.
	up := 0.4 * l.chart.H
	p.Line(low.X, low.Y-11, low.X, low.Y-up+8, 1.5, pic.Solid(pic.Mute))
	p.Text(low.X+6, low.Y-up, pic.Right, style, pic.Paper, n.Label("low"))
	if l == &wide {
		p.Text(low.X+6, low.Y-up-22, pic.Right, pic.Label, pic.Quiet, n.Label("lowday"))
	}
	p.Pop()
}
