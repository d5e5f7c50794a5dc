package tongue

import (
	_ "embed"
	"html/template"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"coinorcap/internal/face"
	"coinorcap/internal/story"
)

//go:embed page.html
var pageText string

var pageTemplate = template.Must(template.New("page").Parse(pageText))

// PageStyle is the style sheet of the page, to be written beside it as lines.css.
//
//go:embed page.css
var PageStyle []byte

// Site says where the page finds what it shows, as addresses from its own place.
type Site struct {
	Still func(b *story.Beat, shape string) string // a beat's picture, "wide" or "tall"
	Beat  func(b *story.Beat) string               // the beat itself, in the language
}

// What is much longer than the English is marked: on the stage a label has little more room than the English takes.
const (
	mostOnStage = 130 // percent of the English width
	mostOnPad   = 170 // percent of the English length, for lines of some length
)

// pageRow is a line on the page.
type pageRow struct {
	*Line
	Anchor        string
	English, Said template.HTML
	Printed       string // as the reader sees it, where references are printed
	Length        int    // percent of the English; 0 without words
	Long          bool
	OnStage       bool
	Place         string // "de/pledge.txt:12"
}

// pageGroup is the lines of one beat, or those that belong to a scene as a whole: its labels may stand in any of its pictures.
type pageGroup struct {
	Pictures []pagePicture
	Rows     []pageRow
}

type pagePicture struct{ Name, Link, Wide, Tall string }

type pageChapter struct {
	Name, Title string
	Count       Count
	Groups      []pageGroup
}

type page struct {
	Lang, Name, Dir string
	All             Count
	Missing         int
	Chapters        []pageChapter
	Unshown, Blanks string
	Draft           bool
}

// Page writes the page for translators: every line of the English beside what the language says, with its place, its length
// and the picture it belongs to. It needs no script and no server.
func (b *Book) Page(w io.Writer, st *story.Story, m story.Models, at Site, blanks []string, draft bool) error {
	words, english, env := st.Words(b.Lang), st.Words("en"), story.StaticEnv(st, m)
	p := page{Lang: b.Lang, Name: words.Name(), Dir: "ltr", All: b.Count(), Unshown: strings.Join(b.Unshown(), " "),
		Blanks: strings.Join(blanks, ", "), Draft: draft}
	p.Missing = p.All.Lines - p.All.Done
	if words.RightToLeft() {
		p.Dir = "rtl"
	}
	for _, c := range b.Chapters {
		chapter := pageChapter{Name: c.Name, Count: c.Count()}
		sc := st.Scene(c.Name)
		if sc != nil {
			chapter.Title = english.Text(sc.Title, env)
		}
		var last *story.Beat
		for i, l := range c.Lines {
			if i == 0 || l.Beat != last {
				var g pageGroup
				var beats []*story.Beat
				if last = l.Beat; last != nil {
					beats = []*story.Beat{last}
				} else if sc != nil {
					beats = sc.Beats
				}
				for _, beat := range beats {
					g.Pictures = append(g.Pictures, pagePicture{beat.ID, at.Beat(beat), at.Still(beat, "wide"), at.Still(beat, "tall")})
				}
				chapter.Groups = append(chapter.Groups, g)
			}
			g := &chapter.Groups[len(chapter.Groups)-1]
			g.Rows = append(g.Rows, newRow(l, b.Lang, words, env))
		}
		p.Chapters = append(p.Chapters, chapter)
	}
	return pageTemplate.Execute(w, p)
}

func newRow(l *Line, lang string, words *story.Words, env story.Env) pageRow {
	r := pageRow{Line: l, Anchor: l.File + "." + l.Key, English: marked(l.Source), Said: marked(l.Words),
		OnStage: l.Kind == "label" && l.File != "ui" || l.Kind == "hand", Place: lang + "/" + l.File + ".txt"}
	if l.Row > 0 {
		r.Place += ":" + strconv.Itoa(l.Row)
	}
	if l.Words == "" {
		return r
	}
	if strings.ContainsAny(l.Words, "{*") && l.File != "ui" {
		r.Printed = words.Text(l.Line, env)
	}
	have, want := bare(l.Words), bare(l.Source)
	if r.OnStage {
		r.Length = percentOf(face.Width(face.Text, 1, 0, have), face.Width(face.Text, 1, 0, want))
		r.Long = r.Length > mostOnStage
	} else {
		n := utf8.RuneCountInString(want)
		r.Length = percentOf(float64(utf8.RuneCountInString(have)), float64(n))
		r.Long = r.Length > mostOnPad && n > 12
	}
	return r
}

func percentOf(have, want float64) int {
	if want == 0 {
		return 100
	}
	return int(have/want*100 + .5)
}

// bare is a line without its marks and the names of terms; a reference is as long as a figure with its unit.
func bare(written string) string {
	var b strings.Builder
	text := unmarked(written)
	for text != "" {
		i := strings.IndexAny(text, "{*")
		if i < 0 {
			b.WriteString(text)
			break
		}
		b.WriteString(text[:i])
		if text[i] == '{' {
			_, text, _ = strings.Cut(text[i:], "}")
			b.WriteString("$10bn")
			continue
		}
		body, rest, _ := strings.Cut(text[i+1:], "*")
		said, _, _ := strings.Cut(body, ":")
		b.WriteString(said)
		text = rest
	}
	return b.String()
}

func unmarked(written string) string {
	for strings.HasSuffix(written, "]") {
		at := strings.LastIndexByte(written, '[')
		if at < 0 {
			break
		}
		written = strings.TrimRight(written[:at], " ")
	}
	return written
}

// marked sets what must stay as it is, references, marks and the names of terms, apart from the words.
func marked(written string) template.HTML {
	var b strings.Builder
	esc := template.HTMLEscapeString
	text := unmarked(written)
	marks := written[len(text):]
	for text != "" {
		i := strings.IndexAny(text, "{*")
		if i < 0 {
			b.WriteString(esc(text))
			break
		}
		b.WriteString(esc(text[:i]))
		if text[i] == '{' {
			ref, rest, _ := strings.Cut(text[i:], "}")
			b.WriteString("<code>" + esc(ref) + "}</code>")
			text = rest
			continue
		}
		body, rest, _ := strings.Cut(text[i+1:], "*")
		said, name, _ := strings.Cut(body, ":")
		b.WriteString("<code>*</code>" + esc(said) + "<code>:" + esc(name) + "*</code>")
		text = rest
	}
	if marks != "" {
		b.WriteString("<code>" + esc(marks) + "</code>")
	}
	return template.HTML(b.String())
}
