package paths

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// row is a question of the table: its label and those of its four answers, the short form of the labels cell.*.
type row struct {
	asks  string
	cells [4]string
}

var rows = [...]row{
	{"q.pays", [4]string{"c.pays.coin", "c.pays.donations", "c.pays.tesla", "c.pays.cap"}},
	{"q.gets", [4]string{"c.gets.coin", "c.gets.donations", "c.gets.tesla", "c.gets.cap"}},
	{"q.profits", [4]string{"c.profits.coin", "c.profits.donations", "c.profits.tesla", "c.profits.cap"}},
	{"q.surplus", [4]string{"c.surplus.coin", "c.surplus.donations", "c.surplus.tesla", "c.surplus.cap"}},
	{"q.steers", [4]string{"c.steers.coin", "c.steers.donations", "c.steers.tesla", "c.steers.cap"}},
	{"q.law", [4]string{"c.law.coin", "c.law.donations", "c.law.tesla", "c.law.cap"}},
}

// small are the rows that a small stage has room for: who pays and gets what, and who has the rest and the say.
var small = [...]int{0, 1, 3, 4}

var wayScenes = [...]string{"coin", "donations", "tesla", "cap"}

var wayColors = [...]pic.Color{pic.Gold, pic.Coral, pic.Mute, pic.Teal}

// unknown are the answers that nobody knows: they stand out.
var unknown = map[string]bool{"c.surplus.coin": true, "c.steers.coin": true}

// The wide table: a card for each way, the questions beside them, a band for every other row.
const (
	colX, colW, colGap = 116.0, 122.0, 7.0
	colY, colHead      = 12.0, 116.0
	rowPitch           = 69.0
	rowFirst           = colY + colHead + 0.5*rowPitch // the middle of the first row
	colH               = colHead + 6*rowPitch + 6
)

func columns(p *pic.Picture, n *stage.Now, t float64) {
	if n.Shape == stage.Tall {
		tiles(p, n, t)
		return
	}
	p.Push(pic.Group{Fade: 1 - stage.Out(t)})
	for k := range rows {
		y := rowFirst + rowPitch*float64(k)
		if k%2 == 0 {
			p.Rect(8, y-rowPitch/2, 624, rowPitch, 8, pic.Solid(pic.Track.Alpha(0.5)))
		}
		words := n.Label(rows[k].asks)
		lines := props.Rows(colX-26, pic.Strong, words)
		props.Lines(p, 16, y+5.5-10*float64(lines-1), colX-26, 20, pic.Strong, pic.GoldLight, words)
	}
	p.Pop()
	for i := range wayScenes {
		u := stage.Out(stage.Turn(t, i, len(wayScenes), 0.5))
		if u == 0 {
			continue
		}
		p.Push(pic.Group{Y: 30 * (1 - u), Fade: 1 - u})
		column(p, n, i)
		p.Pop()
	}
}

// walked tells whether the reader has seen a way's scene.
func walked(n *stage.Now, i int) bool {
	sc := n.Story.Scene(wayScenes[i])
	return sc != nil && n.Session.SeenScene(sc)
}

// tone is the colours of a way: its ground, its head and its words. A way that was not walked stays in the dark.
func tone(i int, seen bool) (ground, head pic.Paint, ink pic.Color) {
	c := wayColors[i]
	if seen {
		return pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.25)), pic.Down(c.Mix(pic.Paper, 0.3), c.Mix(pic.Paper, 0.5)), pic.Ink
	}
	dark := pic.Track.Mix(pic.DeskMid, 0.55)
	return pic.Solid(dark), pic.Solid(dark), pic.Paper
}

