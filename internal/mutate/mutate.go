// Package mutate lets a fuzz target try more than its seeds where nothing is fuzzed: an ordinary run of the tests also
// tries damaged copies of them, always the same ones. That needs no instrumented build, which would cost a run of all
// tests more than the trying. `make fuzz` searches on, from the seeds alone.
//
//	seeds ──Add──▶ seeds + n damaged copies ──▶ testing.F's corpus
package mutate

import (
	"flag"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// Seed is what one call of a fuzz target gets, without its *testing.T. Strings and numbers can be damaged.
type Seed []any

// Add gives a fuzz target its seeds and, unless it is being fuzzed (go test -fuzz), n damaged copies. A copy that fails
// is told as seed#N and can be run again by that name.
func Add(f *testing.F, n int, seeds ...Seed) {
	f.Helper()
	for _, s := range seeds {
		f.Add(s...)
	}
	if fuzzing := flag.Lookup("test.fuzz"); fuzzing != nil && fuzzing.Value.String() != "" {
		return
	}
	r := rand.New(rand.NewPCG(uint64(len(seeds)), 7))
	for range n {
		f.Add(damaged(r, seeds)...)
	}
}

// damaged gives a copy of one of the seeds with one to four things wrong in it.
func damaged(r *rand.Rand, seeds []Seed) Seed {
	s := append(Seed(nil), seeds[r.IntN(len(seeds))]...)
	for range 1 + r.IntN(4) {
		i := r.IntN(len(s))
		switch v := s[i].(type) {
		case string:
			other, _ := seeds[r.IntN(len(seeds))][i].(string)
			s[i] = Text(r, v, other)
		case float64:
			s[i] = Number(r, v)
		case uint8:
			s[i] = uint8(r.Uint32())
		case uint32:
			s[i] = r.Uint32() >> r.IntN(32)
		}
	}
	return s
}

// strange are texts that parsers stumble over: no text at all, ends of encodings and of numbers, signs that formats give a
// meaning, letters that are longer than a byte or go the other way.
var strange = []string{
	"", "\x00", "\xff", "\xed\xa0\x80", "\ufeff", "\u202e", "\u00a0", "é", "💩", "\n", "\r\n", "\t", " ", "  ", "#", "|", "~",
	".", "..", "-", "--", "=", "{", "}", "{{", "[", "]", "(", ")", "@", "\"", "'", "«", "/", "%", "%zz", ":", ",", ";", "!", "?",
	"0", "-0", "-1", "00", "1e309", "1e-309", "0x1p-2", "NaN", "Inf", "-Inf", "99999999999999999999", "9223372036854775807",
	"18446744073709551616", "2147483648", "32768", "65536", "zzzzzzzzzzzz",
}

// Text gives a text with one thing wrong: something cut out, doubled, put in, exchanged or taken over from another text.
func Text(r *rand.Rand, text, other string) string {
	i, j := span(r, len(text))
	switch r.IntN(8) {
	case 0: // cut out
		return text[:i] + text[j:]
	case 1: // cut off
		return text[:i]
	case 2: // doubled, sometimes many times
		if j-i > 64 {
			j = i + 64
		}
		return text[:i] + strings.Repeat(text[i:j], 1+r.IntN(4)*r.IntN(40)) + text[i:]
	case 3: // another byte
		if i == len(text) {
			return text
		}
		return text[:i] + string([]byte{byte(r.Uint32())}) + text[i+1:]
	case 4: // a line in another place
		lines := strings.SplitAfter(text, "\n")
		a, b := r.IntN(len(lines)), r.IntN(len(lines))
		lines[a], lines[b] = lines[b], lines[a]
		return strings.Join(lines, "")
	case 5: // a part of another text
		a, b := span(r, len(other))
		return text[:i] + other[a:b] + text[j:]
	case 6: // something strange in a number's place, or anywhere
		if d := strings.IndexAny(text[i:], "0123456789"); d >= 0 {
			i += d
			j = i + len(text[i:]) - len(strings.TrimLeft(text[i:], "0123456789"))
			return text[:i] + strange[r.IntN(len(strange))] + text[j:]
		}
	}
	return text[:i] + strange[r.IntN(len(strange))] + text[i:]
}

// span gives a part of n bytes, mostly a short one.
func span(r *rand.Rand, n int) (from, to int) {
	from = r.IntN(n + 1)
	most := n - from
	if r.IntN(3) > 0 {
		most = min(most, 8)
	}
	return from, from + r.IntN(most+1)
}

// Number gives another number: near v, far from it, or none.
func Number(r *rand.Rand, v float64) float64 {
	switch r.IntN(4) {
	case 0:
		return v + float64(r.IntN(9)-4)/4
	case 1:
		return v * math.Pow(10, float64(r.IntN(41)-20))
	case 2:
		return math.Float64frombits(r.Uint64())
	}
	return []float64{0, math.Copysign(0, -1), math.NaN(), math.Inf(1), math.Inf(-1), math.MaxFloat64, math.SmallestNonzeroFloat64, 1 << 53}[r.IntN(8)]
}
