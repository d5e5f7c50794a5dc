package pad

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/pseudo"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
)

// sizes are the windows that everything is laid out in.
var sizes = [][2]float64{{360, 640}, {390, 844}, {768, 1024}, {1024, 576}, {1280, 720}, {1920, 1080}}

var texts = []float64{1, 1.5, 2}

// overs are all sheets, with what they are opened for.
func overs(st *story.Story) (all []Sheet) {
	for _, p := range []Page{Glossary, Contents, Help, Preferences} {
		all = append(all, Sheet{Page: p})
	}
	for _, t := range st.Terms {
		all = append(all, Sheet{Page: Word, Term: t.Name})
	}
	for _, f := range st.Facts {
		all = append(all, Sheet{Page: Sources, Facts: f.ID})
	}
	return append(all, Sheet{Page: Sources, Facts: "F18 F21 N7"})
}

// look is one way to look at a pad.
type look struct {
	View
	at string
}

// everywhere calls f for every beat in every window, at every size of text, in every language, as it is first seen and
// with everything set and seen; and for every sheet over the first beat.
func everywhere(t *testing.T, f func(p *Pad, l look)) {
	st := stagetest.Story(t)
	for _, lang := range st.Langs {
		inLanguage(t, st, lang, sizes, texts, f)
	}
}

// inLanguage is everywhere for one language of a story, in some windows and sizes of text.
func inLanguage(t *testing.T, st *story.Story, lang string, sizes [][2]float64, texts []float64, f func(p *Pad, l look)) {
	most := map[string]int{}
	for _, c := range st.Controls() {
		most[c.Name] = play.Last(c)
	}
	p := New(st, models.All{})
	for _, size := range sizes {
		for _, text := range texts {
			see := func(name string, s play.Session, over Sheet) {
				l := look{View{s, size[0], size[1], Settings{Text: text}, over, over.Page == Preferences}, fmt.Sprintf("%s %s %.0fx%.0f text %.1f", name, lang, size[0], size[1], text)}
				p.Layout(l.View)
				f(p, l)
			}
			for _, b := range st.Beats() {
				see(b.ID, stagetest.SessionOf(t, st, lang, b.ID, nil), Sheet{})
				see(b.ID+" set", seenAll(st, stagetest.SessionOf(t, st, lang, b.ID, most)), Sheet{})
			}
			for _, over := range overs(st) {
				see(fmt.Sprint(over), stagetest.SessionOf(t, st, lang, st.Beats()[0].ID, nil), over)
			}
		}
	}
}

// seenAll gives a session that has been everywhere.
func seenAll(st *story.Story, s play.Session) play.Session {
	place := s.Beat(st).ID
	for _, b := range st.Beats() {
		s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: b.ID})
	}
	s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: place})
	return s
}

// A reader can read everything: no words lie on others, reach over the edge of what they stand on, or are smaller than
// the text is said to be. Scrolled to the top, to the middle and to the end.
func TestEverythingCanBeRead(t *testing.T) {
	if words := readAll(t, func(f func(p *Pad, l look)) { everywhere(t, f) }); words < 100000 {
		t.Errorf("only %d words were looked at", words)
	}
}

// The same in languages that nobody speaks: with accents, and with twice as long a text.
func TestOtherLanguagesCanBeRead(t *testing.T) {
	content, err := pseudo.Content(os.DirFS("../../assets"), pseudo.Accented, pseudo.Doubled)
	if err != nil {
		t.Fatal(err)
	}
	st, _ := story.Parse(content)
	for _, lang := range []pseudo.Tongue{pseudo.Accented, pseudo.Doubled} {
		words := readAll(t, func(f func(p *Pad, l look)) {
			inLanguage(t, st, string(lang), [][2]float64{{360, 640}, {1024, 576}, {1280, 720}}, []float64{1, 2}, f)
		})
		if words < 10000 {
			t.Errorf("%s: only %d words were looked at", lang, words)
		}
	}
}

