package main

import (
	"errors"
	"flag"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// lesson is how the packages begin and what they leave out.
type lesson struct {
	lang      string
	query     string   // parameters of the address, with its question mark; empty where all is as usual
	scenes    []string // what is left of the story
	questions int      // that have a right answer
	mastery   int      // the least score in percent that passes; 0 where nobody is judged
}

// parameter is one of the address's that a package can be made with. check says what is wrong with a value.
type parameter struct {
	name, usage string
	check       func(st *story.Story, value string) error
}

// parameters are those of wasm/prefs.js that make sense in a package.
var parameters = func() []parameter {
	all := []parameter{
		{"start", "begin at this `place`, such as fever or fever.raise", place},
		{"end", "end at this `place`", place},
		{"scenes", "only these `scenes`, such as pledge,scale,cap", scenes},
		{"guesses", "`off`: numbers are told without being guessed first", among("on", "off")},
		{"check", "`off`: without the five questions", among("on", "off")},
		{"bench", "`off`: without the workbench of all models", among("on", "off")},
		{"links", "`off`: sources are named, not linked", among("on", "off")},
		{"mode", "`class`: hands are counted before each answer", mode},
		{"seed", "`digits`, up to nine: the same small accidents for everyone", seed},
	}
	for _, p := range play.Prefs {
		usage := "a preference: `" + strings.Join(p.Values, ", ") + "`"
		if len(p.Values) > 9 {
			usage = "a preference: `" + p.Values[0] + " to " + p.Values[len(p.Values)-1] + "`"
		}
		all = append(all, parameter{p.Name, usage, among(p.Values...)})
	}
	return all
}()

func place(st *story.Story, value string) error {
	if st.Beat(value) == nil {
		return fmt.Errorf("there is no such place%s", st.Hint(value))
	}
	return nil
}

func scenes(st *story.Story, value string) error {
	for _, name := range strings.Split(value, ",") {
		if st.Scene(name) == nil {
			return fmt.Errorf("there is no scene %q%s", name, st.Hint(name))
		}
	}
	return nil
}

func among(values ...string) func(*story.Story, string) error {
	return func(_ *story.Story, value string) error {
		if slices.Contains(values, value) {
			return nil
		}
		if len(values) > 9 {
			return fmt.Errorf("it is %s to %s", values[0], values[len(values)-1])
		}
		return fmt.Errorf("it is %s", strings.Join(values, " or "))
	}
}

func mode(_ *story.Story, value string) error {
	if value == "read" {
		return errors.New("a piece that is only read tells a platform nothing; leave it out")
	}
	return among("play", "class")(nil, value)
}

func seed(_ *story.Story, value string) error {
	if _, err := strconv.ParseUint(value, 10, 32); err != nil || len(value) > 9 {
		return errors.New("it is up to nine digits")
	}
	return nil
}

// lessonFlags declares the flags; asked gives what they say, once they are parsed.
func lessonFlags(flags *flag.FlagSet, st *story.Story) (asked func() (lesson, error)) {
	lang := flags.String("lang", st.Langs[0], "the `language` it begins in: "+strings.Join(st.Langs, ", "))
	mastery := flags.Int("mastery", 0, "the least score of the questions, in `percent`, that passes (default: nobody is judged)")
	values := map[string]*string{}
	for _, p := range parameters {
		values[p.name] = flags.String(p.name, "", p.usage)
	}
	return func() (lesson, error) {
		l := lesson{lang: *lang, mastery: *mastery}
		if !slices.Contains(st.Langs, l.lang) {
			return l, fmt.Errorf("-lang %s: it is %s", l.lang, strings.Join(st.Langs, " or "))
		}
		var query []string
		given := map[string]string{}
		for _, p := range parameters {
			v := *values[p.name]
			if v == "" {
				continue
			}
			if err := p.check(st, v); err != nil {
				return l, fmt.Errorf("-%s %s: %w", p.name, v, err)
			}
			given[p.name] = v
			query = append(query, p.name+"="+strings.ReplaceAll(url.QueryEscape(v), "%2C", ","))
		}
		if len(query) > 0 {
			l.query = "?" + strings.Join(query, "&")
		}
		return l, l.cut(st, given)
	}
}

// cut works out what is left of the story, by the rules of wasm/lesson.js.
func (l *lesson) cut(st *story.Story, given map[string]string) error {
	first, last := 0, len(st.Scenes)
	if p := given["start"]; p != "" {
		first = st.Beat(p).Scene.Index
	}
	if p := given["end"]; p != "" {
		last = st.Beat(p).Scene.Index
	}
	only := strings.Split(given["scenes"], ",")
	told, asked := false, map[string]bool{}
	for i, sc := range st.Scenes {
		kept := i >= first && i <= last
		if given["scenes"] != "" {
			kept = slices.Contains(only, sc.Name)
		}
		kept = kept && given[sc.Name] != "off" || sc.Name == "sources"
		if !kept {
			continue
		}
		l.scenes = append(l.scenes, sc.Name)
		told = told || sc.Name != "sources"
		for _, b := range sc.Beats {
			for _, c := range b.Controls {
				if c.Role == story.Guess && c.Right() >= 0 {
					asked[c.Name] = true
				}
			}
		}
	}
	l.questions = len(asked)
	switch {
	case !told:
		return errors.New("nothing is left of the story: look at -start, -end and -scenes")
	case l.mastery < 0 || l.mastery > 100:
		return fmt.Errorf("-mastery %d: it is a percentage, 0 to 100", l.mastery)
	case l.mastery > 0 && l.questions == 0:
		return fmt.Errorf("-mastery %d: no question is left to be judged by", l.mastery)
	}
	return nil
}
