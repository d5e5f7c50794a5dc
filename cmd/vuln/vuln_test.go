package main

import (
	"archive/zip"
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// nowhere is the address of a site that is not there.
func nowhere(t *testing.T) string {
	s := httptest.NewServer(nil)
	s.Close()
	return s.URL
}

// proxied has the go command fetch its modules from a folder, in which there is one version of the database's.
func proxied(t *testing.T) {
	t.Helper()
	const version = "v0.0.0-20260203040506-abcdefabcdef"
	dir, cache := t.TempDir(), t.TempDir()
	versions := filepath.Join(dir, "golang.org", "x", "vulndb", "@v")
	must(t, os.MkdirAll(versions, 0o755))
	var packed bytes.Buffer
	z := zip.NewWriter(&packed)
	for name, text := range map[string]string{"go.mod": "module golang.org/x/vulndb\n", "data/osv/GO-2020-0001.json": `{"id":"GO-2020-0001"}`} {
		w, err := z.Create("golang.org/x/vulndb@" + version + "/" + name)
		must(t, err)
		_, err = w.Write([]byte(text))
		must(t, err)
	}
	must(t, z.Close())
	info := `{"Version":"` + version + `","Time":"2026-02-03T04:05:06Z"}`
	for name, text := range map[string]string{
		"../@latest": info, "list": "", version + ".info": info, version + ".mod": "module golang.org/x/vulndb\n", version + ".zip": packed.String(),
	} {
		must(t, os.WriteFile(filepath.Join(versions, name), []byte(text), 0o644))
	}
	for name, value := range map[string]string{"GOPROXY": "file://" + dir, "GOMODCACHE": cache, "GOSUMDB": "off", "GOFLAGS": "-modcacherw", "GONOPROXY": "none", "GOPRIVATE": ""} {
		t.Setenv(name, value)
	}
}

// The site is asked first; where it is not there, or something else answers in its name, the module comes by the proxy.
func TestTheNewestDatabase(t *testing.T) {
	proxied(t)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/index/db.json" {
			w.Write([]byte(`{"modified":"2026-11-24T23:30:00Z"}`))
		}
	}))
	defer s.Close()
	if address, about, err := newest(s.URL); err != nil || address != s.URL || !strings.Contains(about, "24 November 2026") {
		t.Errorf("of a site: %s (%s), %v", address, about, err)
	}
	portal := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("<!doctype html>Please log in")) }))
	defer portal.Close()
	missing := httptest.NewServer(http.NotFoundHandler())
	defer missing.Close()
	for _, site := range []string{nowhere(t), portal.URL, missing.URL} {
		address, about, err := newest(site)
		if err != nil || !strings.Contains(about, "3 February 2026") || !strings.Contains(about, "vulndb@v0.0.0-2026") {
			t.Errorf("without a site: %s (%s), %v", address, about, err)
			continue
		}
		if _, err := os.Stat(filepath.Join(strings.TrimPrefix(address, "file://"), "GO-2020-0001.json")); err != nil {
			t.Error(err)
		}
	}
}

func TestWithoutADatabaseNothingIsChecked(t *testing.T) {
	proxied(t)
	t.Setenv("GOPROXY", "off")
	if address, _, err := newest(nowhere(t)); err == nil || address != "" {
		t.Errorf("out of nothing came %q, %v", address, err)
	}
}

// standIn makes a program that is called like govulncheck, writes down how, and does what a script says.
func standIn(t *testing.T, script string) (check, calls string) {
	dir := t.TempDir()
	check, calls = filepath.Join(dir, "check"), filepath.Join(dir, "calls")
	must(t, os.WriteFile(check, []byte("#!/bin/sh\necho \"$GOOS $*\" >>"+calls+"\n"+script), 0o755))
	return check, calls
}

// What was found fails the run once everything has been looked at; what cannot be looked at fails it at once.
func TestEveryProgramIsLookedAt(t *testing.T) {
	const sound = `case "$*" in *query*) echo '"id": "GO-2023-1571"'; exit 0;; esac` + "\n"
	for name, c := range map[string]struct {
		script, says string
		calls        int
	}{
		"clean":         {sound, "", 1 + len(looks)},
		"found":         {sound + `[ "$GOOS" != js ] || exit 3`, "found something in the web’s programs", 1 + len(looks)},
		"does not run":  {sound + `exit 1`, "the web’s programs could not be checked", 2},
		"empty":         {"exit 0", "file:///db knows nothing of GO-2023-1571", 1},
		"no database":   {"echo 'unrecognized format'; exit 1", "unrecognized format", 1},
		"is not called": {"", "", 0},
	} {
		check, calls := standIn(t, c.script)
		if c.calls == 0 {
			check, c.says = filepath.Join(t.TempDir(), "none"), "none"
		}
		var out bytes.Buffer
		err := run(check, "file:///db", &out)
		if (err == nil) != (c.says == "") || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v; want %q", name, err, c.says)
		}
		asked, _ := os.ReadFile(calls)
		if n := strings.Count(string(asked), "\n"); n != c.calls {
			t.Errorf("%s: called %d times, want %d:\n%s", name, n, c.calls, asked)
		}
		if c.says == "" && (!strings.Contains(string(asked), "js -db file:///db ./wasm ./wasm/qr\n") || !strings.Contains(out.String(), "Database: file:///db\n")) {
			t.Errorf("%s: called\n%sand said\n%s", name, asked, &out)
		}
	}
}
