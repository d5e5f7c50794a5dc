package parity

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// propPrefix begins the name of a prop's case; the function's name follows, with its receiver's for a method.
const propPrefix = "prop "

// notDrawn are functions that take a picture and put nothing on it that could be compared.
var notDrawn = map[string]string{
	"Grip": "declares a handle only",
}

func init() { Cases = append(Cases, propCases...) }

// propCases are one case for every prop; what a prop can look like stands side by side.
var propCases = []Case{
	{Name: "prop Aligned", Draw: func(p *pic.Picture) {
		props.Aligned(p, 8, 22, 70, 18, pic.Left, pic.Label, pic.Paper, "words in a column")
		props.Aligned(p, 118, 22, 76, 20, pic.Center, pic.Strong, pic.Gold, "lines about the middle")
		props.Aligned(p, 152, 98, 140, 18, pic.Right, pic.Sheet.Sized(12), pic.Teal, "on the right side")
	}},
	{Name: "prop Arrow", Draw: func(p *pic.Picture) {
		props.Arrow(p, at(12, 20), at(80, 10), at(70, 60), 1)
		props.Arrow(p, at(150, 20), at(150, 70), at(100, 60), 0.6)
		props.Arrow(p, at(150, 110), at(80, 60), at(14, 100), 1)
	}},
	{Name: "prop Banded", Draw: func(p *pic.Picture) {
		props.Banded(p, box(12, 10, 60, 84), pic.Teal)
		props.Banded(p, box(88, 14, 56, 70), pic.Coral)
	}},
	{Name: "prop Block", Draw: func(p *pic.Picture) {
		props.Block(p, 12, 14, 60, pic.GoldLight, pic.GoldDark)
		props.Block(p, 90, 20.4, 30, pic.Teal, pic.TealDark)
		props.Block(p, 130, 80, 12, pic.Blue, pic.Violet)
	}},
	{Name: "prop Bulb", Draw: func(p *pic.Picture) {
		props.Bulb(p, 32, 46, 20, 0)
		props.Bulb(p, 92, 50, 20, 1)
		props.Bulb(p, 140, 80, 11, 0.5)
	}},
	{Name: "prop Card", Draw: func(p *pic.Picture) {
		props.Card(p, box(12, 10, 60, 80), pic.Coral)
		props.Card(p, box(90, 20.5, 54, 44), pic.Teal)
	}},
	{Name: "prop Coin", Draw: func(p *pic.Picture) {
		props.Coin(p, 52, 56, 44, "T")
		props.Coin(p, 124, 34, 18, "")
		props.Coin(p, 124, 92, 10, "T")
	}},
	{Name: "prop Draft", Loose: 2, Draw: func(p *pic.Picture) { // screen's words stand on whole pixels, svg's anywhere
		p.Rect(0, 0, 160, 120, 0, paper)
		props.Draft(p, box(16, 40, 56, 70), 24, "50×", 1, props.Soft)
		props.Draft(p, box(100, 50, 44, 56), 18, "", 0.6, props.Soft)
	}},
	{Name: "prop Flat", Draw: func(p *pic.Picture) {
		props.Flat(p, 52, 40, 40)
		for i := range 5 {
			props.Flat(p, 124, 100-float64(i)*4.4, 20)
		}
		props.Flat(p, 50, 96, 8)
	}},
	{Name: "prop Gift", Draw: func(p *pic.Picture) {
		props.Gift(p, 50, 60, 40)
		props.Gift(p, 126, 40, 9)
		props.Gift(p, 126, 90, 4.5)
	}},
	{Name: "prop Groove", Draw: func(p *pic.Picture) {
		props.Groove(p, 22, 24, 110, 0, pic.Teal, false)
		props.Groove(p, 22, 60, 110, 0.4, pic.Gold, true)
		props.Groove(p, 22, 96, 110, 1, pic.Coral, false)
	}},
	{Name: "prop Hand", Draw: func(p *pic.Picture) {
		props.Hand(p, 10, 34, pic.Left, "a note")
		props.Hand(p, 80, 70, pic.Center, "written by hand")
		props.Hand(p, 150, 104, pic.Right, "1 234 $")
	}},
	{Name: "prop Heart", Draw: func(p *pic.Picture) {
		props.Heart(p, 56, 56, 42)
		props.Heart(p, 130, 40, 16)
		props.Heart(p, 130, 90, 8)
	}},
	{Name: "prop JarBack", Draw: func(p *pic.Picture) {
		for range 3 { // one is so faint that nobody would find it moved
			props.JarBack(p, box(16, 10, 70, 92))
			props.JarBack(p, box(106, 40, 40, 40))
		}
	}},
	{Name: "prop JarFill", Draw: func(p *pic.Picture) {
		props.JarFill(p, box(10, 10, 66, 96), 1, 1)
		props.JarFill(p, box(86, 10, 66, 96), 0.4, 0.7)
	}},
	{Name: "prop JarGhost", Loose: 2, Draw: func(p *pic.Picture) {
		// So many hairlines are nearly all edge.
		props.JarGhost(p, box(10, 10, 66, 96), 1)
		props.JarGhost(p, box(86, 10, 66, 96), 0.5)
	}},
	{Name: "prop Billion", Draw: func(p *pic.Picture) {
		props.Billion(p, props.Pile{X: 30, Foot: 104, R: 14, Step: 3})
	}},
	{Name: "prop JarFront", Draw: func(p *pic.Picture) {
		props.JarFront(p, box(16, 10, 70, 92))
		props.JarFront(p, box(106, 40, 40, 40))
	}},
	{Name: "prop JarMore", Draw: func(p *pic.Picture) {
		props.JarMore(p, box(10, 10, 66, 96), 0.4, 1, 0.5)
		props.JarMore(p, box(86, 10, 66, 96), 0.6, 0.6, 1)
	}},
	{Name: "prop Hood", Draw: func(p *pic.Picture) {
		props.Hood(p, at(54, 20), 1)
		props.Hood(p, at(126, 50), 0.5)
	}},
	{Name: "prop Jarlet", Draw: func(p *pic.Picture) {
		p.Rect(0, 0, 160, 120, 0, paper)
		props.Jarlet(p, 50, 60, 42)
		props.Jarlet(p, 126, 60, 18)
	}},
	{Name: "prop Knob", Draw: func(p *pic.Picture) {
		props.Knob(p, 40, 50, 22, false)
		props.Knob(p, 110, 50, 22, true)
		props.Knob(p, 80, 100, 11, false)
	}},
	{Name: "prop Lamp", Draw: func(p *pic.Picture) {
		props.Lamp(p, at(40, 104), at(106, 50), 0.8)
	}},
	{Name: "prop Leaf", Draw: func(p *pic.Picture) {
		props.Leaf(p, box(14, 12, 66, 84), pic.Coral)
		props.Leaf(p, box(98, 30, 46, 30), pic.Teal)
	}},
	{Name: "prop Light", Draw: func(p *pic.Picture) {
		props.Light(p, box(10, 20, 80, 80), props.Cone{Mouth: at(60, 20), From: 20, Foot: 100, To: 50}, props.Lit)
		props.Light(p, box(90, 10, 60, 110), props.Cone{Mouth: at(120, 40), From: 8, Foot: 110, To: 30}, props.Lit)
	}},
	{Name: "prop Lid", Draw: func(p *pic.Picture) {
		props.Lid(p, box(26, 62, 108, 60), 8, "100×", 18)
	}},
	{Name: "prop LidWords", Draw: func(p *pic.Picture) {
		p.Rect(0, 0, 160, 120, 0, paper)
		props.LidWords(p, box(26, 50, 108, 60), 0, "100×", 26, 1)
		props.LidWords(p, box(26, 100, 108, 20), 4, "50×", 20, 0.5)
	}},
	{Name: "prop Lines", Draw: func(p *pic.Picture) {
		props.Lines(p, 8, 22, 140, 20, pic.Label, pic.Paper, "Words in a column, one line below another, “to AV”")
	}},
	{Name: "prop Missing", Draw: func(p *pic.Picture) {
		props.Missing(p, props.Pile{X: 46, Foot: 96, R: 30, Step: 9}, 6)
		props.Missing(p, props.Pile{X: 120, Foot: 96, R: 22, Step: 6}, 2.5)
	}},
	{Name: "prop Owned", Draw: func(p *pic.Picture) {
		props.Owned(p, stage.Wide, box(10, 0, 60, 20), pic.Gold, "$2bn", "Investors", 0)
		props.Owned(p, stage.Wide, box(90, 30, 60, 20), pic.Gold, "$2bn", "Nonprofit", 0.2)
		props.Owned(p, stage.Tall, box(40, 70, 60, 20), pic.Teal, "$1bn", "Nonprofit", 0)
	}},
	{Name: "prop Pencil", Draw: func(p *pic.Picture) {
		props.Pencil(p, 3, pic.Paper, 1, wave(10, 30, 140, 12, 40)...)
		props.Pencil(p, 2, props.Soft, 0.55, wave(10, 66, 140, 12, 40)...)
		props.Pencil(p, 1.8, pic.Coral.Alpha(0.6), 0.5, at(12, 96), at(80, 110), at(148, 92))
	}},
	{Name: "prop Phone", Draw: func(p *pic.Picture) {
		props.Phone(p, 46, 70, 0.6, 0, pic.Teal)
		props.Phone(p, 124, 76, 0.5, 1, pic.Violet)
	}},
	{Name: "prop Ruler.Mark", Draw: func(p *pic.Picture) {
		r := props.Ruler{X: 24, Y: 60, W: 112, Most: 100}
		r.Mark(p, 10)
		r.Mark(p, 80)
	}},
	{Name: "prop Ruler.Split", Draw: func(p *pic.Picture) {
		props.Ruler{X: 16, Y: 18, W: 128, Most: 100}.Split(p, 40, 30)
		props.Ruler{X: 16, Y: 44, W: 128, Most: 100}.Split(p, 60, 0)
		props.Ruler{X: 16, Y: 70, W: 128, Most: 100}.Split(p, 0, 20)
		props.Ruler{X: 16, Y: 96, W: 128, Most: 100}.Split(p, 90, 80)
	}},
	{Name: "prop Ruler.Ends", Draw: func(p *pic.Picture) {
		props.Ruler{X: 24, Y: 0, W: 112, Most: 100}.Ends(p, 50, "$50", "$0", "$100")
		props.Ruler{X: 24, Y: 36, W: 112, Most: 100}.Ends(p, 0, "$0", "least", "most")
		props.Ruler{X: 24, Y: 72, W: 112, Most: 100}.Ends(p, 100, "$100", "least", "most")
	}},
	{Name: "prop Ruler.Under", Draw: func(p *pic.Picture) {
		props.Ruler{X: 24, Y: 0, W: 112, Most: 100}.Under(p, 0, pic.Paper, "nothing")
		props.Ruler{X: 24, Y: 36, W: 112, Most: 100}.Under(p, 50, pic.Gold, "$50 million")
		props.Ruler{X: 24, Y: 74, W: 112, Most: 100}.Under(p, 100, pic.Teal, "at the end")
	}},
	{Name: "prop Scales", Draw: func(p *pic.Picture) {
		props.Scales(p, box(4, 8, 92, 100), 0.12)
		props.Scales(p, box(100, 40, 52, 60), -0.2)
	}},
	{Name: "prop Seat", Draw: func(p *pic.Picture) {
		props.Seat(p, 44, 52, 28, 0)
		props.Seat(p, 116, 52, 22, 2.2)
		props.Seat(p, 78, 102, 10, -0.6)
	}},
	{Name: "prop Sheet", Draw: func(p *pic.Picture) {
		props.Sheet(p, box(14, 8, 56, 80))
		p.Push(pic.Group{X: 100, Y: 16, Turn: 0.12})
		props.Sheet(p, box(0, 0, 46, 64))
		p.Pop()
	}},
	{Name: "prop Sign", Draw: func(p *pic.Picture) {
		p.Rect(0, 0, 160, 120, 0, paper)
		props.Sign(p, props.TokenWay, 42, 32, 22)
		props.Sign(p, props.DonationsWay, 118, 32, 22)
		props.Sign(p, props.TeslaWay, 42, 88, 22)
		props.Sign(p, props.CapWay, 118, 88, 22)
	}},
	{Name: "prop SignTo", Draw: func(p *pic.Picture) {
		p.Rect(0, 0, 160, 120, 0, paper)
		got := stage.Relic{What: stage.Sign, Box: box(10, 60, 40, 40), Turn: 0.4, Way: int(props.CapWay)}
		props.SignTo(p, got, 130, 40, 24, 0)
		props.SignTo(p, got, 130, 40, 24, 0.5)
		got.Way = int(props.TokenWay)
		props.SignTo(p, got, 130, 40, 24, 1)
	}},
	{Name: "prop Spill", Draw: func(p *pic.Picture) {
		props.Spill(p, at(14, 60), at(146, 90), 30, 11, 4, 1, 0.3)
		props.Spill(p, at(30, 100), at(130, 112), 0, 6, 3, 0.6, 2)
	}},
	{Name: "prop Stack", Draw: func(p *pic.Picture) {
		s := props.Pile{X: 40, Foot: 98, R: 28, Step: 9}
		props.Stack(p, s, props.Stack(p, s, 0, 4, &props.GoldTint), 2.4, &props.EtherTint)
		props.Stack(p, props.Pile{X: 116, Foot: 98, R: 20, Step: 5}, 0, 9, &props.GoneTint)
	}},
	{Name: "prop Stamp", Draw: func(p *pic.Picture) {
		props.Stamp(p, 80, 38, 130, pic.Head, pic.Coral, "PAID BACK", 1)
		props.Stamp(p, 80, 90, 60, pic.Strong, pic.Teal, "two lines", 0.8)
	}},
	{Name: "prop Struck", Draw: func(p *pic.Picture) {
		props.Struck(p, 52, 56, 36, 1)
		props.Struck(p, 124, 60, 20, 0.7)
	}},
	{Name: "prop Tag", Draw: func(p *pic.Picture) {
		props.Tag(p, at(70, 8), box(14, 30, 76, 84), pic.Blue)
		props.Tag(p, at(150, 12), box(104, 50, 44, 50), pic.Coral)
	}},
	{Name: "prop Temple", Draw: func(p *pic.Picture) {
		props.Temple(p, box(12, 10, 84, 92))
		props.Temple(p, box(108, 50.5, 42, 40))
	}},
	{Name: "prop Vessels.Pour", Draw: func(p *pic.Picture) {
		v := props.Vessels{Jar: box(10, 50, 50, 60), Temple: box(92, 40, 60, 66), Rise: 14}
		v.Pour(p, 1, 0.4, 0.6)
	}},
	{Name: "prop Wheel", Draw: func(p *pic.Picture) {
		p.Rect(0, 0, 160, 120, 0, paper)
		props.Wheel(p, 52, 56, 44, 0)
		props.Wheel(p, 128, 56, 22, 0.7)
	}},
}

