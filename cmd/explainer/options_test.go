package main

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"coinorcap/internal/stagetest"
)

func TestOptions(t *testing.T) {
	st := stagetest.Story(t)
	for _, c := range []struct{ args, want string }{
		{"", ""},
		{"-lang fr -scene fever", ""},
		{"-scene table.choose -fullscreen", ""},
		{"-kiosk -idle 45s", ""},
		{"-class -lang en", ""},
		{"-lang de", "-lang de: the story is told in en and fr"},
		{"-scene fevre", `-scene fevre: no scene is called so (did you mean "fever"?)`},
		{"-scene nowhere-at-all", "-scene nowhere-at-all: no scene is called so"},
		{"-code fever~1xx", "-code: the code in the address is damaged"},
		{"-code fever~2xxx.", "-code: the code in the address comes from a later version"},
		{"-code fever -scene fever", "give one of them"},
		{"-kiosk -class", "-kiosk and -class do not go together"},
		{"-idle 30s", "-idle goes with -kiosk"},
		{"-kiosk -idle 1s", "-idle 1s: between 10s and 24h0m0s"},
		{"-kiosk -idle soon", `invalid value "soon" for flag -idle`},
		{"-fast", "flag provided but not defined: -fast; -help lists what can be said"},
		{"fever", `"fever" is no flag; -help lists what can be said`},
	} {
		_, err := readOptions(strings.Fields(c.args), st, io.Discard)
		switch {
		case c.want == "" && err != nil, c.want != "" && err == nil:
			t.Errorf("%q: %v, want %q", c.args, err, c.want)
		case err != nil && !strings.Contains(err.Error(), c.want):
			t.Errorf("%q: %q, want %q", c.args, err, c.want)
		case err != nil && strings.Contains(err.Error(), "\n"):
			t.Errorf("%q: more than a sentence: %q", c.args, err)
		}
	}
	o, err := readOptions([]string{"-kiosk"}, st, io.Discard)
	if err != nil || o.idle != 2*time.Minute {
		t.Errorf("a kiosk waits %v, %v", o.idle, err)
	}
}

func TestHelpNamesEveryFlag(t *testing.T) {
	var out strings.Builder
	if _, err := readOptions([]string{"-help"}, stagetest.Story(t), &out); !errors.Is(err, errHelp) {
		t.Errorf("help gives %v", err)
	}
	for _, flag := range []string{"-lang", "-scene", "-code", "-fullscreen", "-kiosk", "-idle", "-class", "-still", "-version"} {
		if !strings.Contains(out.String(), "  "+flag) {
			t.Errorf("help does not name %s:\n%s", flag, &out)
		}
	}
}
