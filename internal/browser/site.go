package browser

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
)

// Policy is the strictest that the piece needs: nothing but its own files, no inline script or style, no eval but for
// WebAssembly. docs/nginx.conf sends the same.
const Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
	"connect-src 'self'; frame-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'"

// Site gives a folder with the built site for tests: that of COINORCAP_SITE, ready-made, to save time while working on
// them, or else a new one. remove takes that away again.
func Site(root string) (dir string, remove func(), err error) {
	if dir = os.Getenv("COINORCAP_SITE"); dir != "" {
		return dir, func() {}, nil
	}
	if dir, err = os.MkdirTemp("", "coinorcap-site-"); err != nil {
		return "", nil, err
	}
	if err := Build(root, dir); err != nil {
		os.RemoveAll(dir)
		return "", nil, err
	}
	return dir, func() { os.RemoveAll(dir) }, nil
}

// Build writes the site into dir with the project's own command and more flags of it. It needs the Go tool and a minute
// or two. With COINORCAP_PLAIN=1 in the environment the program is built with the stock engine.
func Build(root, dir string, flags ...string) error {
	if os.Getenv("COINORCAP_PLAIN") == "1" {
		flags = append(flags, "-plain")
	}
	cmd := exec.Command("go", append([]string{"run", "./cmd/site", "-out", dir}, flags...)...)
	cmd.Dir = root
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("building the site: %w", err)
	}
	return nil
}

// Serve serves a folder on a free port of this machine, below the path prefix ("/a/b/"), and gives its address. Only
// files are served: no address outside the folder answers. headers are sent with every file, as name and value pairs.
func Serve(dir, prefix string, headers ...string) (url string, stop func(), err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	mux := http.NewServeMux()
	files := http.StripPrefix(prefix, http.FileServer(http.Dir(dir)))
	mux.HandleFunc(prefix, func(w http.ResponseWriter, r *http.Request) {
		for i := 0; i+1 < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		files.ServeHTTP(w, r)
	})
	srv := &http.Server{Handler: mux}
	go srv.Serve(l)
	return "http://" + l.Addr().String() + prefix, func() { srv.Close() }, nil
}
