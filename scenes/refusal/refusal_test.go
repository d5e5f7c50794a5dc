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
		a, b := l.side, mirror(l.side, w)
		if a.W != b.W || a.H != b.H || a.Y != b.Y || a.X+a.W > b.X || a.X+(b.X+b.W) != w {
			t.Errorf("shape %d: the sheets %v and %v are not equal and apart", shape, a, b)
		}
		left, _ := stagetest.Settled(t, Scene, shape, "en", "refusal.sides", map[string]int{"refusal.lamp": 0})
		middle, _ := stagetest.Settled(t, Scene, shape, "en", "refusal.sides", map[string]int{"refusal.lamp": 10})
		right, _ := stagetest.Settled(t, Scene, shape, "en", "refusal.sides", map[string]int{"refusal.lamp": 20})
		if ground(left, a) != ground(right, b) || ground(left, b) != ground(right, a) || ground(left, a) == ground(left, b) {
			t.Errorf("shape %d: the lamp does not light both sides alike", shape)
		}
		if ground(middle, a) != ground(middle, b) {
			t.Errorf("shape %d: in the middle one side is brighter", shape)
		}
	}
}

// ground is the colour of a sheet where the lamp's cone does not fall.
func ground(p *pic.Picture, b pic.Box) pic.Color {
	for _, n := range p.Nodes {
		if n.Kind == pic.Rect && n.X == b.X && n.Y == b.Y && n.W == b.W && n.H == b.H {
			return n.Paint.From
		}
	}
	return pic.Color{}
}

func TestMailEndsBelowBothAccounts(t *testing.T) {
	for shape := range stage.Shape(2) {
		w, _ := shape.Size()
		l := &layouts[shape]
		if b := l.shared.box; 2*b.X+b.W != w || b.Y <= l.side.Y+l.side.H || b.X > l.side.X {
			t.Errorf("shape %d: the mail does not lie below both accounts", shape)
		}
	}
}
