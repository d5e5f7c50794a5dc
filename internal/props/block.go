package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

// Block draws a square block of a colour pair, a share of a sum: upper left corner and side in view units.
func Block(p *pic.Picture, x, y, side float64, light, dark pic.Color) {
	p.Rect(x, y, side, side, 0.16*side, pic.Slant(light, dark))
	p.Rect(x+0.1*side, y+0.08*side, 0.8*side, 0.09*side, 0.045*side, pic.Solid(pic.Paper.Alpha(0.28)))
}

// Temple draws the nonprofit's house: its outer box in view units. Coins go in at the roof.
func Temple(p *pic.Picture, b pic.Box) {
	p.Shadow(b.X, b.Y+b.H-4, b.W, 10, 5, 9, 0.55)
	light, shade := pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.5)), pic.Solid(pic.PaperShade)
	roof, beam, base := 0.34*b.H, 0.09*b.H, 0.1*b.H
	p.Push(pic.Group{X: b.X, Y: b.Y, Scale: 1})
	p.Area(roof, pic.Solid(pic.Paper), pic.Point{X: 0.04 * b.W, Y: roof}, pic.Point{X: b.W / 2, Y: 0}, pic.Point{X: 0.96 * b.W, Y: roof})
	p.Pop()
	p.Rect(b.X+0.04*b.W, b.Y+roof, 0.92*b.W, beam, 0, shade)
	for i := range 4 {
		x := b.X + b.W*(0.1+0.235*float64(i))
		p.Rect(x, b.Y+roof+beam, 0.1*b.W, b.H-roof-beam-base, 0, light)
	}
	p.Rect(b.X, b.Y+b.H-base, b.W, base, 0, light)
}

// treasure draws what a temple has been given, as coins in stacks between its pillars: full (0 to 1 and more) of JarCoins,
// of which each is worth one of the jar's. There is no room for more.
func treasure(p *pic.Picture, b pic.Box, full float64) {
	const gaps, stacks = 3, 6
	s := Pile{Foot: b.Y + 0.895*b.H, R: 0.036 * b.W}
	s.Step = 0.44 * b.H * stacks / JarCoins
	count := JarCoins * min(1, full)
	for i := range stacks {
		whole := math.Floor(count / stacks)
		x := 0.2675 + 0.235*float64(i%gaps) + 0.034*float64(2*(i/gaps)-1)
		p.Push(pic.Group{X: b.X + b.W*x})
		Stack(p, s, 0, whole+min(1, max(0, count-stacks*whole-float64(i))), &GoldTint)
		p.Pop()
	}
}

// Hand writes a note in handwriting in the margin of the stage; (x, y) is its baseline at the side that align names.
func Hand(p *pic.Picture, x, y float64, align pic.Align, words string) {
	p.Push(pic.Group{X: x, Y: y, Turn: -0.03})
	p.Text(0, 0, align, pic.Script, pic.Coral, words)
	p.Pop()
}
