package picture

import (
	"slices"
	"testing"
)

var (
	red     = Solid(RGB(0xFF0000))
	outline = NewPath("M 0 0 L 1 0 L 0 1 Z")
)

// fill adds one of each.
func fill(p *Picture) {
	p.Rect(1, 2, 3, 4, 5, red)
	p.Frame(1, 2, 3, 4, 5, 6, red)
	p.Ellipse(1, 2, 3, 4, red)
	p.Ring(1, 2, 3, 4, 5, red)
	p.Line(1, 2, 3, 4, 5, red)
	p.Polyline(6, red, Point{5, 6}, Point{7, 8}, Point{9, 10})
	p.Area(7, red, Point{11, 12}, Point{13, 14})
	p.Shape(outline, 1, 2, 3, red)
	p.Push(Group{X: 4, Turn: 1})
	p.Text(1, 2, Right, Head, red.From, "words")
	p.Push(Group{Fade: 0.5})
	p.Shadow(1, 2, 3, 4, 5, 6, 0.5)
	p.Pop()
	p.Glow(1, 2, 3, red.From)
	p.Pop()
	p.Handle("slider", Box{1, 2, 3, 4}, Point{5, 6}, Point{7, 8})
	p.Tap("option", Box{1, 2, 3, 4}, 2)
}

func TestNodesAreWhatTheirKindsSay(t *testing.T) {
	p := &Picture{}
	fill(p)
	want := []Node{
		{Kind: Rect, X: 1, Y: 2, W: 3, H: 4, R: 5, Paint: red},
		{Kind: Rect, X: 1, Y: 2, W: 3, H: 4, R: 5, Stroke: 6, Paint: red},
		{Kind: Ellipse, X: 1, Y: 2, W: 3, H: 4, Paint: red},
		{Kind: Ellipse, X: 1, Y: 2, W: 3, H: 4, Stroke: 5, Paint: red},
		{Kind: Polyline, Lo: 0, Hi: 2, Stroke: 5, Paint: red},
		{Kind: Polyline, Lo: 2, Hi: 5, Stroke: 6, Paint: red},
		{Kind: Area, Y: 7, Lo: 5, Hi: 7, Paint: red},
		{Kind: Shape, X: 1, Y: 2, W: 3, Path: outline, Paint: red},
		{Kind: Push, Lo: 0},
		{Kind: Text, X: 1, Y: 2, Align: Right, Style: Head, Paint: red, Text: "words"},
		{Kind: Push, Lo: 1},
		{Kind: Shadow, X: 1, Y: 2, W: 3, H: 4, R: 5, Stroke: 6, Paint: Solid(ShadowColor.Alpha(0.5))},
		{Kind: Pop},
		{Kind: Glow, X: 1, Y: 2, W: 3, H: 3, Paint: red},
		{Kind: Pop},
	}
	for i := range want {
		if i >= len(p.Nodes) || p.Nodes[i] != want[i] {
			t.Fatalf("node %d of %d: %+v, want %+v", i, len(p.Nodes), p.Nodes[min(i, len(p.Nodes)-1)], want[i])
		}
	}
	if len(p.Nodes) != len(want) {
		t.Errorf("%d nodes, want %d", len(p.Nodes), len(want))
	}
	if pts := []Point{{1, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 10}, {11, 12}, {13, 14}}; !slices.Equal(p.Points, pts) {
		t.Errorf("points %v, want %v", p.Points, pts)
	}
	if g := []Group{{X: 4, Turn: 1}, {Fade: 0.5}}; !slices.Equal(p.Groups, g) {
		t.Errorf("groups %v, want %v", p.Groups, g)
	}
	if h := []Handle{
		{Control: "slider", Box: Box{1, 2, 3, 4}, From: Point{5, 6}, To: Point{7, 8}, Option: -1},
		{Control: "option", Box: Box{1, 2, 3, 4}, Option: 2},
	}; !slices.Equal(p.Handles, h) {
		t.Errorf("handles %v, want %v", p.Handles, h)
	}
}

