package face

import (
	"slices"
	"strings"
	"testing"
)

func TestWrapShapes(t *testing.T) {
	for _, c := range []struct {
		s     string
		width float64
		want  []string
	}{
		{"", 100, nil},
		{"   ", 100, []string{""}},
		{"one", 1000, []string{"one"}},
		{"one two", 1000, []string{"one two"}},
		{"one two", 1, []string{"one", "two"}},
		{"  one   two  ", 1, []string{"one", "two"}},
		{"one  two", 1000, []string{"one  two"}},
		{"one\ntwo", 1000, []string{"one", "two"}},
		{"one\n\ntwo\n", 1000, []string{"one", "", "two", ""}},
		{"10\u00a0000\u202f€ ou", 1, []string{"10\u00a0000\u202f€", "ou"}},
		{"a \xff\xfe b", 1, []string{"a", "\xff\xfe", "b"}},
	} {
		if got := Wrap(nil, Text, 16, 0, c.width, c.s); !slices.Equal(got, c.want) {
			t.Errorf("%q at %v: %q, want %q", c.s, c.width, got, c.want)
		}
	}
	if got := Wrap([]string{"before"}, Text, 16, 0, 1, "a b"); !slices.Equal(got, []string{"before", "a", "b"}) {
		t.Errorf("appended: %q", got)
	}
}

func TestWrapFits(t *testing.T) {
	const s = "En 2015, « OpenAI » promet 1\u202f000\u202f000\u202f000\u00a0$ ; " +
		"qui a écrit quoi\u202f? An extraordinarily-long-hyphenated-unbreakable-compound stands alone."
	for name, f := range faces {
		for width := 20.0; width < 900; width += 17 {
			lines := Wrap(nil, f, 21, 0.4, width, s)
			if got := strings.Join(lines, " "); got != s {
				t.Fatalf("%s at %v: lost text: %q", name, width, got)
			}
			for i, line := range lines {
				if Width(f, 21, 0.4, line) > width && strings.Contains(line, " ") {
					t.Errorf("%s at %v: %q is too wide", name, width, line)
				}
				if i == 0 {
					continue
				}
				word, _, _ := strings.Cut(line, " ")
				if Width(f, 21, 0.4, lines[i-1]+" "+word) <= width {
					t.Errorf("%s at %v: %q had room for %q", name, width, lines[i-1], word)
				}
			}
		}
	}
}
