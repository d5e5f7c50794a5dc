package slim

import "slices"

// The engine and the version of it that the edits are for.
const (
	engine  = "github.com/hajimehoshi/ebiten/v2"
	version = "v2.10.4"
)

// edits are all changes of the engine. What each gains is in docs/house.md.
var edits = slices.Concat(templates, callers, guests, dumps, logs, compiler)

// templates: the sources of the engine's own shaders are written down instead of being made by text/template. They are
// made by the stock engine when the copy is made (ahead.go), so they are the same bytes. A template calls methods by
// name, and a program that does so keeps every method of every type: that is what this gains.
var templates = []edit{
	{
		file: "internal/builtinshader/shader.go",
		sum:  "c37e473dfc068aa388ce180d730a56ba149aa1ae7ef1dab7939796a7a90e86a2",
		drop: []string{"bytes", "fmt", "sync", "text/template"},
		decls: map[string]string{
			"shaders":      "",
			"tmpl":         "",
			"ShaderSource": shaderSource,
		},
	},
	{
		file: "internal/colormshader/shader.go",
		sum:  "64d3e7652dfab658e1035362d64d814c747fef693ac66f32684bddba7bc0ae32",
		drop: []string{"bytes", "fmt", "sync", "text/template"},
		decls: map[string]string{
			"shaders":      "",
			"tmpl":         "",
			"ShaderSource": shaderSource,
		},
	},
}

const shaderSource = `// ShaderSource returns the shader source for the given parameters, from ahead.go.
func ShaderSource(filter Filter, address Address) []byte {
	return []byte(ahead[filter][address])
}`

// callers: go/build finds the engine's folder for messages of a build with the tag ebitenginedebug. All callers ask for
// debug.IsDebug first or for slog's level, so without the tag nobody reads the answer.
var callers = []edit{{
	file: "internal/debug/caller.go",
	sum:  "3399bb9882b1954d1e94569392ab06d695427b85c84af0c567ca2ffe7f9ffb02",
	drop: []string{"go/build", "path", "path/filepath", "runtime", "strings", "sync"},
	decls: map[string]string{
		"ebitengineFileDir": "",
		"FirstCaller": `// FirstCaller knows no caller.
func FirstCaller() (file string, line int, callerType CallerType) {
	return "", 0, CallerTypeNone
}`,
	},
}}

// guests: a game can run as the guest of another process, which it reaches by net and encoding/gob. On the web the
// engine only notes that this is not so (internal/ui/ui_other.go): everything else is called by the desktop's files, and
// by the engine's audio and text input, which this piece does not use.
var guests = []edit{{
	file: "internal/vmguest/vmguest.go",
	sum:  "7da531ef7c0bc7f81ac04333a3bbf013f707e47189cb06665d77d7bc32fc6abe",
	drop: []string{"sync", engine + "/internal/vmprotocol"},
	decls: map[string]string{
		"postTickHooksMu": "", "AppendPostTickHook": "", "RunPostTickHooks": "",
		"textInputHandlersMu": "", "RegisterTextInputHandlers": "", "RunTextInputStateHandler": "", "RunTextInputEndHandler": "",
		"AudioReadFunc": "", "audioReadHandlerMu": "", "RegisterAudioReadHandler": "", "RunAudioReadHandler": "",
	},
}}

// dumps: at a key's press the engine writes images as PNG and ZIP, if the environment names that key. A page's program has
// no environment: boot.js gives it none. So the key is never asked for, and nothing reaches the dumping.
var dumps = []edit{
	{
		file: "imagedumper.go",
		sum:  "bc0b1646e1b7f6554c1b03c1abc614989c32c7a7d5d5983855d87ca548f6497c",
		drop: []string{"fmt", "os", "path/filepath", "runtime", "time", engine + "/internal/debug", engine + "/internal/ui"},
		decls: map[string]string{
			"datetimeForFilename": "", "takeScreenshot": "", "dumpInternalImages": "",
			"envScreenshotKey": "", "envInternalImagesKey": "",
			"imageDumper":        "// imageDumper dumps nothing.\ntype imageDumper struct{}",
			"imageDumper.update": "func (i *imageDumper) update() error { return nil }",
			"imageDumper.dump":   "func (i *imageDumper) dump(screen *Image, transparent bool) error { return nil }",
		},
	},
	{
		file: "internal/graphicscommand/image_js.go",
		sum:  "cc4b98f57f47ce6ae95cf42ee43337067834ce9f6810437b8a7af4ff69873359",
		drop: []string{"archive/zip", "bytes", "syscall/js"},
		decls: map[string]string{
			"download": "",
			"Image.Dump": `// Dump dumps nothing.
func (i *Image) Dump(graphicsDriver graphicsdriver.Graphics, path string, blackbg bool, rect image.Rectangle) (string, error) {
	return "", nil
}`,
			"DumpImages": `// DumpImages dumps nothing.
func DumpImages(images []*Image, graphicsDriver graphicsdriver.Graphics, dir string) (string, error) {
	return "", nil
}`,
		},
	},
	{
		file:  "internal/graphicscommand/image.go",
		sum:   "cea44bb60cc2a81e3fb99e5c9ebd798864bae97164f9761b1641365660e2837c",
		drop:  []string{"fmt", "io", "strconv", "strings", engine + "/internal/png"},
		decls: map[string]string{"Image.dumpName": "", "Image.dumpTo": ""},
	},
}

// logs: log/slog is used for debugging, which its default level leaves out and nobody here turns on, and for errors of
// saving the graphics card's resources, which only Android asks for.
var logs = []edit{
	{
		file: "internal/thread/thread.go",
		sum:  "c4c8cc267764546102576d48f75456da3e84f9c32fadfc1a2537cf8e3d83c555",
		drop: []string{"fmt", "log/slog", engine + "/internal/debug"},
		decls: map[string]string{
			"logDiscardedCall": "// logDiscardedCall logs nothing.\nfunc logDiscardedCall() {}",
		},
	},
	{
		file: "internal/atlas/gpuresources.go",
		sum:  "3be72f1dddafff9a7454aef8e2dcfe7149f1f566618619976a57625cd94e8c10",
		drop: []string{"log/slog"},
		decls: map[string]string{
			"theGPUResourcesState": `var theGPUResourcesState gpuResourcesState

// slog stands for the package of that name: its debugging is off, and its errors are told without their figures.
var slog logger

type logger struct{}

func (logger) Debug(string, ...any)        {}
func (logger) Error(what string, _ ...any) { println(what) }`,
		},
	},
}
