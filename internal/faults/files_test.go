package faults

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"coinorcap/internal/browser"
)

// file reads a file of the built site whose folder is called by a hash.
func file(t *testing.T, name string) []byte {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(folder, "v", "*", name))
	must(t, err)
	if len(all) != 1 {
		t.Fatalf("the site has %d files %s", len(all), name)
	}
	data, err := os.ReadFile(all[0])
	must(t, err)
	return data
}

// sends answers with these bytes, as if they were the file.
func sends(kind string, data []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.Header().Set("Content-Length", strconv.Itoa(len(data)))
		w.Write(data)
	}
}

// breaksOff promises the whole file and hangs up half-way.
func breaksOff(kind string, data []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.Header().Set("Content-Length", strconv.Itoa(len(data)))
		w.Write(data[:len(data)/2])
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	}
}

// halts sends half of the program, and the rest when it may go on.
func halts(program []byte, goOn chan bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", strconv.Itoa(len(program)))
		w.Write(program[:len(program)/2])
		w.(http.Flusher).Flush()
		select {
		case <-goOn:
			w.Write(program[len(program)/2:])
		case <-r.Context().Done():
		}
	}
}

// damaged overwrites a few bytes of a copy.
func damaged(data []byte, at int, with ...byte) []byte {
	out := bytes.Clone(data)
	copy(out[at:], with)
	return out
}

// section finds a section of a WebAssembly module: where its contents begin, and how many bytes they are.
func section(t *testing.T, module []byte, id byte) (at, size int) {
	t.Helper()
	for i := 8; i < len(module); {
		kind, n, shift := module[i], 0, 0
		for i++; ; i++ {
			n |= int(module[i]&0x7f) << shift
			shift += 7
			if module[i] < 0x80 {
				i++
				break
			}
		}
		if kind == id {
			return i, n
		}
		i += n
	}
	t.Fatalf("the program has no section %d", id)
	return 0, 0
}

// counting counts in window.said how often a line was told.
const counting = `document.addEventListener("coinorcap", e => { if (e.detail.type === "note") (window.said ||= []).push(e.detail.words); })`

// failsAgain presses "Try again", waits until the same line is told anew, and looks that nothing was lost.
func failsAgain(t *testing.T, p *browser.Page, what, line string, guess int) {
	t.Helper()
	said := "(window.said || []).filter(w => w === " + browser.Quote(line) + ").length"
	before := eval[int](t, p, said)
	press(t, p, "#status button")
	if err := p.Wait(fmt.Sprintf("%s > %d && document.querySelector('#status button')", said, before), patience); err != nil {
		t.Fatalf("%s: %v; the line says %q, alive: %v", what, err, status(t, p), eval[bool](t, p, "coinorcap.alive"))
	}
	answered(t, p, what, guess)
}

// answered looks that the beat that answers the guess of the pledge is there with it.
func answered(t *testing.T, p *browser.Page, what string, guess int) {
	t.Helper()
	if words := text(t, p); !strings.Contains(words, fmt.Sprintf("You said %d%%", guess)) {
		t.Errorf("%s: the guess is answered by: %s", what, words)
	}
	readable(t, p, what)
	keeps(t, p, "pledge.guess", guess)
}

// guesses makes a guess where the page stands at pledge.ask, and goes on to its answer.
func guesses(t *testing.T, p *browser.Page, guess int) {
	t.Helper()
	slide(t, p, "pledge.guess", guess)
	wait(t, p, "coinorcap.program || coinorcap.figures")
	press(t, p, `.now a[data-act="next"]`)
	wait(t, p, `document.querySelector(".beat.now").id === "pledge.answer"`)
}

