package stage_test

import (
	"slices"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/stage"
)

// pair is a runner of two scenes, lid and today, in the places of the real ones. What lid hands on is a heap whose Size is
// the pose of its one track; each scene draws one rectangle, lid's being the thing itself unless it is given.
type pair struct {
	*probe
	took, saw stage.Relic // what today was offered, and had when it was drawn
	to        string      // the scene that lid was told of
	takes     bool
	start     float64 // where today's track starts
}

func newPair(t testing.TB) *pair {
	p := &pair{probe: newProbe(t), takes: true}
	tracks := []stage.Track{{Ease: stage.Ramp, Seconds: 0.5}}
	lid := &stage.Scene{Name: "lid", Tracks: tracks,
		Pose: func(_ *stage.Now, pose []float64) { pose[0] = 1 },
		Draw: func(pic *picture.Picture, n *stage.Now, _ []float64) {
			pic.Rect(1, 1, 1, 1, 0, picture.Solid(picture.Ink))
			if n.Given.What == stage.Nothing {
				pic.Rect(2, 2, 2, 2, 0, picture.Solid(picture.Gold))
			}
		},
		Leave: func(_ *stage.Now, pose []float64, to string) stage.Relic {
			p.to = to
			return stage.Relic{What: stage.Heap, Size: pose[0]}
		},
		Take: func(*stage.Now, stage.Relic, []float64) bool { return true }}
	today := &stage.Scene{Name: "today", Tracks: tracks,
		Pose: func(_ *stage.Now, pose []float64) { pose[0] = 1 },
		Draw: func(pic *picture.Picture, n *stage.Now, pose []float64) {
			p.saw, p.pose = n.Got, append(p.pose[:0], pose...)
			pic.Rect(3, 3, 3, 3, 0, picture.Solid(picture.Teal))
		},
		Take: func(_ *stage.Now, got stage.Relic, pose []float64) bool {
			p.took, pose[0] = got, p.start
			return p.takes
		},
		Leave: func(*stage.Now, []float64, string) stage.Relic { return stage.Relic{What: stage.Jar} }}
	fever := &stage.Scene{Name: "fever", Tracks: tracks, Pose: lid.Pose, Draw: lid.Draw}
	p.Runner = stage.NewRunner(p.st, models.All{}, []*stage.Scene{lid, today, fever})
	p.show("lid.steer", "en")
	p.Settle()
	return p
}

// parts are the sides of the rectangles that are drawn, and how faded the first group is.
func (p *pair) parts() (sides []float64, fade float64) {
	pic := &picture.Picture{}
	p.Draw(pic)
	for _, n := range pic.Nodes {
		if n.Kind == picture.Rect {
			sides = append(sides, n.W)
		}
	}
	if len(pic.Groups) > 0 {
		fade = pic.Groups[0].Fade
	}
	return sides, fade
}

func TestAThingIsHandedOn(t *testing.T) {
	p := newPair(t)
	p.start = 0.25
	p.show("today.lift", "en")
	sides, fade := p.parts()
	if p.to != "today" || p.took.What != stage.Heap || p.took.Size != 1 || p.saw != p.took {
		t.Fatalf("handed on to %q: %+v, seen %+v", p.to, p.took, p.saw)
	}
	if !slices.Equal(sides, []float64{1, 3}) || fade != 0 {
		t.Errorf("what is left shows %v, faded by %v: the thing itself is to be left out", sides, fade)
	}
	const waits = 39 // ticks: 0.65 seconds
	come := 0.0
	for tick := range waits {
		if !p.Step() {
			t.Fatalf("rests at tick %d, on the way", tick)
		}
		now, _ := p.Now().Come(), p.now()
		if now <= come || p.pose[0] != 0.25 {
			t.Fatalf("tick %d: come %v after %v, and the track goes to %v", tick, now, come, p.pose[0])
		}
		come = now
		if sides, f := p.parts(); f < fade || len(sides) == 2 && f >= 1 {
			t.Errorf("tick %d: %v, faded by %v after %v", tick, sides, f, fade)
		}
	}
	if sides, _ := p.parts(); come != 1 || !slices.Equal(sides, []float64{3}) {
		t.Errorf("after %d ticks it has come to %v, and %v are drawn", waits, come, sides)
	}
	for p.Step() {
		if p.parts(); p.saw != p.took {
			t.Fatal("the thing is let go of before the scene rests")
		}
	}
	if p.parts(); p.saw.What != stage.Nothing || p.pose[0] != 1 || p.Now().Come() != 1 {
		t.Errorf("at rest with %+v, at %v", p.saw, p.pose[0])
	}
}

// A scene that takes nothing, or a change that is to be there at once, starts as if nothing had been left.
func TestNothingIsHandedOn(t *testing.T) {
	for name, do := range map[string]func(p *pair){
		"not taken":       func(p *pair) { p.takes = false; p.show("today.lift", "en") },
		"still":           func(p *pair) { p.Still = true; p.show("today.lift", "en") },
		"another shape":   func(p *pair) { p.Show(p.at("today.lift", "en"), stage.Tall) },
		"turned meantime": func(p *pair) { p.show("today.lift", "en"); p.Step(); p.Show(p.at("today.lift", "en"), stage.Tall) },
		"settled":         func(p *pair) { p.show("today.lift", "en"); p.Step(); p.Settle() },
		"from elsewhere":  func(p *pair) { p.show(p.st.Scene("fever").Beats[0].ID, "en"); p.show("today.lift", "en") },
		"no scene there":  func(p *pair) { p.show("coin.sale", "en"); p.show("today.lift", "en") },
	} {
		p := newPair(t)
		do(p)
		if sides, _ := p.parts(); !slices.Equal(sides, []float64{3}) || p.saw.What != stage.Nothing || p.Now().Come() != 1 {
			t.Errorf("%s: %v are drawn, with %+v", name, sides, p.saw)
		}
	}
}

// What has not arrived is not handed on: nobody could say where it is. Once it has, it is.
func TestAThingOnItsWayIsNotHandedOn(t *testing.T) {
	for _, arrived := range []bool{false, true} {
		p := newPair(t)
		p.show("today.lift", "en")
		for p.Step() && p.Now().Come() < 1 {
			if !arrived {
				break
			}
		}
		p.show("lid.steer", "en")
		if got := p.Now().Got.What; (got == stage.Jar) != arrived {
			t.Errorf("arrived is %v, and lid has thing %d", arrived, got)
		}
	}
}
