package engines

import (
	"fmt"
	"strings"
	"testing"

	"coinorcap/internal/play"
	"coinorcap/internal/stagetest"
)

// walk is one way through the story: from the cover to the sources, or only from the table to the end of a branch.
type walk struct {
	whole  bool
	branch string
	by     means
	w, h   int
}

// walks has each branch as a whole, and by each means; both in either language, in phones and wide windows.
var walks = map[string][]walk{
	"en": {
		{true, "coin", mouse, 640, 360}, {false, "donations", mouse, 390, 844}, {true, "tesla", keys, 390, 844},
		{false, "cap", keys, 1024, 576}, {false, "coin", finger, 844, 390}, {false, "tesla", finger, 360, 640},
	},
	"fr": {
		{true, "donations", finger, 320, 568}, {false, "coin", keys, 320, 568}, {true, "cap", mouse, 360, 640},
		{false, "tesla", mouse, 640, 360}, {false, "donations", keys, 1024, 576}, {false, "cap", finger, 390, 844},
	},
}

// places are those that a walk leads through.
func (w walk) places(t *testing.T) (out []string) {
	t.Helper()
	left := false // the branch, so that a part of the story ends
	for _, sc := range stagetest.Story(t).Scenes {
		if sc.Branch && sc.Name != w.branch {
			continue
		}
		for _, b := range sc.Beats {
			if w.whole || sc.Name == "table" || sc.Branch || len(out) > 0 && !left {
				out = append(out, b.ID)
				left = len(out) > 0 && !sc.Branch && sc.Name != "table"
			}
		}
	}
	return out
}

// wholeStory walks every branch: every place is reached, says other words than the one before, stands in the address, and
// scrolls nowhere sideways. Where an engine has no fingers, the mouse takes the whole walks of theirs.
func wholeStory(t *testing.T, e *engine, lang, painter string) {
	var r *reader
	for _, w := range walks[lang] {
		if w.by == finger && !e.Fingers {
			if !w.whole {
				continue
			}
			w.by = mouse
		}
		if r == nil {
			r = e.reader(t, w.w, w.h)
			r.open(pageOf(lang) + "?motion=reduced&painter=" + painter)
			if got := eval[string](r, "coinorcap.painter"); got != painter {
				r.Errorf("painted by %q, want %q", got, painter)
			}
		} else {
			r.must(r.Size(w.w, w.h))
			r.restart(w)
		}
		r.walkAll(w)
	}
	r.clean()
}

// restart goes by the contents from the end of a walk to the beginning of another.
func (r *reader) restart(w walk) {
	r.Helper()
	if w.by == keys { // from the last page's many links the tools are nearer backwards
		r.tabBack(`a.tool[href="#menu"]`)
		r.must(r.Key("Enter"))
	} else {
		r.press(w.by, `a.tool[href="#menu"]`)
	}
	r.wait(`document.querySelector("#sheet").open`)
	if w.whole {
		r.press(w.by, `#sheet a[data-act="restart"]`)
	} else {
		r.press(w.by, `#sheet a[data-to="table"]`)
	}
	r.at(w.places(r.T)[0])
}

// seen is what a reader sees of a place.
type seen struct {
	Place, Code, Words string
	Wide               string // what is wider than its place, if anything is
	Focus              bool   // the focus is in what is shown
}

func (r *reader) walkAll(w walk) {
	r.Helper()
	st := stagetest.Story(r.T)
	var before string
	for i, place := range w.places(r.T) {
		if i > 0 {
			switch first := st.Beat(place).Scene.Name == w.branch && st.Beat(place).Index == 0; {
			case first:
				r.press(w.by, `.now a.choice[href="#`+place+`"]`)
			case w.by == keys:
				r.must(r.Key("ArrowRight"))
			default:
				r.press(w.by, `.now a[data-act="next"]`)
			}
		}
		now := eval[seen](r, fmt.Sprintf(`new Promise(done => {
			const end = Date.now() + 20000, look = () => {
				const beat = document.querySelector(".beat.now"), pad = document.querySelector(".here .pad");
				if (beat.id !== %[1]q && Date.now() < end) return setTimeout(look, 8);
				const wide = (e, name) => e.scrollWidth > e.clientWidth + 1 ? name + " is " + e.scrollWidth + " wide of " + e.clientWidth : "";
				done({ Place: beat.id, Code: location.hash.slice(1), Words: beat.innerText, Focus: !!document.activeElement.closest(".scene.here"),
					Wide: wide(document.scrollingElement, "the page") + wide(pad, "the pad") });
			};
			look();
		})`, place))
		at := fmt.Sprintf("%s by %s at %dx%d, %s", w.branch, w.by, w.w, w.h, place)
		if now.Place != place {
			r.Fatalf("%s: the place is %s", at, now.Place)
		}
		if now.Words == "" || now.Words == before {
			r.Errorf("%s: its words are those of the beat before", at)
		}
		before = now.Words
		if i > 0 && (play.Place(now.Code) != place || len(now.Code) >= 200 || !strings.Contains(now.Code, "~")) {
			r.Errorf("%s: the address says %q", at, now.Code)
		}
		if now.Wide != "" {
			r.Errorf("%s: %s", at, now.Wide)
		}
		if w.by == keys && i > 0 && !now.Focus {
			r.Errorf("%s: the focus is elsewhere", at)
		}
	}
}
