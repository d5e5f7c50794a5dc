package main

import (
	"strings"
	"testing"

	"coinorcap/internal/mutate"
)

// tiny is a program of two imports and two functions, with names and three bytes of data.
const tiny = "\x00asm\x01\x00\x00\x00" +
	"\x02\x0d\x02\x01a\x01b\x00\x00\x01a\x01c\x00\x00" + // imports
	"\x0a\x09\x02\x02\x00\x0b\x04\x00\x01\x01\x0b" + // bodies of 2 and 4 bytes
	"\x0b\x03abc" + // data
	"\x00\x22\x04name\x01\x1b\x02\x02\x0ca_b.c.__T_.f\x03\x0amain.mainX" // names

func TestAProgramIsReadByPackage(t *testing.T) {
	p, err := readProgram([]byte(tiny))
	if err != nil {
		t.Fatal(err)
	}
	want := []function{{"a_b.c.__T_.f", 2}, {"main.mainX", 4}}
	if len(p.functions) != 2 || p.functions[0] != want[0] || p.functions[1] != want[1] || p.data != 3 {
		t.Fatalf("read %+v", p)
	}
	list := packageList(p, []string{"a", "a/b.c", "a/b"})
	for _, line := range []string{"0.0 kB     1  a/b.c\n", "0.0 kB     1  coinorcap/wasm\n", "     2  code in all\n"} {
		if !strings.Contains(list, line) {
			t.Errorf("the list lacks %q:\n%s", line, list)
		}
	}
}

func TestACutOffProgramIsAnError(t *testing.T) {
	for _, s := range []string{"", "\x00asm", tiny[:20], tiny[:len(tiny)-3]} {
		if _, err := readProgram([]byte(s)); err == nil {
			t.Errorf("no error for %q", s)
		}
	}
}

// FuzzReadProgram: a file that is no program, or a damaged one, is an error or has no more in it than its bytes.
func FuzzReadProgram(f *testing.F) {
	mutate.Add(f, 3000, mutate.Seed{tiny})
	f.Fuzz(func(t *testing.T, file string) {
		p, err := readProgram([]byte(file))
		if err != nil {
			return
		}
		total := p.data
		for _, fn := range p.functions {
			total += fn.size
		}
		if total > len(file) || len(p.functions) > len(file) {
			t.Fatalf("%q of %d bytes has %d bytes in %d functions and data", file, len(file), total, len(p.functions))
		}
	})
}
