package main

import (
	"bytes"
	"embed"
	"fmt"
	"strings"
	"text/template"

	"coinorcap/assets"
	"coinorcap/internal/parcel"
	"coinorcap/internal/story"
)

// readMes are the READ ME's texts, one a language, with what differs between systems marked in them.
//
//go:embed files/readme.*.txt
var readMes embed.FS

// readMeLangs are its languages, in the order they stand in: that of the files' names.
var readMeLangs = func() (out []string) {
	files, _ := readMes.ReadDir("files")
	for _, f := range files {
		if lang, ok := strings.CutPrefix(f.Name(), "readme."); ok {
			out = append(out, strings.TrimSuffix(lang, ".txt"))
		}
	}
	return out
}()

// readMe gives a target's READ ME: one page, all languages, with the spaces that each one's typography asks for.
func readMe(t target, s parcel.Stamp) ([]byte, error) {
	st, _ := story.Parse(assets.Content) // which cmd/check reads
	var parts []string
	for _, lang := range readMeLangs {
		tmpl, err := template.ParseFS(readMes, "files/readme."+lang+".txt")
		if err != nil {
			return nil, fmt.Errorf("the READ ME: %w", err)
		}
		var b bytes.Buffer
		if err := tmpl.Execute(&b, map[string]string{"OS": t.os, "Arch": t.arch, "Version": s.Version}); err != nil {
			return nil, fmt.Errorf("the READ ME: %w", err)
		}
		parts = append(parts, st.Words(lang).Typeset(b.String()))
	}
	return []byte(strings.Join(parts, "\n"+strings.Repeat("=", 72)+"\n\n")), nil
}
