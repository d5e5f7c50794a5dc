package scenes

import (
	"slices"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

// handings are the ways on which a thing is handed from one scene to another.
var handings = []struct {
	from, to string
	what     stage.Thing
}{
	{"fever.boom", "scale.ask", stage.Heap},
	{"fever.sticker", "scale.ask", stage.Heap},
	{"table.choose", "coin.sale", stage.Sign},
	{"table.choose", "donations.give", stage.Sign},
	{"table.choose", "tesla.wheel", stage.Sign},
	{"table.choose", "cap.jar", stage.Sign},
	{"draft.turn", "lid.announce", stage.Drawing},
	{"draft.note", "lid.announce", stage.Drawing},
	{"lid.announce", "today.lift", stage.Jar},
	{"lid.fill", "today.lift", stage.Jar},
	{"lid.steer", "today.lift", stage.Jar},
	{"today.lift", "lid.steer", stage.Jar},
	{"today.lift", "lid.announce", stage.Jar},
}

// jump is how far a thing may be from where it was, in units, in the first picture after a scene has changed.
const jump = 1

// tick is how far a thing that lands may go in its last tick, in units.
const tick = 6

// eachHanding runs a test for every handing over in both shapes, with controls untouched and with all moved; from and to
// are the sessions before and after.
func eachHanding(t *testing.T, f func(t *testing.T, r *stage.Runner, from, to play.Session, shape stage.Shape, what stage.Thing)) {
	st := stagetest.Story(t)
	for _, h := range handings {
		for _, moved := range []bool{false, true} {
			values := map[string]int{}
			for _, c := range st.Controls() {
				if moved && c.Name != "draft.month" || c.Name == "draft.month" && h.from == "draft.turn" {
					values[c.Name] = max(1, play.Last(c)/2) // the calendar at March, where a jar is drawn
				}
			}
			for _, sh := range stagetest.Shapes {
				name := h.from + " " + h.to + " " + sh.Name
				if moved {
					name += " moved"
				}
				t.Run(name, func(t *testing.T) {
					from := stagetest.Session(t, "en", h.from, values)
					to, _ := play.Apply(st, from, play.Event{Kind: play.Go, Place: h.to})
					f(t, stage.NewRunner(st, models.All{}, All()), from, to, sh.Shape, h.what)
				})
			}
		}
	}
}

// handed shows one session at rest and turns to the next.
func handed(r *stage.Runner, from, to play.Session, shape stage.Shape) {
	r.Show(from, shape)
	r.Settle()
	r.Show(to, shape)
}

// The first picture after the scene has changed is the last one before: nothing jumps, is lost or is there twice.
func TestNothingJumpsWhenTheSceneChanges(t *testing.T) {
	eachHanding(t, func(t *testing.T, r *stage.Runner, from, to play.Session, shape stage.Shape, what stage.Thing) {
		last, first := &picture.Picture{}, &picture.Picture{}
		r.Show(from, shape)
		r.Settle()
		r.Draw(last)
		r.Show(to, shape)
		if got := r.Now().Got.What; got != what {
			t.Fatalf("thing %d is handed on, want %d", got, what)
		}
		r.Draw(first)
		had, has := hard(last), hard(first)
		for _, m := range had {
			i := slices.IndexFunc(has, func(o stagetest.Mark) bool { return m.Near(o, jump) })
			if i < 0 {
				t.Errorf("lost: %+v", m)
				continue
			}
			has = slices.Delete(has, i, i+1)
		}
		for _, m := range has {
			t.Errorf("there at once: %+v", m)
		}
	})
}

// hard is what a picture shows, without its soft shadows, which differ from prop to prop.
func hard(p *picture.Picture) []stagetest.Mark {
	return slices.DeleteFunc(stagetest.Marks(p), func(m stagetest.Mark) bool { return m.Kind == picture.Shadow })
}

// However a scene is reached, it comes to rest in one and the same picture.
func TestWhatIsHandedOnLeavesNoTrace(t *testing.T) {
	eachHanding(t, func(t *testing.T, r *stage.Runner, from, to play.Session, shape stage.Shape, _ stage.Thing) {
		straight, walked := &picture.Picture{}, &picture.Picture{}
		fresh := stage.NewRunner(r.Now().Story, models.All{}, All())
		fresh.Show(to, shape)
		fresh.Settle()
		fresh.Draw(straight)
		same := func(how string) {
			t.Helper()
			r.Draw(walked)
			if !slices.Equal(straight.Nodes, walked.Nodes) || !slices.Equal(straight.Points, walked.Points) ||
				!slices.Equal(straight.Groups, walked.Groups) || !slices.Equal(straight.Handles, walked.Handles) {
				t.Errorf("%s it comes to rest in another picture", how)
			}
		}
		var last []stagetest.Mark
		handed(r, from, to, shape)
		for ticks := 0; r.Step(); ticks++ {
			if r.Draw(walked); walked.Open() != 0 {
				t.Fatalf("tick %d leaves %d groups open", ticks, walked.Open())
			}
			last = hard(walked)
			if ticks > 4*stage.Rate {
				t.Fatal("still moving after four seconds")
			}
		}
		same("stepped")
		for _, m := range last {
			near := func(o stagetest.Mark) bool { return m.Near(o, tick) }
			if m.Alpha > 0.1 && !slices.ContainsFunc(hard(walked), near) {
				t.Errorf("jumps when the thing is let go: %+v", m)
			}
		}
		handed(r, from, to, shape)
		r.Step()
		r.Settle()
		same("settled on the way")
		handed(r, from, to, shape)
		r.Step()
		r.Show(to, 1-shape)
		if r.Now().Got.What != stage.Nothing {
			t.Error("a thing is on its way in the other shape")
		}
		r.Show(to, shape)
		r.Settle()
		same("turned to the other shape and back")
		r.Still = true
		r.Show(from, shape)
		if r.Show(to, shape); r.Now().Got.What != stage.Nothing {
			t.Error("a thing is handed on although nothing moves")
		}
		same("still")
	})
}

func TestHandingOnAllocatesNothingOnceWarm(t *testing.T) {
	eachHanding(t, func(t *testing.T, r *stage.Runner, from, to play.Session, shape stage.Shape, _ stage.Thing) {
		p := &picture.Picture{}
		for range 2 {
			handed(r, from, to, shape)
			for r.Step() {
				r.Draw(p)
			}
		}
		handed(r, from, to, shape)
		r.Draw(p)
		if n := testing.AllocsPerRun(60, func() { r.Step(); r.Draw(p) }); n != 0 {
			t.Errorf("%v allocations a frame", n)
		}
	})
}
