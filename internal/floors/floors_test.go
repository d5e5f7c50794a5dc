// Package floors states which room may use which, and checks it. It holds no code of the program.
package floors

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "coinorcap/"

// floors are the rooms from the ground up: a room may import rooms named before it, and what outside it names. A room
// ending in "/" stands for every folder below it.
var floors = []struct {
	room    string
	outside []string // beyond the standard library
}{
	{"assets", nil},
	{"internal/mutate", nil}, // for the tests of all rooms
	{"internal/face", []string{"golang.org/x/image"}},
	{"internal/story", nil},
	{"internal/edition", nil},
	{"internal/models", nil},
	{"internal/play", nil},
	{"internal/picture", nil},
	{"internal/stage", nil},
	{"internal/props", nil},
	{"internal/pad", nil},
	{"internal/class", nil},
	{"scenes/", nil},
	{"scenes", nil},
	{"internal/svg", []string{"golang.org/x/image"}},
	{"internal/still", nil},
	{"internal/icon", []string{"golang.org/x/image"}},
	{"internal/screen", []string{"golang.org/x/image", "github.com/hajimehoshi/ebiten/v2"}},
	{"internal/app", []string{"github.com/hajimehoshi/ebiten/v2"}},
	{"internal/desk", nil},
	{"internal/keep", nil},
	{"wasm", []string{"syscall/js", "github.com/hajimehoshi/ebiten/v2"}},
	{"wasm/qr", []string{"syscall/js", "rsc.io/qr"}},
	{"internal/browser", []string{"github.com/chromedp"}},
	{"internal/xvfb", nil},
	{"internal/webdriver", []string{"github.com/coder/websocket"}},
	{"internal/stagetest", nil},
	{"internal/display", []string{"github.com/hajimehoshi/ebiten/v2"}},
	{"internal/parity", []string{"github.com/chromedp", "github.com/hajimehoshi/ebiten/v2"}},
	{"internal/console", nil},
	{"internal/parcel", nil},
	{"internal/slim", []string{"github.com/hajimehoshi/ebiten/v2"}}, // ahead.go, which is compiled within the engine
	{"internal/pseudo", nil},
	{"internal/tongue", []string{"golang.org/x/text"}},
	{"internal/twin", []string{"github.com/andybalholm/brotli"}},
	{"cmd/lang", nil},
	{"cmd/site", nil},
	{"cmd/explainer", []string{"github.com/hajimehoshi/ebiten/v2"}},
	{"cmd/check", nil},
	{"cmd/deps", nil},
	{"cmd/vuln", nil},
	{"cmd/sheet", nil},
	{"cmd/bench", nil},
	{"cmd/courseware", nil},
	{"cmd/pack", []string{"github.com/tc-hib/winres"}},
	{"internal/walk", []string{"github.com/makiuchi-d/gozxing", "github.com/andybalholm/brotli", "github.com/santhosh-tekuri/jsonschema/v6"}},
	{"internal/faults", nil},
	{"internal/engines", nil},
	{"internal/deskwalk", []string{"github.com/hajimehoshi/ebiten/v2"}},
	{"internal/floors", nil},
}

// edges are packages that only the rooms at the platform's edge may use: clocks, randomness, the browser, the disk.
// The pure rooms are those listed here as data: no room below names them.
var edges = []string{"syscall/js", "time", "math/rand", "math/rand/v2", "os", "net", "net/http", "os/exec"}

var pure = map[string]bool{
	"assets": true, "internal/face": true, "internal/story": true, "internal/models": true, "internal/play": true,
	"internal/picture": true, "internal/stage": true, "internal/props": true, "scenes": true, "scenes/": true,
	"internal/svg": true, "internal/edition": true, "internal/pad": true, "internal/class": true, "internal/still": true,
	"internal/icon": true, "internal/desk": true,
}

// heavy are packages that cost readers too much to download: none may be imported by anything that reaches the wasm.
var heavy = []string{"encoding/json", "text/template", "html/template", "regexp", "net/http", "github.com/hajimehoshi/ebiten/v2/ebitenutil",
	"github.com/hajimehoshi/ebiten/v2/text/v2", "github.com/hajimehoshi/ebiten/v2/vector", "github.com/hajimehoshi/ebiten/v2/audio"}

