package stage_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

// probe is a scene of the given tracks, in the place of the real lid, whose targets a test sets and whose pose it sees.
type probe struct {
	*stage.Runner
	st           *story.Story
	target, pose []float64
	counted      counter
}

// counter counts what the models are asked.
type counter struct{ asked map[string]int }

func (c counter) Output(name string, arg func(string) (float64, bool)) (float64, string, bool) {
	c.asked[name]++
	return models.All{}.Output(name, arg)
}

func newProbe(t testing.TB, tracks ...stage.Track) *probe {
	t.Helper()
	p := &probe{st: shipped(t), target: make([]float64, len(tracks)), counted: counter{map[string]int{}}}
	lid := &stage.Scene{Name: "lid", Tracks: tracks,
		Pose: func(_ *stage.Now, pose []float64) { copy(pose, p.target) },
		Draw: func(pic *picture.Picture, _ *stage.Now, pose []float64) {
			p.pose = append(p.pose[:0], pose...)
			pic.Rect(0, 0, 1, 1, 0, picture.Solid(picture.Ink))
		}}
	fever := *lid
	fever.Name = "fever"
	p.Runner = stage.NewRunner(p.st, p.counted, []*stage.Scene{lid, &fever})
	p.show("lid.announce", "en")
	return p
}

// show goes to a place and gives the session.
func (p *probe) show(place, lang string, puts ...play.Event) play.Session {
	s := p.at(place, lang, puts...)
	p.Show(s, stage.Wide)
	return s
}

// at is a session at a place.
func (p *probe) at(place, lang string, puts ...play.Event) play.Session {
	s := play.New(p.st, lang, 1)
	for _, e := range append(puts, play.Event{Kind: play.Go, Place: place}) {
		s, _ = play.Apply(p.st, s, e)
	}
	return s
}

// now gives the pose.
func (p *probe) now() []float64 {
	p.Draw(&picture.Picture{})
	return p.pose
}

// used are the tracks of the shipped scenes, without the jumps.
func used(ease stage.Ease) (seconds []float64) {
	for _, sc := range scenes.All() {
		for _, t := range sc.Tracks {
			if t.Ease == ease && t.Seconds > 0 && !slices.Contains(seconds, t.Seconds) {
				seconds = append(seconds, t.Seconds)
			}
		}
	}
	return append(seconds, 0.1, 0.25, 1, 1.5, 3)
}

func TestSpringArrives(t *testing.T) {
	for _, seconds := range used(stage.Spring) {
		p := newProbe(t, stage.Track{Ease: stage.Spring, Seconds: seconds})
		from := 0.0
		for _, goal := range []float64{1, 0, -3, 0.5, 1000, 0} {
			p.target[0] = goal
			way := math.Abs(goal - from)
			size := max(1, math.Abs(goal))
			left := func(x float64) float64 { return (goal - x) / (goal - from) } // of the way: 1 to 0, below it overshoots
			before, ticks := 1.0, 0
			for moving := true; moving; ticks++ {
				moving = p.Step()
				x := left(p.now()[0])
				if x < -1e-3 {
					t.Fatalf("%v s, %v to %v: overshoots by %v of the way after %d ticks", seconds, from, goal, -x, ticks+1)
				}
				if x > before {
					t.Fatalf("%v s, %v to %v: goes back at tick %d", seconds, from, goal, ticks+1)
				}
				switch before = x; ticks + 1 {
				case int(math.Floor(seconds * stage.Rate / 2)):
					if x < 0.05 {
						t.Errorf("%v s, %v to %v: only %v of the way is left after half the time", seconds, from, goal, x)
					}
				case int(math.Ceil(seconds * stage.Rate)):
					if x > 0.011 {
						t.Errorf("%v s, %v to %v: %v of the way is left after the time", seconds, from, goal, x)
					}
				}
				if ticks > 600 {
					t.Fatalf("%v s, %v to %v: never rests", seconds, from, goal)
				}
			}
			if p.now()[0] != goal {
				t.Errorf("%v s: rests at %v, not at %v", seconds, p.now()[0], goal)
			}
			// Rest is a two-thousandth: (1+x)·e^−x is that at x = 10, which is 1.51 times the time; wider ways take longer.
			most := 1.52*seconds*stage.Rate + 2
			if way > size {
				most += math.Log(way/size) * seconds * stage.Rate / 5
			}
			if n := float64(ticks); n > most || n < 0.9*seconds*stage.Rate {
				t.Errorf("%v s, %v to %v: rests after %d ticks, at most %.1f", seconds, from, goal, ticks, most)
			}
			from = goal
		}
	}
}

