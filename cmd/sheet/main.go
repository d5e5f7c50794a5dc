// Command sheet draws every beat of every scene to PNG, wide and tall, in every language, and lays them out on contact
// sheets to be looked at.
//
// By default it walks the living page, pad and stage, in headless Chromium. With -svg it draws the stage alone by the
// SVG painter, at the first tick and at rest, which takes seconds and needs no build of the page. With -film from,to it
// draws the stage so on its way from one place to another, frame after frame. With -pad it draws the window of the
// desktop program in the same way.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"coinorcap/internal/models"
	"coinorcap/internal/story"
)

type options struct {
	out   string
	scene string
	langs []string
	url   string
	film  string
}

func main() {
	var o options
	lang := flag.String("lang", "", "only this language (default: all)")
	flag.StringVar(&o.out, "out", "dist/sheet", "the folder to write to")
	flag.StringVar(&o.scene, "scene", "", "only these scenes, separated by commas (default: all)")
	flag.StringVar(&o.url, "url", "", "the address of a page that is being served (default: build and serve one)")
	svg := flag.Bool("svg", false, "draw the stage alone, by the SVG painter, at the first tick and at rest")
	flag.StringVar(&o.film, "film", "", "two places, separated by a comma: draw the stage on the way from one to the other")
	desk := flag.Bool("pad", false, "draw the window of the desktop program, pad and stage, by the SVG painter")
	flag.Parse()

	var only []string
	if *lang != "" {
		only = strings.Split(*lang, ",") // drafts too
	}
	st, problems := story.Parse(os.DirFS("assets"), only...)
	if st == nil {
		for _, p := range problems {
			fmt.Fprintln(os.Stderr, p)
		}
		os.Exit(1)
	}
	o.langs = st.Langs
	if only != nil {
		o.langs = only
	}
	run := page
	if *svg {
		run = stills
	}
	if o.film != "" {
		run = film
	}
	if *desk {
		run = pads
	}
	if err := run(context.Background(), st, o); err != nil {
		fmt.Fprintln(os.Stderr, "sheet:", err)
		os.Exit(1)
	}
}

// beats gives the beats to draw.
func (o options) beats(st *story.Story) []*story.Beat {
	if o.scene == "" {
		return st.Beats()
	}
	var out []*story.Beat
	for _, b := range st.Beats() {
		for _, name := range strings.Split(o.scene, ",") {
			if b.Scene.Name == name {
				out = append(out, b)
			}
		}
	}
	return out
}

// see is the sentence that says what a beat's picture shows, as the story stands at its start.
func see(st *story.Story, lang string, b *story.Beat) string {
	return st.Words(lang).Text(b.See, story.StaticEnv(st, models.All{}))
}

func write(dir, name string, data []byte) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, name), data, 0o644)
}
