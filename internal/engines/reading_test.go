package engines

import (
	"fmt"
	"math"
	"testing"
	"time"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
	"coinorcap/scenes"
)

// reading guesses, picks, looks things up, goes back, comes again and changes the language, and loses nothing.
func reading(t *testing.T, e *engine) {
	r := e.reader(t, 1280, 720)
	r.open("index.html?motion=reduced#pledge.ask")
	hand := mouse
	if e.Fingers {
		hand = finger
	}

	// A slider follows the mouse, a finger and the keys.
	for _, by := range []means{mouse, hand} {
		r.pull(by, "pledge.guess", 0.2)
		r.pull(by, "pledge.guess", 0.6)
	}
	if !eval[bool](r, `document.querySelector(".now").classList.contains("guessed")`) {
		r.Error("the guess is not taken for one")
	}
	before := r.value("pledge.guess")
	eval[bool](r, `(document.querySelector(".now input[type=range]").focus(), true)`)
	r.must(r.Key("ArrowRight"))
	r.must(r.Key("ArrowUp"))
	r.must(r.Key("ArrowLeft"))
	if got := r.value("pledge.guess"); got != before+1 {
		r.Errorf("two steps on and one back lead from %d to %d", before, got)
	}
	c := stagetest.Story(t).Control("pledge.guess")
	said := stagetest.Story(t).Words("en").Number(c.Unit, play.ValueAt(c, before+1), false)
	r.wait(fmt.Sprintf(`document.querySelector(".now output").textContent === %q`, said))
	r.press(hand, `.now a[data-act="next"]`)
	r.at("pledge.answer")
	r.says("You said " + said)

	// The code resumes it, in this language and in the other.
	code := eval[string](r, "location.hash")
	r.open("index.html?motion=reduced" + code)
	r.says("You said " + said)
	r.press(mouse, `a.tool[data-lang][lang="fr"]`)
	r.wait(`document.documentElement.lang === "fr" && window.coinorcap && coinorcap.ready`)
	r.at("pledge.answer")
	r.says(stagetest.Story(t).Words("fr").Number(c.Unit, play.ValueAt(c, before+1), false))

	// The browser's own back and forward.
	for _, place := range []string{"pledge.givers", "compute.ask"} {
		r.press(mouse, `.now a[data-act="next"]`)
		r.at(place)
	}
	r.must(r.Back())
	r.at("pledge.givers")
	r.must(r.Back())
	r.at("pledge.answer")
	r.must(r.Forward())
	r.at("pledge.givers")

	// Options, by hand and by key.
	r.follow("check.one")
	r.press(hand, `.now label.option:nth-of-type(2)`)
	r.wait(`document.querySelectorAll(".now .option input")[1].checked && location.hash.includes("QA")`)
	r.must(r.Key("ArrowDown"))
	r.wait(`document.querySelectorAll(".now .option input")[2].checked`)

	// A source opens as a dialog that has the focus, and gives it back.
	for _, close := range []func(){
		func() { r.must(r.Key("Escape")) },
		func() { r.press(hand, "#sheet button.close") },
		func() { r.must(r.Press(20, 400)) }, // beside it
	} {
		r.tab(".now a.mark")
		r.must(r.Key("Enter"))
		r.wait(`document.querySelector("dialog[open]") && document.activeElement.closest("#sheet")`)
		if eval[bool](r, `document.querySelector("dialog").scrollWidth > document.querySelector("dialog").clientWidth`) {
			r.Error("the dialog scrolls sideways")
		}
		close()
		r.wait(`!document.querySelector("dialog[open]")`)
		if !eval[bool](r, `document.activeElement.matches(".now a.mark")`) {
			r.Error("a closed dialog does not give the focus back")
		}
	}

	// What the picture offers to be dragged follows the mouse and the finger.
	r.follow("cap.jar")
	for i, by := range []means{mouse, hand} {
		r.settled()
		h := r.handle("cap.profit")
		was := r.value("cap.profit")
		to := h.to
		if i > 0 {
			to = h.from
		}
		r.must(r.Drag(h.at[0], h.at[1], to[0], to[1], by == finger))
		end := time.Now().Add(5 * time.Second)
		for r.value("cap.profit") == was && time.Now().Before(end) {
			time.Sleep(20 * time.Millisecond)
		}
		if r.value("cap.profit") == was {
			r.Errorf("the profit's handle does not follow the %s", by)
		}
	}
	r.clean()
}

// follow changes the address to a place, as a link from outside does.
func (r *reader) follow(place string) {
	r.Helper()
	eval[bool](r, fmt.Sprintf(`(location.hash = %q, true)`, place))
	r.wait(fmt.Sprintf(`document.querySelector(".beat.now").id === %[1]q && location.hash.startsWith("#%[1]s~")`, place))
}

// pull drags a slider's thumb to a part of its way.
func (r *reader) pull(by means, name string, part float64) {
	r.Helper()
	s := eval[[]float64](r, fmt.Sprintf(`(() => {
		const e = document.querySelector('.now input[data-control=%q]');
		e.scrollIntoView({ block: "center", behavior: "instant" });
		const b = e.getBoundingClientRect();
		return [b.x, b.y + b.height / 2, b.width, +e.value, +e.max];
	})()`, name))
	const thumb = 30
	x := func(part float64) float64 { return s[0] + thumb/2 + part*(s[2]-thumb) }
	r.must(r.Drag(x(s[3]/s[4]), s[1], x(part), s[1], by == finger))
	if got, want := float64(r.value(name)), part*s[4]; math.Abs(got-want) > 0.02*s[4] {
		r.Errorf("pulled by %s to %v of its way, %s stands at %v of %v", by, part, name, got, s[4])
	}
}

