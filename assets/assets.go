package assets

import "embed"

// Content is what internal/story parses, rooted here: the scenes with the page's own words in English, every other
// language in a folder of its own, and the ledger of facts.
//
//go:embed story facts.txt
var Content embed.FS
