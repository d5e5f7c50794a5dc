package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"text/template"

	"coinorcap/internal/parcel"
)

// folderName is what the web site is called, packed and unpacked.
const folderName = "coin-or-cap-site"

// readMeLangs are the languages that the READ ME is written in, in their order.
var readMeLangs = []string{"en", "fr"}

// folder packs the web site, with a READ ME in both languages.
func folder(j *job) ([]parcel.File, error) {
	var parts []string
	for _, lang := range readMeLangs {
		t, err := template.ParseFS(own, "files/readme."+lang+".txt")
		if err != nil {
			return nil, fmt.Errorf("the READ ME: %w", err)
		}
		var b bytes.Buffer
		if err := t.Execute(&b, j.stamp); err != nil {
			return nil, fmt.Errorf("the READ ME: %w", err)
		}
		parts = append(parts, j.story.Words(lang).Typeset(b.String()))
	}
	files := []parcel.File{{Name: "READ ME.txt", Data: []byte(strings.Join(parts, "\n"+strings.Repeat("=", 72)+"\n\n"))}}
	files = append(files, j.site...)
	for _, l := range j.licences { // a site that was built to be worked on has none
		if !slices.ContainsFunc(j.site, func(f parcel.File) bool { return f.Name == l.Name }) {
			files = append(files, l)
		}
	}
	for i := range files {
		files[i].Name = folderName + "/" + files[i].Name
	}
	zip, err := parcel.Zipped(files, j.stamp.Time)
	return []parcel.File{{Name: folderName + ".zip", Data: zip}}, err
}
