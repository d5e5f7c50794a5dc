// Command check reads the content of assets, below the working folder, and prints every problem with it. It exits with
// 1 when there is one. Otherwise it says, for each language, how much there is to read, and how far the drafts are.
package main

import (
	"fmt"
	"os"
	"slices"

	"coinorcap/internal/models"
	"coinorcap/internal/story"
)

func main() {
	content := os.DirFS("assets")
	s, problems := story.Parse(content)
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
	for _, lang := range story.Languages(content) {
		if done, all := s.Words(lang).Progress(); !slices.Contains(s.Langs, lang) {
			fmt.Printf("%s: a draft, not offered to readers: %d of %d lines (make lang TAG=%s)\n", lang, done, all, lang)
		}
	}
}
