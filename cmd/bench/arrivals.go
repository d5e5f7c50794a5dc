package main

import (
	"time"

	"coinorcap/internal/browser"
)

// reading is how long a reader in a great hurry looks at a beat.
const reading = time.Second

// arrivals times the first frame of every scene for a reader who comes there for the first time, step by step, and who has
// seen the beat before at rest for a second. What a scene has not been readied for, its first frame has to do.
func (b *bench) arrivals() error {
	s, err := b.readers()
	if err != nil {
		return err
	}
	var took []float64
	for range b.walks {
		p, err := b.opened(s.url)
		if err != nil {
			return err
		}
		got, err := b.arrivalsOn(p)
		p.Close()
		if err != nil {
			return err
		}
		took = append(took, got...)
	}
	b.add("arrivals/first frame of a scene", "ms", took...)
	return nil
}

// arrivalsOn walks all of the story on a page and gives the milliseconds of the frames with which scenes begin to which the
// beat before leads.
func (b *bench) arrivalsOn(p *browser.Page) (took []float64, err error) {
	beats := b.story.Beats()
	for i, to := range beats[1:] {
		if err := p.Wait("coinorcap.rests()", patience); err != nil {
			return nil, err
		}
		time.Sleep(reading)
		ms, err := browser.Eval[float64](p, "bench.arrive("+browser.Quote(to.ID)+")")
		if err != nil {
			return nil, err
		}
		if from := beats[i]; from.Go == to && from.Scene != to.Scene {
			took = append(took, ms)
		}
	}
	return took, nil
}
