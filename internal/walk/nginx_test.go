package walk

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"

	"coinorcap/internal/twin"
)

// nginx serves the site as docs/hosting.md says, below a folder, and gives the address of that.
func nginx(t *testing.T) string {
	t.Helper()
	program, err := exec.LookPath("nginx")
	if err != nil {
		if program, err = exec.LookPath("/usr/sbin/nginx"); err != nil {
			t.Fatal("no nginx found: install it with `apt-get install nginx-light`")
		}
	}
	dir := t.TempDir()
	must(t, os.CopyFS(filepath.Join(dir, "root", "coin-or-cap"), os.DirFS(folder)))
	must(t, twin.Write(filepath.Join(dir, "root"), 4)) // quickly: the effort is not what is tested
	own, err := os.ReadFile("../../docs/nginx.conf")
	must(t, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	address := l.Addr().String()
	l.Close()
	said := string(own)
	for old, with := range map[string]string{"listen 80;": "listen " + address + ";", "listen [::]:80;": "", "root /srv/coin-or-cap;": "root " + dir + "/root;"} {
		if strings.Count(said, old) != 1 {
			t.Fatalf("docs/nginx.conf has not one %q", old)
		}
		said = strings.Replace(said, old, with, 1)
	}
	must(t, os.WriteFile(filepath.Join(dir, "site.conf"), []byte(said), 0o644))
	// Around it, what Debian's own nginx.conf says.
	around := "daemon off; master_process off; pid " + dir + "/pid; error_log stderr;\nevents { }\nhttp {\n" +
		"include /etc/nginx/mime.types; default_type application/octet-stream; sendfile on; gzip on; access_log off;\n"
	for _, what := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
		around += what + "_temp_path " + dir + "/" + what + ";\n"
	}
	must(t, os.WriteFile(filepath.Join(dir, "nginx.conf"), []byte(around+"include "+dir+"/site.conf;\n}\n"), 0o644))
	var log bytes.Buffer
	c := exec.Command(program, "-p", dir, "-c", filepath.Join(dir, "nginx.conf"))
	c.Stderr = &log
	must(t, c.Start())
	over := make(chan error, 1)
	go func() { over <- c.Wait() }()
	t.Cleanup(func() {
		c.Process.Kill()
		<-over
	})
	for range 100 {
		select {
		case err := <-over:
			over <- err
			t.Fatalf("nginx: %v\n%s", err, &log)
		case <-time.After(50 * time.Millisecond):
		}
		if conn, err := net.Dial("tcp", address); err == nil {
			conn.Close()
			return "http://" + address + "/coin-or-cap/"
		}
	}
	t.Fatal("nginx does not answer")
	return ""
}

// fetch asks for an address, as it is: no redirect is followed, nothing unpacked.
func fetch(t *testing.T, address string, headers ...string) (*http.Response, []byte) {
	t.Helper()
	r, err := http.NewRequest(http.MethodGet, address, nil)
	must(t, err)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	a, err := (&http.Transport{DisableCompression: true}).RoundTrip(r)
	must(t, err)
	defer a.Body.Close()
	data, err := io.ReadAll(a.Body)
	must(t, err)
	return a, data
}

