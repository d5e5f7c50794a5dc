package coin

import (
	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// today is the day of the year that the line has reached.
func today(pose []float64) float64 {
	return stage.Mix(models.SaleDay, models.EndDay, pose[draws])
}

// at is where a day's price stands.
func (l *layout) at(day, usd float64) pic.Point {
	return pic.Point{X: l.chart.X + l.chart.W*day/models.EndDay, Y: l.chart.Y + l.chart.H*(1-usd/l.top)}
}

var monthDay = [5]float64{0, 90, 181, 273, 365}

// chart draws ether's year as far as the pen has come.
func chart(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	c := &l.chart
	foot := c.Y + c.H
	in := stage.Out(pose[enter])
	p.Line(c.X, foot, c.X+c.W*in, foot, 2, pic.Solid(pic.Track))
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
	day := stage.Mix(0, today(pose), in)
	var pts [len(models.Ether) + 1]pic.Point
	k := 0
	for _, q := range models.Ether {
		if float64(q.Day) >= day {
			break
		}
		pts[k] = l.at(float64(q.Day), q.USD)
		k++
	}
	pen := l.at(day, models.PriceOn(day))
	pts[k] = pen
	line := pts[:k+1]
	p.Area(foot, pic.Down(pic.Violet.Alpha(0.42), pic.Violet.Alpha(0.06)), line...)
	p.Polyline(3.5, pic.Solid(pic.Violet), line...)
	if pose[draws] > 0 && pose[draws] < 1 {
		p.Glow(pen.X, pen.Y, 22, pic.Violet.Alpha(0.6))
		p.Ellipse(pen.X, pen.Y, 6, 6, pic.Solid(pic.Paper))
	}
	peak := l.at(models.SaleDay, models.EtherAtSale)
	// The price of the sale through the year: what it would be worth had nothing changed.
	for x := peak.X + 12; x < c.X+c.W; x += 13 {
		p.Rect(x, peak.Y-0.75, 7, 1.5, 0, pic.Solid(pic.Mute))
	}
	p.Push(pic.Group{Fade: 1 - stage.Out(3*pose[enter]-2)})
	p.Ellipse(peak.X, peak.Y, 6.5, 6.5, pic.Solid(pic.Paper))
	p.Text(peak.X+l.aside, peak.Y-12, pic.Left, pic.Strong.Sized(max(16, 0.7*l.figure.Size)), pic.Paper, n.Label("peak"))
	if l == &wide {
		p.Text(peak.X+l.aside+8+pic.Strong.Sized(17).Width(n.Label("peak")), peak.Y-12, pic.Left, pic.Label, pic.Quiet, n.Label("peakday"))
	}
	p.Pop()
	if pose[draws] < 0.97 {
		return
	}
	low := l.at(models.LowDay, models.PriceOn(models.LowDay))
	p.Push(pic.Group{Fade: 1 - (pose[draws]-0.97)/0.03})
	p.Ellipse(low.X, low.Y, 6.5, 6.5, pic.Solid(pic.Paper))
	style := pic.Strong.Sized(max(16, 0.7*l.figure.Size))
	end := l.at(models.EndDay, models.PriceOn(models.EndDay))
	p.Ellipse(end.X, end.Y, 6.5, 6.5, pic.Solid(pic.Violet))
	p.Ring(end.X, end.Y, 6.5, 6.5, 2, pic.Solid(pic.Paper))
	if l == &wide {
		// Clear of the line, which comes down from the left; a hair leads to each point.
		y := low.Y - 92
		p.Line(low.X, low.Y-12, low.X, y+28, 1.5, pic.Solid(pic.Mute))
		p.Text(low.X-2, y, pic.Right, style, pic.Paper, n.Label("low"))
		p.Text(low.X-2, y+20, pic.Right, pic.Label, pic.Quiet, n.Label("lowday"))
		// The pile of the year's end takes this day's price.
		y -= 28
		p.Line(end.X, end.Y-11, end.X, y+7, 1.5, pic.Solid(pic.Mute))
		p.Text(end.X+6, y, pic.Right, pic.Label, pic.Violet, n.Label("endday"))
	} else {
		p.Line(low.X, low.Y-11, low.X, low.Y-63, 1.5, pic.Solid(pic.Mute))
		p.Text(low.X+8, low.Y-68, pic.Right, style, pic.Paper, n.Label("low"))
	}
	p.Pop()
}

// grip draws the handle on the chest by which the split is moved, and the note that says so.
func grip(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	s := &l.sold
	whole := s.Step * pose[size]
	x := s.X - s.R - l.rail
	y := s.Foot - whole*pose[share]
	r := 13.0
	if l == &tall {
		r = 11
	}
	p.Line(x, s.Foot, x, s.Foot-whole, 5, pic.Solid(pic.Track))
	p.Line(x, s.Foot, x, y, 5, pic.Solid(pic.Gold))
	props.Knob(p, x, y, r, n.Held == "coin.share")
	p.Handle("coin.share", props.KnobBox(x, y, r), pic.Point{X: x, Y: s.Foot}, pic.Point{X: x, Y: s.Foot - whole})
	if l == &wide && pose[hint] > 0 {
		p.Push(pic.Group{Fade: 1 - pose[hint]*stage.Out(pose[enter])})
		p.Text(l.note.X, l.note.Y, pic.Right, pic.Script, pic.Coral, n.Hand())
		end := pic.Point{X: x - 20, Y: y - 9}
		props.Arrow(p, l.nudge, pic.Point{X: l.nudge.X - 2, Y: y - 44}, end, stage.Out(pose[enter]))
		p.Pop()
	}
}
