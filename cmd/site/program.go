package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"coinorcap/internal/slim"
	"coinorcap/internal/story"
)

// programFile is the program's name within the site.
const programFile = "stage.wasm"

// writeProgram compiles the program of the page, or copies a ready-made one.
func writeProgram(o options, _ *story.Story, dir string) error {
	to := filepath.Join(dir, programFile)
	if o.program != "" {
		data, err := os.ReadFile(o.in(o.program))
		if err != nil {
			return err
		}
		return write(to, data)
	}
	to, err := filepath.Abs(to)
	if err != nil {
		return err
	}
	args := []string{"build", "-trimpath", "-o", to}
	if o.bench {
		args = append(args, "-ldflags=-w", "-tags=bench")
	} else {
		args = append(args, "-ldflags=-s -w")
	}
	args = append(args, engineFlags(o, os.Stderr)...)
	overlay, done, err := contentOverlay(o)
	if err != nil {
		return err
	}
	defer done()
	args = append(args, overlay...)
	for _, pkg := range cold {
		args = append(args, "-gcflags="+pkg+"=-l")
	}
	c := exec.Command("go", append(args, "./wasm")...)
	c.Dir = o.root
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWORK=off")
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("the program does not compile: %w\n%s", err, bytes.TrimSpace(out))
	}
	return nil
}

// engineFlags are the go tool's flags for the slim engine; none, with a sentence, if it cannot be had.
func engineFlags(o options, say io.Writer) []string {
	if o.plain {
		return nil
	}
	flags, err := slim.Flags(o.root)
	if err != nil {
		fmt.Fprintf(say, "The program is built with the stock engine, which is larger but does the same: %v.\n", err)
	}
	return flags
}
