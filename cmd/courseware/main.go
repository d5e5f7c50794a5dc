// Command courseware packs the piece for learning platforms, web hosts and memory sticks, each as one file that needs no
// server of ours:
//
//	courseware [-out dist/packs] [-only scorm12,html] [-lang fr] [-start fever] [-check off] [-mastery 60] …
//
//	scorm12     a package of SCORM 1.2
//	scorm2004   a package of SCORM 2004, 4th edition
//	cmi5        a package of cmi5, which speaks xAPI
//	html        one HTML file a language, which works from a disk without a network
//	folder      the web site as an archive
//
// The first three start as the flags say, which are the parameters of the address (docs/embedding.md). The same commit,
// packed again by the same version of Go, gives the same bytes.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"coinorcap/assets"
	"coinorcap/internal/parcel"
	"coinorcap/internal/story"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "courseware:", err)
		os.Exit(1)
	}
}

// maker makes packages of one form.
type maker struct {
	form string
	make func(*job) ([]parcel.File, error)
}

// makers are all forms, in the order of the table of sizes.
var makers = []maker{
	{"scorm12", scorm12}, {"scorm2004", scorm2004}, {"cmi5", cmi5}, {"html", single}, {"folder", folder},
}

// job is what one run makes packages of.
type job struct {
	story    *story.Story
	lesson   lesson
	stamp    parcel.Stamp
	site     []parcel.File // as cmd/site has written it, by name
	licences []parcel.File // of all that is in the program
}

func run(args []string, log, complaints io.Writer) error {
	st, problems := story.Parse(assets.Content)
	if len(problems) > 0 {
		return fmt.Errorf("the content has problems; go run ./cmd/check lists them (%v)", problems[0])
	}
	flags := flag.NewFlagSet("courseware", flag.ContinueOnError)
	flags.SetOutput(complaints)
	out := flags.String("out", filepath.Join("dist", "packs"), "write the packages, checksums and sizes to this `folder`")
	only := flags.String("only", "", "make only these `forms`, such as scorm12,html (default: all)")
	ready := flags.String("site", "", "pack this ready-made `folder` of cmd/site instead of building one")
	version := flags.String("version", "", "the packages' `name`, such as 1.2.3 (default: the commit's day and hash)")
	asked := lessonFlags(flags, st)
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -help lists them", flags.Arg(0))
	}
	forms, err := parseForms(*only)
	if err != nil {
		return err
	}
	j := &job{story: st}
	if j.lesson, err = asked(); err != nil {
		return err
	}
	root, err := parcel.ModuleRoot()
	if err != nil {
		return err
	}
	if j.stamp, err = parcel.NewStamp(root, *version, os.Getenv("SOURCE_DATE_EPOCH")); err != nil {
		return err
	}
	if !filepath.IsAbs(*out) {
		*out = filepath.Join(root, *out)
	}
	if err := parcel.MayReplace(*out); err != nil {
		return err
	}
	if j.site, err = readSite(root, *ready); err != nil {
		return err
	}
	if j.licences, err = parcel.Licences(root, "./wasm", parcel.Reproducible("js", "wasm")); err != nil {
		return err
	}
	return makeAll(j, forms, *out, log)
}

// makeAll makes the packages of the forms, and puts all into out at once: a form that fails leaves the old ones there.
func makeAll(j *job, forms []maker, out string, log io.Writer) error {
	var files []parcel.File
	var table strings.Builder
	fmt.Fprintf(&table, "Coin or cap? %s, built by %s, in MB of 1,000,000 bytes\n\n", j.stamp.Version, runtime.Version())
	for _, m := range forms {
		made, err := m.make(j)
		if err != nil {
			return fmt.Errorf("%s: %w", m.form, err)
		}
		for _, f := range made {
			fmt.Fprintf(&table, "%6.2f  %s\n", float64(len(f.Data))/1e6, f.Name)
		}
		files = append(files, made...)
	}
	if err := parcel.Replace(out, append(files, parcel.File{Name: "sizes.txt", Data: []byte(table.String())})); err != nil {
		return err
	}
	_, err := fmt.Fprint(log, table.String())
	return err
}

// parseForms reads a list such as scorm12,html; an empty one means all.
func parseForms(list string) ([]maker, error) {
	if list == "" {
		return makers, nil
	}
	var names []string
	for _, m := range makers {
		names = append(names, m.form)
	}
	var out []maker
	for _, name := range strings.Split(list, ",") {
		n := len(out)
		for _, m := range makers {
			if m.form == strings.TrimSpace(name) {
				out = append(out, m)
			}
		}
		if len(out) == n {
			return nil, fmt.Errorf("-only %s: it is none of %s", name, strings.Join(names, ", "))
		}
	}
	return out, nil
}

// named is what a package of a form is called.
func (j *job) named(form, ending string) string {
	return "coin-or-cap-" + form + "-" + j.lesson.lang + ending
}
