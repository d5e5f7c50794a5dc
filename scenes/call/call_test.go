package call

import (
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestPapersLieApartAndHoldTheirWords(t *testing.T) {
	for k := range 4 {
		shape, lang := []stage.Shape{stage.Wide, stage.Tall}[k/2], []string{"en", "fr"}[k%2]
		_, n := stagetest.Settled(t, Scene, shape, lang, "call.open", nil)
		l := &layouts[shape]
		w, h := shape.Size()
		for set := range settings {
			for i := range papers {
				b := l.set[set][i].paper
				if b.X < 8 || b.X+b.W > w-8 || b.Y < 8 || b.Y+b.H > h-8 {
					t.Errorf("shape %d, %d: paper %d is off the stage: %v", shape, set, i, b)
				}
				end := l.full(&pic.Picture{}, n, i, b, float64(set)) - l.lead
				if set == dated {
					end = l.tape.write(&pic.Picture{}, n, l, i, b) - l.lead
				}
				if set == calls && i == mails {
					continue // it has not come yet
				}
				if end > b.Y+b.H-4 {
					t.Errorf("shape %d %s, %d: the words of paper %d end %.0f below its foot", shape, lang, set, i, end-b.Y-b.H)
				}
				for o := range i {
					c := l.set[set][o].paper
					if set != calls && b.X < c.X+c.W && c.X < b.X+b.W && b.Y < c.Y+c.H && c.Y < b.Y+b.H {
						t.Errorf("shape %d, %d: papers %d and %d overlap", shape, set, i, o)
					}
				}
			}
			if a, b := l.set[set][openais].paper, l.set[set][musks].paper; a.W != b.W || a.H != b.H {
				t.Errorf("shape %d, %d: the accounts have rooms of %v and %v", shape, set, a, b)
			}
		}
	}
}

func TestEachReceiverLiftsAlone(t *testing.T) {
	down, _ := stagetest.Settled(t, Scene, stage.Wide, "en", "call.phones", nil)
	if len(down.Handles) != 2 || down.Handles[0].Option != 1 {
		t.Fatalf("taps on the telephones: %+v", down.Handles)
	}
	banded := func(p *pic.Picture, band pic.Color) bool {
		for _, n := range p.Nodes {
			if n.Kind == pic.Rect && n.Paint == pic.Solid(band) {
				return true
			}
		}
		return false
	}
	p, _ := stagetest.Settled(t, Scene, stage.Wide, "en", "call.phones", map[string]int{"call.musk": 1})
	if banded(p, pic.Blue) || !banded(p, pic.Coral) {
		t.Error("lifting the right receiver brings Musk's card and no other")
	}
}

// A card lies in the middle below its telephone.
func TestCardsHangTogetherWithTheirPhones(t *testing.T) {
	l := &layouts[stage.Wide]
	for _, set := range [...]int{calls, between} {
		for _, i := range [...]int{openais, musks} {
			q := l.set[set][i]
			if foot := q.phone.Y + 46*q.scale; q.phone.X != q.paper.X+q.paper.W/2 || foot < q.paper.Y || foot > q.paper.Y+l.stand {
				t.Errorf("setting %d: telephone %d does not stand on the middle of its card", set, i)
			}
		}
	}
}

// The tape is to scale: from the e-mail to OpenAI's account it is eight years less a few days.
func TestTapeIsToScale(t *testing.T) {
	for i := range layouts {
		tp := &layouts[i].tape
		got := (tp.at(says[openais].year) - tp.at(says[mails].year)) / (tp.at(2020) - tp.at(2019))
		if got < 7.97 || got > 8 {
			t.Errorf("layout %d: %v years between the e-mail and OpenAI's account", i, got)
		}
		if m := says[musks].year; m < 2024.86 || m > 2024.88 {
			t.Errorf("Musk's complaint is of 14 November 2024, not %v", m)
		}
	}
}
