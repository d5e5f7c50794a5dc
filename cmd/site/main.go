// Command site makes the web site: one page a language, the pictures' stills, the style, the fonts and the program.
//
//	site [-out dist/site]                    builds once; on any problem with the content it prints them all and fails
//	site -serve 127.0.0.1:8080 [-watch]      builds, serves, and with -watch builds again whenever a file changes
//
// All addresses in the pages are relative, so the site can stand in any folder of any host.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	var o options
	serve := flag.String("serve", "", "serve the site at this `address`, such as 127.0.0.1:8080")
	watch := flag.Bool("watch", false, "with -serve: build again when a file changes, and reload open pages")
	flag.StringVar(&o.out, "out", filepath.Join("dist", "site"), "write the site to this `folder`")
	flag.StringVar(&o.content, "content", "assets", "read story and facts from this `folder`")
	flag.StringVar(&o.program, "program", "", "take this ready-made stage.wasm instead of compiling it")
	flag.BoolVar(&o.bench, "bench", false, "build the program for cmd/bench: with the names of its functions and a count of its allocations")
	flag.BoolVar(&o.plain, "plain", false, "build the program with the stock engine instead of the slim one: see internal/slim")
	flag.BoolVar(&o.draft, "draft", false, "build in spite of problems with translations, and show unfinished languages too; -watch does")
	flag.BoolVar(&o.small, "compress", false, "put a .br and a .gz beside every file that gains by it, for hosts that send those")
	base := flag.String("base", os.Getenv("COINORCAP_BASE"), "the `address` where the site will stand, such as https://your.host/coin-or-cap/, for what needs whole addresses: pictures of links, oEmbed, search engines (or COINORCAP_BASE)")
	flag.Parse()
	var err error
	if o.base, err = parseBase(*base); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(2)
	}
	if err := run(o, *serve, *watch); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

func run(o options, serve string, watch bool) error {
	root, err := findRoot()
	if err != nil {
		return err
	}
	o.root = root
	o.draft = o.draft || watch
	if serve == "" {
		return build(o)
	}
	return serveSite(o, serve, watch)
}

// findRoot goes up from the working folder to the module's.
func findRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if data, err := os.ReadFile(filepath.Join(dir, "go.mod")); err == nil && strings.HasPrefix(string(data), "module coinorcap") {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", errors.New("start it inside the project's folder, where go.mod is")
		}
		dir = up
	}
}
