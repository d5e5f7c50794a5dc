package main

import (
	"coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/svg"
)

// paintSVG shows the picture at rest as a drawing in the document: the painter where there is no WebGL.
func (p *program) paintSVG() {
	p.stage.Tick(stage.Rate)
	p.stage.Paint(func(pic *picture.Picture, shape stage.Shape, _, _, _ float64) {
		w, h := shape.Size()
		drawing := svg.Append(nil, pic, w, h, svg.Options{Prefix: "s"})
		p.page.id("stage").Set("innerHTML", string(drawing))
		p.page.frames++
		p.page.painted(p.page.frames)
	})
}
