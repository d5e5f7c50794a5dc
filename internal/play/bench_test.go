package play

import (
	"math/rand/v2"
	"testing"
)

// BenchmarkApply takes one event after the other of a long wandering.
func BenchmarkApply(b *testing.B) {
	st := shipped(b)
	events := wander(st, rand.New(rand.NewPCG(1, 2)), 1000)
	s := New(st, "en", 7)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		s, _ = Apply(st, s, events[i%len(events)])
	}
}

// BenchmarkEncode and BenchmarkDecode take a reading in which a thousand things have been done.
func BenchmarkEncode(b *testing.B) {
	st := shipped(b)
	s := New(st, "en", 7)
	for _, e := range wander(st, rand.New(rand.NewPCG(1, 2)), 1000) {
		s, _ = Apply(st, s, e)
	}
	b.ReportAllocs()
	for b.Loop() {
		Encode(st, s)
	}
}

func BenchmarkDecode(b *testing.B) {
	st := shipped(b)
	s := New(st, "en", 7)
	for _, e := range wander(st, rand.New(rand.NewPCG(1, 2)), 1000) {
		s, _ = Apply(st, s, e)
	}
	code := Encode(st, s)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Decode(st, "en", code); err != nil {
			b.Fatal(err)
		}
	}
}
