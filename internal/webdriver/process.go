package webdriver

import (
	"os/exec"
	"sync"
)

// process is a program with all that it starts.
type process struct {
	cmd  *exec.Cmd
	once sync.Once
	over chan struct{}
}

func launch(cmd *exec.Cmd) (*process, error) {
	together(cmd)
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p := &process{cmd: cmd, over: make(chan struct{})}
	go func() { cmd.Wait(); close(p.over) }()
	return p, nil
}

// end ends the program and all that it has started.
func (p *process) end() {
	p.once.Do(func() { endAll(p.cmd) })
	<-p.over
}

// undoing is what has to be undone, the last first.
type undoing []func()

func (u *undoing) add(f func()) { *u = append(*u, f) }

// all undoes everything, and gives the error that was the reason.
func (u *undoing) all(why error) error {
	for i := len(*u) - 1; i >= 0; i-- {
		(*u)[i]()
	}
	*u = nil
	return why
}
