package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

const (
	site   = "https://vuln.go.dev"
	module = "golang.org/x/vulndb@latest" // what the site is made of
)

// newest gives the address of the newest database that can be had, and what to say of it.
func newest(site string) (address, about string, err error) {
	modified, err := served(site)
	if err == nil {
		return site, fmt.Sprintf("%s, as of %s", site, day(modified)), nil
	}
	dir, at, second := downloaded()
	if second != nil {
		return "", "", errors.Join(err, second)
	}
	address = "file://" + filepath.ToSlash(filepath.Join(dir, "data", "osv"))
	return address, fmt.Sprintf("%s, as of %s, for %s cannot be reached", filepath.Base(dir), day(at), site), nil
}

func day(t time.Time) string { return t.UTC().Format("2 January 2006") }

// served tells when the database of a site was last changed.
func served(site string) (modified time.Time, err error) {
	answer, err := (&http.Client{Timeout: 10 * time.Second}).Get(site + "/index/db.json")
	if err != nil {
		return modified, err
	}
	defer answer.Body.Close()
	var db struct{ Modified time.Time }
	if err := json.NewDecoder(answer.Body).Decode(&db); err != nil || db.Modified.IsZero() {
		return modified, fmt.Errorf("%s answers %s, and with no database", site, answer.Status)
	}
	return db.Modified, nil
}

// downloaded gives the folder of the database's module and its version's time. Reports in it have none of their own.
func downloaded() (dir string, at time.Time, err error) {
	c := exec.Command("go", "mod", "download", "-json", module)
	c.Dir = os.TempDir() // our go.mod has no say
	out, err := c.Output()
	var m struct{ Dir, Info, Error string }
	if bad := json.Unmarshal(out, &m); bad != nil || m.Error != "" {
		return "", at, fmt.Errorf("go mod download %s: %w %s", module, errors.Join(err, bad), m.Error)
	}
	data, err := os.ReadFile(m.Info)
	if err != nil {
		return "", at, err
	}
	var info struct{ Time time.Time }
	err = json.Unmarshal(data, &info)
	return m.Dir, info.Time, err
}
