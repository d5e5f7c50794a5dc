package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// framePath is a page of the host's that is not the site's: the piece in a frame, below a screenful of nothing.
const framePath = "/-/frame.html"

const framePage = `<!doctype html><meta charset="utf-8"><title>A frame</title>` +
	`<body style="margin:0"><div style="height:300vh"></div><iframe src="/index.html%s" width="1280" height="720" style="border:0"></iframe>`

// host serves a site as docs/hosting.md asks: the twin by brotli where the browser takes it, its own folder kept for
// ever. A page of its own gets a clock of five microseconds, because it shares nothing with others; else it would have a
// tenth of a millisecond.
type host struct {
	dir   string
	place string // where the piece in the frame is
}

// serve serves a folder on a free port of this machine until the command ends.
func serve(dir, place string) (url string, err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	go http.Serve(l, host{dir, place})
	return "http://" + l.Addr().String() + "/", nil
}

func (h host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	head := w.Header()
	head.Set("Cross-Origin-Opener-Policy", "same-origin")
	head.Set("Cross-Origin-Embedder-Policy", "require-corp")
	name := path.Clean("/" + r.URL.Path)
	if name == framePath {
		head.Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, framePage, "#"+h.place)
		return
	}
	file := filepath.Join(h.dir, filepath.FromSlash(name))
	if info, err := os.Stat(file); err == nil && info.IsDir() {
		file = filepath.Join(file, "index.html")
	}
	data, err := os.ReadFile(file)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if twin, err := os.ReadFile(file + ".br"); err == nil && strings.Contains(r.Header.Get("Accept-Encoding"), "br") {
		data = twin
		head.Set("Content-Encoding", "br")
	}
	head.Set("Vary", "Accept-Encoding")
	head.Set("Cache-Control", "no-cache")
	if strings.HasPrefix(name, "/v/") {
		head.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	head.Set("Content-Type", types[filepath.Ext(file)])
	w.Write(data)
}

// types are those of the site's files. A host that sends the program as anything else has it compiled in two steps.
var types = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".wasm": "application/wasm",
	".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2", ".json": "application/json", ".webmanifest": "application/manifest+json", ".txt": "text/plain; charset=utf-8",
}
