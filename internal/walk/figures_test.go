package walk

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/models"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// answers puts the controls where positions say, on a page without the program, and gives what then stands in every beat:
// the words of each reference, the lines that are shown, and where the controls say they stand.
const answers = `(all => all.map(positions => {
	coinorcap.touched = {};
	history.replaceState(null, "", "#cover.open");
	coinorcap.figures.begin();
	for (const [control, position] of Object.entries(positions)) coinorcap.tell("put", { control, position });
	coinorcap.figures.fill();
	const out = [];
	for (const b of document.querySelectorAll("[data-beat]")) {
		const all = s => [...b.querySelectorAll(s)];
		out.push({
			beat: b.id,
			words: all("[data-v]").map(e => e.dataset.v + " = " + e.textContent),
			lines: all("[data-if]").filter(e => !e.hidden).map(e => +e.dataset.if).sort((a, b) => a - b),
			told: all("[data-told]").filter(e => !e.hidden).map(e => e.dataset.told),
			outputs: all("input[type=range][data-control]").map(e => e.dataset.control + " = " + e.parentNode.querySelector("output").textContent + " = " + e.getAttribute("aria-valuetext")),
			picked: all("input[type=radio]:checked").map(e => e.dataset.control + " = " + e.value),
		});
	}
	return out;
}))`

// answer is what one beat says.
type answer struct {
	Beat                         string
	Words, Told, Outputs, Picked []string
	Lines                        []int
}

// Without the program every beat says what it says with it, wherever the controls stand.
func TestFiguresAreTheModels(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	var tries []map[string]int
	for n := range 60 {
		positions := map[string]int{}
		for _, c := range loaded.Controls() {
			switch {
			case n == 1:
				positions[c.Name] = 0
			case n == 2:
				positions[c.Name] = play.Last(c)
			case n > 2 && r.IntN(5) > 0:
				positions[c.Name] = r.IntN(play.Last(c) + 1)
			}
		}
		tries = append(tries, positions)
	}
	data, err := json.Marshal(tries)
	must(t, err)
	for _, lang := range loaded.Langs {
		p := figured(t, lang)
		got := eval[[][]answer](t, p, answers+"("+string(data)+")")
		w, words, wrong := loaded.Words(lang), 0, 0
		for i, positions := range tries {
			s := play.New(loaded, lang, 0)
			for name, pos := range positions {
				s, _ = play.Apply(loaded, s, play.Event{Kind: play.Put, Control: name, Position: pos})
			}
			env := play.Env{Story: loaded, Session: &s, Models: models.All{}}
			for _, a := range got[i] {
				b := loaded.Beat(a.Beat)
				say := func(what string, args ...any) {
					if wrong++; wrong <= 20 {
						t.Errorf("%s, %s with %v: %s", lang, b.ID, positions, fmt.Sprintf(what, args...))
					}
				}
				for _, x := range a.Words {
					expr, text, _ := strings.Cut(x, " = ")
					words++
					if want, ok := w.Eval(expr, env); !ok || text != want {
						say("{%s} is %q, want %q", expr, text, want)
					}
				}
				var lines []int
				for k, l := range b.Say {
					if len(l.Cond) > 0 && story.Holds(l.Cond, env, loaded) {
						lines = append(lines, k+1)
					}
				}
				if fmt.Sprint(lines) != fmt.Sprint(a.Lines) {
					say("the lines %v are shown, want %v", a.Lines, lines)
				}
				for _, x := range a.Outputs {
					part := strings.Split(x, " = ")
					c := loaded.Control(part[0])
					v, _ := s.Value(c)
					if want := w.Number(c.Unit, v, false); part[1] != want {
						say("%s stands at %q, want %q", c.Name, part[1], want)
					}
					if want := w.Spoken(b, c, env); part[2] != want {
						say("%s says %q, want %q", c.Name, part[2], want)
					}
				}
				for _, c := range b.Controls {
					pos, set := s.Position(c)
					if picked := strings.Contains(strings.Join(a.Picked, ";")+";", c.Name+" = "+strconv.Itoa(pos)+";"); len(c.Options) > 0 && picked != (set || c.Role != story.Guess) {
						say("%s is picked at %d: %v", c.Name, pos, picked)
					}
				}
				for _, name := range a.Told {
					if _, set := s.Position(loaded.Control(name)); !set {
						say("%s is told", name)
					}
				}
			}
		}
		if words < 60*60 {
			t.Errorf("%s: only %d references were compared", lang, words)
		}
		clean(t, p)
		p.Close()
	}
}

