package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// Page is one tab with a record of what went wrong in it and what it asked for.
type Page struct {
	ctx  context.Context
	stop func()

	mu       sync.Mutex
	troubles []string
	requests []string
}

// Open opens a tab of the browser that ctx belongs to (see Start).
func Open(ctx context.Context) (*Page, error) { return open(ctx) }

// OpenFresh opens a tab that shares nothing with others: no cache, no storage, no worker, as for somebody who comes for
// the first time.
func OpenFresh(ctx context.Context) (*Page, error) {
	return open(ctx, chromedp.WithNewBrowserContext())
}

// OpenTab opens a tab in the browser's own window, where all but the one in front are hidden (see Front). Other tabs have
// a window each.
func OpenTab(ctx context.Context) (*Page, error) { return open(ctx, chromedp.WithNewWindow(false)) }

func open(ctx context.Context, how ...chromedp.ContextOption) (*Page, error) {
	tab, cancel := chromedp.NewContext(ctx, how...)
	p := &Page{ctx: tab, stop: cancel}
	if err := chromedp.Do(tab); err != nil {
		cancel()
		return nil, err
	}
	if _, err := chromedp.Call(tab, network.Enable, network.EnableParams{}); err != nil {
		cancel()
		return nil, err
	}
	if _, err := chromedp.Call(tab, runtime.Enable, cdp.Empty{}); err != nil {
		cancel()
		return nil, err
	}
	go func() {
		for m, err := range chromedp.Console(tab) {
			if err != nil {
				return
			}
			if s := m.String(); m.IsException() || strings.Contains(strings.ToLower(s), "error") || strings.Contains(s, "panic") {
				p.note(s)
			}
		}
	}()
	return p, chromedp.Listen(tab, func(ev any) {
		if e, ok := ev.(*network.EventRequestWillBeSent); ok && e.Request != nil {
			p.mu.Lock()
			p.requests = append(p.requests, e.Request.URL)
			p.mu.Unlock()
		}
	})
}

func (p *Page) note(s string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.troubles = append(p.troubles, s)
}

// Close closes the tab.
func (p *Page) Close() { p.stop() }

// Troubles gives the console's errors and uncaught exceptions so far.
func (p *Page) Troubles() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.troubles...)
}

// Requests gives the addresses asked for so far.
func (p *Page) Requests() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.requests...)
}

// Size sets the window's size in CSS pixels, the device pixels per CSS pixel, and whether it is a phone's.
func (p *Page) Size(w, h int, scale float64, phone bool) error {
	_, err := chromedp.Call(p.ctx, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: int64(w), Height: int64(h), DeviceScaleFactor: scale, Mobile: phone})
	if err == nil {
		_, err = chromedp.Call(p.ctx, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: phone})
	}
	return err
}

// Script switches JavaScript on or off for the pages loaded from now on.
func (p *Page) Script(on bool) error {
	_, err := chromedp.Call(p.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !on})
	return err
}

// Before runs a script in every page loaded from now on, before its own.
func (p *Page) Before(script string) error {
	_, err := chromedp.Call(p.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	return err
}

// Media sets media features such as prefers-reduced-motion, as name and value pairs.
func (p *Page) Media(pairs ...string) error {
	var fs []*emulation.MediaFeature
	for i := 0; i+1 < len(pairs); i += 2 {
		fs = append(fs, &emulation.MediaFeature{Name: pairs[i], Value: pairs[i+1]})
	}
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: fs})
	return err
}

// Goto loads an address and waits until the document and what it needs at once are loaded.
func (p *Page) Goto(url string) error { return chromedp.Do(p.ctx, chromedp.Navigate(url)) }

// Eval runs a script expression and gives its value; a promise is waited for.
func Eval[T any](p *Page, expr string) (T, error) {
	return chromedp.Run(p.ctx, chromedp.Evaluate[T](expr, chromedp.EvalAwaitPromise))
}

// Wait waits until a script expression is true, at most as long as given. A promise is waited for each time.
func (p *Page) Wait(expr string, limit time.Duration) error {
	end := time.Now().Add(limit)
	for {
		ok, err := Eval[bool](p, "(v => v && v.then ? v.then(Boolean) : !!v)("+expr+")")
		if ok {
			return nil
		}
		if time.Now().After(end) {
			if err != nil {
				return fmt.Errorf("waited %v for %s: %w", limit, expr, err)
			}
			return fmt.Errorf("waited %v in vain for %s", limit, expr)
		}
		time.Sleep(15 * time.Millisecond)
	}
}

// Shot gives a PNG of the window.
func (p *Page) Shot() ([]byte, error) { return p.shot(nil) }

// shot gives a PNG of a part of the page, or of the window: packed in half the time, and a quarter larger for it.
func (p *Page) shot(clip *page.Viewport) ([]byte, error) {
	res, err := chromedp.Call(p.ctx, page.CaptureScreenshot, page.CaptureScreenshotParams{Clip: clip, OptimizeForSpeed: new(true)})
	return res.Data, err
}

