package main

import (
	escaped "html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/pseudo"
)

var (
	// What stays as it is in every language: code, languages by their own names, sources and their addresses, ids of facts.
	keptParts = regexp.MustCompile(`(?s)<(?:script|style)\b.*?</(?:script|style)>|<code\b.*?</code>|<ul class="from">.*?</ul>|<!--.*?-->|` +
		`<(a|span|option|label)\b[^>]*\b(?:hreflang|lang)="[^"]*"[^>]*>.*?</(?:a|span|option|label)>|<a\b[^>]*href="https?://[^>]*>.*?</a>`)
	keptWords  = regexp.MustCompile(`\b[A-Z][0-9]+[a-z]?\b|https?://\S+|@[a-z]+|\{[a-z]+\}`)
	tags       = regexp.MustCompile(`(?s)<([a-z0-9]+)\b([^>]*)>|</[a-z0-9]+>`)
	attributes = regexp.MustCompile(`\s(aria-label|title|alt|aria-valuetext|placeholder|content|data-[a-z]+)="([^"]*)"`)
	// Of the data that scripts read, words for readers are what has a space in it; names in JSON and titles in other languages aside.
	names = regexp.MustCompile(`&#34;[a-z.-]+&#34;:`)
)

// No page says anything in English to readers of another language: not in its texts, nor in names for screen readers, titles and
// what its scripts will say. The names of sources are their own.
func TestNoPageSpeaksEnglishToOthers(t *testing.T) {
	content, err := pseudo.Content(os.DirFS("../../assets"), pseudo.Accented)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := pseudo.Write(content, filepath.Join(dir, "content")); err != nil {
		t.Fatal(err)
	}
	root, err := findRoot()
	if err != nil {
		t.Fatal(err)
	}
	// The program is another matter (internal/walk): any file stands in for it.
	o := options{root: root, out: filepath.Join(dir, "site"), content: filepath.Join(dir, "content"), program: "go.mod"}
	if err := build(o); err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob(filepath.Join(o.out, string(pseudo.Accented), "*.html"))
	if err != nil || len(pages) == 0 {
		t.Fatal(pages, err)
	}
	var sources []string
	facts, err := os.ReadFile("../../assets/facts.txt")
	if err != nil {
		t.Fatal(err)
	}
	for row := range strings.SplitSeq(string(facts), "\n") {
		for _, kind := range []string{"who ", "title "} {
			if words, ok := strings.CutPrefix(row, kind); ok {
				sources = append(sources, strings.ReplaceAll(words, "'", "’"))
			}
		}
	}
	slices.SortFunc(sources, func(a, b string) int { return len(b) - len(a) }) // a name may be part of another
	left := func(text string) bool {
		text = escaped.UnescapeString(text)
		for _, name := range sources {
			text = strings.ReplaceAll(text, name, "")
		}
		return strings.ContainsAny(keptWords.ReplaceAllString(text, ""), pseudo.Left)
	}
	for _, f := range pages {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		said := 0
		bad := func(what, text string) {
			if said++; said <= 10 {
				t.Errorf("%s: %s: %.100q", filepath.Base(f), what, strings.TrimSpace(text))
			}
		}
		page := keptParts.ReplaceAllString(string(data), "")
		for _, m := range tags.FindAllStringSubmatch(page, -1) {
			if m[1] == "meta" && !strings.Contains(m[2], "description") && !strings.Contains(m[2], "og:title") {
				continue
			}
			for _, a := range attributes.FindAllStringSubmatch(m[2], -1) {
				words := names.ReplaceAllString(a[2], "")
				if data := strings.HasPrefix(a[1], "data-"); data && (!strings.Contains(words, " ") || a[1] == "data-title" || a[1] == "data-facts") {
					continue
				}
				if left(words) {
					bad(a[1]+" of "+m[1], words)
				}
			}
		}
		for _, text := range tags.Split(page, -1) {
			if left(text) && strings.TrimSpace(text) != "Aa" && !strings.HasPrefix(text, "<!doctype") && strings.TrimSpace(text) != "EN-XA" {
				bad("text", text)
			}
		}
	}
}
