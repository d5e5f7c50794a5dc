// Package display gives tests a display to draw on: the one that is there, or an Xvfb of their own with Mesa's software
// drawing. It is a tool of the workshop.
//
//	TestMain ──Run──▶ tests within the first update of a game ──Need──▶ drawn, skipped, or failed where CI must draw
package display

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"
)

// why says what is missing for drawing; empty if nothing is.
var why string

// Run runs the tests inside of a game's first update, where pixels can be read, and gives their exit code.
func Run(m *testing.M) int {
	stop, err := start()
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

// start makes sure that there is a display, and gives what ends it.
func start() (stop func(), err error) {
	if os.Getenv("DISPLAY") != "" {
		return func() {}, nil
	}
	path, err := exec.LookPath("Xvfb")
	if err != nil {
		return nil, errors.New("no DISPLAY, and no Xvfb to make one")
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	// -terminate: it ends with its last client, also when a test panics and nobody is left to stop it.
	cmd := exec.Command(path, "-terminate", "-displayfd", "3", "-screen", "0", "1920x1080x24", "-nolisten", "tcp")
	cmd.ExtraFiles = []*os.File{w}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	w.Close()
	stop = func() {
		cmd.Process.Kill()
		cmd.Wait()
	}
	line, err := bufio.NewReader(r).ReadString('\n')
	if err != nil {
		stop()
		return nil, fmt.Errorf("Xvfb gave no display: %w", err)
	}
	return stop, os.Setenv("DISPLAY", ":"+strings.TrimSpace(line))
}

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
