package browser

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
)

// Build writes the site into dir with the project's own command. It needs the Go tool and a minute or two.
func Build(root, dir string) error {
	cmd := exec.Command("go", "run", "./cmd/site", "-out", dir)
	cmd.Dir = root
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("building the site: %w", err)
	}
	return nil
}

// Serve serves a folder on a free port of this machine, below the path prefix ("/a/b/"), and gives its address. Only
// files are served: no address outside the folder answers.
func Serve(dir, prefix string) (url string, stop func(), err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	mux := http.NewServeMux()
	mux.Handle(prefix, http.StripPrefix(prefix, http.FileServer(http.Dir(dir))))
	srv := &http.Server{Handler: mux}
	go srv.Serve(l)
	return "http://" + l.Addr().String() + prefix, func() { srv.Close() }, nil
}
