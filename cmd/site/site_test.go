package main

import (
	"bytes"
	"html/template"
	"os"
	"regexp"
	"strings"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/story"
)

// html gives the page of each language.
func html(t *testing.T) map[string]string {
	t.Helper()
	st, problems := story.Parse(os.DirFS("../../assets"))
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	tmpl, err := template.ParseFiles("../../index.html")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, lang := range st.Langs {
		var b bytes.Buffer
		if err := tmpl.Execute(&b, newPage(st, models.All{}, lang, 1)); err != nil {
			t.Fatal(err)
		}
		out[lang] = b.String()
	}
	return out
}

var (
	idPattern   = regexp.MustCompile(`\sid="([^"]*)"`)
	hrefPattern = regexp.MustCompile(`\s(?:href|for|aria-labelledby)="(#?)([^"]*)"`)
	attrPattern = regexp.MustCompile(`\s(style|on[a-z]+)="`)
)

// Every link within the page leads somewhere, no id stands twice, and nothing needs a looser security policy.
func TestPagesHoldTogether(t *testing.T) {
	for lang, page := range html(t) {
		ids := map[string]bool{}
		for _, m := range idPattern.FindAllStringSubmatch(page, -1) {
			if ids[m[1]] {
				t.Errorf("%s: the id %q stands twice", lang, m[1])
			}
			ids[m[1]] = true
		}
		for _, m := range hrefPattern.FindAllStringSubmatch(page, -1) {
			if inside := m[1] == "#" || !strings.Contains(m[0], "href="); inside && !ids[m[2]] {
				t.Errorf("%s: %q leads nowhere", lang, m[2])
			}
		}
		if m := attrPattern.FindString(page); m != "" || strings.Contains(page, "<style") {
			t.Errorf("%s: inline style or script: %s", lang, m)
		}
		if i := strings.Index(page, "ZgotmplZ"); i >= 0 {
			t.Errorf("%s: the template refused a value: %s", lang, page[max(0, i-80):i])
		}
	}
}

// Every word of the page comes from ui.story: a name that stands for itself was forgotten there.
func TestPagesHaveTheirWords(t *testing.T) {
	names := regexp.MustCompile(`>((?:mark|means|read|status|help)\.[a-z]+)<|"((?:mark|means|read|status|help)\.[a-z]+)"`)
	for lang, page := range html(t) {
		if m := names.FindString(page); m != "" {
			t.Errorf("%s: no words for %s", lang, m)
		}
	}
}

func TestContentTypes(t *testing.T) {
	for file, want := range map[string]string{"stage.wasm": "application/wasm", "boot.js": "text/javascript; charset=utf-8", "a.svg": "image/svg+xml"} {
		if got := contentType(file); got != want {
			t.Errorf("%s is served as %s", file, got)
		}
	}
}
