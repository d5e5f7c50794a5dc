package main

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html/template"
	"path"
	"slices"
	"strings"
	textTemplate "text/template"

	"coinorcap/internal/models"
	"coinorcap/internal/parcel"
	"coinorcap/internal/story"
)

//go:embed files
var own embed.FS

// course is what the templates of a package for learning platforms read.
type course struct {
	Lang, Title, Description string
	ID                       string // the same for the same lesson, whatever the build
	Version                  string
	Pages                    string            // JSON: the piece's page in each language
	Query                    string            // the lesson's parameters
	Titles, Descriptions     map[string]string // by language
	Questions, Mastery       int
	Scripts                  []string
	Icon                     string   // a file of the piece
	Files                    []string // all but the manifest itself
}

// Least is the mastery score as a share of one, as the manifests of SCORM 2004 and cmi5 write it.
func (c course) Least() string { return fmt.Sprint(float64(c.Mastery) / 100) }

// Index is where the page of the course stands in the package.
func (course) Index() string { return "index.html" }

// UI gives words of ui.story in the course's language.
func (j *job) ui(name string) string { return j.story.Words(j.lesson.lang).UI(name) }

// title is the piece's own in a language.
func (j *job) title(lang string) string {
	return j.story.Words(lang).Text(j.story.Scenes[0].Title, story.StaticEnv(j.story, models.All{}))
}

// pack makes a package of a form for learning platforms: the page of the course with its scripts, the piece within a
// folder, and the manifest that names them all.
func (j *job) pack(form, manifest string, scripts ...string) ([]parcel.File, error) {
	c := course{
		Lang: j.lesson.lang, Title: j.title(j.lesson.lang), Description: j.ui("description"), Version: j.stamp.Version,
		Query: j.lesson.query, Questions: j.lesson.questions, Mastery: j.lesson.mastery, Scripts: scripts,
		Titles: map[string]string{}, Descriptions: map[string]string{},
	}
	pages := map[string]string{}
	for _, lang := range j.story.Langs {
		pages[lang] = "piece/" + j.pageOf(lang)
		c.Titles[lang], c.Descriptions[lang] = j.title(lang), j.story.Words(lang).UI("description")
	}
	text, err := json.Marshal(pages)
	if err != nil {
		return nil, err
	}
	c.Pages = string(text)
	c.ID = identifier(form, c.Lang, c.Query, fmt.Sprint(c.Mastery))

	var files []parcel.File
	for _, name := range append([]string{"course.css"}, scripts...) {
		data, err := own.ReadFile("files/" + name)
		if err != nil {
			return nil, err
		}
		files = append(files, parcel.File{Name: name, Data: data})
	}
	for _, f := range j.piece() {
		f.Name = "piece/" + f.Name
		if path.Base(f.Name) == "icon.svg" {
			c.Icon = f.Name
		}
		files = append(files, f)
	}
	page, err := j.coursePage(c)
	if err != nil {
		return nil, err
	}
	files = append(files, parcel.File{Name: c.Index(), Data: page})
	for _, f := range append(files, j.licences...) {
		c.Files = append(c.Files, f.Name)
	}
	slices.Sort(c.Files)
	head, err := fill(manifest, c)
	if err != nil {
		return nil, err
	}
	name := "imsmanifest.xml"
	if form == "cmi5" {
		name = "cmi5.xml"
	}
	files = append(append(files, j.licences...), parcel.File{Name: name, Data: head})
	zip, err := parcel.Zipped(files, j.stamp.Time)
	return []parcel.File{{Name: j.named(form, ".zip"), Data: zip}}, err
}

// coursePage fills the page that a platform opens.
func (j *job) coursePage(c course) ([]byte, error) {
	t, err := template.New("course.html").Funcs(template.FuncMap{"ui": j.ui}).ParseFS(own, "files/course.html")
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, c)
	return b.Bytes(), err
}

// fill fills a manifest.
func fill(name string, c course) ([]byte, error) {
	t, err := textTemplate.New(name).Funcs(textTemplate.FuncMap{"x": escape}).ParseFS(own, "files/"+name)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, c)
	return b.Bytes(), err
}

// escape writes text as XML wants it.
func escape(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // a strings.Builder takes everything
	return b.String()
}

// identifier makes a name of 128 bits of what a lesson is, in the form of a UUID.
func identifier(parts ...string) string {
	sum := sha256.Sum256([]byte("coin-or-cap " + strings.Join(parts, " ")))
	sum[6], sum[8] = sum[6]&0x0f|0x80, sum[8]&0x3f|0x80 // version 8: our own way of making them
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}

func scorm12(j *job) ([]parcel.File, error) {
	return j.pack("scorm12", "scorm12.xml", "scorm.js", "scorm12.js", "record.js")
}

func scorm2004(j *job) ([]parcel.File, error) {
	return j.pack("scorm2004", "scorm2004.xml", "scorm.js", "scorm2004.js", "record.js")
}

func cmi5(j *job) ([]parcel.File, error) {
	return j.pack("cmi5", "cmi5.xml", "cmi5.js", "record.js")
}
