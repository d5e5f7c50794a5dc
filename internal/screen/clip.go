package screen

import "github.com/hajimehoshi/ebiten/v2"

// emit adds the polygon at hand, convex and of n corners, as far as it lies within the clip. Clipping here, rather than
// by a scissor, leaves the batch whole.
func (b *batch) emit(n int, clip *bounds) {
	p := &b.poly[0]
	x0, y0, x1, y1 := p[0].DstX, p[0].DstY, p[0].DstX, p[0].DstY
	for i := range p[:n] {
		x0, x1 = min(x0, p[i].DstX), max(x1, p[i].DstX)
		y0, y1 = min(y0, p[i].DstY), max(y1, p[i].DstY)
	}
	cx0, cy0, cx1, cy1 := float32(clip.x0), float32(clip.y0), float32(clip.x1), float32(clip.y1)
	if x0 >= cx1 || y0 >= cy1 || x1 <= cx0 || y1 <= cy0 {
		return
	}
	if x0 < cx0 {
		n = b.cut(n, 1, 0, -cx0)
	}
	if x1 > cx1 {
		n = b.cut(n, -1, 0, cx1)
	}
	if y0 < cy0 {
		n = b.cut(n, 0, 1, -cy0)
	}
	if y1 > cy1 {
		n = b.cut(n, 0, -1, cy1)
	}
	if n < 3 {
		return
	}
	first := uint32(len(b.vertices))
	b.vertices = append(b.vertices, p[:n]...)
	for i := first + 2; i < first+uint32(n); i++ {
		b.indices = append(b.indices, first, i-1, i)
	}
}

// cut takes from the polygon at hand, of n corners, the part where nx*x + ny*y + d is not negative, and gives the number
// of corners left (Sutherland and Hodgman). All attributes are linear in the place, so the new corners fit the old.
func (b *batch) cut(n int, nx, ny, d float32) int {
	in, out := &b.poly[0], &b.poly[1]
	m := 0
	for i := range n {
		p, q := &in[i], &in[(i+1)%n]
		dp, dq := nx*p.DstX+ny*p.DstY+d, nx*q.DstX+ny*q.DstY+d
		if dp >= 0 {
			out[m] = *p
			m++
		}
		if (dp < 0) != (dq < 0) {
			out[m] = between(p, q, dp/(dp-dq))
			m++
		}
	}
	copy(in[:m], out[:m])
	return m
}

// between gives the vertex t of the way from p to q, which share what is not set here.
func between(p, q *ebiten.Vertex, t float32) ebiten.Vertex {
	v := *p
	v.DstX += (q.DstX - p.DstX) * t
	v.DstY += (q.DstY - p.DstY) * t
	v.SrcX += (q.SrcX - p.SrcX) * t
	v.SrcY += (q.SrcY - p.SrcY) * t
	v.Custom0 += (q.Custom0 - p.Custom0) * t // a strip's distances from its ends
	v.Custom1 += (q.Custom1 - p.Custom1) * t
	v.ColorR += (q.ColorR - p.ColorR) * t
	v.ColorG += (q.ColorG - p.ColorG) * t
	v.ColorB += (q.ColorB - p.ColorB) * t
	v.ColorA += (q.ColorA - p.ColorA) * t
	return v
}
