package walk

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/story"
)

// What screen readers get is kept as text in testdata, to be read and compared: make goldens writes it anew.
var update = flag.Bool("update", false, "write testdata anew")

// sheets are what can be opened over a beat, by the link that opens them.
var sheets = []string{"#menu", "#help", "#settings", "#glossary", "#F94", "#term-token"}

// Chromium's accessibility tree of every beat and sheet, in every language, is the one in testdata, and keeps the rules.
func TestTheAccessibilityTree(t *testing.T) {
	for _, lang := range loaded.Langs {
		p := reader(t, 1280, 720, false)
		forgets(t, p)
		must(t, p.Media("prefers-reduced-motion", "reduce"))
		open(t, p, pageOf(lang)+"?painter=svg#pledge.ask")
		must(t, p.Wait(`document.documentElement.classList.contains("lively")`, patience))
		living := heard(t, p)
		golden(t, lang+"-living", outline(living))
		keeps(t, lang+" with the living stage", living, foreignTo(lang))
		still(t, p, pageOf(lang)+"?painter=stills") // which is as good, and quick
		foreign := foreignTo(lang)
		var scene strings.Builder
		for i, b := range loaded.Beats() {
			eval[bool](t, p, fmt.Sprintf(`(coinorcap.show(%q), true)`, b.ID))
			tree := heard(t, p)
			if i == 0 {
				golden(t, lang+"-frame", outline(tree))
			}
			keeps(t, lang+" "+b.ID, tree, foreign)
			if n := len(tree.all(func(n *browser.Access) bool { return n.Role == "heading" && n.Props["level"] == "1" })); n != 1 {
				t.Errorf("%s %s: %d headings of the first rank", lang, b.ID, n)
			}
			main := tree.all(func(n *browser.Access) bool { return n.Role == "main" })
			if len(main) != 1 {
				t.Fatalf("%s %s: %d mains", lang, b.ID, len(main))
			}
			if b.Scene.Name == "sources" {
				shorten(main[0])
			}
			fmt.Fprintf(&scene, "%s: %s\ncurrent: %s\n%s\n", b.ID, tree.Name, eval[string](t, p, current), outline(node{main[0]}))
			if b == b.Scene.Beats[len(b.Scene.Beats)-1] {
				golden(t, lang+"-"+b.Scene.Name, scene.String())
				scene.Reset()
			}
		}
		eval[bool](t, p, `(coinorcap.show("pledge.ask"), true)`)
		var all strings.Builder
		for _, id := range sheets {
			eval[bool](t, p, fmt.Sprintf(`(document.querySelector("a[href='%s']").click(), true)`, id))
			must(t, p.Wait(`document.querySelector("#sheet").open`, patience))
			tree := heard(t, p)
			keeps(t, lang+" "+id, tree, foreign)
			fmt.Fprintf(&all, "%s\ncurrent: %s\n%s\n", id, eval[string](t, p, current), outline(tree))
			eval[bool](t, p, `(document.querySelector("#sheet").close(), true)`)
		}
		golden(t, lang+"-sheets", all.String())
		clean(t, p)
	}
}

// current lists what is marked as the one where the reader is; the tree that Chromium gives away has no such state.
const current = `[...document.querySelectorAll(document.querySelector("dialog[open]") ? "dialog [aria-current]" : "[aria-current]")].filter(e => e.checkVisibility())
	.map(e => (e.textContent.trim() || e.title) + " (" + e.getAttribute("aria-current") + ")").join(", ")`

// node is a node of the tree with what the tests ask of it.
type node struct{ *browser.Access }

// all gives the nodes for which is holds, in order.
func (n node) all(is func(*browser.Access) bool) (out []*browser.Access) {
	if is(n.Access) {
		out = append(out, n.Access)
	}
	for _, c := range n.Children {
		out = append(out, node{c}.all(is)...)
	}
	return out
}

