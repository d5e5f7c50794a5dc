package story

// Unasked gives the story for a lesson that guesses no number before it is told (guesses=off): a beat that asks for one on a
// slider has it no more, and shows the picture of the next beat, which tells the number. The control itself stays, with its
// place in codes, for lines and models elsewhere ask whether it was set.
//
// wasm/lesson.js does the same to the page; a test in a browser compares.
func (s *Story) Unasked() *Story {
	c := cutter{from: s, kept: s.Scenes, beat: map[*Beat]*Beat{}, control: map[*Control]*Control{}}
	out := c.cut()
	for _, b := range out.Beats() {
		var kept []*Control
		for _, k := range b.Controls {
			if k.Role != Guess || len(k.Options) > 0 || k.Beat != b {
				kept = append(kept, k)
			}
		}
		if len(kept) < len(b.Controls) && b.Go != nil {
			b.Controls, b.Drawn, b.See = kept, b.Go, b.Go.See
		}
	}
	return out
}
