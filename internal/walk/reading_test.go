package walk

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"coinorcap/internal/browser"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/scenes"
)

// slide puts a slider of the beat shown to a position, as a hand would: the value, then an input event.
func slide(t *testing.T, p *browser.Page, name string, pos int) {
	t.Helper()
	eval[bool](t, p, fmt.Sprintf(`(() => {
		const e = document.querySelector('.now input[type=range][data-control=%q]');
		e.value = %d;
		e.dispatchEvent(new Event("input", { bubbles: true }));
		e.dispatchEvent(new Event("change", { bubbles: true }));
		return true;
	})()`, name, pos))
}

func TestAGuessIsAnsweredAndKept(t *testing.T) {
	p := reader(t, 640, 360, false)
	open(t, p, "index.html?painter=svg#pledge.ask")
	slide(t, p, "pledge.guess", 40)
	click(t, p, `.now a[data-act="next"]`)
	must(t, p.Wait(`document.querySelector(".beat.now").id === "pledge.answer"`, patience))
	if words := text(t, p); !strings.Contains(words, "You said 40%") || !strings.Contains(words, "13.5%") {
		t.Errorf("the answer to a guess of 40%% reads: %s", words)
	}
	must(t, p.Wait(`/PG14/.test(location.hash)`, patience))
	code := eval[string](t, p, "location.hash")

	// A reload, and the other language, go on from there.
	open(t, p, "index.html?painter=svg"+code)
	if words := text(t, p); !strings.Contains(words, "You said 40%") {
		t.Errorf("after a reload the answer reads: %s", words)
	}
	click(t, p, `a[data-lang][lang="fr"]`)
	must(t, p.Wait(`document.documentElement.lang === "fr" && window.coinorcap && coinorcap.ready`, patience))
	if place := now(t, p); place != "pledge.answer" {
		t.Errorf("in French the place is %s", place)
	}
	if words := text(t, p); !strings.Contains(words, "40\u202f%") || !strings.Contains(words, "13,5\u202f%") {
		t.Errorf("in French the answer reads: %s", words)
	}
	clean(t, p)
}

func TestTheBrowsersBackAndForward(t *testing.T) {
	p := reader(t, 640, 360, false)
	open(t, p, "index.html?painter=svg")
	for _, place := range []string{"notes.file", "notes.line"} {
		click(t, p, `.now a[data-act="next"]`)
		must(t, p.Wait(fmt.Sprintf(`document.querySelector(".beat.now").id === %q`, place), patience))
	}
	for _, step := range []struct{ act, place string }{
		{"back", "notes.file"}, {"back", "cover.open"}, {"forward", "notes.file"}, {"forward", "notes.line"},
	} {
		eval[bool](t, p, "history."+step.act+"(), true")
		must(t, p.Wait(fmt.Sprintf(`document.querySelector(".beat.now").id === %q`, step.place), patience))
		if code := eval[string](t, p, "location.hash"); step.place != "cover.open" && !strings.HasPrefix(code, "#"+step.place) {
			t.Errorf("history.%s: at %s the address says %s", step.act, step.place, code)
		}
	}
	clean(t, p)
}

func TestADamagedCodeIsToldAndLosesNothing(t *testing.T) {
	p := reader(t, 640, 360, false)
	for _, c := range []struct{ page, code, next string }{
		{"index.html", "#pledge.answer~1zzen.7..PG14.C1P2", "pledge.givers"}, // the place can still be read
		{"fr/index.html", "#nowhere.at.all", "notes.file"},
		{"index.html", "#%E0%A4%A", "notes.file"},
	} {
		open(t, p, c.page+"?painter=svg"+c.code)
		if words := eval[string](t, p, `document.querySelector("#status").innerText`); len(words) < 10 {
			t.Errorf("%s%s: nothing says that the code is damaged", c.page, c.code)
		}
		click(t, p, `.now a[data-act="next"]`)
		must(t, p.Wait(fmt.Sprintf(`document.querySelector(".beat.now").id === %q`, c.next), patience))
	}
	clean(t, p)
}

