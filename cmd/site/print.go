package main

import (
	"os"
	"path/filepath"
	"strings"

	"coinorcap/internal/story"
)

// printFile names the style sheet for paper in a language.
func printFile(lang string) string { return "print-" + lang + ".css" }

// writePrint writes wasm/print.css once for each language. A page's margins cannot read the document, so the running
// title stands in the style sheet.
func writePrint(o options, st *story.Story, dir string) error {
	css, err := os.ReadFile(o.in("wasm", "print.css"))
	if err != nil {
		return err
	}
	for _, lang := range st.Langs {
		title := st.Words(lang).Text(st.Beats()[0].Scene.Title, nil)
		rule := "@page { @top-left { content: " + cssString(title) + "; } }\n"
		if err := write(filepath.Join(dir, printFile(lang)), append(css[:len(css):len(css)], rule...)); err != nil {
			return err
		}
	}
	return nil
}

// cssString gives text as a string of a style sheet.
func cssString(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\a `).Replace(text) + `"`
}
