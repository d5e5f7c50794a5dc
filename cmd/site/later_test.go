package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// What scripts know later is the story's: every control with its ends, every place, every condition, every word.
func TestLaterHasTheStory(t *testing.T) {
	st, problems := story.Parse(os.DirFS("../../assets"))
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	for _, lang := range st.Langs {
		l := newLater(st, lang)
		for name, words := range l.Words {
			if words == name || words == "" {
				t.Errorf("%s: no words for %s", lang, name)
			}
		}
		if len(l.Controls) != len(st.Controls()) {
			t.Errorf("%d controls of %d", len(l.Controls), len(st.Controls()))
		}
		for _, c := range st.Controls() {
			k := l.Controls[c.Name]
			if k.Code != c.Code || k.Last != play.Last(c) || k.Start != play.StartPosition(c) || (k.Unit == "") != (len(c.Options) > 0) {
				t.Errorf("%s is %+v", c.Name, k)
			}
		}
		places, conds := 0, 0
		for _, sc := range st.Scenes {
			places += len(l.Scenes[sc.Code])
			if (l.Branches[sc.Name] != "") != sc.Branch {
				t.Errorf("%s is a branch: %q", sc.Name, l.Branches[sc.Name])
			}
		}
		for _, b := range st.Beats() {
			for i, line := range b.Say {
				got := l.Lines[b.ID][fmt.Sprint(i+1)]
				if len(got) != len(line.Cond) {
					t.Errorf("%s, line %d has %d conditions, want %d", b.ID, i+1, len(got), len(line.Cond))
				}
				conds += len(got)
			}
		}
		if places != len(st.Beats()) || conds < 40 {
			t.Errorf("%d places, %d conditions", places, conds)
		}
		if data, err := json.Marshal(l); err != nil || strings.Contains(string(data), "</") {
			t.Errorf("%s: %v", lang, err)
		}
	}
}
