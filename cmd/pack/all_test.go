package main

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSumsAndSizes(t *testing.T) {
	s := stampOf(t)
	all := []built{{everywhere[0], []byte("a"), 12_345_678}, {everywhere[2], []byte("bc"), 5}}
	lines := strings.Split(strings.TrimSpace(sums(all, s)), "\n")
	for i, line := range lines {
		sum, name, ok := strings.Cut(line, "  ") // as sha256sum -c wants it
		want := sha256.Sum256(all[i].archive)
		if !ok || sum != hex.EncodeToString(want[:]) || name != all[i].target.archive(s) {
			t.Errorf("line %d is %q", i, line)
		}
	}
	if len(lines) != 2 {
		t.Errorf("%d lines", len(lines))
	}
	if table := sizes(all, s); !strings.Contains(table, "linux/amd64       12.35     0.00\n") || !strings.Contains(table, "1.2.3-test") {
		t.Errorf("the table is\n%s", table)
	}
}

func TestOutIsReplacedOnlyIfItIsOurs(t *testing.T) {
	dir := t.TempDir()
	theirs, mine := filepath.Join(dir, "theirs"), filepath.Join(dir, "mine")
	for path, text := range map[string]string{filepath.Join(theirs, "letter"): "dear", filepath.Join(mine, "SHA256SUMS"): "", filepath.Join(mine, "old.zip"): "old"} {
		if err := write(path, text); err != nil {
			t.Fatal(err)
		}
	}
	if err := mayReplace(theirs); err == nil || !strings.Contains(err.Error(), "it holds other things") {
		t.Errorf("a folder of others: %v", err)
	}
	for _, ok := range []string{filepath.Join(dir, "new"), t.TempDir(), mine} {
		if err := mayReplace(ok); err != nil {
			t.Errorf("%s: %v", ok, err)
		}
	}
	if err := replace(mine, map[string]string{"new.zip": "new", "SHA256SUMS": "x"}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(mine, "old.zip")); err == nil {
		t.Error("the old archive still lies there")
	}
	if data, err := os.ReadFile(filepath.Join(mine, "new.zip")); err != nil || string(data) != "new" {
		t.Errorf("%q, %v", data, err)
	}
}

func write(path, text string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(text), 0o644)
}
