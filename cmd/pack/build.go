package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// moduleRoot gives the folder of the project the command was started in.
func moduleRoot() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Path}} {{.Dir}}").Output()
	dir, ours := strings.CutPrefix(strings.TrimSpace(string(out)), "coinorcap ")
	if err != nil || !ours {
		return "", errors.New("start it inside the project's folder, where go.mod is")
	}
	return dir, nil
}

// environment is the machine's, with all that changes what Go builds set.
func (t target) environment() []string {
	return append(os.Environ(), "GOOS="+t.os, "GOARCH="+t.arch, "CGO_ENABLED=0", "GOAMD64=v1", "GOARM64=v8.0",
		"GOFLAGS=", "GOEXPERIMENT=", "GOFIPS140=off", "GOWORK=off")
}

// compile builds the program for a target, and gives the executable.
//
// On Windows it is a program of the windows, so that no console opens beside its own; internal/console lets it answer
// in the one it was started from all the same.
func compile(root string, t target, s stamp) ([]byte, error) {
	if _, err := os.Stat(filepath.Join(root, program)); err != nil {
		return nil, fmt.Errorf("%s is missing, so there is no program to pack", filepath.Clean(program))
	}
	dir, err := os.MkdirTemp("", "pack")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	to := filepath.Join(dir, "program")
	flags := "-s -w -X main.version=" + s.version
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
