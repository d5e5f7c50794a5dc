// Package still draws single pictures of beats at rest as SVG, before the reader has touched anything: what stands in the
// page and in print, and what the desktop program writes on request.
//
//	story.Beat ──stage.Runner.Settle──▶ picture.Picture ──svg.Append──▶ bytes
package still

import (
	"fmt"
	"runtime/debug"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
	"coinorcap/internal/svg"
)

// Shapes are both compositions, by the names that files of stills have.
var Shapes = map[string]stage.Shape{"wide": stage.Wide, "tall": stage.Tall}

// Look says which colours a still has.
type Look uint8

// The looks.
const (
	Night Look = iota // lit, for the desk
	High              // the high contrast, for its plain desk
	Paper             // for white paper
)

// Recolour gives a finished picture the look, in place.
func (l Look) Recolour(p *picture.Picture) {
	switch l {
	case High:
		picture.Contrast(p)
	case Paper:
		picture.Print(p)
	}
}

// Draw draws one beat in a language, a shape and a look; what a scene trips over is reported with its place.
func Draw(runner *stage.Runner, st *story.Story, lang string, b *story.Beat, shape stage.Shape, look Look) (drawing []byte, err error) {
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
	look.Recolour(&pic)
	width, height := shape.Size()
	return svg.Append(nil, &pic, width, height, svg.Options{Title: w.Text(b.Scene.Title, env), Desc: w.Text(b.See, env)}), nil
}
