package main

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// program is what a WebAssembly file says of its sizes.
type program struct {
	functions []function
	data      int // bytes of its data segments
}

type function struct {
	name string
	size int // of its body
}

// errWasm is the answer to what is no WebAssembly, or is cut off.
var errWasm = errors.New("the program is not a whole WebAssembly file")

// Sections of a WebAssembly file, and the part of its "name" section that has the functions' names.
const (
	customSection = 0
	importSection = 2
	codeSection   = 10
	dataSection   = 11
	functionNames = 1
)

// readProgram reads sizes and names of functions. It knows what Go writes: all imports are functions.
func readProgram(file []byte) (p program, err error) {
	body, ok := bytes.CutPrefix(file, []byte("\x00asm\x01\x00\x00\x00"))
	if !ok {
		return p, errWasm
	}
	imports := 0
	names := map[int]string{}
	r := reader{rest: body}
	for len(r.rest) > 0 && !r.short {
		id := r.byte()
		s := reader{rest: r.bytes(r.number())}
		switch id {
		case importSection:
			imports = s.number()
		case codeSection:
			for range s.number() {
				p.functions = append(p.functions, function{size: len(s.bytes(s.number()))})
				if s.short {
					return p, errWasm
				}
			}
		case dataSection:
			p.data = len(s.rest)
		case customSection:
			if string(s.bytes(s.number())) == "name" {
				s.names(names)
			}
		}
		if s.short {
			return p, errWasm
		}
	}
	if r.short {
		return p, errWasm
	}
	for i := range p.functions {
		p.functions[i].name = names[imports+i]
	}
	return p, nil
}

// A reader takes one thing after the other; short says that there was less than asked for.
type reader struct {
	rest  []byte
	short bool
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.short, r.rest = true, nil
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) byte() byte {
	if b := r.bytes(1); len(b) == 1 {
		return b[0]
	}
	return 0
}

// number reads a number of seven bits a byte, the low ones first.
func (r *reader) number() int {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 || v > 1<<32 {
		r.short, r.rest = true, nil
		return 0
	}
	r.rest = r.rest[n:]
	return int(v)
}

// names reads the functions' names, by the functions' numbers.
func (r *reader) names(to map[int]string) {
	for len(r.rest) > 0 {
		part := r.byte()
		s := reader{rest: r.bytes(r.number())}
		if part == functionNames {
			for n := s.number(); n > 0 && !s.short; n-- {
				i := s.number()
				to[i] = string(s.bytes(s.number()))
			}
		}
		r.short = r.short || s.short
	}
}
