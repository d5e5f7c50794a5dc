package main

import (
	"github.com/hajimehoshi/ebiten/v2/internal/shaderir"
	"github.com/hajimehoshi/ebiten/v2/internal/shaderir/glsl"
)

func glslOf(p *shaderir.Program) (vertex, fragment string) {
	return glsl.Compile(p, glsl.GLSLVersionES300)
}
