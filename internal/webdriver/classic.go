package webdriver

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"
)

// classic speaks WebDriver (https://w3c.github.io/webdriver/) with a driver over HTTP.
type classic struct {
	at     string // the address of the session
	client *http.Client
}

// call asks the driver and reads the answer's value into result, unless nil. path is below the session's address.
func (c *classic) call(method, path string, body map[string]any, result any) error {
	var data []byte
	if method == http.MethodPost {
		if body == nil {
			body = map[string]any{}
		}
		var err error
		if data, err = json.Marshal(body); err != nil {
			return err
		}
	}
	q, err := http.NewRequest(method, c.at+path, bytes.NewReader(data))
	if err != nil {
		return err
	}
	q.Header.Set("Content-Type", "application/json; charset=utf-8")
	r, err := c.client.Do(q)
	if err != nil {
		return err
	}
	defer r.Body.Close()
	var a struct{ Value json.RawMessage }
	if err := json.NewDecoder(r.Body).Decode(&a); err != nil {
		return fmt.Errorf("%s %s: %w", method, path, err)
	}
	if r.StatusCode != http.StatusOK {
		var e struct{ Error, Message string }
		json.Unmarshal(a.Value, &e)
		return fmt.Errorf("%s %s: %s: %s", method, path, e.Error, e.Message)
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(a.Value, result)
}

// classicTab is a window, driven by classic WebDriver. Every window of the session shares one store.
type classicTab struct {
	*classic
	first string // the window to go back to when this one is closed
	gone  bool
}

func (t *classicTab) navigate(url string) error {
	return t.call(http.MethodPost, "/url", map[string]any{"url": url}, nil)
}

func (t *classicTab) evaluate(expr string) (string, error) {
	var r struct{ Value, Error *string }
	err := t.call(http.MethodPost, "/execute/async", map[string]any{"args": []any{}, "script": `
		const done = arguments[arguments.length - 1];
		const failed = error => done({ error: String(error) });
		try {
			Promise.resolve(` + expr + `
			).then(v => done({ value: JSON.stringify(v) ?? "null" })).catch(failed);
		} catch (error) { failed(error); }`}, &r)
	switch {
	case err != nil:
		return "", err
	case r.Error != nil:
		return "", errors.New(*r.Error)
	case r.Value == nil:
		return "", errors.New("no value")
	}
	return *r.Value, nil
}

func (t *classicTab) resize(width, height int) error {
	if err := t.call(http.MethodPost, "/window/rect", map[string]any{"width": width, "height": height}, nil); err != nil {
		return err
	}
	// The page hears of it later. Without a graphics card a busy one may take a while.
	want, size := fmt.Sprintf("[%d,%d]", width, height), ""
	for end := time.Now().Add(slow); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		var err error
		if size, err = t.evaluate("[innerWidth, innerHeight]"); err != nil {
			return err
		}
		if size == want {
			return nil
		}
	}
	return fmt.Errorf("a window of %s became one of %s", want, size)
}

func (t *classicTab) perform(sources []source) error {
	return t.call(http.MethodPost, "/actions", map[string]any{"actions": sources}, nil)
}

func (t *classicTab) travel(steps int) error {
	path := "/forward"
	if steps < 0 {
		path = "/back"
	}
	return t.call(http.MethodPost, path, nil, nil)
}

func (t *classicTab) shot() ([]byte, error) {
	var data string
	if err := t.call(http.MethodGet, "/screenshot", nil, &data); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(data)
}

func (t *classicTab) before(string) error {
	return errors.New("classic WebDriver cannot run a script before the page's own")
}

func (t *classicTab) troubles() ([]string, error) { return nil, nil }

func (t *classicTab) close() {
	if t.gone {
		return
	}
	t.gone = true
	t.evaluate(`location.href === "about:blank" || (localStorage.clear(), sessionStorage.clear(), true)`)
	t.call(http.MethodDelete, "/window", nil, nil)
	t.call(http.MethodPost, "/window", map[string]any{"handle": t.first}, nil)
}
