// Command vuln looks whether vulnerabilities that are known of Go and its modules can be reached from our code. It has
// govulncheck look at each program that is given away, and at the workshop with its tests.
//
//	vuln -check dist/tools/govulncheck
//	vuln -check dist/tools/govulncheck -db file:///a/copy
//
// The database is asked of vuln.go.dev. Where that cannot be reached, the module that it is made of comes by the module
// proxy, in its newest version.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// looks are what is looked at, and as what it is built.
var looks = []look{
	{"the web’s programs", []string{"GOOS=js", "GOARCH=wasm"}, []string{"./wasm", "./wasm/qr"}},
	{"the desktop’s program, Linux", []string{"GOOS=linux", "CGO_ENABLED=0"}, []string{"./cmd/explainer"}},
	{"the desktop’s program, Windows", []string{"GOOS=windows", "CGO_ENABLED=0"}, []string{"./cmd/explainer"}},
	{"the desktop’s program, macOS", []string{"GOOS=darwin", "CGO_ENABLED=0"}, []string{"./cmd/explainer"}},
	{"the workshop, with its tests", nil, []string{"-test", "./..."}},
}

type look struct {
	what      string
	env, args []string
}

func main() {
	check := flag.String("check", "govulncheck", "the `program` that looks")
	db := flag.String("db", "", "the `address` of a database, instead of the newest")
	flag.Parse()
	if err := run(*check, *db, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "vuln:", err)
		os.Exit(1)
	}
}

func run(check, db string, out io.Writer) error {
	about := db
	if db == "" {
		var err error
		if db, about, err = newest(site); err != nil {
			return fmt.Errorf("there is no database, nothing was checked: %w", err)
		}
	}
	if err := answers(check, db); err != nil {
		return err
	}
	fmt.Fprintf(out, "Database: %s\n", about)
	var found []string
	for _, l := range looks {
		fmt.Fprintf(out, "\n%s\n", strings.ToUpper(l.what[:1])+l.what[1:])
		c := exec.Command(check, append([]string{"-db", db}, l.args...)...)
		c.Env = append(os.Environ(), l.env...)
		c.Stdout, c.Stderr = out, out
		err := c.Run()
		var exit *exec.ExitError
		if errors.As(err, &exit) && exit.ExitCode() == 3 { // which govulncheck keeps for this
			found = append(found, l.what)
		} else if err != nil {
			return fmt.Errorf("%s could not be checked: %w", l.what, err)
		}
	}
	if found != nil {
		return fmt.Errorf("found something in %s", strings.Join(found, "; "))
	}
	return nil
}

// answers has the database asked for a vulnerability that has long been known. One that is read as if it were empty would
// find our code clean, and that govulncheck reads a folder of reports without an index is promised nowhere.
func answers(check, db string) error {
	const module, known = "stdlib@v1.20.0", "GO-2023-1571"
	out, err := exec.Command(check, "-db", db, "-mode", "query", "-format", "json", module).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s: %w: %s", db, err, out)
	}
	if !strings.Contains(string(out), `"`+known+`"`) {
		return fmt.Errorf("%s knows nothing of %s: nothing was checked", db, known)
	}
	return nil
}