// TestNginx reads the site from a real nginx with the configuration that is shipped: every kind of file, in every
// encoding, with its headers, and then in Chromium, by itself and in a frame whose origin is opaque.
func TestNginx(t *testing.T) {
	t.Parallel() // these wait for others: packages, platforms and hosts
	at := nginx(t)
	lasting, err := filepath.Glob(filepath.Join(folder, "v", "*"))
	must(t, err)
	if len(lasting) != 1 {
		t.Fatalf("the site has %d folders of lasting files", len(lasting))
	}
	v := "v/" + filepath.Base(lasting[0]) + "/"
	const soon, ever = "no-cache", "public, max-age=31536000, immutable"
	for _, f := range []struct {
		address, file, kind, cache string
		twins                      bool
	}{
		{"", "index.html", "text/html; charset=utf-8", soon, true},
		{"fr/", "fr/index.html", "text/html; charset=utf-8", soon, true},
		{"fr/index.html?theme=light", "fr/index.html", "text/html; charset=utf-8", soon, true},
		{"embed.js", "embed.js", "text/javascript; charset=utf-8", soon, true},
		{"messages.schema.json", "messages.schema.json", "application/json", soon, true},
		{"licences/rsc.io-qr.txt", "licences/rsc.io-qr.txt", "text/plain; charset=utf-8", soon, true},
		{"posters/fr.png", "posters/fr.png", "image/png", soon, false},
		{"fr/lesson.html", "fr/lesson.html", "text/html; charset=utf-8", soon, true},
		{"posters/fr.svg", "posters/fr.svg", "image/svg+xml", soon, true},
		{v + "boot.js", v + "boot.js", "text/javascript; charset=utf-8", ever, true},
		{v + "style.css", v + "style.css", "text/css; charset=utf-8", ever, true},
		{v + "stage.wasm", v + "stage.wasm", "application/wasm", ever, true},
		{v + "stills/en/cover.open-tall.svg", v + "stills/en/cover.open-tall.svg", "image/svg+xml", ever, true},
		{v + "grain.png", v + "grain.png", "image/png", ever, false},
		{v + "fonts/text.woff2", v + "fonts/text.woff2", "font/woff2", ever, false},
	} {
		want, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(f.file)))
		must(t, err)
		for takes, encoding := range map[string]string{"": "", "gzip": "gzip", "gzip, deflate, br": "br", "br;q=0.9": "br", "br;q=0, gzip": "gzip", "zstd, bro": "", "identity": ""} {
			if !f.twins {
				encoding = ""
			}
			a, data := fetch(t, at+f.address, "Accept-Encoding", takes)
			name := fmt.Sprintf("%s for %q", f.address, takes)
			if a.StatusCode != http.StatusOK {
				t.Errorf("%s: %s", name, a.Status)
				continue
			}
			for header, value := range map[string]string{
				"Content-Type": f.kind, "Content-Encoding": encoding, "Cache-Control": f.cache, "Content-Security-Policy": policy,
				"Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff", "Vary": "Accept-Encoding", "Referrer-Policy": "strict-origin-when-cross-origin",
			} {
				if got := strings.Join(a.Header.Values(header), " and "); got != value {
					t.Errorf("%s: %s is %q, not %q", name, header, got, value)
				}
			}
			var r io.Reader = bytes.NewReader(data)
			if encoding == "br" {
				r = brotli.NewReader(r)
			} else if encoding == "gzip" {
				r, err = gzip.NewReader(r)
				must(t, err)
			}
			if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s: %d bytes arrive of %d (%v)", name, len(got), len(want), err)
			}
			if again, _ := fetch(t, at+f.address, "Accept-Encoding", takes, "If-None-Match", a.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
				t.Errorf("%s: asked again, it says %s", name, again.Status)
			}
		}
	}
	for address, status := range map[string]int{"nothing.html": 404, "nothing.js": 404, v + "boot.js.br": 404, v + "boot.js.gz": 404, "v/": 403} {
		if a, _ := fetch(t, at+address, "Accept-Encoding", "gzip, br"); a.StatusCode != status {
			t.Errorf("%s: %s", address, a.Status)
		}
	}
	if a, _ := fetch(t, at+"fr"); a.StatusCode != 301 || a.Header.Get("Location") != "/coin-or-cap/fr/" {
		t.Errorf("fr: %s to %q", a.Status, a.Header.Get("Location"))
	}

	p := reader(t, 1000, 700, false)
	must(t, p.Goto(at+"fr/#fever"))
	must(t, p.Wait("window.coinorcap && coinorcap.ready && coinorcap.alive", patience))
	for _, s := range p.Troubles() {
		t.Errorf("console: %s", s)
	}
	q := reader(t, 1000, 700, false)
	must(t, q.Goto(host(t, `<iframe src="`+at+`?start=fever" title="Coin or cap?" width="900" height="640" sandbox="allow-scripts"></iframe>`)))
	must(t, q.Wait(`heard.some(m => (m.code || "").includes("~1"))`, patience)) // only the program gives such codes
	for _, s := range q.Troubles() {
		t.Errorf("console, in a sandbox: %s", s)
	}
}