// Key presses a key by its name in the DOM, such as "Tab", "Enter" or "ArrowRight".
func (p *Page) Key(name string) error {
	text := map[string]string{"Enter": "\r"}[name]
	if len(name) == 1 {
		text = name
	}
	code := map[string]int64{"Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}[name]
	for _, typ := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeKeyDown, input.DispatchKeyEventTypeKeyUp} {
		q := input.DispatchKeyEventParams{Type: typ, Key: name, Code: name, WindowsVirtualKeyCode: code}
		if typ == input.DispatchKeyEventTypeKeyDown {
			q.Text = text
		}
		if _, err := chromedp.Call(p.ctx, input.DispatchKeyEvent, q); err != nil {
			return err
		}
	}
	return nil
}

// Mouse sends one mouse event at a place of the window: "mousePressed", "mouseMoved" or "mouseReleased".
func (p *Page) Mouse(kind string, x, y float64) error {
	q := input.DispatchMouseEventParams{Type: input.DispatchMouseEventType(kind), X: x, Y: y, Button: input.MouseButtonLeft}
	if kind != "mouseMoved" {
		q.ClickCount = 1
	} else {
		q.Buttons = 1
	}
	_, err := chromedp.Call(p.ctx, input.DispatchMouseEvent, q)
	return err
}

// Tap touches a place of the window with a finger.
func (p *Page) Tap(x, y float64) error { return chromedp.Do(p.ctx, chromedp.TapXY(x, y)) }

// Drag moves a pressed mouse from one place to another in a few steps.
func (p *Page) Drag(x0, y0, x1, y1 float64) error {
	if err := p.Mouse("mousePressed", x0, y0); err != nil {
		return err
	}
	const steps = 6
	for i := 1; i <= steps; i++ {
		t := float64(i) / steps
		if err := p.Mouse("mouseMoved", x0+(x1-x0)*t, y0+(y1-y0)*t); err != nil {
			return err
		}
	}
	return p.Mouse("mouseReleased", x1, y1)
}

// Freeze hides the tab and stops it, as browsers do with one that has been hidden for long: no timer and no frame of it
// runs. With false it goes on, and is shown: a browser without windows shows it again only as if it had the focus.
func (p *Page) Freeze(on bool) error {
	state := page.SetWebLifecycleStateStateActive
	if on {
		state = page.SetWebLifecycleStateStateFrozen
	}
	_, err := chromedp.Call(p.ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: !on})
	if err == nil {
		_, err = chromedp.Call(p.ctx, page.SetWebLifecycleState, page.SetWebLifecycleStateParams{State: state})
	}
	return err
}

// Rootless has the tab forget the pages before this one, so that no step back leads out of it.
func (p *Page) Rootless() error {
	_, err := chromedp.Call(p.ctx, page.ResetNavigationHistory, cdp.Empty{})
	return err
}

// Quote gives s as a string of a script.
func Quote(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		return `""`
	}
	return string(b)
}

// ShotOf gives a PNG of the window's part that an element takes.
func (p *Page) ShotOf(selector string) ([]byte, error) {
	r, err := Eval[[]float64](p, `(() => { const r = document.querySelector(`+Quote(selector)+`).getBoundingClientRect(); return [r.x + scrollX, r.y + scrollY, r.width, r.height]; })()`)
	if err != nil {
		return nil, err
	}
	return p.shot(&page.Viewport{X: r[0], Y: r[1], Width: r[2], Height: r[3], Scale: 1})
}

// Line gives the tab a network of so many bits a second, in which each request waits at least so long for its answer.
func (p *Page) Line(bits float64, wait time.Duration) error {
	_, err := chromedp.Call(p.ctx, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Latency: float64(wait.Milliseconds()), DownloadThroughput: bits / 8, UploadThroughput: bits / 8}}})
	return err
}

// Front puts a tab that OpenTab has opened in front of the others, which are then hidden.
func (p *Page) Front() error {
	_, err := chromedp.Call(p.ctx, page.BringToFront, cdp.Empty{})
	return err
}

// Offline takes the network away from the tab.
func (p *Page) Offline() error {
	_, err := chromedp.Call(p.ctx, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Offline: true, DownloadThroughput: -1, UploadThroughput: -1}}})
	if err == nil {
		_, err = chromedp.Call(p.ctx, network.OverrideNetworkState, network.OverrideNetworkStateParams{Offline: true})
	}
	return err
}

// Forget empties the local storage of the address's origin.
func (p *Page) Forget(address string) error {
	u, err := url.Parse(address)
	if err != nil {
		return err
	}
	_, err = chromedp.Call(p.ctx, storage.ClearDataForOrigin, storage.ClearDataForOriginParams{Origin: u.Scheme + "://" + u.Host, StorageTypes: "local_storage"})
	return err
}
