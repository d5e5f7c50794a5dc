package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"coinorcap/internal/story"
)

// writeCode compiles the small program that draws QR codes for the builder of lessons, and for it alone. No function is
// inlined, by which 34 of 590 kB (brotli) are saved; the rest is Go's own run-time.
func writeCode(o options, _ *story.Story, dir string) error {
	to, err := filepath.Abs(filepath.Join(dir, "qr.wasm"))
	if err != nil {
		return err
	}
	c := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-gcflags=all=-l", "-o", to, "./wasm/qr")
	c.Dir = o.root
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWORK=off")
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("the program for QR codes does not compile: %w\n%s", err, bytes.TrimSpace(out))
	}
	return nil
}
