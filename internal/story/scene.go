package story

import (
	"strconv"
	"strings"
)

// sceneReader reads one scene file.
type sceneReader struct {
	*parser
	sc      *Scene
	beat    *Beat
	lines   int      // leads and statements of the beat
	options *Control // takes the option lines that follow
	started bool
}

// kinds of a scene's lines, for suggestions.
var sceneKinds = []string{"scene", "when", "title", "hand", "label", "plain", "claim", "beat", "lead", "say", "slider",
	"options", "option", "aloud", "choice", "use", "next", "go", "see"}

// scene reads a scene's file; false when there is none.
func (p *parser) scene(name string, branch bool) bool {
	r := &sceneReader{parser: p, sc: &Scene{Name: name, Index: len(p.s.Scenes), Branch: branch, Labels: map[string]Line{}}}
	file, row := p.file, p.row
	if !p.each("story/"+name+".story", name+".story", name, r.line) {
		return false
	}
	p.s.Scenes = append(p.s.Scenes, r.sc)
	p.s.index.scene[name] = r.sc
	if p.row = max(r.sc.row, 1); r.sc.Title.Empty() {
		p.bad("scene ", quote(name), " has no title")
	}
	if len(r.sc.Beats) == 0 {
		p.bad("scene ", quote(name), " has no beat")
	}
	p.file, p.row = file, row
	return true
}

func (r *sceneReader) line(_ row, kind, rest string) {
	var cond string
	if open := strings.IndexByte(kind, '('); open >= 0 {
		whole := kind + " " + rest
		end := strings.IndexByte(whole, ')')
		if end < 0 {
			r.bad("condition has no )")
			return
		}
		kind, cond, rest = kind[:open], whole[open+1:end], strings.TrimSpace(whole[end+1:])
		if kind != "say" && kind != "lead" {
			r.bad("only say and lead take a condition")
			return
		}
		if cond == "" {
			r.bad("condition is empty")
		}
	}
	if !r.started {
		r.started = true
		if kind != "scene" {
			r.bad("first line is not `scene NAME LETTER`")
		}
	} else if kind == "scene" {
		r.bad("scene line stands twice")
		return
	}
	if kind != "option" {
		r.options = nil
	}
	if r.ofScene(kind, rest) {
		return
	}
	switch kind {
	case "lead", "say", "see", "slider", "options", "aloud", "choice", "use", "next", "go":
		if r.beat == nil {
			r.bad(kind, " stands before the first beat")
			return
		}
		r.ofBeat(kind, cond, rest)
	case "option":
		r.option(rest)
	default:
		r.bad(unknownKind(kind, sceneKinds))
	}
}

// ofScene takes the lines that belong to the scene as a whole.
func (r *sceneReader) ofScene(kind, rest string) bool {
	switch kind {
	case "scene":
		name, code := cut(rest)
		if name != r.sc.Name {
			r.bad("scene is called ", quote(name), ", its file ", r.file)
		}
		if !isLetters(code, 1) {
			r.bad("scene's code ", quote(code), " is not one letter")
		}
		r.sc.Code, r.sc.row = code, r.row
	case "when":
		r.one(&r.sc.When, kind, "when", rest)
	case "title":
		r.one(&r.sc.Title, kind, "title", rest)
	case "hand":
		r.one(&r.sc.Hand, kind, "hand", rest)
	case "label":
		if name, words, ok := r.label(rest); ok {
			r.sc.Labels[name] = r.add(kind, "label."+name, words, nil)
		}
	case "plain":
		r.plainNumbers(rest)
	case "claim":
		if c, trouble := parseClaim(rest); trouble != "" {
			r.bad(trouble)
		} else {
			c.file, c.row = r.file, r.row
			r.s.claims = append(r.s.claims, c)
		}
	case "beat":
		if !isName(rest, false) {
			r.bad("beat ", quote(rest), " cannot be called so")
			rest = "beat" + strconv.Itoa(r.row)
		}
		b := &Beat{Scene: r.sc, Name: rest, ID: r.sc.Name + "." + rest, Index: len(r.sc.Beats), row: r.row}
		if r.s.index.place[b.ID] != nil {
			r.bad("beat ", quote(rest), " stands twice")
		} else {
			r.s.index.place[b.ID] = b
		}
		r.beat, r.lines = b, 0
		b.Global = len(r.s.index.beats)
		r.s.index.beats = append(r.s.index.beats, b)
		r.sc.Beats = append(r.sc.Beats, b)
	default:
		return false
	}
	return true
}

// one takes up a line of which there is one.
func (r *sceneReader) one(to *Line, kind, key, words string) {
	*to = r.add(kind, key, words, r.beat)
}

func (r *sceneReader) ofBeat(kind, cond, rest string) {
	b := r.beat
	switch kind {
	case "lead", "say":
		r.lines++
		l := r.add(kind, b.Name+"."+strconv.Itoa(r.lines), rest, b)
		if cond != "" {
			conds, trouble := parseConds(cond)
			if trouble != "" {
				r.bad(trouble)
			}
			for _, c := range conds {
				r.conds = append(r.conds, condAt{c, r.file, r.row})
			}
			l.Cond = conds
		}
		b.Say = append(b.Say, l)
	case "see":
		r.one(&b.See, kind, b.Name+".see", rest)
	case "next":
		r.one(&b.Next, kind, b.Name+".next", rest)
	case "go":
		if b.goTo != "" {
			r.bad("go stands twice")
		}
		b.goTo, b.goRow = rest, r.row
		if rest == "" {
			r.bad("go names no place")
		}
	case "choice":
		f := fields(rest)
		if len(f) != 3 || !isName(f[0], true) {
			r.bad("choice is not `choice PLACE | label | sentence`")
			return
		}
		key := b.Name + ".choice." + f[0]
		b.Choices = append(b.Choices, &Choice{Name: f[0], row: r.row,
			Label: r.add(kind, key, f[1], b), Why: r.add(kind, key+".why", f[2], b)})
	case "aloud":
		f := fields(rest)
		if len(f) != 2 || !isName(f[0], true) {
			r.bad("aloud is not `aloud CONTROL | sentence`")
			return
		}
		if b.Aloud == nil {
			b.Aloud = map[string]Line{}
		}
		b.Aloud[f[0]] = r.add(kind, b.Name+".aloud."+f[0], f[1], b)
	case "use":
		r.uses = append(r.uses, useAt{beat: b, at: len(b.Controls), name: rest, file: r.file, row: r.row})
		b.Controls = append(b.Controls, nil)
	case "slider", "options":
		r.control(kind, rest)
	}
}
