package app

import (
	"slices"
	"time"

	"coinorcap/internal/screen"
)

// Thrift chooses how well the picture is painted while it moves: worse on a machine that cannot hold 30 frames a second, and
// better again where there is time. At rest, when nobody waits for the next frame, it is always painted whole. The zero value
// begins with Whole.
type Thrift struct {
	// Quality is what to paint while things move.
	Quality screen.Quality

	took   [9]time.Duration // by the last frames
	n      int              // how many of them there have been since the last change
	easy   int              // the medians in a row that left time for more
	enough int              // as many of those, and more is tried
}

// The bounds between frames. Many phones show 30 frames a second to save their battery, whatever they could do, so slow is a
// little less than that; quick is where a display of 60 missed none.
const (
	slow  = 36 * time.Millisecond
	quick = 20 * time.Millisecond
	pause = time.Second // what takes longer was no frame: the tab was hidden, or the computer slept
)

// Frame is told how long it took from one frame to the next while things moved. It tells whether the quality has changed.
//
// It goes by medians of nine frames, so that no single hitch counts. What proved too much once is tried again after five
// seconds of quick frames, then after ten, twenty and so on.
func (t *Thrift) Frame(took time.Duration) (changed bool) {
	if took <= 0 || took > pause {
		return false
	}
	t.took[t.n%len(t.took)] = took
	if t.n++; t.n%len(t.took) != 0 {
		return false
	}
	sorted := t.took
	slices.Sort(sorted[:])
	median := sorted[len(sorted)/2]
	if median > quick {
		t.easy = 0
	} else {
		t.easy++
	}
	switch {
	case median > slow && t.Quality < screen.Coarsest:
		t.Quality++
		t.enough = max(33, 2*t.enough) // of nine frames at 60 a second: five seconds
	case t.Quality > screen.Whole && t.easy >= t.enough:
		t.Quality--
	default:
		return false
	}
	t.n, t.easy = 0, 0
	return true
}
