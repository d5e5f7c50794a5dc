package play

import "coinorcap/internal/story"

// Kind says what an event does.
type Kind uint8

// The events.
const (
	Next    Kind = iota // one beat on
	Back                // one beat back
	Go                  // to Place
	Put                 // control Control to position Position
	Clear               // control Control back to where it started, as if never touched
	Speak               // the language Lang
	Prefer              // the preferences Prefs
	Restart             // a fresh reading in the same language, with the same preferences
)

// Event is something the reader did.
type Event struct {
	Kind     Kind
	Place    string
	Control  string
	Position int
	Lang     string
	Prefs    Preferences
}

// Effect says what an event changed.
type Effect uint8

// The effects, as bits.
const (
	Moved  Effect = 1 << iota // the place
	Valued                    // a control
	Spoke                     // the language
)

// Apply gives the session after an event. An event that does not fit (an unknown place, no beat before the first, a
// position out of range is held within it) changes nothing it should not; a session stays valid whatever comes.
func Apply(st *story.Story, s Session, e Event) (Session, Effect) {
	before := s
	switch e.Kind {
	case Next:
		if b := s.Beat(st); b.Go != nil {
			s.move(b.Go)
		}
	case Back:
		if b := Before(st, s); b != nil {
			s.move(b)
		}
	case Go:
		if b := st.Beat(e.Place); b != nil {
			s.move(b)
		}
	case Put:
		if c := st.Control(e.Control); c != nil {
			s.values[c.Index] = int16(min(max(e.Position, 0), Last(c))) + 1
		}
	case Clear:
		if c := st.Control(e.Control); c != nil {
			s.values[c.Index] = 0
		}
	case Speak:
		for _, l := range st.Langs {
			if l == e.Lang {
				s.Lang = l
			}
		}
	case Prefer:
		s.Prefs = e.Prefs
	case Restart:
		s = New(st, s.Lang, s.Seed)
		s.Prefs = before.Prefs
	}
	var eff Effect
	if s.At != before.At {
		eff |= Moved
	}
	if s.values != before.values {
		eff |= Valued
	}
	if s.Lang != before.Lang {
		eff |= Spoke
	}
	return s, eff
}

func (s *Session) move(b *story.Beat) {
	s.At = b.Global
	s.see(b.Global)
	if b.Scene.Branch {
		s.Branch = b.Scene.Index
	}
}

// Before is the beat that Back leads to: the one before on the reader's own way, which after a branch is the end of
// that branch; nil at the start.
func Before(st *story.Story, s Session) *story.Beat {
	b := s.Beat(st)
	if b.Index > 0 {
		return b.Scene.Beats[b.Index-1]
	}
	if s.Branch >= 0 && !b.Scene.Branch {
		br := st.Scenes[s.Branch]
		if last := br.Beats[len(br.Beats)-1]; last.Go == b {
			return last
		}
	}
	return b.Back
}
