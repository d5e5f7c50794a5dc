// Command pack builds the desktop program for every system, from one machine and without cgo, and packs each with its
// icon, a READ ME and all licences.
//
//	pack [-out dist/desktop] [-target linux/amd64,windows/arm64] [-version 1.2.3]
//
// The same commit, packed again by the same version of Go, gives the same bytes: every time in an archive is the
// commit's (or SOURCE_DATE_EPOCH), and nothing else of the machine goes in.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"coinorcap/internal/parcel"
)

// program is the package that is packed.
const program = "./cmd/explainer"

func main() {
	out := flag.String("out", filepath.Join("dist", "desktop"), "write archives, checksums and sizes to this `folder`")
	only := flag.String("target", "", "build only these `systems`, such as linux/amd64,windows/arm64 (default: all six)")
	version := flag.String("version", "", "the build's `name`, such as 1.2.3 (default: the commit's day and hash)")
	flag.Parse()
	if err := run(*out, *only, *version, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func run(out, only, version string, log io.Writer) error {
	if flag.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -help lists them", flag.Arg(0))
	}
	targets, err := parseTargets(only)
	if err != nil {
		return err
	}
	root, err := parcel.ModuleRoot()
	if err != nil {
		return err
	}
	s, err := parcel.NewStamp(root, version, os.Getenv("SOURCE_DATE_EPOCH"))
	if err != nil {
		return err
	}
	if !filepath.IsAbs(out) {
		out = filepath.Join(root, out)
	}
	return packAll(root, out, targets, s, log)
}
