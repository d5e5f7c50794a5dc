package stagetest

import (
	"math"

	"coinorcap/internal/picture"
)

// CoinsInJar counts the faces of the gold coins that lie in a jar. Those that fly or lie elsewhere are each drawn about the
// origin of a group of their own, up to how far a pile leans, and are not counted.
func CoinsInJar(p *picture.Picture) (n int) {
	for _, q := range p.Nodes {
		if q.Kind == picture.Ellipse && q.Stroke == 0 && math.Abs(q.X) > 2 && q.Paint == picture.Across(picture.GoldLight, picture.GoldDark) {
			n++
		}
	}
	return n
}
