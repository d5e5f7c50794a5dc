package main

import (
	"strings"
	"testing"
)

func TestSizes(t *testing.T) {
	all := []built{{everywhere[0], []byte("a"), 12_345_678}, {everywhere[2], []byte("bc"), 5}}
	if table := sizes(all, stampOf(t)); !strings.Contains(table, "linux/amd64       12.35     0.00\n") || !strings.Contains(table, "1.2.3-test") {
		t.Errorf("the table is\n%s", table)
	}
}
