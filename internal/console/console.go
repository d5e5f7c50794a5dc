// Package console lets a program of the windows speak to whoever started it.
//
// On Linux and the Mac it does nothing that os.Stderr does not. On Windows a program that opens no console beside its
// window has nowhere to write: Attach joins the console it was started from, and Fail shows a box where there is none.
// The shell there does not wait for such a program, so what it says may come after the next prompt; in a script it
// waits, and the exit code counts as ever.
package console

import (
	"fmt"
	"os"
)

// Fail says in one sentence why the program ends. Call Attach first.
func Fail(program string, err error) {
	if boxed(program, err.Error()) {
		return
	}
	fmt.Fprintf(os.Stderr, "%s: %v\n", program, err)
}
