package webdriver

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"coinorcap/internal/xvfb"
)

// Firefox starts a Firefox with a new profile and, beside what it sets itself when it is driven, the given preferences of
// about:config as JavaScript literals. headless says that it has no window, and then no WebGL on machines without a
// graphics card; otherwise it has one, on a display that is made where there is none, and WebGL, in software if need be.
// Without Firefox or a display the error is ErrMissing.
func Firefox(headless bool, preferences map[string]string) (*Browser, error) {
	path := ""
	for _, name := range []string{"firefox-esr", "firefox"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		return nil, fmt.Errorf("Firefox is %w: apt-get install firefox-esr", ErrMissing)
	}
	var undo undoing
	if !headless {
		stop, err := xvfb.Start()
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrMissing, err)
		}
		undo.add(stop)
	}
	profile, err := os.MkdirTemp("", "coinorcap-firefox-")
	if err != nil {
		return nil, undo.all(err)
	}
	undo.add(func() { os.RemoveAll(profile) })
	var script strings.Builder
	for name, value := range preferences {
		fmt.Fprintf(&script, "user_pref(%q, %s);\n", name, value)
	}
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(script.String()), 0o600); err != nil {
		return nil, undo.all(err)
	}
	cmd := exec.Command(path, "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank")
	if headless {
		cmd.Args = append(cmd.Args, "--headless")
	}
	cmd.Env = append(os.Environ(), "MOZ_CRASHREPORTER_DISABLE=1")
	said, err := cmd.StderrPipe()
	if err != nil {
		return nil, undo.all(err)
	}
	firefox, err := launch(cmd)
	if err != nil {
		return nil, undo.all(err)
	}
	undo.add(firefox.end)
	url := make(chan string, 1)
	go func() { // its later words are read too, or it would stand still when the pipe is full
		for lines := bufio.NewScanner(said); lines.Scan(); {
			if _, at, ok := strings.Cut(lines.Text(), "WebDriver BiDi listening on "); ok {
				url <- at
			}
		}
		close(url)
	}()
	var at string
	select {
	case at = <-url:
	case <-time.After(slow):
	}
	if at == "" {
		return nil, undo.all(fmt.Errorf("%s does not offer WebDriver BiDi", path))
	}
	b, err := firefoxAt(at)
	if err != nil {
		return nil, undo.all(err)
	}
	b.stop = func() { undo.all(nil) }
	return b, nil
}

// firefoxAt is the browser behind an address that speaks BiDi.
func firefoxAt(url string) (*Browser, error) {
	var mu sync.Mutex
	tabs := map[string]*bidiTab{}
	b, err := dial(url+"/session", func(method string, params json.RawMessage) {
		var e struct {
			Level, Text string
			Source      struct{ Context string }
		}
		if method != "log.entryAdded" || json.Unmarshal(params, &e) != nil || e.Level != "error" {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		if t := tabs[e.Source.Context]; t != nil {
			t.note(e.Text)
		}
	})
	if err != nil {
		return nil, err
	}
	var session struct {
		Capabilities struct{ BrowserVersion string }
	}
	if err := b.call("session.new", map[string]any{"capabilities": map[string]any{}}, &session); err != nil {
		return nil, err
	}
	if err := b.call("session.subscribe", map[string]any{"events": []string{"log.entryAdded"}}, nil); err != nil {
		return nil, err
	}
	open := func() (tab, error) {
		var u struct{ UserContext string }
		if err := b.call("browser.createUserContext", map[string]any{}, &u); err != nil {
			return nil, err
		}
		var c struct{ Context string }
		if err := b.call("browsingContext.create", map[string]any{"type": "tab", "userContext": u.UserContext}, &c); err != nil {
			return nil, err
		}
		t := &bidiTab{bidi: b, context: c.Context}
		t.close_ = func() {
			mu.Lock()
			delete(tabs, t.context)
			mu.Unlock()
			b.call("browser.removeUserContext", map[string]any{"userContext": u.UserContext}, nil)
		}
		mu.Lock()
		tabs[t.context] = t
		mu.Unlock()
		if err := t.before(Recorder); err != nil {
			return nil, err
		}
		return t, t.resize(1280, 720)
	}
	return &Browser{Name: "Firefox", Version: session.Capabilities.BrowserVersion, Fingers: true, open: open}, nil
}
