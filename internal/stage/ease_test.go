package stage_test

import (
	"math"
	"testing"

	"coinorcap/internal/stage"
)

const steps = 1000

func TestEaseGoesFromRestToRest(t *testing.T) {
	for name, f := range map[string]func(float64) float64{"Out": stage.Out, "In": stage.In, "InOut": stage.InOut} {
		if f(0) != 0 || f(1) != 1 || f(-3) != 0 || f(4) != 1 {
			t.Errorf("%s goes from %v to %v, beyond %v and %v", name, f(0), f(1), f(-3), f(4))
		}
		for i := range steps {
			a, b := f(float64(i)/steps), f(float64(i+1)/steps)
			if b <= a {
				t.Fatalf("%s falls from %v to %v at %d", name, a, b, i)
			}
		}
	}
	early := 0.25
	if !(stage.Out(early) > early && stage.In(early) < early && stage.InOut(early) < early && stage.InOut(1-early) > 1-early) {
		t.Error("what should be fast is slow")
	}
	if v := stage.InOut(0.5); v != 0.5 {
		t.Errorf("InOut is at %v in the middle", v)
	}
}

func TestDrop(t *testing.T) {
	if stage.Drop(0) != 1 || stage.Drop(1) != 0 || stage.Drop(-1) != 1 || stage.Drop(2) != 0 {
		t.Errorf("Drop goes from %v to %v, beyond %v and %v", stage.Drop(0), stage.Drop(1), stage.Drop(-1), stage.Drop(2))
	}
	high, turns, up := 0.0, 0, false
	for i := range steps {
		a, b := stage.Drop(float64(i)/steps), stage.Drop(float64(i+1)/steps)
		if b < 0 {
			t.Fatalf("Drop(%v) is below the ground: %v", float64(i+1)/steps, b)
		}
		if math.Abs(a-b) > 5.0/steps {
			t.Fatalf("Drop leaps from %v to %v at %d", a, b, i)
		}
		if (b > a) != up {
			up = b > a
			turns++
		}
		if turns > 0 {
			high = max(high, b)
		}
	}
	if turns != 2 || math.Abs(high-0.1) > 1e-3 {
		t.Errorf("Drop turns %d times and bounces %v high", turns, high)
	}
}

func TestTurn(t *testing.T) {
	for _, share := range []float64{0.1, 0.3, 0.35, 0.45, 0.55, 0.6, 1} {
		for n := 1; n < 40; n++ {
			if a, b := stage.Turn(0, 0, n, share), stage.Turn(1, n-1, n, share); a != 0 || b != 1 {
				t.Errorf("share %v of %d: the first starts at %v, the last ends at %v", share, n, a, b)
			}
			for i := range n {
				before := 0.0
				for k := range 101 {
					v := stage.Turn(float64(k)/100, i, n, share)
					if v < before || v > 1 {
						t.Fatalf("share %v, %d of %d: %v after %v", share, i, n, v, before)
					}
					if next := stage.Turn(float64(k)/100, i+1, n, share); i+1 < n && next > v {
						t.Fatalf("share %v: %d of %d is before %d", share, i+1, n, i)
					}
					before = v
				}
				if before != 1 {
					t.Errorf("share %v, %d of %d: ends at %v", share, i, n, before)
				}
			}
		}
	}
	// Of three that take half the time each, the second goes from a quarter to three quarters.
	if a, m, b := stage.Turn(0.25, 1, 3, 0.5), stage.Turn(0.5, 1, 3, 0.5), stage.Turn(0.75, 1, 3, 0.5); a != 0 || m != 0.5 || b != 1 {
		t.Errorf("the second of three: %v, %v, %v", a, m, b)
	}
	if stage.Turn(0.3, 0, 1, 0.2) != 0.3 || stage.Turn(7, 0, 0, 0.2) != 1 {
		t.Error("one alone does not take the whole time")
	}
}

func TestMix(t *testing.T) {
	if stage.Mix(2, 6, 0) != 2 || stage.Mix(2, 6, 1) != 6 || stage.Mix(2, 6, 0.25) != 3 {
		t.Error("Mix(2, 6) does not go from 2 to 6")
	}
}