// A spring that comes by its target at speed has not arrived: it may not stop dead there.
func TestSpringDoesNotStopDead(t *testing.T) {
	const seconds, ticks, dt = 0.5, 10, 1.0 / stage.Rate
	p := newProbe(t, stage.Track{Ease: stage.Spring, Seconds: seconds})
	p.target[0] = 1
	for range ticks {
		p.Step()
	}
	w, at := 6.6/seconds, p.now()[0]
	speed := w * w * ticks * dt * math.Exp(-w*ticks*dt)
	p.target[0] = at + speed*dt/(1+w*dt) // where the next tick leads
	moving := p.Step()
	if near := math.Abs(p.now()[0] - p.target[0]); !moving || near > 1e-6 || speed < 1 {
		t.Errorf("moving is %v, %v from the target, at a speed of %v", moving, near, speed)
	}
}

func TestRampTakesItsTime(t *testing.T) {
	for _, seconds := range used(stage.Ramp) {
		p := newProbe(t, stage.Track{Ease: stage.Ramp, Seconds: seconds})
		for _, goal := range []float64{1, 0, 2, 1} {
			from := p.now()[0]
			p.target[0] = goal
			all := math.Abs(goal-from) * seconds * stage.Rate
			ticks := 0
			for moving := true; moving; {
				moving = p.Step()
				ticks++
				want := from + (goal-from)*min(1, float64(ticks)/all)
				if x := p.now()[0]; math.Abs(x-want) > 1e-9 {
					t.Fatalf("%v s, %v to %v: at %v after %d ticks, want %v", seconds, from, goal, x, ticks, want)
				}
			}
			if ticks != int(math.Ceil(all-1e-9)) || p.now()[0] != goal {
				t.Errorf("%v s, %v to %v: %d ticks to %v, want %v", seconds, from, goal, ticks, p.now()[0], all)
			}
		}
		p.target[0] = 1 + 0.3/(seconds*stage.Rate) // less than a tick's way
		if p.Step() || p.now()[0] != p.target[0] {
			t.Errorf("%v s: a short way is not gone in one tick", seconds)
		}
	}
}

func TestJumpIsThereAtOnce(t *testing.T) {
	p := newProbe(t, stage.Track{Ease: stage.Jump, Seconds: 5}, stage.Track{Ease: stage.Spring}, stage.Track{Ease: stage.Ramp})
	copy(p.target, []float64{7, -8, 9})
	if p.Step() || !slices.Equal(p.now(), p.target) {
		t.Errorf("the pose is %v, want %v", p.now(), p.target)
	}
}

func TestStepTellsWhetherItMoves(t *testing.T) {
	tracks := []stage.Track{{Ease: stage.Spring, Seconds: 0.25}, {Ease: stage.Ramp, Seconds: 0.35}, {Ease: stage.Jump},
		{Ease: stage.Spring, Seconds: 1.1}, {Ease: stage.Ramp, Seconds: 1.2}}
	p := newProbe(t, tracks...)
	r := rand.New(rand.NewPCG(5, 6))
	for range 60 {
		for i := range p.target {
			if r.IntN(3) > 0 {
				p.target[i] = float64(r.IntN(9)-4) / 4
			}
		}
		for range 1 + r.IntN(200) { // a new target may come at any time
			moving := p.Step()
			if there := slices.Equal(p.now(), p.target); there == moving {
				t.Fatalf("moving is %v at %v, with the target %v", moving, p.now(), p.target)
			}
		}
		for range 600 {
			if !p.Step() {
				break
			}
		}
		rest := slices.Clone(p.now())
		for range 100 {
			if p.Step() || !slices.Equal(p.now(), rest) {
				t.Fatalf("moves from rest: %v to %v", rest, p.now())
			}
		}
	}
}

