package main

import (
	"path/filepath"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
	"coinorcap/internal/svg"
	"coinorcap/scenes"
)

// wideMedia is when a page shows the wide still: where stage.Fit takes the wide composition, given how style.css lays
// out the stage. A browser test compares the two.
const wideMedia = "(min-aspect-ratio: 6/5) and (min-width: 1016px) and (min-height: 576px), " +
	"(max-aspect-ratio: 6/5) and (min-width: 621px) and (min-height: 1358px)"

// stillFile names a beat's still within the site.
func stillFile(lang string, b *story.Beat, shape string) string {
	return "stills/" + lang + "/" + b.ID + "-" + shape + ".svg"
}

// writeStills writes every beat's picture at rest, as it is before the reader touches anything.
func writeStills(_ options, st *story.Story, dir string) error {
	runner := stage.NewRunner(st, models.All{}, scenes.All())
	runner.Still = true
	var pic picture.Picture
	var out []byte
	for _, lang := range st.Langs {
		w := st.Words(lang)
		env := story.StaticEnv(st, models.All{})
		for _, b := range st.Beats() {
			s, _ := play.Apply(st, play.New(st, lang, 0), play.Event{Kind: play.Go, Place: b.ID})
			for shape, name := range map[stage.Shape]string{stage.Wide: "wide", stage.Tall: "tall"} {
				runner.Show(s, shape)
				runner.Settle()
				runner.Draw(&pic)
				width, height := shape.Size()
				title := w.Text(b.Scene.Title, env)
				out = svg.Append(out[:0], &pic, width, height, svg.Options{Title: title, Desc: w.Text(b.See, env)})
				if err := write(filepath.Join(dir, stillFile(lang, b, name)), out); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