// By keyboard alone: Tab reaches every control, arrows move them, Enter follows links.
func TestByKeyboardAlone(t *testing.T) {
	p := reader(t, 1024, 576, false)
	open(t, p, "index.html?painter=svg#table.choose")
	tabTo := func(selector string) {
		t.Helper()
		for range 60 {
			must(t, p.Key("Tab"))
			if eval[bool](t, p, "document.activeElement.matches("+browser.Quote(selector)+")") {
				return
			}
		}
		t.Fatalf("at %s the Tab key does not reach %s", now(t, p), selector)
	}
	tabTo(`.now a.choice[href="#cap.jar"]`)
	must(t, p.Key("Enter"))
	must(t, p.Wait(`document.querySelector(".beat.now").id === "cap.jar"`, patience))
	before := text(t, p)
	tabTo(`.now input[data-control="cap.multiple"]`)
	if got := eval[string](t, p, `getComputedStyle(document.activeElement).outlineStyle`); got == "none" {
		t.Error("the focus on a slider cannot be seen")
	}
	must(t, p.Key("ArrowRight"))
	must(t, p.Wait(`/21/.test(document.activeElement.getAttribute("aria-valuetext"))`, patience))
	tabTo(`.now a[data-act="next"]`)
	must(t, p.Key("Enter"))
	must(t, p.Wait(`document.querySelector(".beat.now").id === "cap.stock"`, patience))
	if text(t, p) == before {
		t.Error("the text has not changed")
	}
	must(t, p.Key("ArrowLeft"))
	must(t, p.Wait(`document.querySelector(".beat.now").id === "cap.jar"`, patience))
	tabTo(`.now a.mark, .now a.kind`)
	must(t, p.Key("Enter"))
	must(t, p.Wait(`document.querySelector("dialog[open]")`, patience))
	must(t, p.Key("Escape"))
	must(t, p.Wait(`!document.querySelector("dialog[open]")`, patience))
	if !eval[bool](t, p, `document.activeElement.matches(".mark, .kind")`) {
		t.Error("after Escape the focus is not back at the mark")
	}
	clean(t, p)
}

// Every control's handle, dragged or tapped on the stage where it is met first, moves it; by mouse and by finger.
func TestHandlesOnTheStage(t *testing.T) {
	for _, phone := range []bool{false, true} {
		w, h, painter, shape := 1024, 576, "svg", stage.Wide // which software draws sooner in a large window
		if phone {
			w, h, painter, shape = 360, 640, "webgl", stage.Tall
		}
		p := reader(t, w, h, phone)
		must(t, p.Media("prefers-reduced-motion", "reduce"))
		open(t, p, "index.html?painter="+painter)
		tried := map[string]bool{}
		for _, b := range loaded.Beats() {
			s, _ := play.Apply(loaded, play.New(loaded, "en", 0), play.Event{Kind: play.Go, Place: b.ID})
			if !slices.ContainsFunc(held(s, shape), func(h picture.Handle) bool { return h.Option != picture.Leads && !tried[h.Control] }) {
				continue
			}
			eval[bool](t, p, fmt.Sprintf(`(location.hash = %q, true)`, b.ID))
			must(t, p.Wait(fmt.Sprintf(`document.querySelector(".beat.now").id === %q && location.hash.includes("~")`, b.ID), patience))
			// What a touch changes may move the next handle, so they are looked for anew each time.
			for next := true; next; {
				next = false
				for _, hd := range handles(t, p) {
					if hd.Option == picture.Leads {
						continue
					}
					c := control(hd.Control)
					if c == nil {
						t.Fatalf("%s: a handle moves %q, which is no control", b.ID, hd.Control)
					}
					s := session(t, p)
					before, _ := s.Position(c)
					if tried[hd.Control] || hd.Option == before {
						continue // a tap on what is set already changes nothing
					}
					tried[hd.Control], next = true, true
					settled(t, p)
					act(t, p, hd, before == play.Last(c), phone)
					if !moved(t, p, hd.Control, before) {
						t.Errorf("%s (phone %v): the handle of %s moves nothing", b.ID, phone, hd.Control)
					}
					break
				}
			}
		}
		if len(tried) < 20 {
			t.Errorf("only %d handles were found", len(tried))
		}
		clean(t, p)
	}
}

// Each of the four cards on the stage leads where its choice on the pad does.
func TestTheCardsOnTheStageAreChoices(t *testing.T) {
	p := reader(t, 1024, 576, false)
	must(t, p.Media("prefers-reduced-motion", "reduce"))
	open(t, p, "index.html")
	led := 0
	for k := range branches {
		eval[bool](t, p, `(location.hash = "table.choose", true)`)
		must(t, p.Wait(`document.querySelector(".beat.now").id === "table.choose" && location.hash.includes("~")`, patience))
		settled(t, p)
		all := handles(t, p)
		if len(all) != len(branches) || all[k].Option != picture.Leads {
			t.Fatalf("the stage has %d cards to pick, want %d", len(all), len(branches))
		}
		act(t, p, all[k], false, false)
		if err := p.Wait(fmt.Sprintf(`document.querySelector(".beat.now").id === %q`, loaded.Beat(all[k].Control).ID), 8*time.Second); err != nil {
			t.Errorf("the card of %s leads to %s", all[k].Control, now(t, p))
		}
		led++
	}
	if led != len(branches) {
		t.Errorf("%d of %d cards were tried", led, len(branches))
	}
	clean(t, p)
}

