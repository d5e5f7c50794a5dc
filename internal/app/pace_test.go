package app

import (
	"testing"
	"time"
)

func TestPace(t *testing.T) {
	at := time.Unix(0, 0)
	for name, c := range map[string]struct {
		step  time.Duration
		calls int
		least int
		most  int
	}{
		"60 Hz":           {time.Second / 60, 60, 60, 60},
		"uneven 60 Hz":    {time.Second / 57, 57, 57, 57},
		"120 Hz":          {time.Second / 120, 120, 59, 61},
		"30 Hz":           {time.Second / 30, 30, 57, 61},
		"held up":         {time.Second, 10, 37, 40},
		"clock goes back": {-time.Hour, 3, 0, 1},
	} {
		var p Pace
		n := 0
		for range c.calls {
			at = at.Add(c.step)
			n += p.Ticks(at)
		}
		if n < c.least || n > c.most {
			t.Errorf("%s: %d ticks, want %d to %d", name, n, c.least, c.most)
		}
	}
	var p Pace
	p.Ticks(at)
	p.Rest()
	if n := p.Ticks(at.Add(time.Hour)); n != 1 {
		t.Errorf("after a rest %d ticks pass, want 1", n)
	}
}
