package main

import "coinorcap/internal/browser"

// frames times the frames of every scene while it moves, in the program that readers get, and weighs the page's memory
// once all scenes have been on.
//
// A frame is the whole of the engine's callback: our code, the engine's, and the browser's side of its calls to WebGL.
// What the graphics card (here a processor, in another process) does afterwards is not in it. The clock is the wall's,
// not the thread's: whatever else the machine is busy with lengthens frames, the slowest most. So the figures are
// medians of several walks, with the spread between them, and worth comparing only on an idle machine.
func (b *bench) frames() error {
	s, err := b.readers()
	if err != nil {
		return err
	}
	frame, late, count := map[string][]float64{}, map[string][]float64{}, map[string][]float64{}
	var heap, wasm []float64
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
			count[sc.Name] = append(count[sc.Name], float64(len(d.Frames)))
			frame[sc.Name] = append(frame[sc.Name], quantile(d.Frames, 0.5))
			late[sc.Name] = append(late[sc.Name], quantile(d.Frames, 0.95))
		}
		h, w, err := memory(p)
		p.Close()
		if err != nil {
			return err
		}
		heap, wasm = append(heap, h), append(wasm, w)
	}
	for _, sc := range b.story.Scenes {
		b.add(scenePrefix+sc.Name+"/frame", "ms", frame[sc.Name]...)
		b.add(scenePrefix+sc.Name+"/p95", "ms", late[sc.Name]...)
		b.add(scenePrefix+sc.Name+"/painted", "", count[sc.Name]...)
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
