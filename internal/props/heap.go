package props

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
)

// heapRows are the rows of a heap, from the floor up: how many coins lie in each.
var heapRows = [...]int{13, 13, 11, 8, 6, 3, 1}

// HeapCoins is how many coins a heap has; the first HeapFront, its two lowest rows, may lie before a thing that stands
// in it.
const (
	HeapCoins = 55
	HeapFront = 26
)

// Heap is coins that lie on the desk as they fell, all in view units: their ends X0 and X1, the level of the lowest
// ones' faces, a coin's half width, and how far one row lies above another, in half widths.
type Heap struct{ X0, X1, Floor, R, Rise float64 }

// HeapOf is the heap whose front was handed on.
func HeapOf(r stage.Relic) Heap {
	return Heap{X0: r.Box.X, X1: r.Box.X + r.Box.W, Floor: r.Box.Y, R: r.Size, Rise: r.Part}
}

// Relic is the front of the heap, to hand on.
func (h Heap) Relic() stage.Relic {
	return stage.Relic{What: stage.Heap, Box: pic.Box{X: h.X0, Y: h.Floor, W: h.X1 - h.X0}, Size: h.R, Part: h.Rise}
}

// Coin is the middle of the face of the i-th coin, counted from the floor up.
func (h Heap) Coin(i int) pic.Point {
	k, row := i, 0
	for k >= heapRows[row] {
		k -= heapRows[row]
		row++
	}
	mid, step := (h.X0+h.X1)/2, (h.X1-h.X0-2*h.R)/float64(heapRows[0]-1)
	lean := 0.3 * step * (float64((i*7)%5)/2 - 1)
	x := mid + step*(float64(k)-float64(heapRows[row]-1)/2) + lean*float64(row%2)
	y := h.Floor - h.Rise*h.R*float64(row) + 0.12*h.R*float64((i*3)%3)
	return pic.Point{X: min(max(x, h.X0+h.R), h.X1-h.R), Y: y}
}
