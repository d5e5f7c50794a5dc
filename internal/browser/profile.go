package browser

import (
	"errors"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/heapprofiler"
	"github.com/chromedp/cdproto/profiler"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/systeminfo"
	"github.com/chromedp/chromedp"
)

// Call is one function on the stack of a sample.
type Call struct {
	Function string // of a WebAssembly program, as its name section spells it
	Wasm     bool
}

// Spent counts the samples that found the page's thread in one function, reached by one way.
type Spent struct {
	Stack   []Call // from the function itself outwards
	Samples int
}

// Profile has Chromium's sampling profiler look, at the given interval, at what the page's thread does while work runs.
func (p *Page) Profile(every time.Duration, work func() error) ([]Spent, error) {
	if _, err := chromedp.Call(p.ctx, profiler.Enable, cdp.Empty{}); err != nil {
		return nil, err
	}
	if _, err := chromedp.Call(p.ctx, profiler.SetSamplingInterval, profiler.SetSamplingIntervalParams{Interval: every.Microseconds()}); err != nil {
		return nil, err
	}
	if _, err := chromedp.Call(p.ctx, profiler.Start, cdp.Empty{}); err != nil {
		return nil, err
	}
	failed := work()
	res, err := chromedp.Call(p.ctx, profiler.Stop, cdp.Empty{})
	switch {
	case failed != nil:
		return nil, failed
	case err != nil:
		return nil, err
	case res.Profile == nil:
		return nil, errors.New("the profiler gave no profile")
	}
	return spent(res.Profile), nil
}

// spent turns a tree of calls into a list of the ways that were met.
func spent(tree *profiler.Profile) []Spent {
	nodes, parent := map[int64]*profiler.ProfileNode{}, map[int64]int64{}
	for _, n := range tree.Nodes {
		nodes[n.ID] = n
		for _, child := range n.Children {
			parent[child] = n.ID
		}
	}
	hits := map[int64]int{}
	for _, id := range tree.Samples {
		hits[id]++
	}
	var out []Spent
	for id, n := range hits {
		s := Spent{Samples: n}
		for node := nodes[id]; node != nil; node = nodes[parent[node.ID]] {
			if f := node.CallFrame; f != nil {
				s.Stack = append(s.Stack, Call{f.FunctionName, len(f.URL) > 7 && f.URL[:7] == "wasm://"})
			}
		}
		out = append(out, s)
	}
	return out
}

// Heap collects the garbage of the page's JavaScript and gives the bytes that are left.
func (p *Page) Heap() (float64, error) {
	if _, err := chromedp.Call(p.ctx, heapprofiler.CollectGarbage, cdp.Empty{}); err != nil {
		return 0, err
	}
	res, err := chromedp.Call(p.ctx, runtime.GetHeapUsage, cdp.Empty{})
	return res.UsedSize, err
}

// Busy gives the seconds that all processors have spent on the browser since its start, in all of its processes: the
// page's, the browser's own, that for graphics and the others.
func (p *Page) Busy() (seconds float64, err error) {
	c := chromedp.FromContext(p.ctx)
	if c == nil || c.Browser == nil {
		return 0, errors.New("the page has no browser")
	}
	var res systeminfo.GetProcessInfoResult
	if err := c.Browser.Call(p.ctx, systeminfo.CommandGetProcessInfo, cdp.Empty{}, &res); err != nil {
		return 0, err
	}
	for _, process := range res.ProcessInfo {
		seconds += process.CPUTime
	}
	return seconds, nil
}
