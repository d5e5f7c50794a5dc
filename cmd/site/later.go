package main

import (
	"encoding/json"
	"path/filepath"

	"coinorcap/internal/story"
)

// laterFile names the script with the words and figures that scripts loaded on demand share (wasm/path.js and others).
func laterFile(lang string) string { return "later-" + lang + ".js" }

// laterWords are the labels of ui.story that only those scripts show.
var laterWords = []string{"path", "path.guesses", "path.taken", "path.else", "path.set", "path.unread", "path.code", "path.facts", "glossary"}

// later is what stands in the file.
type later struct {
	Words map[string]string `json:"words"`
}

// writeLater writes the file for each language.
func writeLater(_ options, st *story.Story, dir string) error {
	for _, lang := range st.Langs {
		w := st.Words(lang)
		l := later{Words: map[string]string{}}
		for _, name := range laterWords {
			l.Words[name] = w.UI(name)
		}
		data, err := json.Marshal(l)
		if err != nil {
			return err
		}
		data = append(append([]byte("coinorcap.later = "), data...), ";\n"...)
		if err := write(filepath.Join(dir, laterFile(lang)), data); err != nil {
			return err
		}
	}
	return nil
}
