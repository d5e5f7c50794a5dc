package screen

import "testing"

// What has been prepared, a little at a time, need not be made when it is painted.
func TestWhatIsPreparedIsThere(t *testing.T) {
	b, sheet := newBatch()
	p, where := busy(), bounds{0, 0, 960, 840}
	steps := 1
	for last := 0; b.prepare(p, 1.5, 10.25, 3, where, 4); steps++ {
		if made := sheet.writes - last; made > 4 {
			t.Fatalf("step %d makes %d masks", steps, made)
		}
		if last = sheet.writes; steps > 100 {
			t.Fatal("it is never done")
		}
	}
	if steps < 4 {
		t.Errorf("done in %d steps", steps)
	}
	made := sheet.writes
	b.build(p, 1.5, 10.25, 3, where)
	if sheet.writes != made {
		t.Errorf("painting made %d masks more", sheet.writes-made)
	}
}

// A full atlas is left to what is shown.
func TestPreparingDrivesNothingOut(t *testing.T) {
	b, sheet := newBatch()
	p, where := busy(), bounds{0, 0, 960, 840}
	b.build(p, 1.5, 10.25, 3, where)
	known := len(b.masks.known)
	b.masks.side, b.masks.shelves = lastSide, []shelf{{y: 0, h: lastSide, end: lastSide}}
	if b.prepare(p, 2.5, 0, 0, where, 1000) {
		t.Error("there is more to do, though there is no room")
	}
	writes := sheet.writes
	b.build(p, 1.5, 10.25, 3, where)
	if len(b.masks.known) < known || sheet.writes != writes {
		t.Errorf("%d masks of %d are left; painting made %d", len(b.masks.known), known, sheet.writes-writes)
	}
}
