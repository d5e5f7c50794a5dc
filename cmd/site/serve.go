package main

import (
	"bytes"
	"errors"
	"fmt"
	"mime"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"
)

// serveSite builds and serves the site until the process ends. With watch it goes on building: a build that fails is
// reported and the last good one stays.
func serveSite(o options, addr string, watch bool) error {
	l, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("%s is taken: end what listens there, or choose another port (PORT=9000 make run)", addr)
	}
	if err != nil {
		return fmt.Errorf("cannot serve at %s: %w", addr, err)
	}
	h := &handler{dir: o.in(o.out)}
	if watch {
		h.pages = newAudience()
	}
	if err := build(o); err != nil {
		if !watch {
			return err
		}
		fmt.Fprintln(os.Stderr, "site:", err)
	}
	fmt.Printf("http://%s/\n", l.Addr())
	if watch {
		go watchFiles(o, h.pages)
	}
	return http.Serve(l, h)
}

// handler serves a folder as any plain host would, and tells the browser to ask again each time. Only while watching
// does it add a script to the pages, which reloads them.
type handler struct {
	dir   string
	pages *audience // nil: not watching
}

const (
	reloadPath = "/-/reload.js"
	eventsPath = "/-/events"
	reloadCode = "new EventSource('" + eventsPath + "').onmessage = () => location.reload();\n"
)

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	if h.pages != nil {
		switch r.URL.Path {
		case reloadPath:
			w.Header().Set("Content-Type", "text/javascript")
			w.Write([]byte(reloadCode))
			return
		case eventsPath:
			h.pages.ServeHTTP(w, r)
			return
		}
	}
	name := path.Clean("/" + r.URL.Path)
	file := filepath.Join(h.dir, filepath.FromSlash(name))
	if info, err := os.Stat(file); err == nil && info.IsDir() {
		if !strings.HasSuffix(r.URL.Path, "/") {
			http.Redirect(w, r, name+"/", http.StatusMovedPermanently)
			return
		}
		file = filepath.Join(file, "index.html")
	}
	data, err := os.ReadFile(file)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", contentType(file))
	if h.pages != nil && strings.HasSuffix(file, ".html") {
		data = bytes.Replace(data, []byte("</body>"), []byte(`<script src="`+reloadPath+`"></script></body>`), 1)
	}
	if r.Method != http.MethodHead {
		w.Write(data)
	}
}

// contentType names a file's type without asking the machine's own tables, which differ.
func contentType(file string) string {
	switch ext := filepath.Ext(file); ext {
	case ".wasm":
		return "application/wasm"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".html":
		return "text/html; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".woff2":
		return "font/woff2"
	default:
		if t := mime.TypeByExtension(ext); t != "" {
			return t
		}
		return "application/octet-stream"
	}
}
