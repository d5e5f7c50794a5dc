package main

import (
	"bytes"
	"encoding/json"
	"html/template"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/story"
)

// aroundHTML gives every page around the piece, by language and name.
func aroundHTML(t *testing.T, st *story.Story, o options) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, lang := range st.Langs {
		for _, name := range aroundPages {
			tmpl, err := template.ParseFiles("../../wasm/pages/around.html", "../../index.html", "../../wasm/pages/"+name+".html")
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := tmpl.Execute(&b, newAround(o, st, lang, name, lasting{"v/1/", 1, ""})); err != nil {
				t.Fatal(err)
			}
			out[lang+" "+name] = b.String()
		}
	}
	return out
}

func shippedStory(t *testing.T) *story.Story {
	t.Helper()
	st, problems := story.Parse(os.DirFS("../../assets"))
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	return st
}

// Every link of the pages leads somewhere, also those to places of the piece; every word is there; nothing needs a looser
// security policy.
func TestPagesAroundHoldTogether(t *testing.T) {
	st, pieces := shippedStory(t), html(t)
	unsaid := regexp.MustCompile(`[>"](?:guide|lesson|embedded)\.[a-z0-9.]+[<"]`)
	for name, page := range aroundHTML(t, st, options{}) {
		lang, _, _ := strings.Cut(name, " ")
		ids := map[string]bool{}
		for _, m := range idPattern.FindAllStringSubmatch(page, -1) {
			if ids[m[1]] {
				t.Errorf("%s: the id %q stands twice", name, m[1])
			}
			ids[m[1]] = true
		}
		for _, m := range regexp.MustCompile(`\s(href|for|aria-labelledby)="([^"]*)"`).FindAllStringSubmatch(page, -1) {
			to := m[2]
			switch at, fragment, cut := strings.Cut(to, "#"); {
			case m[1] != "href" && !ids[to], m[1] == "href" && cut && at == "" && !ids[fragment]:
				t.Errorf("%s: %q leads nowhere", name, to)
			case m[1] == "href" && at == "./" && cut && !strings.Contains(pieces[lang], `id="`+fragment+`"`):
				t.Errorf("%s: %q leads nowhere in the piece", name, to)
			}
		}
		// From page to page, in the own language and in others.
		for _, m := range regexp.MustCompile(`\s(?:href|data-page)="([^"#?:]+\.html)"`).FindAllStringSubmatch(page, -1) {
			folder := lang
			if lang == st.Langs[0] {
				folder = ""
			}
			to := path.Join(folder, m[1])
			in, file := path.Split(to)
			if !slices.Contains(aroundPages, strings.TrimSuffix(file, ".html")) || in != "" && !slices.Contains(st.Langs, strings.TrimSuffix(in, "/")) {
				t.Errorf("%s: %s leads to %s", name, m[1], to)
			}
		}
		if m := attrPattern.FindString(page); m != "" || strings.Contains(page, "<style") {
			t.Errorf("%s: inline style or script: %s", name, m)
		}
		if i := strings.Index(page, "ZgotmplZ"); i >= 0 {
			t.Errorf("%s: the template refused a value: %s", name, page[max(0, i-80):i])
		}
		for _, m := range unsaid.FindAllString(page, -1) {
			if m = strings.Trim(m, `<>"`); !strings.HasSuffix(m, ".html") {
				t.Errorf("%s: no words for %s", name, m)
			}
		}
	}
}

// The guide gives both accounts the same room, its plan makes the minutes that it promises, every question has one answer,
// and the worksheet tells none of them.
func TestTheGuideIsFair(t *testing.T) {
	st := shippedStory(t)
	for _, lang := range st.Langs {
		a := newAround(options{}, st, lang, "guide", lasting{"v/1/", 1, ""})
		topics := a.All("account")
		if len(topics) < 3 {
			t.Errorf("%s: %d topics", lang, len(topics))
		}
		sum := map[string]int{}
		for _, topic := range topics {
			for _, side := range []string{"openai", "musk"} {
				s, err := a.Say(topic.Name + "." + side)
				if err != nil {
					t.Fatal(err)
				}
				sum[side] += len([]rune(string(s.HTML)))
				if len(s.Marks) == 0 {
					t.Errorf("%s: %s of %s rests on nothing", lang, side, topic.Name)
				}
			}
		}
		if least, most := min(sum["openai"], sum["musk"]), max(sum["openai"], sum["musk"]); 4*least < 3*most {
			t.Errorf("%s: one account has %d letters, the other %d", lang, least, most)
		}
		minutes := 0
		for _, p := range a.Plan() {
			minutes += p.Minutes
		}
		if minutes != 45 || !strings.Contains(a.W("plan"), "45") {
			t.Errorf("%s: the plan of %q makes %d minutes", lang, a.W("plan"), minutes)
		}
		for i, p := range plans {
			for _, scene := range regexp.MustCompile(`(?:start|end|scenes)=([a-z,]+)`).FindAllStringSubmatch(p.query, -1) {
				for _, name := range strings.Split(scene[1], ",") {
					if st.Scene(name) == nil {
						t.Errorf("part %d opens %q, which there is not", i+1, name)
					}
				}
			}
		}
		if n := len(a.Questions()); n != 5 {
			t.Errorf("%s: %d questions", lang, n)
		}
		page := aroundHTML(t, st, options{})[lang+" guide"]
		_, sheet, _ := strings.Cut(page, `class="worksheet"`)
		sheet, _, _ = strings.Cut(sheet, "</section>")
		if strings.Contains(sheet, `class="mark`) || !strings.Contains(sheet, "<table") {
			t.Errorf("%s: the worksheet holds statements", lang)
		}
		for _, q := range a.Questions() {
			if strings.Contains(sheet, q.Right) || !strings.Contains(page, "✓ "+template.HTMLEscapeString(q.Right)) {
				t.Errorf("%s: %q stands where it should not, or not where it should", lang, q.Right)
			}
		}
		for _, id := range []string{"M1", "M2", "M3", "M4"} {
			if !strings.Contains(page, "["+id+"]") {
				t.Errorf("%s: nothing of what %s leaves out", lang, id)
			}
		}
		if len(a.Parts()) != len(st.Scenes) {
			t.Errorf("%s: %d scenes to choose from", lang, len(a.Parts()))
		}
	}
}