// column draws a way's card: its sign and name, and an answer in every row.
func column(p *pic.Picture, n *stage.Now, i int) {
	x, seen := colX+(colW+colGap)*float64(i), walked(n, i)
	mid := x + colW/2
	ground, head, ink := tone(i, seen)
	if seen {
		p.Shadow(x+3, colY+7, colW-4, colH, 10, 14, 0.5)
		p.Rect(x, colY+colHead, colW, colH-colHead, 10, ground)
		p.Rect(x, colY+colHead, colW, 20, 0, pic.Solid(ground.From))
		for k := 0; k < len(rows); k += 2 {
			p.Rect(x, rowFirst+rowPitch*(float64(k)-0.5), colW, rowPitch, 0, pic.Solid(pic.Glass.Alpha(0.4)))
		}
	} else {
		p.Frame(x+1, colY+1, colW-2, colH-2, 9, 1.5, pic.Solid(wayColors[i].Mix(pic.Track, 0.5)))
	}
	p.Rect(x, colY, colW, colHead, 10, head)
	p.Rect(x, colY+colHead-12, colW, 12, 0, pic.Solid(head.To))
	p.Rect(x, colY+colHead-5, colW, 5, 0, pic.Solid(wayColors[i]))
	props.Sign(p, props.Way(i), mid, colY+42, 29)
	style, words := pic.Head.Sized(21), n.Label(wayNames[i])
	style.Size *= min(1, (colW-12)/style.Width(words))
	p.Text(mid, colY+colHead-16, pic.Center, style, ink, words)
	for k := range rows {
		cell(p, mid, rowFirst+rowPitch*float64(k), colW-18, 20, pic.Strong, ink, n, rows[k].cells[i])
	}
	if seen { // walked: ticked in the reader's own red
		y := colY + 22.0
		props.Pencil(p, 4, redLine, 1, pic.Point{X: x + colW - 30, Y: y}, pic.Point{X: x + colW - 23, Y: y + 8}, pic.Point{X: x + colW - 10, Y: y - 9})
	}
}

// cell writes an answer about its middle; what nobody knows, in violet.
func cell(p *pic.Picture, x, y, room, leading float64, s pic.Style, ink pic.Color, n *stage.Now, name string) {
	if unknown[name] {
		if ink == pic.Ink {
			ink = pic.RGB(0x5B3FA8)
		} else {
			ink = pic.Violet
		}
	}
	words := n.Label(name)
	k := props.Rows(room, s, words)
	props.Aligned(p, x, y+5.5-leading/2*float64(k-1), room, leading, pic.Center, s, ink, words)
}

// tiles draws the table of a small stage: under each question its four answers.
func tiles(p *pic.Picture, n *stage.Now, t float64) {
	const x, w, gap, top, head, pitch, asks = 12.0, 81.0, 4.0, 12.0, 22.0, 52.5, 19.0
	for i := range wayScenes {
		at := x + (w+gap)*float64(i)
		u := stage.Out(stage.Turn(t, i, len(wayScenes), 0.5))
		if u == 0 {
			continue
		}
		ground, band, ink := tone(i, walked(n, i))
		p.Push(pic.Group{Y: 14 * (1 - u), Fade: 1 - u})
		p.Rect(at, top, w, head, 5, band)
		style := pic.Strong
		if style.Width(n.Label(wayNames[i])) > w-4 {
			style = pic.Label
		}
		p.Text(at+w/2, top+16.5, pic.Center, style, ink, n.Label(wayNames[i]))
		for k, r := range small {
			y := top + head + pitch*float64(k)
			p.Rect(at, y+asks, w, pitch-asks, 4, ground)
			if !walked(n, i) {
				p.Frame(at+0.5, y+asks+0.5, w-1, pitch-asks-1, 4, 1, pic.Solid(pic.Mute.Alpha(0.45)))
			}
			cell(p, at+w/2, y+asks+(pitch-asks)/2-0.5, w-2, 15.5, pic.Label, ink, n, rows[r].cells[i])
		}
		p.Pop()
	}
	p.Push(pic.Group{Fade: 1 - stage.Out(t)})
	for k, r := range small {
		p.Text(x, top+head+pitch*float64(k)+15, pic.Left, pic.Strong, pic.GoldLight, n.Label(rows[r].asks))
	}
	p.Pop()
}
