package stage

import (
	"math"

	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// Rate is how many ticks a second the stage counts.
const Rate = 60

// longest is how many ticks Settle may take before it stops waiting: ten seconds, far over any track.
const longest = 10 * Rate

// Runner shows a session: it holds the scene on stage and the pose it is in. It is a value of the edge: one per window.
type Runner struct {
	Still  bool // reduced motion: every change is there at once
	now    Now
	scenes map[string]*Scene
	scene  *Scene
	pose   []float64
	speed  []float64 // of springs, units a second
	target []float64
	gone   picture.Picture // of the scene before, without what it handed on
}

// NewRunner makes a runner for the scenes given.
func NewRunner(st *story.Story, m story.Models, scenes []*Scene) *Runner {
	r := &Runner{scenes: map[string]*Scene{}}
	r.now.Story, r.now.Models = st, m
	r.now.fixed, r.now.labels, r.now.outputs = map[string]string{}, map[string]string{}, map[string]float64{}
	for _, s := range scenes {
		r.scenes[s.Name] = s
	}
	return r
}

// Another makes a runner for the same story and scenes, with nothing on stage.
func (r *Runner) Another() *Runner {
	other := NewRunner(r.now.Story, r.now.Models, nil)
	other.scenes = r.scenes
	return other
}

// Show takes a session and a shape; the picture starts towards it. A scene that was not on stage starts from an empty
// pose, and with what the scene before hands on, if that was seen in the same shape.
func (r *Runner) Show(s play.Session, shape Shape) {
	n := &r.now
	beat := s.Beat(n.Story)
	if beat.Drawn != nil {
		beat = beat.Drawn
	}
	sc, got := r.scenes[beat.Scene.Name], Relic{}
	if sc != r.scene && shape == n.Shape {
		got = r.leave(sc)
	}
	if sc != r.scene || shape != n.Shape {
		r.drop()
	}
	if n.Words == nil || n.Session.Lang != s.Lang {
		n.Words = n.Story.Words(s.Lang).OnStage()
		clear(n.fixed)
	}
	if sc != r.scene {
		clear(n.fixed)
	}
	n.Session, n.Shape, n.beat = s, shape, beat
	clear(n.labels)
	clear(n.outputs)
	if sc != r.scene {
		r.scene = sc
		k := 0
		if sc != nil {
			k = len(sc.Tracks)
		}
		r.pose, r.speed, r.target = make([]float64, k), make([]float64, k), make([]float64, k)
		if got.What != Nothing && sc.Take(n, got, r.pose) {
			n.Got = got
		}
	}
	if r.Still {
		r.Settle()
	}
}

// Point says where the pointer is, in view units, and which control it drags ("" for none).
func (r *Runner) Point(p picture.Point, hover bool, held string) {
	r.now.Pointer, r.now.Hover, r.now.Held = p, hover, held
}

// Step moves the pose one tick on and tells whether it still moves.
func (r *Runner) Step() (moving bool) {
	if r.scene == nil {
		return false
	}
	if r.Still {
		r.drop()
	}
	if n := &r.now; n.Come() < 1 {
		n.come = min(1, n.come+1/(Passing*Rate))
		return true
	}
	r.scene.Pose(&r.now, r.target)
	for i, t := range r.scene.Tracks {
		if r.stepTrack(i, t) {
			moving = true
		}
	}
	if !moving {
		r.drop()
	}
	return moving
}

func (r *Runner) stepTrack(i int, t Track) bool {
	x, goal := r.pose[i], r.target[i]
	if x == goal && r.speed[i] == 0 {
		return false
	}
	switch {
	case r.Still || t.Ease == Jump || t.Seconds <= 0:
		r.pose[i], r.speed[i] = goal, 0
		return false
	case t.Ease == Ramp:
		step := 1 / (t.Seconds * Rate)
		if math.Abs(goal-x) <= step*(1+1e-9) { // the steps' rounding adds up; it is not worth a tick
			r.pose[i] = goal
			return false
		}
		r.pose[i] = x + math.Copysign(step, goal-x)
		return true
	}
	// A critically damped spring, stepped exactly: x(t) = goal + (a + b·t)·e^(−ωt). With ω = 6.6/T it has come within
	// one part in a hundred after T seconds.
	const dt = 1.0 / Rate
	w := 6.6 / t.Seconds
	a := x - goal
	b := r.speed[i] + w*a
	e := math.Exp(-w * dt)
	r.pose[i] = goal + (a+b*dt)*e
	r.speed[i] = (b - w*(a+b*dt)) * e
	// Rest is where nothing could be seen to move: a two-thousandth of a track's usual range, and slower than that a tick.
	if math.Abs(r.pose[i]-goal) < 5e-4*max(1, math.Abs(goal)) && math.Abs(r.speed[i]) < 3e-2*max(1, math.Abs(goal)) {
		r.pose[i], r.speed[i] = goal, 0
		return false
	}
	return true
}

// Settle steps until nothing moves, within a bound.
func (r *Runner) Settle() {
	still := r.Still
	r.Still = true
	for range longest {
		if !r.Step() {
			break
		}
	}
	r.Still = still
}

// Draw writes the picture into p, which it resets.
func (r *Runner) Draw(p *picture.Picture) {
	p.Reset()
	if r.scene != nil {
		r.drawGone(p)
		r.scene.Draw(p, &r.now, r.pose)
	}
}

// Now is what the scene on stage reads.
func (r *Runner) Now() *Now { return &r.now }