// readAll has every pad that all shows read, and counts the words.
func readAll(t *testing.T, all func(f func(p *Pad, l look))) (words int) {
	said := map[string]bool{}
	all(func(p *Pad, l look) {
		for _, part := range []float64{0, 0.5, 1} {
			_, most := p.Scrolled()
			p.Scroll(-1e9)
			if p.Scroll(most * part); most == 0 && part > 0 {
				break
			}
			n, troubles := unread(p, l)
			words += n
			for _, d := range troubles {
				if !said[l.at+d] && len(said) < 40 {
					said[l.at+d] = true
					t.Errorf("%s: %s", l.at, d)
				}
			}
		}
	})
	return words
}

// unread lists what cannot be read, and counts the words that were looked at.
func unread(p *Pad, l look) (n int, list []string) {
	bad := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }
	for _, in := range []struct {
		layer *layer
		where scope
	}{{&p.body, onBody}, {&p.foot, onFoot}, {&p.window0, onWindow}, {&p.head, onHead}, {&p.sheet, onSheet}} {
		win := p.window(in.where)
		for _, it := range in.layer.items {
			if it.sort != words {
				continue
			}
			if it.style.Size < 16*l.Settings.text()-1e-6 {
				bad("%q is set at %.1f", it.text, it.style.Size)
			}
			if it.box.X < -4 || it.box.X+it.box.W > win.W {
				bad("%q reaches from %.1f to %.1f of %.1f", it.text, it.box.X, it.box.X+it.box.W, win.W)
			}
		}
	}
	if b := p.paper; p.over() != Nothing && (b.X < 0 || b.Y < 0 || b.X+b.W > l.W || b.Y+b.H > l.H) {
		bad("the sheet lies at %+v", b)
	}
	pic := &picture.Picture{}
	p.Draw(pic)
	if pic.Open() != 0 {
		bad("%d groups are left open", pic.Open())
	}
	seen := stagetest.Words(pic)
	if p.over() != Nothing { // what lies under the veil is not to be read now
		veil := slices.IndexFunc(pic.Nodes, func(n picture.Node) bool { return n.Kind == picture.Rect && n.W == l.W && n.H == l.H })
		seen = slices.DeleteFunc(seen, func(w stagetest.Word) bool { return w.Node < veil })
	}
	boxes := make([]picture.Box, len(seen))
	for i, a := range seen {
		boxes[i] = stagetest.Bounds(a.Shown)
		for k, o := range seen[:i] {
			if min(boxes[i].X+boxes[i].W, boxes[k].X+boxes[k].W)-max(boxes[i].X, boxes[k].X) <= 1 ||
				min(boxes[i].Y+boxes[i].H, boxes[k].Y+boxes[k].H)-max(boxes[i].Y, boxes[k].Y) <= 1 {
				continue
			}
			bad("%q at %+v lies over %q at %+v", a.Text, boxes[i], o.Text, boxes[k])
		}
	}
	return len(seen), list
}

// Everything can be reached: what stands on the pad and can be pressed is a target, has a name, can be hit, and comes
// into sight where the focus goes.
func TestEverythingCanBeReached(t *testing.T) {
	st, said, seen := stagetest.Story(t), 0, 0
	everywhere(t, func(p *Pad, l look) {
		bad := func(format string, args ...any) {
			if said++; said < 40 {
				t.Errorf(l.at+": "+format, args...)
			}
		}
		for _, a := range wanted(st, p, l) {
			if !slices.ContainsFunc(p.Targets(), func(t Target) bool { return t.Act == a }) {
				bad("%+v is no target", a)
			}
		}
		for i := range p.Targets() {
			seen++
			p.Reveal(i)
			tg := p.Targets()[i]
			win := p.window(tg.where)
			switch {
			case tg.Label == "":
				bad("%+v has no name", tg.Act)
			case tg.Box.H < reach-1e-6 || tg.Box.W < 23.9:
				bad("%q can be hit on %.1f by %.1f", tg.Label, tg.Box.W, tg.Box.H)
			}
			own := tg.own
			own.X, own.Y = own.X+p.originX(tg.where), own.Y+p.originY(tg.where)
			if own.X < win.X-1 || own.X+own.W > win.X+win.W+1 || own.Y < win.Y-1 || own.Y+min(own.H, win.H/2) > win.Y+win.H+1 {
				bad("%q at %+v is out of sight in %+v", tg.Label, own, win)
			}
			x, y := own.X+own.W/2, own.Y+min(own.H/2, win.H/4)
			if at := p.At(x, y); at < 0 || p.Targets()[at].Act != tg.Act {
				bad("at %.0f, %.0f lies target %d, not %q (%d)", x, y, at, tg.Label, i)
			}
		}
	})
	if seen < 50000 {
		t.Errorf("only %d targets were looked at", seen)
	}
}

