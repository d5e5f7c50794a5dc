// Package play holds a reading as a value: where the reader is, what was chosen, guessed and set, and what was seen.
//
// Apply makes the next session from an event; Encode and Decode turn a session into a short code and back. The package
// knows no clock, no display and no page.
//
//	Session ──Apply(event)──▶ Session, Effect        Session ◀──Decode── code ◀──Encode── Session
package play

import (
	"math"

	"coinorcap/internal/story"
)

// The most a story may have; New panics beyond it, and a test keeps the shipped story below.
const (
	MaxControls = 48
	MaxBeats    = 192
)

// Session is one reading. It is comparable: two equal sessions are the same reading. The zero value is a reading of no
// story; use New.
type Session struct {
	Lang   string
	Seed   uint32
	At     int // place, as story.Beat.Global
	Branch int // the branch entered last, as story.Scene.Index; -1 when there was none
	Prefs  Preferences
	values [MaxControls]int16
	seen   [MaxBeats / 64]uint64
}

// New starts a reading of st at its first beat.
func New(st *story.Story, lang string, seed uint32) Session {
	if len(st.Controls()) > MaxControls || len(st.Beats()) > MaxBeats {
		panic("play: the story has more controls or beats than a session holds")
	}
	s := Session{Lang: lang, Seed: seed, Branch: -1}
	s.see(0)
	return s
}

// Beat is the place the reader is at.
func (s *Session) Beat(st *story.Story) *story.Beat { return st.Beats()[s.At] }

// Seen tells whether the reader has been at b.
func (s *Session) Seen(b *story.Beat) bool { return s.seen[b.Global/64]>>(b.Global%64)&1 == 1 }

// SeenScene tells whether the reader has been at any beat of sc.
func (s *Session) SeenScene(sc *story.Scene) bool {
	for _, b := range sc.Beats {
		if s.Seen(b) {
			return true
		}
	}
	return false
}

func (s *Session) see(global int) { s.seen[global/64] |= 1 << (global % 64) }

// Position is where control c stands, counted in steps from its least value (or the option's index), and whether the
// reader has put it there.
func (s *Session) Position(c *story.Control) (pos int, set bool) {
	if v := s.values[c.Index]; v > 0 {
		return int(v) - 1, true
	}
	return StartPosition(c), false
}

// Value is what control c stands at, in its unit (for options, the index), and whether the reader has set it.
func (s *Session) Value(c *story.Control) (v float64, set bool) {
	pos, set := s.Position(c)
	return ValueAt(c, pos), set
}

// Last is the greatest position of c; positions run from 0.
func Last(c *story.Control) int {
	if n := len(c.Options); n > 0 {
		return n - 1
	}
	return int(math.Round((c.Max - c.Min) / c.Step))
}

// StartPosition is where c stands before the reader moves it.
func StartPosition(c *story.Control) int {
	if len(c.Options) > 0 {
		return int(c.Start)
	}
	return int(math.Round((c.Start - c.Min) / c.Step))
}

// ValueAt is what position pos of c means, in c's unit; pos is held within c's range.
func ValueAt(c *story.Control, pos int) float64 {
	pos = min(max(pos, 0), Last(c))
	if len(c.Options) > 0 {
		return float64(pos)
	}
	// Steps such as 0.1 add up inexactly; no control is finer than a millionth.
	return c.Value(math.Round((c.Min+c.Step*float64(pos))*1e6) / 1e6)
}
