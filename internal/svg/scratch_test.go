package svg

import (
	"fmt"
	"math"
	"os"
	"os/exec"
	"testing"

	"coinorcap/internal/picture"
)

func still(shadows bool) *picture.Picture {
	p := &picture.Picture{}
	p.Glow(320, 100, 300, picture.Glass.Alpha(0.25))
	for i := range 5 {
		x, y := 20+float64(i)*122, 300.0
		if shadows {
			p.Shadow(x, y+6, 112, 150, 6, 10, 0.5)
		}
		p.Rect(x, y, 112, 150, 6, picture.Down(picture.Paper, picture.PaperShade))
		p.Text(x+56, y+30, picture.Center, picture.Strong, picture.Ink, []string{"OpenAI Nonprofit", "Capped profit", "Microsoft", "Employees", "First investors"}[i])
		p.Text(x+10, y+60, picture.Left, picture.Label, picture.InkSoft, []string{"owns the rest", "since March 2019", "$13 billion", "since 2019", "up to 100 times"}[i])
		p.Text(x+10, y+80, picture.Left, picture.Label, picture.InkSoft, []string{"whatever is left", "11 March 2019", "in three steps", "hold their shares", "what they put in"}[i])
	}
	for i := range 60 {
		p.Push(picture.Group{X: 30 + float64(i%20)*29, Y: 240 - float64(i/20)*9})
		if shadows {
			p.Shadow(-13, 2, 26, 12, 6, 5, 0.4)
		}
		p.Ellipse(0, 0, 13, 6, picture.Slant(picture.GoldLight, picture.GoldDark))
		p.Ring(0, 0, 13, 6, 1.2, picture.Solid(picture.GoldEdge))
		p.Text(0, 4, picture.Center, picture.Strong.Sized(9), picture.GoldMark, "¢")
		p.Pop()
	}
	pts := make([]picture.Point, 121)
	for i := range pts {
		pts[i] = picture.Point{X: 40 + float64(i)*4.6, Y: 540 - 60*math.Exp(-float64(i)/30)}
	}
	p.Polyline(3, picture.Solid(picture.Teal), pts...)
	p.Text(320, 40, picture.Center, picture.Figure, picture.Paper, "$1,000,000,000 was pledged")
	p.Text(320, 70, picture.Center, picture.Label, picture.Mute, "One coin is $10 million; a grey coin never arrived.")
	p.Text(420, 130, picture.Left, picture.Script, picture.PadLight, "who said “pledge”?")
	p.Text(40, 500, picture.Left, picture.Sheet, picture.Paper, "From: Elon Musk  To: Greg Brockman")
	return p
}

func size(name string, b []byte) {
	os.WriteFile("/tmp/"+name+".svg", b, 0o644)
	out, _ := exec.Command("sh", "-c", "gzip -9c /tmp/"+name+".svg|wc -c; brotli -q 11 -c /tmp/"+name+".svg|wc -c").Output()
	fmt.Println(name, len(b), string(out))
}

func TestScratch(t *testing.T) {
	o := Options{Title: "A still", Desc: "What is seen."}
	size("use", Append(nil, still(true), 640, 560, o))
	size("noshadow", Append(nil, still(false), 640, 560, o))
	inPlace = true
	size("inplace", Append(nil, still(true), 640, 560, o))
	inPlace = false
	stacked = 8
	size("stacked8", Append(nil, still(true), 640, 560, o))
	stacked = 5
	size("stacked5", Append(nil, still(true), 640, 560, o))
	stacked = 0
}
