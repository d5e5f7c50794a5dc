package walk

import (
	"archive/zip"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"coinorcap/internal/browser"
)

// packs are made once for all tests, by the project's own command: those of the whole story, and those of a French lesson of
// four scenes with a least score.
var packs = map[string]func() (string, error){
	"story":  packing("-only", "scorm12,html"),
	"lesson": packing("-only", "scorm2004,cmi5", "-lang", "fr", "-scenes", "pledge,table,cap,check", "-mastery", "60"),
}

func packing(flags ...string) func() (string, error) {
	return sync.OnceValues(func() (string, error) {
		site, err := filepath.Abs(folder)
		if err != nil {
			return "", err
		}
		dir, err := os.MkdirTemp("", "coinorcap-packs-")
		if err != nil {
			return "", err
		}
		shared(dir)
		c := exec.Command("go", append([]string{"run", "./cmd/courseware", "-site", site, "-out", dir}, flags...)...)
		c.Dir = "../.."
		if out, err := c.CombinedOutput(); err != nil {
			return "", fmt.Errorf("packing: %w\n%s", err, out)
		}
		return dir, nil
	})
}

// shared has a folder removed at the end.
func shared(dir string) {
	temporary.Lock()
	defer temporary.Unlock()
	temporary.dirs = append(temporary.dirs, dir)
}

// pack gives the folder of packages.
func pack(t *testing.T, of string) string {
	t.Helper()
	dir, err := packs[of]()
	must(t, err)
	return dir
}

// unpack unpacks an archive into a folder of its own.
func unpack(t *testing.T, archive string) string {
	t.Helper()
	z, err := zip.OpenReader(archive)
	must(t, err)
	defer z.Close()
	dir := t.TempDir()
	must(t, os.CopyFS(dir, z))
	return dir
}

// runtimes is the folder of scorm-again's scripts, fetched once, in the version that testdata/lms pins.
var runtimes = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "coinorcap-lms-")
	if err != nil {
		return "", err
	}
	shared(dir)
	for _, name := range []string{"package.json", "package-lock.json"} {
		data, err := os.ReadFile(filepath.Join("testdata", "lms", name))
		if err != nil {
			return "", err
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return "", err
		}
	}
	c := exec.Command("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline")
	c.Dir = dir
	if out, err := c.CombinedOutput(); err != nil {
		return "", fmt.Errorf("npm ci: %w\n%s", err, out)
	}
	return filepath.Join(dir, "node_modules", "scorm-again", "dist"), nil
})

// platform is a learning platform for one reader: a page with a SCORM run-time and the lesson in a frame, and a server
// that keeps what is committed.
type platform struct {
	address string
	mu      sync.Mutex
	kept    map[string]any // cmi, as it was committed last
	commits int
	ended   int // visits
	log     []string
}

