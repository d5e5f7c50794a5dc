package donations

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// columns draws what was received beside a year's need, which is cut into its twelve months; t grows them.
func columns(p *pic.Picture, pl *plan, n *stage.Now, t float64) {
	got := height(pl.tall, n.Output("pledge.came"), n.Value("donations.need")) * t
	tall := pl.tall * t
	p.Shadow(pl.left-0.6*pl.columnW, pl.foot-3, pl.right-pl.left+1.2*pl.columnW, 10, 5, 10, 0.5)
	x := pl.right - pl.columnW/2
	p.Rect(x, pl.foot-tall, pl.columnW, tall, 3, pic.Across(pic.Track.Mix(pic.Mute, 0.25), pic.Track))
	for k := 1; k < 12; k++ {
		p.Rect(x, pl.foot-tall*float64(k)/12-0.5, pl.columnW, 1, 0, pic.Solid(pic.Mute.Alpha(0.55)))
	}
	p.Frame(x, pl.foot-tall, pl.columnW, tall, 3, 2, pic.Solid(pic.Mute))
	p.Rect(pl.left-pl.columnW/2, pl.foot-got, pl.columnW, got, min(3, got/2), pic.Across(pic.GoldLight, pic.GoldDark))
	base := pic.Solid(pic.Mute)
	p.Rect(pl.left-0.6*pl.columnW, pl.foot, pl.right-pl.left+1.2*pl.columnW, 2, 1, base)
	// As far up the year as the gifts of all years reach.
	p.Rect(pl.right-pl.columnW/2+2, pl.foot-got, pl.columnW-4, got, 0, pic.Solid(pic.Gold.Mix(pic.Track, 0.25)))
	if names := n.Label("names"); tall/12 > 24 {
		for k := range 12 {
			c := pic.Paper
			if tall*(float64(k)+0.5)/12 < got {
				c = pic.Ink
			}
			p.Text(pl.right, pl.foot-tall*(float64(k)+0.5)/12+6, pic.Center, pic.Strong, c, word(names, k))
		}
	}
	for x := pl.left + pl.columnW/2 + 8; x < pl.right-pl.columnW/2-6; x += 10 {
		p.Rect(x, pl.foot-got-1, 5, 2, 1, pic.Solid(pic.Gold))
	}
	head := pl.foot - got - 12
	if pl.hand.Y > 0 { // a great sum to look at, above so low a column
		head = pl.hand.Y
		props.Heart(p, pl.left, head-86, 34)
		props.Arrow(p, pic.Point{X: pl.left, Y: head + 20}, pic.Point{X: pl.left + 26, Y: (head + pl.foot) / 2}, pic.Point{X: pl.left, Y: pl.foot - got - 14}, t)
	}
	p.Text(pl.left, head, pic.Center, pl.great, pic.Gold, n.Label("receivedusd"))
	p.Text(pl.right, pl.foot-tall-12, pic.Center, pl.figureStyle, pic.Paper, n.Label("needusd"))
	props.Aligned(p, pl.left, pl.foot+24, pl.room, 20, pic.Center, pic.Label, pic.Paper, n.Label("received"))
	props.Aligned(p, pl.right, pl.foot+24, pl.room, 20, pic.Center, pic.Label, pic.Paper, n.Label("yearneed"))
}

// height is how high a sum stands beside a whole that is tall view units high.
func height(tall, sum, whole float64) float64 { return tall * sum / whole }
