package face

import (
	"math"
	"testing"

	"golang.org/x/image/font/sfnt"
)

var faces = map[string]Font{"display": Display, "text": Text, "bold": Bold, "hand": Hand, "typed": Typed}

// signs are the piece's characters beyond letters and Basic Latin.
const signs = "ŒœŸ–—‘’“”«»…•·×÷±−→←↑↓‹›€§°№½≈≤≥✓✕\u00a0\u202f\u2009"

// characters gives all that the piece may write.
func characters() []rune {
	rs := []rune(signs)
	for r := rune(0x20); r < 0x7f; r++ {
		rs = append(rs, r)
	}
	for r := rune(0xc0); r <= 0xff; r++ {
		rs = append(rs, r)
	}
	return rs
}

func TestEveryFaceHasEveryCharacter(t *testing.T) {
	for name, f := range faces {
		for _, r := range characters() {
			g := tablesOf(f).has(r)
			if g == 0 {
				t.Errorf("%s lacks %U %c", name, r, r)
				continue
			}
			blank := r == ' ' || r == 0xa0 || r == 0x202f || r == 0x2009
			if drawn := len(Outline(f, g)) > 0; drawn == blank {
				t.Errorf("%s: %U %c drawn %v", name, r, r, drawn)
			}
		}
	}
}

func TestSpaces(t *testing.T) {
	for name, f := range faces {
		space := Width(f, 1, 0, " ")
		if got := Width(f, 1, 0, "\u00a0"); got != space {
			t.Errorf("%s: no-break space %v, space %v", name, got, space)
		}
		for _, s := range []string{"\u202f", "\u2009"} {
			if got := Width(f, 1, 0, s) / space; got < 0.4 || got > 0.85 {
				t.Errorf("%s: %U is %.2f of the space", name, []rune(s)[0], got)
			}
		}
	}
}

func TestMetrics(t *testing.T) {
	for name, f := range faces {
		if a := f.Ascent(); a < 0.6 || a > 1.2 {
			t.Errorf("%s: ascent %v", name, a)
		}
		if d := f.Descent(); d < 0.1 || d > 0.6 {
			t.Errorf("%s: descent %v", name, d)
		}
		if c := f.CapHeight(); c < 0.5 || c > 0.8 || c >= f.Ascent() {
			t.Errorf("%s: cap height %v", name, c)
		}
	}
}

func TestFiguresAreTabular(t *testing.T) {
	for _, f := range []Font{Display, Text, Bold, Typed} {
		zero := Width(f, 1, 0, "00000")
		for _, s := range []string{"11111", "17474", "29183"} {
			if got := Width(f, 1, 0, s); math.Abs(got-zero) > 1e-9 {
				t.Errorf("%s: %s is %v wide, 00000 %v", files[f], s, got, zero)
			}
		}
	}
}

func TestKerning(t *testing.T) {
	for _, f := range []Font{Display, Text, Bold} {
		for _, s := range []string{"AV", "To"} {
			apart := Width(f, 1, 0, s[:1]) + Width(f, 1, 0, s[1:])
			if got := Width(f, 1, 0, s); got >= apart-0.01 || got < 0.7*apart {
				t.Errorf("%s: %s kerned %v, unkerned %v", files[f], s, got, apart)
			}
		}
	}
}

// Atkinson kerns dashes in its second lookup, which the parser reads only
// because extend.py rewrote the first.
func TestKerningOfDashes(t *testing.T) {
	for _, f := range []Font{Text, Bold} {
		apart := Width(f, 1000, 0, "–") + Width(f, 1000, 0, "T")
		if got := Width(f, 1000, 0, "–T") - apart; math.Abs(got+40) > 0.01 {
			t.Errorf("%s: –T kerned by %v, want -40", files[f], got)
		}
	}
}

func TestWidthScales(t *testing.T) {
	const s = "To AV “€10 milliards”, déjà…"
	for name, f := range faces {
		one := Width(f, 1, 0, s)
		for _, size := range []float64{0.5, 16, 21.5, 320} {
			if got := Width(f, size, 0, s); math.Abs(got-one*size) > 1e-9*size {
				t.Errorf("%s at %v: %v, want %v", name, size, got, one*size)
			}
		}
	}
}

func TestTrack(t *testing.T) {
	for s, gaps := range map[string]float64{"": 0, "a": 0, "ab": 1, "Été !": 4} {
		if got, want := Width(Text, 20, 3, s), Width(Text, 20, 0, s)+3*gaps; math.Abs(got-want) > 1e-9 {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}

func TestLayoutStops(t *testing.T) {
	const s = "AVé"
	var xs []float64
	width := Layout(Display, 40, 2, s, func(g sfnt.GlyphIndex, x float64) { xs = append(xs, x) })
	if len(xs) != 3 || xs[0] != 0 {
		t.Fatalf("origins %v", xs)
	}
	kern := Width(Display, 40, 0, "AV") - Width(Display, 40, 0, "A") - Width(Display, 40, 0, "V")
	if want := Width(Display, 40, 0, "A") + 2 + kern; math.Abs(xs[1]-want) > 1e-9 {
		t.Errorf("V at %v, want %v", xs[1], want)
	}
	if want := Width(Display, 40, 2, s); width != want {
		t.Errorf("width %v, want %v", width, want)
	}
}

func TestUnknownIsAQuestionMark(t *testing.T) {
	for name, f := range faces {
		want := Width(f, 10, 0, "?")
		for _, s := range []string{"\xff", "\xe2", "漢", "\x00", "\n", "\U0010ffff", "\ufffd"} {
			if got := Width(f, 10, 0, s); got != want {
				t.Errorf("%s: %q is %v wide, ? is %v", name, s, got, want)
			}
		}
	}
}

func TestWarmLayoutAllocatesNothing(t *testing.T) {
	const s = "Déjà 10\u202f000\u00a0€, “AV To” → œuvre"
	var sum float64
	emit := func(g sfnt.GlyphIndex, x float64) {
		sum += x + float64(len(Outline(Display, g)))
	}
	work := func() {
		Layout(Display, 21, 0.1, s, emit)
		sum += Width(Text, 21, 0, s)
	}
	work()
	if n := testing.AllocsPerRun(50, work); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestConcurrentUse(t *testing.T) {
	done := make(chan float64)
	for range 8 {
		go func() {
			sum := 0.0
			for f := Display; f <= Typed; f++ {
				Layout(f, 16, 0, "Voilà : 12\u202f%", func(g sfnt.GlyphIndex, x float64) {
					sum += x
					Rasterize(f, g, 16, 0, 0)
				})
			}
			done <- sum
		}()
	}
	first := <-done
	for range 7 {
		if got := <-done; got != first {
			t.Errorf("%v here, %v there", got, first)
		}
	}
}
