package class

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
)

// Every position of every guess belongs to one class, and every class has one.
func TestBinsShareOutTheControl(t *testing.T) {
	st := stagetest.Story(t)
	guesses := 0
	for _, c := range st.Controls() {
		if c.Role != story.Guess {
			continue
		}
		guesses++
		p := New(c)
		next := 0
		for i, b := range p.Bins {
			if b.Least != next || b.Most < b.Least {
				t.Errorf("%s: class %d goes from %d to %d, want from %d", c.Name, i, b.Least, b.Most, next)
			}
			for pos := b.Least; pos <= b.Most; pos++ {
				if got := p.Bin(play.ValueAt(c, pos)); got != i {
					t.Errorf("%s: position %d is in class %d, want %d", c.Name, pos, got, i)
				}
			}
			next = b.Most + 1
		}
		if next != play.Last(c)+1 {
			t.Errorf("%s: the classes end at %d of %d", c.Name, next, play.Last(c)+1)
		}
		if len(p.Bins) > mostClasses {
			t.Errorf("%s: %d classes", c.Name, len(p.Bins))
		}
	}
	if guesses < 8 {
		t.Errorf("only %d guesses were looked at", guesses)
	}
}

func TestBinLabels(t *testing.T) {
	st := stagetest.Story(t)
	env := story.StaticEnv(st, models.All{})
	for _, c := range []struct {
		lang, control string
		n             int
		first, last   string
	}{
		{"en", "pledge.guess", 10, "0% to 9%", "90% to 100%"},
		{"en", "compute.guess", 9, "1× to 10×", "100,000,000× to 1,000,000,000×"},
		{"fr", "scale.guess", 10, "de 1 à 10", "de 91 à 100"},
		{"en", "check.one", 3, "OpenAI, from its own notes", "A court"},
	} {
		p := New(st.Control(c.control))
		w := st.Words(c.lang)
		if len(p.Bins) != c.n {
			t.Errorf("%s: %d classes, want %d", c.control, len(p.Bins), c.n)
			continue
		}
		if first, last := p.Label(w, env, 0), p.Label(w, env, c.n-1); first != c.first || last != c.last {
			t.Errorf("%s: from %q to %q, want from %q to %q", c.control, first, last, c.first, c.last)
		}
	}
}

func TestTyping(t *testing.T) {
	p := New(stagetest.Story(t).Control("check.one"))
	for _, d := range []int{1, 2, 3, 4} { // the fourth digit starts anew
		p.Type(d)
	}
	p.Move(1)
	p.Type(7)
	p.Erase()
	p.Add(3)
	p.Add(-1)
	p.Move(99)
	p.Add(-5)
	if p.Bins[0].Hands != 4 || p.Bins[1].Hands != 2 || p.Bins[2].Hands != 0 || p.At != 2 || p.Total() != 6 {
		t.Errorf("%+v at %d", p.Bins, p.At)
	}
	if p.Move(-99); p.At != 0 {
		t.Errorf("at %d", p.At)
	}
}

func TestCSV(t *testing.T) {
	st := stagetest.Story(t)
	w, env := st.Words("en"), story.StaticEnv(st, models.All{})
	one, none := New(st.Control("check.one")), New(st.Control("pledge.guess"))
	one.Type(9)
	out := AppendCSV([]byte("before"), w, env, []*Poll{none, one})
	rows, err := csv.NewReader(bytes.NewReader(out[len("before"):])).ReadAll()
	if err != nil || !bytes.HasPrefix(out, []byte("before")) {
		t.Fatal(err)
	}
	if len(rows) != 4 || strings.Join(rows[1], "|") != "check.one|Who says that Musk agreed to the ICO?|OpenAI, from its own notes|9" {
		t.Errorf("%q", rows)
	}
}

// The histogram's words lie clear of each other and on the card, however large the text, and its bars are to scale.
func TestDraw(t *testing.T) {
	st := stagetest.Story(t)
	for _, lang := range st.Langs {
		w, env := st.Words(lang), story.StaticEnv(st, models.All{})
		for _, c := range st.Controls() {
			if c.Role != story.Guess {
				continue
			}
			for _, text := range []float64{1, 1.5, 2} {
				p := New(c)
				p.Bins[0].Hands, p.Bins[1].Hands = 10, 5
				v := View{Words: w, Env: env, Text: text, Typing: text == 1.5, Known: true, Answer: play.ValueAt(c, 0),
					Box: picture.Box{X: 10, Y: 20, W: 560 * text, H: 420 * text}}
				var out picture.Picture
				rows := p.Draw(&out, v, nil)
				if len(rows) != len(p.Bins) {
					t.Fatalf("%s: %d rows", c.Name, len(rows))
				}
				words := stagetest.Words(&out)
				for i, a := range words {
					b := stagetest.Bounds(a.Shown)
					if b.X < v.Box.X || b.Y < v.Box.Y || b.X+b.W > v.Box.X+v.Box.W || b.Y+b.H > v.Box.Y+v.Box.H {
						t.Errorf("%s %s, text %v: %q reaches over the card", c.Name, lang, text, a.Text)
					}
					for _, o := range words[:i] {
						if deep := stagetest.Overlap(a.Shown, o.Shown); deep > 1 {
							t.Errorf("%s %s, text %v: %q lies over %q", c.Name, lang, text, a.Text, o.Text)
						}
					}
				}
				var bars []float64
				for _, n := range out.Nodes {
					if n.Kind == picture.Rect && n.Stroke == 0 && n.Paint.DX == 1 && n.Paint.DY == 1 {
						bars = append(bars, n.W)
					}
				}
				if len(bars) != 2 || bars[0] < 1.99*bars[1] || bars[0] > 2.01*bars[1] {
					t.Errorf("%s %s, text %v: bars of %v for 10 and 5 hands", c.Name, lang, text, bars)
				}
			}
		}
	}
}
