// Package display gives tests a display to draw on: the one that is there, or an Xvfb of their own with Mesa's software
// drawing. It is a tool of the workshop.
//
//	TestMain ──Run──▶ tests within the first update of a game ──Need──▶ drawn, skipped, or failed where CI must draw
package display

import (
	"os"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/xvfb"
)

// why says what is missing for drawing; empty if nothing is.
var why string

// Run runs the tests inside of a game's first update, where pixels can be read, and gives their exit code.
func Run(m *testing.M) int {
	stop, err := xvfb.Start()
	if err != nil {
		why = err.Error()
		return m.Run()
	}
	defer stop()
	g := &game{m: m}
	ebiten.SetWindowSize(64, 64)
	if err := ebiten.RunGameWithOptions(g, &ebiten.RunGameOptions{InitUnfocused: true}); err != nil && !g.ran {
		why = err.Error()
		return m.Run()
	}
	return g.code
}

type game struct {
	m    *testing.M
	ran  bool
	code int
}

func (g *game) Update() error {
	g.ran, g.code = true, g.m.Run()
	return ebiten.Termination
}
func (*game) Draw(*ebiten.Image)         {}
func (*game) Layout(int, int) (int, int) { return 64, 64 }

// Need skips a test that cannot draw here, or fails it where it must.
func Need(t *testing.T) {
	t.Helper()
	if why != "" {
		Lack(t, why)
	}
}

// Lack skips a test for want of something, or fails it where nothing may be wanting.
func Lack(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("CI") != "" || os.Getenv("COINORCAP_DISPLAY") == "1" {
		t.Fatal("cannot draw: " + what)
	}
	t.Skip("cannot draw: " + what)
}
