package parcel

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOutIsReplacedOnlyIfItIsOurs(t *testing.T) {
	dir := lay(t, map[string]string{"theirs/letter": "dear", "mine/SHA256SUMS": "", "mine/old.zip": "old"})
	theirs, mine := filepath.Join(dir, "theirs"), filepath.Join(dir, "mine")
	if err := MayReplace(theirs); err == nil || !strings.Contains(err.Error(), "it holds other things") {
		t.Errorf("a folder of others: %v", err)
	}
	for _, ok := range []string{filepath.Join(dir, "new"), t.TempDir(), mine} {
		if err := MayReplace(ok); err != nil {
			t.Errorf("%s: %v", ok, err)
		}
	}
	if err := Replace(mine, []File{{Name: "new.zip", Data: []byte("new")}, {Name: "a.txt", Data: []byte("bc")}}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(mine, "old.zip")); err == nil {
		t.Error("the old archive still lies there")
	}
	if data, err := os.ReadFile(filepath.Join(mine, "new.zip")); err != nil || string(data) != "new" {
		t.Errorf("%q, %v", data, err)
	}
	list, err := os.ReadFile(filepath.Join(mine, "SHA256SUMS"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(list)), "\n")
	for i, want := range []struct{ name, data string }{{"new.zip", "new"}, {"a.txt", "bc"}} {
		sum, name, ok := strings.Cut(lines[i], "  ") // as sha256sum -c wants it
		if s := sha256.Sum256([]byte(want.data)); !ok || name != want.name || sum != hex.EncodeToString(s[:]) {
			t.Errorf("line %d is %q", i, lines[i])
		}
	}
	if len(lines) != 2 {
		t.Errorf("%d lines", len(lines))
	}
}
