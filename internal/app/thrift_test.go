package app

import (
	"testing"
	"time"

	"coinorcap/internal/screen"
)

const ms = time.Millisecond

// run feeds frames of one length and gives how many there were until the quality changed, at most n.
func run(t *Thrift, took time.Duration, n int) int {
	for i := range n {
		if t.Frame(took) {
			return i + 1
		}
	}
	return n
}

func TestSlowMachinesGetLess(t *testing.T) {
	var th Thrift
	for want := screen.Plain; want <= screen.Coarsest; want++ {
		if n := run(&th, 50*ms, 100); th.Quality != want || n > 10 {
			t.Fatalf("after %d frames of 50 ms the quality is %d, want %d", n, th.Quality, want)
		}
	}
	if run(&th, 50*ms, 1000); th.Quality != screen.Coarsest {
		t.Errorf("below the least there is %d", th.Quality)
	}
}

func TestThirtyFramesAreEnough(t *testing.T) {
	for _, took := range []time.Duration{time.Second / 120, time.Second / 60, time.Second / 30, 35 * ms} {
		var th Thrift
		if n := run(&th, took, 2000); th.Quality != screen.Whole {
			t.Errorf("frames of %v: quality %d after %d", took, th.Quality, n)
		}
	}
}

// What another program, the browser's compiler or a hidden tab takes now and then says nothing about the machine.
func TestHitchesDoNotCount(t *testing.T) {
	var th Thrift
	for i := range 2000 {
		took := 17 * ms
		switch {
		case i%4 == 0:
			took = 90 * ms
		case i%97 == 0:
			took = time.Hour
		case i%89 == 0:
			took = -ms // a clock was set back
		}
		if th.Frame(took) {
			t.Fatalf("changed at frame %d", i)
		}
	}
}

// A machine that was busy for a while gets all again; one that can hold it only without gets ever fewer trials.
func TestMoreIsTriedEverMoreRarely(t *testing.T) {
	var th Thrift
	run(&th, 60*ms, 100)
	waits := []int{}
	for range 4 {
		waits = append(waits, run(&th, 16*ms, 100000))
		if th.Quality != screen.Whole {
			t.Fatalf("quick frames: quality %d", th.Quality)
		}
		if run(&th, 60*ms, 100); th.Quality != screen.Plain {
			t.Fatalf("slow frames: quality %d", th.Quality)
		}
	}
	if waits[0] < 290 || waits[0] > 310 {
		t.Errorf("tried again after %d frames, want five seconds of them", waits[0])
	}
	for i := range waits[1:] {
		if waits[i+1] < 2*waits[i]-20 {
			t.Errorf("waits of %v frames", waits)
			break
		}
	}
	if n := run(&th, 30*ms, 5000); n != 5000 {
		t.Errorf("frames of 30 ms changed the quality after %d", n)
	}
}
