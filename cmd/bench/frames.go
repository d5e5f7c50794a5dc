package main

import "coinorcap/internal/browser"

// frames times the frames of every scene while it moves, in the program that readers get, and weighs the page's memory
// once all scenes have been on.
//
// A frame is the whole of the engine's callback: our code, the engine's, and the browser's side of its calls to WebGL.
// What the graphics card does afterwards is not in it, and here not done at all (see drive.js). The clock is the wall's,
// not the thread's: whatever else the machine is busy with lengthens frames, the slowest most. So the figures are
// medians of several walks, with the spread between them, and worth comparing only on an idle machine.
//
// A move is what happens between frames when a control is set: the program's answer and the document's, with the layout
// that the script asks of the browser. Whoever drags a control waits for both.
func (b *bench) frames() error {
	s, err := b.readers()
	if err != nil {
		return err
	}
	var heap, wasm []float64
	got := map[string][]float64{} // by figure, of each walk
	note := func(name string, v float64) { got[name] = append(got[name], v) }
	for range b.walks {
		p, err := b.stage(s.url)
		if err != nil {
			return err
		}
		for _, sc := range b.story.Scenes {
			d, err := b.tour(p, sc, tourTime)
			if err != nil {
				p.Close()
				return err
			}
			name := scenePrefix + sc.Name
			note(name+"/painted", float64(len(d.Frames)))
			note(name+"/frame", quantile(d.Frames, 0.5))
			note(name+"/p95", quantile(d.Frames, 0.95))
			if len(d.Moves) > 0 {
				note(name+"/move", quantile(d.Moves, 0.5))
			}
		}
		h, w, err := memory(p)
		p.Close()
		if err != nil {
			return err
		}
		heap, wasm = append(heap, h), append(wasm, w)
	}
	for _, sc := range b.story.Scenes {
		for _, f := range []struct{ name, unit string }{{"frame", "ms"}, {"p95", "ms"}, {"painted", ""}, {"move", "ms"}} {
			if v := got[scenePrefix+sc.Name+"/"+f.name]; len(v) > 0 {
				b.add(scenePrefix+sc.Name+"/"+f.name, f.unit, v...)
			}
		}
	}
	b.add("memory/JavaScript's heap", "MB", heap...)
	b.add("memory/the program's (WebAssembly)", "MB", wasm...)
	return nil
}

// memory gives the megabytes of the page's JavaScript and of the program. A program's memory never shrinks.
func memory(p *browser.Page) (heap, wasm float64, err error) {
	if heap, err = p.Heap(); err != nil {
		return 0, 0, err
	}
	wasm, err = browser.Eval[float64](p, "bench.memory.buffer.byteLength")
	return heap / 1e6, wasm / 1e6, err
}
