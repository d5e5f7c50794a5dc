package main

import (
	"time"

	"coinorcap/internal/browser"
)

// watch notes when the program has bound itself to the page, and when its stage is painted.
const watch = `(() => { const t = setInterval(() => {
	const c = window.coinorcap;
	if (c && c.ready && !window.readyAt) window.readyAt = performance.now();
	if (c && c.alive) { window.aliveAt = performance.now(); clearInterval(t); }
}, 4); })()`

// load times the page from its address to the living stage.
func (b *bench) load() error {
	s, err := b.readers()
	if err != nil {
		return err
	}
	names := []string{"first contentful paint", "the program has bound itself to the page", "the living stage is painted"}
	times := make([][]float64, len(names))
	for range b.loads {
		v, err := b.loadOnce(s.url)
		if err != nil {
			return err
		}
		for i := range names {
			times[i] = append(times[i], v[i])
		}
	}
	for i, name := range names {
		b.add("load/"+name, "ms", times[i]...)
	}
	return nil
}

func (b *bench) loadOnce(url string) ([]float64, error) {
	p, err := browser.Open(b.tab)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	if err := p.Size(windowW, windowH, 1, false); err != nil {
		return nil, err
	}
	if err := p.Before(watch); err != nil {
		return nil, err
	}
	if err := p.Goto(url + firstPage); err != nil {
		return nil, err
	}
	if err := p.Wait("window.aliveAt && performance.getEntriesByName('first-contentful-paint').length", patience); err != nil {
		return nil, err
	}
	return browser.Eval[[]float64](p, `[performance.getEntriesByName("first-contentful-paint")[0].startTime, readyAt, aliveAt]`)
}

// rest counts what is drawn in ten seconds in which nothing moves.
func (b *bench) rest() error {
	s, err := b.readers()
	if err != nil {
		return err
	}
	p, err := browser.Open(b.tab)
	if err != nil {
		return err
	}
	defer p.Close()
	if err := p.Goto(s.url + firstPage + "#scale.answer"); err != nil {
		return err
	}
	if err := p.Wait("window.coinorcap && coinorcap.alive", patience); err != nil {
		return err
	}
	time.Sleep(3 * time.Second)
	before, err := browser.Eval[float64](p, "coinorcap.frames")
	if err != nil {
		return err
	}
	time.Sleep(10 * time.Second)
	after, err := browser.Eval[float64](p, "coinorcap.frames")
	if err != nil {
		return err
	}
	b.add("rest/frames drawn in 10 s at rest", "", after-before)
	return nil
}