// read is the session that the address holds.
func read(t *testing.T, p *browser.Page) play.Session {
	t.Helper()
	s, err := play.Decode(loaded, "en", eval[string](t, p, "location.hash.slice(1)"))
	must(t, err)
	return s
}

// session is the session that the program has, which the address holds a moment later.
func session(t *testing.T, p *browser.Page) play.Session {
	t.Helper()
	s, err := play.Decode(loaded, "en", eval[string](t, p, "coinorcap.code()"))
	must(t, err)
	return s
}

// onPage is a handle with its place in the window.
type onPage struct {
	picture.Handle
	x, y, x0, y0, x1, y1 float64
}

// handles draws the beat shown as the stage does, and gives its handles.
func handles(t *testing.T, p *browser.Page) (out []onPage) {
	t.Helper()
	r := eval[[]float64](t, p, `(() => { const r = document.querySelector("#stage").getBoundingClientRect(); return [r.x, r.y, r.width, r.height]; })()`)
	shape, scale, dx, dy := stage.Fit(r[2], r[3], 1)
	at := func(x, y float64) (float64, float64) { return r[0] + dx + x*scale, r[1] + dy + y*scale }
	for _, h := range held(session(t, p), shape) {
		o := onPage{Handle: h}
		o.x, o.y = at(h.Box.X+h.Box.W/2, h.Box.Y+h.Box.H/2)
		o.x0, o.y0 = at(h.From.X, h.From.Y)
		o.x1, o.y1 = at(h.To.X, h.To.Y)
		out = append(out, o)
	}
	return out
}

// held is what can be taken hold of in the picture of a session.
func held(s play.Session, shape stage.Shape) []picture.Handle {
	runner := stage.NewRunner(loaded, models.All{}, scenes.All())
	runner.Show(s, shape)
	runner.Settle()
	var pic picture.Picture
	runner.Draw(&pic)
	return pic.Handles
}

// act drags a slider's handle to its most (or back to its least), or taps an option.
func act(t *testing.T, p *browser.Page, h onPage, back, phone bool) {
	t.Helper()
	switch {
	case h.Option != -1 && phone:
		must(t, p.Tap(h.x, h.y))
	case h.Option != -1:
		must(t, p.Mouse("mousePressed", h.x, h.y))
		must(t, p.Mouse("mouseReleased", h.x, h.y))
	case back:
		must(t, p.Drag(h.x, h.y, h.x0, h.y0))
	default:
		must(t, p.Drag(h.x, h.y, h.x1, h.y1))
	}
}

// moved waits until a control stands elsewhere than before.
func moved(t *testing.T, p *browser.Page, name string, before int) bool {
	t.Helper()
	for end := time.Now().Add(6 * time.Second); time.Now().Before(end); time.Sleep(30 * time.Millisecond) {
		s := session(t, p)
		if now, _ := s.Position(control(name)); now != before {
			return true
		}
	}
	return false
}

func TestAtRestNothingIsDrawn(t *testing.T) {
	p := reader(t, 1280, 720, false)
	must(t, p.Before(`(() => { const f = window.requestAnimationFrame; window.asked = 0; window.requestAnimationFrame = c => f(x => { window.asked++; c(x); }); })()`))
	open(t, p, "index.html#scale.answer")
	settled(t, p)
	time.Sleep(500 * time.Millisecond)
	frames, asked := eval[int](t, p, "coinorcap.frames"), eval[int](t, p, "asked")
	time.Sleep(3 * time.Second)
	if n := eval[int](t, p, "coinorcap.frames") - frames; n != 0 {
		t.Errorf("%d frames were drawn in three seconds at rest", n)
	}
	if n := eval[int](t, p, "asked") - asked; n != 0 {
		t.Errorf("%d animation frames were run in three seconds at rest", n)
	}
}

func TestReducedMotionStillsTheStage(t *testing.T) {
	p := reader(t, 1280, 720, false)
	must(t, p.Media("prefers-reduced-motion", "reduce"))
	open(t, p, "index.html#scale.ask")
	settled(t, p)
	before := eval[int](t, p, "coinorcap.frames")
	click(t, p, `.now a[data-act="next"]`)
	must(t, p.Wait(fmt.Sprintf(`coinorcap.frames > %d`, before), patience))
	settled(t, p)
	if n := eval[int](t, p, "coinorcap.frames") - before; n < 1 || n > 8 {
		t.Errorf("with reduced motion a beat took %d frames, want a few", n)
	}
}
