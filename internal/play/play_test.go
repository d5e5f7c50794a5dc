package play

import (
	"errors"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"coinorcap/internal/story"
)

// shipped is the story as readers get it: what the session holds is tried on that.
func shipped(t testing.TB) *story.Story {
	t.Helper()
	st, problems := story.Parse(os.DirFS("../../assets"))
	if len(problems) > 0 {
		t.Fatalf("the shipped story has problems: %v", problems[0])
	}
	return st
}

// wander gives n random events, most of them sensible.
func wander(st *story.Story, r *rand.Rand, n int) []Event {
	var es []Event
	for range n {
		c := st.Controls()[r.IntN(len(st.Controls()))]
		e := Event{Kind: Kind(r.IntN(int(Restart) + 2)), Control: c.Name, Position: r.IntN(Last(c)+5) - 2}
		e.Place = st.Beats()[r.IntN(len(st.Beats()))].ID
		switch r.IntN(12) {
		case 0:
			e.Place, e.Control, e.Position = "nowhere.at.all", "no.control", -1<<20
		case 1:
			e.Place = st.Scenes[r.IntN(len(st.Scenes))].Name
		}
		e.Lang = []string{"en", "fr", "xx", ""}[r.IntN(4)]
		for i, p := range Prefs {
			e.Prefs[i] = uint8(r.IntN(len(p.Values)))
		}
		if e.Kind == Restart && r.IntN(20) > 0 {
			e.Kind = Next
		}
		es = append(es, e)
	}
	return es
}

func TestAnyEventsKeepASessionValid(t *testing.T) {
	st := shipped(t)
	r := rand.New(rand.NewPCG(3, 4))
	for range 60 {
		s := New(st, "en", r.Uint32())
		events := wander(st, r, 200)
		for _, e := range events {
			was := s
			var eff Effect
			s, eff = Apply(st, s, e)
			if s.At < 0 || s.At >= len(st.Beats()) || !s.Seen(s.Beat(st)) {
				t.Fatalf("%+v leads to place %d, seen %v", e, s.At, s.Seen(s.Beat(st)))
			}
			if s.Lang != "en" && s.Lang != "fr" {
				t.Fatalf("%+v leads to language %q", e, s.Lang)
			}
			for _, c := range st.Controls() {
				if pos, _ := s.Position(c); pos < 0 || pos > Last(c) {
					t.Fatalf("%+v leaves %s at %d of %d", e, c.Name, pos, Last(c))
				}
			}
			if (eff&Moved != 0) != (s.At != was.At) {
				t.Fatalf("%+v: effect %v, place %d to %d", e, eff, was.At, s.At)
			}
			code := Encode(st, s)
			if len(code) >= 200 {
				t.Fatalf("a code of %d characters: %s", len(code), code)
			}
			got, err := Decode(st, "en", code)
			if err != nil || got != s {
				t.Fatalf("%s decodes to %+v (%v), was %+v", code, got, err, s)
			}
		}
		again := New(st, "en", s.Seed)
		for _, e := range events {
			again, _ = Apply(st, again, e)
		}
		if again != s {
			t.Fatal("replaying the events gives another session")
		}
	}
}

func TestTheLongestCodeIsShort(t *testing.T) {
	st := shipped(t)
	s := New(st, "en", 1<<32-1)
	for i, p := range Prefs {
		s.Prefs[i] = uint8(len(p.Values) - 1)
	}
	for _, c := range st.Controls() {
		s, _ = Apply(st, s, Event{Kind: Put, Control: c.Name, Position: Last(c)})
	}
	for _, b := range st.Beats() {
		s, _ = Apply(st, s, Event{Kind: Go, Place: b.ID})
	}
	longest := 0
	for _, b := range st.Beats() {
		s, _ = Apply(st, s, Event{Kind: Go, Place: b.ID})
		longest = max(longest, len(Encode(st, s)))
	}
	if longest >= 200 {
		t.Errorf("a session with everything in it takes %d characters", longest)
	}
	t.Logf("longest code: %d characters", longest)
}

