package faults

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/play"
)

// figuring has figures.js take each code up, and gives what it made of that.
const figuring = `(codes => codes.map(code => {
	try {
		Object.assign(coinorcap, { touched: {}, address: () => code });
		coinorcap.trail.length = 0;
		coinorcap.figures.begin();
		return { ...coinorcap.figures.reading(), code: coinorcap.code(), thrown: "" };
	} catch (err) { return { thrown: String(err), set: {}, seen: [], code: "" }; }
}))`

// Without the program a code means what it means with it: the same is set and seen, or nothing where it is damaged; and it is
// written as a code that says no less.
func TestDamagedCodesMeanTheSameWithoutTheProgram(t *testing.T) {
	t.Parallel()
	r, h := chance(t), newHost(t)
	sound := readings(r)
	codes := make([]string, times(2000))
	for i := range codes {
		if codes[i] = damagedText(r, sound); i%2 == 0 {
			codes[i] = mended(codes[i])
		}
	}
	p := reader(t, 900, 640)
	must(t, p.Goto(h.URL+"/index.html?painter=stills#pledge.ask"))
	wait(t, p, "window.coinorcap && coinorcap.figure && document.querySelector('.beat.now')")
	eval[bool](t, p, "coinorcap.figure().then(() => true)")
	taken, bad := 0, 0
	for i, g := range eval[[]struct {
		Thrown, Code string
		Set          map[string]int
		Seen         []string
	}](t, p, figuring+"("+asJSON(t, codes)+")") {
		s, err := play.Decode(loaded, "en", codes[i])
		set, seen := map[string]int{}, []string{}
		if strings.Contains(codes[i], "~") && (err == nil || err == play.ErrPlace) {
			taken++
			set, seen = held(s, err == nil, g.Seen)
		}
		g.Seen = slices.DeleteFunc(g.Seen, func(id string) bool { return id == loaded.Beats()[0].ID })
		slices.Sort(g.Seen)
		then, second := play.Decode(loaded, "en", g.Code)
		wrote, _ := held(then, false, nil)
		if g.Thrown != "" || !maps.Equal(set, g.Set) || !slices.Equal(seen, g.Seen) || second != nil || !maps.Equal(wrote, set) || err == nil && strings.Contains(codes[i], "~") && then.Seed != s.Seed {
			if bad++; bad <= 10 {
				t.Errorf("%q (%v) is read as %v, %v and written %q (%v)%s; Go reads %v, %v", codes[i], err, g.Set, g.Seen, g.Code, second, g.Thrown, set, seen)
			}
		}
	}
	t.Logf("%d codes, %d of them taken", len(codes), taken)
	if taken < len(codes)/10 {
		t.Errorf("only %d of %d codes were taken", taken, len(codes))
	}
	unbroken(t, p)
}

// held is what a session holds, by name, but for having seen the cover, as everyone has. To be at a place is to have seen
// it; figures.js learns that from the page.
func held(s play.Session, placed bool, other []string) (set map[string]int, seen []string) {
	set, seen = map[string]int{}, []string{}
	for _, c := range loaded.Controls() {
		if pos, is := s.Position(c); is {
			set[c.Name] = pos
		}
	}
	for _, b := range loaded.Beats() {
		if s.Seen(b) && b.Global > 0 && !(placed && b.Global == s.At && !slices.Contains(other, b.ID)) {
			seen = append(seen, b.ID)
		}
	}
	slices.Sort(seen)
	return set, seen
}
