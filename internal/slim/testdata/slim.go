package main

import "github.com/hajimehoshi/ebiten/v2/internal/shaderir"

func glslOf(p *shaderir.Program) (vertex, fragment string) { return p.VertexGLSL, p.FragmentGLSL }
