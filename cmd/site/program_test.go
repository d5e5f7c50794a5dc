package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Where the slim engine cannot be had, the build goes on with the stock one and says so in one sentence.
func TestWithoutTheSlimEngineTheStockOneIsUsed(t *testing.T) {
	root := t.TempDir()
	if err := os.WriteFile(filepath.Join(root, "go.mod"), []byte("module coinorcap\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	var said strings.Builder
	if flags := engineFlags(options{root: root}, &said); flags != nil {
		t.Errorf("flags %q", flags)
	}
	if s := said.String(); !strings.HasPrefix(s, "The program is built with the stock engine") || strings.Count(s, "\n") != 1 || !strings.HasSuffix(s, ".\n") {
		t.Errorf("said %q", s)
	}
	said.Reset()
	if flags := engineFlags(options{root: root, plain: true}, &said); flags != nil || said.String() != "" {
		t.Errorf("asked for the stock engine: flags %q, said %q", flags, said.String())
	}
}