func at(x, y float64) pic.Point { return pic.Point{X: x, Y: y} }

func box(x, y, w, h float64) pic.Box { return pic.Box{X: x, Y: y, W: w, H: h} }

// drawing lists the exported functions and methods of the Go files in a folder whose first parameter is a picture, as
// "Coin" or "Ruler.Split".
func drawing(t *testing.T, dir string) (names []string) {
	t.Helper()
	for _, file := range goFiles(t, dir, func(name string) bool { return !strings.HasSuffix(name, "_test.go") }) {
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || !f.Name.IsExported() || len(f.Type.Params.List) == 0 || typeName(f.Type.Params.List[0].Type) != "Picture" {
				continue
			}
			name := f.Name.Name
			if f.Recv != nil {
				name = typeName(f.Recv.List[0].Type) + "." + name
			}
			names = append(names, name)
		}
	}
	return names
}

// goFiles parses the Go files of a folder that pass the filter.
func goFiles(t *testing.T, dir string, filter func(name string) bool) (files []*ast.File) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if !filter(filepath.Base(name)) {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

// typeName is the last part of a type's name, without pointer and package.
func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return typeName(e.X)
	case *ast.SelectorExpr:
		return e.Sel.Name
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// called gives, for every case of this file, the names that its Draw calls on something: props.Coin, r.Split.
func called(t *testing.T) map[string]map[string]bool {
	t.Helper()
	out := map[string]map[string]bool{}
	for _, file := range goFiles(t, ".", func(name string) bool { return name == "props_test.go" }) {
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			name, calls := "", map[string]bool{}
			for _, e := range lit.Elts {
				kv, ok := e.(*ast.KeyValueExpr)
				if !ok {
					continue
				}
				if b, ok := kv.Value.(*ast.BasicLit); ok && typeName(kv.Key) == "Name" {
					name, _ = strconv.Unquote(b.Value)
				}
				if typeName(kv.Key) == "Draw" {
					ast.Inspect(kv.Value, func(n ast.Node) bool {
						if c, ok := n.(*ast.CallExpr); ok {
							if s, ok := c.Fun.(*ast.SelectorExpr); ok {
								calls[s.Sel.Name] = true
							}
						}
						return true
					})
				}
			}
			if name != "" {
				out[name] = calls
			}
			return true
		})
	}
	return out
}

