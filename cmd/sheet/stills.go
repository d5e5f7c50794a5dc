package main

import (
	"bytes"
	"context"
	"fmt"
	"html"
	"path/filepath"

	"coinorcap/internal/browser"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
	"coinorcap/internal/svg"
	"coinorcap/scenes"
)

var shapes = []struct {
	shape stage.Shape
	name  string
}{{stage.Wide, "wide"}, {stage.Tall, "tall"}}

const (
	sheetHead = `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:16px;background:#0b1222;color:#f8f5ec;font:14px/1.3 sans-serif;display:flex;flex-wrap:wrap;gap:16px}
figure{margin:0}figcaption{padding:4px 0;max-width:100%}b{color:#f5b82e}
.d{background:radial-gradient(circle at 50% 40%,#2a3f6e,#16233f 60%,#0b1222);display:block}
.d svg,.d img{display:block;width:100%;height:100%}
.wide .d{width:640px;height:560px}.tall .d{width:360px;height:256px}
.wide figcaption{width:640px}.tall figcaption{width:360px}</style>`
	columns = 3
)

// stills draws each beat's stage as SVG, one sheet for each shape, language and scene, and shows them to Chromium.
func stills(ctx context.Context, st *story.Story, o options) error {
	return withPage(ctx, func(p *browser.Page) error {
		for _, sh := range shapes {
			for _, lang := range o.langs {
				if err := sheetOf(p, st, o, lang, sh.shape, sh.name); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// withPage does something with a page of a browser of its own.
func withPage(ctx context.Context, do func(p *browser.Page) error) error {
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
	return do(p)
}

func sheetOf(p *browser.Page, st *story.Story, o options, lang string, shape stage.Shape, name string) error {
	r := stage.NewRunner(st, models.All{}, scenes.All())
	s := play.New(st, lang, 0)
	w, h := shape.Size()
	var frame picture.Picture
	var scene *story.Scene
	var doc bytes.Buffer
	n := 0
	flush := func() error {
		if scene == nil {
			return nil
		}
		width := columns*(int(w)+16) + 32
		rows := (n + columns - 1) / columns
		file := filepath.Join(o.out, "svg", fmt.Sprintf("%s-%s-%s", scene.Name, name, lang))
		return shoot(p, file, doc.Bytes(), width, rows*(int(h)+80)+32)
	}
	for _, b := range o.beats(st) {
		if b.Scene != scene {
			if err := flush(); err != nil {
				return err
			}
			scene, n = b.Scene, 0
			doc.Reset()
			doc.WriteString(sheetHead)
		}
		s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: b.ID})
		r.Show(s, shape)
		for _, at := range []string{"first tick", "at rest"} {
			if at == "at rest" {
				r.Settle()
			} else {
				r.Step()
			}
			r.Draw(&frame)
			n++
			fmt.Fprintf(&doc, `<figure class=%s><div class=d>%s</div><figcaption><b>%s</b>, %s. %s</figcaption></figure>`, name,
				svg.Append(nil, &frame, w, h, svg.Options{Prefix: fmt.Sprintf("n%d-", n)}), b.ID, at, html.EscapeString(see(st, lang, b)))
		}
	}
	return flush()
}

// shoot writes a page beside the picture that a window of w by h pixels shows of it; file is without its ending.
func shoot(p *browser.Page, file string, doc []byte, w, h int) error {
	if err := write(filepath.Dir(file), filepath.Base(file)+".html", doc); err != nil {
		return err
	}
	path, err := filepath.Abs(file + ".html")
	if err != nil {
		return err
	}
	if err := p.Size(w, h, 1, false); err != nil {
		return err
	}
	if err := p.Goto("file://" + path); err != nil {
		return err
	}
	png, err := p.Shot()
	if err != nil {
		return err
	}
	fmt.Println(file + ".png")
	return write(filepath.Dir(file), filepath.Base(file)+".png", png)
}
