package webdriver

import (
	"os/exec"
	"syscall"
)

// together puts a program and what it starts into a group of their own; it ends with this program, even when a test
// panics and nobody is left to end it.
func together(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

func endAll(cmd *exec.Cmd) { syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
