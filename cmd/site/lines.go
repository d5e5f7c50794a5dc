package main

import (
	"bytes"
	"os"
	"path/filepath"

	"coinorcap/internal/models"
	"coinorcap/internal/story"
	"coinorcap/internal/tongue"
)

// writeLines writes, into a draft alone, the page for translators of each language: LANG/lines.html, with every line in place.
func writeLines(o options, st *story.Story, dir string, files lasting) error {
	if !o.draft {
		return nil
	}
	content := os.DirFS(o.in(o.content))
	for _, lang := range st.Langs[1:] {
		book, err := tongue.Read(st.Entries(), content, lang)
		if err != nil {
			return err
		}
		blanks, draft, err := tongue.Blanks(content, lang)
		if err != nil && !os.IsNotExist(err) {
			return err
		}
		at := tongue.Site{
			Still: func(b *story.Beat, shape string) string { return "../" + files.folder + stillFile(lang, b, shape) },
			Beat:  func(b *story.Beat) string { return "index.html#" + b.ID },
		}
		var page bytes.Buffer
		if err := book.Page(&page, st, models.All{}, at, blanks, draft); err != nil {
			return err
		}
		for name, data := range map[string][]byte{"lines.html": page.Bytes(), "lines.css": tongue.PageStyle} {
			if err := write(filepath.Join(dir, lang, name), data); err != nil {
				return err
			}
		}
	}
	return nil
}
