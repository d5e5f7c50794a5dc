package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"coinorcap/internal/keep"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// The files in the user's configuration folder: the reading is its code, as in the web page's address; the settings are
// one to a line, a name and a value.
const (
	readingFile  = "reading"
	settingsFile = "settings"
)

// settings are what the reader has set, beside the reading.
type settings struct {
	lang        string
	text        int  // percent, 100 to 200
	contrast    bool // high
	still       bool // reduced motion
	full        bool // full screen
	width, high int  // of the window, in device-independent pixels
}

var usual = settings{text: 100, width: 1280, high: 720}

// home is the folder that readings are kept in, for the user and not for the machine. COINORCAP_HOME names another.
func home() (keep.Folder, error) {
	if dir := os.Getenv("COINORCAP_HOME"); dir != "" {
		return keep.Folder(dir), nil
	}
	dir, err := os.UserConfigDir()
	if err != nil {
		return "", fmt.Errorf("no folder to keep the reading in: %w", err)
	}
	return keep.Folder(filepath.Join(dir, "coin-or-cap")), nil
}

// String writes settings down.
func (s settings) String() string {
	return fmt.Sprintf("lang %s\ntext %d\ncontrast %t\nstill %t\nfull %t\nwidth %d\nheight %d\n",
		s.lang, s.text, s.contrast, s.still, s.full, s.width, s.high)
}

// readSettings reads what String wrote. A line that is not known, as from a later version, is passed over; a value that
// does not fit is an error.
func readSettings(text string) (settings, error) {
	s := usual
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		var err error
		switch name {
		case "lang":
			s.lang = value
		case "text":
			err = whole(&s.text, value, 100, 200)
		case "contrast":
			s.contrast, err = strconv.ParseBool(value)
		case "still":
			s.still, err = strconv.ParseBool(value)
		case "full":
			s.full, err = strconv.ParseBool(value)
		case "width":
			err = whole(&s.width, value, 320, 16384)
		case "height":
			err = whole(&s.high, value, 240, 16384)
		}
		if err != nil {
			return usual, fmt.Errorf("%s: %w", name, err)
		}
	}
	return s, nil
}

func whole(to *int, value string, least, most int) (err error) {
	n, err := strconv.Atoi(value)
	if err == nil && (n < least || n > most) {
		err = fmt.Errorf("%d is not between %d and %d", n, least, most)
	}
	*to = n
	return err
}

// shelf keeps a reading and its settings. What it could not do is told once, in words for the reader.
type shelf struct {
	folder keep.Folder
	note   string // name of the words in ui.story that say what went wrong; empty for nothing
	where  string // fills the blank in them
	last   string // the code as it stands on the disk
	set    settings
}

// load takes up what was kept. A damaged file is set aside.
func (s *shelf) load(st *story.Story, lang string) (play.Session, bool) {
	s.folder.Sweep()
	s.set = usual
	text, err := s.folder.Read(settingsFile)
	if err == nil {
		s.set, err = readSettings(text)
	}
	if err != nil {
		s.aside(settingsFile)
	}
	if lang != "" {
		s.set.lang = lang
	}
	fresh := play.New(st, st.Langs[0], 0)
	fresh, _ = play.Apply(st, fresh, play.Event{Kind: play.Speak, Lang: s.set.lang})
	text, err = s.folder.Read(readingFile)
	text = strings.TrimSpace(text)
	if err == nil && text == "" {
		return fresh, false
	}
	var read play.Session
	if err == nil {
		read, err = play.Decode(st, fresh.Lang, text)
	}
	if err != nil {
		s.aside(readingFile)
		return fresh, false
	}
	s.last = text
	if s.set.lang != "" {
		read, _ = play.Apply(st, read, play.Event{Kind: play.Speak, Lang: s.set.lang})
	}
	return read, true
}

func (s *shelf) aside(name string) {
	path, err := s.folder.Aside(name)
	if err != nil {
		s.trouble()
		return
	}
	s.note, s.where = "desk.aside", path
}

// trouble stops keeping: the folder cannot be read or written.
func (s *shelf) trouble() {
	s.note, s.where = "desk.unkept", string(s.folder)
	s.folder = ""
}

// keep writes the reading if it has changed.
func (s *shelf) keep(code string) {
	if code == s.last {
		return
	}
	s.last = code
	if err := s.folder.Write(readingFile, code+"\n"); err != nil {
		s.trouble()
	}
}

// keepSettings writes the settings if they have changed.
func (s *shelf) keepSettings(set settings) {
	if set == s.set {
		return
	}
	s.set = set
	if err := s.folder.Write(settingsFile, set.String()); err != nil {
		s.trouble()
	}
}
