package paths

import (
	"math"
	"os"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

func TestMarksStandToScale(t *testing.T) {
	_, n := settled(t, stage.Wide, "paths.guesses", nil)
	want := []float64{0.135, math.Log10(300000) / 9, math.Round(10e9/257e6) / 100}
	for i := range questions {
		q := &questions[i]
		if got := q.place(q.answer(n)); math.Abs(got-want[i]) > 2e-3 {
			t.Errorf("%s: the answer stands at %.4f, want %.4f", q.control, got, want[i])
		}
		c := n.Story.Control(q.control)
		for k := range play.Last(c) + 1 {
			v := play.ValueAt(c, k)
			at := v
			if q.log {
				at = math.Log10(v)
			}
			if at < q.least-1e-9 || at > q.most+1e-9 {
				t.Errorf("%s: position %d lies off the scale", q.control, k)
			}
		}
	}
}

func TestMapHoldsEveryScene(t *testing.T) {
	st, _ := story.Parse(os.DirFS("../../assets"))
	_, _, _, a, w, z := chartRows(st)
	if a+w+z != len(st.Scenes) || w != len(wayScenes) {
		t.Errorf("%d + %d + %d places for %d scenes", a, w, z, len(st.Scenes))
	}
	for i, name := range wayScenes {
		if sc := st.Scene(name); sc == nil || !sc.Branch {
			t.Errorf("way %d: %s is no branch", i, name)
		}
	}
}

func TestRedLineJoinsWhatWasSeen(t *testing.T) {
	p, _ := settled(t, stage.Wide, "paths.map", nil)
	red := 0
	for _, node := range p.Nodes {
		if node.Kind == pic.Polyline && node.Paint.From == redLine {
			red++
		}
	}
	if red == 0 { // the cover and the map were seen
		t.Error("no red line")
	}
}

func TestChalkOnlyForGuessesMade(t *testing.T) {
	for _, set := range []bool{false, true} {
		positions := map[string]int{}
		if set {
			positions["pledge.guess"] = 40
		}
		p, n := settled(t, stage.Tall, "paths.guesses", positions)
		found := false
		for _, node := range p.Nodes {
			found = found || node.Kind == pic.Text && node.Text == n.Label("g.pledge.you")
		}
		if found != set {
			t.Errorf("guess made: %v, shown: %v", set, found)
		}
	}
}

// settled draws the scene at rest at a place, with controls put where positions say.
func settled(t *testing.T, shape stage.Shape, place string, positions map[string]int) (*pic.Picture, *stage.Now) {
	t.Helper()
	st, _ := story.Parse(os.DirFS("../../assets"))
	s := play.New(st, "en", 0)
	for name, k := range positions {
		s, _ = play.Apply(st, s, play.Event{Kind: play.Put, Control: name, Position: k})
	}
	s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: place})
	r := stage.NewRunner(st, models.All{}, []*stage.Scene{Scene})
	r.Show(s, shape)
	r.Settle()
	p := &pic.Picture{}
	r.Draw(p)
	if p.Open() != 0 || len(p.Nodes) == 0 {
		t.Fatalf("%s: the picture is empty or has open groups", place)
	}
	return p, r.Now()
}
