// Package assets holds what the program carries inside itself.
package assets

import "embed"

// Fonts holds the five TrueType faces of the piece, as fonts/display.ttf,
// text.ttf, bold.ttf, hand.ttf and typed.ttf. fonts/README.md says where they
// come from; package face reads them. The page's woff2 twins are not in here.
//
//go:embed fonts/*.ttf
var Fonts embed.FS
