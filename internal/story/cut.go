package story

import "slices"

// Cut gives the story with the scenes of these names alone, in their order, as a lesson may want it. Next and Back pass
// over what is left out, and so do the choices; a beat whose choices all lead out of the story is left out with them. A
// branch that no choice leads to any more is walked like the spine. Controls all stay, with their places in codes, for
// models and lines elsewhere may ask for them. With no name of a scene, the story is what it was.
//
// wasm/lesson.js cuts the page by the same rules; a test in a browser compares.
func (s *Story) Cut(names []string) *Story {
	c := cutter{from: s, beat: map[*Beat]*Beat{}, control: map[*Control]*Control{}}
	for _, sc := range s.Scenes {
		if slices.Contains(names, sc.Name) {
			c.kept = append(c.kept, sc)
		}
	}
	if len(c.kept) == 0 {
		return s
	}
	return c.cut()
}

type cutter struct {
	from    *Story
	kept    []*Scene
	beat    map[*Beat]*Beat
	control map[*Control]*Control
}

func (c *cutter) cut() *Story {
	out := *c.from
	out.Scenes, out.Facts = nil, nil
	out.index.beats, out.index.controls = nil, nil
	out.index.scene, out.index.place, out.index.control, out.index.fact = map[string]*Scene{}, map[string]*Beat{}, map[string]*Control{}, map[string]*Fact{}
	for _, old := range c.kept {
		sc := *old
		sc.Index, sc.Beats = len(out.Scenes), nil
		sc.Branch = old.Branch && c.chosen(old)
		for _, b := range old.Beats {
			if !c.stays(b) {
				continue
			}
			n := *b
			n.Scene, n.Index, n.Global = &sc, len(sc.Beats), len(out.index.beats)
			c.beat[b] = &n
			sc.Beats = append(sc.Beats, &n)
			out.index.beats = append(out.index.beats, &n)
			out.index.place[n.ID] = &n
		}
		out.Scenes = append(out.Scenes, &sc)
		out.index.scene[sc.Name] = &sc
		if len(sc.Beats) > 0 {
			out.index.place[sc.Name] = sc.Beats[0]
		}
	}
	for _, old := range c.from.index.controls {
		n := *old
		if b := c.beat[old.Beat]; b != nil {
			n.Beat = b
		}
		c.control[old] = &n
		out.index.controls = append(out.index.controls, &n)
		out.index.control[n.Name] = &n
	}
	for old, b := range c.beat {
		c.relink(&out, old, b)
	}
	out.linkBack()
	for _, old := range c.from.Facts {
		f := *old
		f.Used = nil
		for _, b := range old.Used {
			if n := c.beat[b]; n != nil {
				f.Used = append(f.Used, n)
			}
		}
		out.Facts = append(out.Facts, &f)
		out.index.fact[f.ID] = &f
	}
	return &out
}

// chosen tells whether a kept beat's choice leads to a branch.
func (c *cutter) chosen(branch *Scene) bool {
	for _, sc := range c.kept {
		for _, b := range sc.Beats {
			for _, ch := range b.Choices {
				if ch.To.Scene == branch {
					return true
				}
			}
		}
	}
	return false
}

// stays tells whether a kept scene's beat stays: not if it is there to choose what is left out.
func (c *cutter) stays(b *Beat) bool {
	for _, ch := range b.Choices {
		if slices.Contains(c.kept, ch.To.Scene) {
			return true
		}
	}
	return len(b.Choices) == 0 || b.Go != nil
}

// relink has a beat lead to what is left.
func (c *cutter) relink(out *Story, old, b *Beat) {
	b.Controls, b.Choices = nil, nil
	for _, k := range old.Controls {
		b.Controls = append(b.Controls, c.control[k])
	}
	for _, ch := range old.Choices {
		if to := c.beat[ch.To]; to != nil {
			n := *ch
			n.To = to
			b.Choices = append(b.Choices, &n)
		}
	}
	switch {
	case old.Go == nil:
	case old.Scene.Branch && !b.Scene.Branch && old.Go.Scene != old.Scene:
		b.Go = c.after(out, old.Scene) // walked like the spine now
	default:
		b.Go = c.onto(out, old.Go)
	}
}

// onto is the beat to go to where the whole story goes to old.
func (c *cutter) onto(out *Story, old *Beat) *Beat {
	for _, b := range old.Scene.Beats[old.Index:] {
		if n := c.beat[b]; n != nil {
			return n
		}
	}
	return c.after(out, old.Scene)
}

// after is where the spine goes on after a scene of the whole story.
func (c *cutter) after(out *Story, old *Scene) *Beat {
	for _, sc := range c.from.Scenes[old.Index+1:] {
		if n := out.index.scene[sc.Name]; n != nil && !n.Branch && len(n.Beats) > 0 {
			return n.Beats[0]
		}
	}
	return nil
}
