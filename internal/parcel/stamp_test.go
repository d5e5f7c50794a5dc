package parcel

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

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
	s, err := NewStamp(dir, "", "")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(s.Version, "2026.3.4-") || len(s.Version) != len("2026.3.4-1234567") || s.Dotted() != "2026.3.4" {
		t.Errorf("version %s, numbers %s", s.Version, s.Dotted())
	}
	if want := time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC); !s.Time.Equal(want) {
		t.Errorf("time %v", s.Time)
	}
	if err := os.WriteFile(filepath.Join(dir, "a"), []byte("b"), 0o644); err != nil {
		t.Fatal(err)
	}
	if s, err := NewStamp(dir, "", ""); err != nil || !strings.HasSuffix(s.Version, "-changed") {
		t.Errorf("with changes it is called %s, %v", s.Version, err)
	}
	if s, err := NewStamp(dir, "", "1700000000"); err != nil || !strings.HasPrefix(s.Version, "2023.11.14-") {
		t.Errorf("SOURCE_DATE_EPOCH gives %s, %v", s.Version, err)
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
		if _, err := NewStamp(t.TempDir(), c.version, c.epoch); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%q at %q: %v, want %s", c.version, c.epoch, err, c.want)
		}
	}
}