func TestSettleAndStill(t *testing.T) {
	tracks := []stage.Track{{Ease: stage.Spring, Seconds: 30}, {Ease: stage.Ramp, Seconds: 30}, {Ease: stage.Jump}} // no need to wait
	p := newProbe(t, tracks...)
	copy(p.target, []float64{1, 0.7, 3})
	p.Step()
	p.Settle()
	if !slices.Equal(p.now(), p.target) {
		t.Errorf("settled at %v, want %v", p.now(), p.target)
	}
	if p.target[1] = 0; !p.Step() {
		t.Error("Settle leaves the runner still")
	}
	p.Still = true
	if p.Step() || !slices.Equal(p.now(), p.target) {
		t.Errorf("still at %v, want %v", p.now(), p.target)
	}
	p.target[0] = 5
	p.show("lid.fill", "en")
	if !slices.Equal(p.now(), p.target) {
		t.Errorf("shown still at %v, want %v", p.now(), p.target)
	}
}

func TestBeatKeepsThePose(t *testing.T) {
	tracks := []stage.Track{{Ease: stage.Spring, Seconds: 0.5}, {Ease: stage.Ramp, Seconds: 0.5}}
	p, plain := newProbe(t, tracks...), newProbe(t, tracks...)
	copy(p.target, []float64{1, 1})
	copy(plain.target, p.target)
	for i := range 12 {
		before := slices.Clone(p.now())
		s := p.show([]string{"lid.fill", "lid.steer", "lid.announce"}[i%3], []string{"en", "fr"}[i%2],
			play.Event{Kind: play.Put, Control: "lid.profit", Position: i})
		p.Show(s, stage.Shape(i%2))
		if !slices.Equal(p.now(), before) {
			t.Fatalf("the pose goes from %v to %v by itself", before, p.now())
		}
		p.Step()
		plain.Step() // speed must live on, too
		if !slices.Equal(p.now(), plain.now()) {
			t.Fatalf("tick %d: %v, undisturbed %v", i, p.now(), plain.now())
		}
	}
}

func TestSceneStartsFromNothing(t *testing.T) {
	tracks := []stage.Track{{Ease: stage.Spring, Seconds: 0.5}, {Ease: stage.Ramp, Seconds: 0.5}}
	p, fresh := newProbe(t, tracks...), newProbe(t, tracks...)
	copy(p.target, []float64{1, 1})
	copy(fresh.target, p.target)
	fresh.Step()
	other := p.st.Scene("fever").Beats[0].ID
	for _, place := range []string{other, "lid.announce", other, "lid.fill"} {
		for range 7 {
			p.Step() // on the way, with speed
		}
		p.show(place, "en")
		if !slices.Equal(p.now(), []float64{0, 0}) {
			t.Fatalf("%s starts at %v", place, p.now())
		}
		p.Step()
		if !slices.Equal(p.now(), fresh.now()) {
			t.Fatalf("%s: the first tick leads to %v, afresh to %v", place, p.now(), fresh.now())
		}
	}
}

