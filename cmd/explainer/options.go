package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"time"

	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// options are what the command line asks for.
type options struct {
	lang       string
	scene      string
	code       string
	fullscreen bool
	kiosk      bool
	idle       time.Duration
	class      bool
	still      string
	version    bool
}

const (
	leastIdle = 10 * time.Second
	mostIdle  = 24 * time.Hour
)

// errHelp says that help was asked for, and has been given.
var errHelp = errors.New("help was asked for")

// readOptions reads the command line, without the program's name. Trouble is one sentence; help goes to out.
func readOptions(args []string, st *story.Story, out io.Writer) (o options, err error) {
	f := flag.NewFlagSet("coin-or-cap", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.StringVar(&o.lang, "lang", "", "`language` to read in: "+strings.Join(st.Langs, " or ")+" (default: the one used last)")
	f.StringVar(&o.scene, "scene", "", "`place` to start at: a scene such as fever, or a beat such as table.choose")
	f.StringVar(&o.code, "code", "", "a reading to take up: its `code`, as it stands behind the # in the web page's address")
	f.BoolVar(&o.fullscreen, "fullscreen", false, "start in full screen (F11 switches)")
	f.BoolVar(&o.kiosk, "kiosk", false, "for a stand: full screen, starts at the cover, returns there when nobody touches it, keeps nothing,\nends by Ctrl+Shift+Q alone")
	f.DurationVar(&o.idle, "idle", 2*time.Minute, "with -kiosk: `how long` nobody touches it before it returns to the cover, such as 90s or 5m")
	f.BoolVar(&o.class, "class", false, "for a teacher: large type, a pause at each guess to count hands, the count beside the answer;\nF9 saves the counts as a table (CSV)")
	f.StringVar(&o.still, "still", "", "write the picture of every beat as SVG into this `folder`, in every language and both shapes, and end")
	f.BoolVar(&o.version, "version", false, "print the version and end")
	f.Usage = func() {}
	if err := f.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			usage(f, out)
			return o, errHelp
		}
		return o, fmt.Errorf("%w; -help lists what can be said", err)
	}
	if f.NArg() > 0 {
		return o, fmt.Errorf("%q is no flag; -help lists what can be said", f.Arg(0))
	}
	return o, o.check(f, st)
}

// check says what does not fit.
func (o *options) check(f *flag.FlagSet, st *story.Story) error {
	known := o.lang == ""
	for _, l := range st.Langs {
		known = known || l == o.lang
	}
	if !known {
		return fmt.Errorf("-lang %s: the story is told in %s", o.lang, strings.Join(st.Langs, " and "))
	}
	if o.scene != "" && st.Beat(o.scene) == nil {
		return fmt.Errorf("-scene %s: no scene is called so%s", o.scene, st.Hint(o.scene))
	}
	if o.code != "" {
		if _, err := play.Decode(st, st.Langs[0], o.code); err != nil {
			return fmt.Errorf("-code: %w", err)
		}
	}
	if o.scene != "" && o.code != "" {
		return errors.New("-scene and -code both say where to start; give one of them")
	}
	if o.kiosk && o.class {
		return errors.New("-kiosk and -class do not go together")
	}
	idle := false
	f.Visit(func(f *flag.Flag) { idle = idle || f.Name == "idle" })
	if idle && !o.kiosk {
		return errors.New("-idle goes with -kiosk")
	}
	if o.idle < leastIdle || o.idle > mostIdle {
		return fmt.Errorf("-idle %v: between %v and %v", o.idle, leastIdle, mostIdle)
	}
	return nil
}

func usage(f *flag.FlagSet, out io.Writer) {
	fmt.Fprint(out, `Coin or cap? · Jeton ou plafond ?
How do you pay for machines that cost billions a year? OpenAI's choice of 2018, to be walked through.

  coin-or-cap [flags]

`)
	f.SetOutput(out)
	f.PrintDefaults()
	fmt.Fprint(out, `
Keys: Tab and arrows move, Enter takes, Esc closes, Backspace goes one step back, H helps, F11 switches full screen.
`)
}
