package pad

import (
	"strconv"
	"strings"

	"coinorcap/internal/picture"
)

// tool is one of the tools: a word of two letters, or a sign.
type tool struct {
	act   Act
	words string
	icon  string
	label string
	on    bool
}

// layWindow sets what stays while the pad scrolls: the dashes of the progress, and the tools. The tools come last in
// reading order, for the keys begin with the words.
func (p *Pad) layWindow() {
	p.layProgress()
	p.layTools()
}

// layProgress sets a dash for each scene of the spine.
func (p *Pad) layProgress() {
	b := p.frame.Progress
	if b.W <= 0 {
		return
	}
	for i := range p.ed.Map {
		sc := p.ed.Map[i].Scene
		box := picture.Box{X: b.X + dash*float64(i), Y: b.Y, W: dash, H: b.H}
		t := p.add(onWindow, Act{Kind: Place, Place: sc.Name}, p.text(sc.Title), picture.Box{})
		p.targets[t].own = picture.Box{X: box.X + 3, Y: box.Y + 19, W: 18, H: 5}
		p.hits = append(p.hits, hit{box, t})
		p.targets[t].On = i+1 == p.beat.Step
		paint := p.colors.ahead
		if i+1 <= p.beat.Step {
			paint = p.colors.past
		}
		p.window0.add(item{sort: fill, box: p.targets[t].own, r: 3, paint: picture.Solid(paint), target: t})
		if i+1 == p.beat.Step {
			own := p.targets[t].own
			p.window0.add(item{sort: outline, box: picture.Box{X: own.X - 3, Y: own.Y - 3, W: own.W + 6, H: own.H + 6}, r: 2, part: 6,
				paint: picture.Solid(p.colors.goldLight), target: -1})
		}
	}
}

// layTools sets the languages, help, settings and contents, from the right; on the pad's band also the count of scenes,
// where it has room.
func (p *Pad) layTools() {
	r, ui := p.m.rem, p.ed.Words.UI
	onBand := p.frame.Stacked || p.frame.Low
	tools := make([]tool, 0, 8)
	const most = 3 // more languages would not fit beside the other tools
	for _, l := range p.story.Langs {
		if on := l == p.view.Session.Lang; len(p.story.Langs) > most {
			if on {
				tools = append(tools, tool{act: Act{Kind: Open, Sheet: Preferences}, words: strings.ToUpper(l), label: ui("set.language")})
			}
			continue
		}
		tools = append(tools, tool{act: Act{Kind: Language, Lang: l}, words: strings.ToUpper(l), label: p.story.Words(l).Name(), on: l == p.view.Session.Lang})
	}
	tools = append(tools,
		tool{act: Act{Kind: Open, Sheet: Preferences}, words: "Aa", label: ui("settings")},
		tool{act: Act{Kind: Open, Sheet: Help}, words: "?", label: ui("help")},
		tool{act: Act{Kind: Open, Sheet: Contents}, icon: "menu", label: ui("menu")})
	s := bold(r)
	width := func(t *tool) float64 { return max(reach, s.Width(t.words)+0.4*r) }
	all := 0.0
	for i := range tools {
		all += width(&tools[i])
	}
	box := p.frame.Tools
	x := box.X + max(0, box.W-all)
	if onBand && !p.cover() {
		p.layCount(box, x-box.X)
	}
	for i := range tools {
		tl := &tools[i]
		at := picture.Box{X: x, Y: box.Y + (box.H-reach)/2, W: width(tl), H: reach}
		at.Y = max(box.Y, at.Y)
		x += at.W
		t := p.add(onWindow, tl.act, tl.label, at)
		p.targets[t].On = tl.on
		k := inkTool
		switch {
		case tl.on && onBand:
			k = inkGoldBand
		case tl.on:
			k = inkGold
		case onBand:
			k = inkBand
		}
		if tl.icon != "" {
			p.window0.add(item{sort: drawing, box: picture.Box{X: at.X + (at.W-1.1*r)/2, Y: at.Y + (at.H-1.1*r)/2, W: 1.1 * r, H: 1.1 * r}, text: tl.icon, ink: k, target: t})
			continue
		}
		c := column{p: p, layer: &p.window0}
		c.line(at.X+(at.W-s.Width(tl.words))/2, baseline(at.Y, at.H, s), s, k, tl.words, t)
	}
}

// layCount sets which scene of how many it is, if there is room.
func (p *Pad) layCount(box picture.Box, room float64) {
	r := p.m.rem
	s := picture.Style{Font: bold(r).Font, Size: r, Track: 0.06 * r}
	words := strconv.Itoa(p.beat.Step) + " / " + strconv.Itoa(p.ed.Steps())
	if s.Width(words)+1.25*r > room {
		return
	}
	c := column{p: p, layer: &p.window0}
	c.line(box.X+r, baseline(box.Y, box.H, s), s, inkCount, words, -1)
}