func TestSceneWithoutArt(t *testing.T) {
	p := newProbe(t, stage.Track{Ease: stage.Ramp, Seconds: 1})
	p.target[0] = 1
	p.Step()
	pic := &picture.Picture{}
	p.Draw(pic)
	p.show("coin.sale", "en")
	if p.Draw(pic); p.Step() || len(pic.Nodes) != 0 {
		t.Errorf("a scene without art draws %d nodes", len(pic.Nodes))
	}
	p.Settle()
	if p.show("lid.announce", "en"); !p.Step() {
		t.Error("the next scene does not move")
	}
	none := stage.NewRunner(p.st, models.All{}, scenes.All())
	if none.Draw(pic); none.Step() || len(pic.Nodes) != 0 {
		t.Error("a runner that was shown nothing draws")
	}
}

func TestWordsAndOutputsAreMadeOnceForASession(t *testing.T) {
	p := newProbe(t)
	n := p.Now()
	p.show("lid.fill", "en")
	english := []string{n.Label("limit"), n.Label("got"), n.Label("investors"), n.Hand()}
	out := n.Output("lid.investors")
	was := n.Words
	clear(p.counted.asked)
	for range 3 {
		if got := []string{n.Label("limit"), n.Label("got"), n.Label("investors"), n.Hand()}; !slices.Equal(got, english) {
			t.Fatalf("words change from %q to %q", english, got)
		}
		if n.Output("lid.investors") != out {
			t.Fatal("an output changes by itself")
		}
	}
	if len(p.counted.asked) != 0 {
		t.Errorf("the models are asked again: %v", p.counted.asked)
	}
	p.show("lid.fill", "en", play.Event{Kind: play.Put, Control: "lid.profit", Position: 3})
	if n.Label("got") == english[1] || n.Output("lid.investors") == out || n.Output("lid.investors") != 150e6 {
		t.Errorf("a control moved and the words still say %q, the output %v", n.Label("got"), n.Output("lid.investors"))
	}
	if n.Words != was {
		t.Error("the words were made again for the same language")
	}
	p.show("lid.fill", "fr")
	french := []string{n.Label("limit"), n.Label("got"), n.Label("investors"), n.Hand()}
	for i := range french {
		if french[i] == english[i] || french[i] == "" {
			t.Errorf("in French %q, in English %q", french[i], english[i])
		}
	}
	if n.Words.Lang() != "fr" || n.Output("lid.investors") != out {
		t.Errorf("language %s, output %v, was %v", n.Words.Lang(), n.Output("lid.investors"), out)
	}
	hand := n.Hand()
	p.show(p.st.Scene("fever").Beats[0].ID, "fr")
	if n.Hand() == hand || n.Label("limit") != "" {
		t.Errorf("the next scene keeps %q and %q", n.Hand(), n.Label("limit"))
	}
	if n.Output("no.such") != 0 || n.Fact("F0", "x") != 0 || n.Part("no.such") != 0 || n.Set("no.such") {
		t.Error("what does not exist is not nothing")
	}
}

func TestNowReadsTheSession(t *testing.T) {
	p := newProbe(t)
	n := p.Now()
	p.show("lid.fill", "en", play.Event{Kind: play.Put, Control: "lid.profit", Position: 10})
	if n.Value("lid.profit") != 5e8 || n.Part("lid.profit") != 0.25 || !n.Set("lid.profit") || n.Set("cap.profit") {
		t.Errorf("lid.profit stands at %v, part %v, set %v", n.Value("lid.profit"), n.Part("lid.profit"), n.Set("lid.profit"))
	}
	if n.On("announce") != 1 || n.On("fill") != 1 || n.On("steer") != 0 || n.On("elsewhere") != 0 || n.At("announce") || !n.At("fill") {
		t.Error("the places before and after fill are told wrongly")
	}
	if f := n.Fact("F57", "usd"); f != 1e9 {
		t.Errorf("F57 is %v", f)
	}
	p.Point(picture.Point{X: 3, Y: 4}, true, "lid.profit")
	if n.Pointer != (picture.Point{X: 3, Y: 4}) || !n.Hover || n.Held != "lid.profit" {
		t.Errorf("the pointer is at %v, %v, %q", n.Pointer, n.Hover, n.Held)
	}
}
