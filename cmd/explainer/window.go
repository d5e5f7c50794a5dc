package main

import (
	"errors"
	"image"
	"math"
	"sync/atomic"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/app"
	"coinorcap/internal/desk"
	"coinorcap/internal/icon"
	"coinorcap/internal/pad"
	"coinorcap/internal/play"
	"coinorcap/internal/screen"
)

// window is the desk in a window of Ebitengine's. It updates and paints when something happens, and sleeps otherwise.
type window struct {
	*desk.Desk
	shelf *shelf
	home  play.Session // where a kiosk returns to
	kiosk bool
	class bool
	idle  time.Duration
	input input
	pace  app.Pace

	brush  brush
	thrift app.Thrift
	ahead  app.Ahead
	busy   bool // the last frame was painted, and another follows
	ready  bool // for the next step

	touched time.Time   // when the reader last did anything
	alarm   *time.Timer // wakes an idle kiosk
	woken   atomic.Bool
	usual   pad.Settings // a kiosk's
	size    [2]int       // of the window, when it last was one and not the full screen
	over    bool         // the program is to end
}

func newWindow(d *desk.Desk, s *shelf, o options, at play.Session) *window {
	w := &window{Desk: d, shelf: s, home: at, kiosk: o.kiosk, class: o.class, idle: o.idle, usual: d.Settings(),
		brush: brush{Painter: screen.New(), ratio: 1}, size: [2]int{s.set.width, s.set.high}}
	if !w.kiosk {
		d.Open = browse
	}
	return w
}

// run opens the window and runs until it closes.
func (w *window) run(title string, full bool) error {
	ebiten.SetWindowTitle(title)
	ebiten.SetWindowSize(w.size[0], w.size[1])
	ebiten.SetWindowSizeLimits(320, 240, -1, -1)
	ebiten.SetWindowResizingMode(ebiten.WindowResizingModeEnabled)
	ebiten.SetWindowIcon([]image.Image{icon.Image(16, 0), icon.Image(32, 0), icon.Image(48, 0)})
	ebiten.SetFullscreen(full || w.kiosk)
	ebiten.SetWindowClosingHandled(true)
	ebiten.SetTPS(ebiten.SyncWithFPS)
	ebiten.SetScreenClearedEveryFrame(false)
	ebiten.SetVsyncEnabled(true)
	w.touched = time.Now()
	err := ebiten.RunGameWithOptions(w, &ebiten.RunGameOptions{X11ClassName: "coin-or-cap", X11InstanceName: "coin-or-cap"})
	if errors.Is(err, ebiten.Termination) {
		err = nil
	}
	w.leave()
	return err
}

// leave keeps what is to be kept.
func (w *window) leave() {
	if w.kiosk {
		return
	}
	w.shelf.keep(w.Code())
	set := w.shelf.set
	s := w.Settings()
	set.lang, set.text, set.contrast, set.still = w.Session().Lang, s.Value(pad.TextSize), s.Contrast, s.Still
	set.width, set.high = w.size[0], w.size[1]
	if w.class {
		set.text = w.shelf.set.text // its large type is the lesson's
	}
	w.shelf.keepSettings(set)
}

// Update takes what the reader did, and the time that has passed.
func (w *window) Update() error {
	now := time.Now()
	if ebiten.IsWindowBeingClosed() && !w.kiosk {
		return ebiten.Termination
	}
	if w.take(now) {
		w.touched = now
	}
	if w.over {
		return ebiten.Termination
	}
	if w.kiosk {
		w.watch(now)
	} else if !w.Dragging() {
		w.shelf.keep(w.Code())
		if w.shelf.note != "" {
			w.tell()
		}
	}
	ticks := w.pace.Ticks(now)
	if w.busy && w.thrift.Frame(w.pace.Took) {
		w.brush.moving = w.thrift.Quality
		w.Spare(w.thrift.Quality > screen.Whole)
	}
	w.Tick(ticks)
	if !w.Moving() {
		w.pace.Rest()
		w.ready = !w.prepare()
	}
	w.mode()
	return nil
}

// prepare does a little for the picture after the next step and tells whether there is more to do.
func (w *window) prepare() (more bool) {
	s, at := w.Stage()
	if w.brush.target == nil || at.H <= 0 {
		return false
	}
	scale, x, y := s.Place()
	x, y = w.brush.pixel(at.X+x, at.Y+y)
	return w.ahead.Step(s, w.brush.Painter, w.brush.cut(at), scale*w.brush.ratio, x, y, w.thrift.Quality)
}

// mode lets the engine sleep while nothing moves or is made ready and no key repeats: then only what the reader does wakes it.
func (w *window) mode() {
	mode := ebiten.FPSModeVsyncOn
	if !w.Moving() && w.ready && !w.input.busy() {
		mode = ebiten.FPSModeVsyncOffMinimum
	}
	if ebiten.FPSMode() != mode {
		ebiten.SetFPSMode(mode)
	}
}

// watch takes an idle kiosk back to its beginning.
func (w *window) watch(now time.Time) {
	left := w.idle - now.Sub(w.touched)
	if left <= 0 {
		w.touched = now
		if w.Session() != w.home || w.Settings() != w.usual || w.Over() != (pad.Sheet{}) {
			w.Set(w.usual)
			w.Load(w.home)
		}
		left = w.idle
	}
	if w.alarm == nil || w.woken.Swap(false) {
		w.alarm = time.AfterFunc(left+10*time.Millisecond, func() {
			w.woken.Store(true)
			ebiten.ScheduleFrame()
		})
	}
}

// tell says once what could not be kept.
func (w *window) tell() {
	w.Note(w.Pad().Edition().Words.UI(w.shelf.note, "where", w.shelf.where))
	w.shelf.note = ""
}

// Draw paints what has changed in the window.
func (w *window) Draw(dst *ebiten.Image) {
	w.brush.target, w.brush.moves = dst, w.Moving()
	w.busy = w.Paint(&w.brush) && w.Moving()
}

// Layout is what the engine asks for where LayoutF is not known.
func (w *window) Layout(width, high int) (int, int) { return width, high }

// LayoutF gives the canvas the window's size in whole device pixels.
func (w *window) LayoutF(width, high float64) (float64, float64) {
	ratio := ebiten.Monitor().DeviceScaleFactor()
	if !(ratio > 0) {
		ratio = 1
	}
	pw, ph := max(1, math.Floor(width*ratio)), max(1, math.Floor(high*ratio))
	if ratio != w.brush.ratio {
		w.brush.ratio = ratio
		w.Repaint()
	}
	w.Resize(pw/ratio, ph/ratio)
	if w.brush.target != nil {
		if b := w.brush.target.Bounds(); float64(b.Dx()) != pw || float64(b.Dy()) != ph {
			w.Repaint()
		}
	}
	if !ebiten.IsFullscreen() {
		w.size = [2]int{max(320, int(width)), max(240, int(high))}
	}
	return pw, ph
}
