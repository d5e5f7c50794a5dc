package main

import (
	"fmt"
	"time"

	"coinorcap/internal/browser"
)

const (
	restPlace = "scale.answer"
	settling  = 8 * time.Second // for the browser's own work after a page has come
)

// rests are the ways in which a page can rest. within is the window of the piece, as an expression. prepare brings it to
// rest.
var rests = []struct {
	name, path, within string
	prepare            func(*bench, *browser.Page) error
}{
	{"a blank page, to compare", "", "", nil},
	{"visible", "/" + firstPage + "#" + restPlace, "window", nil},
	{"in a frame, out of sight", framePath, "document.querySelector('iframe').contentWindow", func(_ *bench, p *browser.Page) error {
		_, err := browser.Eval[bool](p, "(scrollTo(0, 0), true)")
		return err
	}},
	{"in a hidden tab", "/" + firstPage + "#" + restPlace, "window", func(b *bench, p *browser.Page) error {
		other, err := browser.OpenTab(b.tab)
		if err != nil {
			return err
		}
		b.after = append(b.after, other.Close)
		if err := other.Front(); err != nil {
			return err
		}
		return p.Wait("document.visibilityState === 'hidden'", patience)
	}},
}

// rest counts the seconds of processors that the whole browser spends while nothing moves, and the frames that are drawn.
func (b *bench) rest() error {
	s, err := b.readers()
	if err != nil {
		return err
	}
	for _, r := range rests {
		if err := b.restOf(s, r.name, r.path, r.within, r.prepare); err != nil {
			return fmt.Errorf("at rest, %s: %w", r.name, err)
		}
	}
	return nil
}

func (b *bench) restOf(s site, name, path, within string, prepare func(*bench, *browser.Page) error) error {
	p, err := browser.OpenTab(b.tab)
	if err != nil {
		return err
	}
	defer p.Close()
	if err := p.Front(); err != nil {
		return err
	}
	defer func() {
		for _, f := range b.after {
			f()
		}
		b.after = nil
	}()
	if err := p.Size(windowW, windowH, 1, false); err != nil {
		return err
	}
	// The worker that keeps the site for later fetches all of it after the first visit: that is no rest.
	if err := p.Before(`delete Navigator.prototype.serviceWorker`); err != nil {
		return err
	}
	drawn := func() (float64, error) { return 0, nil }
	if within != "" {
		if err := p.Goto(s.url + path[1:]); err != nil {
			return err
		}
		if path == framePath {
			if err := p.Wait("(document.querySelector('iframe').scrollIntoView(), true)", patience); err != nil {
				return err
			}
		}
		if err := p.Wait(within+".coinorcap && "+within+".coinorcap.alive && "+within+".coinorcap.rests()", patience); err != nil {
			return err
		}
		drawn = func() (float64, error) { return browser.Eval[float64](p, within+".coinorcap.frames") }
	}
	if prepare != nil {
		if err := prepare(b, p); err != nil {
			return err
		}
	}
	time.Sleep(settling)
	var cpu, frames []float64
	for range b.walks {
		f0, err := drawn()
		if err != nil {
			return err
		}
		c0, err := p.Busy()
		if err != nil {
			return err
		}
		time.Sleep(b.spell)
		c1, err := p.Busy()
		if err != nil {
			return err
		}
		f1, err := drawn()
		if err != nil {
			return err
		}
		cpu, frames = append(cpu, (c1-c0)/b.spell.Seconds()*1000), append(frames, f1-f0)
	}
	b.add("rest/"+name+"/processor", "ms", cpu...)
	if within != "" {
		b.add("rest/"+name+"/frames", "", frames...)
	}
	return nil
}
