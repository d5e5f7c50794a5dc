package main

import (
	"encoding/json"
	"path/filepath"
	"strconv"

	"coinorcap/internal/edition"
	"coinorcap/internal/models"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// laterFile names the script with the words and figures that scripts loaded on demand share: wasm/path.js and figures.js.
func laterFile(lang string) string { return "later-" + lang + ".js" }

// laterWords are the labels of ui.story that only those scripts show.
var laterWords = []string{"path", "path.guesses", "path.taken", "path.else", "path.set", "path.unread", "path.code", "path.facts", "glossary"}

// later is what stands in the file.
type later struct {
	Words    map[string]string                 `json:"words"`
	Forms    story.Forms                       `json:"forms"`
	Ether    [3]float64                        `json:"ether"` // its price at the model's sale, at the year's low and at its end, in dollars
	Controls map[string]laterControl           `json:"controls"`
	Scenes   map[string][]string               `json:"scenes"`   // places of the beats, by the scene's code letter
	Branches map[string]string                 `json:"branches"` // code letters, by the scene's name
	Lines    map[string]map[string][]laterCond `json:"lines"`    // conditions by beat and ordinal of the line, as in data-if
	Aloud    map[string]map[string][]string    `json:"aloud"`    // what sliders say, by beat and control: words and references in turn
}

// laterControl is a control as a script reckons with it: see story.Control and play.ValueAt.
type laterControl struct {
	Code  string  `json:"code"`
	Guess bool    `json:"guess,omitempty"`
	Unit  string  `json:"unit,omitempty"` // none: options
	Min   float64 `json:"min,omitempty"`
	Step  float64 `json:"step,omitempty"`
	Log   bool    `json:"log,omitempty"`
	Start int     `json:"start"`
	Last  int     `json:"last"`
}

// laterCond is a condition; an option is its place.
type laterCond struct {
	Control string  `json:"control"`
	Op      string  `json:"op"`
	Value   float64 `json:"value,omitempty"`
}

// writeLater writes the file for each language.
func writeLater(_ options, st *story.Story, dir string) error {
	for _, lang := range st.Langs {
		data, err := json.Marshal(newLater(st, lang))
		if err != nil {
			return err
		}
		data = append(append([]byte("coinorcap.later = "), data...), ";\n"...)
		if err := write(filepath.Join(dir, laterFile(lang)), data); err != nil {
			return err
		}
	}
	return nil
}

func newLater(st *story.Story, lang string) later {
	e := edition.New(st, lang)
	out := later{Words: map[string]string{}, Forms: e.Words.Forms(), Controls: map[string]laterControl{}, Scenes: map[string][]string{},
		Branches: map[string]string{}, Lines: map[string]map[string][]laterCond{}, Aloud: map[string]map[string][]string{},
		Ether: [3]float64{models.EtherAtSale, models.PriceOn(models.LowDay), models.PriceOn(models.EndDay)}}
	for _, name := range laterWords {
		out.Words[name] = e.Words.UI(name)
	}
	for _, c := range st.Controls() {
		k := laterControl{Code: c.Code, Guess: c.Role == story.Guess, Start: play.StartPosition(c), Last: play.Last(c)}
		if len(c.Options) == 0 {
			k.Unit, k.Min, k.Step, k.Log = c.Unit, c.Min, c.Step, c.Log
		}
		out.Controls[c.Name] = k
	}
	for _, sc := range st.Scenes {
		if sc.Branch {
			out.Branches[sc.Name] = sc.Code
		}
		for _, b := range sc.Beats {
			out.Scenes[sc.Code] = append(out.Scenes[sc.Code], b.ID)
			for name, l := range b.Aloud {
				if out.Aloud[b.ID] == nil {
					out.Aloud[b.ID] = map[string][]string{}
				}
				out.Aloud[b.ID][name] = turns(e.Words, l)
			}
			for i, l := range b.Say {
				if len(l.Cond) == 0 {
					continue
				}
				if out.Lines[b.ID] == nil {
					out.Lines[b.ID] = map[string][]laterCond{}
				}
				out.Lines[b.ID][strconv.Itoa(i+1)] = conditions(st, l.Cond)
			}
		}
	}
	return out
}

// turns gives a line as words and references in turn, words first. What does not change with the session is words.
func turns(w *story.Words, l story.Line) []string {
	out := []string{""}
	for _, s := range w.Spans(nil, l, nil) {
		if s.Kind == story.Ref && w.Dynamic(s.Name) {
			out = append(out, s.Name, "")
		} else {
			out[len(out)-1] += s.Text
		}
	}
	return out
}

func conditions(st *story.Story, conds []story.Cond) (out []laterCond) {
	for _, c := range conds {
		x := laterCond{Control: c.Control, Op: string(c.Op), Value: c.Value}
		if c.Op == '=' {
			for i, o := range st.Control(c.Control).Options {
				if o.Name == c.Option {
					x.Value = float64(i)
				}
			}
		}
		out = append(out, x)
	}
	return out
}
