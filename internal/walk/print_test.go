package walk

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"coinorcap/internal/browser"
	"coinorcap/internal/edition"
	"coinorcap/internal/models"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// sheets of paper, in inches.
var (
	a4     = [2]float64{8.27, 11.69}
	letter = [2]float64{8.5, 11}
)

// leaf is one printed page: its words, and how its pixels are shared out.
type leaf struct {
	words string
	ink   float64 // mean darkness, from 0 to 1
	dark  float64 // share of pixels that are darker than three quarters
}

// printed prints the page as it stands. It needs Debian's poppler-utils.
func printed(t *testing.T, p *browser.Page, paper [2]float64) (leaves []leaf) {
	t.Helper()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		if os.Getenv("COINORCAP_BROWSER") == "" {
			t.Skip("no pdftotext: apt-get install poppler-utils")
		}
		t.Fatal(err)
	}
	pdf, err := p.PDF(paper[0], paper[1])
	must(t, err)
	dir := t.TempDir()
	name := filepath.Join(dir, "page.pdf")
	must(t, os.WriteFile(name, pdf, 0o644))
	words, err := exec.Command("pdftotext", "-enc", "UTF-8", name, "-").Output()
	must(t, err)
	must(t, exec.Command("pdftoppm", "-r", "36", "-gray", name, filepath.Join(dir, "leaf")).Run())
	pictures, err := filepath.Glob(filepath.Join(dir, "leaf-*.pgm"))
	must(t, err)
	for i, text := range strings.Split(strings.TrimSuffix(string(words), "\f"), "\f") {
		if i >= len(pictures) {
			t.Fatalf("%d pages have pictures", len(pictures))
		}
		l := leaf{words: text}
		pixels := grays(t, pictures[i])
		for _, v := range pixels {
			l.ink += 1 - float64(v)/255
			if v < 64 {
				l.dark++
			}
		}
		l.ink, l.dark = l.ink/float64(len(pixels)), l.dark/float64(len(pixels))
		leaves = append(leaves, l)
	}
	return leaves
}

// grays reads the pixels of a portable graymap.
func grays(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	must(t, err)
	fields := bytes.Fields(data[:min(len(data), 40)])
	if len(fields) < 4 || string(fields[0]) != "P5" {
		t.Fatalf("%s is no graymap", name)
	}
	w, _ := strconv.Atoi(string(fields[1]))
	h, _ := strconv.Atoi(string(fields[2]))
	if w*h == 0 || w*h > len(data) {
		t.Fatalf("%s has %d by %d pixels in %d bytes", name, w, h, len(data))
	}
	return data[len(data)-w*h:]
}

// bare gives letters, figures and signs without any space or hyphen, for lines break elsewhere on paper.
func bare(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '-' || r == '\u00ad' || r == '\u2060' {
			return -1
		}
		return unicode.ToLower(r)
	}, text)
}

// white fails the test if a page is blank or dark, or has no number, or no running title from the second page on.
func white(t *testing.T, at string, leaves []leaf, title string) {
	t.Helper()
	for i, l := range leaves {
		if l.ink < 0.001 || len(bare(l.words)) < 2*len(bare(title)) {
			t.Errorf("%s: page %d is all but blank: ink %.4f, %q", at, i+1, l.ink, l.words)
		}
		if l.ink > 0.18 || l.dark > 0.09 {
			t.Errorf("%s: page %d is dark: ink %.3f, %.3f of it dark", at, i+1, l.ink, l.dark)
		}
		n := fmt.Sprintf("%d/%d", i+1, len(leaves))
		if !slices.ContainsFunc(strings.Split(l.words, "\n"), func(line string) bool { return bare(line) == n }) {
			t.Errorf("%s: page %d has no %q", at, i+1, n)
		}
		if i > 0 && !strings.Contains(bare(l.words), bare(title)) {
			t.Errorf("%s: page %d has no running title", at, i+1)
		}
	}
}

