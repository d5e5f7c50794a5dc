package story

import (
	"cmp"
	"slices"
	"strconv"
)

// Problem is something wrong in the files, in words for the person who wrote them.
type Problem struct {
	File string // "pledge.story", "fr/pledge.txt", "facts.txt"
	Row  int    // from 1; 0 when it is about the file as a whole
	Text string // lower case, the thing, then the trouble
}

// String gives the problem as `pledge.story:12: beat "ask" has no see line`.
func (p Problem) String() string {
	if p.Row == 0 {
		return p.File + ": " + p.Text
	}
	return p.File + ":" + strconv.Itoa(p.Row) + ": " + p.Text
}

// Sorted puts problems in order by file, row and words, and drops repetitions.
func Sorted(ps []Problem) []Problem {
	slices.SortFunc(ps, Problem.compare)
	return slices.Compact(ps)
}

func (p Problem) compare(q Problem) int {
	return cmp.Or(cmp.Compare(p.File, q.File), cmp.Compare(p.Row, q.Row), cmp.Compare(p.Text, q.Text))
}

// near gives ` (did you mean "compute"?)` for the nearest of the names, at most two edits away, or nothing.
func near(name string, names []string) string {
	best, at := 3, ""
	for _, n := range names {
		if d := distance(name, n, best); d < best && d < len(name) {
			best, at = d, n
		}
	}
	if at == "" {
		return ""
	}
	return " (did you mean " + quote(at) + "?)"
}

// distance is the number of letters to put in, take out or change, or at least limit when that is reached.
func distance(a, b string, limit int) int {
	if d := len(a) - len(b); d >= limit || -d >= limit || len(b) > 60 {
		return limit
	}
	var row [64]int
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(diagonal+cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

func quote(s string) string { return strconv.Quote(s) }
