//go:build !linux

package webdriver

import "os/exec"

func together(*exec.Cmd) {}

func endAll(cmd *exec.Cmd) { cmd.Process.Kill() }
