package scenes

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/pseudo"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
)

// What a reader can do with a picture has bounds, in the view's units (a unit is about one CSS pixel at the least).
const (
	leastSize   = 15.9 // of words
	leastMargin = 2    // between words and the view's edge
	mostTouch   = 1    // of two words' boxes: less than the air that a box holds above its lower-case letters
	mostCut     = 0.05 // of a word's box, by a group's clip
	leastGap    = 3    // between words that stand on one line: closer, they read as one
	leastHandle = 40   // of a handle's sides; the stage enlarges what is hit to 44 CSS pixels
)

// TestEveryPictureCanBeReadAndGrabbed looks at every beat at rest, in both shapes and all languages, with controls at
// their ends and every option picked: words are large enough, on the stage and clear of each other, and handles can be
// hit and belong to the beat. Pictures are drawn by number, words are set by translators: only so are all of their
// meetings seen.
func TestEveryPictureCanBeReadAndGrabbed(t *testing.T) {
	st := stagetest.Story(t)
	seen := 0
	for _, lang := range st.Langs {
		seen += inspect(t, st, lang)
	}
	if seen < 10000 {
		t.Errorf("only %d words were seen", seen)
	}
}

// The same for a language that nobody speaks: its lines are a quarter longer than the English, as German is, and short
// labels by half, with accents high above the letters and a bracket at either end.
func TestEveryPictureHoldsAnotherLanguage(t *testing.T) {
	content, err := pseudo.Content(os.DirFS("../assets"), pseudo.All...)
	if err != nil {
		t.Fatal(err)
	}
	st, _ := story.Parse(content)
	if seen := inspect(t, st, string(pseudo.Accented)); seen < 5000 {
		t.Errorf("only %d words were seen", seen)
	}
}

// inspect looks at every picture in a language, and counts the words that it has seen.
func inspect(t *testing.T, st *story.Story, lang string) (seen int) {
	r := stage.NewRunner(st, models.All{}, All())
	for _, b := range st.Beats() {
		said := map[string]bool{} // a defect is told once a beat and shape
		for _, v := range stagetest.Variants(st, b) {
			s := stagetest.SessionOf(t, st, lang, b.ID, v.Values)
			for _, sh := range stagetest.Shapes {
				p := &picture.Picture{}
				r.Show(s, sh.Shape)
				r.Settle()
				r.Draw(p)
				seen += len(stagetest.Words(p))
				for _, d := range defects(p, b, sh.Shape) {
					if at := fmt.Sprintf("%s %s %s: %s", b.ID, sh.Name, lang, d); !said[at] {
						said[at] = true
						t.Errorf("%s (first at %s)", at, v.Name)
					}
				}
			}
		}
	}
	return seen
}

// defects says what a reader could not read or grab in a beat's picture.
func defects(p *picture.Picture, b *story.Beat, shape stage.Shape) (list []string) {
	bad := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }
	if n := p.Open(); n != 0 {
		bad("%d groups are left open", n)
	}
	w, h := shape.Size()
	words := stagetest.Words(p)
	for i, a := range words {
		if a.Size < leastSize {
			bad("%q is set at %.1f", a.Text, a.Size)
		}
		at := stagetest.Bounds(a.Shown)
		if out := max(leastMargin-at.X, leastMargin-at.Y, at.X+at.W-w+leastMargin, at.Y+at.H-h+leastMargin); out > 1e-6 {
			bad("%q is %.1f too near the edge", a.Text, out)
		}
		if whole := stagetest.Bounds(a.Corner); at.W*at.H < (1-mostCut)*whole.W*whole.H {
			bad("%q is cut to %.0f by %.0f of %.0f by %.0f", a.Text, at.W, at.H, whole.W, whole.H)
		}
		for _, o := range words[:i] {
			ob := stagetest.Bounds(o.Shown)
			shared := min(at.Y+at.H, ob.Y+ob.H) - max(at.Y, ob.Y)
			if gap := max(ob.X-at.X-at.W, at.X-ob.X-ob.W); gap >= -mostTouch && gap < leastGap && shared > min(at.H, ob.H)/2 {
				bad("%q stands only %.1f from %q", a.Text, gap, o.Text)
			}
			if deep := stagetest.Overlap(a.Shown, o.Shown); deep > mostTouch {
				bad("%q lies %.1f over %q", a.Text, deep, o.Text)
			}
		}
	}
	for _, q := range p.Handles {
		i := slices.IndexFunc(b.Controls, func(c *story.Control) bool { return c.Name == q.Control })
		leads := slices.ContainsFunc(b.Choices, func(c *story.Choice) bool { return c.Name == q.Control })
		if q.Option == picture.Leads && !leads {
			bad("a tap leads to %s, which is none of the beat's choices", q.Control)
			continue
		}
		if q.Option != picture.Leads && i < 0 {
			bad("the handle of %s is none of the beat's controls", q.Control)
			continue
		}
		if q.Box.W < leastHandle || q.Box.H < leastHandle {
			bad("the handle of %s is %.0f by %.0f", q.Control, q.Box.W, q.Box.H)
		}
		if x, y := q.Box.X+q.Box.W/2, q.Box.Y+q.Box.H/2; !(x >= 0 && x <= w && y >= 0 && y <= h) {
			bad("the handle of %s has its middle off the stage, at %.0f, %.0f", q.Control, x, y)
		}
		if leads {
			continue
		}
		switch options := len(b.Controls[i].Options); {
		case q.Option >= 0 && q.Option >= options:
			bad("a tap sets %s to option %d of %d", q.Control, q.Option, options)
		case q.Option < 0 && math.Hypot(q.To.X-q.From.X, q.To.Y-q.From.Y) < 1:
			bad("the handle of %s goes nowhere", q.Control)
		}
	}
	return list
}

