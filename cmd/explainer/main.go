// Command explainer is the piece as a desktop program, for showing it without a network: the legal pad drawn on the desk
// beside the stage, in one window.
//
//	flags, kept reading ─▶ desk.Desk ◀─ input ─ window (Ebitengine) ─▶ screen.Painter
//	                          └── code, settings ─▶ keep.Folder
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"coinorcap/assets"
	"coinorcap/internal/console"
	"coinorcap/internal/desk"
	"coinorcap/internal/models"
	"coinorcap/internal/pad"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

// version is set by cmd/pack.
var version = "unpacked"

func main() {
	console.Attach()
	if err := start(os.Args[1:]); err != nil {
		console.Fail("coin-or-cap", errors.New(sentence(err)))
		os.Exit(1)
	}
}

// sentence gives an error as one line.
func sentence(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

// start does what the command line asks for. The engine's panics become errors: a reader has no use for a stack.
func start(args []string) (err error) {
	st, problems := story.Parse(assets.Content)
	if len(problems) > 0 {
		return errors.New(problems[0].String())
	}
	// Here every word is drawn with the piece's own faces.
	st.Langs = slices.DeleteFunc(st.Langs, func(lang string) bool { return !st.Words(lang).Drawn() })
	o, err := readOptions(args, st, os.Stdout)
	switch {
	case errors.Is(err, errHelp):
		return nil
	case err != nil:
		return err
	case o.version:
		fmt.Printf("Coin or cap? %s (%s, %s/%s)\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
		return nil
	case o.still != "":
		return writeStills(st, o.still)
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the window cannot be shown: %v", r)
		}
	}()
	s := &shelf{set: usual}
	reading := play.New(st, st.Langs[0], 0)
	if o.lang != "" {
		s.set.lang = o.lang
	}
	if !o.kiosk {
		if s.folder, err = home(); err != nil {
			s.note, s.where = "desk.unkept", err.Error()
		}
		reading, _ = s.load(st, o.lang)
	} else {
		reading, _ = play.Apply(st, reading, play.Event{Kind: play.Speak, Lang: o.lang})
	}
	reading = o.begin(st, reading)
	settings := pad.Settings{Text: float64(s.set.text) / 100, Contrast: s.set.contrast, Still: s.set.still}
	if o.class {
		settings.Text = max(settings.Text, 1.5)
	}
	d := desk.New(st, models.All{}, scenes.All(), reading, settings)
	if o.class {
		d.Teach()
	}
	w := newWindow(d, s, o, reading)
	title := st.Words(reading.Lang).Text(st.Scenes[0].Title, nil)
	if err := w.run(title, o.fullscreen || s.set.full); err != nil {
		return fmt.Errorf("the window cannot be shown: %w", err)
	}
	return nil
}

// begin takes the reading to where the command line says.
func (o *options) begin(st *story.Story, s play.Session) play.Session {
	lang := s.Lang
	if o.code != "" {
		s, _ = play.Decode(st, lang, o.code) // checked with the flags
	}
	if o.scene != "" {
		s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: o.scene})
	}
	if o.lang != "" {
		s, _ = play.Apply(st, s, play.Event{Kind: play.Speak, Lang: o.lang})
	}
	return s
}

// saveCounts writes the class's counts beside the reading, under a name of their own.
func (w *window) saveCounts() {
	table, any := w.CSV()
	if !any {
		return
	}
	words := w.Pad().Edition().Words
	dir, err := os.UserHomeDir()
	if to := os.Getenv("COINORCAP_HOME"); to != "" {
		dir, err = to, nil
	}
	path := filepath.Join(dir, "coin-or-cap "+time.Now().Format("2006-01-02 15.04.05")+".csv")
	if err == nil {
		err = os.WriteFile(path, table, 0o644)
	}
	if err != nil {
		w.Note(words.UI("class.unsaved", "why", sentence(err)))
		return
	}
	w.Note(words.UI("class.saved", "where", path))
}

// browse shows an address in the user's browser.
func browse(address string) {
	if !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "http://") {
		return
	}
	name, args := "xdg-open", []string{address}
	switch runtime.GOOS {
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", address}
	case "darwin":
		name = "open"
	}
	cmd := exec.Command(name, args...)
	if cmd.Start() == nil {
		go cmd.Wait() // nobody waits for a browser; its end is only collected
	}
}
