package webdriver

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"coinorcap/internal/xvfb"
)

// WebKit starts WebKitGTK's small browser with its driver, on a display that is made where there is none. WebGL is drawn
// in software where there is no graphics card. Without them the error is ErrMissing. Its driver has no fingers, and what a
// page's console says is not to be had: serve the Recorder with the page.
func WebKit() (*Browser, error) {
	driver, err := exec.LookPath("WebKitWebDriver")
	if err != nil {
		return nil, fmt.Errorf("WebKitGTK's driver is %w: apt-get install webkit2gtk-driver", ErrMissing)
	}
	mini := ""
	for _, pattern := range []string{"/usr/lib/*/webkit2gtk-4.1/MiniBrowser", "/usr/libexec/webkit2gtk-4.1/MiniBrowser"} {
		if found, _ := filepath.Glob(pattern); len(found) > 0 {
			mini = found[0]
			break
		}
	}
	if mini == "" {
		return nil, fmt.Errorf("WebKitGTK's MiniBrowser is %w: apt-get install libwebkit2gtk-4.1-0", ErrMissing)
	}
	var undo undoing
	stopDisplay, err := xvfb.Start()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMissing, err)
	}
	undo.add(stopDisplay)
	home, err := os.MkdirTemp("", "coinorcap-webkit-")
	if err != nil {
		return nil, undo.all(err)
	}
	undo.add(func() { os.RemoveAll(home) })
	if err := furnish(home); err != nil {
		return nil, undo.all(err)
	}
	port, err := freePort()
	if err != nil {
		return nil, undo.all(err)
	}
	cmd := exec.Command(driver, fmt.Sprintf("--port=%d", port))
	cmd.Env = append(os.Environ(), "XDG_CONFIG_HOME="+home, "XDG_CACHE_HOME="+home, "XDG_DATA_HOME="+home)
	running, err := launch(cmd)
	if err != nil {
		return nil, undo.all(err)
	}
	undo.add(running.end)
	b, err := webkitAt(fmt.Sprintf("http://127.0.0.1:%d", port), mini)
	if err != nil {
		return nil, undo.all(err)
	}
	b.stop = func() { undo.all(nil) }
	return b, nil
}

// furnish writes GTK's settings: the window's search bar, though hidden, would keep it from being as narrow as a phone.
func furnish(home string) error {
	dir := filepath.Join(home, "gtk-3.0")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "gtk.css"), []byte("searchbar, searchbar * { padding: 0; margin: 0; border-width: 0; min-width: 0; font-size: 6px; }\n"), 0o600)
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// webkitAt begins a session of the driver at an address.
func webkitAt(address, mini string) (*Browser, error) {
	c := &classic{at: address, client: &http.Client{Timeout: slow}}
	for end := time.Now().Add(slow); ; time.Sleep(20 * time.Millisecond) { // until it listens
		err := c.call(http.MethodGet, "/status", nil, nil)
		if err == nil {
			break
		}
		if time.Now().After(end) {
			return nil, err
		}
	}
	var session struct {
		SessionID    string
		Capabilities struct{ BrowserVersion string }
	}
	command := []string{mini, "--automation", "--javascript-can-open-windows-automatically=true"}
	if path, err := exec.LookPath("setpriv"); err == nil { // the browser ends with its driver, however that ends
		command = append([]string{path, "--pdeathsig", "KILL"}, command...)
	}
	if err := c.call(http.MethodPost, "/session", map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{
		"webkitgtk:browserOptions": map[string]any{"binary": command[0], "args": command[1:]},
	}}}, &session); err != nil {
		return nil, err
	}
	c.at += "/session/" + session.SessionID
	var first string
	if err := c.call(http.MethodGet, "/window", nil, &first); err != nil {
		return nil, err
	}
	// A window that a script opens has no toolbar, so that its size is the page's.
	open := func() (tab, error) {
		t := &classicTab{classic: c, first: first}
		if _, err := t.evaluate(`!!window.open("about:blank", "_blank", "popup,width=1280,height=720,left=0,top=0")`); err != nil {
			return nil, err
		}
		for end := time.Now().Add(slow); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			var all []string
			if err := c.call(http.MethodGet, "/window/handles", nil, &all); err != nil {
				return nil, err
			}
			for _, handle := range all {
				if handle == first {
					continue
				}
				if err := c.call(http.MethodPost, "/window", map[string]any{"handle": handle}, nil); err != nil {
					return nil, err
				}
				return t, t.resize(1280, 720)
			}
		}
		return nil, errors.New("no window opens")
	}
	return &Browser{Name: "WebKitGTK", Version: session.Capabilities.BrowserVersion, open: open}, nil
}
