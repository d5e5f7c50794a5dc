// Package class counts hands: what a class guessed, typed in by its teacher, as a small histogram and as a table.
//
// A poll is made for a control of the story that is a guess. Sliders are cut into at most ten classes of equal width
// (of equal ratio where the slider is logarithmic), options are classes as they are. The package knows no disk and no
// clock; it draws into pictures and writes CSV to bytes.
//
//	story.Control ──New──▶ Poll ──Type, Erase, Move──▶ Poll ──Draw──▶ picture.Picture
//	                                                    └───AppendCSV──▶ bytes
package class

import (
	"math"
	"strconv"

	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// mostClasses is how many classes a slider is cut into.
const mostClasses = 10

// MostHands is the greatest number of hands that a class takes: no room holds more.
const MostHands = 999

// Bin is one class of answers.
type Bin struct {
	Least, Most int // positions of the control, both within the class
	Hands       int // 0 to MostHands
}

// Poll is the class's guesses at one control.
type Poll struct {
	Control *story.Control
	Bins    []Bin
	At      int  // the bin that is typed into
	Asked   bool // the teacher has been through it, or has passed it over
}

// New makes an empty poll for a guess. It gives nil for a control with fewer than two positions.
func New(c *story.Control) *Poll {
	n := play.Last(c) + 1
	if n < 2 {
		return nil
	}
	p := &Poll{Control: c}
	classes := min(n, mostClasses)
	if len(c.Options) > 0 {
		classes = n
	} else if whole := c.Max - c.Min; c.Log && whole == math.Trunc(whole) && whole >= 2 && whole <= mostClasses {
		classes = int(whole) // one to a power of ten
	}
	for i := range classes {
		// The least position of a class is the first at or above its share of the range.
		least, next := share(i, classes, n), share(i+1, classes, n)
		p.Bins = append(p.Bins, Bin{Least: least, Most: next - 1})
	}
	return p
}

// share gives the first position of class i of k, of n positions.
func share(i, k, n int) int {
	if i == k {
		return n
	}
	return int(math.Ceil(float64(i) * float64(n-1) / float64(k)))
}

// Total is how many hands were counted.
func (p *Poll) Total() (n int) {
	for _, b := range p.Bins {
		n += b.Hands
	}
	return n
}

// Move goes to another bin, n on; it stays within the poll.
func (p *Poll) Move(n int) { p.At = min(max(p.At+n, 0), len(p.Bins)-1) }

// Type adds a digit to the number of the bin at hand. A number that would grow beyond MostHands starts anew.
func (p *Poll) Type(digit int) {
	b := &p.Bins[p.At]
	if b.Hands = b.Hands*10 + min(max(digit, 0), 9); b.Hands > MostHands {
		b.Hands = digit
	}
}

// Erase takes the last digit of the bin at hand away.
func (p *Poll) Erase() { p.Bins[p.At].Hands /= 10 }

// Add counts n hands more, or fewer, in the bin at hand.
func (p *Poll) Add(n int) { p.Bins[p.At].Hands = min(max(p.Bins[p.At].Hands+n, 0), MostHands) }

// Bin gives the bin that a value of the control (in its unit) belongs to, the nearest one for a value beyond its range.
func (p *Poll) Bin(v float64) int {
	c := p.Control
	for i, b := range p.Bins {
		// A bin reaches as far as where the next one starts.
		if i == len(p.Bins)-1 || v < play.ValueAt(c, b.Most+1) {
			return i
		}
	}
	return 0
}

// Label names a bin in words: an option's, or the range of a slider's values.
func (p *Poll) Label(w *story.Words, env story.Env, i int) string {
	c, b := p.Control, p.Bins[i]
	if len(c.Options) > 0 {
		return w.Text(c.Options[b.Least].Label, env)
	}
	least := w.Number(c.Unit, play.ValueAt(c, b.Least), true)
	top := b.Most
	if c.Log && i < len(p.Bins)-1 {
		top++ // its values are rough: up to where the next one starts
	}
	if most := w.Number(c.Unit, play.ValueAt(c, top), true); most != least {
		return w.UI("class.range", "from", least, "to", most)
	}
	return least
}

// Text gives the number typed into a bin, empty for none.
func (p *Poll) Text(i int) string {
	if p.Bins[i].Hands == 0 {
		return ""
	}
	return strconv.Itoa(p.Bins[i].Hands)
}
