package main

import (
	"bytes"
	"html/template"
	"math"
	"os"
	"regexp"
	"strings"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/stage"
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
	names := regexp.MustCompile(`>((?:mark|means|read|status|help|language)\.[a-z]+)<|"((?:mark|means|read|status|help|language)\.[a-z]+)"`)
	for lang, page := range html(t) {
		if m := names.FindString(page); m != "" {
			t.Errorf("%s: no words for %s", lang, m)
		}
	}
}

// wideMedia says in CSS what stage.Fit says in Go, for the stage's rectangle as style.css lays it out: a browser test
// compares the rectangle itself.
func TestWideMediaIsWhereFitTakesWide(t *testing.T) {
	rect := func(w, h float64) (float64, float64) {
		if w < 1.2*h || w <= 560 {
			return w, 0.4 * h
		}
		pad := math.Min(0.52*w, math.Min(math.Max(352, 0.353*w), 520))
		inset := math.Min(math.Max(16, (h-544)/2), 44)
		return w - math.Min(0.0375*w, 72) - pad, h - 2*inset
	}
	for _, s := range [][2]float64{{360, 640}, {390, 844}, {768, 1024}, {1024, 576}, {1280, 720}, {1440, 900}, {1920, 1080}, {844, 390}, {1000, 700}} {
		w, h := s[0], s[1]
		css := w >= 1.2*h && w >= 1016 && h >= 576 || w <= 1.2*h && w >= 621 && h >= 1358
		shape, _, _, _ := stage.Fit(rect(w, h))
		if (shape == stage.Wide) != css {
			t.Errorf("at %v by %v the page shows another still than the stage: wide %v", w, h, css)
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
