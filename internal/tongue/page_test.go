package tongue

import (
	"html"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"coinorcap/internal/models"
	"coinorcap/internal/story"
)

// The page has every line, in its state and with its place, beside its picture; and it needs no script and no inline style.
func TestPage(t *testing.T) {
	fsys := shipped(t)
	fsys["story/ar/grammar.txt"] = &fstest.MapFile{Data: []byte("draft yes\nname X\ndirection rtl\npoint ,\n")}
	fsys["story/ar/pledge.txt"] = &fstest.MapFile{Data: []byte(`# title: A billion, sworn
title Ein <b>
# ask.2: Draw the chalk line where you think the gifts came to.
# Mine.
# label.half: half
label.half the half of it
# ask.1: On {F18.date} OpenAI was announced as a *nonprofit:nonprofit*, with {F18.usd} in pledges. [F18]
ask.1 {F18.date}: *x:nonprofit* {F18.usd} [F18]
`)}
	st, _ := story.Parse(fsys, "ar")
	b, err := Read(st.Entries(), fsys, "ar")
	if err != nil {
		t.Fatal(err)
	}
	var page strings.Builder
	at := Site{
		Still: func(b *story.Beat, shape string) string { return "still/" + b.ID + "-" + shape },
		Beat:  func(b *story.Beat) string { return "index.html#" + b.ID },
	}
	if err := b.Page(&page, st, models.All{}, at, []string{"months"}, true); err != nil {
		t.Fatal(err)
	}
	text := page.String()
	ids := map[string]bool{}
	for _, m := range regexp.MustCompile(`\sid="([^"]*)"`).FindAllStringSubmatch(text, -1) {
		if ids[m[1]] {
			t.Errorf("the id %q stands twice", m[1])
		}
		ids[m[1]] = true
	}
	for _, e := range st.Entries() {
		if !ids[e.File+"."+e.Key] {
			t.Errorf("%s of %s has no row", e.Key, e.File)
		}
	}
	for _, m := range regexp.MustCompile(`href="#([^"]*)"`).FindAllStringSubmatch(text, -1) {
		if !ids[html.UnescapeString(m[1])] {
			t.Errorf("#%s leads nowhere", m[1])
		}
	}
	if m := regexp.MustCompile(`<script|<style|\sstyle=|\son[a-z]+=|ZgotmplZ`).FindString(text); m != "" {
		t.Errorf("the page has %q", m)
	}
	row := func(id string) string {
		_, r, _ := strings.Cut(text, `<tr id="`+id+`"`)
		r, _, _ = strings.Cut(r, "</tr>")
		return r
	}
	for id, wants := range map[string][]string{
		"pledge.title":      {`class="stale"`, "Ein &lt;b&gt;", "The English was: A billion, sworn", "ar/pledge.txt:2", `dir="rtl"`},
		"pledge.ask.2":      {`class="missing"`, "not translated"},
		"pledge.label.half": {`class="done long stage"`, "room in the picture?", "label, in the picture"},
		"pledge.ask.1": {`class="done"`, "<code>{F18.usd}</code>", "<code>*</code>x<code>:nonprofit*</code>", "<code> [F18]</code>",
			`<p class="printed">11` + "\u00a0" + `December 2015: x $1` + "\u00a0" + `billion</p>`},
		"ui.next": {`class="missing"`},
	} {
		for _, want := range wants {
			if !strings.Contains(row(id), want) {
				t.Errorf("%s has no %q:\n%s", id, want, row(id))
			}
		}
	}
	for _, want := range []string{"ar/grammar.txt asks for words: months", "A draft", `src="still/pledge.ask-tall"`, `href="index.html#pledge.ask"`, "<h1>X <small>ar</small></h1>"} {
		if !strings.Contains(text, want) {
			t.Errorf("the page has no %q", want)
		}
	}
}
