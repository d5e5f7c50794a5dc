package slim

// compiler: every shader that the program can ask for is compiled when the copy is made, by the stock engine's own
// compiler and to the same GLSL, so the program needs neither it nor go/parser, go/constant, math/big and regexp. These
// shaders are the engine's own and those of the project (*.kage), which never changes its shaders while it runs. One that
// is unknown is an error of NewShader; the tests in a browser would meet it at once.
var compiler = []edit{
	{file: "internal/legacyshader/convert.go", sum: "ba0edd363441e00f173f50b91293d3bbe09b41abc82724bae6b47a118e68bc11", text: leaveOut},
	{file: "internal/legacyshader/deprecated.go", sum: "385a2d053c24464b7a83a17003e1977520c496f627ff9c66d2519fd24d725ec6", text: leaveOut},
	{
		file: "internal/legacyshader/legacyshader.go",
		sum:  "c7fd4caa2671f0cd4a59f158438cfa1dcb19d5cea4d58b356895b7619a2a7878",
		drop: []string{"slices", engine + "/internal/graphics"},
		decls: map[string]string{
			"ParseCompilerDirectives": "",
			"convertToCoreSource":     "",
			"CalcSourceID":            "",
			"CompileShader": `// CompileShader gives the program that was compiled from a source ahead of time (ahead.go).
func CompileShader(fragmentSrc []byte) (*shaderir.Program, Unit, error) {
	for i := range ahead {
		if a := &ahead[i]; a.source == string(fragmentSrc) {
			p := a.program
			return &p, a.unit, nil
		}
	}
	return nil, 0, fmt.Errorf("legacyshader: this build of the engine has no compiler, and does not know the shader")
}`,
		},
	},
	{file: "internal/graphics/shader.go", sum: "7edded0133e4f78df63dbdae9ef43105a7ba03143eafd5d264ed6d693a704918", text: leaveOut},
	{file: "internal/shaderir/check.go", sum: "a5530a1af5a28c1ba135cb50f99f1058270e8fd3bb61730a3954d9fc22f30aaa", text: leaveOut},
	{file: "internal/shaderir/program.go", sum: "f84c1b2db95e564047a7a081b9255c6bc771e044dd9a5e9e9f63333eac280b0a", text: programFile},
	{
		file: "internal/shaderir/type.go",
		sum:  "6cd5878f45e0eb01374b98a90fe36bb6c711bb4320c8f5d928f73b563b0e1f1b",
		decls: map[string]string{
			"descendantLocalVars": "", "localVariableType": "", "Program.LocalVariableType": "",
		},
	},
	{
		file: "internal/graphicsdriver/opengl/shader.go",
		sum:  "22504cf80cf02ec897c71ea2451582a6f8c1be277f45b4ee155101eeff248fdf",
		drop: []string{engine + "/internal/shaderir/glsl", engine + "/internal/shaderprecomp"},
		swaps: [][2]string{{`	version := s.graphics.context.glslVersion()

	var vssrc, fssrc string
	if vs, fs, ok := shaderprecomp.GLSL(s.ir.SourceID, version == glsl.GLSLVersionES300); ok {
		vssrc, fssrc = string(vs), string(fs)
	} else {
		vssrc, fssrc = glsl.Compile(s.ir, version)
	}
`, `	vssrc, fssrc := s.ir.VertexGLSL, s.ir.FragmentGLSL
`}},
	},
	{
		file:  "internal/graphicsdriver/opengl/context.go",
		sum:   "9745ea85ecd102a88a5e21cff7e7b2a276c81f8d56952bf0fa02f475af4abcb4",
		drop:  []string{engine + "/internal/shaderir/glsl"},
		decls: map[string]string{"context.glslVersion": ""},
	},
}

// programFile is what is left of internal/shaderir/program.go: a compiled shader, as the drawing uses it.
const programFile = `// Copyright 2020 The Ebiten Authors
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.

// Package shaderir holds shaders that were compiled ahead of time.
package shaderir

// Program is a compiled shader.
type Program struct {
	UniformNames []string
	Uniforms     []Type
	Factors      []uint32 // for each word of the uniforms: 1 if the shader reads it, else 0
	VertexGLSL   string
	FragmentGLSL string
}

// FilterUniformVariables replaces uniform variables with 0 when they are not used.
// By minimizing uniform variables, more commands can be merged in the graphicscommand package.
func (p *Program) FilterUniformVariables(uniforms []uint32) {
	for i, factor := range p.Factors {
		uniforms[i] *= factor
	}
}
`
