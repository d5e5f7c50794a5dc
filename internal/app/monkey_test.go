package app

import (
	"errors"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"coinorcap/internal/models"
	"coinorcap/internal/mutate"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

var (
	monkeySeed = flag.Uint64("monkey.seed", 1, "what the monkey does: the same `number`, the same acts")
	monkeyActs = flag.Int("monkey.acts", 1200, "how many acts the monkey does in each scene")
)

const (
	longestRest = 10 * stage.Rate // ticks until nothing may move any more
	trailLen    = 15              // acts that are told of a monkey that has broken something
)

// A monkey does in every scene what comes into its head: it takes links, goes back, drags what can be dragged past its
// ends, changes language and preferences, loads old and damaged codes, makes the window any size and lets time jump.
// Whatever it does, the session stays valid and comes back from its code, the picture has only finite numbers in it and
// comes to rest, and at rest it is the picture that a reader sees who comes there straight away.
//
// The same seed does the same acts; -monkey.seed replays what a failure has named.
func TestMonkey(t *testing.T) {
	for i, sc := range stagetest.Story(t).Scenes {
		t.Run(sc.Name, func(t *testing.T) {
			m := newMonkey(t, stagetest.Story(t), sc, rand.New(rand.NewPCG(*monkeySeed, uint64(i))))
			m.live(*monkeyActs)
			for _, shape := range stagetest.Shapes {
				if !m.met[shape.Shape] {
					t.Errorf("the monkey has never seen the %s shape", shape.Name)
				}
			}
		})
	}
}

// The same in stories that are cut to some scenes, as lessons are, some with one scene alone.
func TestMonkeyInLessons(t *testing.T) {
	whole := stagetest.Story(t)
	r := rand.New(rand.NewPCG(*monkeySeed, 1<<32))
	for lesson := range 30 {
		var keep []string
		for _, sc := range whole.Scenes {
			if lesson < len(whole.Scenes) && sc == whole.Scenes[lesson] || lesson >= len(whole.Scenes) && r.IntN(3) == 0 {
				keep = append(keep, sc.Name)
			}
		}
		cut := whole.Cut(keep)
		if len(cut.Beats()) == 0 {
			continue // the scene is there to choose what is left out
		}
		seed := r.Uint64()
		t.Run(strings.Join(keep, ","), func(t *testing.T) {
			r := rand.New(rand.NewPCG(seed, 0))
			home := cut.Beats()[r.IntN(len(cut.Beats()))].Scene
			newMonkey(t, cut, home, r).live(*monkeyActs / 8)
		})
	}
}

// monkey is a reader without a plan.
type monkey struct {
	t       *testing.T
	r       *rand.Rand
	story   *story.Story
	home    *story.Scene
	scenes  []*stage.Scene
	session play.Session
	stage   *Stage
	drag    *Drag
	codes   []string // of readings that it has had
	trail   []string // its last acts
	met     map[stage.Shape]bool
}

func newMonkey(t *testing.T, st *story.Story, home *story.Scene, r *rand.Rand) *monkey {
	m := &monkey{t: t, r: r, story: st, home: home, scenes: scenes.All(), met: map[stage.Shape]bool{}}
	m.stage = NewStage(m.story, models.All{}, m.scenes)
	m.session = play.New(m.story, "en", r.Uint32())
	m.did("go to %s", home.Name)
	m.apply(play.Event{Kind: play.Go, Place: home.Name})
	return m
}

// live does a number of things, and rests now and then.
func (m *monkey) live(acts int) {
	m.t.Helper()
	for n := range acts {
		m.act()
		m.check()
		if n%12 == 11 {
			m.rest()
		}
	}
}

// did notes an act.
func (m *monkey) did(format string, args ...any) {
	m.trail = append(m.trail, fmt.Sprintf(format, args...))
	m.trail = m.trail[max(0, len(m.trail)-trailLen):]
}

// broke ends the test with the way back here.
func (m *monkey) broke(format string, args ...any) {
	m.t.Helper()
	m.t.Fatalf("%s\nat %s, after %s\nagain: go test ./internal/app -run '%s$' -monkey.seed %d -monkey.acts %d", fmt.Sprintf(format, args...),
		m.session.Beat(m.story).ID, strings.Join(m.trail, ", "), m.t.Name(), *monkeySeed, *monkeyActs)
}

func (m *monkey) apply(e play.Event) {
	was := m.session
	var effect play.Effect
	m.session, effect = play.Apply(m.story, m.session, e)
	if moved := m.session.At != was.At; moved != (effect&play.Moved != 0) {
		m.broke("the effect %v says something else of the move from %d to %d", effect, was.At, m.session.At)
	}
	m.prefer()
	m.stage.Show(m.session)
}

// prefer does what the program does with preferences.
func (m *monkey) prefer() {
	m.stage.Still(m.session.Prefs.Value("motion") == "reduced")
	m.stage.Contrast(m.session.Prefs.Value("contrast") == "high")
}

// act does one thing.
func (m *monkey) act() {
	beat := m.session.Beat(m.story)
	if beat.Scene != m.home && m.r.IntN(3) == 0 {
		b := m.home.Beats[m.r.IntN(len(m.home.Beats))]
		m.did("go home to %s", b.ID)
		m.apply(play.Event{Kind: play.Go, Place: b.ID})
		return
	}
	switch n := m.r.IntN(100); {
	case n < 20 && len(beat.Controls) > 0:
		m.put(beat.Controls[m.r.IntN(len(beat.Controls))].Name)
	case n < 30:
		m.put(m.story.Controls()[m.r.IntN(len(m.story.Controls()))].Name)
	case n < 40:
		kind := []play.Kind{play.Next, play.Back}[m.r.IntN(2)]
		m.did("event %d", kind)
		m.apply(play.Event{Kind: kind})
	case n < 46:
		m.link(beat)
	case n < 50:
		lang := append([]string{"", "xx"}, m.story.Langs...)[m.r.IntN(2+len(m.story.Langs))]
		m.did("speak %q", lang)
		m.apply(play.Event{Kind: play.Speak, Lang: lang})
	case n < 53:
		var p play.Preferences
		for i, pref := range play.Prefs {
			p[i] = uint8(m.r.IntN(len(pref.Values)))
		}
		m.did("prefer %s", p.Field())
		m.apply(play.Event{Kind: play.Prefer, Prefs: p})
	case n < 54:
		m.did("restart")
		m.apply(play.Event{Kind: play.Restart})
	case n < 58:
		m.load()
	case n < 64:
		m.resize()
	case n < 84:
		m.point()
	default:
		ticks := []int{0, 1, 1, 1, 4, 4, 30, 1 << 20}[m.r.IntN(8)]
		m.did("%d ticks", ticks)
		m.stage.Tick(ticks)
	}
}

// put moves a control anywhere: to its ends, past them, or by chance; sometimes one that there is not.
func (m *monkey) put(control string) {
	last := play.Last(m.story.Control(control))
	pos := []int{0, last, -1, last + 1, math.MinInt, math.MaxInt, m.r.IntN(last + 1), m.r.IntN(last + 1)}[m.r.IntN(8)]
	kind := play.Put
	switch m.r.IntN(20) {
	case 0:
		control += "?"
	case 1:
		kind = play.Clear
	}
	m.did("put %s to %d (%d)", control, pos, kind)
	m.apply(play.Event{Kind: kind, Control: control, Position: pos})
}

// link follows one of the beat's choices, or an address.
func (m *monkey) link(beat *story.Beat) {
	place := m.story.Beats()[m.r.IntN(len(m.story.Beats()))].ID
	switch n := m.r.IntN(4); {
	case n < 2 && len(beat.Choices) > 0:
		place = beat.Choices[m.r.IntN(len(beat.Choices))].To.ID
	case n == 2:
		place = mutate.Text(m.r, place, "")
	}
	m.did("go to %q", place)
	m.apply(play.Event{Kind: play.Go, Place: place})
}

// load takes up an old reading; the code may be damaged, and then it is a fresh one.
func (m *monkey) load() {
	m.codes = append(m.codes, play.Encode(m.story, m.session))
	code := m.codes[m.r.IntN(len(m.codes))]
	if m.r.IntN(3) == 0 {
		code = mutate.Text(m.r, code, m.codes[0])
	}
	m.did("load %q", code)
	s, err := play.Decode(m.story, m.session.Lang, code)
	if err != nil && !errors.Is(err, play.ErrPlace) && s != play.New(m.story, m.session.Lang, 0) {
		m.broke("%q fails (%v) and is not a fresh reading", code, err)
	}
	m.session = s
	m.prefer()
	m.stage.Show(s)
}

// resize gives the stage the rectangle that some window leaves it.
func (m *monkey) resize() {
	size := [][2]float64{{640, 560}, {780, 632}, {1000, 900}, {8000, 4000}, {1, 1}, {360, 256}, {390, 338}, {4000, 3}, {0.5, 700}, {320, 180}, {0, 0}}[m.r.IntN(11)]
	text := []float64{1, 1, 1, 1.5, 2}[m.r.IntN(5)]
	m.did("resize to %v, text %v", size, text)
	m.stage.Resize(size[0], size[1], text)
}

// point moves the pointer: mostly to something that can be taken, which it takes, drags anywhere, and lets go.
func (m *monkey) point() {
	x, y := (m.r.Float64()*3-1)*m.stage.w, (m.r.Float64()*3-1)*m.stage.h
	if h := m.stage.Picture().Handles; len(h) > 0 && m.drag == nil && m.r.IntN(4) > 0 {
		b := h[m.r.IntN(len(h))].Box
		x, y = m.stage.Window(b.X+b.W*m.r.Float64(), b.Y+b.H*m.r.Float64())
	}
	m.did("point at %.4g, %.4g", x, y)
	if m.drag != nil {
		m.apply(play.Event{Kind: play.Put, Control: m.drag.Control.Name, Position: m.stage.Moved(*m.drag, x, y)})
		if m.r.IntN(3) > 0 {
			m.stage.Point(x, y, true, m.drag.Control.Name)
			return
		}
		m.drag = nil
	} else if h, ok := m.stage.At(x, y); ok && m.r.IntN(3) > 0 {
		m.did("take %s", h.Control)
		switch c := m.story.Control(h.Control); {
		case h.Option == picture.Leads:
			m.apply(play.Event{Kind: play.Go, Place: h.Control})
		case c == nil:
			m.broke("a handle takes hold of %q, which no control is called", h.Control)
		case h.Option >= 0:
			m.apply(play.Event{Kind: play.Put, Control: c.Name, Position: h.Option})
		default:
			pos, _ := m.session.Position(c)
			d := m.stage.Grab(h, c, pos, x, y)
			m.drag = &d
			m.stage.Point(x, y, true, c.Name)
			return
		}
	}
	m.stage.Point(x, y, m.r.IntN(3) > 0, "")
}

// check holds what holds at any moment.
func (m *monkey) check() {
	m.t.Helper()
	st, s := m.story, m.session
	if s.At < 0 || s.At >= len(st.Beats()) || !s.Seen(s.Beat(st)) || !slices.Contains(st.Langs, s.Lang) || s.Branch < -1 || s.Branch >= len(st.Scenes) {
		m.broke("the session is %+v", s)
	}
	for _, c := range st.Controls() {
		if pos, _ := s.Position(c); pos < 0 || pos > play.Last(c) {
			m.broke("%s stands at %d of %d", c.Name, pos, play.Last(c))
		}
	}
	code := play.Encode(st, s)
	if got, err := play.Decode(st, st.Langs[0], code); err != nil || got != s || len(code) >= 200 {
		m.broke("the code %q comes back as %+v, %v; the session is %+v", code, got, err, s)
	}
	m.met[m.stage.shape] = true
	p := m.stage.Picture()
	if err := unsound(p); err != nil {
		m.broke("%v", err)
	}
	m.stage.Paint(func(painted *picture.Picture, _ stage.Shape, scale, x, y float64) {
		if err := unsound(painted); err != nil || !finite(scale, x, y) {
			m.broke("painted at %v, %v, scaled by %v: %v", x, y, scale, err)
		}
	})
}

// rest lets go of everything, waits until nothing moves and compares with the picture of a reader who has come straight.
func (m *monkey) rest() {
	m.t.Helper()
	m.drag = nil
	m.stage.Point(-1e6, -1e6, false, "")
	ticks := 0
	for ; m.stage.Tick(1); ticks++ {
		if ticks > longestRest {
			m.broke("it still moves after %d ticks", ticks)
		}
	}
	straight := stage.NewRunner(m.story, models.All{}, m.scenes)
	straight.Show(m.session, m.stage.shape)
	straight.Point(m.stage.view(-1e6, -1e6), false, "")
	straight.Settle()
	var want picture.Picture
	straight.Draw(&want)
	got := m.stage.Picture()
	if len(got.Nodes) == 0 {
		m.broke("at rest nothing is there")
	}
	if !alike(got, &want) {
		m.broke("at rest, after %d ticks, it shows another picture than to a reader who has come straight: %d nodes, not %d", ticks, len(got.Nodes), len(want.Nodes))
	}
}

// alike tells whether two pictures are the same, down to the last number.
func alike(p, q *picture.Picture) bool {
	return slices.Equal(p.Nodes, q.Nodes) && slices.Equal(p.Points, q.Points) && slices.Equal(p.Groups, q.Groups) && slices.Equal(p.Handles, q.Handles)
}

// unsound says what is wrong with a picture, whatever it shows.
func unsound(p *picture.Picture) error {
	if p.Open() != 0 {
		return fmt.Errorf("a picture with %d groups open", p.Open())
	}
	for i, n := range p.Nodes {
		if !finite(n.X, n.Y, n.W, n.H, n.R, n.Stroke, n.Paint.DX, n.Paint.DY, n.Style.Size, n.Style.Track) {
			return fmt.Errorf("node %d is %+v", i, n)
		}
		if !utf8.ValidString(n.Text) || strings.Contains(n.Text, "NaN") || strings.Contains(n.Text, "Inf") {
			return fmt.Errorf("node %d says %q", i, n.Text)
		}
		switch n.Kind {
		case picture.Polyline, picture.Area:
			if n.Lo < 0 || n.Hi < n.Lo || n.Hi > len(p.Points) {
				return fmt.Errorf("node %d goes from point %d to %d of %d", i, n.Lo, n.Hi, len(p.Points))
			}
		case picture.Push:
			if n.Lo < 0 || n.Lo >= len(p.Groups) {
				return fmt.Errorf("node %d opens group %d of %d", i, n.Lo, len(p.Groups))
			}
		}
	}
	for i, q := range p.Points {
		if !finite(q.X, q.Y) {
			return fmt.Errorf("point %d is %v", i, q)
		}
	}
	for i, g := range p.Groups {
		if !finite(g.X, g.Y, g.Turn, g.Scale, g.Fade, g.Clip.X, g.Clip.Y, g.Clip.W, g.Clip.H) {
			return fmt.Errorf("group %d is %+v", i, g)
		}
	}
	for _, h := range p.Handles {
		if !finite(h.Box.X, h.Box.Y, h.Box.W, h.Box.H, h.From.X, h.From.Y, h.To.X, h.To.Y) {
			return fmt.Errorf("the handle of %s is %+v", h.Control, h)
		}
	}
	return nil
}

func finite(v ...float64) bool {
	for _, x := range v {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return false
		}
	}
	return true
}