// A reading of the whole story takes about as long as the cover says.
func TestMinutes(t *testing.T) {
	sum, ways, n := 0, 0, 0
	for _, sc := range shippedStory(t).Scenes {
		if sc.Branch {
			ways, n = ways+sceneSeconds(sc), n+1
		} else {
			sum += sceneSeconds(sc)
		}
	}
	if all := float64(sum+ways/n) / 60; all < 9 || all > 12 {
		t.Errorf("%.1f minutes, where the cover says about ten", all)
	}
}

func TestBase(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "https://your.host/coin-or-cap": "https://your.host/coin-or-cap/", "http://127.0.0.1:8080/": "http://127.0.0.1:8080/",
		"your.host": "!", "/coin-or-cap/": "!", "ftp://your.host/": "!", "https://your.host/?a": "!", "https://your.host/#a": "!",
	} {
		got, err := parseBase(text)
		if err != nil {
			got = "!"
		}
		if got != want {
			t.Errorf("%q: %q, not %q (%v)", text, got, want, err)
		}
	}
}

// Whole addresses stand in the pages only where the site knows its own; what describes it is well formed.
func TestLinked(t *testing.T) {
	st, dir := shippedStory(t), t.TempDir()
	for _, base := range []string{"", "https://your.host/coin-or-cap/"} {
		o := options{root: "../..", base: base}
		if err := writeLinked(o, st, dir, lasting{"v/1/", 1, ""}); err != nil {
			t.Fatal(err)
		}
		for _, lang := range st.Langs {
			tmpl, err := template.ParseFiles("../../index.html")
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := tmpl.Execute(&b, indexPage(o, st, lang, lasting{"v/1/", 1, ""})); err != nil {
				t.Fatal(err)
			}
			page := b.String()
			own := base
			if own != "" && lang != "en" {
				own += lang + "/"
			}
			for _, what := range []string{`<link rel="canonical" href="` + own + `">`, `<meta property="og:image" content="` + base + "posters/" + lang + `.png">`,
				`type="application/json+oembed" href="` + base + "oembed/" + lang + `.json"`} {
				if strings.Contains(page, what) != (base != "") {
					t.Errorf("%s with base %q: %s", lang, base, what)
				}
			}
			_, block, _ := strings.Cut(page, `<script type="application/ld+json">`)
			block, _, _ = strings.Cut(block, "</script>")
			var said map[string]any
			if err := json.Unmarshal([]byte(block), &said); err != nil || said["@type"] != "LearningResource" || said["inLanguage"] != lang || said["name"] != st.Words(lang).Text(st.Beats()[0].Scene.Title, nil) {
				t.Errorf("%s: %v: %s", lang, err, block)
			}
			if url, is := said["url"]; is != (base != "") || is && url != own {
				t.Errorf("%s: url %v", lang, url)
			}
			if _, err := os.Stat(filepath.Join(dir, "posters", lang+".png")); err != nil {
				t.Error(err)
			}
			data, err := os.ReadFile(filepath.Join(dir, "oembed", lang+".json"))
			if base == "" {
				if err == nil {
					t.Error("an oEmbed document without an address")
				}
				continue
			}
			var doc struct{ Version, Type, HTML string }
			if err := json.Unmarshal(data, &doc); err != nil || doc.Version != "1.0" || doc.Type != "rich" || !strings.Contains(doc.HTML, `<iframe src="`+own+`"`) {
				t.Errorf("%s: %v: %s", lang, err, data)
			}
		}
	}
}

// The element takes every parameter as an attribute, but the one that says whether there is a frame.
func TestTheElementTakesEveryParameter(t *testing.T) {
	script, err := os.ReadFile("../../wasm/embed.js")
	if err != nil {
		t.Fatal(err)
	}
	a := newAround(options{}, shippedStory(t), "en", "lesson", lasting{"v/1/", 1, ""})
	for _, p := range a.Parameters() {
		if p.Name != "embed" && !strings.Contains(string(script), `"`+p.Name+`"`) {
			t.Errorf("embed.js does not know %s", p.Name)
		}
	}
}
