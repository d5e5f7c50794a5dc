package app

import (
	"math"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/picture"
	"coinorcap/internal/screen"
	"coinorcap/internal/stage"
)

// Game runs a Stage under Ebitengine. It paints only what has changed, and says when nothing changes any more, so that
// whoever owns the window can let the engine sleep until Wake.
type Game struct {
	*Stage
	Painted func(frames int)       // after a frame that was painted; may be nil
	Rested  func()                 // when the picture has come to rest and been painted; may be nil
	Yielded func(q screen.Quality) // when what moves is painted better or worse from now on; may be nil

	painter *screen.Painter
	ratio   float64 // device pixels to the window's units
	frames  int
	pace    Pace
	thrift  Thrift
	ahead   Ahead
	busy    bool // the last frame was painted, and another follows
	target  *ebiten.Image
	paint   func(*picture.Picture, stage.Shape, float64, float64, float64)
}

// NewGame makes a game of a stage.
func NewGame(s *Stage) *Game {
	g := &Game{Stage: s, painter: screen.New(), ratio: 1}
	g.paint = func(pic *picture.Picture, _ stage.Shape, scale, x, y float64) {
		g.target.Clear()
		g.painter.Paint(g.target, pic, scale*g.ratio, x*g.ratio, y*g.ratio)
	}
	return g
}

// Run runs the game until the window closes, or for ever on the web.
func (g *Game) Run() error {
	ebiten.SetTPS(ebiten.SyncWithFPS)
	ebiten.SetScreenClearedEveryFrame(false)
	return ebiten.RunGameWithOptions(g, &ebiten.RunGameOptions{
		InitUnfocused:     true,
		ScreenTransparent: true,
		DisableHiDPI:      true, // the page sizes the body in device pixels: see wasm/style.css
	})
}

// Ratio sets how many device pixels there are to one of the window's units.
func (g *Game) Ratio(r float64) {
	if r != g.ratio {
		g.ratio = r
		g.Repaint()
	}
}

// Update steps the stage by the time that has passed.
func (g *Game) Update() error {
	ticks := g.pace.Ticks(time.Now())
	if g.busy && g.thrift.Frame(g.pace.Took) && g.Yielded != nil {
		g.Yielded(g.thrift.Quality)
	}
	g.Tick(ticks)
	return nil
}

// Prepare does a little for the picture after the next step and tells whether there is more to do. It is for a game at rest.
func (g *Game) Prepare() (more bool) {
	if g.Moving() || g.target == nil || g.none() {
		return false
	}
	scale, x, y := g.Place()
	return g.ahead.Step(g.Stage, g.painter, g.target, scale*g.ratio, x*g.ratio, y*g.ratio, g.thrift.Quality)
}

// Draw paints the picture if it has changed.
func (g *Game) Draw(dst *ebiten.Image) {
	g.target = dst
	g.painter.Quality = screen.Whole
	if g.Moving() {
		g.painter.Quality = g.thrift.Quality
	}
	g.busy = g.Paint(g.paint)
	if g.busy {
		g.frames++
		if g.Painted != nil {
			g.Painted(g.frames)
		}
	}
	if !g.Moving() {
		g.busy = false
		g.pace.Rest()
		if g.Rested != nil {
			g.Rested()
		}
	}
}

// Layout is what the engine asks for where LayoutF is not known.
func (g *Game) Layout(w, h int) (int, int) { return w, h }

// LayoutF gives the canvas its own size, in whole pixels.
func (g *Game) LayoutF(w, h float64) (float64, float64) {
	// A page laid out for print may make the body as long as the whole story.
	w, h = min(max(1, math.Floor(w)), 4096), min(max(1, math.Floor(h)), 4096)
	if g.target != nil {
		if b := g.target.Bounds(); float64(b.Dx()) != w || float64(b.Dy()) != h {
			g.Repaint()
		}
	}
	return w, h
}
