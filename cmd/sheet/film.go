package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"coinorcap/internal/browser"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
	"coinorcap/internal/svg"
	"coinorcap/scenes"
)

// ticks are when a film strip's frames are taken, counted from the change of place: close together while a thing is
// handed on, wider apart after.
var ticks = []int{0, 1, 6, 12, 18, 24, 30, 36, 42, 50, 60, 72, 90, 120, 140, 180}

// film draws the stage on its way from one place to another, one strip for each shape and language.
func film(ctx context.Context, st *story.Story, o options) error {
	from, to, _ := strings.Cut(o.film, ",")
	for _, place := range []string{from, to} {
		if st.Beat(place) == nil {
			return fmt.Errorf("there is no place %q", place)
		}
	}
	tab, stop, err := browser.Start(ctx)
	if err != nil {
		return err
	}
	defer stop()
	p, err := browser.Open(tab)
	if err != nil {
		return err
	}
	defer p.Close()
	for _, sh := range shapes {
		for _, lang := range o.langs {
			w, h := sh.shape.Size()
			file := filepath.Join(o.out, "film", fmt.Sprintf("%s-%s-%s-%s", from, to, sh.name, lang))
			rows := (len(ticks) + columns) / columns
			if err := shoot(p, file, strip(st, lang, from, to, sh.shape, sh.name), columns*(int(w)+16)+32, rows*(int(h)+50)+32); err != nil {
				return err
			}
		}
	}
	return nil
}

// strip writes the frames: the first place at rest, and then the ticks.
func strip(st *story.Story, lang, from, to string, shape stage.Shape, name string) []byte {
	r := stage.NewRunner(st, models.All{}, scenes.All())
	s, _ := play.Apply(st, play.New(st, lang, 0), play.Event{Kind: play.Go, Place: from})
	r.Show(s, shape)
	r.Settle()
	w, h := shape.Size()
	var doc bytes.Buffer
	doc.WriteString(sheetHead)
	frames := 0
	frame := func(caption string) {
		var pic picture.Picture
		r.Draw(&pic)
		frames++
		fmt.Fprintf(&doc, `<figure class=%s><div class=d>%s</div><figcaption>%s</figcaption></figure>`, name,
			svg.Append(nil, &pic, w, h, svg.Options{Prefix: fmt.Sprintf("n%d-", frames)}), caption)
	}
	frame("<b>" + from + "</b>, at rest")
	s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: to})
	r.Show(s, shape)
	at := 0
	for _, tick := range ticks {
		for ; at < tick; at++ {
			r.Step()
		}
		frame(fmt.Sprintf("<b>%s</b>, tick %d", to, tick))
	}
	return doc.Bytes()
}