// article lists what stands in the printed article, by what it is.
func article(lang string) map[string][]string {
	e, w := edition.New(loaded, lang), loaded.Words(lang)
	env := story.StaticEnv(loaded, models.All{})
	text := func(l story.Line) string { return w.Text(l, env) }
	out := map[string][]string{}
	add := func(what, words string) {
		if words != "" {
			out[what] = append(out[what], words)
		}
	}
	for _, sc := range loaded.Scenes {
		add("title", text(sc.Title))
		add("dateline", text(sc.When))
	}
	for _, b := range e.Beats {
		for _, l := range append(append([]edition.Line{}, b.Lines...), b.Answers...) {
			if l.Paper || story.Holds(l.Cond, env, loaded) {
				words := l.Case
				if words != "" {
					words += " – "
				}
				add("line", words+text(l.Line))
				for _, id := range l.Line.Marks {
					add("mark", "["+id+"]")
				}
			}
		}
		if !b.Wide {
			add("picture", text(b.See))
		}
		for _, c := range b.Panels {
			if len(c.Options) == 0 {
				add("control", text(c.Label)+w.Number(c.Unit, play.ValueAt(c.Control, play.StartPosition(c.Control)), false))
				continue
			}
			add("control", text(c.Label))
			for _, o := range c.Options {
				add("option", text(o.Label))
			}
		}
		for _, c := range b.Cards {
			add("choice", text(c.Label))
			add("choice", text(c.Why))
		}
	}
	for _, row := range e.Compare.Rows {
		add("question", text(row.Words))
		for _, c := range row.Cells {
			add("cell", text(c.Line))
		}
	}
	for _, g := range e.Groups {
		for _, f := range g.Facts {
			add("fact", f.ID+text(f.Text))
			for _, s := range f.Sources {
				add("source", s.Words)
				for _, l := range s.Links {
					add("address", l.Address)
				}
			}
		}
	}
	for _, x := range e.Terms {
		add("term", text(x.Label)+text(x.Text))
	}
	for _, x := range e.Tellers {
		add("teller", x.Name+x.Means)
	}
	return out
}

// The printed page is an article that has all of the piece and nothing of the machine: with a script on one paper, without
// on the other, each in a language of its own.
func TestThePrintedPageIsAnArticle(t *testing.T) {
	for i, lang := range loaded.Langs {
		script, paper := i == 0, [][2]float64{letter, a4}[i%2]
		at := fmt.Sprintf("%s, script %v", lang, script)
		p := reader(t, 1280, 720, false)
		if script {
			open(t, p, pageOf(lang)+"?painter=svg")
		} else {
			must(t, p.Script(false))
			must(t, p.Goto(site+pageOf(lang)))
		}
		leaves := printed(t, p, paper)
		if n := len(leaves); n < 18 || n > 36 {
			t.Errorf("%s: it has %d pages", at, n)
		}
		w := loaded.Words(lang)
		white(t, at, leaves, w.Text(loaded.Scenes[0].Title, nil))
		var all strings.Builder
		for _, l := range leaves {
			all.WriteString(bare(l.words))
		}
		lookFor(t, at, all.String(), article(lang))
		for _, name := range []string{"start", "help.walk", "help.drag", "settings", "status.retry", "set.unkept", "all", "skip"} {
			if words := bare(w.UI(name)); len(words) > 6 && strings.Contains(all.String(), words) {
				t.Errorf("%s: on paper stands %q", at, w.UI(name))
			}
		}
		if n := eval[int](t, p, `[...document.querySelectorAll("img.paper")].filter(i => i.complete && i.naturalWidth > 0).length`); n != len(loaded.Beats()) {
			t.Errorf("%s: %d stills of %d were there for print", at, n, len(loaded.Beats()))
		}
		clean(t, p)
		p.Close()
	}
}

// lookFor fails the test for what does not stand on paper. Where a page ends within a line, its footer and the next
// head stand between: then one of its halves has to stand there.
func lookFor(t *testing.T, at, paper string, what map[string][]string) {
	t.Helper()
	for kind, all := range what {
		for _, words := range all {
			b := []rune(bare(words))
			half := len(b) / 2
			if !strings.Contains(paper, string(b)) && !(half > 20 && strings.Contains(paper, string(b[:half])) || half > 20 && strings.Contains(paper, string(b[half:]))) {
				t.Errorf("%s: the %s %q is not on paper", at, kind, words)
			}
		}
	}
	if len(what["fact"]) < 50 || len(what["address"]) < 50 || len(what["line"]) < 100 {
		t.Errorf("%s: only %d facts, %d addresses and %d lines were looked for", at, len(what["fact"]), len(what["address"]), len(what["line"]))
	}
}

// However the reader reads, the paper is white.
func TestPaperIsWhiteWhateverTheReaderPrefers(t *testing.T) {
	const query = "?painter=svg&contrast=high&theme=light&text=200&spacing=wide"
	p := reader(t, 390, 844, true)
	open(t, p, "index.html"+query+"#coin.year")
	leaves := printed(t, p, a4)
	if n := len(leaves); n < 60 || n > 130 { // large print
		t.Errorf("%s: %d pages", query, n)
	}
	white(t, query, leaves, "Coin or cap?")
	clean(t, p)
}

// noDialog has the page note that it asked to be printed, instead of a dialog that nobody answers.
const noDialog = `window.print = () => { window.printAsked = (window.printAsked || 0) + 1; }`

// myPath asks for the reader's own path at the beat shown and prints it.
func myPath(t *testing.T, p *browser.Page) (leaves []leaf, paper string) {
	t.Helper()
	eval[bool](t, p, `(window.printAsked = 0, document.querySelector("#menu [data-path]").click(), true)`)
	must(t, p.Wait("window.printAsked === 1", patience))
	leaves = printed(t, p, a4)
	for _, l := range leaves {
		paper += bare(l.words)
	}
	if left := eval[int](t, p, `document.querySelectorAll(".path, .trod, .drawn").length + document.documentElement.classList.contains("mypath")`); left != 0 {
		t.Errorf("after printing %d things are left on the page", left)
	}
	return leaves, paper
}

