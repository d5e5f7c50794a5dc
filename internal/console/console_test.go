package console

import (
	"errors"
	"io"
	"os"
	"testing"
)

func TestFailSaysOneSentence(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	old := os.Stderr
	os.Stderr = w
	Attach() // must not take away what leads somewhere
	Fail("coin-or-cap", errors.New("there is no display"))
	os.Stderr = old
	w.Close()
	said, err := io.ReadAll(r)
	if err != nil || string(said) != "coin-or-cap: there is no display\n" {
		t.Errorf("%q, %v", said, err)
	}
}