// Numbers are written as the program writes them: every unit, at every size, where they are rounded and where not.
func TestFiguresWriteNumbersAsTheProgram(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	values := []float64{0, 1, 2, -1, 0.5, 0.05, 1.005, 2.675, 9.995, 99.995, 99.994, 999.5, 999.4999, 1000, 1234.5, 9999.5, 12345, 999999, 999999.5, 999499.9,
		1e6, 1.5e6, 1.005e6, 1.995e6, 999.5e6, 999.6e6, 1e9, 2e9, 10e9, 1e12, 1.5e12, 3.7e15, -5, -0.001, -2.5e9, 1385.02, 83.9, 3.4, 0.4, 21, 101}
	for range 400 {
		v := math.Pow(10, r.Float64()*18-3)
		if r.IntN(2) == 0 {
			v = math.Round(v*100) / 100
		}
		values = append(values, v)
	}
	data, err := json.Marshal(values)
	must(t, err)
	for _, lang := range loaded.Langs {
		p := figured(t, lang)
		w := loaded.Words(lang)
		for _, unit := range []string{"usd", "percent", "times", "count", "months", "years", "weeks"} {
			for how, write := range map[string]func(v float64) string{
				"":      func(v float64) string { return w.Number(unit, v, false) },
				"short": func(v float64) string { return w.Number(unit, v, true) },
				"aloud": func(v float64) string { return w.AloudNumber(unit, v) },
			} {
				got := eval[[]string](t, p, fmt.Sprintf(`%s.map(v => coinorcap.figures.number(%q, v, %q))`, data, unit, how))
				for i, v := range values {
					if want := write(v); got[i] != want {
						t.Errorf("%s: %v %s %s is %q, want %q", lang, v, unit, how, got[i], want)
					}
				}
			}
		}
		p.Close()
	}
}

// trouble is a server of the site on which something fails until it is mended.
type trouble struct {
	files  http.Handler
	stall  bool   // what fails begins and does not go on; otherwise it is not there
	file   string // what fails
	mended bool
}

func (s *trouble) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Security-Policy", policy)
	if s.file == "" || !strings.HasSuffix(r.URL.Path, s.file) || s.mended {
		s.files.ServeHTTP(w, r)
		return
	}
	if !s.stall {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Length", "5000000")
	w.Write(make([]byte, 4000))
	w.(http.Flusher).Flush()
	<-r.Context().Done()
}

// plain has ordinary spaces where the page has some that do not break.
func plain(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }

