package main

import (
	"fmt"
	"path/filepath"
	"runtime/debug"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
	"coinorcap/internal/svg"
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
			for shape, name := range map[stage.Shape]string{stage.Wide: "wide", stage.Tall: "tall"} {
				drawing, err := drawStill(runner, st, lang, b, shape)
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

// drawStill draws one beat; what a scene trips over is reported with its place.
func drawStill(runner *stage.Runner, st *story.Story, lang string, b *story.Beat, shape stage.Shape) (drawing []byte, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("scene of %s (%s): %v\n%s", b.ID, lang, r, debug.Stack())
		}
	}()
	w, env := st.Words(lang), story.StaticEnv(st, models.All{})
	s, _ := play.Apply(st, play.New(st, lang, 0), play.Event{Kind: play.Go, Place: b.ID})
	var pic picture.Picture
	runner.Show(s, shape)
	runner.Settle()
	runner.Draw(&pic)
	width, height := shape.Size()
	return svg.Append(nil, &pic, width, height, svg.Options{Title: w.Text(b.Scene.Title, env), Desc: w.Text(b.See, env)}), nil
}