// scormPlatform serves a package unpacked in dir. api is the run-time's class, global its name for lessons.
func scormPlatform(t *testing.T, dir, file, class, global string) *platform {
	t.Helper()
	scripts, err := runtimes()
	must(t, err)
	pl := &platform{}
	mux := http.NewServeMux()
	mux.Handle("/lesson/", http.StripPrefix("/lesson/", http.FileServer(http.Dir(dir))))
	mux.HandleFunc("/runtime.js", func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, filepath.Join(scripts, file)) })
	mux.HandleFunc("POST /commit", func(w http.ResponseWriter, r *http.Request) {
		var in struct {
			CMI map[string]any `json:"cmi"`
		}
		body, _ := io.ReadAll(r.Body)
		if err := json.Unmarshal(body, &in); err != nil || in.CMI == nil {
			t.Errorf("a commit of %.200s: %v", body, err)
		}
		pl.mu.Lock()
		defer pl.mu.Unlock()
		pl.kept = in.CMI
		pl.commits++
		if r.URL.Query().Has("end") {
			pl.ended++
		}
		fmt.Fprint(w, `{"result":"true","errorCode":0}`)
	})
	mux.HandleFunc("/course", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>The course</title>`)
	})
	mux.HandleFunc("/{$}", func(w http.ResponseWriter, r *http.Request) {
		pl.mu.Lock()
		defer pl.mu.Unlock()
		before, _ := json.Marshal(pl.kept)
		fmt.Fprintf(w, `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A platform</title><script src="runtime.js"></script><script>
window.%s = new %s({ lmsCommitUrl: "/commit", terminateCommitParam: "end", sendFullCommit: true, alwaysSendTotalTime: true });
const before = %s;
if (before) %[1]s.loadFromJSON(before, "cmi");
piece = () => frames[0] && frames[0].frames[0];
</script><body style="margin:0"><iframe src="lesson/index.html" width="1000" height="700" style="border:0"></iframe>`, global, class, before)
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	pl.address = s.URL + "/"
	return pl
}

// visit opens the lesson and waits until its program is there.
func (pl *platform) visit(t *testing.T, p *browser.Page) {
	t.Helper()
	must(t, p.Goto(pl.address))
	must(t, p.Wait(`piece() && piece().coinorcap && piece().coinorcap.ready`, patience))
}

// leave leaves the lesson for another page of the platform, and waits until that knows.
func (pl *platform) leave(t *testing.T, p *browser.Page) {
	t.Helper()
	pl.mu.Lock()
	before := pl.ended
	pl.mu.Unlock()
	must(t, p.Goto(pl.address+"course"))
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		pl.mu.Lock()
		ended := pl.ended
		pl.mu.Unlock()
		if ended > before {
			return
		}
		if time.Now().After(end) {
			t.Fatal("the platform was not told that the lesson was left")
		}
	}
}

// says gives what the platform has kept of an element, such as "core.lesson_status".
func (pl *platform) says(element string) string {
	pl.mu.Lock()
	defer pl.mu.Unlock()
	var v any = pl.kept
	for _, name := range strings.Split(element, ".") {
		m, _ := v.(map[string]any)
		v = m[name]
	}
	if v == nil {
		return ""
	}
	return fmt.Sprint(v)
}

// walkTo goes on in the piece to a place, as its links do.
func walkTo(t *testing.T, p *browser.Page, place string) {
	t.Helper()
	eval[string](t, p, `(piece().coinorcap.go(`+browser.Quote(place)+`, ""), "")`)
	must(t, p.Wait(`piece().document.querySelector(".beat.now").closest("[data-scene]").id === `+browser.Quote(strings.Split(place, ".")[0]), patience))
}

// move drags every slider of the place that is shown some way along.
func move(t *testing.T, p *browser.Page) {
	t.Helper()
	eval[string](t, p, `(() => {
		for (const c of piece().document.querySelectorAll(".beat.now input[type=range]")) {
			c.value = Math.round(+c.min + 0.7 * (c.max - c.min));
			c.dispatchEvent(new Event("input", { bubbles: true }));
		}
		return "";
	})()`)
}

// answerOne answers a question rightly or wrongly.
func answerOne(t *testing.T, p *browser.Page, control string, rightly bool) {
	t.Helper()
	not := ":not([data-right])"
	if rightly {
		not = "[data-right]"
	}
	eval[string](t, p, `(piece().document.querySelector("[data-control='`+control+`']`+not+`").click(), "")`)
}

// reading is the code of the piece's reading, and where its shown sliders stand.
func reading(t *testing.T, p *browser.Page) string {
	t.Helper()
	return eval[string](t, p, `piece().coinorcap.code() + " " + [...piece().document.querySelectorAll(".beat.now input[type=range]")].map(c => c.value)`)
}

// serveFolder serves a folder, and gives its address.
func serveFolder(t *testing.T, dir string) string {
	t.Helper()
	s := httptest.NewServer(http.FileServer(http.Dir(dir)))
	t.Cleanup(s.Close)
	return s.URL + "/"
}
