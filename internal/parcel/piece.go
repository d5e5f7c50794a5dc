package parcel

import (
	"path"
	"slices"
	"strings"
)

// aside are files of the site that the piece itself does without: they are for pages around it, or keep it for when there
// is no network.
var aside = []string{"embed.js", "keep.js", "sw.js"}

// OfPiece tells whether a file of the site, by its name there, is one that the piece is made of: its pages in these
// languages (the first one's is at the top), and what they ask for.
func OfPiece(name string, langs []string) bool {
	dir, file := path.Split(name)
	top, _, _ := strings.Cut(dir, "/")
	switch {
	case dir == "":
		return file == "index.html" || file == "icon.svg" || file == "grain.png" ||
			slices.Contains([]string{".js", ".css", ".wasm"}, path.Ext(file)) && !slices.Contains(aside, file)
	case slices.Contains(langs[1:], top):
		return file == "index.html" && dir == top+"/"
	}
	return top == "fonts" || top == "stills"
}