// What is added must look as it did alone, wherever its points and groups then stand in the slices.
func TestAdd(t *testing.T) {
	q, p := &Picture{}, &Picture{}
	fill(q)
	fill(p)
	points, groups, nodes, handles := len(p.Points), len(p.Groups), len(p.Nodes), len(p.Handles)
	p.Push(Group{Fade: 0.25})
	p.Add(q)
	p.Pop()
	if len(p.Nodes) != 2*nodes+2 || len(p.Handles) != handles || p.Open() != 0 {
		t.Fatalf("%d nodes, %d handles, %d open", len(p.Nodes), len(p.Handles), p.Open())
	}
	for i, want := range q.Nodes {
		got := p.Nodes[nodes+1+i]
		switch want.Kind {
		case Push:
			if p.Groups[got.Lo] != q.Groups[want.Lo] || got.Lo != want.Lo+groups+1 {
				t.Errorf("node %d opens %+v, want %+v", i, p.Groups[got.Lo], q.Groups[want.Lo])
			}
			got.Lo = want.Lo
		case Polyline, Area:
			if !slices.Equal(p.Points[got.Lo:got.Hi], q.Points[want.Lo:want.Hi]) || got.Lo != want.Lo+points {
				t.Errorf("node %d runs through %v, want %v", i, p.Points[got.Lo:got.Hi], q.Points[want.Lo:want.Hi])
			}
			got.Lo, got.Hi = want.Lo, want.Hi
		}
		if got != want {
			t.Errorf("node %d is %+v, want %+v", i, got, want)
		}
	}
}

func TestPushAndPop(t *testing.T) {
	p := &Picture{}
	p.Pop()
	if p.Open() != 0 || len(p.Nodes) != 0 {
		t.Errorf("a Pop of nothing leaves %d open and %d nodes", p.Open(), len(p.Nodes))
	}
	p.Push(Group{})
	p.Push(Group{})
	if p.Open() != 2 {
		t.Errorf("%d open, want 2", p.Open())
	}
	p.Pop()
	p.Push(Group{X: 3})
	if p.Open() != 2 || p.Groups[p.Nodes[3].Lo].X != 3 {
		t.Errorf("%d open, want 2; the third group is %+v", p.Open(), p.Groups[p.Nodes[3].Lo])
	}
	for range 5 {
		p.Pop()
	}
	if p.Open() != 0 {
		t.Errorf("%d open, want 0", p.Open())
	}
	var kinds []Kind
	for _, n := range p.Nodes {
		kinds = append(kinds, n.Kind)
	}
	if want := []Kind{Push, Push, Pop, Push, Pop, Pop}; !slices.Equal(kinds, want) {
		t.Errorf("nodes %v, want %v", kinds, want)
	}
	p.Push(Group{})
	if p.Reset(); p.Open() != 0 {
		t.Errorf("Reset leaves %d open", p.Open())
	}
	if p.Pop(); len(p.Nodes) != 0 {
		t.Error("a Pop after Reset closes a group of the frame before")
	}
}

func TestResetKeepsMemory(t *testing.T) {
	p, fresh := &Picture{}, &Picture{}
	fill(fresh)
	for range 3 {
		fill(p)
	}
	n, pts, g, h := cap(p.Nodes), cap(p.Points), cap(p.Groups), cap(p.Handles)
	p.Reset()
	if len(p.Nodes)+len(p.Points)+len(p.Groups)+len(p.Handles) != 0 {
		t.Error("Reset leaves something")
	}
	if cap(p.Nodes) != n || cap(p.Points) != pts || cap(p.Groups) != g || cap(p.Handles) != h {
		t.Error("Reset gives memory away")
	}
	fill(p)
	if !slices.Equal(p.Nodes, fresh.Nodes) || !slices.Equal(p.Points, fresh.Points) || !slices.Equal(p.Groups, fresh.Groups) ||
		!slices.Equal(p.Handles, fresh.Handles) {
		t.Error("refilled, it is another picture")
	}
	if a := testing.AllocsPerRun(50, func() { p.Reset(); fill(p) }); a != 0 {
		t.Errorf("%v allocations a refill", a)
	}
}
