package walk

import (
	"fmt"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

// Nothing scrolls sideways, every button can be hit, no words or controls lie on one another, and the stage's words are
// as large as the reader's text or stand on the pad too: at every size, with text up to twice as large.
func TestTheDocumentFits(t *testing.T) {
	// Every size with text as it is; larger text where windows are smallest, lowest and most usual, some in one language.
	sizes := map[int][][2]int{
		100: {{320, 568}, {360, 640}, {390, 844}, {640, 360}, {768, 1024}, {1024, 576}, {1280, 720}, {1920, 1080}},
		150: {{360, 640}, {1024, 576}},
		200: {{320, 568}, {640, 360}, {768, 1024}, {1280, 720}},
	}
	for i, lang := range loaded.Langs {
		words := stageWords(t, lang)
		for zoom, sizes := range sizes {
			p := reader(t, 320, 568, true)
			must(t, p.Before(fmt.Sprintf(`document.addEventListener("DOMContentLoaded", () => document.documentElement.style.fontSize = "%d%%")`, zoom)))
			must(t, p.Goto(site+pageOf(lang)+"?painter=stills"))
			for k, size := range sizes {
				if zoom > 100 && k > 0 && k%2 == i%2 {
					continue
				}
				resized(t, p, size[0], size[1])
				at := fmt.Sprintf("%s at %dx%d, text %d %%", lang, size[0], size[1], zoom)
				for _, b := range fits(t, p, at) {
					for _, trouble := range b.onStage(words) {
						t.Errorf("%s, %s: %s", at, b.Beat, trouble)
					}
				}
			}
			p.Close()
		}
	}
}

// resized gives an open page another window, a phone's where it is narrow, and waits until it has seen that.
func resized(t *testing.T, p *browser.Page, w, h int) {
	t.Helper()
	must(t, p.Size(w, h, 1, w < 700))
	must(t, p.Wait(fmt.Sprintf(`innerWidth === %d && innerHeight === %d && new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`, w, h), patience))
}

// fits looks at every beat in the window as it is, and tells what troubles there are on the page.
func fits(t *testing.T, p *browser.Page, at string) []fitting {
	t.Helper()
	beats := eval[[]fitting](t, p, fittings)
	if len(beats) != len(loaded.Beats()) {
		t.Fatalf("%s: %d beats were looked at of %d", at, len(beats), len(loaded.Beats()))
	}
	for _, b := range beats {
		for _, trouble := range b.Troubles {
			t.Errorf("%s, %s: %s", at, b.Beat, trouble)
		}
	}
	return beats
}

// fitting is what one beat looks like in a window. Lengths are CSS pixels.
type fitting struct {
	Beat      string
	Troubles  []string
	Stage     []float64   // x, y, width, height; no width where there is no stage
	Around    [][]float64 // the rectangles of what lies beside the stage or over it: pad, tools, progress
	Wide      bool        // the wide still is shown
	Captioned bool        // the picture's sentence stands on the pad
	Rem       float64
}

// drawn names one of a language's pictures.
type drawn struct {
	beat  string
	shape stage.Shape
}

// stageWords gives the words of every beat's picture at rest.
func stageWords(t *testing.T, lang string) map[drawn][]stagetest.Word {
	t.Helper()
	return wordsOf(t, loaded, lang)
}

// onStage lists what is wrong with the stage's words in this window.
func (f *fitting) onStage(words map[drawn][]stagetest.Word) (list []string) {
	if f.Stage[2] < 1 {
		if !f.Captioned {
			list = append(list, "there is neither a stage nor its sentence")
		}
		return list
	}
	shape, scale, dx, dy := stage.Fit(f.Stage[2], f.Stage[3], f.Rem/16)
	if f.Wide != (shape == stage.Wide) {
		list = append(list, fmt.Sprintf("the still is not of the living picture's shape: wide %v", f.Wide))
	}
	if 16*scale < 15.5 && f.Stage[2] >= 349 {
		list = append(list, fmt.Sprintf("the stage's words are %.1f pixels high", 16*scale))
	}
	if small := scale < max(0.97, 0.85*f.Rem/16); small != f.Captioned {
		list = append(list, fmt.Sprintf("the stage's words are %.1f pixels high, the text %.1f; its sentence stands on the pad: %v", 16*scale, f.Rem, f.Captioned))
	}
	for _, w := range words[drawn{f.Beat, shape}] {
		b := stagetest.Bounds(w.Shown)
		x0, y0 := f.Stage[0]+dx+b.X*scale, f.Stage[1]+dy+b.Y*scale
		x1, y1 := x0+b.W*scale, y0+b.H*scale
		for _, r := range f.Around {
			if deep := min(x1-r[0], r[0]+r[2]-x0, y1-r[1], r[1]+r[3]-y0); deep > 1 {
				list = append(list, fmt.Sprintf("%q lies %.0f under what is at %.0f, %.0f", w.Text, deep, r[0], r[1]))
			}
		}
	}
	return list
}

// The laws above can be broken: words under the pad, and small words without the sentence.
func TestStageTroublesAreFound(t *testing.T) {
	words := stageWords(t, "en")
	sound := fitting{Beat: "cap.jar", Stage: []float64{500, 44, 780, 632}, Around: [][]float64{{48, 33, 452, 654}}, Wide: true, Rem: 16}
	if list := sound.onStage(words); len(list) > 0 {
		t.Errorf("a sound window: %q", list)
	}
	for name, change := range map[string]func(*fitting){
		"under the pad":        func(f *fitting) { f.Around[0][2] = 800 },
		"the other still":      func(f *fitting) { f.Wide = false },
		"small words":          func(f *fitting) { f.Stage = []float64{500, 44, 400, 240}; f.Wide = false },
		"without its sentence": func(f *fitting) { f.Rem = 48; f.Wide = false },
		"no stage, no words":   func(f *fitting) { f.Stage[2] = 0 },
	} {
		f := sound
		f.Around = [][]float64{append([]float64{}, sound.Around[0]...)}
		f.Stage = append([]float64{}, sound.Stage...)
		change(&f)
		if len(f.onStage(words)) == 0 {
			t.Errorf("%s: not found", name)
		}
	}
}

// fittings shows every beat in turn and measures it.
const fittings = `document.fonts.ready.then(() => {
	const out = [], w = innerWidth, root = document.documentElement;
	const box = e => { const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height]; };
	const seen = e => e.checkVisibility() && e.getBoundingClientRect().width > 1 && getComputedStyle(e.closest("thead") || e).clipPath === "none";
	for (const beat of document.querySelectorAll("[data-beat]")) {
		coinorcap.show(beat.id);
		const troubles = [], say = words => troubles.push(words);
		if (document.scrollingElement.scrollWidth > w) say("the page is " + document.scrollingElement.scrollWidth + " wide");
		const scene = document.querySelector(".here"), pad = scene.querySelector(".pad");
		if (pad.scrollWidth > pad.clientWidth + 1) say("the pad is " + pad.scrollWidth + " wide of " + pad.clientWidth);
		for (const e of beat.querySelectorAll("a.next, a.back, a.choice, .option, input[type=range]")) {
			const r = e.getBoundingClientRect();
			if (r.width && (r.left < -1 || r.right > w + 1)) say((e.className || e.type) + " reaches from " + r.left + " to " + r.right);
			if (r.width && r.height < 43.5) say((e.className || e.type) + " is " + r.height + " high");
		}
		// Words and controls of the pad lie one below another or side by side. The row of Next sticks to the foot of a pad
		// that scrolls, and brings its own ground there.
		const things = [...scene.querySelectorAll(".when, h1, h2"), ...beat.querySelectorAll(".lines > p, legend, label, output, .option, input[type=range], .kind, a.choice, figcaption, td, th, .guesses li, .facts p")].filter(seen);
		if (pad.scrollHeight <= pad.clientHeight) things.push(...[...beat.querySelectorAll(".ways > *")].filter(seen));
		for (const [i, a] of things.entries()) for (const b of things.slice(0, i)) {
			if (a.contains(b) || b.contains(a)) continue;
			const p = a.getBoundingClientRect(), q = b.getBoundingClientRect();
			const deep = Math.min(p.right - q.left, q.right - p.left, p.bottom - q.top, q.bottom - p.top);
			// a slider's box is as high as a finger, its track lies in the middle
			const touch = a.type === "range" || b.type === "range" ? 16 : 2;
			if (deep > touch) say((a.className || a.tagName) + " lies " + deep.toFixed(1) + " over " + (b.className || b.tagName) + ": " + a.textContent.trim().slice(0, 30));
		}
		const stage = document.querySelector("#stage"), source = beat.querySelector(".still source");
		const tools = [...document.querySelectorAll(".tool, .count, #progress a")].filter(seen);
		const cover = scene.classList.contains("cover");
		const around = [...tools, ...(cover ? [...scene.querySelectorAll("h1, .when, .lines > p, .ways > *")].filter(seen) : [scene])].map(box);
		const stageBox = seen(stage) ? ["--x", "--y", "--w", "--h"].map(n => parseFloat(root.style.getPropertyValue(n))) : [0, 0, 0, 0];
		out.push({ Beat: beat.id, Troubles: troubles, Stage: stageBox, Around: around,
			Wide: !!source && source.media === "all", Captioned: root.classList.contains("captioned"), Rem: parseFloat(getComputedStyle(root).fontSize) });
	}
	return out;
})`
