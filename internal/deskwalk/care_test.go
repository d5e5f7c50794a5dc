package deskwalk

import (
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/pad"
)

// What was kept and is damaged is set aside, told in a sentence, and loses nothing.
func TestADamagedReadingIsSetAside(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"reading":  {"reading": "pledge.ask~1zzen.0...\n"},
		"settings": {"settings": "text 9000\n"},
		"noise":    {"reading": "\x00\xff\xfe{}", "settings": "text"},
		"later":    {"reading": "pledge.ask~9abc.0...\n"},
	} {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			for file, text := range files {
				if err := os.WriteFile(filepath.Join(home, file), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			g := start(t, 1280, 720, home)
			if got := g.place(); got != "cover.open" {
				t.Errorf("the reading starts at %s", got)
			}
			for file, text := range files {
				kept, err := os.ReadFile(filepath.Join(home, file+".damaged"))
				if err != nil || string(kept) != text {
					t.Errorf("%s was not set aside: %q, %v", file, kept, err)
				}
			}
			g.press(ebiten.KeyArrowRight)
			if got := g.place(); got != "notes.file" {
				t.Errorf("it does not go on: %s", got)
			}
		})
	}
}

// A folder that cannot be written does not stop the reading.
func TestAnUnwritableFolder(t *testing.T) {
	home := filepath.Join(t.TempDir(), "taken")
	if err := os.WriteFile(home, nil, 0o600); err != nil { // a file where the folder should be
		t.Fatal(err)
	}
	g := start(t, 1280, 720, home)
	before := g.shot()
	g.press(ebiten.KeyArrowRight)
	g.rest(time.Second)
	if after := g.shot(); string(after.Pix) == string(before.Pix) {
		t.Error("the reading does not go on")
	}
}

// Settings are kept, and the program starts with them.
func TestSettingsAreKept(t *testing.T) {
	home := t.TempDir()
	g := start(t, 1280, 720, home)
	g.press(ebiten.KeyControlLeft, ebiten.KeyEqual)
	g.press(ebiten.KeyControlLeft, ebiten.KeyEqual)
	g.quit(ebiten.KeyControlLeft, ebiten.KeyQ)
	text, err := os.ReadFile(filepath.Join(home, "settings"))
	if err != nil || !strings.Contains(string(text), "text 150\n") {
		t.Errorf("kept: %q, %v", text, err)
	}
}

// A kiosk returns to the cover when nobody touches it, keeps nothing, and ends by its chord alone.
func TestKiosk(t *testing.T) {
	home := t.TempDir()
	g := start(t, 1280, 720, home, "-kiosk", "-idle", "10s", "-lang", "fr")
	cover := g.shot()
	for range 4 {
		g.press(ebiten.KeyArrowRight)
	}
	g.rest(time.Second)
	if string(g.shot().Pix) == string(cover.Pix) {
		t.Fatal("the kiosk does not go on")
	}
	for _, keys := range [][]ebiten.Key{{ebiten.KeyEscape}, {ebiten.KeyControlLeft, ebiten.KeyQ}, {ebiten.KeyControlLeft, ebiten.KeyW}, {ebiten.KeyF11}, {ebiten.KeyControlLeft, ebiten.KeyEqual}} {
		g.press(keys...) // it still runs: press fails otherwise
	}
	g.rest(10500 * time.Millisecond)
	g.rest(2 * time.Second) // the cover comes in
	if !same(g.shot().Pix, cover.Pix) {
		t.Error("after ten idle seconds the kiosk is not back at its cover")
	}
	if left, _ := os.ReadDir(home); len(left) > 0 {
		t.Errorf("the kiosk keeps %v", left)
	}
	g.quit(ebiten.KeyControlLeft, ebiten.KeyShiftLeft, ebiten.KeyQ)
}

// same tells whether two pictures are alike but for a few pixels.
func same(a, b []uint8) bool {
	off := 0
	for i := range a {
		if d := int(a[i]) - int(b[i]); d > 8 || d < -8 {
			off++
		}
	}
	return off < len(a)/2000
}

