package story

import (
	"strings"
	"testing"
	"testing/fstest"

	"coinorcap/assets"
)

// withPage is the base with the words of a page around the piece, in two languages.
func withPage(page, french string) fstest.MapFS {
	out := fstest.MapFS{}
	for name, data := range base {
		out[name] = &fstest.MapFile{Data: []byte(data)}
	}
	out["story/_guide.story"] = &fstest.MapFile{Data: []byte(page)}
	if french != "" {
		out["story/fr/_guide.txt"] = &fstest.MapFile{Data: []byte(french)}
	}
	return out
}

func TestPagesAround(t *testing.T) {
	for _, c := range []struct{ name, page, french, want string }{
		{"sound", "plain 45\nlabel time | 45 minutes, {n} more\nsay what | OpenAI said so on {F18.date}. [F18]\n", "", ""},
		{"a statement without a mark", "say what | OpenAI said so.\n", "", "_guide.story:1: say has no mark: every statement rests on a fact"},
		{"a typed figure", "label time | 45 minutes\n", "", "_guide.story:1: figure 45 comes neither from the ledger nor from a plain line"},
		{"no such fact", "say what | So. [F99]\n", "", `_guide.story:1: mark names "F99", which no fact is called`},
		{"no such kind", "beat what\n", "", `_guide.story:1: no line is of the kind "beat"`},
		{"no form", "label what\n", "", "_guide.story:1: label is not `label NAME | words`"},
		{"stale", "label time | Minutes\n", "# time: Hours\ntime Heures\n", "fr/_guide.txt:2: time is stale, its source now reads: Minutes"},
		{"another mark", "say what | So. [F18]\n", "# what: So. [F18]\nwhat Ainsi. [N1]\n", "fr/_guide.txt:2: what differs from its source: [F18] is missing, [N1] is too much"},
	} {
		st, problems := Parse(withPage(c.page, c.french))
		problems = append(problems, st.Check(nil)...)
		var got []string
		for _, p := range Sorted(problems) {
			if strings.Contains(p.File, "_guide") && !strings.Contains(p.Text, "file is missing") {
				got = append(got, p.String())
			}
		}
		if s := strings.Join(got, "\n"); s != c.want && !(c.want != "" && strings.HasPrefix(s, c.want)) {
			t.Errorf("%s: %q, not %q", c.name, s, c.want)
		}
	}
	st, _ := Parse(withPage("label time | {n} minutes\n", ""))
	if got := st.Words("en").Around("guide.time", "n", "5") + ", " + st.Words("en").Around("guide.none"); got != "5 minutes, guide.none" {
		t.Errorf("the words are %q", got)
	}
	if st.Scene("_guide") != nil {
		t.Error("the page has become a scene")
	}
}

// The program carries none of these words, which it never shows.
func TestTheProgramHasNoPagesAround(t *testing.T) {
	st, problems := Parse(assets.Content)
	if len(st.Around) > 0 || len(problems) > 0 {
		t.Errorf("%d words, problems %v", len(st.Around), problems)
	}
}
