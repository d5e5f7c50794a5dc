package main

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"coinorcap/internal/browser"
	"coinorcap/internal/story"
)

// lines are the networks that the page is loaded over: this machine's own, and one such as many readers have.
var lines = []struct {
	name string
	bits float64       // a second; 0 for as fast as it goes
	wait time.Duration // for each answer
}{
	{"this machine", 0, 0},
	{"10 Mbit/s, 40 ms", 10e6, 40 * time.Millisecond},
}

// watch notes when the first words are painted in the fonts they are meant in, when the program has bound itself to the
// page, and when its stage is painted.
const watch = `new PerformanceObserver(async (list, o) => {
	if (!list.getEntriesByName("first-contentful-paint").length) return;
	o.disconnect();
	await document.fonts.ready;
	requestAnimationFrame(t => { window.readableAt = t; });
}).observe({ type: "paint", buffered: true });
(() => { const t = setInterval(() => {
	const c = window.coinorcap;
	if (c && c.ready && !window.readyAt) window.readyAt = performance.now();
	if (c && c.alive) { window.aliveAt = performance.now(); clearInterval(t); }
}, 4); })()`

// ask is a reader in a hurry: the control is moved as soon as the page listens, to and fro until the number beside it
// follows. That number is the page's first answer, be it by the program or, while that is not there, by figures.js.
const ask = `document.addEventListener("coinorcap", e => {
	if (e.detail.type !== "begin" || window.askedAt) return;
	window.askedAt = performance.now();
	const input = document.querySelector('[data-control=%s]'), output = input.parentNode.querySelector("output"), was = output.textContent;
	let to = +input.value;
	const t = setInterval(() => {
		if (output.textContent !== was) { window.answeredAt = performance.now(); clearInterval(t); return; }
		input.value = to = to === +input.max ? +input.min : +input.max;
		input.dispatchEvent(new Event("input", { bubbles: true }));
	}, 10);
})`

// load times the page from its address to the living stage, and to its first answer, each time as for somebody who comes
// for the first time. The files are sent as a good host sends them: packed.
func (b *bench) load() error {
	s, err := b.packed()
	if err != nil {
		return err
	}
	c, err := firstSlider(b.story)
	if err != nil {
		return err
	}
	for _, l := range lines {
		var paint, readable, bound, alive, answer []float64
		for range b.loads {
			var v []float64
			if err := b.visit(s.url+firstPage, l.bits, l.wait, watch, "window.aliveAt && window.readableAt",
				`[performance.getEntriesByName("first-contentful-paint")[0].startTime, readableAt, readyAt, aliveAt]`, &v); err != nil {
				return err
			}
			paint, readable, bound, alive = append(paint, v[0]), append(readable, v[1]), append(bound, v[2]), append(alive, v[3])
			if err := b.visit(s.url+firstPage+"#"+c.Beat.ID, l.bits, l.wait, fmt.Sprintf(ask, browser.Quote(c.Name)), "window.answeredAt", "[answeredAt]", &v); err != nil {
				return err
			}
			answer = append(answer, v[0])
		}
		for _, f := range []struct {
			name string
			v    []float64
		}{
			{"first contentful paint", paint}, {"readable: words in their own fonts", readable}, {"first answer: a number follows a slider", answer},
			{"the program has bound itself to the page", bound}, {"the living stage is painted", alive},
		} {
			b.add("load/"+l.name+"/"+f.name, "ms", f.v...)
		}
	}
	return nil
}

// visit loads an address with a script in the page and gives what an expression says once another holds.
func (b *bench) visit(url string, bits float64, wait time.Duration, script, until, what string, to *[]float64) error {
	p, err := browser.OpenFresh(b.tab)
	if err != nil {
		return err
	}
	defer p.Close()
	if err := p.Size(windowW, windowH, 1, false); err != nil {
		return err
	}
	if bits > 0 {
		if err := p.Line(bits, wait); err != nil {
			return err
		}
	}
	if err := p.Before(script); err != nil {
		return err
	}
	if err := p.Goto(url); err != nil {
		return err
	}
	if err := p.Wait(until, patience); err != nil {
		return err
	}
	*to, err = browser.Eval[[]float64](p, what)
	return err
}

// firstSlider is the first control of the story that a number stands beside.
func firstSlider(st *story.Story) (*story.Control, error) {
	i := slices.IndexFunc(st.Controls(), func(c *story.Control) bool { return len(c.Options) == 0 && c.Beat != nil })
	if i < 0 {
		return nil, errors.New("the story has no slider")
	}
	return st.Controls()[i], nil
}
