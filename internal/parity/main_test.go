package parity

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

// TestMain runs the tests inside of a game's first update, where pixels can be read.
func TestMain(m *testing.M) {
	os.Exit(run(m))
}

func run(m *testing.M) int {
	stop, err := display()
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

// display makes sure that there is one, and gives what ends it.
func display() (stop func(), err error) {
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
	cmd := exec.Command(path, "-terminate", "-displayfd", "3", "-screen", "0", "640x480x24", "-nolisten", "tcp")
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

// needDisplay skips a test that cannot draw here, or fails it where it must.
func needDisplay(t *testing.T) {
	t.Helper()
	switch {
	case why == "":
	case os.Getenv("CI") != "" || os.Getenv("COINORCAP_DISPLAY") == "1":
		t.Fatal("cannot draw: " + why)
	default:
		t.Skip("cannot draw: " + why)
	}
}
