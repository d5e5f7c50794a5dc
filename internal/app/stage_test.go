package app

import (
	"testing"

	"coinorcap/assets"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
	"coinorcap/scenes"
)

func at(t *testing.T, place string, w, h float64) (*story.Story, *Stage) {
	t.Helper()
	st, problems := story.Parse(assets.Content)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	s := NewStage(st, models.All{}, scenes.All())
	s.Resize(w, h, 1)
	session, _ := play.Apply(st, play.New(st, "en", 0), play.Event{Kind: play.Go, Place: place})
	s.Show(session)
	return st, s
}

func paints(s *Stage) bool {
	return s.Paint(func(*picture.Picture, stage.Shape, float64, float64, float64) {})
}

func TestFirstPictureIsThereAtOnce(t *testing.T) {
	_, s := at(t, "pledge.answer", 780, 632)
	if !paints(s) {
		t.Fatal("the first picture is not painted")
	}
	if s.Tick(1); s.Moving() {
		t.Error("the first picture moves, though it takes the place of a still")
	}
}

func TestPaintsOnlyWhatChanges(t *testing.T) {
	st, s := at(t, "pledge.ask", 780, 632)
	for s.Tick(1) {
		paints(s)
	}
	paints(s)
	if s.Tick(1) || paints(s) {
		t.Error("a picture at rest is painted again")
	}
	next, _ := play.Apply(st, s.shown, play.Event{Kind: play.Next})
	s.Show(next)
	if !s.Tick(1) || !paints(s) {
		t.Error("after a step nothing moves")
	}
	n := 0
	for ; s.Tick(1); n++ {
		if n > 10*stage.Rate {
			t.Fatal("it never comes to rest")
		}
	}
	if !paints(s) {
		t.Error("the last step is not painted")
	}
	s.Resize(360, 256, 1)
	if !paints(s) {
		t.Error("a new rectangle is not painted")
	}
}

// Every slider's handle can be taken at its middle and carried from where its control stands to either end.
func TestHandlesGoFromEndToEnd(t *testing.T) {
	for _, size := range [][2]float64{{780, 632}, {390, 338}} {
		st, s := at(t, "cover", size[0], size[1])
		handles := 0
		for _, b := range st.Beats() {
			session, _ := play.Apply(st, play.New(st, "en", 0), play.Event{Kind: play.Go, Place: b.ID})
			s.Still(true)
			s.Show(session)
			for _, h := range s.Picture().Handles {
				c := st.Control(h.Control)
				if c == nil || h.Option >= 0 {
					continue
				}
				handles++
				x, y := s.x+(h.Box.X+h.Box.W/2)*s.scale, s.y+(h.Box.Y+h.Box.H/2)*s.scale
				if got, ok := s.At(x, y); !ok || got.Control != h.Control {
					t.Errorf("%s: at the middle of %s lies %q", b.ID, h.Control, got.Control)
				}
				pos, _ := session.Position(c)
				d := s.Grab(h, c, pos, x, y)
				if got := s.Moved(d, x, y); got != pos {
					t.Errorf("%s: taking %s moves it from %d to %d", b.ID, h.Control, pos, got)
				}
				part := float64(pos) / float64(play.Last(c))
				wx, wy := (h.To.X-h.From.X)*s.scale, (h.To.Y-h.From.Y)*s.scale
				if got := s.Moved(d, x+wx*(1-part), y+wy*(1-part)); got != play.Last(c) {
					t.Errorf("%s: %s carried to its end stands at %d of %d", b.ID, h.Control, got, play.Last(c))
				}
				if got := s.Moved(d, x-wx*part*2, y-wy*part*2); got != 0 {
					t.Errorf("%s: %s carried past its start stands at %d", b.ID, h.Control, got)
				}
			}
		}
		if handles == 0 {
			t.Error("no scene has a handle")
		}
	}
}

func TestReachIs44(t *testing.T) {
	_, s := at(t, "cover", 640, 560)
	s.Picture()
	s.pic.Handles = []picture.Handle{
		{Control: "small", Box: picture.Box{X: 100, Y: 100, W: 10, H: 10}, Option: -1},
		{Control: "near", Box: picture.Box{X: 130, Y: 100, W: 10, H: 10}, Option: -1},
	}
	for _, c := range []struct {
		x, y float64
		want string
	}{{105, 105, "small"}, {84, 105, "small"}, {82, 105, ""}, {105, 126, "small"}, {105, 128, ""}, {112, 105, "small"}, {128, 105, "near"}} {
		if h, _ := s.At(c.x, c.y); h.Control != c.want {
			t.Errorf("at %v, %v lies %q, not %q", c.x, c.y, h.Control, c.want)
		}
	}
}

// While the stage has no room, nothing of it can be taken, and what is being dragged stays where it stood when it was taken.
func TestWithoutRoomNothingMoves(t *testing.T) {
	st, s := at(t, "pledge.ask", 780, 632)
	s.Still(true)
	h := s.Picture().Handles[0]
	d := s.Grab(h, st.Control(h.Control), 40, 100, 100)
	s.Resize(0, 0, 1)
	s.Point(0, 0, true, h.Control)
	if got := s.Moved(d, 0, 0); got != 40 {
		t.Errorf("%s moves to %d", h.Control, got)
	}
	if got, ok := s.At(0, 0); ok {
		t.Errorf("%s can be taken", got.Control)
	}
	if err := unsound(s.Picture()); err != nil {
		t.Error(err)
	}
}
