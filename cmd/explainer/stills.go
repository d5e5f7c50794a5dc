package main

import (
	"fmt"
	"os"
	"path/filepath"

	"coinorcap/internal/models"
	"coinorcap/internal/stage"
	"coinorcap/internal/still"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

// writeStills writes every beat's picture at rest as SVG: dir/en/pledge.ask-wide.svg and so on. It needs no display.
func writeStills(st *story.Story, dir string) error {
	runner := stage.NewRunner(st, models.All{}, scenes.All())
	n := 0
	for _, lang := range st.Langs {
		folder := filepath.Join(dir, lang)
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return err
		}
		for _, b := range st.Beats() {
			for name, shape := range still.Shapes {
				drawing, err := still.Draw(runner, st, lang, b, shape, still.Night)
				if err != nil {
					return err
				}
				if err := os.WriteFile(filepath.Join(folder, b.ID+"-"+name+".svg"), drawing, 0o644); err != nil {
					return err
				}
				n++
			}
		}
	}
	fmt.Printf("%d pictures in %s\n", n, dir)
	return nil
}
