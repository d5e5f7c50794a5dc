// Command sources prints what an engine makes of its own shaders: their sources, and what the drawing gets to know of
// them as compiled. A test runs it within the stock engine and within the slim one, each with its own compiled.go.
package main

import (
	"fmt"
	"os"

	"github.com/hajimehoshi/ebiten/v2/internal/builtinshader"
	"github.com/hajimehoshi/ebiten/v2/internal/colormshader"
	"github.com/hajimehoshi/ebiten/v2/internal/legacyshader"
)

func main() {
	sources := [][]byte{[]byte(builtinshader.ClearShaderSource)}
	for f := range builtinshader.FilterCount {
		for a := range builtinshader.AddressCount {
			sources = append(sources, builtinshader.ShaderSource(builtinshader.Filter(f), builtinshader.Address(a)))
			sources = append(sources, colormshader.ShaderSource(colormshader.Filter(f), colormshader.Address(a)))
		}
	}
	for _, file := range os.Args[1:] {
		src, err := os.ReadFile(file)
		if err != nil {
			panic(err)
		}
		sources = append(sources, src)
	}
	for _, src := range sources {
		p, unit, err := legacyshader.CompileShader(src)
		if err != nil {
			panic(err)
		}
		words := 0
		for _, t := range p.Uniforms {
			words += t.DwordCount()
		}
		read := make([]uint32, words)
		for i := range read {
			read[i] = 1
		}
		p.FilterUniformVariables(read)
		vertex, fragment := glslOf(p)
		fmt.Printf("%q\n%d %v %v %v\n%q\n%q\n", src, unit, p.UniformNames, p.Uniforms, read, vertex, fragment)
	}
}
