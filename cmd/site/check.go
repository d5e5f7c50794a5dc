package main

import "coinorcap/internal/story"

func check(st *story.Story) []story.Problem { return nil }
