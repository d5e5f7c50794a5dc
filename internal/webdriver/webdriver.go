// Package webdriver drives the browsers that the piece must also work in beside Chromium: Firefox, which speaks WebDriver
// BiDi itself, and WebKitGTK, whose driver speaks classic WebDriver. Both are driven by the same few calls. It is a tool
// of the workshop: nothing of it reaches a reader.
//
//	Firefox() ─┐
//	           ├─▶ Browser ──Open──▶ Page: Goto, Size, Eval, Press, Tap, Drag, Key, Back, Shot, Troubles
//	WebKit()  ─┘
package webdriver

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// ErrMissing says that a browser, or what it is driven with, is not installed. What is wrapped around it says which.
var ErrMissing = errors.New("not installed")

// Browser is a running browser.
type Browser struct {
	Name    string // as readers know it
	Version string // as the browser gives it
	Fingers bool   // Tap and a finger's Drag arrive as touches; otherwise they arrive as a mouse's

	open func() (tab, error)
	stop func()
}

// Close ends the browser, and with it all pages.
func (b *Browser) Close() { b.stop() }

// Open opens a page of its own, in front of all others, with an empty store, and 1280 by 720 pixels large. Close the one
// before first: where a driver can show one window only, that is its.
func (b *Browser) Open() (*Page, error) {
	t, err := b.open()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", b.Name, err)
	}
	return &Page{t}, nil
}

// tab is what each of the two ways to drive a page has of its own.
type tab interface {
	navigate(url string) error
	evaluate(expr string) (string, error) // what the expression's value, waited for, is as JSON
	resize(width, height int) error
	perform(sources []source) error
	travel(steps int) error
	shot() ([]byte, error)
	before(script string) error
	troubles() ([]string, error)
	close()
}

// Page is one page of a browser.
type Page struct{ tab tab }

// Close closes the page and forgets what it has kept.
func (p *Page) Close() { p.tab.close() }

// Goto loads an address and waits until the document and what it needs at once are loaded.
func (p *Page) Goto(url string) error { return p.tab.navigate(url) }

// Size sets the page's size in CSS pixels, one device pixel to each.
func (p *Page) Size(width, height int) error { return p.tab.resize(width, height) }

// Before has a script run in every page loaded from now on, before its own. WebKitGTK's driver cannot: there it gives an
// error.
func (p *Page) Before(script string) error { return p.tab.before(script) }

// Back goes back in the browser's own history.
func (p *Page) Back() error { return p.tab.travel(-1) }

// Forward goes forward in the browser's own history.
func (p *Page) Forward() error { return p.tab.travel(1) }

// Shot gives a PNG of the page as it is shown.
func (p *Page) Shot() ([]byte, error) { return p.tab.shot() }

// Eval runs a script expression in a page and gives its value; a promise is waited for.
func Eval[T any](p *Page, expr string) (T, error) {
	var v T
	text, err := p.tab.evaluate(expr)
	if err == nil {
		err = json.Unmarshal([]byte(text), &v)
	}
	if err != nil {
		return v, fmt.Errorf("%.200s: %w", expr, err)
	}
	return v, nil
}

// Wait waits until a script expression is true, at most as long as given.
func (p *Page) Wait(expr string, limit time.Duration) error {
	for end := time.Now().Add(limit); ; time.Sleep(15 * time.Millisecond) {
		ok, err := Eval[bool](p, "!!("+expr+")")
		switch {
		case ok:
			return nil
		case time.Now().After(end) && err != nil:
			return fmt.Errorf("waited %v for %s: %w", limit, expr, err)
		case time.Now().After(end):
			return fmt.Errorf("waited %v in vain for %s", limit, expr)
		}
	}
}

// Troubles gives what went wrong in the page so far: exceptions, console errors, breaches of its policy and, where the
// page has the Recorder, files that did not come.
func (p *Page) Troubles() ([]string, error) {
	out, err := p.tab.troubles()
	if err != nil {
		return nil, err
	}
	recorded, err := Eval[[]string](p, `JSON.parse(sessionStorage.getItem("`+recordedAs+`") || "[]")`)
	return append(out, recorded...), err
}

const recordedAs = "webdriver.troubles"

// Recorder is a script that notes what goes wrong in a page, for Troubles. It must run before all others of the page; its
// notes outlast the page, not the tab.
const Recorder = `(() => {
	const note = words => {
		const all = JSON.parse(sessionStorage.getItem("` + recordedAs + `") || "[]");
		sessionStorage.setItem("` + recordedAs + `", JSON.stringify([...all, String(words)]));
	};
	addEventListener("error", e => note(e.message || "did not come: " + (e.target.src || e.target.href)), true);
	addEventListener("unhandledrejection", e => note("unhandled: " + e.reason));
	addEventListener("securitypolicyviolation", e => note("against the policy: " + e.violatedDirective + " " + e.blockedURI));
	const error = console.error;
	console.error = (...words) => { note(words.join(" ")); error.apply(console, words); };
})();`
