package tongue

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"coinorcap/internal/face"
	"coinorcap/internal/story"
)

// Count is how far a chapter, or the whole, is. Words are those of the English, a reference as one.
type Count struct{ Lines, Done, Stale, Words, DoneWords int }

// Count counts a chapter's lines.
func (c *Chapter) Count() (n Count) {
	for _, l := range c.Lines {
		words := story.CountWords(l.Source)
		n.Lines++
		n.Words += words
		if l.State() != Missing {
			n.Done++
			n.DoneWords += words
		}
		if l.State() == Stale {
			n.Stale++
		}
	}
	return n
}

func (n *Count) add(m Count) {
	n.Lines, n.Done, n.Stale = n.Lines+m.Lines, n.Done+m.Done, n.Stale+m.Stale
	n.Words, n.DoneWords = n.Words+m.Words, n.DoneWords+m.DoneWords
}

// Count counts all lines.
func (b *Book) Count() (n Count) {
	for _, c := range b.Chapters {
		n.add(c.Count())
	}
	return n
}

// Report says how far the translation is, file by file, and what has changed since the last time.
func (b *Book) Report(w io.Writer) {
	all := b.Count()
	fmt.Fprintf(w, "%-12s %13s %15s\n", b.Lang, "lines", "words")
	row := func(name string, n Count) {
		stale := ""
		if n.Stale > 0 {
			stale = fmt.Sprintf("  %d stale", n.Stale)
		}
		fmt.Fprintf(w, "%-12s %5d of %4d %6d of %5d%s\n", name, n.Done, n.Lines, n.DoneWords, n.Words, stale)
	}
	for _, c := range b.Chapters {
		row(c.Name, c.Count())
	}
	row("all", all)
	for _, s := range []struct {
		n          int
		one, other string
	}{
		{b.Added, "%d line is new.", "%d lines are new."},
		{b.Moved, "%d line has moved with its English.", "%d lines have moved with their English."},
		{b.Outdated, "%d line has become stale: its old English stands above it, after # was.",
			"%d lines have become stale: their old English stands above them, after # was."},
		{b.Dropped, "%d line has gone from the English; its words are kept at the end of its file.",
			"%d lines have gone from the English; their words are kept at the ends of their files."},
	} {
		switch {
		case s.n == 1:
			fmt.Fprintf(w, s.one+"\n", s.n)
		case s.n > 1:
			fmt.Fprintf(w, s.other+"\n", s.n)
		}
	}
	for _, name := range b.Strays {
		fmt.Fprintf(w, "%s/%s belongs to no file of the English and was left alone.\n", b.Lang, name)
	}
	if lost := b.Unshown(); len(lost) > 0 {
		fmt.Fprintf(w, "The fonts lack these characters, which the stage shows as question marks (docs/translating.md, Letters): %s\n",
			strings.Join(lost, " "))
	}
}

// Unshown lists the characters of the translation that the stage's face for labels has not.
func (b *Book) Unshown() (out []string) {
	seen := map[rune]bool{}
	for _, c := range b.Chapters {
		for _, l := range c.Lines {
			for _, r := range l.Words {
				if r > ' ' && !seen[r] && !face.Has(face.Text, r) {
					out = append(out, string(r))
				}
				seen[r] = true
			}
		}
	}
	slices.Sort(out)
	return out
}
