package main

import (
	"strings"
	"testing"

	"coinorcap/internal/parcel"
)

// stampOf gives the stamp that the tests pack with.
func stampOf(t *testing.T) parcel.Stamp {
	t.Helper()
	s, err := parcel.NewStamp(t.TempDir(), "1.2.3-test", "1700000000")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestParseTargets(t *testing.T) {
	if all, err := parseTargets(""); err != nil || len(all) != 6 {
		t.Errorf("no list gives %v, %v", all, err)
	}
	some, err := parseTargets("windows/arm64, linux/amd64")
	if err != nil || len(some) != 2 || some[0].String() != "windows/arm64" || some[1].String() != "linux/amd64" {
		t.Errorf("a list gives %v, %v", some, err)
	}
	for list, want := range map[string]string{
		"plan9/amd64":             "-target plan9/amd64: it is none of linux/amd64 linux/arm64 windows/amd64 windows/arm64 darwin/amd64 darwin/arm64",
		"linux":                   "-target linux: it is none of",
		"linux/amd64,":            "-target : it is none of",
		"linux/amd64,linux/amd64": "-target names linux/amd64 twice",
	} {
		if _, err := parseTargets(list); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", list, err, want)
		}
	}
}

func TestArchiveNames(t *testing.T) {
	s := stampOf(t)
	for _, c := range []struct{ os, want string }{
		{"linux", "coin-or-cap-1.2.3-test-linux-arm64.tar.gz"},
		{"windows", "coin-or-cap-1.2.3-test-windows-arm64.zip"},
		{"darwin", "coin-or-cap-1.2.3-test-macos-arm64.zip"},
	} {
		if got := (target{c.os, "arm64"}).archive(s); got != c.want {
			t.Errorf("%s: %s", c.os, got)
		}
	}
}
