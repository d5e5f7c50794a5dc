package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"time"

	"coinorcap/internal/browser"
	"coinorcap/internal/play"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
)

//go:embed drive.js
var driver string

const (
	patience  = 2 * time.Minute // for the living stage, on slow cores without a graphics card
	tourTime  = 2 * time.Second // of each scene while it is measured
	warmTime  = 500 * time.Millisecond
	windowW   = 1280
	windowH   = 720
	firstPage = "index.html"
)

// drive is what a tour of one scene gave: for each painted frame how long its callback took in milliseconds and, in the
// program made for it, how much it allocated; and for each move of a control how long the program and the document took.
type drive struct {
	Frames  []float64 `json:"frames"`
	Mallocs []float64 `json:"mallocs"`
	Moves   []float64 `json:"moves"`
}

// stage opens a site in a window with the living stage and the driver in it. Every scene has been on it once: the
// browser compiles what runs often a second time, and words and shapes are rasterised when they are first met.
func (b *bench) stage(url string) (*browser.Page, error) {
	p, err := b.opened(url)
	if err != nil {
		return nil, err
	}
	for _, sc := range b.story.Scenes {
		if _, err := b.tour(p, sc, warmTime); err != nil {
			p.Close()
			return nil, err
		}
	}
	return p, nil
}

// opened opens a site in a window with the living stage and the driver in it.
func (b *bench) opened(url string) (*browser.Page, error) {
	p, err := browser.Open(b.tab)
	if err != nil {
		return nil, err
	}
	err = p.Size(windowW, windowH, 1, false)
	if err == nil {
		err = p.Before(driver)
	}
	if err == nil {
		err = p.Goto(url + firstPage)
	}
	if err == nil {
		err = p.Wait("window.coinorcap && coinorcap.alive && coinorcap.program", patience)
	}
	if err != nil {
		p.Close()
		return nil, err
	}
	return p, nil
}

// tour takes a scene's tour in a page that stage has opened.
func (b *bench) tour(p *browser.Page, sc *story.Scene, d time.Duration) (drive, error) {
	type control struct {
		Name    string `json:"name"`
		Last    int    `json:"last"`
		Options bool   `json:"options"`
	}
	type stop struct {
		Place    string    `json:"place"`
		Controls []control `json:"controls"`
	}
	var stops []stop
	for _, s := range stagetest.Tour(b.story, sc) {
		to := stop{s.Place, []control{}}
		for _, c := range s.Controls {
			to.Controls = append(to.Controls, control{c.Name, play.Last(c), len(c.Options) > 0})
		}
		stops = append(stops, to)
	}
	script, err := json.Marshal(stops)
	if err != nil {
		return drive{}, err
	}
	return browser.Eval[drive](p, fmt.Sprintf("bench.tour(%s, %s, %d)", browser.Quote(sc.Name), script, d.Milliseconds()))
}
