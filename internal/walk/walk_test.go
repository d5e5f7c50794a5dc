package walk

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

var branches = []string{"coin", "donations", "tesla", "cap"}

func pageOf(lang string) string {
	if lang == "en" {
		return "index.html"
	}
	return lang + "/index.html"
}

// expected is every place from the cover to the sources by one branch.
func expected(branch string) (out []string) {
	for _, sc := range loaded.Scenes {
		if !sc.Branch || sc.Name == branch {
			for _, b := range sc.Beats {
				out = append(out, b.ID)
			}
		}
	}
	return out
}

// aside is a branch alone: from where it is chosen to where the ways meet again.
func aside(branch string) (out []string) {
	all := expected(branch)
	for i, place := range all {
		before := i+1 < len(all) && loaded.Beat(all[i+1]).Scene.Name == branch
		after := i > 0 && loaded.Beat(all[i-1]).Scene.Name == branch
		if before || after || loaded.Beat(place).Scene.Name == branch {
			out = append(out, place)
		}
	}
	return out
}

// Every branch in both languages to the sources, by mouse in a wide window and by finger in a tall one: every place is
// reached, and text and picture change with every beat. What leads to the choice is the same each time: it is walked once in
// either window. One walk is in the browser that readers have.
func TestTheWholeStory(t *testing.T) {
	for i, lang := range loaded.Langs {
		for k, branch := range branches {
			t.Run(lang+"/"+branch, func(t *testing.T) {
				phone, query := (i+k)%2 == 1, ""
				w, h := 640, 360 // software draws a small window sooner
				if phone {
					w, h = 360, 640
				} else if k > 1 {
					w, h, query = 1024, 576, "?painter=svg"
				}
				tab, places := tab, expected(branch)
				if k > 1 {
					places = places[slices.Index(places, aside(branch)[0]):]
				}
				if i == 0 && k == 3 {
					var stop func()
					var err error
					tab, stop, err = browser.Start(context.Background(), browser.Plain)
					must(t, err)
					t.Cleanup(stop)
				}
				p := readerIn(t, tab, w, h, phone)
				// The first walk does not wait for what moves; one in each language compares the pictures.
				if i+k > 0 {
					must(t, p.Media("prefers-reduced-motion", "reduce"))
				}
				open(t, p, pageOf(lang)+query+"#"+places[0])
				walkAll(t, p, places, phone, k == 1)
				clean(t, p)
			})
		}
	}
}

// walkAll goes from the place shown, the first of places, to all others in turn.
func walkAll(t *testing.T, p *browser.Page, places []string, phone, look bool) {
	t.Helper()
	press := func(selector string) {
		if !phone {
			click(t, p, selector)
			return
		}
		at := middle(t, p, selector)
		must(t, p.Tap(at[0], at[1]))
	}
	var words, picture string
	for i, place := range places {
		if i > 0 {
			if b := loaded.Beat(place); b.Scene.Branch && b.Index == 0 {
				press(`.now a.choice[href="#` + place + `"]`)
			} else {
				press(`.now a[data-act="next"]`)
			}
			must(t, p.Wait(fmt.Sprintf(`(document.querySelector(".beat.now") || {}).id === %q`, place), patience))
		}
		was := words
		if words = text(t, p); words == "" || words == was {
			t.Errorf("%s: its text is that of the beat before", place)
		}
		if look {
			settled(t, p)
			before := picture
			if picture = hash(t, p); picture == before {
				t.Errorf("%s: its picture is that of the beat before", place)
			}
		}
		if code := eval[string](t, p, "location.hash.slice(1)"); i > 0 && (play.Place(code) != place || len(code) >= 200) {
			t.Errorf("%s: the address says %q", place, code)
		}
	}
	if place, last := now(t, p), places[len(places)-1]; place != last {
		t.Errorf("the walk ends at %s, not at %s", place, last)
	}
}

// hash is a fingerprint of the stage's picture.
func hash(t *testing.T, p *browser.Page) string {
	t.Helper()
	png, err := p.ShotOf("#stage")
	must(t, err)
	return fmt.Sprintf("%x", sha256.Sum256(png))
}

