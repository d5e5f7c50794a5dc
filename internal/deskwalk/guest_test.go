// Package deskwalk drives the desktop program as readers do, by mouse, finger, keyboard and gamepad: the unmodified
// program runs as a guest of Ebitengine's, and this host hands it input tick by tick and looks at its frames. It holds
// tests only.
package deskwalk

import (
	"errors"
	"fmt"
	"image"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/exp/vmhost"

	"coinorcap/internal/desk"
	"coinorcap/internal/display"
	"coinorcap/internal/models"
	"coinorcap/internal/pad"
	"coinorcap/internal/play"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

func TestMain(m *testing.M) { os.Exit(display.Run(m)) }

// program builds the desktop program as a guest, once.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "coinorcap-guest-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "coin-or-cap")
	out, err := exec.Command("go", "build", "-buildvcs=false", "-tags", "ebitenginevmguest", "-o", path, "../../cmd/explainer").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return path, nil
})

// guest is the program running, and a desk of our own beside it that says where things are.
type guest struct {
	t      *testing.T
	cmd    *exec.Cmd
	vm     *vmhost.GuestSession
	home   string
	screen *ebiten.Image
	story  *story.Story
	mirror *desk.Desk
	w, h   int
}

// start starts the program in a window of w by h that keeps its reading in home (a fresh folder if empty).
func start(t *testing.T, w, h int, home string, args ...string) *guest {
	t.Helper()
	display.Need(t)
	if testing.Short() {
		t.Skip("drives the program")
	}
	path, err := program()
	if err != nil {
		t.Fatal(err)
	}
	if home == "" {
		home = t.TempDir()
	}
	g := &guest{t: t, home: home, story: stagetest.Story(t), w: w, h: h}
	ln, err := net.Listen("unix", filepath.Join(t.TempDir(), "vm"))
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	endpoint, err := vmhost.EndpointURLFromAddr(ln.Addr())
	if err != nil {
		t.Fatal(err)
	}
	g.cmd = exec.Command(path, args...)
	g.cmd.Env = append(os.Environ(), "EBITENGINE_VM_ENDPOINT="+endpoint, "COINORCAP_HOME="+home)
	g.cmd.Stderr = os.Stderr
	if err := g.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	conn, err := ln.Accept()
	if err != nil {
		t.Fatal(err)
	}
	if g.vm, err = vmhost.NewGuestSession(conn, nil); err != nil {
		t.Fatal(err)
	}
	g.screen = ebiten.NewImage(w, h)
	if err := g.vm.SetOutsideScreen(g.screen); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(g.end)
	g.tick(2)
	return g
}

// end closes the program if it still runs.
func (g *guest) end() {
	if g.cmd == nil {
		return
	}
	g.vm.Close()
	late := time.AfterFunc(20*time.Second, func() { g.cmd.Process.Kill() }) // a program that hangs fails its test, not all of them
	defer late.Stop()
	if err := g.cmd.Wait(); err != nil {
		g.t.Errorf("the program ended with %v", err)
	}
	g.cmd = nil
	g.screen.Deallocate()
}

// quit presses the keys that end the program, and fails the test if it does not end well, or not soon.
func (g *guest) quit(keys ...ebiten.Key) {
	g.t.Helper()
	for _, k := range keys {
		g.vm.PressKey(k)
	}
	g.vm.AdvanceTicks(1)
	g.vm.WaitTicks()
	if err := g.vm.Err(); !errors.Is(err, ebiten.Termination) {
		g.t.Errorf("%v do not end the program: %v", keys, err)
	}
	g.end()
}

// kill ends the program at once, as a power cut would.
func (g *guest) kill() {
	g.cmd.Process.Kill()
	g.cmd.Wait()
	g.vm.Close()
	g.cmd = nil
	g.screen.Deallocate()
}

// tick lets the program update n times, one frame each, as a window does.
func (g *guest) tick(n int) {
	g.t.Helper()
	for range n {
		g.vm.AdvanceTicks(1)
		if !g.vm.WaitTicks() {
			g.t.Fatalf("the program stopped: %v", g.vm.Err())
		}
		g.vm.AdvanceFrame()
		if !g.vm.WaitFrame() {
			g.t.Fatalf("the program drew nothing: %v", g.vm.Err())
		}
	}
}