// A teacher's desk waits at a guess until hands are counted, shows the count beside the answer, and saves it on request.
func TestClass(t *testing.T) {
	home := t.TempDir()
	g := start(t, 1280, 720, home, "-class", "-scene", "pledge")
	g.press(ebiten.KeyArrowRight) // opens the count
	if got := g.place(); got != "pledge.ask" {
		t.Fatalf("it does not wait: %s", got)
	}
	for _, r := range "12" {
		g.vm.TypeRune(r)
		g.tick(1)
	}
	g.press(ebiten.KeyArrowDown)
	g.vm.TypeRune('7')
	g.tick(1)
	g.press(ebiten.KeyBackspace)
	g.vm.TypeRune('5')
	g.tick(1)
	g.press(ebiten.KeyEnter)
	if got := g.place(); got != "pledge.answer" {
		t.Fatalf("after the count it is at %s", got)
	}
	g.press(ebiten.KeyF9)
	files, _ := filepath.Glob(filepath.Join(home, "*.csv"))
	if len(files) != 1 {
		t.Fatalf("%d tables were saved", len(files))
	}
	f, err := os.Open(files[0])
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) != 11 || rows[1][3] != "12" || rows[2][3] != "5" || rows[1][0] != "pledge.ask" {
		t.Errorf("%q, %v", rows, err)
	}
	// A second time nothing waits.
	g.press(ebiten.KeyArrowLeft)
	g.press(ebiten.KeyArrowRight)
	if got := g.place(); got != "pledge.answer" {
		t.Errorf("the second time it is at %s", got)
	}
}

// Esc leaves a count without going on, and picking an answer waits for the hands too.
func TestClassAtAQuestion(t *testing.T) {
	g := start(t, 1280, 720, "", "-class", "-scene", "check.two")
	set := pad.Settings{Text: 1.5}
	x, y, ok := find(g.look(set), func(t pad.Target) bool { return t.Kind == pad.Option })
	if !ok {
		t.Fatal("no option to pick")
	}
	g.click(x, y)
	s := g.session()
	if _, picked := s.Position(g.story.Control("check.two")); picked {
		t.Error("an answer was taken before hands were counted")
	}
	g.press(ebiten.KeyEscape)
	g.click(x, y)
	s = g.session()
	if pos, picked := s.Position(g.story.Control("check.two")); !picked || pos != 0 {
		t.Errorf("after the count the answer is %d (%v)", pos, picked)
	}
}

// Without a display, and with words that do not fit, the program says one sentence and fails.
func TestTroubleIsOneSentence(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	path := filepath.Join(t.TempDir(), "coin-or-cap")
	if out, err := exec.Command("go", "build", "-buildvcs=false", "-o", path, "../../cmd/explainer").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args []string
		env  string
		want string
	}{
		"no display": {nil, "DISPLAY=", "the window cannot be shown"},
		"no server":  {nil, "DISPLAY=:4711", "the window cannot be shown"},
		"no driver": {nil, "LIBGL_DRIVERS_PATH=/nowhere __EGL_VENDOR_LIBRARY_DIRS=/nowhere __GLX_VENDOR_LIBRARY_NAME=nobody",
			"the window cannot be shown"},
		"a wrong flag": {[]string{"-scene", "nowhere"}, "", "no scene is called so"},
		"a bad folder": {[]string{"-still", filepath.Join(file, "x")}, "", "not a directory"},
	} {
		cmd := exec.Command(path, c.args...)
		cmd.Env = append(append(os.Environ(), "COINORCAP_HOME="+t.TempDir(), "WAYLAND_DISPLAY="), strings.Fields(c.env)...)
		late := time.AfterFunc(20*time.Second, func() { cmd.Process.Kill() }) // it found a way to show its window
		out, err := cmd.CombinedOutput()
		late.Stop()
		text := strings.TrimSpace(string(out))
		if err == nil || !strings.HasPrefix(text, "coin-or-cap: ") || !strings.Contains(text, c.want) || strings.Contains(text, "\n") {
			t.Errorf("%s: %v, %q", name, err, text)
		}
	}
}
