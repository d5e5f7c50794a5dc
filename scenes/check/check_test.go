package check

import (
	"strings"
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

// The right answer is the one of which the story says yes.
func TestRightAnswersAreTheStorys(t *testing.T) {
	st := stagetest.Story(t)
	if got, want := len(st.Scene("check").Beats), len(questions); got != want {
		t.Fatalf("%d questions in the story, %d here", got, want)
	}
	for i, b := range st.Scene("check").Beats {
		q := questions[i]
		c := st.Control("check." + q)
		if b.Name != q || c == nil || len(c.Options) != answers || c.Right() < 0 {
			t.Errorf("question %d: %s does not fit the story's %s", i, q, b.ID)
			continue
		}
		yes := ""
		for _, l := range b.Say {
			if strings.HasPrefix(l.Text, "Yes") && len(l.Cond) == 1 && l.Cond[0].Control == c.Name && l.Cond[0].Op == '=' {
				yes = l.Cond[0].Option
			}
		}
		if right := c.Options[c.Right()].Name; yes != right {
			t.Errorf("%s: the story says yes to %q, and that %q is right", b.ID, yes, right)
		}
	}
}

func TestPickedAnswerIsMarked(t *testing.T) {
	for k, want := range []string{"wrong", "right", "wrong"} { // of question two
		p, n := stagetest.Settled(t, Scene, stage.Tall, "en", "check.two", map[string]int{"check.two": k})
		found := false
		for _, node := range p.Nodes {
			found = found || node.Kind == pic.Text && node.Text == n.Label(want)
		}
		if !found || len(p.Handles) != answers {
			t.Errorf("answer %d: the card does not say %q", k, n.Label(want))
		}
	}
}
