package keep

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestWriteReplacesWhole(t *testing.T) {
	f := Folder(filepath.Join(t.TempDir(), "not", "yet"))
	if text, err := f.Read("reading"); text != "" || err != nil {
		t.Errorf("nothing there yet: %q, %v", text, err)
	}
	for _, want := range []string{"a long first text", "short", ""} {
		if err := f.Write("reading", want); err != nil {
			t.Fatal(err)
		}
		if text, err := f.Read("reading"); text != want || err != nil {
			t.Errorf("%q, %v; want %q", text, err, want)
		}
	}
	entries, _ := os.ReadDir(string(f))
	if len(entries) != 1 {
		t.Errorf("%d files are left, want the one", len(entries))
	}
}

func TestAFailedWriteLeavesTheOldText(t *testing.T) {
	f := Folder(t.TempDir())
	if err := f.Write("reading", "old"); err != nil {
		t.Fatal(err)
	}
	// A folder in the file's place cannot be renamed over.
	if err := os.Mkdir(filepath.Join(string(f), "taken"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := f.Write("taken", "new"); err == nil {
		t.Error("a folder was overwritten")
	}
	if left, _ := filepath.Glob(filepath.Join(string(f), "*.new")); len(left) > 0 {
		t.Errorf("%q is left", left)
	}
	if text, _ := f.Read("reading"); text != "old" {
		t.Errorf("the text is %q", text)
	}
}

func TestAsideLosesNothing(t *testing.T) {
	f := Folder(t.TempDir())
	for i, want := range []string{"reading.damaged", "reading.damaged-2", "reading.damaged-3"} {
		text := strings.Repeat("x", i+1)
		if err := f.Write("reading", text); err != nil {
			t.Fatal(err)
		}
		path, err := f.Aside("reading")
		if err != nil || filepath.Base(path) != want {
			t.Fatalf("%s, %v; want %s", path, err, want)
		}
		if got, _ := os.ReadFile(path); string(got) != text {
			t.Errorf("%s holds %q", path, got)
		}
		if text, err := f.Read("reading"); text != "" || err != nil {
			t.Errorf("the damaged file is still there: %q, %v", text, err)
		}
	}
}

func TestAFileThatIsNotOurs(t *testing.T) {
	f := Folder(t.TempDir())
	if err := f.Write("reading", strings.Repeat("x", most+1)); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Read("reading"); !errors.Is(err, ErrLong) {
		t.Errorf("a long file gives %v", err)
	}
	if _, err := Folder(filepath.Join(string(f), "reading")).Read("x"); err == nil {
		t.Error("a file is no folder")
	}
}

func TestNoFolderKeepsNothing(t *testing.T) {
	var f Folder
	if err := f.Write("reading", "x"); err != nil {
		t.Error(err)
	}
	f.Sweep()
	if text, err := f.Read("reading"); text != "" || err != nil {
		t.Errorf("%q, %v", text, err)
	}
}

func TestSweepTakesWhatIsOldAlone(t *testing.T) {
	f := Folder(t.TempDir())
	old, young := filepath.Join(string(f), "reading.1.new"), filepath.Join(string(f), "reading.2.new")
	for _, name := range []string{old, young} {
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	then := time.Now().Add(-2 * time.Hour)
	if err := os.Chtimes(old, then, then); err != nil {
		t.Fatal(err)
	}
	f.Sweep()
	if _, err := os.Stat(old); err == nil {
		t.Error("an old rest is still there")
	}
	if _, err := os.Stat(young); err != nil {
		t.Error("a write under way was swept")
	}
}
