package paths

import (
	"math"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestMarksStandToScale(t *testing.T) {
	_, n := stagetest.Settled(t, Scene, stage.Wide, "en", "paths.guesses", nil)
	want := []float64{0.135, math.Log10(300000) / 9, math.Round(10e9/257e6) / 100}
	for i := range questions {
		q := &questions[i]
		if got := q.place(n.Answer(q.control)); math.Abs(got-want[i]) > 2e-3 {
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
	st := stagetest.Story(t)
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

func TestEverySceneHasAShortName(t *testing.T) {
	_, n := stagetest.Settled(t, Scene, stage.Tall, "en", "paths.map", nil)
	for _, sc := range n.Story.Scenes {
		if !sc.Branch && n.Label(shortNames[sc.Name]) == "" {
			t.Errorf("the map of a small stage has no name for %s", sc.Name)
		}
	}
}

func TestRedLineJoinsWhatWasSeen(t *testing.T) {
	p, _ := stagetest.Settled(t, Scene, stage.Wide, "en", "paths.map", nil)
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

// The reader's own line runs through the way that was chosen, and past no other.
func TestRedLineRunsThroughTheWayChosen(t *testing.T) {
	st := stagetest.Story(t)
	for k, name := range wayScenes {
		s := stagetest.Session(t, "en", st.Scene(name).Beats[0].ID, nil)
		s, _ = play.Apply(st, s, play.Event{Kind: play.Go, Place: "paths.map"})
		r := stage.NewRunner(st, models.All{}, []*stage.Scene{Scene})
		r.Show(s, stage.Wide)
		r.Settle()
		p := &pic.Picture{}
		r.Draw(p)
		pl := &chartPlans[stage.Wide]
		for i := range wayScenes {
			ringed := false
			for _, node := range p.Nodes {
				ringed = ringed || node.Kind == pic.Ellipse && node.Stroke > 0 && node.Y == pl.ways.at(i, len(wayScenes)) && node.Paint.From == redLine
			}
			if ringed != (i == k) {
				t.Errorf("%s chosen: way %d is red: %v", name, i, ringed)
			}
		}
	}
}

func TestChalkOnlyForGuessesMade(t *testing.T) {
	for _, set := range []bool{false, true} {
		positions := map[string]int{}
		if set {
			positions["pledge.guess"] = 40
		}
		p, n := stagetest.Settled(t, Scene, stage.Tall, "en", "paths.guesses", positions)
		found := false
		for _, node := range p.Nodes {
			found = found || node.Kind == pic.Text && node.Text == n.Label("g.pledge.you")
		}
		if found != set {
			t.Errorf("guess made: %v, shown: %v", set, found)
		}
	}
}
