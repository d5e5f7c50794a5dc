package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The page is what the command would write now: a new dependency, or another version of one, has to be listed.
func TestThePageIsTrue(t *testing.T) {
	root := filepath.Join("..", "..")
	want, err := list(root)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(root, pageFile))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what is used: run `go run ./cmd/deps` and look at the change", pageFile)
	}
	for _, part := range []string{"## In the web’s programs\n", "| github.com/hajimehoshi/ebiten/v2 | v2.", "## In tests alone\n", "| scorm-again | "} {
		if !strings.Contains(string(want), part) {
			t.Errorf("the page has no %q", part)
		}
	}
}

// Every module that go.sum holds to its contents (h1: of the module, not of its go.mod alone) is on the page or is used
// by nothing of ours; every one on the page is held.
func TestEveryModuleIsPinned(t *testing.T) {
	sums, err := os.ReadFile(filepath.Join("..", "..", "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	sets, err := modules(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	held := 0
	for _, set := range sets[:len(uses)] {
		for _, m := range set {
			if held++; !strings.Contains(string(sums), "\n"+m.path+" "+m.version+" h1:") && !strings.HasPrefix(string(sums), m.path+" "+m.version+" h1:") {
				t.Errorf("go.sum does not hold %s %s", m.path, m.version)
			}
		}
	}
	if held < 10 {
		t.Errorf("only %d modules were looked at", held)
	}
}

func TestLicencesAreTold(t *testing.T) {
	for name, want := range map[string]string{
		filepath.Join("..", "..", "assets", "fonts", "OFL-caveat.txt"):         "OFL-1.1",
		filepath.Join("..", "..", "internal", "tongue", "LICENSE-unicode.txt"): "Unicode-3.0",
		filepath.Join("..", "..", "LICENSE"):                                   "MIT",
	} {
		if got, err := licenceOf(name); err != nil || got != want {
			t.Errorf("%s: %s, %v", name, got, err)
		}
	}
	for text, want := range map[string]string{
		"Redistribution and use in source\nand binary forms … Neither the name of": "BSD-3-Clause",
		"Redistribution and use in source and binary forms …":                      "BSD-2-Clause",
		"You may look at this, no more.":                                           "",
	} {
		if got := spdx(text); got != want {
			t.Errorf("%q is taken for %q", text, got)
		}
	}
	if _, err := (&module{path: "a/b", dir: t.TempDir()}).licence(); err == nil || !strings.Contains(err.Error(), "a/b has no licence") {
		t.Errorf("a module without: %v", err)
	}
}
