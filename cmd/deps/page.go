package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// row is a thing that is depended on.
type row struct{ name, version, licence, why string }

// list makes the page.
func list(root string) ([]byte, error) {
	var b bytes.Buffer
	l := &lister{root: root, out: &b, used: map[string]bool{}}
	l.say("# What this stands on\n")
	l.say("Written by `go run ./cmd/deps`; a test compares it with go.mod, go list, package-lock.json and the Makefile. What of it " +
		"is built in is pinned: Go modules by version and by the hashes of go.sum, packages of npm by version and integrity. The " +
		"licences’ texts go with what is given away: `licences/` in the site and in the archives.\n")
	l.modules()
	l.npm()
	l.fonts()
	l.tools()
	if l.err == nil {
		for name := range reasons {
			if !l.used[name] {
				l.err = errors.Join(l.err, fmt.Errorf("reasons.go gives a reason for %s, which nothing uses any more", name))
			}
		}
	}
	return b.Bytes(), l.err
}

// lister writes the page; its first error stops all that follows.
type lister struct {
	root string
	out  *bytes.Buffer
	used map[string]bool // reasons
	err  error
}

func (l *lister) say(format string, args ...any) { fmt.Fprintf(l.out, format+"\n", args...) }

// table writes rows, and their reasons beside them.
func (l *lister) table(rows []row) {
	l.say("| what | version | licence | why |\n|---|---|---|---|")
	for _, r := range rows {
		why, ok := reasons[r.name]
		if !ok && l.err == nil {
			l.err = fmt.Errorf("%s has no reason: say in cmd/deps/reasons.go why it is there", r.name)
		}
		l.used[r.name] = true
		l.say("| %s | %s | %s | %s |", r.name, r.version, r.licence, why+r.why)
	}
	l.say("")
}

// modules writes a table for each use of Go modules.
func (l *lister) modules() {
	sets, err := modules(l.root)
	if err != nil {
		l.err = err
		return
	}
	l.say("Go itself, 1.26 or later (BSD-3-Clause): its library is in all programs, and `wasm_exec.js` beside the web’s.\n")
	for i, set := range sets {
		if len(set) == 0 {
			continue
		}
		title, about, with := "Named in go.mod, in nothing that we build", "", false
		if i < len(uses) {
			title, about, with = uses[i].title, uses[i].about, uses[i].with
		}
		l.say("## %s\n", title)
		if about != "" {
			l.say("%s\n", about)
		}
		var rows []row
		for _, m := range set {
			r := row{name: m.path, version: m.version, licence: "–"}
			if m.dir != "" {
				if r.licence, err = m.licence(); err != nil {
					l.err = errors.Join(l.err, err)
				}
			}
			if with {
				r.why = fmt.Sprintf(" (%s)", m.inside())
			}
			rows = append(rows, r)
		}
		l.table(rows)
	}
}

