//go:build ignore

// Command ahead makes the shaders of the program ahead of time. It is compiled within a copy of the stock engine, whose
// inner packages it uses, and is started with that copy's folder and the files of the project's shaders. It writes three
// files of Go: the sources of the engine's own shaders, and all shaders as compiled for WebGL.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"path/filepath"

	"github.com/hajimehoshi/ebiten/v2/internal/builtinshader"
	"github.com/hajimehoshi/ebiten/v2/internal/colormshader"
	"github.com/hajimehoshi/ebiten/v2/internal/legacyshader"
	"github.com/hajimehoshi/ebiten/v2/internal/shaderir"
	"github.com/hajimehoshi/ebiten/v2/internal/shaderir/glsl"
)

const head = "// Made by ahead.go of the project \"Coin or cap?\" from Ebitengine's own sources: see NOTICE.md.\n\npackage "

func main() {
	if err := run(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(dir string, files []string) error {
	plain := sources(builtinshader.FilterCount, builtinshader.AddressCount, func(f, a int) []byte {
		return builtinshader.ShaderSource(builtinshader.Filter(f), builtinshader.Address(a))
	})
	colored := sources(colormshader.FilterCount, colormshader.AddressCount, func(f, a int) []byte {
		return colormshader.ShaderSource(colormshader.Filter(f), colormshader.Address(a))
	})
	if err := writeSources(dir, "builtinshader", plain); err != nil {
		return err
	}
	if err := writeSources(dir, "colormshader", colored); err != nil {
		return err
	}
	all := [][]byte{[]byte(builtinshader.ClearShaderSource)}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		all = append(all, src)
	}
	for _, rows := range append(plain, colored...) {
		all = append(all, rows...)
	}
	return writePrograms(dir, all)
}

// sources gives a shader's source for each way to filter and each way to go on beyond an image's edge.
func sources(filters, addresses int, of func(f, a int) []byte) [][][]byte {
	out := make([][][]byte, filters)
	for f := range out {
		for a := range addresses {
			out[f] = append(out[f], of(f, a))
		}
	}
	return out
}

func writeSources(dir, name string, sources [][][]byte) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s%s\n\n// ahead holds every source that ShaderSource can give.\nvar ahead = [FilterCount][AddressCount]string{\n", head, name)
	for _, row := range sources {
		b.WriteString("\t{\n")
		for _, src := range row {
			fmt.Fprintf(&b, "\t\t%q,\n", src)
		}
		b.WriteString("\t},\n")
	}
	b.WriteString("}\n")
	return writeGo(filepath.Join(dir, "internal", name, "ahead.go"), b.Bytes())
}

func writePrograms(dir string, sources [][]byte) error {
	var b bytes.Buffer
	b.WriteString(head + "legacyshader\n\nimport \"github.com/hajimehoshi/ebiten/v2/internal/shaderir\"\n\n" +
		"// ahead holds every shader of the program, compiled.\nvar ahead = [...]struct {\n\tsource  string\n\tunit    Unit\n\tprogram shaderir.Program\n}{\n")
	for _, src := range sources {
		ir, unit, err := legacyshader.CompileShader(src)
		if err != nil {
			return err
		}
		vertex, fragment := glsl.Compile(ir, glsl.GLSLVersionES300)
		fmt.Fprintf(&b, "\t{%q, %d, shaderir.Program{\n\t\tUniformNames: %#v,\n\t\tUniforms: %#v,\n\t\tFactors: %#v,\n\t\tVertexGLSL: %q,\n\t\tFragmentGLSL: %q,\n\t}},\n",
			src, unit, ir.UniformNames, ir.Uniforms, factors(ir), vertex, fragment)
	}
	b.WriteString("}\n")
	return writeGo(filepath.Join(dir, "internal", "legacyshader", "ahead.go"), b.Bytes())
}

// factors asks the compiled shader which words of its uniforms it reads: it puts 0 for those that it does not.
func factors(ir *shaderir.Program) []uint32 {
	n := 0
	for _, t := range ir.Uniforms {
		n += t.DwordCount()
	}
	words := make([]uint32, n)
	for i := range words {
		words[i] = 1
	}
	ir.FilterUniformVariables(words)
	return words
}

// writeGo writes a file of Go in its usual form.
func writeGo(path string, src []byte) error {
	src, err := format.Source(src)
	if err != nil {
		return err
	}
	return os.WriteFile(path, src, 0o644)
}