// wanted lists what must be within reach, by the story and not by the pad.
func wanted(st *story.Story, p *Pad, l look) (all []Act) {
	session := l.Session
	env := play.Env{Story: st, Session: &session, Models: models.All{}}
	marks := func(w *story.Words, line story.Line) {
		for _, id := range line.Marks {
			all = append(all, Act{Kind: Facts, Facts: id})
		}
		for _, s := range w.Spans(nil, line, env) {
			if s.Kind == story.TermLink {
				all = append(all, Act{Kind: Term, Term: s.Name})
			}
		}
	}
	w := st.Words(session.Lang)
	if l.Over.Page != Nothing {
		all = append(all, Act{Kind: Close})
		switch l.Over.Page {
		case Word:
			marks(w, st.Term(l.Over.Term).Text)
		case Contents:
			all = append(all, Act{Kind: Restart}, Act{Kind: Place, Place: "sources"}, Act{Kind: Open, Sheet: Preferences}, Act{Kind: Open, Sheet: Help}, Act{Kind: Open, Sheet: Glossary})
			for _, sc := range st.Scenes {
				all = append(all, Act{Kind: Place, Place: sc.Name})
			}
		case Preferences:
			for _, v := range TextSizes {
				all = append(all, Act{Kind: Setting, Setting: TextSize, Value: v})
			}
			for v := range 2 {
				all = append(all, Act{Kind: Setting, Setting: Contrast, Value: v}, Act{Kind: Setting, Setting: Motion, Value: v})
			}
			for _, lang := range st.Langs {
				all = append(all, Act{Kind: Language, Lang: lang})
			}
		case Sources:
			for _, id := range strings.Fields(l.Over.Facts) {
				for _, s := range st.Fact(id).Sources {
					for _, link := range s.Links {
						all = append(all, Act{Kind: Web, Address: link})
					}
				}
			}
		}
		return all
	}
	b := session.Beat(st)
	for _, line := range b.Say {
		if story.Holds(line.Cond, env, st) {
			marks(w, line)
		}
	}
	for _, c := range b.Controls {
		if len(c.Options) == 0 {
			all = append(all, Act{Kind: Slider, Control: c.Name, Position: -1})
		}
		for i := range c.Options {
			all = append(all, Act{Kind: Option, Control: c.Name, Position: i})
		}
	}
	for _, c := range b.Choices {
		all = append(all, Act{Kind: Choice, Place: c.To.ID})
	}
	if b.Go != nil {
		all = append(all, Act{Kind: Next, Place: b.Go.ID})
	}
	if before := play.Before(st, session); before != nil {
		all = append(all, Act{Kind: Back, Place: before.ID})
	}
	for _, page := range []Page{Help, Contents, Preferences} {
		all = append(all, Act{Kind: Open, Sheet: page})
	}
	for _, lang := range st.Langs {
		all = append(all, Act{Kind: Language, Lang: lang})
	}
	return all
}

