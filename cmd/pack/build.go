package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"coinorcap/internal/parcel"
)

// environment is the machine's, with all that changes what Go builds set.
func (t target) environment() []string {
	return parcel.Reproducible(t.os, t.arch)
}

// compile builds the program for a target, and gives the executable.
//
// On Windows it is a program of the windows, so that no console opens beside its own; internal/console lets it answer
// in the one it was started from all the same.
func compile(root string, t target, s parcel.Stamp) ([]byte, error) {
	if _, err := os.Stat(filepath.Join(root, program)); err != nil {
		return nil, fmt.Errorf("%s is missing, so there is no program to pack", filepath.Clean(program))
	}
	dir, err := os.MkdirTemp("", "pack")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	to := filepath.Join(dir, "program")
	flags := "-s -w -X main.version=" + s.Version
	if t.os == "windows" {
		flags += " -H=windowsgui"
	}
	c := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags="+flags, "-o", to, program)
	c.Dir, c.Env = root, t.environment()
	if out, err := c.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("the program for %s does not compile: %w\n%s", t, err, bytes.TrimSpace(out))
	}
	exe, err := os.ReadFile(to)
	if err != nil || t.os != "windows" {
		return exe, err
	}
	return withResources(exe, s)
}
