package pad

// Settings are what the reader prefers. The language belongs to the session.
type Settings struct {
	Text     float64 // the size of text, 1 to 2; nothing else is 1
	Contrast bool    // high
	Still    bool    // reduced motion
}

// The names of the settings, as Act.Setting has them.
const (
	TextSize = "text"     // Value in percent
	Contrast = "contrast" // Value 1: high
	Motion   = "motion"   // Value 1: reduced
)

// TextSizes are the sizes of text that are offered, in percent.
var TextSizes = []int{100, 125, 150, 175, 200}

// With gives the settings after an act, which may be any.
func (s Settings) With(a Act) Settings {
	if a.Kind != Setting {
		return s
	}
	switch a.Setting {
	case TextSize:
		s.Text = clamp(1, float64(a.Value)/100, 2)
	case Contrast:
		s.Contrast = a.Value == 1
	case Motion:
		s.Still = a.Value == 1
	}
	return s
}

// Value gives what a setting stands at, as Act.Value has it.
func (s Settings) Value(name string) int {
	on := false
	switch name {
	case TextSize:
		return int(s.text()*100 + 0.5)
	case Contrast:
		on = s.Contrast
	case Motion:
		on = s.Still
	}
	if on {
		return 1
	}
	return 0
}

// text gives the size of text, within its bounds.
func (s Settings) text() float64 {
	if !(s.Text > 1) {
		return 1
	}
	return min(s.Text, 2)
}
