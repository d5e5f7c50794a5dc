package webdriver

import (
	"fmt"
	"unicode/utf8"
)

// source is one device and what it does, as both kinds of WebDriver have it.
type source struct {
	Type       string            `json:"type"`
	ID         string            `json:"id"`
	Parameters map[string]string `json:"parameters,omitempty"`
	Actions    []map[string]any  `json:"actions"`
}

func pointer(finger bool, actions ...map[string]any) []source {
	if finger {
		return []source{{"pointer", "finger", map[string]string{"pointerType": "touch"}, actions}}
	}
	return []source{{"pointer", "mouse", map[string]string{"pointerType": "mouse"}, actions}}
}

func move(x, y float64, ms int) map[string]any {
	return map[string]any{"type": "pointerMove", "x": int(x), "y": int(y), "duration": ms, "origin": "viewport"}
}

var (
	down = map[string]any{"type": "pointerDown", "button": 0}
	up   = map[string]any{"type": "pointerUp", "button": 0}
)

// Press presses and lets go the mouse at a place of the page, in CSS pixels from its upper left corner.
func (p *Page) Press(x, y float64) error {
	return p.tab.perform(pointer(false, move(x, y, 0), down, up))
}

// Tap touches a place of the page with a finger.
func (p *Page) Tap(x, y float64) error {
	return p.tab.perform(pointer(true, move(x, y, 0), down, up))
}

// Drag moves the pressed mouse, or a finger, from one place to another in a few steps.
func (p *Page) Drag(x0, y0, x1, y1 float64, finger bool) error {
	const steps = 5
	actions := []map[string]any{move(x0, y0, 0), down}
	for i := 1.0; i <= steps; i++ {
		actions = append(actions, move(x0+(x1-x0)*i/steps, y0+(y1-y0)*i/steps, 16))
	}
	return p.tab.perform(pointer(finger, append(actions, up)...))
}

// keys are the signs by which WebDriver knows the keys that are no sign.
var keys = map[string]string{
	"Tab": "\uE004", "Enter": "\uE006", "Shift": "\uE008", "Escape": "\uE00C", "PageUp": "\uE00E", "PageDown": "\uE00F",
	"End": "\uE010", "Home": "\uE011", "ArrowLeft": "\uE012", "ArrowUp": "\uE013", "ArrowRight": "\uE014", "ArrowDown": "\uE015",
}

// Key presses keys by their names in the DOM, such as "Tab", "ArrowRight" or "x", all at once: Key("Shift", "Tab").
func (p *Page) Key(names ...string) error {
	var pressed, released []map[string]any
	for _, name := range names {
		sign, ok := keys[name]
		if !ok && utf8.RuneCountInString(name) != 1 {
			return fmt.Errorf("there is no key %q", name)
		}
		if !ok {
			sign = name
		}
		pressed = append(pressed, map[string]any{"type": "keyDown", "value": sign})
		released = append([]map[string]any{{"type": "keyUp", "value": sign}}, released...)
	}
	return p.tab.perform([]source{{Type: "key", ID: "keyboard", Actions: append(pressed, released...)}})
}
