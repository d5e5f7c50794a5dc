package slim

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const root = "../.."

// made gives the folder of the slim engine, making it if need be.
func made(t *testing.T) (dir string, flags []string) {
	t.Helper()
	if testing.Short() {
		t.Skip("the slim engine is left out of a short run")
	}
	flags, err := Flags(root)
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Dir(filepath.Join(root, strings.TrimPrefix(flags[0], "-modfile="))), flags
}

// reached lists the packages of the web's program.
func reached(t *testing.T, flags ...string) []string {
	t.Helper()
	c := exec.Command("go", append(append([]string{"list", "-deps"}, flags...), "./wasm")...)
	c.Dir = root
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWORK=off")
	out, err := c.Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(string(out))
}

func TestTheSlimProgramLacksWhatIsHeavy(t *testing.T) {
	_, flags := made(t)
	stock, slim := reached(t), reached(t, flags...)
	for _, pkg := range []string{
		"text/template", "go/build", "go/printer", "go/parser", "go/ast", "go/constant", "math/big", "regexp", "encoding/gob",
		"encoding/json", "net", "net/url", "os/exec", "archive/zip", "compress/flate", "log/slog", "path/filepath",
		engine + "/internal/shader", engine + "/internal/vmprotocol", engine + "/internal/png",
	} {
		if slices.Contains(slim, pkg) {
			t.Errorf("the slim program has %s", pkg)
		}
		if !slices.Contains(stock, pkg) {
			t.Errorf("the stock program lacks %s: the edit that drops it can go", pkg)
		}
	}
}

// Both engines tell the same of every shader, byte by byte: its source, its uniforms, those of them that it reads, and
// its GLSL.
func TestShadersAreTheStockEngines(t *testing.T) {
	slim, _ := made(t)
	dir, err := engineDir(root)
	if err != nil {
		t.Fatal(err)
	}
	stock, fromSlim := shadersIn(t, dir, "stock.go"), shadersIn(t, filepath.Join(slim, "engine"), "slim.go")
	if n := strings.Count(stock, "\n"); n != 4*(1+2*9+1) {
		t.Errorf("%d lines about shaders", n)
	}
	if stock != fromSlim {
		a, b := strings.Split(stock, "\n"), strings.Split(fromSlim, "\n")
		for i := range min(len(a), len(b)) {
			if a[i] != b[i] {
				t.Fatalf("the stock engine has\n%s\nthe slim one\n%s", a[i], b[i])
			}
		}
		t.Fatal("one engine has fewer shaders")
	}
}

// shadersIn runs testdata/main.go and one file more within a copy of an engine.
func shadersIn(t *testing.T, from, file string) string {
	t.Helper()
	tmp := t.TempDir()
	to := filepath.Join(tmp, "engine")
	if err := copyModule(from, to); err != nil {
		t.Fatal(err)
	}
	if err := writeModfile(root, tmp, to); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"main.go", file} {
		src, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		dir := filepath.Join(to, "internal", "shaders")
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), src, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	files, err := shadersOf(root)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command("go", append([]string{"run", "-modfile=" + filepath.Join(tmp, "go.mod"), engine + "/internal/shaders"}, files...)...)
	c.Dir = root
	c.Env = append(os.Environ(), "GOWORK=off")
	var trouble strings.Builder
	c.Stderr = &trouble
	out, err := c.Output()
	if err != nil {
		t.Fatal(err, trouble.String())
	}
	return string(out)
}

// The copy keeps the engine's licence and says what was changed, as that licence asks.
func TestTheCopySaysThatItIsOne(t *testing.T) {
	dir, _ := made(t)
	if _, err := os.Stat(filepath.Join(dir, "engine", "LICENSE")); err != nil {
		t.Error(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, "engine", "NOTICE.md"))
	if err != nil || !strings.HasSuffix(string(data), notice) {
		t.Error("no note of the changes: ", err)
	}
	for _, e := range edits {
		data, err := os.ReadFile(filepath.Join(dir, "engine", e.file))
		if e.text == leaveOut {
			if err == nil {
				t.Errorf("%s is there", e.file)
			}
		} else if !strings.HasPrefix(string(data), changed) {
			t.Errorf("%s does not say that it was changed", e.file)
		}
	}
}
