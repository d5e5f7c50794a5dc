package main

import (
	"strconv"

	"coinorcap/internal/play"
)

// setting is a preference as the panel offers it: a slider, or named options.
type setting struct {
	Name, Label string
	Options     []settingOption
	Least, Most int
	Words       string // the slider's least, as it is written
	Aloud       string // and as it is spoken
}

type settingOption struct{ Value, Label string }

// settings fills the panel from the list of preferences; those whose values are numbers get a slider.
func (p *page) settings() {
	for _, pref := range play.Prefs {
		s := setting{Name: pref.Name, Label: p.UI("set." + pref.Name)}
		if least, err := strconv.Atoi(pref.Values[0]); err == nil {
			s.Least, s.Most = least, least+len(pref.Values)-1
			s.Words, s.Aloud = p.Words.Number("percent", float64(least), false), p.Words.AloudNumber("percent", float64(least))
		} else {
			for _, v := range pref.Values {
				s.Options = append(s.Options, settingOption{v, p.UI("set." + v)})
			}
		}
		p.Settings = append(p.Settings, s)
	}
}
