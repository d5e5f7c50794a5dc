package screen

// Quality is how well a picture is painted. What is painted worse takes less of a graphics card; on the processor that stands
// in for one in our tests, pixels cost nearly all of a frame, and a quarter of them nearly a quarter.
type Quality int

const (
	Whole    Quality = iota
	Plain            // shadows are drawn more simply
	Coarse           // and one pixel is painted for each square of two by two
	Coarsest         // of three by three
)

// Side is how many pixels each way share one that is painted.
func (q Quality) Side() float64 { return float64(max(q, Plain)) }
