package parcel

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// lay writes files into a new folder.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestLicenceOfAModule(t *testing.T) {
	dir := lay(t, map[string]string{
		"LICENSE.md": "the licence\n", "NOTICE": "a notice", "license.go": "no", "a/b/COPYING": "of a part", "a/b/b.go": "", "c/LICENSE": "not in use",
	})
	m := module{path: "example.org/m", dir: dir, packages: []string{filepath.Join(dir, "a", "b"), dir}}
	text, err := m.licence()
	if err != nil {
		t.Fatal(err)
	}
	want := "example.org/m: LICENSE.md\n\nthe licence\n\nexample.org/m: NOTICE\n\na notice\n\nexample.org/m: a/b/COPYING\n\nof a part\n\n"
	if string(text) != want {
		t.Errorf("%q, want %q", text, want)
	}
}

func TestModuleWithoutALicenceStopsTheBuild(t *testing.T) {
	for _, files := range []map[string]string{
		{"m.go": ""},
		{"NOTICE.md": "a notice is no licence"},
		{"PATENTS": "nor is this"},
		{"licenses.go": "nor this"},
		{"a/LICENSE": "nor is a part's"},
	} {
		dir := lay(t, files)
		m := module{path: "example.org/m", dir: dir, packages: []string{dir}}
		if _, err := os.Stat(filepath.Join(dir, "a")); err == nil {
			m.packages = append(m.packages, filepath.Join(dir, "a"))
		}
		_, err := m.licence()
		if err == nil || !strings.HasPrefix(err.Error(), "example.org/m is in the program and has no licence of its own") {
			t.Errorf("%v: %v", files, err)
		}
	}
}

func TestOurLicences(t *testing.T) {
	files, err := ours("../..")
	if err != nil {
		t.Fatal(err)
	}
	fonts := 0
	for _, f := range files {
		if strings.HasPrefix(f.Name, "licences/font-") && strings.Contains(string(f.Data), "SIL OPEN FONT LICENSE") {
			fonts++
		}
	}
	if files[0].Name != "licences/coin-or-cap.txt" || !strings.Contains(string(files[0].Data), "MIT License") || fonts != 4 {
		t.Errorf("%s and %d fonts", files[0].Name, fonts)
	}
	if _, err := ours(t.TempDir()); err == nil || !strings.HasPrefix(err.Error(), "our own licence is missing") {
		t.Errorf("without: %v", err)
	}
	if _, err := ours(lay(t, map[string]string{"LICENSE": "ours"})); err == nil || !strings.HasPrefix(err.Error(), "the fonts' licences are missing") {
		t.Errorf("without fonts: %v", err)
	}
}
