package play_test

import (
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/play"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/story"
)

// Every guess at a number has an answer within the reach of its control, and nothing else has one.
func TestGuessesAtNumbersHaveAnswers(t *testing.T) {
	st := stagetest.Story(t)
	s := play.New(st, "en", 0)
	env := play.Env{Story: st, Session: &s, Models: models.All{}}
	for _, c := range st.Controls() {
		v, ok := env.Answer(c.Name)
		if want := c.Role == story.Guess && len(c.Options) == 0; ok != want {
			t.Errorf("%s: answered %v, want %v", c.Name, ok, want)
		} else if least, most := play.ValueAt(c, 0), play.ValueAt(c, play.Last(c)); ok && (v < least || v > most) {
			t.Errorf("%s: the answer %v lies beyond %v to %v", c.Name, v, least, most)
		}
	}
}
