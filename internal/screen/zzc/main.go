package main

import (
	"coinorcap/internal/picture"
	"coinorcap/internal/screen"
	"coinorcap/internal/svg"

	"github.com/hajimehoshi/ebiten/v2"
)

type g struct {
	p   *screen.Painter
	pic picture.Picture
}

func (g *g) Update() error              { println(string(svg.Append(nil, &g.pic, 1, 1, svg.Options{Title: "x"}))); return nil }
func (g *g) Draw(d *ebiten.Image)       { g.p.Paint(d, &g.pic, 1, 0, 0); g.p.PaintDesk(d, 1, 1) }
func (g *g) Layout(a, b int) (int, int) { return a, b }
func main()                             { ebiten.RunGame(&g{p: screen.New()}) }