// A law proves nothing until it has been seen to be broken: each of these pictures breaks one.
func TestDefectsAreFound(t *testing.T) {
	st := stagetest.Story(t)
	b := st.Beat("cap.jar") // with a slider, cap.profit
	const slider, foreign = "cap.profit", "table.card"
	box, from, to := picture.Box{X: 100, Y: 100, W: 44, H: 44}, picture.Point{X: 10}, picture.Point{X: 90}
	text := func(p *picture.Picture, x, y float64, s picture.Style) {
		p.Text(x, y, picture.Left, s, picture.Paper, "lid")
	}
	for name, c := range map[string]struct {
		draw func(p *picture.Picture)
		want string // empty: no defect
	}{
		"sound": {func(p *picture.Picture) {
			text(p, 10, 50, picture.Label)
			text(p, 10, 70, picture.Label)
			text(p, 40, 50, picture.Label)
			p.Handle(slider, box, from, to)
		}, ""},
		"small":         {func(p *picture.Picture) { text(p, 10, 50, picture.Label.Sized(15)) }, "is set at 15.0"},
		"shrunk":        {func(p *picture.Picture) { p.Push(picture.Group{Scale: 0.9}); text(p, 10, 50, picture.Label); p.Pop() }, "is set at 14.4"},
		"over the edge": {func(p *picture.Picture) { text(p, 350, 50, picture.Label) }, "too near the edge"},
		"turned over it": {func(p *picture.Picture) {
			p.Push(picture.Group{X: 10, Y: 20, Turn: -1.5})
			text(p, 0, 0, picture.Label)
			p.Pop()
		}, "too near the edge"},
		"on each other": {func(p *picture.Picture) { text(p, 10, 50, picture.Label); text(p, 14, 56, picture.Label) }, `over "lid"`},
		"turned words on each other": {func(p *picture.Picture) {
			text(p, 100, 100, picture.Label)
			p.Push(picture.Group{X: 110, Y: 110, Turn: -1.2})
			text(p, 0, 0, picture.Label)
			p.Pop()
		}, `over "lid"`},
		"as one word": {func(p *picture.Picture) {
			text(p, 10, 50, picture.Label)
			text(p, 11+picture.Label.Width("lid"), 50, picture.Label)
		}, `stands only 1.0 from "lid"`},
		"half cut": {func(p *picture.Picture) {
			p.Push(picture.Group{Clipped: true, Clip: picture.Box{W: 20, H: 200}})
			text(p, 10, 50, picture.Label)
			p.Pop()
		}, "is cut to 10"},
		"left open":         {func(p *picture.Picture) { p.Push(picture.Group{}) }, "1 groups are left open"},
		"another's control": {func(p *picture.Picture) { p.Tap(foreign, box, 0) }, "none of the beat's controls"},
		"too small to hit":  {func(p *picture.Picture) { p.Handle(slider, picture.Box{X: 9, Y: 9, W: 44, H: 30}, from, to) }, "is 44 by 30"},
		"off the stage":     {func(p *picture.Picture) { p.Handle(slider, picture.Box{X: 340, Y: 9, W: 44, H: 44}, from, to) }, "off the stage"},
		"goes nowhere":      {func(p *picture.Picture) { p.Handle(slider, box, from, from) }, "goes nowhere"},
		"no number":         {func(p *picture.Picture) { p.Handle(slider, picture.Box{X: math.NaN(), W: 44, H: 44}, from, to) }, "off the stage"},
		"no such option":    {func(p *picture.Picture) { p.Tap(slider, box, 3) }, "option 3 of 0"},
		"faded words":       {func(p *picture.Picture) { p.Push(picture.Group{Fade: 0.6}); text(p, 350, 50, picture.Label); p.Pop() }, ""},
		"words clipped away": {func(p *picture.Picture) {
			p.Push(picture.Group{Clipped: true, Clip: picture.Box{W: 9, H: 9}})
			text(p, 350, 50, picture.Label)
			p.Pop()
		}, ""},
	} {
		p := &picture.Picture{}
		c.draw(p)
		got := defects(p, b, stage.Tall)
		switch {
		case c.want == "" && len(got) > 0, c.want != "" && len(got) != 1:
			t.Errorf("%s: %q", name, got)
		case c.want != "" && !strings.Contains(got[0], c.want):
			t.Errorf("%s: %q, want %q", name, got[0], c.want)
		}
	}
}