// value is where a control of the beat shown stands.
func (r *reader) value(name string) int {
	r.Helper()
	return eval[int](r, fmt.Sprintf(`+document.querySelector('.now input[data-control=%q]').value`, name))
}

// says waits until some words stand on the pad.
func (r *reader) says(words string) {
	r.Helper()
	if err := r.Page.Wait(fmt.Sprintf(`document.querySelector(".beat.now").innerText.includes(%q)`, words), 5*time.Second); err != nil {
		r.Errorf("%s does not say %q but: %s", r.place(), words, eval[string](r, `document.querySelector(".beat.now").innerText`))
	}
}

// handle is where a thing on the stage can be grabbed, and where its way begins and ends, in the window.
type handle struct{ at, from, to [2]float64 }

// handle draws the beat shown as the stage does, and gives the handle of a control.
func (r *reader) handle(control string) handle {
	r.Helper()
	st := stagetest.Story(r.T)
	box := eval[[]float64](r, `(() => { const r = document.querySelector("#stage").getBoundingClientRect(); return [r.x, r.y, r.width, r.height]; })()`)
	s, err := play.Decode(st, eval[string](r, "document.documentElement.lang"), eval[string](r, "location.hash.slice(1)"))
	r.must(err)
	shape, scale, dx, dy := stage.Fit(box[2], box[3], 1)
	runner := stage.NewRunner(st, models.All{}, scenes.All())
	runner.Show(s, shape)
	runner.Settle()
	var pic picture.Picture
	runner.Draw(&pic)
	at := func(x, y float64) [2]float64 { return [2]float64{box[0] + dx + x*scale, box[1] + dy + y*scale} }
	for _, h := range pic.Handles {
		if h.Control == control && h.Option < 0 {
			return handle{at(h.Box.X+h.Box.W/2, h.Box.Y+h.Box.H/2), at(h.From.X, h.From.Y), at(h.To.X, h.To.Y)}
		}
	}
	r.Fatalf("%s has no handle of %s", r.place(), control)
	return handle{}
}

// preferences sets a light desk and the largest text by hand, and finds both again.
func preferences(t *testing.T, e *engine) {
	r := e.reader(t, 390, 844)
	r.still("fr/index.html?painter=stills#cap.jar")
	const looks = `[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.documentElement).fontSize].join()`
	if got := eval[string](r, looks); got != "rgb(22, 35, 63),16px" {
		r.Errorf("at first the desk and the text are %s", got)
	}
	r.press(mouse, `a.tool[href="#settings"]`)
	r.wait(`document.querySelector("#sheet").open`)
	r.press(mouse, `#sheet label.option:has([value=light])`)
	r.tab(`#sheet [data-setting=text]`)
	r.must(r.Key("End"))
	const want = "rgb(239, 234, 221),32px"
	if got := eval[string](r, looks); got != want {
		r.Errorf("by hand the desk and the text are %s, want %s", got, want)
	}
	r.must(r.Key("Escape"))
	r.wait(`!document.querySelector("#sheet").open`)
	r.still("index.html?painter=stills#cap.jar")
	if got := eval[string](r, looks); got != want {
		r.Errorf("in the other language the desk and the text are %s, want %s", got, want)
	}
	r.clean()
}

// fits shows every beat at several sizes, with text as it is and twice as large: nothing scrolls sideways, reaches over
// the window or is too small for a finger.
func fits(t *testing.T, e *engine) {
	r := e.reader(t, 320, 568)
	st := stagetest.Story(t)
	for i, size := range [][2]int{{320, 568}, {390, 844}, {844, 390}, {1280, 720}} {
		r.must(r.Size(size[0], size[1]))
		for k, zoom := range []int{100, 200} {
			lang := st.Langs[(i+k)%len(st.Langs)]
			r.still(fmt.Sprintf("%s?painter=stills&text=%d", pageOf(lang), zoom))
			got := eval[struct {
				Beats    int
				Troubles []string
			}](r, fittings)
			if got.Beats != len(st.Beats()) {
				r.Errorf("%d of %d beats were looked at", got.Beats, len(st.Beats()))
			}
			for _, trouble := range got.Troubles {
				r.Errorf("%s at %dx%d, text %d %%: %s", lang, size[0], size[1], zoom, trouble)
			}
		}
	}
	r.clean()
}

const fittings = `document.fonts.ready.then(() => {
	const troubles = [], beats = [...document.querySelectorAll("[data-beat]")];
	for (const beat of beats) {
		coinorcap.show(beat.id);
		const say = words => troubles.push(beat.id + ": " + words), pad = document.querySelector(".here .pad");
		if (document.scrollingElement.scrollWidth > innerWidth) say("the page is " + document.scrollingElement.scrollWidth + " wide");
		if (pad.scrollWidth > pad.clientWidth + 1) say("the pad is " + pad.scrollWidth + " wide of " + pad.clientWidth);
		for (const e of beat.querySelectorAll("a.next, a.back, a.choice, .option, input[type=range]")) {
			const r = e.getBoundingClientRect(), name = e.className || e.type;
			if (r.width && (r.left < -1 || r.right > innerWidth + 1)) say(name + " reaches from " + r.left + " to " + r.right);
			if (r.width && r.height < 43.5) say(name + " is " + r.height + " high");
		}
		for (const a of document.querySelectorAll(".tools .tool")) {
			const r = a.getBoundingClientRect();
			if (r.width && (r.left < 0 || r.right > innerWidth + 1 || r.height < 43.5)) say("the tool " + a.textContent.trim() + " reaches from " + r.left + " to " + r.right + ", " + r.height + " high");
		}
	}
	return { Beats: beats.length, Troubles: troubles };
})`
