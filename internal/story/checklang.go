package story

import (
	"slices"
	"strconv"
	"strings"
)

// language compares a translation with its source.
func (c *checker) language(lang string) {
	list := c.s.words[lang]
	if c.s.grammars[lang] == nil && !list.draft {
		c.bad(lang+"/"+grammarFile, 0, "file is missing")
	}
	keys := map[string][]string{} // by stem
	for _, e := range c.s.entries {
		keys[e.stem] = append(keys[e.stem], e.key)
		switch file := lang + "/" + e.stem + ".txt"; {
		case !list.files[e.stem] && !list.draft:
			c.bad(file, 0, "file is missing")
		case list.text[e.line.Key] == "" && !list.draft:
			c.bad(file, list.rows[e.line.Key], "nothing translates ", e.key, ": ", e.raw)
		}
	}
	for _, t := range list.lines {
		if !t.exists {
			c.bad(t.words.File, t.words.Row, "key ", quote(t.key), " stands in no source", near(t.key, keys[t.stem]))
			continue
		}
		c.translated(t, lang)
	}
}

func (c *checker) translated(t translated, lang string) {
	e, l := t.source, t.words
	switch {
	case !t.noted:
		c.bad(l.File, l.Row, t.key, " has no comment above that repeats its source: # ", t.key, ": ", e.raw)
	case t.note != e.raw:
		c.bad(l.File, l.Row, t.key, " is stale, its source now reads: ", e.raw)
	case t.was != "":
		c.bad(l.File, l.Row, t.key, " is stale until the line above it, which begins with # was, is deleted; its source read: ", t.was)
	}
	if diff := differences(contents(e.line), contents(l)); diff != "" {
		c.bad(l.File, l.Row, t.key, " differs from its source: ", diff)
	}
	c.words(e, l, lang)
}

// contents lists what a translation must keep: references, term links and marks, as they are written, sorted.
func contents(l Line) (out []string) {
	ps, _ := pieces(l.Text)
	for _, p := range ps {
		switch p.kind {
		case Ref:
			out = append(out, "{"+strings.Join(strings.Fields(p.name), " ")+"}")
		case TermLink:
			out = append(out, "*"+p.name+"*")
		}
	}
	for _, id := range l.Marks {
		out = append(out, "["+id+"]")
	}
	slices.Sort(out)
	return out
}

// differences says what two sorted lists do not share, each thing as often as it stands.
func differences(want, have []string) string {
	var out []string
	for len(want) > 0 || len(have) > 0 {
		switch {
		case len(have) == 0 || len(want) > 0 && want[0] < have[0]:
			out = append(out, want[0]+" is missing")
			want = want[1:]
		case len(want) == 0 || have[0] < want[0]:
			out = append(out, have[0]+" is too much")
			have = have[1:]
		default:
			want, have = want[1:], have[1:]
		}
	}
	return strings.Join(out, ", ")
}

// Progress tells how many of the story's lines have words in the language.
func (w *Words) Progress() (done, all int) {
	for _, e := range w.s.entries {
		if w.text[e.line.Key] != "" || w.text == nil {
			done++
		}
	}
	return done, len(w.s.entries)
}

// Summary says in one line how much the story is in the language: "en: 20 scenes, 71 beats, 2,410 words …".
func (w *Words) Summary() string {
	n := func(i int, what string) string { return strconv.Itoa(i) + " " + what }
	return w.lang + ": " + strings.Join([]string{
		n(len(w.s.Scenes), "scenes"), n(len(w.s.index.beats), "beats"), n(w.WordCount(), "words"),
		n(len(w.s.Facts), "facts"), n(len(w.s.Sources), "sources"),
	}, ", ")
}