// A reader who guesses, chooses, sets and leaves things out gets on paper just that.
func TestMyPathPrintsTheReadersOwnReading(t *testing.T) {
	for _, lang := range loaded.Langs {
		p := reader(t, 1024, 576, false)
		must(t, p.Before(noDialog))
		must(t, p.Media("prefers-reduced-motion", "reduce"))
		open(t, p, pageOf(lang)+"?painter=svg")
		s := play.New(loaded, lang, 0)
		do := func(e play.Event) {
			s, _ = play.Apply(loaded, s, e)
			call := fmt.Sprintf("coinorcap.program.go(%q, '')", e.Place)
			if e.Kind == play.Put {
				call = fmt.Sprintf("coinorcap.program.put(%q, %d)", e.Control, e.Position)
			}
			eval[bool](t, p, "("+call+", true)")
		}
		for _, place := range []string{"notes.file", "pledge.ask", "pledge.answer", "table.ways", "table.choose", "coin.sale", "coin.year", "coin.fate", "check.one"} {
			do(play.Event{Kind: play.Go, Place: place})
		}
		for name, pos := range map[string]int{"pledge.guess": 40, "coin.share": 16, "coin.size": 4, "coin.fate": 0, "check.one": 1, "table.card": 2} {
			do(play.Event{Kind: play.Put, Control: name, Position: pos})
		}
		leaves, paper := myPath(t, p)
		w, env := loaded.Words(lang), play.Env{Story: loaded, Session: &s, Models: models.All{}}
		white(t, lang, leaves, w.Text(loaded.Scenes[0].Title, nil))
		has := func(what, words string, want bool) {
			t.Helper()
			if got := strings.Contains(paper, bare(words)); got != want {
				t.Errorf("%s: %s %q is on paper: %v", lang, what, words, got)
			}
		}
		for name, want := range map[string]bool{"path": true, "path.guesses": true, "path.taken": true, "path.else": true, "path.set": true,
			"path.unread": true, "path.code": true, "path.facts": true, "paper": false, "compare": false} {
			has("the heading", w.UI(name), want)
		}
		told := map[string]bool{} // lines that stand on paper may stand in several scenes
		marks := map[string]bool{}
		for _, b := range loaded.Beats() {
			for _, l := range b.Say {
				if s.Seen(b) && story.Holds(l.Cond, env, loaded) {
					told[bare(w.Text(l, env))] = true
					for _, id := range l.Marks {
						marks[id] = true
					}
				}
			}
		}
		for _, b := range loaded.Beats() {
			for _, l := range b.Say {
				words := w.Text(l, env)
				if held := s.Seen(b) && story.Holds(l.Cond, env, loaded); held || !told[bare(words)] && len(bare(words)) > 12 {
					has("the line of "+b.ID, words, held)
				}
			}
			if s.Seen(b) {
				has("the picture's sentence of "+b.ID, w.Text(b.See, env), true)
			}
		}
		here := eval[string](t, p, `location.href.replace(/[?#].*/, "")`)
		for _, c := range loaded.Beat("table.choose").Choices {
			has("the way", w.Text(c.Label, nil), true)
			has("the way", w.Text(c.Why, nil), true)
			address := bare(here + "#" + c.To.Scene.Name)
			if got, want := strings.Contains(paper, address), c.Name != "coin"; got != want {
				t.Errorf("%s: the address %s is on paper: %v", lang, address, got)
			}
		}
		for _, f := range loaded.Facts {
			has("the fact", f.ID+w.Text(f.Text, env), marks[f.ID])
		}
		has("the code", eval[string](t, p, "coinorcap.code()"), true)
		for _, words := range []string{w.Number("usd", 3e9, false), w.Number("percent", 80, false), w.Number("percent", 40, false)} {
			has("the value", words, true)
		}
		clean(t, p)
		p.Close()
	}
}

// Who has only opened the page has guessed, chosen and set nothing.
func TestMyPathInventsNothing(t *testing.T) {
	p := reader(t, 390, 844, true)
	must(t, p.Before(noDialog))
	open(t, p, "index.html?painter=svg")
	_, paper := myPath(t, p)
	w := loaded.Words("en")
	for _, name := range []string{"path.guesses", "path.taken", "path.else", "path.set"} {
		if strings.Contains(paper, bare(w.UI(name))) {
			t.Errorf("on paper stands %q", w.UI(name))
		}
	}
	if !strings.Contains(paper, bare(w.UI("path.code"))) {
		t.Error("the address is not on paper")
	}
	clean(t, p)
}
