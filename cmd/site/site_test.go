package main

import (
	"bytes"
	"html/template"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
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
		if err := tmpl.Execute(&b, newPage(st, models.All{}, lang, lasting{"v/1/", 1, ""})); err != nil {
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

var facePattern = regexp.MustCompile(`url\(fonts/(\w+)\.woff2\).*unicode-range: ([^;]*);`)

// Every word of the pages can be set with the fonts that are loaded at first: a letter beyond them costs a reader a file
// more.
func TestTheFirstFontsHoldEveryLetter(t *testing.T) {
	css, err := os.ReadFile("../../wasm/style.css")
	if err != nil {
		t.Fatal(err)
	}
	faces := facePattern.FindAllStringSubmatch(string(css), -1)
	if len(faces) != 3 {
		t.Fatalf("%d faces that are loaded at first", len(faces))
	}
	for _, f := range faces {
		has := map[rune]bool{'\n': true, '⤢': true} // the sign of the full screen is the system's own
		for _, r := range strings.Split(f[2], ", ") {
			from, to, span := strings.Cut(strings.TrimPrefix(r, "U+"), "-")
			if !span {
				to = from
			}
			least, err := strconv.ParseUint(from, 16, 32)
			most, err2 := strconv.ParseUint(to, 16, 32)
			if err != nil || err2 != nil {
				t.Fatalf("%s: the range %q is none", f[1], r)
			}
			for c := least; c <= most; c++ {
				has[rune(c)] = true
			}
		}
		for lang, page := range html(t) {
			for i, c := range page {
				if !has[c] {
					t.Errorf("%s of %s lacks %q: …%s…", f[1], lang, c, page[max(0, i-30):i])
					has[c] = true
				}
			}
		}
	}
}

// The style sheets know no left and right but where a place has been measured: everything else turns round by itself in
// languages that are written from right to left.
func TestStylesHaveNoSides(t *testing.T) {
	sides := regexp.MustCompile(`(?:^|[\s{;])((?:(?:margin|padding|border)-)?(?:left|right)(?:-(?:width|color|style))?|float|text-align|border-(?:top|bottom)-(?:left|right)-radius)\s*:\s*([^;}]*)`)
	measured := regexp.MustCompile(`^(?:var\(--(?:x|stage-left)\b.*|0)$`)
	files, err := filepath.Glob("../../wasm/*.css")
	if err != nil || len(files) < 2 {
		t.Fatal(files, err)
	}
	comment := regexp.MustCompile(`(?s)/\*.*?\*/`)
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range sides.FindAllStringSubmatch(string(comment.ReplaceAll(text, nil)), -1) {
			switch property, value := m[1], strings.TrimSpace(m[2]); {
			case property == "text-align" && (value == "start" || value == "end" || value == "center"):
			case property == "left" && measured.MatchString(value):
			default:
				t.Errorf("%s: %s: %s", filepath.Base(f), property, value)
			}
		}
	}
}
