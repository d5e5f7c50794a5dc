// Command wasm is the program of the page. It binds to the document that cmd/site wrote and boot.js shows: it keeps the
// reading, fills in what depends on it, paints the living picture and lets it be touched. It builds nothing that the
// document has not: without it the page reads all the same.
//
//	links, inputs, pointer ─▶ page.program ─play.Apply─▶ session ─┬─▶ beat: words, controls, lists
//	address ◀──────────────────── play.Encode ───────────────────┤
//	                                                              └─▶ app.Stage ─▶ canvas, or SVG without WebGL
package main

import (
	"fmt"
	"syscall/js"
	"time"

	"coinorcap/assets"
	"coinorcap/internal/app"
	"coinorcap/internal/models"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

func main() {
	st, _ := story.Parse(assets.Content, js.Global().Get("document").Get("documentElement").Get("lang").String()) // checked when the site was built
	if len(st.Beats()) == 0 {
		panic("the story is empty")
	}
	p := newProgram(thePage(), st)
	p.bind()
	if err := p.run(); err != nil {
		fmt.Println(err)
	}
}

// program is a reading on its page.
type program struct {
	page  page
	story *story.Story
	words *story.Words
	play.Session
	env   play.Env
	stage *app.Stage
	game  *app.Game // nil when the picture is painted as SVG
	beat  bound
	voice voice
	hand  hand
	save  timer
	ahead timer
	done  chan struct{}
}

func newProgram(pg page, st *story.Story) *program {
	st = st.Cut(pg.scenes())
	if pg.unasked() {
		st = st.Unasked()
	}
	p := &program{page: pg, story: st, done: make(chan struct{})}
	lang := p.page.lang()
	p.words = st.Words(lang)
	p.Session = play.New(st, lang, seed(p.page))
	p.env = play.Env{Story: st, Session: &p.Session, Models: models.All{}}
	p.stage = app.NewStage(st, models.All{}, scenes.All())
	return p
}

// seed is short, so that codes are; tests name it in the address: ?seed=7.
func seed(pg page) uint32 {
	if n, ok := pg.asked("seed"); ok {
		return n
	}
	return uint32(js.Global().Get("Math").Call("random").Float() * 36 * 36)
}

// run paints until the program is told to stop.
func (p *program) run() error {
	failed := make(chan error, 1)
	if p.page.painter() == "webgl" {
		p.game = app.NewGame(p.stage)
		p.game.Painted, p.game.Rested, p.game.Yielded = p.painted, p.rested, p.page.spare
	}
	p.look()
	p.page.measure()
	p.begin()
	if p.game != nil {
		go func() { failed <- p.game.Run() }()
	}
	select {
	case err := <-failed:
		if err == nil {
			return nil
		}
		// The card promised WebGL 2 and did not keep it.
		fmt.Println(err)
		p.game = nil
		p.page.noCanvas()
		p.look()
	case <-p.done:
		return nil
	}
	<-p.done
	return nil
}

// refresh has the picture painted again, soon or (SVG) at once.
func (p *program) refresh() {
	if p.beat.beat == nil {
		return // nothing has been shown yet
	}
	if p.game != nil {
		p.page.wake()
		return
	}
	p.paintSVG()
	p.rested()
}

func (p *program) painted(frames int) {
	p.page.painted(frames)
}

// rested is told whenever nothing moves any more.
func (p *program) rested() {
	p.page.sleep()
	p.voice.rest(p)
	p.hand.look(p)
	p.ahead.after(100*time.Millisecond, p.prepare)
}

// prepare readies the next picture, a little at a time: what the reader does comes between.
func (p *program) prepare() {
	if p.game != nil && p.game.Prepare() {
		p.ahead.after(10*time.Millisecond, p.prepare)
	}
}

// look takes up what the reader prefers: how the stage looks and moves, and what the code has to carry.
func (p *program) look() {
	p.stage.Still(p.game == nil || p.page.js.Get("calm").Bool())
	p.stage.Contrast(p.page.js.Get("high").Bool())
	p.prefer()
	p.refresh()
}

// prefer has the session carry the preferences that the browser does not keep.
func (p *program) prefer() {
	prefs, _ := play.ParsePreferences(p.page.js.Call("field").String())
	p.Session, _ = play.Apply(p.story, p.Session, play.Event{Kind: play.Prefer, Prefs: prefs})
}