// The program comes in every broken way, one after the other on one page, each time asked for by "Try again". In between the
// controls answer, and at last, when the whole of it comes after a long halt, it takes up everything.
func TestTheProgramComesBroken(t *testing.T) {
	t.Parallel()
	program := file(t, "stage.wasm")
	code, size := section(t, program, 10)
	data, words := section(t, program, 11)
	h, line := newHost(t), loaded.Words("en").UI("status.failed")
	h.breaks("stage.wasm", http.NotFound)
	p := reader(t, 900, 640)
	must(t, p.Before(counting))
	must(t, p.Goto(h.URL+"/index.html?painter=svg#pledge.ask"))
	wait(t, p, `document.querySelector("#status button")`)
	if got := status(t, p); !strings.HasPrefix(got, line) {
		t.Errorf("without the program the page says %q", got)
	}
	guesses(t, p, 40)
	answered(t, p, "missing", 40)
	for _, f := range []struct {
		what   string
		answer http.HandlerFunc
	}{
		{"a page in its stead", sends("text/html", file(t, "boot.js"))},
		{"nothing in it", sends("application/wasm", nil)},
		{"cut in half", sends("application/wasm", program[:len(program)/2])},
		{"broken off half-way", breaksOff("application/wasm", program)},
		{"another beginning", sends("application/wasm", damaged(program, 0, 'M', 'Z'))},
		{"another version of WebAssembly", sends("application/wasm", damaged(program, 4, 2))},
		{"damaged code", sends("application/wasm", damaged(program, code+size/2, bytes.Repeat([]byte{0xff}, 64)...))},
		{"damaged words", sends("application/wasm", damaged(program, data+words/2, bytes.Repeat([]byte{'x'}, 64)...))},
		{"an error of the host", func(w http.ResponseWriter, r *http.Request) { http.Error(w, "no", http.StatusBadGateway) }},
	} {
		h.breaks("stage.wasm", f.answer)
		failsAgain(t, p, f.what, line, 40)
	}

	// It halts half-way. What is done meanwhile counts; then the rest comes.
	goOn := make(chan bool)
	h.breaks("stage.wasm", halts(program, goOn))
	press(t, p, "#status button")
	wait(t, p, fmt.Sprintf(`document.querySelector("#status progress")?.value >= %d`, len(program)/3))
	to(t, p, "coin.sale")
	slide(t, p, "coin.share", 20)
	press(t, p, `.now a[data-act="next"]`)
	readable(t, p, "half-way")
	close(goOn)
	living(t, p)
	if got := status(t, p); strings.Contains(got, line) {
		t.Errorf("once the program is there the page still says %q", got)
	}
	if place := now(t, p); place != "coin.year" {
		t.Errorf("once the program is there the place is %s", place)
	}
	keeps(t, p, "pledge.guess", 40)
	keeps(t, p, "coin.share", 20)
	unbroken(t, p)
}

// refuses has the browser refuse memory for the program as often as window.poor says.
const refuses = `(() => {
	window.poor = 0;
	const { instantiate } = WebAssembly;
	WebAssembly.instantiate = async (...all) => {
		if (poor > 0) { poor--; throw new RangeError("WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory for new instance"); }
		return instantiate(...all);
	};
})()`

// The engine's own script comes in every broken way, and then there is no memory for the program.
func TestTheEnginesScriptComesBroken(t *testing.T) {
	t.Parallel()
	script := file(t, "wasm_exec.js")
	h, line := newHost(t), loaded.Words("en").UI("status.failed")
	h.breaks("stage.wasm", sends("text/plain", file(t, "stage.wasm"))) // the wrong kind, which is no fault
	h.breaks("wasm_exec.js", sends("text/javascript", script[:len(script)/2]))
	p := reader(t, 900, 640)
	must(t, p.Before(counting))
	must(t, p.Before(refuses))
	must(t, p.Goto(h.URL+"/index.html?painter=svg#pledge.ask"))
	if err := p.Wait(`document.querySelector("#status button")`, patience); err != nil {
		t.Fatal("with half a script: ", err)
	}
	guesses(t, p, 40)
	answered(t, p, "cut in half", 40)
	for _, f := range []struct {
		what   string
		answer http.HandlerFunc
	}{
		{"missing", http.NotFound},
		{"a page in its stead", sends("text/html", []byte("<!doctype html><title>Moved</title>"))},
		{"nothing in it", sends("text/javascript", nil)},
		{"another version", sends("text/javascript", []byte(`window.Go = class { importObject = {}; run() {} }`))},
		{"no class", sends("text/javascript", []byte(`window.Go = 5`))},
		{"one that ends", sends("text/javascript", bytes.Replace(script, []byte("async run(instance) {"), []byte("async run(instance) { return;"), 1))},
	} {
		h.breaks("wasm_exec.js", f.answer)
		failsAgain(t, p, f.what, line, 40)
	}
	h.breaks("wasm_exec.js", nil)
	for n := range 2 {
		eval[int](t, p, "poor = 1")
		failsAgain(t, p, fmt.Sprint("no memory, ", n), line, 40)
	}
	press(t, p, "#status button")
	living(t, p)
	answered(t, p, "whole at last", 40)
	unbroken(t, p, "Unexpected end of input", "MIME type", "SyntaxError")
}
