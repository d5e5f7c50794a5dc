package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"

	"coinorcap/internal/browser"
	"coinorcap/internal/models"
	"coinorcap/internal/pad"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
	"coinorcap/internal/svg"
	"coinorcap/scenes"
)

// padLook is a way in which the desktop program's window is drawn.
type padLook struct {
	name     string
	w, h     int
	settings pad.Settings
}

// deskCSS is the desk as wasm/style.css has it.
const deskCSS = `<!doctype html><meta charset="utf-8"><style>
html{background:#16233F radial-gradient(120% 90% at 62% 38%,#2A3F6E,#16233F 55%,#0B1222) fixed;height:100%}
html.high{background:#060A14}
body{margin:0}svg{position:fixed;display:block}</style>`

// padSheets are the sheets that are drawn over one beat.
var padSheets = []struct {
	name string
	over pad.Sheet
}{
	{"sources", pad.Sheet{Page: pad.Sources, Facts: "F18 F21"}}, {"word", pad.Sheet{Page: pad.Word, Term: "nonprofit"}},
	{"glossary", pad.Sheet{Page: pad.Glossary}}, {"contents", pad.Sheet{Page: pad.Contents}},
	{"help", pad.Sheet{Page: pad.Help}}, {"settings", pad.Sheet{Page: pad.Preferences}},
}

// pads draws the window of the desktop program, pad and stage on the desk, for every beat; and each sheet over one.
func pads(ctx context.Context, st *story.Story, o options) error {
	return withPage(ctx, func(p *browser.Page) error { return padsOn(p, st, o) })
}

func padsOn(p *browser.Page, st *story.Story, o options) error {
	d := &padDrawer{st: st, pad: pad.New(st, models.All{}), runner: stage.NewRunner(st, models.All{}, scenes.All()), page: p}
	for _, look := range []padLook{
		{"wide", 1280, 720, pad.Settings{}}, {"tall", 390, 844, pad.Settings{}},
		{"wide-200", 1280, 720, pad.Settings{Text: 2}}, {"tall-contrast", 390, 844, pad.Settings{Contrast: true}},
		{"wide-contrast", 1280, 720, pad.Settings{Contrast: true}}, {"low", 1024, 576, pad.Settings{}}, {"tall-150", 390, 844, pad.Settings{Text: 1.5}},
	} {
		for _, lang := range o.langs {
			dir := filepath.Join(o.out, "pad", lang, look.name)
			for _, b := range o.beats(st) {
				if err := d.draw(look, lang, b, pad.Sheet{}, dir, b.ID); err != nil {
					return err
				}
			}
			for _, s := range padSheets {
				if err := d.draw(look, lang, o.beats(st)[0], s.over, dir, "sheet-"+s.name); err != nil {
					return err
				}
			}
			fmt.Println(dir)
		}
	}
	return nil
}

// padDrawer draws windows.
type padDrawer struct {
	st     *story.Story
	pad    *pad.Pad
	runner *stage.Runner
	page   *browser.Page
}

func (d *padDrawer) draw(look padLook, lang string, b *story.Beat, over pad.Sheet, dir, name string) error {
	s := play.New(d.st, lang, 0)
	s, _ = play.Apply(d.st, s, play.Event{Kind: play.Go, Place: b.ID})
	w, h := float64(look.w), float64(look.h)
	d.pad.Layout(pad.View{Session: s, W: w, H: h, Settings: look.settings, Over: over})
	var doc bytes.Buffer
	doc.WriteString(deskCSS)
	if look.settings.Contrast {
		doc.WriteString(`<html class=high>`)
	}
	if f := d.pad.Frame(); f.Stage.H > 0 {
		shape, scale, x, y := stage.Fit(f.Stage.W, f.Stage.H, f.Text())
		var pic picture.Picture
		d.runner.Show(s, shape)
		d.runner.Settle()
		d.runner.Draw(&pic)
		if look.settings.Contrast {
			picture.Contrast(&pic)
		}
		sw, sh := shape.Size()
		fmt.Fprintf(&doc, `<style>#s{left:%gpx;top:%gpx;width:%gpx;height:%gpx;overflow:visible}</style>`, f.Stage.X+x, f.Stage.Y+y, sw*scale, sh*scale)
		doc.Write(bytes.Replace(svg.Append(nil, &pic, sw, sh, svg.Options{Prefix: "s"}), []byte("<svg "), []byte(`<svg id="s" `), 1))
	}
	var pic picture.Picture
	d.pad.Draw(&pic)
	fmt.Fprintf(&doc, `<style>#p{left:0;top:0;width:%gpx;height:%gpx}</style>`, w, h)
	doc.Write(bytes.Replace(svg.Append(nil, &pic, w, h, svg.Options{Prefix: "p"}), []byte("<svg "), []byte(`<svg id="p" `), 1))
	if err := write(dir, name+".html", doc.Bytes()); err != nil {
		return err
	}
	path, err := filepath.Abs(filepath.Join(dir, name+".html"))
	if err != nil {
		return err
	}
	if err := d.page.Size(look.w, look.h, 1, false); err != nil {
		return err
	}
	if err := d.page.Goto("file://" + path); err != nil {
		return err
	}
	png, err := d.page.Shot()
	if err != nil {
		return err
	}
	return write(dir, name+".png", png)
}
