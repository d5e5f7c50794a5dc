package refusal

import (
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestAccountsHaveEqualRoomAndLight(t *testing.T) {
	for shape := range stage.Shape(2) {
		w, _ := shape.Size()
		l := &layouts[shape]
		a, b := l.sheet, mirror(l.sheet, w)
		if a.W != b.W || a.H != b.H || a.Y != b.Y || a.X+a.W > b.X || a.X+(b.X+b.W) != w {
			t.Errorf("shape %d: the sheets %v and %v are not equal and apart", shape, a, b)
		}
		left, _ := stagetest.Settled(t, Scene, shape, "en", "refusal.sides", map[string]int{"refusal.lamp": 0})
		right, _ := stagetest.Settled(t, Scene, shape, "en", "refusal.sides", map[string]int{"refusal.lamp": 20})
		if light(left, a) != light(right, b) || light(left, b) != light(right, a) || light(left, a) <= light(left, b) {
			t.Errorf("shape %d: the lamp does not light both sides alike", shape)
		}
	}
}

// light is how bright the lamp makes a sheet.
func light(p *pic.Picture, b pic.Box) uint8 {
	for _, n := range p.Nodes {
		if n.Kind == pic.Glow && n.X == b.X+b.W/2 && n.Y == b.Y+b.H/2 {
			return n.Paint.From.A
		}
	}
	return 0
}

func TestMailEndsBetweenTheAccounts(t *testing.T) {
	for shape := range stage.Shape(2) {
		w, _ := shape.Size()
		if l := &layouts[shape]; 2*l.small.X+l.small.W != w {
			t.Errorf("shape %d: the mail is not in the middle", shape)
		}
	}
}
