package play

import (
	"errors"
	"hash/crc32"
	"strconv"
	"strings"

	"coinorcap/internal/story"
)

// A code reads
//
//	pledge.answer~1k3en.0.CT.PG1eCGa.A1N3P1
//	place         version, check, language . seed . branch . controls . beats seen
//
// and, where the reader's browser keeps no preferences, a sixth field with them: .T1eC2 (see Preferences).
//
// Controls are their code letters (upper case) and their position in base 36; what was seen is a scene's letter and a
// bit set of its beats in base 36. Places, letters and positions are named in the story and stay for ever, so that old
// codes keep loading; names a story no longer has are passed over. All characters may stand in a URL's fragment.
const (
	version  = '1'
	mark     = "~"
	checkLen = 2
)

// ErrDamaged says that a code was cut, altered or never one of ours. The reader starts afresh.
var ErrDamaged = errors.New("the code in the address is damaged")

// ErrNewer says that a code comes from a later version of the piece.
var ErrNewer = errors.New("the code in the address comes from a later version")

// ErrPlace says that a code is sound and its place is not in the story, which may be cut to a lesson, or newer. What else
// the code holds is kept; the reader is at the start.
var ErrPlace = errors.New("the story has no such place")

// Encode gives the session's code, under 200 characters.
func Encode(st *story.Story, s Session) string {
	body := make([]byte, 0, 160)
	body = append(body, s.Lang...)
	body = append(body, '.')
	body = strconv.AppendUint(body, uint64(s.Seed), 36)
	body = append(body, '.')
	if s.Branch >= 0 {
		body = append(body, st.Scenes[s.Branch].Code...)
	}
	body = append(body, '.')
	for _, c := range st.Controls() {
		if pos, set := s.Position(c); set {
			body = append(body, c.Code...)
			body = strconv.AppendInt(body, int64(pos), 36)
		}
	}
	body = append(body, '.')
	for _, sc := range st.Scenes {
		var bits uint64
		for _, b := range sc.Beats {
			if s.Seen(b) {
				bits |= 1 << b.Index
			}
		}
		if bits != 0 {
			body = append(body, sc.Code...)
			body = strconv.AppendUint(body, bits, 36)
		}
	}
	if field := s.Prefs.Field(); field != "" {
		body = append(body, '.')
		body = append(body, field...)
	}
	place := st.Beats()[s.At].ID
	return place + mark + string(version) + check(place, string(body)) + string(body)
}

// Place is the part of a code (or of a plain address such as "pledge.ask") that names the place.
func Place(code string) string {
	place, _, _ := strings.Cut(code, mark)
	return place
}

// Decode gives the session that a code stands for. A plain place ("pledge" or "pledge.ask") is a code too: a fresh
// reading that starts there. On any error but ErrPlace the session returned is a fresh one at the start, in the language lang.
func Decode(st *story.Story, lang, code string) (Session, error) {
	fresh := New(st, lang, 0)
	place, rest, coded := strings.Cut(code, mark)
	at := st.Beat(place)
	if !coded {
		if at == nil && (place == "" || strings.Trim(place, "abcdefghijklmnopqrstuvwxyz.-") != "") {
			return fresh, ErrDamaged
		}
		if at == nil {
			return fresh, ErrPlace
		}
		fresh.move(at)
		return fresh, nil
	}
	if len(rest) < 1+checkLen {
		return fresh, ErrDamaged
	}
	if rest[0] != version {
		if rest[0] > version && rest[0] <= '9' {
			return fresh, ErrNewer
		}
		return fresh, ErrDamaged
	}
	body := rest[1+checkLen:]
	fields := strings.Split(body, ".")
	if rest[1:1+checkLen] != check(place, body) || len(fields) < 5 || len(fields) > 6 {
		return fresh, ErrDamaged
	}
	s := fresh
	for _, l := range st.Langs {
		if l == fields[0] {
			s.Lang = l
		}
	}
	seed, err := strconv.ParseUint(fields[1], 36, 32)
	if err != nil {
		return fresh, ErrDamaged
	}
	s.Seed = uint32(seed)
	ok := pairs(fields[3], func(name string, v uint64) {
		for _, c := range st.Controls() {
			if c.Code == name {
				s.values[c.Index] = int16(min(v, uint64(Last(c)))) + 1
			}
		}
	}) && pairs(fields[4], func(name string, v uint64) {
		for _, sc := range st.Scenes {
			for _, b := range sc.Beats {
				if sc.Code == name && v>>b.Index&1 == 1 {
					s.see(b.Global)
				}
			}
		}
	})
	if ok && len(fields) == 6 {
		s.Prefs, ok = ParsePreferences(fields[5])
	}
	if !ok {
		return fresh, ErrDamaged
	}
	if at != nil {
		s.move(at)
	} else {
		err = ErrPlace
	}
	s.Branch = -1
	for _, sc := range st.Scenes {
		if sc.Branch && sc.Code == fields[2] {
			s.Branch = sc.Index
		}
	}
	return s, err
}

// pairs reads runs of upper-case letters, each followed by a number in base 36 (lower case), and tells whether that is
// all there was.
func pairs(text string, each func(name string, v uint64)) bool {
	for text != "" {
		i := strings.IndexFunc(text, func(r rune) bool { return r < 'A' || r > 'Z' })
		if i <= 0 {
			return false
		}
		j := strings.IndexFunc(text[i:], func(r rune) bool { return r >= 'A' && r <= 'Z' })
		if j < 0 {
			j = len(text) - i
		}
		v, err := strconv.ParseUint(text[i:i+j], 36, 53) // what JavaScript can hold
		if err != nil {
			return false
		}
		each(text[:i], v)
		text = text[i+j:]
	}
	return true
}

// check is two characters over everything else in a code: one damaged code in about 1,300 slips through, and then
// still decodes to a valid session.
func check(place, body string) string {
	sum := crc32.ChecksumIEEE([]byte(place+mark+body)) % (36 * 36)
	digits := strconv.FormatUint(uint64(sum), 36)
	return strings.Repeat("0", checkLen-len(digits)) + digits
}
