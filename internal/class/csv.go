package class

import (
	"bytes"
	"encoding/csv"
	"strconv"

	"coinorcap/internal/story"
)

// AppendCSV adds polls to dst as comma-separated values (RFC 4180, with a head line): one row a bin, with the place, the
// question, the class's answer and the hands. Polls without a hand are left out.
func AppendCSV(dst []byte, w *story.Words, env story.Env, polls []*Poll) []byte {
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	out.UseCRLF = true
	// A bytes.Buffer never fails, and so Write and Flush have nothing to report.
	_ = out.Write([]string{w.UI("class.place"), w.UI("class.question"), w.UI("class.answer"), w.UI("class.hands")})
	for _, p := range polls {
		if p.Total() == 0 {
			continue
		}
		for i := range p.Bins {
			_ = out.Write([]string{p.Control.Beat.ID, Question(w, env, p.Control), p.Label(w, env, i), strconv.Itoa(p.Bins[i].Hands)})
		}
	}
	out.Flush()
	return append(dst, b.Bytes()...)
}

// Question is what the class was asked: the first line of its beat that asks anything, or else the control's own label.
func Question(w *story.Words, env story.Env, c *story.Control) string {
	for _, l := range c.Beat.Say {
		if l.Lead && len(l.Cond) == 0 && c.Options != nil {
			return w.Text(l, env)
		}
	}
	return w.Text(c.Label, env)
}
