// Command check reads the content of assets, below the working folder, and prints every problem with it. It exits with
// 1 when there is one. Otherwise it says, for each language, how much there is to read.
package main

import (
	"os"

	"coinorcap/internal/models"
	"coinorcap/internal/story"
)

func main() {
	s, problems := story.Parse(os.DirFS("assets"))
	problems = story.Sorted(append(problems, s.Check(models.All{})...))
	for _, p := range problems {
		os.Stdout.WriteString(p.String() + "\n")
	}
	if len(problems) > 0 {
		os.Exit(1)
	}
	for _, lang := range s.Langs {
		os.Stdout.WriteString(s.Words(lang).Summary() + "\n")
	}
}
