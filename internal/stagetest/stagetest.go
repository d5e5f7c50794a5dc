// Package stagetest gives tests the shipped story and the pictures it comes to rest at. It is no part of the program:
// scenes, the stage's laws and the painters' tests all need a session at a place with controls put somewhere, and
// should agree about how one gets there.
//
//	place, values ──play.Apply──▶ session ──stage.Runner.Settle──▶ picture
package stagetest

import (
	"strconv"
	"sync"
	"testing"

	"coinorcap/assets"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

// Shapes are both compositions, by their names in a test's report.
var Shapes = []struct {
	Name  string
	Shape stage.Shape
}{{"wide", stage.Wide}, {"tall", stage.Tall}}

var parsed = sync.OnceValues(func() (*story.Story, []story.Problem) { return story.Parse(assets.Content) })

// Story is the story as readers get it, parsed once for a test binary: nothing may write to it.
func Story(t testing.TB) *story.Story {
	t.Helper()
	st, problems := parsed()
	if len(problems) > 0 {
		t.Fatalf("the shipped story has problems: %v", problems[0])
	}
	return st
}

// Session is a reader's session at a place, with controls put to the positions of values. A name that the story does
// not have ends the test: it would be tested elsewhere than it says.
func Session(t testing.TB, lang, place string, values map[string]int) play.Session {
	t.Helper()
	return SessionOf(t, Story(t), lang, place, values)
}

// SessionOf is Session of another story than the shipped one.
func SessionOf(t testing.TB, st *story.Story, lang, place string, values map[string]int) play.Session {
	t.Helper()
	s := play.New(st, lang, 1)
	for name, pos := range values {
		if st.Control(name) == nil {
			t.Fatalf("the story has no control %s", name)
		}
		s, _ = play.Apply(st, s, play.Event{Kind: play.Put, Control: name, Position: pos})
	}
	if s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: place}); s.Beat(st).ID != place {
		t.Fatalf("the story has no place %s", place)
	}
	if s.Lang != lang {
		t.Fatalf("the story is not told in %q", lang)
	}
	return s
}

// Settled gives the picture that a scene comes to rest at, and what the scene read. A picture with nothing in it or
// with a group left open ends the test, since nothing said about it would mean anything.
func Settled(t testing.TB, scene *stage.Scene, shape stage.Shape, lang, place string, values map[string]int) (*picture.Picture, *stage.Now) {
	t.Helper()
	s := Session(t, lang, place, values)
	r := stage.NewRunner(Story(t), models.All{}, []*stage.Scene{scene})
	r.Show(s, shape)
	r.Settle()
	p := &picture.Picture{}
	r.Draw(p)
	if p.Open() != 0 || len(p.Nodes) == 0 {
		t.Fatalf("%s is drawn with %d nodes and leaves %d groups open", place, len(p.Nodes), p.Open())
	}
	return p, r.Now()
}

// Variant is a way to set the story's controls.
type Variant struct {
	Name   string
	Values map[string]int
}

const (
	stops = 24 // about how many positions of a slider are looked at on its way
	parts = 9  // in how many steps all controls go together: as many as the powers of ten that a guess may run through
)

// Variants are the ways in which a beat's picture is looked at: controls untouched; every control of the story from its
// least to its most, since some pictures look back at other scenes' controls; each option that the beat offers; and its
// sliders on their way, where what follows a knob passes by what stands still.
func Variants(st *story.Story, b *story.Beat) []Variant {
	all := []Variant{{"start", nil}}
	for k := range parts + 1 {
		v := Variant{"all at " + strconv.Itoa(k) + "/" + strconv.Itoa(parts), map[string]int{}}
		for _, c := range st.Controls() {
			v.Values[c.Name] = play.Last(c) * k / parts
		}
		all = append(all, v)
	}
	for _, c := range b.Controls {
		for i, o := range c.Options {
			all = append(all, Variant{c.Name + "=" + o.Name, map[string]int{c.Name: i}})
		}
		if len(c.Options) == 0 {
			last := play.Last(c)
			for pos := 0; pos <= last; pos += max(1, last/stops) {
				all = append(all, Variant{c.Name + "=" + strconv.Itoa(pos), map[string]int{c.Name: pos}})
			}
		}
	}
	return all
}
