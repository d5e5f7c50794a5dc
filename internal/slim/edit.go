package slim

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
)

// An edit changes one file of the engine. It is data alone, so that a copy can be named by its edits.
type edit struct {
	file  string            // within the module
	sum   string            // SHA-256 of the file as the known version has it
	text  string            // the whole file anew, or leaveOut; without it:
	drop  []string          // packages no longer imported
	decls map[string]string // top-level declarations by name, such as "Image.Dump", and what stands there instead
	swaps [][2]string       // stretches of text, each of which stands there once, and what stands there instead
}

// leaveOut is the text of an edit whose file is not in the copy.
const leaveOut = "-"

// changed is the first line of every file that was changed, as the engine's licence asks.
const changed = "// Changed by the build of \"Coin or cap?\": see NOTICE.md and internal/slim/edits.go of that project.\n\n"

// check tells whether every file to be edited is the known one.
func check(dir string, edits []edit) error {
	for _, e := range edits {
		data, err := os.ReadFile(filepath.Join(dir, e.file))
		if err != nil {
			return fmt.Errorf("the engine has no %s", e.file)
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != e.sum {
			return fmt.Errorf("the engine's %s is not the one that the edits are for", e.file)
		}
	}
	return nil
}

// apply makes the edits in a copy that was checked.
func apply(dir string, edits []edit) error {
	for _, e := range edits {
		path := filepath.Join(dir, e.file)
		if e.text == leaveOut {
			if err := os.Remove(path); err != nil {
				return err
			}
			continue
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if src, err = e.of(src); err != nil {
			return fmt.Errorf("%s: %w", e.file, err)
		}
		if err := os.WriteFile(path, src, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// A stretch of a file and what is put there instead.
type stretch struct {
	from, to int
	text     string
}

// of gives a file as edited. Each declaration and import that the edit names must be there.
func (e edit) of(src []byte) ([]byte, error) {
	if e.text != "" {
		return []byte(changed + e.text), nil
	}
	for _, s := range e.swaps {
		if bytes.Count(src, []byte(s[0])) != 1 {
			return nil, fmt.Errorf("there is not one %q", s[0])
		}
		src = bytes.Replace(src, []byte(s[0]), []byte(s[1]), 1)
	}
	set := token.NewFileSet()
	f, err := parser.ParseFile(set, "", src, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var cuts []stretch
	cut := func(from, to token.Pos, text string) {
		cuts = append(cuts, stretch{set.Position(from).Offset, set.Position(to).Offset, text})
	}
	missing := map[string]bool{}
	for name := range e.decls {
		missing[name] = true
	}
	for _, d := range f.Decls {
		for _, name := range namesOf(d) {
			if text, ok := e.decls[name]; ok {
				cut(startOf(d), d.End(), text)
				delete(missing, name)
			}
		}
	}
	for _, path := range e.drop {
		missing[path] = true
	}
	for _, s := range f.Imports {
		if path, _ := strconv.Unquote(s.Path.Value); slices.Contains(e.drop, path) {
			cut(s.Pos(), s.End(), "")
			delete(missing, path)
		}
	}
	for name := range missing {
		return nil, fmt.Errorf("there is no %s", name)
	}
	slices.SortFunc(cuts, func(a, b stretch) int { return b.from - a.from })
	for _, c := range cuts { // from the end, so that places before stay
		src = slices.Concat(src[:c.from], []byte(c.text), src[c.to:])
	}
	if src, err = format.Source(src); err != nil {
		return nil, err
	}
	return bytes.Join([][]byte{[]byte(changed), src}, nil), nil
}

// namesOf gives the name by which an edit calls a declaration. A group has those of all in it; edits name one of them.
func namesOf(d ast.Decl) (names []string) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		name := d.Name.Name
		if d.Recv != nil {
			t := d.Recv.List[0].Type
			if star, ok := t.(*ast.StarExpr); ok {
				t = star.X
			}
			if id, ok := t.(*ast.Ident); ok {
				name = id.Name + "." + name
			}
		}
		return []string{name}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				names = append(names, s.Name.Name)
			case *ast.ValueSpec:
				for _, id := range s.Names {
					names = append(names, id.Name)
				}
			}
		}
	}
	return names
}

// startOf is where a declaration's comment begins.
func startOf(d ast.Decl) token.Pos {
	var doc *ast.CommentGroup
	switch d := d.(type) {
	case *ast.FuncDecl:
		doc = d.Doc
	case *ast.GenDecl:
		doc = d.Doc
	}
	if doc != nil {
		return doc.Pos()
	}
	return d.Pos()
}
