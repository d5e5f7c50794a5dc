package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// stampOf gives the stamp that the tests pack with.
func stampOf(t *testing.T) stamp {
	t.Helper()
	s, err := newStamp(t.TempDir(), "1.2.3-test", "1700000000")
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

// commit makes a folder with one commit of one file.
func commit(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a"), []byte("a"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"init", "-q"}, {"add", "a"}, {"commit", "-q", "-m", "a"}} {
		c := exec.Command("git", args...)
		c.Dir = dir
		c.Env = append(os.Environ(), "GIT_COMMITTER_DATE=2026-03-04T05:06:07Z", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@a",
			"GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@a", "GIT_CONFIG_GLOBAL=/dev/null")
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	return dir
}

func TestStampOfACommit(t *testing.T) {
	dir := commit(t)
	s, err := newStamp(dir, "", "")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(s.version, "2026.3.4-") || len(s.version) != len("2026.3.4-1234567") || s.dotted() != "2026.3.4" {
		t.Errorf("version %s, numbers %s", s.version, s.dotted())
	}
	if want := time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC); !s.time.Equal(want) {
		t.Errorf("time %v", s.time)
	}
	if err := os.WriteFile(filepath.Join(dir, "a"), []byte("b"), 0o644); err != nil {
		t.Fatal(err)
	}
	if s, err := newStamp(dir, "", ""); err != nil || !strings.HasSuffix(s.version, "-changed") {
		t.Errorf("with changes it is called %s, %v", s.version, err)
	}
	if s, err := newStamp(dir, "", "1700000000"); err != nil || !strings.HasPrefix(s.version, "2023.11.14-") {
		t.Errorf("SOURCE_DATE_EPOCH gives %s, %v", s.version, err)
	}
}

func TestStampRefuses(t *testing.T) {
	for _, c := range []struct{ version, epoch, want string }{
		{"1.2.3", "", "there is no commit to take the time from: set SOURCE_DATE_EPOCH"},
		{"", "1700000000", "there is no commit to name the build by: give a -version"},
		{"1.2.3", "noon", `SOURCE_DATE_EPOCH "noon" is no number of seconds`},
		{"1.2.3", "0", "the time 1970-01-01 does not fit"},
		{"latest", "1700000000", "-version latest: it begins with three numbers"},
		{"1.2.3/4", "1700000000", "-version 1.2.3/4: it begins"},
		{"1.2", "1700000000", "-version 1.2: it begins"},
	} {
		if _, err := newStamp(t.TempDir(), c.version, c.epoch); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%q at %q: %v, want %s", c.version, c.epoch, err, c.want)
		}
	}
}
