package main

import (
	"encoding/json"
	"path/filepath"

	"coinorcap/internal/class"
	"coinorcap/internal/models"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// poll is what wasm/class.js needs to count hands at a guess.
type poll struct {
	Place    string    `json:"place"`
	Question string    `json:"question"`
	Answer   int       `json:"answer"` // the class that the answer falls into; -1 where there is none
	Classes  []classes `json:"classes"`
}

type classes struct {
	Label string `json:"label"`
	Least int    `json:"least"` // positions of the control
	Most  int    `json:"most"`
}

// classFile names the polls of a language within the site.
func classFile(lang string) string { return "class/" + lang + ".json" }

// writePolls writes the guesses as a class meets them, by control: the desktop's own classes of answers.
func writePolls(_ options, st *story.Story, dir string) error {
	for _, lang := range st.Langs {
		all := map[string]poll{}
		w := st.Words(lang)
		s := play.New(st, lang, 0)
		env := play.Env{Story: st, Session: &s, Models: models.All{}}
		for _, c := range st.Controls() {
			p := class.New(c)
			if c.Role != story.Guess || p == nil {
				continue
			}
			out := poll{Place: c.Beat.ID, Question: class.Question(w, env, c), Answer: c.Right()}
			if v, known := env.Answer(c.Name); known {
				out.Answer = p.Bin(v)
			}
			for i, b := range p.Bins {
				out.Classes = append(out.Classes, classes{p.Label(w, env, i), b.Least, b.Most})
			}
			all[c.Name] = out
		}
		words := map[string]string{"next": w.UI("next"), "reply": w.UI("class.answer"), "total": w.UI("class.total", "n", "@n")}
		for _, name := range []string{"count", "again", "keep", "place", "question", "hands"} {
			words[name] = w.UI("class." + name)
		}
		data, err := json.Marshal(map[string]any{"polls": all, "words": words})
		if err != nil {
			return err
		}
		if err := write(filepath.Join(dir, classFile(lang)), data); err != nil {
			return err
		}
	}
	return nil
}
