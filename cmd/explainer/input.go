package main

import (
	"runtime"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/inpututil"

	"coinorcap/internal/desk"
)

// input is what the window remembers of the devices from one update to the next.
type input struct {
	keys    []ebiten.Key
	touches []ebiten.TouchID
	finger  ebiten.TouchID // the one that counts
	fingers int
	x, y    int // of the mouse
	pads    []ebiten.GamepadID
	buttons []ebiten.StandardGamepadButton
	cursor  desk.Cursor
	runes   []rune
	held    bool // a key or a button that repeats is down
}

// busy tells whether updates must come by themselves: something is held that repeats, or a gamepad is there, which wakes
// nobody.
func (in *input) busy() bool { return in.held || len(in.pads) > 0 || in.fingers > 0 }

// Repeats, in updates of a sixtieth of a second.
const (
	repeatAfter = 24
	repeatEvery = 4
)

// bindings are the keys that do one thing. Those marked repeat while they are held.
var bindings = []struct {
	key    ebiten.Key
	does   desk.Key
	repeat bool
}{
	{ebiten.KeyArrowUp, desk.Up, true}, {ebiten.KeyArrowDown, desk.Down, true},
	{ebiten.KeyArrowLeft, desk.Left, true}, {ebiten.KeyArrowRight, desk.Right, true},
	{ebiten.KeyEnter, desk.Enter, false}, {ebiten.KeyNumpadEnter, desk.Enter, false}, {ebiten.KeySpace, desk.Enter, false},
	{ebiten.KeyEscape, desk.Escape, false}, {ebiten.KeyBackspace, desk.Backspace, false},
	{ebiten.KeyPageUp, desk.PageUp, true}, {ebiten.KeyPageDown, desk.PageDown, true},
	{ebiten.KeyHome, desk.Home, false}, {ebiten.KeyEnd, desk.End, false},
	{ebiten.KeyH, desk.Help, false}, {ebiten.KeyF1, desk.Help, false}, {ebiten.KeyM, desk.Contents, false},
}

// gamepadBindings are the buttons of a standard gamepad.
var gamepadBindings = []struct {
	button ebiten.StandardGamepadButton
	does   desk.Key
	repeat bool
}{
	{ebiten.StandardGamepadButtonLeftTop, desk.Up, true}, {ebiten.StandardGamepadButtonLeftBottom, desk.Down, true},
	{ebiten.StandardGamepadButtonLeftLeft, desk.Left, true}, {ebiten.StandardGamepadButtonLeftRight, desk.Right, true},
	{ebiten.StandardGamepadButtonRightBottom, desk.Enter, false}, {ebiten.StandardGamepadButtonRightRight, desk.Backspace, false},
	{ebiten.StandardGamepadButtonRightLeft, desk.Contents, false}, {ebiten.StandardGamepadButtonRightTop, desk.Help, false},
	{ebiten.StandardGamepadButtonFrontTopLeft, desk.PageUp, true}, {ebiten.StandardGamepadButtonFrontTopRight, desk.PageDown, true},
	{ebiten.StandardGamepadButtonCenterLeft, desk.Escape, false}, {ebiten.StandardGamepadButtonCenterRight, desk.Contents, false},
}

// again tells whether something held for so many updates acts once more.
func again(updates int, repeat bool) bool {
	return repeat && updates >= repeatAfter && (updates-repeatAfter)%repeatEvery == 0
}

// acts tells whether a key acts now: it was pressed, be it ever so shortly, or it is held and repeats.
func acts(key ebiten.Key, repeat bool) bool {
	return inpututil.IsKeyJustPressed(key) || again(inpututil.KeyPressDuration(key), repeat)
}

// take hands the desk what the reader did since the last update, and tells whether there was anything.
func (w *window) take(time.Time) (any bool) {
	in := &w.input
	in.held = false
	any = w.commands()
	if !any {
		any = w.typed()
	}
	any = w.gamepads() || any
	any = w.fingers() || any
	if in.fingers == 0 {
		any = w.mouse() || any
	}
	w.point()
	return any
}

// commands are the chords and function keys, which come before all others.
func (w *window) commands() bool {
	ctrl := ebiten.IsKeyPressed(ebiten.KeyControl)
	shift := ebiten.IsKeyPressed(ebiten.KeyShift)
	meta := ebiten.IsKeyPressed(ebiten.KeyMeta)
	pressed := inpututil.IsKeyJustPressed
	command := ctrl
	if runtime.GOOS == "darwin" {
		command = meta
	}
	switch {
	case ctrl && shift && pressed(ebiten.KeyQ): // the only way out of a kiosk
		w.over = true
	case w.kiosk && (ctrl || meta):
		return false
	case pressed(ebiten.KeyF11) && !w.kiosk, ctrl && meta && pressed(ebiten.KeyF) && !w.kiosk:
		ebiten.SetFullscreen(!ebiten.IsFullscreen())
	case command && (pressed(ebiten.KeyQ) || pressed(ebiten.KeyW)):
		w.over = true
	case command && (pressed(ebiten.KeyEqual) || pressed(ebiten.KeyNumpadAdd)):
		w.Key(desk.Larger)
	case command && (pressed(ebiten.KeyMinus) || pressed(ebiten.KeyNumpadSubtract)):
		w.Key(desk.Smaller)
	case command && (pressed(ebiten.KeyDigit0) || pressed(ebiten.KeyNumpad0)):
		w.Key(desk.Usual)
	case w.class && pressed(ebiten.KeyF8):
		w.Count()
	case w.class && pressed(ebiten.KeyF9):
		w.saveCounts()
	default:
		return false
	}
	return true
}

