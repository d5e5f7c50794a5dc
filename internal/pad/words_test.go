package pad

import (
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/edition"
	"coinorcap/internal/face"
	"coinorcap/internal/models"
	"coinorcap/internal/play"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
)

// squeeze leaves bare words: lines may end anywhere, and arrows and ticks are signs, not words.
var squeeze = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "→", "", "←", "", "✓", "", "·", "")

// drawn gives the words of layers, in the order in which they are drawn.
func drawn(layers ...*layer) string {
	var b strings.Builder
	for _, l := range layers {
		for _, it := range l.items {
			if it.sort == words {
				b.WriteString(squeeze.Replace(it.text))
			}
		}
	}
	return b.String()
}

// document gives the words that the page's document has for a beat, in its order, for a session.
func document(e *edition.Edition, s play.Session) (all []string) {
	st, w := e.Story, e.Words
	env := play.Env{Story: st, Session: &s, Models: models.All{}}
	b := e.Beats[s.At]
	add := func(words ...string) { all = append(all, words...) }
	add(strings.ToUpper(w.Text(b.Scene.When, env)), w.Text(b.Scene.Title, env))
	said := func(lines []edition.Line) {
		for _, l := range lines {
			if story.Holds(l.Cond, env, st) {
				add(w.Text(l.Line, env))
			}
		}
	}
	said(b.Lines)
	for _, c := range b.Panels {
		add(w.Text(c.Label, env))
		for _, o := range c.Options {
			add(w.Text(o.Label, env))
		}
		if len(c.Options) == 0 {
			v, _ := s.Value(c.Control)
			add(w.Number(c.Unit, v, false))
		}
	}
	said(b.Answers)
	for _, k := range b.Kinds {
		add(k.Name)
	}
	scene := func(sc *story.Scene) {
		add(w.Text(sc.Title, env))
		if s.SeenScene(sc) {
			add(w.UI("seen"))
		}
	}
	if b.Map {
		for _, m := range e.Map {
			scene(m.Scene)
			for _, sc := range m.Under {
				scene(sc)
			}
		}
	}
	if b.Compare {
		for _, c := range e.Compare.Cols {
			add(w.Text(c.Words, env))
		}
		for _, q := range e.Compare.Rows {
			add(w.Text(q.Words, env))
			for _, c := range q.Cells {
				add(w.Text(c.Line, env))
			}
		}
	}
	if b.GuessList {
		told := 0
		for _, g := range e.Guesses {
			if g.Control != nil {
				if _, set := s.Position(g.Control); !set {
					continue
				}
			} else if told > 0 {
				continue
			}
			told++
			add(w.Text(g.Line, env))
		}
	}
	if b.Facts {
		for _, g := range e.Groups {
			add(g.By.Name, g.By.Means)
			for _, f := range g.Facts {
				add(f.Name, f.When, f.ID, w.Text(f.Text, env))
				for _, src := range f.Sources {
					add(src.Words)
					for _, l := range src.Links {
						add(l.Host)
					}
					if src.Read != "" {
						add("(" + src.Read + ")")
					}
				}
				for i, u := range f.Used {
					if i == 0 {
						add(w.UI("used"))
					} else {
						add(",")
					}
					add(w.Text(u.Scene.Title, env))
				}
			}
		}
	}
	for _, c := range b.Cards {
		add(w.Text(c.Label, env), w.Text(c.Why, env))
	}
	if b.Go != nil {
		next := w.UI("next")
		if !b.Next.Empty() {
			next = w.Text(b.Next, env)
		}
		guessed := slices.ContainsFunc(b.Beat.Controls, func(c *story.Control) bool {
			_, set := s.Position(c)
			return set && c.Role == story.Guess
		})
		if len(b.Guesses) > 0 && !guessed {
			next = w.UI("skip")
		}
		add(next)
	}
	if play.Before(st, s) != nil {
		add(w.UI("back"))
	}
	return all
}

// The pad says what the page says: every word of the document and no other, in its order, in both languages, untouched
// and with everything set.
func TestThePadSaysWhatThePageSays(t *testing.T) {
	st := stagetest.Story(t)
	most := map[string]int{}
	for _, c := range st.Controls() {
		most[c.Name] = play.Last(c)
	}
	for _, lang := range st.Langs {
		p, e := New(st, models.All{}), edition.New(st, lang)
		for _, b := range st.Beats() {
			for _, values := range []map[string]int{nil, most} {
				s := stagetest.Session(t, lang, b.ID, values)
				p.Layout(View{Session: s, W: 1280, H: 900})
				want := squeeze.Replace(strings.Join(document(e, s), ""))
				if p.cover() {
					want += squeeze.Replace(e.Words.UI("promise"))
					want = strings.Replace(want, squeeze.Replace(strings.Join(kindNames(e.Beats[s.At]), "")), "", 1) // not on the cover
				}
				if got := drawn(&p.body, &p.foot); got != want {
					n := 0
					for n < len(got) && n < len(want) && got[n] == want[n] {
						n++
					}
					t.Errorf("%s %s: the pad goes on …%.80q, the page …%.80q", b.ID, lang, got[n:], want[n:])
				}
			}
		}
	}
}

func kindNames(b *edition.Beat) (names []string) {
	for _, k := range b.Kinds {
		names = append(names, k.Name)
	}
	return names
}

// The fonts have a sign for every character that is drawn, in every beat and on every sheet.
func TestEveryCharacterHasItsSign(t *testing.T) {
	missing, seen := map[rune]string{}, map[rune]bool{}
	everywhere(t, func(p *Pad, l look) {
		if l.W != 1280 || l.Settings.Text != 1 {
			return
		}
		for _, layer := range []*layer{&p.window0, &p.body, &p.foot, &p.head, &p.sheet} {
			for _, it := range layer.items {
				if it.sort != words {
					continue
				}
				for _, r := range it.text {
					if seen[r] = true; !face.Has(it.style.Font, r) {
						missing[r] = it.text
					}
				}
			}
		}
	})
	for r, text := range missing {
		t.Errorf("no sign for %q (%U), as in %q", r, r, text)
	}
	for _, r := range "é→←✓" {
		if !seen[r] {
			t.Errorf("%q is nowhere drawn: was everything looked at?", r)
		}
	}
	if face.Has(face.Text, '漢') || !face.Has(face.Text, 'é') {
		t.Error("the test of signs cannot fail")
	}
}
