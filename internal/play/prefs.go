package play

import "strconv"

// Pref is something a reader may prefer. Its letter and the order of its values stand in codes and in what browsers
// keep, for ever: add, never change. wasm/prefs.js has the same list, and a test compares the two.
type Pref struct {
	Name   string
	Code   string   // one capital letter
	Values []string // the first is the usual one
}

// Prefs are all preferences. The language is not among them: it is the page's own.
var Prefs = []Pref{
	{"text", "T", percents(100, 200)},
	{"spacing", "S", []string{"normal", "wide"}},
	{"motion", "M", []string{"system", "full", "reduced"}},
	{"contrast", "C", []string{"system", "normal", "high"}},
	{"theme", "D", []string{"night", "light"}},
	{"keys", "K", []string{"on", "off"}},
}

// maxPrefs is how many preferences a session has room for.
const maxPrefs = 8

func percents(least, most int) (out []string) {
	for n := least; n <= most; n++ {
		out = append(out, strconv.Itoa(n))
	}
	return out
}

// Preferences are what a reader prefers, each as an index of its values. The zero value is the usual; a session carries
// others only where the reader's browser keeps nothing itself.
type Preferences [maxPrefs]uint8

// ParsePreferences reads a field of a code, such as "T1eC2": letters and indices in base 36. Unknown letters are passed
// over, an index too high is held at the last value. It tells whether the field was well formed.
func ParsePreferences(field string) (p Preferences, ok bool) {
	ok = pairs(field, func(name string, v uint64) {
		for i, pref := range Prefs {
			if pref.Code == name {
				p[i] = uint8(min(v, uint64(len(pref.Values)-1)))
			}
		}
	})
	return p, ok
}

// Field is the preferences as a field of a code: empty when all are the usual.
func (p Preferences) Field() string {
	var field []byte
	for i, pref := range Prefs {
		if p[i] > 0 {
			field = append(field, pref.Code...)
			field = strconv.AppendUint(field, uint64(p[i]), 36)
		}
	}
	return string(field)
}

// Value is what the reader prefers by that name.
func (p Preferences) Value(name string) string {
	for i, pref := range Prefs {
		if pref.Name == name {
			return pref.Values[p[i]]
		}
	}
	return ""
}
