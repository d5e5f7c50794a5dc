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

// The ends of names of stills in the high contrast, which boot.js puts there, and of those for paper.
const (
	highMark  = "-high"
	paperMark = "-print"
)

// stillFile names a beat's still within the site.
func stillFile(lang string, b *story.Beat, shape string) string {
	return "stills/" + lang + "/" + b.ID + "-" + shape + ".svg"
}

// drawn lists the stills that every beat has. On paper the tall composition stands beside the words: its own are as large.
var drawn = []struct {
	name  string
	shape stage.Shape
	look  still.Look
}{
	{"wide", stage.Wide, still.Night}, {"wide" + highMark, stage.Wide, still.High},
	{"tall", stage.Tall, still.Night}, {"tall" + highMark, stage.Tall, still.High},
	{"tall" + paperMark, stage.Tall, still.Paper},
}

// writeStills writes every beat's picture at rest, as it is before the reader touches anything, in every look.
func writeStills(_ options, st *story.Story, dir string) error {
	runner := stage.NewRunner(st, models.All{}, scenes.All())
	for _, lang := range st.Langs {
		for _, b := range st.Beats() {
			for _, d := range drawn {
				drawing, err := still.Draw(runner, st, lang, b, d.shape, d.look)
				if err != nil {
					return err
				}
				if err := write(filepath.Join(dir, stillFile(lang, b, d.name)), drawing); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
