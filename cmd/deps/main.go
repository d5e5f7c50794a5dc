// Command deps writes docs/dependencies.md: everything of other people's that is built in, run or fetched, with its
// version, its licence and why it is there. A test compares the page with what Go and npm say, so that it cannot go stale.
//
//	deps
//
// What a thing is for stands in reasons.go; what has no reason there, or no licence that is known, is an error.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// pageFile is the page, from the project's root.
var pageFile = filepath.Join("docs", "dependencies.md")

func main() {
	page, err := list(".")
	if err == nil {
		err = os.WriteFile(pageFile, page, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "deps:", err)
		os.Exit(1)
	}
}
