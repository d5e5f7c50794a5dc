// Package browser starts headless Chromium for tests, the contact sheet and measurements. It is a tool of the workshop:
// nothing of it reaches a reader.
package browser

import (
	"context"
	"errors"
	"os/exec"

	"github.com/chromedp/chromedp"
)

// ErrMissing says that no Chromium was found, and what to do about it.
var ErrMissing = errors.New("no Chromium found: install it with `apt-get install chromium` (or put `chromium` or `google-chrome` on the PATH)")

// Find gives the path of a Chromium on this machine, or ErrMissing.
func Find() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", ErrMissing
}

// Plain has WebAssembly compiled once and plainly, as Start's extra: for tests that load many pages and let none of them run
// for long, to whom a better compiled program is never worth the time that it costs. Not for measurements.
var Plain = chromedp.Flag("js-flags", "--liftoff-only --no-wasm-dynamic-tiering")

// Quick is Plain in Chromium's headless shell, where there is one: the same engine without a toolbar, which in Chromium is a
// page of its own and doubles the work.
func Quick(a *chromedp.ExecAllocator) {
	Plain(a)
	if shell, err := exec.LookPath("chromium-headless-shell"); err == nil {
		chromedp.ExecPath(shell)(a)
		chromedp.Flag("font-render-hinting", "slight")(a) // letters as wide as the browser has them; by itself the shell rounds
	}
}

// Start starts a Chromium without a window and gives the context of its first tab; stop ends it. It draws WebGL in
// software and asks nothing of the network by itself.
func Start(parent context.Context, extra ...chromedp.ExecAllocatorOption) (tab context.Context, stop func(), err error) {
	path, err := Find()
	if err != nil {
		return nil, nil, err
	}
	opts := append([]chromedp.ExecAllocatorOption{
		chromedp.ExecPath(path),
		chromedp.NoSandbox, chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Headless,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-extensions", true),
		chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("mute-audio", true),
		// WebGL is drawn in software; the page around it is put together without that detour, which took a third of the time.
		chromedp.Flag("use-angle", "swiftshader"),
		chromedp.Flag("disable-gpu-compositing", true),
		chromedp.Flag("disable-features", "SpareRendererForSitePerProcess"),
		chromedp.Flag("enable-unsafe-swiftshader", true),
		chromedp.Flag("force-color-profile", "srgb"),
	}, extra...)
	alloc, cancelAlloc := chromedp.NewExecAllocator(parent, opts...)
	tab, cancelTab := chromedp.NewContext(alloc)
	if err := chromedp.Do(tab); err != nil {
		cancelTab()
		cancelAlloc()
		return nil, nil, err
	}
	return tab, func() { cancelTab(); cancelAlloc() }, nil
}
