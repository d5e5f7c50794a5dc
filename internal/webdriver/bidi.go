package webdriver

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"github.com/coder/websocket"
)

// bidi speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) with a browser over a web socket: commands with
// numbers, answers that bear them, and events.
type bidi struct {
	conn *websocket.Conn

	mu      sync.Mutex
	last    int64
	waiting map[int64]chan answer
	broken  error

	event func(method string, params json.RawMessage)
}

type answer struct {
	result json.RawMessage
	err    error
}

// slow is how long any one command may take: a page may be loading on two busy cores.
const slow = 90 * time.Second

func dial(url string, event func(string, json.RawMessage)) (*bidi, error) {
	ctx, cancel := context.WithTimeout(context.Background(), slow)
	defer cancel()
	conn, _, err := websocket.Dial(ctx, url, nil)
	if err != nil {
		return nil, err
	}
	conn.SetReadLimit(-1) // pictures are large
	b := &bidi{conn: conn, waiting: map[int64]chan answer{}, event: event}
	go b.listen()
	return b, nil
}

func (b *bidi) listen() {
	for {
		_, data, err := b.conn.Read(context.Background())
		if err != nil {
			b.mu.Lock()
			b.broken = fmt.Errorf("the browser is gone: %w", err)
			for id, ch := range b.waiting {
				ch <- answer{err: b.broken}
				delete(b.waiting, id)
			}
			b.mu.Unlock()
			return
		}
		var m struct {
			ID      *int64
			Type    string
			Method  string
			Params  json.RawMessage
			Result  json.RawMessage
			Error   string
			Message string
		}
		if json.Unmarshal(data, &m) != nil {
			continue
		}
		if m.ID == nil {
			b.event(m.Method, m.Params)
			continue
		}
		b.mu.Lock()
		ch := b.waiting[*m.ID]
		delete(b.waiting, *m.ID)
		b.mu.Unlock()
		switch {
		case ch == nil:
		case m.Type == "error":
			ch <- answer{err: fmt.Errorf("%s: %s", m.Error, m.Message)}
		default:
			ch <- answer{result: m.Result}
		}
	}
}

// call sends a command, waits for its answer and reads that into result, unless nil.
func (b *bidi) call(method string, params map[string]any, result any) error {
	ch := make(chan answer, 1)
	b.mu.Lock()
	if b.broken != nil {
		b.mu.Unlock()
		return b.broken
	}
	b.last++
	id := b.last
	b.waiting[id] = ch
	b.mu.Unlock()
	data, err := json.Marshal(map[string]any{"id": id, "method": method, "params": params})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), slow)
	defer cancel()
	if err := b.conn.Write(ctx, websocket.MessageText, data); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	select {
	case a := <-ch:
		if a.err != nil {
			return fmt.Errorf("%s: %w", method, a.err)
		}
		if result == nil {
			return nil
		}
		return json.Unmarshal(a.result, result)
	case <-ctx.Done():
		return fmt.Errorf("%s: no answer within %v", method, slow)
	}
}

// bidiTab is a tab, driven by BiDi, with a store of its own.
type bidiTab struct {
	*bidi
	context, user string
	close_        func()

	mu    sync.Mutex
	wrong []string
}

func (t *bidiTab) navigate(url string) error {
	return t.call("browsingContext.navigate", map[string]any{"context": t.context, "url": url, "wait": "complete"}, nil)
}

func (t *bidiTab) evaluate(expr string) (string, error) {
	var r struct {
		Type   string
		Result struct {
			Type  string
			Value json.RawMessage
		}
		ExceptionDetails struct{ Text string }
	}
	err := t.call("script.evaluate", map[string]any{
		"expression": "Promise.resolve(" + expr + "\n).then(v => JSON.stringify(v) ?? \"null\")",
		"target":     map[string]any{"context": t.context}, "awaitPromise": true}, &r)
	if err != nil {
		return "", err
	}
	if r.Type != "success" {
		return "", fmt.Errorf("%s", r.ExceptionDetails.Text)
	}
	var text string
	return text, json.Unmarshal(r.Result.Value, &text)
}

func (t *bidiTab) resize(width, height int) error {
	return t.call("browsingContext.setViewport", map[string]any{"context": t.context,
		"viewport": map[string]any{"width": width, "height": height}, "devicePixelRatio": 1}, nil)
}

func (t *bidiTab) perform(sources []source) error {
	return t.call("input.performActions", map[string]any{"context": t.context, "actions": sources}, nil)
}

func (t *bidiTab) travel(steps int) error {
	return t.call("browsingContext.traverseHistory", map[string]any{"context": t.context, "delta": steps}, nil)
}

func (t *bidiTab) shot() ([]byte, error) {
	var r struct{ Data string }
	if err := t.call("browsingContext.captureScreenshot", map[string]any{"context": t.context}, &r); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(r.Data)
}

func (t *bidiTab) before(script string) error {
	return t.call("script.addPreloadScript", map[string]any{"functionDeclaration": "() => {" + script + "\n}", "contexts": []string{t.context}}, nil)
}

func (t *bidiTab) note(words string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.wrong = append(t.wrong, words)
}

func (t *bidiTab) troubles() ([]string, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]string(nil), t.wrong...), nil
}

func (t *bidiTab) close() { t.close_() }