// uncovered names what has no case, and cases that do not draw what they are named after.
func uncovered(names []string, cases map[string]map[string]bool) (problems []string) {
	known := map[string]bool{}
	for _, name := range names {
		known[name] = true
		calls, ok := cases[propPrefix+name]
		_, exempt := notDrawn[name]
		switch {
		case exempt && ok:
			problems = append(problems, name+" has a case and is said not to draw")
		case exempt:
		case !ok:
			problems = append(problems, fmt.Sprintf("props.%s has no case: add {Name: %q} to props_test.go", name, propPrefix+name))
		case !calls[name[strings.LastIndex(name, ".")+1:]]:
			problems = append(problems, fmt.Sprintf("the case %q does not call %s", propPrefix+name, name))
		}
	}
	for c := range cases {
		if !known[strings.TrimPrefix(c, propPrefix)] {
			problems = append(problems, fmt.Sprintf("the case %q is of no prop", c))
		}
	}
	for name := range notDrawn {
		if !known[name] {
			problems = append(problems, name+" is said not to draw and is no prop")
		}
	}
	return problems
}

func TestEveryPropHasACase(t *testing.T) {
	names := drawing(t, "../props")
	if len(names) < 30 {
		t.Errorf("only %d props were found: %v", len(names), names)
	}
	for _, problem := range uncovered(names, called(t)) {
		t.Error(problem)
	}
}

// The test above must be able to fail.
func TestAPropWithoutACaseIsNamed(t *testing.T) {
	cases := called(t)
	names := append(drawing(t, "../props"), "Anvil", "Ruler.Bend")
	if got := uncovered(names, cases); len(got) != 2 || !strings.Contains(got[0]+got[1], "props.Anvil") ||
		!strings.Contains(got[0]+got[1], "props.Ruler.Bend") {
		t.Errorf("two props without a case give %q", got)
	}
	cases[propPrefix+"Coin"] = map[string]bool{"CoinBody": true}
	if got := uncovered(drawing(t, "../props"), cases); len(got) != 1 || !strings.Contains(got[0], "does not call Coin") {
		t.Errorf("a case that draws something else gives %q", got)
	}
}

// What notDrawn names must indeed put no node on a picture.
func TestNotDrawn(t *testing.T) {
	p := &pic.Picture{}
	props.Grip(p, "x", 10, 10, 100, 0.5)
	if len(p.Nodes) != 0 || len(p.Handles) != 1 {
		t.Errorf("Grip adds %d nodes and %d handles", len(p.Nodes), len(p.Handles))
	}
}