// The focus stays where it is when the words around it change, and is lost with its target.
func TestTheFocusStays(t *testing.T) {
	st := stagetest.Story(t)
	p := New(st, models.All{})
	v := View{Session: stagetest.Session(t, "en", "table.ways", nil), W: 1280, H: 720}
	p.Layout(v)
	find := func(a Act) int {
		return slices.IndexFunc(p.Targets(), func(t Target) bool { return t.Act == a })
	}
	p.Focus = find(Act{Kind: Option, Control: "table.card", Position: 2})
	next := find(Act{Kind: Next, Place: "table.choose"})
	p.Hover = next
	v.Session, _ = play.Apply(st, v.Session, play.Event{Kind: play.Put, Control: "table.card", Position: 2})
	p.Layout(v)
	if p.Hover == next {
		t.Fatal("the answer brings no new mark before Next: the test tests nothing")
	}
	if p.Focus != find(Act{Kind: Option, Control: "table.card", Position: 2}) || !p.Targets()[p.Focus].On {
		t.Errorf("the focus is on %d", p.Focus)
	}
	if p.Hover != find(Act{Kind: Next, Place: "table.choose"}) {
		t.Errorf("the pointer is over %d", p.Hover)
	}
	v.Over = Sheet{Page: Help}
	if p.Layout(v); p.Focus != -1 || p.Hover != -1 {
		t.Errorf("under a sheet the focus is on %d", p.Focus)
	}
}

// An answer that has just come is in sight, above the ways on.
func TestAnAnswerComesIntoSight(t *testing.T) {
	st := stagetest.Story(t)
	p := New(st, models.All{})
	v := View{Session: stagetest.Session(t, "en", "table.ways", nil), W: 390, H: 700}
	p.Layout(v)
	if at, _ := p.Scrolled(); at != 0 {
		t.Fatal("it begins scrolled")
	}
	v.Session, _ = play.Apply(st, v.Session, play.Event{Kind: play.Put, Control: "table.card", Position: 1})
	p.Layout(v)
	at, _ := p.Scrolled()
	if end := p.answerEnd - at; at == 0 || end > p.bodyBox().H-p.footBox().H || p.answerTop < at {
		t.Errorf("scrolled to %.0f, the answer stands from %.0f to %.0f of %.0f", at, p.answerTop-at, end, p.bodyBox().H-p.footBox().H)
	}
	p.Scroll(-1e9)
	if p.Layout(v); p.scroll != 0 {
		t.Error("the same answer scrolls again")
	}
	v.Over = Sheet{Page: Help}
	if p.Layout(v); !p.Beside(195, 20) || p.Beside(195, 600) {
		t.Error("the sheet is not told from what is beside it")
	}
}

func TestScrollHasBounds(t *testing.T) {
	st := stagetest.Story(t)
	p := New(st, models.All{})
	v := View{Session: stagetest.Session(t, "en", "sources.list", nil), W: 390, H: 844}
	p.Layout(v)
	if at, most := p.Scrolled(); at != 0 || most < 5000 {
		t.Fatalf("the ledger scrolls from %v to %v", at, most)
	}
	if p.Scroll(-10) {
		t.Error("it scrolls above its beginning")
	}
	if !p.Scroll(1e9) || p.Scroll(1) {
		t.Error("it scrolls below its end")
	}
	at, most := p.Scrolled()
	if at != most {
		t.Errorf("at the end it is at %v of %v", at, most)
	}
	v.Over = Sheet{Page: Help}
	p.Layout(v)
	if at, _ := p.Scrolled(); at != 0 {
		t.Error("a fresh sheet is scrolled")
	}
	v.Over = Sheet{}
	p.Layout(v)
	if again, _ := p.Scrolled(); again != at {
		t.Errorf("after the sheet the pad is at %v, was at %v", again, at)
	}
	v.W, v.H = 1280, 720
	if p.Layout(v); p.Scroll(0) {
		t.Error("a layout leaves the pad beyond its end")
	}
	if v.Session, _ = play.Apply(st, v.Session, play.Event{Kind: play.Back}); v.Session.Beat(st).ID == "sources.list" {
		t.Fatal("Back leads nowhere")
	}
	if p.Layout(v); p.scroll != 0 {
		t.Error("another beat begins scrolled")
	}
}