func TestDamagedCodesAreRefused(t *testing.T) {
	st := shipped(t)
	s := New(st, "en", 7)
	for _, e := range []Event{{Kind: Go, Place: "pledge.answer"}, {Kind: Put, Control: "pledge.guess", Position: 40}} {
		s, _ = Apply(st, s, e)
	}
	good := Encode(st, s)
	place, rest, _ := strings.Cut(good, "~")
	for name, code := range map[string]string{
		"cut":            good[:len(good)-2],
		"no such place":  "pledge.nothing~" + rest,
		"empty":          "",
		"no body":        place + "~1",
		"not a code":     "%F0%9F%92%A9",
		"a letter wrong": good[:len(good)-1] + "z",
	} {
		got, err := Decode(st, "fr", code)
		if !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: %q gives %v", name, code, err)
		}
		if got != New(st, "fr", 0) {
			t.Errorf("%s: %q does not start afresh", name, code)
		}
	}
	if _, err := Decode(st, "en", place+"~2"+rest[1:]); !errors.Is(err, ErrNewer) {
		t.Errorf("a later version gives %v", err)
	}
	if s, err := Decode(st, "en", "pledge"); err != nil || s.Beat(st).ID != "pledge.ask" {
		t.Errorf("a plain scene's name leads to %s, %v", s.Beat(st).ID, err)
	}
}

// Codes that were given out once must keep loading: never change a line here, only add.
func TestOldCodesKeepLoading(t *testing.T) {
	st := shipped(t)
	for code, want := range map[string]string{
		oldCode: "pledge.answer",
	} {
		s, err := Decode(st, "en", code)
		if err != nil || s.Beat(st).ID != want {
			t.Errorf("%s leads to %s, %v; want %s", code, s.Beat(st).ID, err, want)
		}
		if pos, set := s.Position(st.Control("pledge.guess")); !set || pos != 40 {
			t.Errorf("%s: the guess is %d, %v", code, pos, set)
		}
	}
}

func TestBackFollowsTheReadersOwnWay(t *testing.T) {
	st := shipped(t)
	for _, branch := range []string{"coin", "donations", "tesla", "cap"} {
		s := New(st, "en", 0)
		s, _ = Apply(st, s, Event{Kind: Put, Control: "pledge.guess", Position: 12})
		s, _ = Apply(st, s, Event{Kind: Go, Place: "table.choose"})
		s, _ = Apply(st, s, Event{Kind: Go, Place: branch})
		for s.Beat(st).Scene.Branch {
			s, _ = Apply(st, s, Event{Kind: Next})
		}
		if got := s.Beat(st).ID; got != "refusal.mail" {
			t.Fatalf("%s ends at %s", branch, got)
		}
		s, _ = Apply(st, s, Event{Kind: Back})
		if got := s.Beat(st).Scene.Name; got != branch {
			t.Errorf("back from the refusal leads to %s, came from %s", got, branch)
		}
		for range st.Beats() {
			s, _ = Apply(st, s, Event{Kind: Back})
		}
		if s.At != 0 {
			t.Errorf("going back for ever ends at %s", s.Beat(st).ID)
		}
		if pos, set := s.Position(st.Control("pledge.guess")); !set || pos != 12 {
			t.Errorf("the guess was lost on the way: %d, %v", pos, set)
		}
	}
	if b := Before(st, New(st, "en", 0)); b != nil {
		t.Errorf("before the cover comes %s", b.ID)
	}
}

// A reading goes on in a lesson that has not all of its scenes, and back in the whole story.
func TestACodeOutlivesALesson(t *testing.T) {
	whole := shipped(t)
	s := New(whole, "en", 7)
	for _, e := range []Event{{Kind: Go, Place: "cap.jar"}, {Kind: Put, Control: "pledge.guess", Position: 40}, {Kind: Go, Place: "scale.ask"}} {
		s, _ = Apply(whole, s, e)
	}
	cut := whole.Cut([]string{"pledge", "cap", "sources"})
	got, err := Decode(cut, "en", Encode(whole, s))
	if !errors.Is(err, ErrPlace) {
		t.Errorf("a place that is left out gives %v", err)
	}
	if pos, set := got.Position(cut.Control("pledge.guess")); pos != 40 || !set || got.Beat(cut).ID != "pledge.ask" || !got.SeenScene(cut.Scene("cap")) {
		t.Errorf("at %s the guess is %d, %v", got.Beat(cut).ID, pos, set)
	}
	back, err := Decode(whole, "en", Encode(cut, got))
	if pos, _ := back.Position(whole.Control("pledge.guess")); err != nil || pos != 40 || back.Beat(whole).ID != "pledge.ask" {
		t.Errorf("back in the whole story: %v, %s, %d", err, back.Beat(whole).ID, pos)
	}
	if _, err := Decode(cut, "en", "scale"); !errors.Is(err, ErrPlace) {
		t.Errorf("a plain place that is left out gives %v", err)
	}
}
