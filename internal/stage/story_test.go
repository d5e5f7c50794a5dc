package stage_test

import (
	"os"
	"slices"
	"sync"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

var shapes = map[string]stage.Shape{"wide": stage.Wide, "tall": stage.Tall}

var parsed = sync.OnceValues(func() (*story.Story, []story.Problem) { return story.Parse(os.DirFS("../../assets")) })

// shipped is the story as readers get it.
func shipped(t testing.TB) *story.Story {
	t.Helper()
	st, problems := parsed()
	if len(problems) > 0 {
		t.Fatalf("the shipped story has problems: %v", problems[0])
	}
	return st
}

// touched is a session with every control put somewhere else than where it starts.
func touched(st *story.Story) play.Session {
	s := play.New(st, "en", 1)
	for _, c := range st.Controls() {
		pos := play.Last(c) / 3
		if pos == play.StartPosition(c) {
			pos = play.Last(c)
		}
		s, _ = play.Apply(st, s, play.Event{Kind: play.Put, Control: c.Name, Position: pos})
	}
	return s
}

// everyBeat runs a test for every beat of the shipped story in both shapes, with controls untouched and with all set.
func everyBeat(t *testing.T, f func(t *testing.T, r *stage.Runner, s play.Session, shape stage.Shape)) {
	t.Helper()
	st := shipped(t)
	all := scenes.All()
	for set, s := range map[string]play.Session{"fresh": play.New(st, "en", 1), "set": touched(st)} {
		for name, shape := range shapes {
			for _, b := range st.Beats() {
				s, _ := play.Apply(st, s, play.Event{Kind: play.Go, Place: b.ID})
				t.Run(b.ID+" "+name+" "+set, func(t *testing.T) {
					f(t, stage.NewRunner(st, models.All{}, all), s, shape)
				})
			}
		}
	}
}

// same tells whether two pictures are the same, node by node.
func same(a, b *picture.Picture) bool {
	return slices.Equal(a.Nodes, b.Nodes) && slices.Equal(a.Points, b.Points) && slices.Equal(a.Groups, b.Groups) &&
		slices.Equal(a.Handles, b.Handles)
}

func TestSettlingIsSteppingToRest(t *testing.T) {
	longest := 0
	everyBeat(t, func(t *testing.T, r *stage.Runner, s play.Session, shape stage.Shape) {
		stepped, settled, still := &picture.Picture{}, &picture.Picture{}, &picture.Picture{}
		r.Show(s, shape)
		ticks := 1
		for ; r.Step(); ticks++ {
			if ticks == 600 {
				t.Fatal("still moving after 600 ticks")
			}
		}
		longest = max(longest, ticks)
		r.Draw(stepped)
		if len(stepped.Nodes) == 0 || stepped.Open() != 0 {
			t.Errorf("%d nodes, %d groups open", len(stepped.Nodes), stepped.Open())
		}
		for range 3 {
			if r.Step() {
				t.Fatal("moves again after it has come to rest")
			}
		}
		r.Draw(still)
		if !same(stepped, still) {
			t.Error("a tick at rest changes the picture")
		}
		elsewhere(r, s, shape)
		r.Settle()
		r.Draw(settled)
		if !same(stepped, settled) {
			t.Error("Settle gives another picture than stepping")
		}
		elsewhere(r, s, shape)
		r.Still = true
		r.Show(s, shape)
		r.Draw(still)
		if !same(stepped, still) {
			t.Error("Still gives another picture than stepping")
		}
		if r.Step() {
			t.Error("moves although it is still")
		}
	})
	t.Logf("the longest way to rest takes %d ticks", longest)
}

// elsewhere takes a runner to the first beat of another scene and back, on the way to a session.
func elsewhere(r *stage.Runner, s play.Session, shape stage.Shape) {
	st := r.Now().Story
	away := st.Beats()[0]
	if away.Scene == s.Beat(st).Scene {
		away = st.Beats()[len(st.Beats())-1]
	}
	other, _ := play.Apply(st, s, play.Event{Kind: play.Go, Place: away.ID})
	r.Show(other, shape)
	r.Settle()
	r.Show(s, shape)
}

// Coming from the beat before, or from the one after, must end in the same picture: a pose remembers nothing.
func TestWhereOneComesFromDoesNotMatter(t *testing.T) {
	everyBeat(t, func(t *testing.T, r *stage.Runner, s play.Session, shape stage.Shape) {
		straight, walked := &picture.Picture{}, &picture.Picture{}
		r.Show(s, shape)
		r.Settle()
		r.Draw(straight)
		for _, b := range s.Beat(r.Now().Story).Scene.Beats {
			from := s
			from.At = b.Global
			r.Show(from, shape)
			for range 20 {
				r.Step()
			}
			r.Show(s, shape)
			for range 600 {
				if !r.Step() {
					break
				}
			}
			r.Draw(walked)
			if !same(straight, walked) {
				t.Errorf("from %s it comes to rest elsewhere", b.ID)
			}
		}
	})
}

// A pose is written whole: what is left out would keep the value of another beat.
func TestPoseWritesEveryTrack(t *testing.T) {
	art := map[string]*stage.Scene{}
	for _, sc := range scenes.All() {
		art[sc.Name] = sc
	}
	everyBeat(t, func(t *testing.T, r *stage.Runner, s play.Session, shape stage.Shape) {
		r.Show(s, shape)
		sc := art[r.Now().Beat().Scene.Name]
		if sc == nil {
			t.Fatal("the scene has no art")
		}
		a, b := make([]float64, len(sc.Tracks)), make([]float64, len(sc.Tracks))
		for i := range b {
			b[i] = 17.25
		}
		sc.Pose(r.Now(), a)
		sc.Pose(r.Now(), b)
		for i := range a {
			if a[i] != b[i] {
				t.Errorf("track %d is not written, or is not a number: %v and %v", i, a[i], b[i])
			}
		}
	})
}

func TestAtRestNothingIsAllocated(t *testing.T) {
	everyBeat(t, func(t *testing.T, r *stage.Runner, s play.Session, shape stage.Shape) {
		p := &picture.Picture{}
		r.Show(s, shape)
		r.Settle()
		r.Draw(p)
		if n := testing.AllocsPerRun(10, func() { r.Step(); r.Draw(p) }); n != 0 {
			t.Errorf("%v allocations a frame", n)
		}
	})
}

// Words that no session changes are made once for a scene, not after every move of a slider; those of another scene or
// language are never mixed up with them.
func TestLabelsAreMadeAnewOnlyWhereTheyChange(t *testing.T) {
	st := stagetest.Story(t)
	var got, moving string
	probe := &stage.Scene{Name: "pledge", Draw: func(_ *picture.Picture, n *stage.Now, _ []float64) {
		got, moving = n.Label("came")+"|"+n.Label("coin"), n.Label("guess")
	}, Pose: func(*stage.Now, []float64) {}}
	other := &stage.Scene{Name: "scale", Draw: func(_ *picture.Picture, n *stage.Now, _ []float64) { got = n.Label("sale") },
		Pose: func(*stage.Now, []float64) {}}
	r := stage.NewRunner(st, models.All{}, []*stage.Scene{probe, other})
	var pic picture.Picture
	draw := func(lang, place string, guess int) {
		r.Show(stagetest.Session(t, lang, place, map[string]int{"pledge.guess": guess}), stage.Wide)
		r.Draw(&pic)
	}
	draw("en", "pledge.ask", 10)
	first, low := got, moving
	draw("en", "pledge.ask", 90)
	if got != first || moving == low {
		t.Errorf("after a move: %q, %q; before: %q, %q", got, moving, first, low)
	}
	draw("fr", "pledge.ask", 90)
	if got == first {
		t.Errorf("in French: %q", got)
	}
	draw("fr", "scale.ask", 90)
	french := got
	draw("en", "scale.ask", 90)
	if got == french {
		t.Errorf("another scene, back in English: %q", got)
	}
	allocs := testing.AllocsPerRun(20, func() { r.Draw(&pic) })
	if allocs != 0 {
		t.Errorf("a warm draw allocates %v times", allocs)
	}
}
