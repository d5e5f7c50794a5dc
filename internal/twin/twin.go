// Package twin puts compressed twins beside the files of a site: a host may send them in the files' place, and spends no
// time on compressing.
package twin

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/andybalholm/brotli"
)

// compressible are the kinds of files that gain by it; fonts and pictures of dots are compressed already.
var compressible = map[string]bool{".html": true, ".css": true, ".js": true, ".json": true, ".svg": true, ".wasm": true, ".webmanifest": true, ".xml": true, ".txt": true}

// Best is the effort for a site that readers load: brotli's greatest, which takes a minute on two slow cores.
const Best = 11

// stillEffort is the most that is spent on pictures. There are hundreds, of which a reader loads a few; at the greatest
// effort they would be 14 % smaller and take twenty times as long.
const stillEffort = 9

// Write puts beside every file below dir that gains by it a twin by brotli (.br) and one by gzip (.gz). effort is
// brotli's quality, 0 to 11. The same file always gets the same twins.
func Write(dir string, effort int) error {
	var names []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && compressible[filepath.Ext(path)] {
			names = append(names, path)
		}
		return err
	})
	if err != nil {
		return err
	}
	work := make(chan string)
	troubles := make([]error, runtime.NumCPU())
	var wait sync.WaitGroup
	for i := range troubles {
		wait.Go(func() {
			for name := range work {
				troubles[i] = errors.Join(troubles[i], write(name, effort))
			}
		})
	}
	for _, name := range names {
		work <- name
	}
	close(work)
	wait.Wait()
	return errors.Join(troubles...)
}

// write writes the twins of one file, where they are smaller.
func write(name string, effort int) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	for ending, twin := range map[string][]byte{".br": byBrotli(name, data, effort), ".gz": Gzip(data)} {
		if len(twin) >= len(data) {
			continue
		}
		if err := os.WriteFile(name+ending, twin, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// byBrotli gives a file's bytes as its twin by brotli has them; effort is brotli's quality, 0 to 11.
func byBrotli(name string, data []byte, effort int) []byte {
	if filepath.Ext(name) == ".svg" {
		effort = min(effort, stillEffort)
	}
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: effort, LGWin: 24})
	squeeze(w, data)
	return b.Bytes()
}

// Gzip gives a file's bytes as its twin by gzip has them.
func Gzip(data []byte) []byte {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		panic(err) // there is no such level
	}
	squeeze(w, data)
	return b.Bytes()
}

// squeeze writes data through a compressor into memory, which takes all.
func squeeze(w io.WriteCloser, data []byte) {
	if _, err := w.Write(data); err != nil {
		panic(err)
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
}

// Compressible tells whether files of this kind gain by it.
func Compressible(name string) bool { return compressible[filepath.Ext(name)] }
