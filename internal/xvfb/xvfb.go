// Package xvfb gives tests a display without a screen. It is a tool of the workshop.
package xvfb

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// Start makes sure that DISPLAY names a display: the one that is there, or an Xvfb of 1920 by 1080 pixels with Mesa's
// software drawing. It gives what ends it. Without Xvfb, or where that does not start, it fails.
func Start() (stop func(), err error) {
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
		os.Unsetenv("DISPLAY")
	}
	line, err := bufio.NewReader(r).ReadString('\n')
	if err != nil {
		stop()
		return nil, fmt.Errorf("Xvfb gave no display: %w", err)
	}
	return stop, os.Setenv("DISPLAY", ":"+strings.TrimSpace(line))
}
