package screen

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/face"
	"coinorcap/internal/picture"
)

// all is a clip that cuts nothing.
var all = bounds{-1e4, -1e4, 1e4, 1e4}

var (
	gold = picture.Solid(picture.Gold)
	star = picture.NewPath("M0 -1 L0.22 -0.31 L0.95 -0.31 L0.36 0.12 L0.59 0.81 L0 0.38 L-0.59 0.81 L-0.36 0.12 " +
		"L-0.95 -0.31 L-0.22 -0.31 Z")
)

// paper is a sheet without a graphics card.
type paper struct {
	writes int
	grown  []int
}

func (p *paper) write(x, y, w, h int, pix []byte) {
	if len(pix) != 4*w*h {
		panic("pixels do not fill the place")
	}
	p.writes++
}
func (p *paper) grow(side int) { p.grown = append(p.grown, side) }

func newBatch() (*batch, *paper) {
	p := &paper{}
	return &batch{masks: masks{sheet: p, known: map[maskKey]mask{}, side: firstSide}}, p
}

// showing makes a batch of one picture.
func showing(draw func(*picture.Picture)) *batch {
	b, _ := newBatch()
	p := &picture.Picture{}
	draw(p)
	b.build(p, 1, 0, 0, all)
	return b
}

// hull gives the box around a batch.
func (b *batch) hull() bounds {
	h := bounds{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, v := range b.vertices {
		x, y := float64(v.DstX), float64(v.DstY)
		h = bounds{min(h.x0, x), min(h.y0, y), max(h.x1, x), max(h.y1, y)}
	}
	return h
}

// busy is a picture of 300 nodes, of all kinds.
func busy() *picture.Picture {
	p := &picture.Picture{}
	for i := range 20 {
		x, y := float64(i%5)*120, float64(i/5)*130
		p.Push(picture.Group{X: x, Y: y, Turn: float64(i%3) * 0.1, Scale: 0.9, Clipped: i%4 == 0,
			Clip: picture.Box{X: x, Y: y, W: 90, H: 90}})
		p.Shadow(0, 4, 100, 80, 6, 8, 0.5)
		p.Rect(0, 0, 100, 80, 6, picture.Down(picture.Paper, picture.PaperShade))
		p.Frame(0, 0, 100, 80, 6, 1, gold)
		p.Text(50, 20, picture.Center, picture.Strong, picture.Ink, "Capped profit")
		p.Text(8, 40, picture.Left, picture.Label, picture.InkSoft, "since 2019")
		p.Polyline(2, gold, picture.Point{X: 5, Y: 60}, picture.Point{X: 40, Y: 50}, picture.Point{X: 95, Y: 70})
		p.Area(75, gold, picture.Point{X: 5, Y: 60}, picture.Point{X: 40, Y: 50}, picture.Point{X: 95, Y: 70})
		for k := range 3 {
			p.Ellipse(20+20*float64(k), 70, 8, 5, picture.Slant(picture.GoldLight, picture.GoldDark))
			p.Ring(20+20*float64(k), 70, 8, 5, 1, gold)
		}
		p.Pop()
	}
	for i := len(p.Nodes); i < 300; i++ {
		p.Shape(star, float64(i*7%600), 540, 9, gold)
	}
	return p
}

func TestWarmBatchAllocatesNothing(t *testing.T) {
	b, sheet := newBatch()
	p := busy()
	if len(p.Nodes) != 300 {
		t.Fatalf("%d nodes", len(p.Nodes))
	}
	work := func() {
		b.build(p, 1.5, 10.25, 3, bounds{0, 0, 960, 840})
	}
	work()
	writes := sheet.writes
	if n := testing.AllocsPerRun(20, work); n != 0 {
		t.Errorf("%v allocations", n)
	}
	if sheet.writes != writes {
		t.Errorf("a warm batch made %d masks", sheet.writes-writes)
	}
}

func BenchmarkBuild300Nodes(b *testing.B) {
	batch, _ := newBatch()
	p := busy()
	b.ReportAllocs()
	for b.Loop() {
		batch.build(p, 1.5, 10.25, 3, bounds{0, 0, 960, 840})
	}
	b.ReportMetric(float64(len(batch.vertices)), "vertices")
}

// The shader and the batch count kinds alike, and the shader compiles.
func TestShaderKnowsEveryKind(t *testing.T) {
	source, err := os.ReadFile("shade.kage")
	if err != nil {
		t.Fatal(err)
	}
	for kind := masked; kind <= haze; kind++ {
		if !strings.Contains(string(source), fmt.Sprintf("kind == %d ", kind)) {
			t.Errorf("kind %d is not drawn", kind)
		}
	}
	if _, err := ebiten.NewShader(source); err != nil {
		t.Error(err)
	}
}

func TestKindAndWidthSurvivePacking(t *testing.T) {
	for kind := solid; kind <= haze; kind++ {
		for _, v := range []float64{0, 0.25, 7.5, 999.5, 4000} {
			b := showing(func(*picture.Picture) {})
			b.finish(&state{clip: all}, 4, kind, 1, 1, 0, v, &shade{})
			// The polygon at hand is empty, and is not added; its parameters are there.
			w := float64(b.poly[0][0].Custom3) * (1 + 1e-7) // what a varying may lose
			k := math.Floor(w / 1024)
			if got := w - k*1024 - 1; int(k) != kind || math.Abs(got-min(v, 1000)) > 0.01 {
				t.Errorf("kind %d, %v: read as %v, %v", kind, v, k, got)
			}
		}
	}
}

func TestGroups(t *testing.T) {
	b := showing(func(p *picture.Picture) {
		p.Push(picture.Group{X: 100, Y: 50, Scale: 2, Fade: 0.5})
		p.Push(picture.Group{X: 10, Turn: math.Pi / 2, Fade: 0.5})
		p.Rect(0, 0, 30, 10, 0, gold)
		p.Pop()
		p.Pop()
	})
	// Turned a quarter clockwise, right becomes down, and down becomes left.
	got, want := b.hull(), bounds{120 - 20 - 1, 50 - 1, 120 + 1, 50 + 60 + 1}
	if math.Abs(got.x0-want.x0)+math.Abs(got.y0-want.y0)+math.Abs(got.x1-want.x1)+math.Abs(got.y1-want.y1) > 1e-3 {
		t.Errorf("at %v, want %v", got, want)
	}
	if a := b.vertices[0].ColorA; math.Abs(float64(a)-0.25) > 1e-6 {
		t.Errorf("opacity %v, want 0.25", a)
	}
}

func TestUnseenIsNotDrawn(t *testing.T) {
	for name, draw := range map[string]func(*picture.Picture){
		"faded":        func(p *picture.Picture) { p.Push(picture.Group{Fade: 1}); p.Rect(0, 0, 9, 9, 0, gold); p.Pop() },
		"far off":      func(p *picture.Picture) { p.Rect(5e4, 0, 9, 9, 0, gold) },
		"empty":        func(p *picture.Picture) { p.Rect(0, 0, 0, 9, 0, gold) },
		"inside out":   func(p *picture.Picture) { p.Ellipse(0, 0, -4, 9, gold) },
		"no line":      func(p *picture.Picture) { p.Polyline(3, gold) },
		"spaces":       func(p *picture.Picture) { p.Text(0, 0, picture.Left, picture.Label, picture.Ink, "  ") },
		"stray pop":    func(p *picture.Picture) { p.Nodes = append(p.Nodes, picture.Node{Kind: picture.Pop}) },
		"apart clips":  func(p *picture.Picture) { clips(p, 0, 50); p.Rect(0, 0, 99, 99, 0, gold) },
		"tiny shape":   func(p *picture.Picture) { p.Shape(star, 0, 0, 0.01, gold) },
		"scale nearly": func(p *picture.Picture) { p.Push(picture.Group{Scale: 1e-9}); p.Rect(0, 0, 9, 9, 0, gold); p.Pop() },
	} {
		if b := showing(draw); len(b.indices) > 0 {
			t.Errorf("%s: %d triangles", name, len(b.indices)/3)
		}
	}
}

// clips opens two clips of 20 by 20 units.
func clips(p *picture.Picture, x0, x1 float64) {
	p.Push(picture.Group{Clipped: true, Clip: picture.Box{X: x0, W: 20, H: 20}})
	p.Push(picture.Group{Clipped: true, Clip: picture.Box{X: x1, W: 20, H: 20}})
}

func TestClipCutsAttributesToo(t *testing.T) {
	draw := func(p *picture.Picture) {
		p.Push(picture.Group{X: 5, Y: 5, Turn: 0.3})
		p.Rect(-20, -20, 60, 60, 9, picture.Across(picture.Blue, picture.Coral))
		p.Text(0, 9, picture.Left, picture.Head, picture.Ink, "W")
		p.Area(30, gold, picture.Point{X: -9, Y: 5}, picture.Point{X: 40, Y: 10})
		p.Pop()
	}
	whole := showing(draw)
	cut := showing(func(p *picture.Picture) {
		clips(p, 0, 8)
		draw(p)
	})
	if h := cut.hull(); h.x0 < 8-1e-4 || h.x1 > 20+1e-4 || h.y0 < -1e-4 || h.y1 > 20+1e-4 {
		t.Errorf("reaches %v", h)
	}
	// Wherever the cut one draws, it draws the same.
	for x := 8.3; x < 20; x += 0.7 {
		for y := 0.3; y < 20; y += 0.7 {
			got, want := cut.at(x, y), whole.at(x, y)
			if len(got) != len(want) {
				t.Fatalf("at %v, %v: %d figures, want %d", x, y, len(got), len(want))
			}
			for i := range got {
				for k := range got[i] {
					if d := math.Abs(got[i][k] - want[i][k]); d > 1e-3 {
						t.Fatalf("at %v, %v: attribute %d of figure %d is %v off", x, y, k, i, d)
					}
				}
			}
		}
	}
}

// at gives the attributes of all the triangles over a place, in order: source, colour, parameters.
func (b *batch) at(x, y float64) (found [][10]float64) {
	for i := 0; i < len(b.indices); i += 3 {
		p, q, r := &b.vertices[b.indices[i]], &b.vertices[b.indices[i+1]], &b.vertices[b.indices[i+2]]
		px, py := float64(p.DstX), float64(p.DstY)
		ax, ay, bx, by := float64(q.DstX)-px, float64(q.DstY)-py, float64(r.DstX)-px, float64(r.DstY)-py
		det := ax*by - ay*bx
		if math.Abs(det) < 1e-9 {
			continue
		}
		u, v := ((x-px)*by-(y-py)*bx)/det, ((y-py)*ax-(x-px)*ay)/det
		if u < 0 || v < 0 || u+v >= 1 {
			continue
		}
		mix := func(p, q, r float32) float64 { return float64(p)*(1-u-v) + float64(q)*u + float64(r)*v }
		found = append(found, [10]float64{mix(p.SrcX, q.SrcX, r.SrcX), mix(p.SrcY, q.SrcY, r.SrcY),
			mix(p.ColorR, q.ColorR, r.ColorR), mix(p.ColorG, q.ColorG, r.ColorG), mix(p.ColorB, q.ColorB, r.ColorB),
			mix(p.ColorA, q.ColorA, r.ColorA), mix(p.Custom0, q.Custom0, r.Custom0), mix(p.Custom1, q.Custom1, r.Custom1),
			mix(p.Custom2, q.Custom2, r.Custom2), mix(p.Custom3, q.Custom3, r.Custom3)})
	}
	return found
}

func TestGradientsAreExact(t *testing.T) {
	for _, paint := range []picture.Paint{picture.Down(picture.Blue, picture.Coral), picture.Across(picture.Blue, picture.Coral),
		picture.Slant(picture.Paper, picture.Ink.Alpha(0)), {From: picture.Teal, To: picture.Gold, DX: 1, DY: 3}} {
		b := showing(func(p *picture.Picture) {
			p.Push(picture.Group{X: 100, Y: 40, Turn: 0.4, Scale: 1.5})
			p.Rect(10, 20, 80, 30, 4, paint)
			p.Pop()
		})
		s := (&state{ux: 1, scale: 1}).enter(&picture.Group{X: 100, Y: 40, Turn: 0.4, Scale: 1.5})
		for u := 0.013; u < 1; u += 0.11 {
			for v := 0.017; v < 1; v += 0.11 {
				x, y := s.at(10+80*u, 20+30*v)
				got, want := b.at(x, y), straight(paint.At(u, v), 1)
				for k := range want {
					if d := math.Abs(got[0][2+k] - float64(want[k])); d > 0.51/255 {
						t.Fatalf("%v at %v, %v: part %d is %.4f off", paint, u, v, k, d)
					}
				}
			}
		}
	}
}

func TestLineIsPaintedOnce(t *testing.T) {
	pts := make([]picture.Point, 60)
	for i := range pts {
		pts[i] = picture.Point{X: 20 + float64(i)*3, Y: 60 + 30*math.Sin(float64(i)/6)}
	}
	b := showing(func(p *picture.Picture) { p.Polyline(14, gold, pts...) })
	r := 7.0
	for i, p := range pts[2 : len(pts)-2] {
		for a := 0.1; a < 6.3; a += 0.4 {
			for d := 0.3; d < r; d += 1.1 {
				x, y := p.X+d*math.Cos(a), p.Y+d*math.Sin(a)
				inside := 0
				for _, f := range b.at(x, y) {
					// What the shader calls inside: a box that is all corner.
					qx, qy := math.Abs(f[0])-f[6]+f[8], math.Abs(f[1])-f[7]+f[8]
					if math.Hypot(max(qx, 0), max(qy, 0)) < f[8] {
						inside++
					}
				}
				if inside != 1 {
					t.Fatalf("point %d: painted %d times at %.1f, %.1f", i+2, inside, x, y)
				}
			}
		}
	}
}

func TestAreaHasNoSeams(t *testing.T) {
	pts := []picture.Point{{X: 0, Y: 10}, {X: 7.3, Y: 30}, {X: 7.3, Y: 30}, {X: 20.1, Y: 5}, {X: 33.3, Y: 45}, {X: 50, Y: 12}}
	b := showing(func(p *picture.Picture) { p.Area(60, gold, pts...) })
	for x := 0.05; x < 50; x += 0.1 {
		if got := b.at(x, 55.01); len(got) != 1 || got[0][0] < 1 || got[0][1] < 1 {
			t.Fatalf("at %v: %v", x, got)
		}
	}
}

func TestWordsStandOnPixels(t *testing.T) {
	b := showing(func(p *picture.Picture) {
		p.Text(10.3, 20.4, picture.Left, picture.Style{Font: face.Text, Size: 16.03}, picture.Ink, "Handles")
	})
	if len(b.vertices) != 4*7 {
		t.Fatalf("%d vertices", len(b.vertices))
	}
	for _, v := range b.vertices {
		for _, c := range []float32{v.DstX, v.DstY, v.SrcX, v.SrcY} {
			if c != float32(math.Round(float64(c))) {
				t.Fatalf("between pixels: %+v", v)
			}
		}
	}
}
