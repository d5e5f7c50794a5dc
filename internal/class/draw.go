package class

import (
	"strconv"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/story"
)

// View is how a poll is drawn.
type View struct {
	Words  *story.Words
	Env    story.Env
	Box    pic.Box // the card, in the picture's units
	Text   float64 // size of the text, 1 to 2
	Typing bool    // the bin at hand is marked and can be typed into
	Answer float64 // what was so, in the control's unit; counts only with Known
	Known  bool
}

// Draw draws a poll as a card with one bar a bin: long words beside, hands at the bar's end, the answer's bin in gold. It
// returns the boxes of the bins' rows, for the pointer.
func (p *Poll) Draw(out *pic.Picture, v View, rows []pic.Box) []pic.Box {
	rows = rows[:0]
	props.Sheet(out, v.Box)
	size := 16 * v.Text
	label, strong := pic.Label.Sized(size), pic.Strong.Sized(size)
	pad := size
	inner := pic.Box{X: v.Box.X + pad, Y: v.Box.Y + pad, W: v.Box.W - 2*pad, H: v.Box.H - 2*pad}
	y := props.Lines(out, inner.X, inner.Y+size*0.8, inner.W, size*1.3, strong, pic.Ink, Question(v.Words, v.Env, p.Control))
	foot := v.Words.UI("class.total", "n", strconv.Itoa(p.Total()))
	if v.Typing {
		foot = v.Words.UI("class.how")
	}
	lines := props.Rows(inner.W, label, foot)
	base := inner.Y + inner.H - size*1.3*float64(lines-1) - size*0.2
	props.Lines(out, inner.X, base, inner.W, size*1.3, label, pic.InkSoft, foot)
	y += -size*0.8 + size*0.2
	room := base - size*1.2 - y
	pitch := min(room/float64(len(p.Bins)), size*2.4)
	wide := 0.0
	for i := range p.Bins {
		wide = max(wide, label.Width(p.Label(v.Words, v.Env, i)))
	}
	wide = min(wide+size*0.6, inner.W*0.5)
	count := strong.Width("999") + size*0.4
	most := 1
	for _, b := range p.Bins {
		most = max(most, b.Hands)
	}
	right := -1
	if v.Known {
		right = p.Bin(v.Answer)
	}
	for i, b := range p.Bins {
		row := pic.Box{X: inner.X - pad/2, Y: y + pitch*float64(i), W: inner.W + pad, H: pitch}
		rows = append(rows, row)
		if v.Typing && i == p.At {
			out.Rect(row.X, row.Y, row.W, row.H, size*0.3, pic.Solid(pic.GoldLight.Alpha(0.6)))
			out.Frame(row.X+1, row.Y+1, row.W-2, row.H-2, size*0.3, 2, pic.Solid(pic.Ink))
		}
		mid := row.Y + pitch/2
		text := p.Label(v.Words, v.Env, i)
		style := label
		if i == right {
			style = strong
		}
		line, rest := props.Cut(wide, style, text)
		if rest == "" {
			out.Text(inner.X, mid+size*0.35, pic.Left, style, pic.Ink, line)
		} else { // two lines, as far as they go
			second, _ := props.Cut(wide, style, rest)
			out.Text(inner.X, mid-size*0.2, pic.Left, style, pic.Ink, line)
			out.Text(inner.X, mid+size*0.9, pic.Left, style, pic.Ink, second)
		}
		x, w := inner.X+wide, inner.W-wide-count
		bar := min(pitch*0.6, size*1.2)
		out.Rect(x, mid-bar/2, w, bar, 3, pic.Solid(pic.PaperShade))
		paint := pic.Slant(pic.Track.Mix(pic.Mute, 0.3), pic.Track)
		if i == right {
			paint = pic.Slant(pic.Gold, pic.GoldDark)
		}
		if b.Hands > 0 {
			out.Rect(x, mid-bar/2, max(4, w*float64(b.Hands)/float64(most)), bar, 3, paint)
		}
		if i == right { // not by colour alone
			out.Frame(x-1, mid-bar/2-1, w+2, bar+2, 4, 2, pic.Solid(pic.GoldMark))
		}
		words := p.Text(i)
		if words == "" && !v.Typing {
			words = "0"
		}
		out.Text(inner.X+inner.W, mid+size*0.35, pic.Right, strong, pic.Ink, words)
	}
	return rows
}
