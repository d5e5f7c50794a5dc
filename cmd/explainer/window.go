package main

import (
	"errors"
	"image"
	"image/color"
	"math"
	"sync/atomic"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/app"
	"coinorcap/internal/desk"
	"coinorcap/internal/icon"
	"coinorcap/internal/pad"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/screen"
)

// window is the desk in a window of Ebitengine's. It updates and paints when something happens, and sleeps otherwise.
type window struct {
	*desk.Desk
	shelf  *shelf
	home   play.Session // where a kiosk returns to
	kiosk  bool
	class  bool
	idle   time.Duration
	input  input
	pace   app.Pace
	ratio  float64 // device pixels to a unit
	target *ebiten.Image

	painter *screen.Painter
	begin   func(contrast bool)
	paint   desk.Painter

	touched time.Time   // when the reader last did anything
	alarm   *time.Timer // wakes an idle kiosk
	woken   atomic.Bool
	usual   pad.Settings // a kiosk's
	size    [2]int       // of the window, when it last was one and not the full screen
	over    bool         // the program is to end
}

func newWindow(d *desk.Desk, s *shelf, o options, at play.Session) *window {
	w := &window{Desk: d, shelf: s, home: at, kiosk: o.kiosk, class: o.class, idle: o.idle, usual: d.Settings(),
		painter: screen.New(), ratio: 1, size: [2]int{s.set.width, s.set.high}}
	w.begin = w.beginFrame
	w.paint = func(pic *picture.Picture, scale, x, y float64) {
		w.painter.Paint(w.target, pic, scale*w.ratio, math.Round(x*w.ratio), math.Round(y*w.ratio))
	}
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
	w.Tick(w.pace.Ticks(now))
	if !w.Moving() {
		w.pace.Rest()
	}
	w.mode()
	return nil
}

// mode lets the engine sleep while nothing moves and no key repeats: then only what the reader does wakes it.
func (w *window) mode() {
	mode := ebiten.FPSModeVsyncOn
	if !w.Moving() && !w.input.busy() {
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

// Draw paints the window if anything in it has changed.
func (w *window) Draw(dst *ebiten.Image) {
	w.target = dst
	w.Paint(w.begin, w.paint)
}

// beginFrame paints the desk, its lamp where the page's style has it.
func (w *window) beginFrame(contrast bool) {
	b := w.target.Bounds()
	if contrast {
		w.target.Fill(color.RGBA{R: picture.DeskPlain.R, G: picture.DeskPlain.G, B: picture.DeskPlain.B, A: 255})
		return
	}
	w.painter.PaintDesk(w.target, 0.62*float64(b.Dx()), 0.38*float64(b.Dy()))
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
	if ratio != w.ratio {
		w.ratio = ratio
		w.Repaint()
	}
	w.Resize(pw/ratio, ph/ratio)
	if w.target != nil {
		if b := w.target.Bounds(); float64(b.Dx()) != pw || float64(b.Dy()) != ph {
			w.Repaint()
		}
	}
	if !ebiten.IsFullscreen() {
		w.size = [2]int{max(320, int(width)), max(240, int(high))}
	}
	return pw, ph
}
