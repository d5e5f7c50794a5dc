package slim

import (
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// ahead is the command that makes the shaders ahead of time.
//
//go:embed ahead.go
var ahead string

// compileShaders runs that command within a copy of the stock engine, which it is no longer part of afterwards. tmp holds
// the copy and a go.mod that leads to it; the shaders are files within the root.
func compileShaders(root, tmp string, shaders []string) error {
	to := filepath.Join(tmp, "engine")
	dir := filepath.Join(to, "internal", "ahead")
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	src := strings.TrimPrefix(ahead, "//go:build ignore\n\n")
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(src), 0o644); err != nil {
		return err
	}
	args := []string{"run", "-modfile=" + filepath.Join(tmp, "go.mod"), engine + "/internal/ahead", to}
	c := exec.Command("go", append(args, shaders...)...)
	c.Dir = root
	c.Env = append(os.Environ(), "GOOS=", "GOARCH=", "GOWORK=off") // for this machine, whatever the build is for
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("the shaders do not compile: %w\n%s", err, out)
	}
	return nil
}