// A slider gives what a range of HTML gives: the ends of the thumb's way are its ends, and the keys go as far.
func TestSlide(t *testing.T) {
	st := stagetest.Story(t)
	p := New(st, models.All{})
	p.Layout(View{Session: stagetest.Session(t, "en", "pledge.ask", nil), W: 1280, H: 720})
	c := st.Control("pledge.guess")
	i := slices.IndexFunc(p.Targets(), func(t Target) bool { return t.Kind == Slider })
	b := p.Targets()[i].own
	x0, r := b.X+p.originX(onBody), thumb*16
	for _, k := range []struct {
		x    float64
		want int
	}{{x0, 0}, {x0 + r, 0}, {x0 - 50, 0}, {x0 + b.W/2, 50}, {x0 + b.W - r, 100}, {x0 + 9999, 100}, {x0 + r + 0.25*(b.W-2*r), 25}} {
		if got, ok := p.Slide(i, k.x); !ok || got != k.want {
			t.Errorf("at %.1f the slider is at %d, want %d", k.x, got, k.want)
		}
	}
	if _, ok := p.Slide(i+1, x0); ok {
		t.Error("what is no slider slides")
	}
	for _, k := range []struct {
		pos  int
		move Move
		want int
	}{{50, Less, 49}, {50, More, 51}, {50, MuchLess, 40}, {50, MuchMore, 60}, {50, Least, 0}, {50, Most, 100}, {0, Less, 0}, {96, MuchMore, 100}} {
		if got := Nudge(c, k.pos, k.move); got != k.want {
			t.Errorf("move %d from %d leads to %d, want %d", k.move, k.pos, got, k.want)
		}
	}
}

// Drawing what has not changed allocates nothing, and laying it out again only what words cost.
func TestAWarmPadAllocatesLittle(t *testing.T) {
	st := stagetest.Story(t)
	for _, place := range []string{"cover.open", "pledge.ask", "table.choose", "sources.list"} {
		p, pic := New(st, models.All{}), &picture.Picture{}
		v := View{Session: stagetest.Session(t, "en", place, nil), W: 1280, H: 720}
		p.Layout(v)
		p.Focus = 0
		draw := func() { pic.Reset(); p.Draw(pic) }
		draw()
		if n := testing.AllocsPerRun(20, draw); n != 0 {
			t.Errorf("%s: a warm Draw allocates %v times", place, n)
		}
		n := testing.AllocsPerRun(20, func() { p.Layout(v) })
		t.Logf("%s: a warm Layout allocates %v times, for %d words", place, n, len(p.body.items))
		if math.Max(0, n) > 120 && place != "sources.list" {
			t.Errorf("%s: a warm Layout allocates %v times", place, n)
		}
	}
}

func BenchmarkLayout(b *testing.B) {
	st := stagetest.Story(b)
	for _, place := range []string{"pledge.ask", "sources.list"} {
		v := View{Session: stagetest.Session(b, "en", place, nil), W: 1280, H: 720}
		b.Run(place, func(b *testing.B) {
			p, pic := New(st, models.All{}), &picture.Picture{}
			for b.Loop() {
				p.Layout(v)
				pic.Reset()
				p.Draw(pic)
			}
			b.ReportMetric(float64(len(pic.Nodes)), "nodes")
		})
	}
}

// The name of a teller stands on one line wherever its chip is narrower than the pad's column.
func TestChipsStandOnOneLine(t *testing.T) {
	st := stagetest.Story(t)
	p := New(st, models.All{})
	seen := 0
	for _, lang := range st.Langs {
		for _, text := range []float64{1, 1.25, 1.5, 2} {
			for _, b := range st.Beats() {
				p.Layout(View{Session: stagetest.Session(t, lang, b.ID, nil), W: 1280, H: 720, Settings: Settings{Text: text}})
				r, column := p.m.rem, p.frame.Pad.W-p.m.indent-p.m.edge
				for _, it := range p.body.items {
					if it.sort != chip {
						continue
					}
					seen++
					if it.box.H > 1.75*r+0.1 && it.box.W < column-1 {
						t.Errorf("%s %s, text %v: a chip of %.0f by %.0f, the column is %.0f wide", b.ID, lang, text, it.box.W, it.box.H, column)
					}
				}
			}
		}
	}
	if seen < 500 {
		t.Errorf("only %d chips were seen", seen)
	}
}