// Whatever is missing, everything reads, every choice works, the controls answer with their numbers, what was done is
// kept, and one line says what is missing; where trying again may help, it is offered and helps.
func TestWithoutTheProgramTheControlsAnswer(t *testing.T) {
	for name, c := range map[string]struct {
		before, file, query, says string
		stall, retry              bool
	}{
		"no WebAssembly":                   {before: `delete window.WebAssembly`, says: "status.wasm"},
		"no picture wanted":                {query: "?painter=stills"},
		"the program is not there":         {file: "stage.wasm", says: "status.failed", retry: true},
		"the program does not go on":       {file: "stage.wasm", stall: true, says: "status.failed", retry: true},
		"the engine's script is not there": {file: "wasm_exec.js", says: "status.failed", retry: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // a program that does not go on is waited for, and each has an origin of its own
			server := &trouble{files: http.FileServer(http.Dir(folder)), file: c.file, stall: c.stall}
			web := httptest.NewServer(server)
			defer web.Close()
			p := reader(t, 1024, 576, false)
			must(t, p.Before(c.before))
			must(t, p.Goto(web.URL+"/index.html"+c.query+"#pledge.ask"))
			must(t, p.Wait(`document.querySelector(".beat.now")`, patience))
			slide(t, p, "pledge.guess", 40)
			must(t, p.Wait("coinorcap.figures", patience))
			click(t, p, `.now a[data-act="next"]`)
			if words := plain(text(t, p)); !strings.Contains(words, "You said 40%") || !strings.Contains(words, "easily heard") || strings.Contains(words, "about 13.5% of it came in") {
				t.Errorf("the guess is answered by: %s", words)
			}
			eval[bool](t, p, `(coinorcap.go("coin.sale"), true)`)
			slide(t, p, "coin.size", 2)
			slide(t, p, "coin.share", 20)
			click(t, p, `.now a[data-act="next"]`)
			if words := plain(text(t, p)); !strings.Contains(words, "Your $2 billion is $2 billion at the end") || !strings.Contains(words, "out of its reach") {
				t.Errorf("the sale is answered by: %s", words)
			}
			slide(t, p, "coin.share", 0)
			if words := plain(text(t, p)); !strings.Contains(words, "is $193 million at the end") || !strings.Contains(words, "The chest goes from $2 billion to $193 million") {
				t.Errorf("the sale is answered by: %s", words)
			}
			must(t, p.Wait(`/AD0/.test(location.hash)`, patience))
			s, err := play.Decode(loaded, "en", eval[string](t, p, "location.hash.slice(1)"))
			must(t, err)
			for control, want := range map[string]int{"pledge.guess": 40, "coin.size": 2, "coin.share": 0} {
				if pos, set := s.Position(loaded.Control(control)); !set || pos != want {
					t.Errorf("in the address %s stands at %d, set %v; want %d", control, pos, set, want)
				}
			}
			if s.Beat(loaded).ID != "coin.year" || !s.Seen(loaded.Beat("pledge.answer")) || s.Branch < 0 || loaded.Scenes[s.Branch].Name != "coin" {
				t.Errorf("the address says %+v", s)
			}
			if c.says != "" {
				must(t, p.Wait(`document.querySelector("#status").textContent.startsWith(`+browser.Quote(loaded.Words("en").UI(c.says))+`)`, patience))
			}
			if got := eval[bool](t, p, `!!document.querySelector("#status button")`); got != c.retry {
				t.Errorf("to try again is offered: %v", got)
			}
			if !c.retry {
				return
			}
			server.mended = true
			click(t, p, "#status button")
			must(t, p.Wait("coinorcap.ready && coinorcap.alive", patience))
			if words := plain(text(t, p)); !strings.Contains(words, "is $193 million at the end") || eval[string](t, p, `document.querySelector("#status").textContent`) != "" {
				t.Errorf("once the program is there: %s", words)
			}
			kept := read(t, p)
			if pos, set := kept.Position(loaded.Control("pledge.guess")); !set || pos != 40 {
				t.Errorf("the program knows of the guess %d, %v", pos, set)
			}
		})
	}
}

// The reader's own path can be printed without the program, too.
func TestMyPathWithoutTheProgram(t *testing.T) {
	p := reader(t, 1024, 576, false)
	must(t, p.Before(noDialog))
	must(t, p.Goto(site+"index.html?painter=stills#pledge.ask"))
	must(t, p.Wait(`document.querySelector(".beat.now")`, patience))
	slide(t, p, "pledge.guess", 40)
	click(t, p, `.now a[data-act="next"]`)
	_, paper := myPath(t, p)
	for words, want := range map[string]bool{"you said 40%, and about 13.5% came in": true, "You said 40%. By OpenAI’s figures": true, "OpenAI counted growth": false} {
		if got := strings.Contains(paper, bare(words)); got != want {
			t.Errorf("%q is on paper: %v", words, got)
		}
	}
	clean(t, p)
}

// figured opens the page of a language with figures.js in place of the program.
func figured(t *testing.T, lang string) *browser.Page {
	t.Helper()
	p := reader(t, 1024, 576, false)
	must(t, p.Goto(site+pageOf(lang)+"?painter=stills"))
	must(t, p.Wait("window.coinorcap && coinorcap.figure", patience))
	eval[bool](t, p, "coinorcap.figure().then(() => true)")
	return p
}
