package stagetest

import "coinorcap/internal/picture"

// CoinsInJar counts the faces of the gold coins that lie in a jar. Those that fly are each drawn about the origin of
// their own group, and are not counted.
func CoinsInJar(p *picture.Picture) (n int) {
	for _, q := range p.Nodes {
		if q.Kind == picture.Ellipse && q.Stroke == 0 && q.X != 0 && q.Paint == picture.Across(picture.GoldLight, picture.GoldDark) {
			n++
		}
	}
	return n
}
