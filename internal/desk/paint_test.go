package desk

import (
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/pad"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stagetest"
	"coinorcap/scenes"
)

// While the stage alone moves, its rectangle alone is painted; whatever else changes has the window painted whole.
func TestOnlyWhatChangesIsPainted(t *testing.T) {
	st := stagetest.Story(t)
	d := New(st, models.All{}, scenes.All(), stagetest.SessionOf(t, st, "en", "pledge.ask", nil), pad.Settings{})
	var painted frames
	whole := picture.Box{W: 1280, H: 720}
	expect := func(what string, want ...picture.Box) {
		t.Helper()
		painted.parts = nil
		d.Paint(&painted)
		if len(painted.parts) != len(want) || len(want) > 0 && painted.parts[0] != want[0] {
			t.Errorf("%s: painted %v, want %v", what, painted.parts, want)
		}
	}
	expect("the first frame", whole)
	expect("nothing has changed")
	d.apply(play.Event{Kind: play.Next})
	expect("a step", whole)
	if !d.Tick(3) {
		t.Fatal("nothing moves")
	}
	_, at := d.Stage()
	expect("a picture that moves", at)
	d.Note("Words over the stage")
	expect("a note", whole)
	d.Tick(1)
	expect("a picture that moves under a note", at)
	d.Spare(true)
	expect("preferences that tell more", whole)
	d.Spare(true)
	expect("the same again")
}