// inside names the packages of a module that are used, if they are few.
func (m *module) inside() string {
	if len(m.packages) > 6 {
		return fmt.Sprintf("%d packages", len(m.packages))
	}
	var names []string
	for _, p := range m.packages {
		name := strings.TrimPrefix(strings.TrimPrefix(p, m.path), "/")
		if name == "" {
			name = "the module’s own package"
		} else {
			name = "`" + name + "`"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

// lock is what package-lock.json says of the packages.
type lock struct {
	Packages map[string]struct{ Version, Integrity, License string }
}

// npm writes the packages of npm that tests fetch.
func (l *lister) npm() {
	var rows []row
	data := l.read("internal/walk/testdata/lms/package-lock.json")
	var k lock
	if err := json.Unmarshal(data, &k); err != nil && l.err == nil {
		l.err = err
	}
	for _, path := range slices.Sorted(maps.Keys(k.Packages)) {
		if path == "" {
			continue
		}
		p := k.Packages[path]
		if !strings.HasPrefix(p.Integrity, "sha512-") && l.err == nil {
			l.err = fmt.Errorf("package-lock.json has no integrity for %s", path)
		}
		rows = append(rows, row{name: strings.TrimPrefix(path, "node_modules/"), version: p.Version, licence: p.License})
	}
	// It is fetched as it is, without a lock: the test itself holds its integrity.
	m := l.find("cmd/courseware/course_test.go", `schemas\s+= "([a-z-]+)@([0-9.]+)"\n\s+schemaIntegrity = "sha512-`)
	rows = append(rows, row{name: m[1], version: m[2], licence: "MIT"})
	l.say("## From npm, for tests\n\nFetched when the tests of the packages run, with their integrity checked and no script of theirs run.\n")
	l.table(rows)
}

// fonts writes the fonts, by the table of their folder.
func (l *lister) fonts() {
	l.say("## Fonts\n\nEmbedded in the programs and the page, cut down and in part changed: `assets/fonts/README.md`. From npm, once.\n")
	var rows []row
	for _, m := range regexp.MustCompile("(?m)^\\| .*?`(@[a-z/-]+)` ([0-9.]+)\\).*`(OFL-[a-z-]+\\.txt)` \\|$").FindAllStringSubmatch(string(l.read("assets/fonts/README.md")), -1) {
		id, err := licenceOf(filepath.Join(l.root, "assets", "fonts", m[3]))
		if err != nil && l.err == nil {
			l.err = err
		}
		if script := string(l.read("assets/fonts/make.sh")); !strings.Contains(script, m[1]+"@"+m[2]) && l.err == nil {
			l.err = fmt.Errorf("make.sh fetches another %s than %s", m[1], m[2])
		}
		rows = append(rows, row{name: m[1], version: m[2], licence: id})
	}
	if len(rows) == 0 && l.err == nil {
		l.err = errors.New("assets/fonts/README.md names no font")
	}
	l.table(rows)
}

// tools writes what is fetched or installed to run, and data that was copied.
func (l *lister) tools() {
	m := l.find("Makefile", `GOVULNCHECK := (golang\.org/x/vuln)/cmd/govulncheck@(v[0-9.]+)`)
	l.say("## Run, never built in\n")
	l.table([]row{{name: m[1], version: m[2], licence: "BSD-3-Clause"}})
	l.say("It asks vuln.go.dev or, where that cannot be reached, golang.org/x/vulndb, of which that is made (BSD-3-Clause; the reports CC BY 4.0). " +
		"By the database of 5 November 2026 nothing known can be reached, with Go 1.26.10, which go.mod asks for. With Go 1.26.8 that is so of all " +
		"that is given away, and the workshop, which serves pages on one’s own computer, reaches 13 vulnerabilities of Go’s own library. " +
		"It takes a minute and a half of a processor, so `make test` leaves it out.\n")
	l.say("Installed from Debian, in its version of the day, for tests: %s. And Node.js with npm.\n", strings.ReplaceAll(l.find("Makefile", `(?m)^DEBIAN := (.*)$`)[1], " ", ", "))
	m = l.find("internal/tongue/plurals.txt", `Unicode CLDR \d+ \(npm: (cldr-core) ([0-9.]+)`)
	id, err := licenceOf(filepath.Join(l.root, "internal", "tongue", "LICENSE-unicode.txt"))
	if err != nil && l.err == nil {
		l.err = err
	}
	l.say("## Data\n\n`internal/tongue/plurals.txt`: the plural rules of %s %s (%s), for `make lang`; in no program.", m[1], m[2], id)
}

func (l *lister) read(name string) []byte {
	data, err := os.ReadFile(filepath.Join(l.root, filepath.FromSlash(name)))
	if err != nil && l.err == nil {
		l.err = err
	}
	return data
}

// find gives what a pattern with one or two groups finds in a file.
func (l *lister) find(name, pattern string) []string {
	re := regexp.MustCompile(pattern)
	m := re.FindStringSubmatch(string(l.read(name)))
	if m == nil {
		if l.err == nil {
			l.err = fmt.Errorf("%s says nothing like %s", name, pattern)
		}
		m = make([]string, 1+re.NumSubexp())
	}
	return m
}
