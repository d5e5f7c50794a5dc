package lid

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// jar draws the jar with what it holds and its lid. Handed on from the napkin it turns from pencil into glass on its way
// here, and its old lid goes up to come down as the real one; handed back, it is there already.
func jar(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, pose []float64, in pic.Group) {
	t := stage.InOut(n.Come())
	words, size := n.Label("lid"), l.words(b)
	switch n.Got.What {
	case stage.Drawing:
		lift := l.swap(pose[land])
		b = stage.MixBox(n.Got.Box, b, t)
		at := pic.Group{X: b.X + b.W/2, Y: b.Y + b.H/2, Turn: n.Got.Turn * (1 - t)}
		b.X, b.Y = -b.W/2, -b.H/2
		p.Push(at)
		if glass := stage.InOut(2*t - 0.5); glass < 1 {
			p.Push(pic.Group{Fade: glass})
			high := stage.Mix(n.Got.Lid, props.LidHeight(b.W), t)
			props.Draft(p, b, high, n.Got.Words, 1, props.Soft.Mix(pic.Glass, stage.InOut(3*t)))
			p.Pop()
		}
		p.Push(pic.Group{Fade: 1 - stage.InOut(2*t-0.2)})
		filled(p, b, pose)
		props.Lid(p, b, lift, "", size)
		props.LidWords(p, b, lift, n.Got.Words, size, 1-stage.InOut(4*pose[land]-0.8))
		props.LidWords(p, b, lift, words, size, stage.InOut(4*pose[land]-1.2))
		p.Pop()
		p.Pop()
	case stage.Jar:
		b = stage.MixBox(n.Got.Box, b, t)
		filled(p, b, pose)
		lift := stage.Mix(n.Got.Lift, 0, t)
		props.Lid(p, b, lift, words, stage.Mix(n.Got.Size, size, t))
	default:
		p.Push(in)
		filled(p, b, pose)
		props.Lid(p, b, stage.Drop(pose[land])*l.drop, words, size)
		p.Pop()
	}
}

func filled(p *pic.Picture, b pic.Box, pose []float64) {
	props.JarBack(p, b)
	props.JarFill(p, b, pose[props.CapFill], pose[props.CapGoal])
	props.JarFront(p, b)
}

// words is how large the lid's words are on a jar of box b.
func (l *layout) words(b pic.Box) float64 {
	return max(16, min(l.lidSize, 0.62*props.LidHeight(b.W)))
}

// swap is how high the napkin's lid is above the rim: it goes up within the stage, and comes down.
func (l *layout) swap(t float64) float64 {
	const up = 0.35
	high := min(l.drop, l.alone.Y-props.LidHeight(l.alone.W)-8)
	if t < up {
		return high * stage.InOut(t/up)
	}
	return high * stage.Drop((t-up)/(1-up))
}

// leave hands the jar on to the scene that lifts its lid.
func leave(n *stage.Now, pose []float64, _ string) (r stage.Relic) {
	l := of(n.Shape)
	if pose[enter] < 1 || pose[land] < 1 {
		return r
	}
	b := l.vessels(n.Shape, pose).Jar
	return stage.Relic{What: stage.Jar, Box: b, Part: pose[props.CapFill], Words: n.Label("lid"), Size: l.words(b)}
}

// take takes the napkin's jar when the lid is announced, and a jar of glass always: it is then where the beat has it.
func take(n *stage.Now, got stage.Relic, pose []float64) bool {
	if got.What == stage.Jar {
		pose[land], pose[ruled], pose[steer] = 1, n.On("fill"), n.On("steer")
		pose[props.CapFill], pose[props.CapGoal] = got.Part, got.Part
		return true
	}
	return got.What == stage.Drawing && n.At("announce")
}
