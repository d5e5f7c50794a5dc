package deskwalk

import (
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/pad"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// expected is the whole way by one branch.
func expected(st *story.Story, branch string) (way []string) {
	for b := st.Beats()[0]; ; {
		way = append(way, b.ID)
		next := b.Go
		for _, c := range b.Choices {
			if c.To.Scene.Name == branch {
				next = c.To
			}
		}
		if next == nil {
			return way
		}
		b = next
	}
}

// A hand leads the program on: to the next beat, or into a branch.
type leader func(g *guest, to *story.Beat, chosen bool)

func walk(t *testing.T, lang, branch string, w, h int, lead leader) {
	g := start(t, w, h, "", "-lang", lang)
	way := expected(g.story, branch)
	if len(way) < 40 {
		t.Fatalf("the way by %s has only %d beats", branch, len(way))
	}
	for i, place := range way {
		if got := g.place(); got != place {
			t.Fatalf("step %d: at %s, want %s", i, got, place)
		}
		if got := g.session().Lang; got != lang {
			t.Fatalf("%s is read in %s", place, got)
		}
		if i+1 < len(way) {
			to := g.story.Beat(way[i+1])
			lead(g, to, to.Scene.Branch && to.Index == 0)
		}
	}
}

func byMouse(g *guest, to *story.Beat, chosen bool) {
	point(g, to, chosen, g.click)
}

func byFinger(g *guest, to *story.Beat, chosen bool) {
	point(g, to, chosen, g.tap)
}

// point hits Next, or the card of a branch, where the mirror has it; a card below the pad's edge is scrolled to.
func point(g *guest, to *story.Beat, chosen bool, hit func(x, y float64)) {
	g.t.Helper()
	want := pad.Next
	if chosen {
		want = pad.Choice
	}
	d := g.look(pad.Settings{})
	is := func(t pad.Target) bool {
		return t.Kind == want && (!chosen || t.Place == to.ID || t.Place == to.Scene.Name)
	}
	x, y, ok := find(d, is)
	for range 30 {
		if ok {
			break
		}
		body := d.Pad().Frame().Pad
		g.vm.MoveCursor(body.X+5, body.Y+body.H/2)
		g.tick(1)
		g.vm.ScrollWheel(0, -1)
		g.tick(1)
		d.Move(body.X+5, body.Y+body.H/2)
		d.Wheel(48)
		x, y, ok = find(d, is)
	}
	if !ok {
		g.t.Fatalf("at %s nothing leads to %s", g.place(), to.ID)
	}
	hit(x, y)
}

// byKeys uses the keyboard alone: Tab until the target is focused, then Enter.
func byKeys(g *guest, to *story.Beat, chosen bool) {
	g.t.Helper()
	step(g, to, chosen, func() { g.press(ebiten.KeyTab) }, func() { g.press(ebiten.KeyEnter) })
}

func byPad(g *guest, to *story.Beat, chosen bool) {
	g.t.Helper()
	step(g, to, chosen, func() { g.button(ebiten.StandardGamepadButtonLeftBottom) }, func() { g.button(ebiten.StandardGamepadButtonRightBottom) })
}

func step(g *guest, to *story.Beat, chosen bool, on, enter func()) {
	g.t.Helper()
	if !chosen {
		enter() // where nothing is focused, that goes on
		return
	}
	for i, t := range g.look(pad.Settings{}).Pad().Targets() {
		on()
		if t.Kind == pad.Choice && (t.Place == to.ID || t.Place == to.Scene.Name) {
			enter()
			return
		}
		if i > 60 {
			break
		}
	}
	g.t.Fatalf("no way by keys to %s", to.ID)
}

// Every branch, in both languages, by mouse, finger, keyboard and gamepad, in wide and tall windows.
func TestEveryBranch(t *testing.T) {
	branches := []string{"coin", "donations", "tesla", "cap"}
	hands := []struct {
		name string
		lead leader
	}{{"mouse", byMouse}, {"keys", byKeys}, {"gamepad", byPad}, {"finger", byFinger}}
	for i, branch := range branches {
		for j, lang := range []string{"en", "fr"} {
			for k, h := range hands {
				t.Run(lang+"/"+branch+"/"+h.name, func(t *testing.T) {
					w, high := 1280, 720
					if (i+j+k)%2 == 1 {
						w, high = 390, 844
					}
					walk(t, lang, branch, w, high, h.lead)
				})
			}
		}
	}
}

// What the reader guesses with any hand is kept, and the answer is there.
func TestAGuess(t *testing.T) {
	for _, c := range []struct {
		name string
		act  func(g *guest)
		want int
	}{
		{"keys", func(g *guest) {
			focus(g, pad.Slider)
			g.press(ebiten.KeyArrowRight)
			g.press(ebiten.KeyArrowRight)
		}, 52},
		{"home", func(g *guest) {
			focus(g, pad.Slider)
			g.press(ebiten.KeyHome)
		}, 0},
		{"mouse on the pad", func(g *guest) {
			x, y, ok := find(g.look(pad.Settings{}), func(t pad.Target) bool { return t.Kind == pad.Slider })
			if !ok {
				g.t.Fatal("no slider")
			}
			drag(g, x, y, x+2000, y)
		}, 100},
		{"mouse on the stage", func(g *guest) {
			d := g.look(pad.Settings{})
			st, at := d.Stage()
			hs := st.Picture().Handles
			if len(hs) != 1 {
				g.t.Fatalf("%d handles", len(hs))
			}
			x, y := st.Window(hs[0].Box.X+hs[0].Box.W/2, hs[0].Box.Y+hs[0].Box.H/2)
			drag(g, at.X+x, at.Y+y, at.X+x, at.Y-500)
		}, 100},
	} {
		t.Run(c.name, func(t *testing.T) {
			g := start(t, 1280, 720, "", "-scene", "pledge")
			g.tick(60)
			c.act(g)
			s := g.session()
			pos, set := s.Position(g.story.Control("pledge.guess"))
			if !set || pos != c.want {
				t.Errorf("the guess is %d (set: %v), want %d", pos, set, c.want)
			}
		})
	}
}

// focus goes to the first target of a kind with Tab.
func focus(g *guest, k pad.Kind) {
	for _, t := range g.look(pad.Settings{}).Pad().Targets() {
		g.press(ebiten.KeyTab)
		if t.Kind == k {
			return
		}
	}
	g.t.Fatal("nothing of this kind can be focused")
}

// drag takes the mouse from one point to another in ten steps.
func drag(g *guest, x0, y0, x1, y1 float64) {
	g.vm.MoveCursor(x0, y0)
	g.tick(1)
	g.vm.PressMouseButton(ebiten.MouseButtonLeft)
	g.tick(1)
	for i := range 10 {
		part := float64(i+1) / 10
		g.vm.MoveCursor(x0+(x1-x0)*part, y0+(y1-y0)*part)
		g.tick(1)
	}
	g.vm.ReleaseMouseButton(ebiten.MouseButtonLeft)
	g.tick(1)
}

// A program that is killed at any moment goes on where the reader was; at most a drag is lost.
func TestKilledAndResumed(t *testing.T) {
	home := t.TempDir()
	g := start(t, 1280, 720, home, "-scene", "pledge")
	g.tick(30)
	focus(g, pad.Slider)
	g.press(ebiten.KeyEnd)
	before := g.code()
	// in the middle of a drag
	x, y, _ := find(g.look(pad.Settings{}), func(t pad.Target) bool { return t.Kind == pad.Slider })
	g.vm.MoveCursor(x, y)
	g.tick(1)
	g.vm.PressMouseButton(ebiten.MouseButtonLeft)
	g.tick(2)
	g.kill()
	g = start(t, 1280, 720, home)
	if got := g.code(); got != before {
		t.Errorf("after a kill in a drag: %s, want %s", got, before)
	}
	for range 5 { // right after each step
		g.press(ebiten.KeyArrowRight)
		want := g.code()
		g.kill()
		g = start(t, 1280, 720, home)
		if got := g.code(); got != want || play.Place(got) == "pledge.ask" {
			t.Errorf("after a kill: %s, want %s", got, want)
		}
	}
}
