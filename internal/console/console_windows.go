package console

import (
	"os"
	"syscall"
	"unsafe"
)

var (
	kernel        = syscall.NewLazyDLL("kernel32.dll")
	attachConsole = kernel.NewProc("AttachConsole")
	setStdHandle  = kernel.NewProc("SetStdHandle")
	messageBox    = syscall.NewLazyDLL("user32.dll").NewProc("MessageBoxW")
)

const (
	parentProcess = ^uintptr(0) // ATTACH_PARENT_PROCESS
	errorIcon     = 0x10        // MB_ICONERROR
)

// Attach makes os.Stdout and os.Stderr lead to the console that the program was started from. What was sent to a file
// or to another program stays so.
func Attach() {
	if leads(syscall.STD_OUTPUT_HANDLE) && leads(syscall.STD_ERROR_HANDLE) {
		return
	}
	if ok, _, _ := attachConsole.Call(parentProcess); ok == 0 {
		return
	}
	for _, stream := range []struct {
		id   int
		file **os.File
	}{{syscall.STD_OUTPUT_HANDLE, &os.Stdout}, {syscall.STD_ERROR_HANDLE, &os.Stderr}} {
		if leads(stream.id) {
			continue
		}
		if f, err := os.OpenFile("CONOUT$", os.O_RDWR, 0); err == nil {
			setStdHandle.Call(uintptr(stream.id), f.Fd()) // where Go's own last words go
			*stream.file = f
		}
	}
}

// leads tells whether a standard handle leads anywhere.
func leads(id int) bool {
	h, err := syscall.GetStdHandle(id)
	if err != nil || h == 0 || h == syscall.InvalidHandle {
		return false
	}
	kind, err := syscall.GetFileType(h)
	return err == nil && kind != syscall.FILE_TYPE_UNKNOWN
}

// boxed shows a sentence in a box of its own, if it can be seen nowhere else.
func boxed(title, sentence string) bool {
	if leads(syscall.STD_ERROR_HANDLE) {
		return false
	}
	t, err1 := syscall.UTF16PtrFromString(title)
	s, err2 := syscall.UTF16PtrFromString(sentence)
	if err1 != nil || err2 != nil {
		return false
	}
	messageBox.Call(0, uintptr(unsafe.Pointer(s)), uintptr(unsafe.Pointer(t)), errorIcon)
	return true
}