// typed are the plain keys and the digits.
func (w *window) typed() (any bool) {
	if ebiten.IsKeyPressed(ebiten.KeyControl) || ebiten.IsKeyPressed(ebiten.KeyMeta) || ebiten.IsKeyPressed(ebiten.KeyAlt) {
		return false
	}
	in := &w.input
	if acts(ebiten.KeyTab, true) {
		any = true
		if ebiten.IsKeyPressed(ebiten.KeyShift) {
			w.Key(desk.Backward)
		} else {
			w.Key(desk.Forward)
		}
	}
	in.held = ebiten.IsKeyPressed(ebiten.KeyTab)
	for _, b := range bindings {
		in.held = in.held || ebiten.IsKeyPressed(b.key)
		if acts(b.key, b.repeat) {
			any = true
			w.Key(b.does)
		}
	}
	in.runes = ebiten.AppendInputChars(in.runes[:0])
	for _, r := range in.runes {
		if r >= '0' && r <= '9' {
			any = true
			w.Digit(int(r - '0'))
		}
	}
	return any
}

// gamepads are all that are plugged in and have a standard layout.
func (w *window) gamepads() (any bool) {
	in := &w.input
	in.pads = ebiten.AppendGamepadIDs(in.pads[:0])
	for _, id := range in.pads {
		if !ebiten.IsStandardGamepadLayoutAvailable(id) {
			continue
		}
		for _, b := range gamepadBindings {
			if inpututil.IsStandardGamepadButtonJustPressed(id, b.button) ||
				again(inpututil.StandardGamepadButtonPressDuration(id, b.button), b.repeat) {
				any = true
				w.Key(b.does)
			}
		}
		// The right stick scrolls, 12 units an update at its end.
		if v := ebiten.StandardGamepadAxisValue(id, ebiten.StandardGamepadAxisRightStickVertical); v > 0.2 || v < -0.2 {
			any = true
			w.Wheel(12 * v)
		}
	}
	return any
}

// fingers are the touches: the first counts, until it is lifted.
func (w *window) fingers() bool {
	in := &w.input
	in.touches = ebiten.AppendTouchIDs(in.touches[:0])
	was := in.fingers
	in.fingers = len(in.touches)
	if was > 0 && inpututil.IsTouchJustReleased(in.finger) {
		x, y := inpututil.TouchPositionInPreviousTick(in.finger)
		w.Up(w.units(x, y))
	}
	for _, id := range in.touches {
		switch x, y := ebiten.TouchPosition(id); {
		case was == 0 && inpututil.TouchPressDuration(id) <= 1:
			in.finger, was = id, 1
			ux, uy := w.units(x, y)
			w.Down(ux, uy, true)
		case id == in.finger:
			w.Move(w.units(x, y))
		}
	}
	return in.fingers > 0 || was > 0
}

// mouse is the mouse, or a pen.
func (w *window) mouse() (any bool) {
	in := &w.input
	x, y := ebiten.CursorPosition()
	if x != in.x || y != in.y {
		in.x, in.y = x, y
		w.Move(w.units(x, y))
		any = true
	}
	ux, uy := w.units(x, y)
	if inpututil.IsMouseButtonJustPressed(ebiten.MouseButtonLeft) {
		w.Down(ux, uy, false)
		any = true
	}
	if inpututil.IsMouseButtonJustReleased(ebiten.MouseButtonLeft) {
		w.Up(ux, uy)
		any = true
	}
	if _, dy := ebiten.Wheel(); dy != 0 {
		w.Wheel(-48 * dy)
		any = true
	}
	return any
}

// units turns a point of the canvas into one of the window.
func (w *window) units(x, y int) (float64, float64) {
	return float64(x) / w.brush.ratio, float64(y) / w.brush.ratio
}

var cursors = map[desk.Cursor]ebiten.CursorShapeType{
	desk.Arrow: ebiten.CursorShapeDefault, desk.Finger: ebiten.CursorShapePointer,
	desk.Grab: ebiten.CursorShapeMove, desk.Grabbing: ebiten.CursorShapeMove,
}

// point shows what the pointer could do.
func (w *window) point() {
	if c := w.Cursor(); c != w.input.cursor {
		w.input.cursor = c
		ebiten.SetCursorShape(cursors[c])
	}
}