// heard is the tree of the page as it is now, or of the open sheet; its sliders have what they say as their value, which
// Chromium gives to screen readers but not here.
func heard(t *testing.T, p *browser.Page) node {
	t.Helper()
	root, err := p.Access()
	must(t, err)
	said := eval[[]string](t, p, `[...(document.querySelector("dialog[open]") || document).querySelectorAll("input[type=range]")].filter(e => e.checkVisibility()).map(e => e.getAttribute("aria-valuetext"))`)
	sliders := node{root}.all(func(n *browser.Access) bool { return n.Role == "slider" })
	if len(said) != len(sliders) {
		t.Fatalf("%d sliders on the page, %d in the tree", len(said), len(sliders))
	}
	for i, s := range sliders {
		s.Value = said[i]
	}
	return node{root}
}

// shorten leaves one item of each list of facts: they are all alike, and there are many.
func shorten(n *browser.Access) {
	for _, c := range n.Children {
		if items := c.Children; c.Role == "list" && len(items) > 1 && n.Role == "region" {
			c.Children = append(items[:1:1], &browser.Access{Role: fmt.Sprintf("(%d more)", len(items)-1)})
		}
		shorten(c)
	}
}

// outline prints a tree, one thing a line: role, name, value, states. Words that run on, with the links in them in
// brackets, are one line.
func outline(n node) string {
	var b strings.Builder
	print(&b, n.Access, 0)
	return b.String()
}

func print(b *strings.Builder, n *browser.Access, depth int) {
	if lifted(n) {
		for _, c := range n.Children {
			print(b, c, depth)
		}
		return
	}
	switch n.Role {
	case "InlineTextBox", "ListMarker":
		return
	case "Legend", "caption":
		return // it is what they name
	case "LabelText":
		for _, c := range (node{n}).all(func(c *browser.Access) bool { return c.Role == "radio" || c.Role == "slider" }) {
			print(b, c, depth)
		}
		return
	}
	b.WriteString(strings.Repeat("  ", depth))
	switch {
	case n.Role == "StaticText":
		b.WriteString("text: " + strings.TrimSpace(n.Name))
	case n.Role == "link":
		b.WriteString(label(n))
	default:
		b.WriteString(n.Role + quoted(n))
	}
	if n.Role == "heading" || n.Role == "link" {
		b.WriteString("\n")
		return // what they hold is their name
	}
	if words, flows := flow(n); flows {
		if words = strings.TrimSpace(words); words != "" && (n.Name == "" || strings.Contains(words, "[")) {
			b.WriteString(": " + words)
		}
		b.WriteString("\n")
		return
	}
	b.WriteString("\n")
	for _, c := range n.Children {
		print(b, c, depth+1)
	}
}

// lifted tells whether a node says nothing itself.
func lifted(n *browser.Access) bool { return n.Role == "generic" && n.Name == "" || n.Role == "none" }

// quoted prints a node's name, value and states.
func quoted(n *browser.Access) string {
	var b strings.Builder
	if n.Role == "heading" {
		b.WriteString(" " + n.Props["level"])
	}
	if n.Name != "" {
		b.WriteString(" “" + n.Name + "”")
	}
	if n.Value != "" {
		b.WriteString(" = “" + n.Value + "”")
	}
	if n.Description != "" {
		b.WriteString(" (" + n.Description + ")")
	}
	for _, state := range []string{"checked", "expanded", "pressed", "disabled", "required", "modal", "focused"} {
		if n.Props[state] == "true" && !(state == "focused" && n.Role == "RootWebArea") {
			b.WriteString(", " + state)
		}
	}
	if live := n.Props["live"]; live != "" {
		b.WriteString(", live " + live)
	}
	return b.String()
}

func label(n *browser.Access) string {
	return "[" + strings.TrimSpace(strings.NewReplacer("“", "", "”", "").Replace(quoted(n))) + "]"
}

