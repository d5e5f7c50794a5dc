package svg

import (
	"math"
	"strconv"
	"testing"

	"coinorcap/internal/mutate"
)

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		v        float64
		decimals int
		want     string
	}{
		{0, 2, "0"}, {math.Copysign(0, -1), 2, "0"}, {-0.001, 2, "0"}, {0.5, 2, ".5"}, {-0.5, 2, "-.5"}, {0.05, 2, ".05"},
		{-1.005, 1, "-1"}, {12.30, 2, "12.3"}, {99.999, 2, "100"}, {1e9, 2, "1000000000"}, {7.6, 0, "8"},
		{0.016, 5, ".016"}, {math.NaN(), 2, "0"}, {math.Inf(1), 2, "0"}, {-1e300, 2, "0"},
	} {
		if got := string(appendNumber(nil, c.v, c.decimals)); got != c.want {
			t.Errorf("%v to %d: %s, want %s", c.v, c.decimals, got, c.want)
		}
	}
}

func FuzzNumber(f *testing.F) {
	var seeds []mutate.Seed
	for _, v := range []float64{0, -0.5, 3.14159, 1234.565, 1e12, -7e-3} {
		seeds = append(seeds, mutate.Seed{v, uint8(2)})
	}
	mutate.Add(f, 2000, seeds...)
	f.Fuzz(func(t *testing.T, v float64, d uint8) {
		decimals := int(d % 6)
		s := string(appendNumber(nil, v, decimals))
		got, err := strconv.ParseFloat(s, 64)
		if err != nil {
			t.Fatalf("%v: %q", v, s)
		}
		if math.Abs(v) < 1e9 && math.Abs(got-v) > 0.5001*math.Pow(10, -float64(decimals)) {
			t.Fatalf("%v: %q", v, s)
		}
	})
}

func TestPenDoesNotDrift(t *testing.T) {
	p := &pen{decimals: 2}
	p.move(0, 0)
	for i := 1; i <= 1000; i++ {
		p.line(float64(i)/3, float64(i)/7)
	}
	if p.x != 33333 || p.y != 14286 {
		t.Errorf("ends at %d, %d hundredths", p.x, p.y)
	}
}

func TestCurvesGoOn(t *testing.T) {
	p := &pen{}
	p.move(0, 0)
	p.curve(10, 0, 20, 10) // the next control, if mirrored: 30 20
	p.curve(30, 21, 40, 20)
	p.curve(50, 20, 60, 30) // mirrored: 50 20, of the control that is drawn
	p.curve(70, 45, 80, 40)
	if got, want := string(p.out), "m0 0q10 0 20 10t20 10 20 10q10 15 20 10"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
