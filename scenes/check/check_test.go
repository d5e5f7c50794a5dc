package check

import (
	"os"
	"strings"
	"testing"

	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

// The right answer stands in the story, as the one line that says yes, and in the table of questions.
func TestRightAnswersAreTheStorys(t *testing.T) {
	st, _ := story.Parse(os.DirFS("../../assets"))
	if got, want := len(st.Scene("check").Beats), len(questions); got != want {
		t.Fatalf("%d questions in the story, %d here", got, want)
	}
	for i, b := range st.Scene("check").Beats {
		q := questions[i]
		if b.Name != q.beat || st.Control(q.control) == nil || len(st.Control(q.control).Options) != answers {
			t.Errorf("question %d: %+v does not fit the story's %s", i, q, b.ID)
			continue
		}
		yes := ""
		for _, l := range b.Say {
			if strings.HasPrefix(l.Text, "Yes") && len(l.Cond) == 1 && l.Cond[0].Control == q.control && l.Cond[0].Op == '=' {
				yes = l.Cond[0].Option
			}
		}
		if yes != q.right {
			t.Errorf("%s: the story says yes to %q, the card to %q", b.ID, yes, q.right)
		}
	}
}

func TestPickedAnswerIsMarked(t *testing.T) {
	for k, want := range []string{"wrong", "right", "wrong"} { // of question two
		p, n := settled(t, stage.Tall, "check.two", map[string]int{"check.two": k})
		found := false
		for _, node := range p.Nodes {
			found = found || node.Kind == pic.Text && node.Text == n.Label(want)
		}
		if !found || len(p.Handles) != answers {
			t.Errorf("answer %d: the card does not say %q", k, n.Label(want))
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
