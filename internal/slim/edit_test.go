package slim

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const sample = `package p

import (
	"fmt"
	"os"
)

// A is told.
func A() { fmt.Println(os.Args) }

type T struct{}

// B is told.
func (t *T) B() int { return 1 }

func C() int { return 2 }
`

// module writes a module of one file and gives its folder and an edit of that file.
func module(t *testing.T) (dir string, e edit) {
	t.Helper()
	dir = t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.go"), []byte(sample), 0o644); err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256([]byte(sample))
	return dir, edit{
		file:  "a.go",
		sum:   hex.EncodeToString(sum[:]),
		drop:  []string{"fmt", "os"},
		decls: map[string]string{"A": "", "T.B": "func (t *T) B() int { return 3 }"},
		swaps: [][2]string{{"return 2", "return 4"}},
	}
}

func TestAnEditChangesTheKnownFile(t *testing.T) {
	dir, e := module(t)
	if err := check(dir, []edit{e}); err != nil {
		t.Fatal(err)
	}
	if err := apply(dir, []edit{e}); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(dir, "a.go"))
	if err != nil {
		t.Fatal(err)
	}
	want := changed + `package p

import ()

type T struct{}

func (t *T) B() int { return 3 }

func C() int { return 4 }
`
	if string(got) != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	e = edit{file: "a.go", text: leaveOut}
	if err := apply(dir, []edit{e}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "a.go")); err == nil {
		t.Error("a file that is left out is there")
	}
}

func TestAnUnknownFileIsRefused(t *testing.T) {
	dir, e := module(t)
	path := filepath.Join(dir, "a.go")
	if err := os.WriteFile(path, []byte(sample+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := check(dir, []edit{e}); err == nil || !strings.Contains(err.Error(), "a.go is not the one") {
		t.Errorf("a changed file: %v", err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := check(dir, []edit{e}); err == nil {
		t.Error("a file that is gone was not missed")
	}
}

func TestAnEditMustFindWhatItNames(t *testing.T) {
	for what, e := range map[string]edit{
		"declaration": {decls: map[string]string{"T.D": ""}},
		"import":      {drop: []string{"io"}},
		"text":        {swaps: [][2]string{{"return 5", ""}}},
		"single text": {swaps: [][2]string{{"return", ""}}},
		"grammar":     {decls: map[string]string{"A": "func"}},
	} {
		if _, err := e.of([]byte(sample)); err == nil {
			t.Errorf("%s: no error", what)
		}
	}
}

func TestAnotherVersionIsRefused(t *testing.T) {
	if err := refuse(engine, version); err != nil {
		t.Error(err)
	}
	for _, m := range [][2]string{{engine, version + "1"}, {engine, "v2.8.8"}, {"example.org/fork", version}} {
		if err := refuse(m[0], m[1]); err == nil || !strings.Contains(err.Error(), m[1]) {
			t.Errorf("%s %s: %v", m[0], m[1], err)
		}
	}
}