func roomOf(dir string) string {
	for _, f := range floors {
		if f.room == dir || strings.HasSuffix(f.room, "/") && strings.HasPrefix(dir, f.room) {
			return f.room
		}
	}
	return ""
}

func TestImportsGoDownTheHouse(t *testing.T) {
	height := map[string]int{}
	outside := map[string][]string{}
	for i, f := range floors {
		height[f.room], outside[f.room] = i, f.outside
	}
	top := height["wasm"]
	files := 0
	err := filepath.WalkDir("../..", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel := filepath.ToSlash(strings.TrimPrefix(name, filepath.FromSlash("../../")))
		if d.IsDir() {
			if rel == "dist" || strings.HasPrefix(d.Name(), ".") && rel != "../.." || d.Name() == "testdata" {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(rel, ".go") {
			return nil
		}
		files++
		dir := path.Dir(rel)
		room := roomOf(dir)
		if room == "" {
			t.Errorf("%s stands in no room: name the folder in floors_test.go", rel)
			return nil
		}
		src, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), rel, src, parser.ImportsOnly)
		if err != nil {
			return err
		}
		test := strings.HasSuffix(rel, "_test.go")
		for _, imp := range parsed.Imports {
			p, _ := strconv.Unquote(imp.Path.Value)
			if why := refuse(height, outside, room, dir, p, test, height[room] <= top); why != "" {
				t.Errorf("%s imports %s: %s", rel, p, why)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 20 {
		t.Errorf("only %d files were read", files)
	}
}

// refuse says why a room may not import p, or nothing.
func refuse(height map[string]int, outside map[string][]string, room, dir, p string, test, reachesWasm bool) string {
	if own, ok := strings.CutPrefix(p, module); ok {
		target := roomOf(own)
		switch {
		case target == "":
			return "it stands in no room"
		case test:
			return "" // tests may look at the whole house
		case target == room && own != dir && room == "scenes/":
			return "a scene does not use another scene"
		case height[target] > height[room]:
			return "imports go down the house"
		}
		return ""
	}
	if !test && reachesWasm {
		for _, h := range heavy {
			if p == h {
				return "it is too heavy for the download"
			}
		}
	}
	for _, e := range edges {
		if p == e && pure[room] && !test {
			return "this room is pure: no clock, no chance, no disk, no browser"
		}
	}
	if !strings.Contains(strings.SplitN(p, "/", 2)[0], ".") && p != "syscall/js" || test {
		return ""
	}
	for _, o := range outside[room] {
		if p == o || strings.HasPrefix(p, o+"/") {
			return ""
		}
	}
	return "this room may not use it"
}

func TestRefuseRefuses(t *testing.T) {
	height := map[string]int{}
	outside := map[string][]string{}
	for i, f := range floors {
		height[f.room], outside[f.room] = i, f.outside
	}
	for _, c := range []struct{ room, dir, p string }{
		{"internal/story", "internal/story", "coinorcap/internal/play"},
		{"internal/play", "internal/play", "time"},
		{"internal/stage", "internal/stage", "github.com/hajimehoshi/ebiten/v2"},
		{"internal/screen", "internal/screen", "syscall/js"},
		{"internal/app", "internal/app", "encoding/json"},
		{"scenes/", "scenes/coin", "coinorcap/scenes/cap"},
		{"internal/svg", "internal/svg", "golang.org/x/net/html"},
	} {
		if refuse(height, outside, c.room, c.dir, c.p, false, true) == "" {
			t.Errorf("%s may import %s", c.room, c.p)
		}
	}
}

func TestEverySceneFolderIsListed(t *testing.T) {
	src, err := os.ReadFile("../../scenes/scenes.go")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir("../../scenes")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() && !strings.Contains(string(src), `"coinorcap/scenes/`+e.Name()+`"`) {
			t.Errorf("scenes/%s is not listed in scenes/scenes.go", e.Name())
		}
	}
	stories, err := filepath.Glob("../../assets/story/*.story")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range stories {
		name := strings.TrimSuffix(filepath.Base(s), ".story")
		switch {
		case name == "order", name == "ui", name == "terms", strings.HasPrefix(name, "_"): // words of pages around the piece
			continue
		}
		if _, err := os.Stat("../../scenes/" + name); err != nil {
			t.Errorf("the scene %s has words and no art: scenes/%s is missing", name, name)
		}
	}
}