// The same story without a script: links only, and every still and source in its place.
func TestWithoutAScript(t *testing.T) {
	for i, lang := range loaded.Langs {
		p := reader(t, 390+i*890, 844, false)
		must(t, p.Script(false))
		branch := branches[i]
		places := expected(branch)
		if i > 0 { // the rest has been walked
			places = aside(branch)
		}
		must(t, p.Goto(site+pageOf(lang)+"#"+places[0]))
		for k, place := range places {
			if k == 0 {
				continue
			}
			link := fmt.Sprintf(`[id=%q] a[data-act="next"]`, places[k-1])
			if loaded.Beat(place).Scene.Name == branch && loaded.Beat(place).Index == 0 {
				link = fmt.Sprintf(`[id=%q] a.choice[href="#%s"]`, places[k-1], place)
			}
			click(t, p, link)
			must(t, p.Wait(fmt.Sprintf(`location.hash === %q`, "#"+place), patience))
			seen := eval[bool](t, p, fmt.Sprintf(`(() => {
				const r = document.getElementById(%q).getBoundingClientRect();
				return r.height > 40 && r.top < innerHeight && r.bottom > 0;
			})()`, place))
			if !seen {
				t.Errorf("%s: the link to %s does not bring it into view", lang, place)
			}
		}
		var beats, facts []string
		for _, b := range loaded.Beats() {
			beats = append(beats, b.ID)
		}
		for _, f := range loaded.Facts {
			facts = append(facts, f.ID)
		}
		lacks := func(what string, ids []string, test string) {
			list, err := json.Marshal(ids)
			must(t, err)
			for _, id := range eval[[]string](t, p, string(list)+`.filter(id => !(e => e && `+test+`)(document.getElementById(id)))`) {
				t.Errorf("%s: %s has no %s", lang, id, what)
			}
		}
		lacks("still", beats, `e.querySelector("img[alt]")`)
		lacks("entry", facts, `e.matches(".fact")`)
		clean(t, p)
	}
}

// noWebGL takes WebGL away, as browsers without a graphics driver do.
const noWebGL = `(() => {
	const get = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
		return /webgl/.test(kind) ? null : get.call(this, kind, ...rest);
	};
})()`

func TestWithoutWebGL(t *testing.T) {
	for i, lang := range loaded.Langs {
		p := reader(t, 640, 360, false)
		must(t, p.Before(noWebGL))
		places := expected(branches[2+i])
		if i > 0 {
			places = aside(branches[2+i])
		}
		open(t, p, pageOf(lang)+"#"+places[0])
		if got := eval[string](t, p, "coinorcap.painter"); got != "svg" {
			t.Errorf("%s: painted by %q, want svg", lang, got)
		}
		said := func() bool { return strings.Contains(status(t, p), "WebGL") }
		if !said() {
			t.Errorf("%s: no line says that there is no WebGL", lang)
		}
		walkAll(t, p, places, false, i == 0)
		if said() {
			t.Errorf("%s: the line stays over the picture", lang)
		}
		clean(t, p)
	}
}

// Without WebAssembly the stills stay and a line says so; links and sources work.
func TestWithoutWebAssembly(t *testing.T) {
	p := reader(t, 1280, 720, false)
	must(t, p.Before(`delete window.WebAssembly`))
	must(t, p.Goto(site+"index.html"))
	for _, place := range []string{"notes.file", "notes.line", "notes.back", "pledge.ask"} {
		click(t, p, `.now a[data-act="next"]`)
		must(t, p.Wait(fmt.Sprintf(`document.querySelector(".beat.now").id === %q`, place), patience))
	}
	must(t, p.Wait(`document.querySelector("#status").innerText.length > 10`, patience))
	must(t, p.Wait(`(() => { const i = document.querySelector(".now .still img"); return i.complete && i.naturalWidth > 0 && i.getBoundingClientRect().width > 100; })()`, patience))
	clean(t, p)
}

// Every beat's static words are those of the story, in its language.
func TestTheDocumentSaysWhatTheStorySays(t *testing.T) {
	p := reader(t, 1280, 720, false)
	for _, lang := range loaded.Langs {
		must(t, p.Script(false))
		must(t, p.Goto(site+pageOf(lang)))
		if got := eval[string](t, p, "document.documentElement.lang"); got != lang {
			t.Errorf("the page of %s says lang=%q", lang, got)
		}
		w := loaded.Words(lang)
		for _, sc := range loaded.Scenes {
			title := eval[string](t, p, fmt.Sprintf(`document.querySelector("#%s-title").textContent.trim()`, sc.Name))
			if want := w.Text(sc.Title, nil); title != want {
				t.Errorf("%s: %s is called %q, want %q", lang, sc.Name, title, want)
			}
		}
	}
}

func control(name string) *story.Control { return loaded.Control(name) }
