package pad

import (
	"math"
	"slices"
	"strings"
	"testing"
)

// broken gives the lines of a text at a width.
func broken(w float64, bits ...bit) (lines []string) {
	f := &flow{dot: 15}
	for _, b := range bits {
		b.style, b.target = text(20), -1
		f.add(b)
	}
	f.cut(w)
	for at := 0; at < len(f.atoms); {
		to, _ := f.next(at, w)
		var b strings.Builder
		for i := at; i < to; i++ {
			if i > at && f.atoms[i].lead > 0 {
				b.WriteByte(' ')
			}
			for _, g := range f.frags[f.atoms[i].lo:f.atoms[i].hi] {
				if f.bits[g.bit].mark != "" {
					b.WriteByte('*')
				}
				b.WriteString(f.bits[g.bit].text[g.lo:g.hi])
			}
		}
		lines = append(lines, b.String())
		at = to
	}
	return lines
}

func TestLinesBreakWhereTheyMay(t *testing.T) {
	long := text(20).Width
	for name, c := range map[string]struct {
		w    float64
		bits []bit
		want []string
	}{
		"fits":                 {1000, []bit{{text: "one two three"}}, []string{"one two three"}},
		"at spaces":            {long("one two") + 1, []bit{{text: "one two three"}}, []string{"one two", "three"}},
		"exactly":              {long("one") + long(" ") + long("two"), []bit{{text: "one two three"}}, []string{"one two", "three"}},
		"no-break space":       {long("about 10") + 1, []bit{{text: "about 10\u00a0billion"}}, []string{"about", "10\u00a0", "billion"}[:1]},
		"narrow no-break":      {long("une guerre") + 1, []bit{{text: "une guerre\u202f?"}}, []string{"une", "guerre\u202f?"}},
		"after a hyphen":       {long("profit") + 1, []bit{{text: "for-profit"}}, []string{"for-", "profit"}},
		"a word of one letter": {long("e-mail") + 1, []bit{{text: "on e-mail"}}, []string{"on", "e-mail"}},
		"letters of a question": {long("qu’a-t-") + 1, []bit{{text: "qu’a-t-on"}},
			[]string{"qu’a-t-", "on"}}, // too wide
		"not before a figure": {long("2019") + 1, []bit{{text: "2019-20"}},
			[]string{"2019", "-20"}}, // as a word that is too wide
		"not at a dash's start": {long("a -b") - 1, []bit{{text: "a -b"}}, []string{"a", "-b"}},
		"across bits":           {long("a token.") - 1, []bit{{text: "a "}, {text: "token", line: dotted}, {text: "."}}, []string{"a", "token."}},
		"too wide":              {long("wwww") + 1, []bit{{text: "a wwwwwwwwww b"}}, []string{"a", "wwww", "wwww", "ww b"}},
		"marks stay":            {long("one two") + 15, []bit{{text: "one two"}, {mark: "record"}, {mark: "musk"}}, []string{"one", "two* *"}},
		"two spaces":            {1000, []bit{{text: "one  two "}}, []string{"one two"}},
		"nothing":               {1000, []bit{{text: ""}}, nil},
		"narrower than a letter": {1, []bit{{text: "ab"}},
			[]string{"a", "b"}},
	} {
		got := broken(c.w, c.bits...)
		if name == "no-break space" {
			if len(got) < 2 || got[0] != "about" {
				t.Errorf("%s: %q", name, got)
			}
			continue
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// Whatever the words and the width, nothing is lost, no line is too long that could be shorter, and no line ends where
// a no-break space holds, unless its word is wider than the line.
func TestNothingIsLostInBreaking(t *testing.T) {
	s := text(20)
	for _, words := range []string{"Il n’a jamais été vendu : 10 milliards de dollars.", "self-made, well-known – or not?", "Anticonstitutionnellement"} {
		for w := 12.0; w < 500; w += 7 {
			lines := broken(w, bit{text: words})
			got := strings.ReplaceAll(strings.Join(lines, ""), " ", "")
			if want := strings.ReplaceAll(words, " ", ""); got != want {
				t.Fatalf("at %.0f: %q", w, lines)
			}
			for _, l := range lines {
				if long := s.Width(l); long > w+1 && len([]rune(l)) > 1 {
					t.Errorf("at %.0f: %q is %.1f long", w, l, long)
				}
			}
		}
	}
}

func TestNoWordIsLeftAlone(t *testing.T) {
	s := text(20)
	set := func(words string, w float64, mark bool) (last int) {
		f := &flow{dot: 15}
		f.add(bit{text: words, style: s, target: -1})
		if mark {
			f.add(bit{mark: "record", style: s, target: -1})
		}
		f.cut(w)
		n := f.lines(w)
		p := f.pretty(w)
		if f.lines(p) != n || p > w {
			t.Errorf("%q takes %d lines at %.0f, %d at %.0f", words, n, w, f.lines(p), p)
		}
		for at := 0; at < len(f.atoms); {
			to, _ := f.next(at, p)
			last, at = to-at, to
		}
		return last
	}
	w := s.Width("Which way would you back? You") + 1
	if got := set("Which way would you back? You can come back and take another.", w, false); got < 2 {
		t.Errorf("the last line has %d words", got)
	}
	if got := set("one two", s.Width("one")+1, false); got != 1 {
		t.Error("where each word takes a line, the last one stays alone")
	}
	w = s.Width("with one billion in") + 1
	if a, b := set("with one billion in pledges.", w, true), set("with one billion in pledges.", w, false); a != 1 || b != 2 {
		t.Errorf("with a mark %d, without %d words", a, b)
	}
}

func TestBalance(t *testing.T) {
	f := &flow{}
	f.add(bit{text: "How much of the pledged billion came in?", style: text(20), target: -1})
	w := f.width() * 0.8
	f.cut(w)
	even := f.balance(w)
	if n := f.lines(even); n != 2 || even > w*0.75 {
		t.Errorf("%d lines of %.0f, from %.0f", n, even, w)
	}
	if f.lines(even-2) < 3 {
		t.Error("it could be narrower")
	}
	if f.balance(math.Inf(1)) != math.Inf(1) {
		t.Error("one line is balanced")
	}
}
