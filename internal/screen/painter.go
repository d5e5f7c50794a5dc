// Package screen paints pictures with Ebitengine.
//
// A whole picture becomes one batch of triangles, drawn at once by one shader: rectangles, ellipses, lines, shadows and
// lights are quads that the shader fills by distance, words and paths are masks, rasterised once per size on an atlas.
// Clips are cut on the CPU, so nothing parts the batch, and a warm painter allocates nothing. What is drawn is exact to
// a fraction of a pixel at every scale; package svg draws the same.
//
// The painter does not layer groups: a group's Fade thins each of its nodes, so that what a node covers shines through.
//
//	picture.Picture ─ batch: transform, clip, shade ─▶ vertices ─ shade.kage ─▶ ebiten.Image
//	                    └ masks: glyphs and paths ─▶ atlas ──────────┘
package screen

import (
	_ "embed"
	"image"
	"math"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/picture"
)

//go:embed shade.kage
var shader []byte

// FilmGrain is the strength of the piece's grain.
const FilmGrain = 0.035

// Painter draws pictures. It keeps an atlas of glyphs and paths of its own: one painter is enough for a program.
type Painter struct {
	Quality Quality // of the next Paint or Prepare

	shader  *ebiten.Shader
	batch   batch
	atlas   atlas
	options ebiten.DrawTrianglesShaderOptions
	rough   *ebiten.Image // what Paint enlarges; nil as long as it need not
	enlarge ebiten.DrawImageOptions
}

// New makes a painter. It may be called before the game runs.
func New() *Painter {
	s, err := ebiten.NewShader(shader)
	if err != nil {
		panic("screen: " + err.Error()) // the shader is part of the program
	}
	p := &Painter{shader: s}
	p.atlas.grow(firstSide)
	p.batch.masks = masks{sheet: &p.atlas, known: map[maskKey]mask{}, side: firstSide}
	return p
}

// Paint draws a picture over what is on dst, with scale device pixels to the view's unit and the view's origin at the
// pixel (dx, dy).
func (p *Painter) Paint(dst *ebiten.Image, pic *picture.Picture, scale, dx, dy float64) {
	p.batch.plain = p.Quality > Whole
	side, e := p.Quality.Side(), edges(dst)
	if side == 1 {
		p.batch.build(pic, scale, dx, dy, e)
		p.draw(dst)
		return
	}
	small, scale, dx, dy := p.Quality.shrink(e, scale, dx, dy)
	p.clearRough(int(small.x1), int(small.y1))
	p.batch.build(pic, scale, dx, dy, small)
	p.draw(p.rough)
	p.enlarge.GeoM.Reset()
	p.enlarge.GeoM.Scale(side, side)
	p.enlarge.GeoM.Translate(e.x0, e.y0)
	p.enlarge.Filter = ebiten.FilterLinear
	dst.DrawImage(p.rough, &p.enlarge)
}

// clearRough readies a clear image of w by h pixels to be enlarged.
func (p *Painter) clearRough(w, h int) {
	size := image.Pt(w, h)
	if p.rough != nil && p.rough.Bounds().Size() != size {
		p.rough.Deallocate()
		p.rough = nil
	}
	if p.rough == nil {
		p.rough = ebiten.NewImageWithOptions(image.Rectangle{Max: size}, &ebiten.NewImageOptions{Unmanaged: true})
	}
	p.rough.Clear()
}

// Prepare makes at most so many of the glyphs and paths that Paint would need for a picture on dst, and tells whether there
// are more. What would drive out others is not made.
func (p *Painter) Prepare(dst *ebiten.Image, pic *picture.Picture, scale, dx, dy float64, most int) (more bool) {
	to := edges(dst)
	if p.Quality.Side() > 1 {
		to, scale, dx, dy = p.Quality.shrink(to, scale, dx, dy)
	}
	return p.batch.prepare(pic, scale, dx, dy, to, most)
}

// PaintGrain lays the film grain over a part of dst, or all of it: light and dark specks of FilmGrain's opacity at most, the
// same for every frame and part.
func (p *Painter) PaintGrain(dst *ebiten.Image, part image.Rectangle) {
	p.batch.reset()
	p.batch.cover(grain, edges(dst), picture.RGB(0).Alpha(FilmGrain))
	p.draw(dst.SubImage(part).(*ebiten.Image))
}

// PaintDesk fills a part of dst, or all of it, with the desk, its lamp over the pixel (lampX, lampY): what CSS calls
// radial-gradient(circle at lampX lampY, DeskLight, DeskMid, DeskDark).
func (p *Painter) PaintDesk(dst *ebiten.Image, part image.Rectangle, lampX, lampY float64) {
	e := edges(dst)
	r := math.Hypot(max(lampX-e.x0, e.x1-lampX), max(lampY-e.y0, e.y1-lampY))
	p.batch.reset()
	p.batch.cover(solid, e, picture.DeskDark)
	p.batch.light(e, lampX, lampY, r/2, r, picture.DeskMid)
	p.batch.light(e, lampX, lampY, 0, r/2, picture.DeskLight)
	p.draw(dst.SubImage(part).(*ebiten.Image))
}

// draw draws the batch.
func (p *Painter) draw(dst *ebiten.Image) {
	p.options.Images[0] = p.atlas.image
	dst.DrawTrianglesShader32(p.batch.vertices, p.batch.indices, p.shader, &p.options)
}

// cover adds one quad over all of a box.
func (b *batch) cover(kind int, e bounds, c picture.Color) {
	s := state{ux: 1, scale: 1, alpha: 1, clip: e}
	hx, hy := (e.x1-e.x0)/2, (e.y1-e.y0)/2
	b.figure(&s, kind, e.x0+hx, e.y0+hy, hx, hy, 0, 0, 0, &shade{from: straight(c, 1), flat: true})
}

// light adds a disc that is c up to the inner radius and falls evenly to nothing at the outer.
func (b *batch) light(e bounds, x, y, inner, outer float64, c picture.Color) {
	s := state{ux: 1, scale: 1, alpha: 1, clip: e}
	b.place(x, y, 1, 0, outer, outer)
	b.finish(&s, 4, cone, outer, inner, 0, 0, &shade{from: straight(c, 1), flat: true})
}

// edges gives an image's bounds.
func edges(i *ebiten.Image) bounds {
	r := i.Bounds()
	return bounds{float64(r.Min.X), float64(r.Min.Y), float64(r.Max.X), float64(r.Max.Y)}
}

// atlas is the sheet on the graphics card.
type atlas struct{ image *ebiten.Image }

func (a *atlas) write(x, y, w, h int, pix []byte) {
	a.image.SubImage(image.Rect(x, y, x+w, y+h)).(*ebiten.Image).WritePixels(pix)
}

func (a *atlas) grow(side int) {
	// Not managed: it would fill a texture of the engine's own all the same.
	bigger := ebiten.NewImageWithOptions(image.Rect(0, 0, side, side), &ebiten.NewImageOptions{Unmanaged: true})
	if a.image != nil {
		bigger.DrawImage(a.image, &ebiten.DrawImageOptions{Blend: ebiten.BlendCopy})
		a.image.Deallocate()
	}
	a.image = bigger
}
