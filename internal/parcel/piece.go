package parcel

import (
	"path"
	"slices"
	"strings"
)

// aside stand among the piece's files for the pages around it, and for keeping it.
var aside = []string{"keep.js", "pages.css", "builder.js", "embedded.js", "qr.wasm"}

// OfPiece tells whether a file of the site, by its name there, is one that the piece itself is made of: its pages in these
// languages (the first one's is at the top) and what they ask for, which stands in the folder v. Not of it are what other
// people's pages ask for, the pages around it, the icons of the installed page, and compressed twins.
func OfPiece(name string, langs []string) bool {
	dir, file := path.Split(name)
	switch top, _, _ := strings.Cut(dir, "/"); {
	case dir == "":
		return file == "index.html"
	case slices.Contains(langs[1:], top):
		return name == top+"/index.html"
	case top == "v":
		return !slices.Contains(aside, file) && (path.Ext(file) != ".png" || file == "grain.png") && !slices.Contains([]string{".br", ".gz"}, path.Ext(file))
	}
	return false
}
