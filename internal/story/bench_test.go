package story

import (
	"os"
	"testing"
)

// BenchmarkParse reads the whole story with its translation, as the program does when it starts.
func BenchmarkParse(b *testing.B) {
	content := os.DirFS("../../assets")
	b.ReportAllocs()
	for b.Loop() {
		if s, problems := Parse(content); len(problems) > 0 || len(s.Beats()) == 0 {
			b.Fatal(list(problems))
		}
	}
}
