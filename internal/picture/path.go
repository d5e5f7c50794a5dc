package picture

// Op is a step of a path.
type Op uint8

// The steps: each takes its last point as the place the pen ends at.
const (
	MoveTo  Op = iota // P[0]
	LineTo            // P[0]
	QuadTo            // control P[0], end P[1]
	CubicTo           // controls P[0] and P[1], end P[2]
)

// Segment is one step of a path with its points.
type Segment struct {
	Op Op
	P  [3]Point
}

// Path is a closed outline, filled by the non-zero rule. Paths are made once, as package variables: painters keep what
// they made of one under its address.
type Path struct {
	Segments []Segment
	Bounds   Box
}

// NewPath makes a path from SVG-like path data: absolute M, L, Q, C and Z with numbers separated by spaces or commas.
// It panics on anything else, since paths are constants of the program.
func NewPath(data string) *Path {
	p, err := ParsePath(data)
	if err != nil {
		panic("picture: " + err.Error())
	}
	return p
}
