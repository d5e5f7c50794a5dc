package main

import (
	"path/filepath"

	"coinorcap/internal/models"
	"coinorcap/internal/stage"
	"coinorcap/internal/still"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

// wideMedia is when the column without a script shows the wide still: where its words are 16 CSS pixels. With a script,
// boot.js chooses as stage.Fit does.
const wideMedia = "(min-width: 78rem)"

// stillFile names a beat's still within the site.
func stillFile(lang string, b *story.Beat, shape string) string {
	return "stills/" + lang + "/" + b.ID + "-" + shape + ".svg"
}

// writeStills writes every beat's picture at rest, as it is before the reader touches anything.
func writeStills(_ options, st *story.Story, dir string) error {
	runner := stage.NewRunner(st, models.All{}, scenes.All())
	for _, lang := range st.Langs {
		for _, b := range st.Beats() {
			for name, shape := range still.Shapes {
				drawing, err := still.Draw(runner, st, lang, b, shape)
				if err != nil {
					return err
				}
				if err := write(filepath.Join(dir, stillFile(lang, b, name)), drawing); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
