package story

import (
	"strconv"
	"strings"
)

// Date prints a date of the ledger: "11 December 2015", "August 2017", "28 April – 14 May 2026". A day and its month
// stay on one line. What is not a date comes back as it is.
func (w *Words) Date(iso string) string {
	from, to, ok := parseDates(iso)
	if !ok {
		return iso
	}
	if to == (day{}) || from == to {
		return w.day(from, true, true)
	}
	sameYear := from.y == to.y && from.m > 0 && to.m > 0
	sameMonth := sameYear && from.m == to.m && from.d > 0 && to.d > 0
	dash := "–"
	if !sameMonth && (from.d > 0 || to.d > 0) || !sameYear && (from.m > 0 || to.m > 0) {
		dash = nbsp + "– "
	}
	if w.grammar.yearFirst() {
		return w.day(from, true, true) + dash + w.day(to, !sameYear, !sameMonth)
	}
	return w.day(from, !sameYear, !sameMonth) + dash + w.day(to, true, true)
}

// yearFirst tells whether a date begins with its year.
func (g *grammar) yearFirst() bool {
	year, day := strings.Index(g.dates["dmy"], "{y}"), strings.Index(g.dates["dmy"], "{d}")
	return year < day
}

// day writes one date; year and month tell what is not left to the other end of a range.
func (w *Words) day(d day, year, month bool) string {
	g, kind := w.grammar, ""
	number, name := strconv.Itoa(d.d), ""
	if d.d == 1 && g.first != "" {
		number = g.first
	}
	if d.d > 0 {
		kind = "d"
	}
	if month && d.m > 0 {
		kind += "m"
		names := g.months[1]
		if name = strconv.Itoa(d.m); names == nil || d.d == 0 {
			names = g.months[0]
		}
		if names != nil {
			name = names[d.m-1]
		}
	}
	if year {
		kind += "y"
	}
	pattern := g.dates[kind]
	if pattern == "" {
		pattern = "{" + strings.Join(strings.Split(kind, ""), "} {") + "}"
	}
	pattern = strings.Replace(pattern, "{d}", number, 1)
	pattern = strings.Replace(pattern, "{m}", name, 1)
	return strings.Replace(pattern, "{y}", strconv.Itoa(d.y), 1)
}

// day is a year, a month of it, or a day of that; what is unknown is nought.
type day struct{ y, m, d int }

func (a day) before(b day) bool {
	if a.y != b.y {
		return a.y < b.y
	}
	if a.m != b.m {
		return a.m < b.m
	}
	return a.d < b.d
}

// parseDates reads `2017`, `2017-08`, `2017-08-10` or two of these as `A..B`, A not after B.
func parseDates(iso string) (from, to day, ok bool) {
	a, b, span := strings.Cut(iso, "..")
	if from, ok = parseDay(a); !ok || !span {
		return from, to, ok
	}
	to, ok = parseDay(b)
	return from, to, ok && !to.before(from)
}

func parseDay(s string) (d day, ok bool) {
	parts := strings.Split(s, "-")
	if len(parts) > 3 {
		return d, false
	}
	for i, p := range parts {
		n, err := strconv.Atoi(p)
		if err != nil || n <= 0 || p[0] == '+' || len(p) != [3]int{4, 2, 2}[i] {
			return day{}, false
		}
		*[3]*int{&d.y, &d.m, &d.d}[i] = n
	}
	return d, d.m <= 12 && (d.d <= 28 || d.d <= daysIn(d.y, d.m))
}

func daysIn(year, month int) int {
	switch {
	case month == 2 && (year%4 == 0 && year%100 != 0 || year%400 == 0):
		return 29
	case month == 2:
		return 28
	case month == 4 || month == 6 || month == 9 || month == 11:
		return 30
	}
	return 31
}
