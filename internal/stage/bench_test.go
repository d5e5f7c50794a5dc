package stage_test

import (
	"testing"

	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
	"coinorcap/scenes"

	"coinorcap/internal/models"
)

// BenchmarkFrame draws the first second of every scene: a step and a picture each, as in a browser, less the painting.
func BenchmarkFrame(b *testing.B) {
	st := stagetest.Story(b)
	for _, sc := range st.Scenes {
		last := sc.Beats[len(sc.Beats)-1]
		b.Run(sc.Name, func(b *testing.B) {
			b.ReportAllocs()
			s, _ := play.Apply(st, play.New(st, "en", 0), play.Event{Kind: play.Go, Place: last.ID})
			r := stage.NewRunner(st, models.All{}, scenes.All())
			var p picture.Picture
			r.Show(s, stage.Wide)
			for b.Loop() {
				r.Step()
				r.Draw(&p)
			}
		})
	}
}
