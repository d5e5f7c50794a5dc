package desk

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/pad"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stagetest"
	"coinorcap/scenes"
)

// Whatever is pressed, dragged, typed or resized, in any order: the reading stays one that can be kept and taken up again,
// everything that can be focused can be found, and the picture is whole.
func TestAMonkeyBreaksNothing(t *testing.T) {
	st := stagetest.Story(t)
	for seed := range uint64(4) {
		r := rand.New(rand.NewPCG(seed, 7))
		d := New(st, models.All{}, scenes.All(), play.New(st, "en", 0), pad.Settings{Still: seed%3 == 0})
		if seed%2 == 1 {
			d.Teach()
		}
		opened := 0
		d.Open = func(string) { opened++ }
		places, sheets := map[int]bool{}, map[pad.Page]bool{}
		x, y := 0.0, 0.0
		var painted frames
		for step := range 3000 {
			act(d, r, &x, &y)
			s := d.Session()
			back, err := play.Decode(st, "en", d.Code())
			if err != nil || back != s {
				t.Fatalf("seed %d, step %d: the code %q gives %v", seed, step, d.Code(), err)
			}
			if n := len(d.Pad().Targets()); d.Pad().Focus >= n || d.Pad().Hover >= n || d.Pad().Pressed >= n {
				t.Fatalf("seed %d, step %d: of %d targets, %d, %d and %d are marked", seed, step, n, d.Pad().Focus, d.Pad().Hover, d.Pad().Pressed)
			}
			d.Paint(&painted)
			if painted.trouble != "" {
				t.Fatalf("seed %d, step %d: %s", seed, step, painted.trouble)
			}
			places[s.At], sheets[d.Over().Page] = true, true
		}
		if len(places) < 10 || len(sheets) < 4 {
			t.Errorf("seed %d: the monkey saw %d places and %d sheets only", seed, len(places), len(sheets))
		}
	}
}

// frames looks at what is painted.
type frames struct {
	trouble string
	parts   []picture.Box
}

func (f *frames) Begin(part picture.Box, _ bool) { f.parts = append(f.parts, part) }

func (f *frames) Stage(p *picture.Picture, at picture.Box, scale, _, _ float64) {
	if p.Open() != 0 || !(scale > 0) || !(at.W > 0) || !(at.H > 0) {
		f.trouble = fmt.Sprintf("the stage at scale %v in %v with %d open groups", scale, at, p.Open())
	}
}

func (f *frames) Rest(p *picture.Picture) {
	if p.Open() != 0 {
		f.trouble = fmt.Sprintf("a pad with %d open groups", p.Open())
	}
}

// act does something at random.
func act(d *Desk, r *rand.Rand, x, y *float64) {
	switch r.IntN(12) {
	case 0, 1, 2:
		d.Key(Key(r.IntN(int(Usual) + 1)))
	case 3:
		d.Key(Enter)
	case 4:
		d.Digit(r.IntN(10))
	case 5: // at something that can be hit
		if ts := d.Pad().Targets(); len(ts) > 0 {
			b := ts[r.IntN(len(ts))].Box
			*x, *y = b.X+b.W*r.Float64(), b.Y+b.H*r.Float64()
			d.Down(*x, *y, r.IntN(2) == 0)
			d.Up(*x, *y)
		}
	case 6: // at a handle of the stage
		st, at := d.Stage()
		if hs := st.Picture().Handles; len(hs) > 0 {
			b := hs[r.IntN(len(hs))].Box
			wx, wy := st.Window(b.X+b.W/2, b.Y+b.H/2)
			*x, *y = at.X+wx, at.Y+wy
			d.Down(*x, *y, false)
		}
	case 7:
		*x, *y = *x+r.NormFloat64()*80, *y+r.NormFloat64()*80
		d.Move(*x, *y)
	case 8:
		d.Up(*x, *y)
	case 9:
		d.Wheel(r.NormFloat64() * 300)
	case 10:
		d.Tick(1 + r.IntN(40))
	case 11:
		switch r.IntN(6) {
		case 0:
			d.Resize(1+r.Float64()*2500, 1+r.Float64()*1800)
		case 1:
			d.Leave()
		case 2:
			d.Note("word after word, and so on, until there are enough of them for two lines")
		case 3:
			d.Count()
		case 4:
			d.Resize(1280, 720)
		}
	}
}
