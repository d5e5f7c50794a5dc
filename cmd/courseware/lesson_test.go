package main

import (
	"flag"
	"io"
	"net/url"
	"slices"
	"strings"
	"testing"

	"coinorcap/assets"
	"coinorcap/internal/mutate"
	"coinorcap/internal/story"
)

func parsed(t testing.TB) *story.Story {
	t.Helper()
	st, problems := story.Parse(assets.Content)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	return st
}

// askFor parses flags.
func askFor(t *testing.T, args ...string) (lesson, error) {
	t.Helper()
	flags := flag.NewFlagSet("courseware", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asked := lessonFlags(flags, parsed(t))
	if err := flags.Parse(args); err != nil {
		t.Fatal(err)
	}
	return asked()
}

func TestLessons(t *testing.T) {
	all := len(parsed(t).Scenes)
	for _, c := range []struct {
		args      string
		query     string
		scenes    int
		questions int
	}{
		{"", "", all, 5},
		{"-lang fr -start fever -check off", "?start=fever&check=off", all - 5, 0},
		{"-scenes pledge,check -guesses off", "?scenes=pledge,check&guesses=off", 3, 5},
		{"-end pledge.answer -mode class -theme light -text 150 -seed 7", "?end=pledge.answer&mode=class&seed=7&text=150&theme=light", 4, 0},
	} {
		l, err := askFor(t, strings.Fields(c.args)...)
		if err != nil || l.query != c.query || len(l.scenes) != c.scenes || l.questions != c.questions {
			t.Errorf("%s: %v, %d scenes, %d questions, %q", c.args, err, len(l.scenes), l.questions, l.query)
		}
		if !slices.Contains(l.scenes, "sources") {
			t.Errorf("%s: without the sources", c.args)
		}
	}
}

func TestLessonsThatCannotBe(t *testing.T) {
	for args, want := range map[string]string{
		"-lang xx":                         "-lang xx: it is en or fr",
		"-start fevr":                      `-start fevr: there is no such place (did you mean "fever"?)`,
		"-end fever.nowhere":               "-end fever.nowhere: there is no such place",
		"-scenes pledge,tabel":             `-scenes pledge,tabel: there is no scene "tabel" (did you mean "table"?)`,
		"-check maybe":                     "-check maybe: it is on or off",
		"-text 250":                        "-text 250: it is 100 to 200",
		"-theme dark":                      "-theme dark: it is night or light",
		"-mode read":                       "-mode read: a piece that is only read tells a platform nothing; leave it out",
		"-mode quiz":                       "-mode quiz: it is play or class",
		"-seed abc":                        "-seed abc: it is up to nine digits",
		"-seed 1234567890":                 "-seed 1234567890: it is up to nine digits",
		"-start check -end notes":          "nothing is left of the story: look at -start, -end and -scenes",
		"-mastery 120":                     "-mastery 120: it is a percentage, 0 to 100",
		"-mastery 60 -check off":           "-mastery 60: no question is left to be judged by",
		"-mastery 60 -scenes pledge,table": "-mastery 60: no question is left to be judged by",
	} {
		if _, err := askFor(t, strings.Fields(args)...); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", args, err, want)
		}
	}
	if _, err := parseForms("scorm12,scorm13"); err == nil || err.Error() != "-only scorm13: it is none of scorm12, scorm2004, cmi5, html, folder" {
		t.Errorf("a form that is none: %v", err)
	}
}

// FuzzLesson: a parameter's value that is taken stands in the address so that it is read from there again, and leaves
// some of the story.
func FuzzLesson(f *testing.F) {
	st := parsed(f)
	mutate.Add(f, 500, mutate.Seed{uint8(0), "fever"}, mutate.Seed{uint8(1), "cap.jar"}, mutate.Seed{uint8(2), "pledge,check"}, mutate.Seed{uint8(3), "off"}, mutate.Seed{uint8(7), "class"}, mutate.Seed{uint8(8), "123456789"}, mutate.Seed{uint8(9), "150"})
	f.Fuzz(func(t *testing.T, which uint8, value string) {
		p := parameters[int(which)%len(parameters)]
		flags := flag.NewFlagSet("courseware", flag.ContinueOnError)
		flags.SetOutput(io.Discard)
		asked := lessonFlags(flags, st)
		if err := flags.Parse([]string{"-" + p.name + "=" + value}); err != nil {
			t.Fatal(err)
		}
		l, err := asked()
		if err != nil || value == "" {
			return
		}
		query, err := url.ParseQuery(strings.TrimPrefix(l.query, "?"))
		if err != nil || query.Get(p.name) != value || len(query) != 1 || len(l.scenes) < 2 {
			t.Errorf("-%s %q: %q (%v), %v", p.name, value, l.query, err, l.scenes)
		}
	})
}
