package main

import (
	"bytes"
	"context"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"time"

	"coinorcap/internal/browser"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// windows are the two windows that the living page is drawn in.
var windows = []struct {
	name          string
	w, h          int
	thumb, across int // width of a thumbnail on the contact sheet, and how many stand in a row
}{
	{"wide", 1280, 720, 480, 6},
	{"tall", 390, 844, 240, 12},
}

const patience = 2 * time.Minute

// page walks the living page in Chromium and keeps a picture of every beat at rest.
func page(ctx context.Context, st *story.Story, o options) error {
	tab, stop, err := browser.Start(ctx)
	if err != nil {
		return err
	}
	defer stop()
	if o.url == "" {
		dir, err := os.MkdirTemp("", "coinorcap-sheet-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		if err := browser.Build(".", dir); err != nil {
			return err
		}
		url, closeSite, err := browser.Serve(dir, "/")
		if err != nil {
			return err
		}
		defer closeSite()
		o.url = url
	}
	for _, win := range windows {
		for _, lang := range o.langs {
			dir := filepath.Join(o.out, lang, win.name)
			if err := shots(tab, st, o, lang, win.w, win.h, dir); err != nil {
				return err
			}
			if err := contact(tab, st, o, lang, win.name, dir, win.thumb, win.across); err != nil {
				return err
			}
		}
	}
	return nil
}

func shots(tab context.Context, st *story.Story, o options, lang string, w, h int, dir string) error {
	p, err := browser.Open(tab)
	if err != nil {
		return err
	}
	defer p.Close()
	if err := p.Size(w, h, 1, false); err != nil {
		return err
	}
	// The picture at rest is what the sheet shows, so nothing needs to move on the way there.
	if err := p.Media("prefers-reduced-motion", "reduce"); err != nil {
		return err
	}
	address := o.url + "index.html"
	if lang != "en" {
		address = o.url + lang + "/index.html"
	}
	if err := p.Goto(address); err != nil {
		return err
	}
	if err := p.Wait("window.coinorcap && coinorcap.ready && coinorcap.alive", patience); err != nil {
		return err
	}
	for _, b := range o.beats(st) {
		s := play.New(st, lang, 0)
		s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: b.ID})
		if _, err := browser.Eval[bool](p, "(location.hash = "+browser.Quote(b.ID)+", true)"); err != nil {
			return err
		}
		if err := p.Wait(fmt.Sprintf(`(document.querySelector(".beat.now") || {}).id === %q`, b.ID), patience); err != nil {
			return err
		}
		for last, frames := -1, 0; ; last = frames {
			time.Sleep(120 * time.Millisecond)
			if frames, err = browser.Eval[int](p, "coinorcap.frames"); err != nil {
				return err
			}
			if frames == last {
				break
			}
		}
		png, err := p.Shot()
		if err != nil {
			return err
		}
		if err := write(dir, b.ID+".png", png); err != nil {
			return err
		}
	}
	return nil
}

// contact lays the pictures of a folder out on one sheet.
func contact(tab context.Context, st *story.Story, o options, lang, shape, dir string, thumb, across int) error {
	p, err := browser.Open(tab)
	if err != nil {
		return err
	}
	defer p.Close()
	var doc bytes.Buffer
	fmt.Fprintf(&doc, `<!doctype html><meta charset="utf-8"><title>%s, %s</title><style>
body{margin:0;padding:12px;background:#000;color:#f8f5ec;font:13px/1.3 sans-serif;display:grid;grid-template-columns:repeat(%d,%dpx);gap:12px}
figure{margin:0}img{width:100%%;display:block}figcaption{padding:3px 0;height:66px;overflow:hidden}b{color:#f5b82e}</style>`, lang, shape, across, thumb)
	for _, b := range o.beats(st) {
		fmt.Fprintf(&doc, `<figure><img src="%s/%s/%s.png"><figcaption><b>%s</b> %s</figcaption></figure>`,
			lang, shape, b.ID, b.ID, html.EscapeString(see(st, lang, b)))
	}
	name := "contact-" + lang + "-" + shape
	if err := write(o.out, name+".html", doc.Bytes()); err != nil {
		return err
	}
	path, err := filepath.Abs(filepath.Join(o.out, name+".html"))
	if err != nil {
		return err
	}
	if err := p.Size(across*(thumb+12)+12, 800, 1, false); err != nil {
		return err
	}
	if err := p.Goto("file://" + path); err != nil {
		return err
	}
	h, err := browser.Eval[int](p, "document.documentElement.scrollHeight")
	if err != nil {
		return err
	}
	if err := p.Size(across*(thumb+12)+12, h, 1, false); err != nil {
		return err
	}
	png, err := p.Shot()
	if err != nil {
		return err
	}
	fmt.Println(filepath.Join(o.out, name+".png"))
	return write(o.out, name+".png", png)
}