// flow gives the words of a node that holds words and links alone.
func flow(n *browser.Access) (words string, ok bool) {
	if n.Role == "slider" || n.Role == "radio" {
		return "", true
	}
	for _, c := range n.Children {
		switch c.Role {
		case "StaticText":
			words += c.Name
		case "link":
			words += label(c)
		case "strong", "emphasis", "code", "generic", "none":
			w, ok := flow(c)
			if !ok {
				return "", false
			}
			words += w
		case "InlineTextBox", "ListMarker", "LineBreak":
		default:
			return "", false
		}
	}
	return words, true
}

// golden compares text with the file of that name in testdata, or writes it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	got = strings.NewReplacer("\u00a0", "·", "\u202f", "·").Replace(got) // spaces that do not break can be seen
	path := filepath.Join("testdata", name+".txt")
	if *update {
		must(t, os.MkdirAll("testdata", 0o755))
		must(t, os.WriteFile(path, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Errorf("%v: make goldens writes it", err)
		return
	}
	if changes := changes(strings.Split(string(want), "\n"), strings.Split(got, "\n")); len(changes) > 0 {
		t.Errorf("%s is no longer what a screen reader gets; if it should be so, make goldens:\n%s", path, strings.Join(changes, "\n"))
	}
}

// changes lists the lines gone (−) and new (+), at most a screenful.
func changes(was, is []string) (out []string) {
	const most = 24
	// The longest run that both share, by lengths from each place to the end.
	n, m := len(was), len(is)
	same := make([][]int32, n+1)
	for i := range same {
		same[i] = make([]int32, m+1)
	}
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if was[i] == is[j] {
				same[i][j] = same[i+1][j+1] + 1
			} else {
				same[i][j] = max(same[i+1][j], same[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < n || j < m {
		switch {
		case i < n && j < m && was[i] == is[j]:
			i, j = i+1, j+1
		case j >= m || i < n && same[i+1][j] >= same[i][j+1]:
			out = append(out, fmt.Sprintf("  %d − %s", i+1, was[i]))
			i++
		default:
			out = append(out, fmt.Sprintf("  %d + %s", i+1, is[j]))
			j++
		}
	}
	if len(out) > most {
		out = append(out[:most], fmt.Sprintf("  … and %d more", len(out)-most))
	}
	return out
}

func TestChangesAreFound(t *testing.T) {
	got := changes([]string{"a", "b", "c", "d"}, []string{"a", "x", "c", "d", "e"})
	if want := []string{"  2 − b", "  3 + x", "  5 + e"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if got := changes([]string{"a"}, []string{"a"}); len(got) > 0 {
		t.Errorf("no change is told as %q", got)
	}
	if got := changes(nil, make([]string, 100)); len(got) != 25 {
		t.Errorf("a hundred changes are %d lines", len(got))
	}
}

// foreignTo gives words of the other languages that must not be heard in this one.
func foreignTo(lang string) map[string]bool {
	own, foreign := map[string]bool{}, map[string]bool{}
	for _, l := range loaded.Langs {
		w := loaded.Words(l)
		add := func(line story.Line) {
			if line.Empty() {
				return
			}
			text := w.Text(line, nil)
			if l == lang {
				own[text] = true
			} else if strings.ContainsAny(text, "aeiou") && len(text) > 2 {
				foreign[text] = true
			}
		}
		for _, line := range loaded.UI {
			add(line)
		}
		for _, sc := range loaded.Scenes {
			add(sc.Title)
			for _, b := range sc.Beats {
				add(b.See)
				add(b.Next)
				for _, c := range b.Choices {
					add(c.Label)
					add(c.Why)
				}
			}
		}
		for _, c := range loaded.Controls() {
			add(c.Label)
			for _, o := range c.Options {
				add(o.Label)
			}
		}
		for _, term := range loaded.Terms {
			add(term.Label)
		}
	}
	for text := range own {
		delete(foreign, text)
	}
	for _, l := range loaded.Langs {
		delete(foreign, loaded.Words(l).UI("language."+l)) // a language is called by its own name
	}
	return foreign
}

// keeps tells what breaks a rule: controls and landmarks without a name, headings without words, words of another
// language, and what is there twice.
func keeps(t *testing.T, at string, tree node, foreign map[string]bool) {
	t.Helper()
	for _, trouble := range troubles(tree, foreign) {
		t.Errorf("%s: %s", at, trouble)
	}
}

// named are the roles that need a name.
var named = map[string]bool{"link": true, "button": true, "slider": true, "radio": true, "checkbox": true, "textbox": true,
	"image": true, "heading": true, "region": true, "navigation": true, "main": true, "banner": true, "dialog": true,
	"group": true, "radiogroup": true, "table": true, "progressbar": true, "RootWebArea": true}

func troubles(tree node, foreign map[string]bool) (out []string) {
	say := func(words ...any) { out = append(out, fmt.Sprint(words...)) }
	landmarks, leads, sentences := map[string]int{}, map[string]string{}, map[string]int{}
	tree.all(func(n *browser.Access) bool {
		name := strings.TrimSpace(n.Name)
		if named[n.Role] && name == "" {
			say("a ", n.Role, " has no name")
		}
		if n.Role == "slider" && strings.Trim(n.Value, "0123456789.,") == "" && !strings.Contains(name, "Filecoin") {
			say("the slider ", name, " says only ", n.Value)
		}
		if foreign[name] {
			say("of another language: ", name)
		}
		if strings.ContainsAny(name+n.Value, "{}") || name == "–" || strings.Contains(name, "undefined") {
			say("unresolved: ", name, n.Value)
		}
		if n.Description == n.Name && name != "" {
			say(n.Role, " ", name, ": its description repeats its name")
		}
		if n.Role == "listitem" || n.Role == "cell" || n.Role == "navigation" || n.Role == "region" {
			clear(leads) // a link's purpose may be told by what it stands in
		}
		switch n.Role {
		case "banner", "navigation", "main", "form", "region", "article", "dialog", "group", "radiogroup", "slider":
			if landmarks[n.Role+" "+name]++; name != "" && landmarks[n.Role+" "+name] > 1 {
				say("twice: ", n.Role, " ", name)
			}
		case "link":
			if to, known := leads[name]; known && to != n.Props["url"] {
				say("two links called ", name, " lead to ", to, " and ", n.Props["url"])
			}
			leads[name] = n.Props["url"]
		case "listitem":
			clear(sentences) // sources are named for each fact anew
		case "image", "StaticText":
			if sentences[name]++; sentences[name] > 1 && strings.Count(name, " ") > 4 {
				say("twice: ", name)
			}
		}
		return false
	})
	return out
}

// Each rule can be broken.
func TestBrokenRulesAreFound(t *testing.T) {
	one := func(role, name string, kids ...*browser.Access) *browser.Access {
		return &browser.Access{Role: role, Name: name, Children: kids, Props: map[string]string{"url": name}}
	}
	sentence := "The jar holds three coins under its lid."
	again := one("link", "Next")
	again.Props["url"] = "elsewhere"
	for want, tree := range map[string]*browser.Access{
		"has no name":       one("main", "Story", one("link", " ")),
		"another language":  one("main", "Récit"),
		"unresolved":        one("main", "{n} of {of}"),
		"twice: navigation": one("main", "Story", one("navigation", "Tools"), one("navigation", "Tools")),
		"twice: The jar":    one("main", "Story", one("image", sentence), one("StaticText", sentence)),
		"two links":         one("main", "Story", one("link", "Next"), again),
		"says only":         one("main", "Story", &browser.Access{Role: "slider", Name: "Share", Value: "30"}),
		"repeats":           one("main", "Story", &browser.Access{Role: "link", Name: "Help", Description: "Help"}),
	} {
		if got := troubles(node{tree}, map[string]bool{"Récit": true}); len(got) != 1 || !strings.Contains(got[0], want) {
			t.Errorf("%q is told as %q", want, got)
		}
	}
	if got := troubles(node{one("main", "Story", one("image", sentence), one("link", "Next"))}, nil); len(got) > 0 {
		t.Errorf("a sound tree: %q", got)
	}
}
