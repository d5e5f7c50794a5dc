package story

import "testing"

// A beat that asks for a guess on a slider shows the answer's picture instead; nothing else changes, and not the story itself.
func TestUnasked(t *testing.T) {
	s := french(t)
	whole, before := ways(s), len(s.Beat("pledge.ask").Controls)
	u := s.Unasked()
	if ways(u) != whole {
		t.Errorf("it leads\n%s\nnot\n%s", ways(u), whole)
	}
	ask := u.Beat("pledge.ask")
	if ask.Drawn != u.Beat("pledge.answer") || ask.See.Key != "pledge.answer.see" || len(ask.Controls) != before-1 {
		t.Errorf("pledge.ask shows %+v, its picture is %q, it has %d controls", ask.Drawn, ask.See.Key, len(ask.Controls))
	}
	if c := u.Control("pledge.guess"); c == nil || c.Index != s.Control("pledge.guess").Index {
		t.Errorf("the guess has lost its place: %+v", c)
	}
	for _, b := range u.Beats() {
		if b != ask && (b.Drawn != nil || len(b.Controls) != len(s.Beat(b.ID).Controls)) {
			t.Errorf("%s is changed", b.ID)
		}
	}
	if b := s.Beat("pledge.ask"); b.Drawn != nil || len(b.Controls) != before {
		t.Error("the story itself is changed")
	}
}