// rest lets a stretch of real time pass, which is what the program's picture moves by.
func (g *guest) rest(d time.Duration) {
	g.t.Helper()
	for end := time.Now().Add(d); time.Now().Before(end); time.Sleep(15 * time.Millisecond) {
		g.tick(1)
	}
}

// press presses a key and lets it go.
func (g *guest) press(keys ...ebiten.Key) {
	g.t.Helper()
	for _, k := range keys {
		g.vm.PressKey(k)
	}
	g.tick(1)
	for _, k := range keys {
		g.vm.ReleaseKey(k)
	}
	g.tick(1)
}

// click presses the mouse at a point.
func (g *guest) click(x, y float64) {
	g.t.Helper()
	g.vm.MoveCursor(x, y)
	g.tick(1)
	g.vm.PressMouseButton(ebiten.MouseButtonLeft)
	g.tick(1)
	g.vm.ReleaseMouseButton(ebiten.MouseButtonLeft)
	g.tick(1)
}

// tap touches a point.
func (g *guest) tap(x, y float64) {
	g.t.Helper()
	g.vm.PressTouch(1, x, y)
	g.tick(1)
	g.vm.ReleaseTouch(1)
	g.tick(1)
}

// button presses a gamepad's button.
func (g *guest) button(b ebiten.StandardGamepadButton) {
	g.t.Helper()
	for _, down := range []bool{true, false} {
		g.vm.UpdateGamepads([]vmhost.GamepadState{{ID: 0, SDLID: "00000000000000000000000076543210", Name: "test",
			StandardButtons: map[ebiten.StandardGamepadButton]vmhost.GamepadStandardButtonState{b: {Pressed: down}},
			StandardAxes:    map[ebiten.StandardGamepadAxis]float64{}}})
		g.tick(1)
	}
}

// code is the reading as the program has kept it.
func (g *guest) code() string {
	g.t.Helper()
	text, err := os.ReadFile(filepath.Join(g.home, "reading"))
	if err != nil && !os.IsNotExist(err) {
		g.t.Fatal(err)
	}
	return strings.TrimSpace(string(text))
}

// session is the reading that was kept.
func (g *guest) session() play.Session {
	g.t.Helper()
	s, err := play.Decode(g.story, "en", g.code())
	if err != nil {
		g.t.Fatalf("the program keeps %q: %v", g.code(), err)
	}
	return s
}

// place is where the reader is.
func (g *guest) place() string { return play.Place(g.code()) }

// look makes the mirror show what the program shows, as far as a reading and settings say it.
func (g *guest) look(set pad.Settings) *desk.Desk {
	g.t.Helper()
	s := g.session()
	if g.mirror == nil {
		g.mirror = desk.New(g.story, models.All{}, scenes.All(), s, set)
	}
	g.mirror.Resize(float64(g.w), float64(g.h))
	if g.mirror.Settings() != set {
		g.mirror.Set(set)
	}
	if g.mirror.Session() != s {
		g.mirror.Load(s)
	}
	for g.mirror.Tick(4) {
	}
	return g.mirror
}

// find gives a target of the pad that does something, and the middle of where it can be hit.
func find(d *desk.Desk, is func(pad.Target) bool) (x, y float64, ok bool) {
	for i, t := range d.Pad().Targets() {
		if is(t) {
			x, y = t.Box.X+t.Box.W/2, t.Box.Y+t.Box.H/2
			return x, y, d.Pad().At(x, y) == i
		}
	}
	return 0, 0, false
}

// shot gives the program's last frame.
func (g *guest) shot() *image.RGBA {
	g.t.Helper()
	if !g.vm.CompositeFrame() {
		g.t.Fatalf("no frame: %v", g.vm.Err())
	}
	out := image.NewRGBA(image.Rect(0, 0, g.w, g.h))
	g.screen.ReadPixels(out.Pix)
	return out
}
