package mutate

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
)

var seeds = []Seed{{"pledge.ask~1zz", 1.5, uint8(2)}, {"line one\nline two\n", -3.0, uint8(0)}}

// Damaged copies are of the seeds' kinds, nearly all of them new, and the same in every run.
func TestDamage(t *testing.T) {
	r, again := rand.New(rand.NewPCG(1, 2)), rand.New(rand.NewPCG(1, 2))
	met := map[string]bool{}
	for range 500 {
		s := damaged(r, seeds)
		for i := range s {
			if reflect.TypeOf(s[i]) != reflect.TypeOf(seeds[0][i]) {
				t.Fatalf("%v has a %T at %d", s, s[i], i)
			}
		}
		text := s[0].(string)
		if same := damaged(again, seeds)[0].(string); same != text {
			t.Fatalf("the same chance gives %q and %q", text, same)
		}
		met[fmt.Sprint(s)] = true
	}
	if len(met) < 450 {
		t.Errorf("500 copies are only %d", len(met))
	}
	if seeds[0][0] != "pledge.ask~1zz" || seeds[1][1] != -3.0 {
		t.Error("the seeds themselves were damaged")
	}
}

// No text is too short to be damaged.
func TestNothingIsDamagedToo(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	longer := 0
	for range 500 {
		if Text(r, "", "") != "" {
			longer++
		}
		Text(r, "x", "")
		Text(r, "", "yz")
	}
	if longer == 0 {
		t.Error("nothing stays nothing")
	}
}
