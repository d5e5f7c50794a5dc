package stagetest

import (
	"fmt"
	"image"
)

// Difference gives the mean difference of two pictures' channels, of 255, and the share of pixels that differ by more than
// 64 in any.
func Difference(a, b image.Image) (mean, off float64) {
	if a.Bounds() != b.Bounds() {
		panic(fmt.Sprint("pictures of ", a.Bounds(), " and ", b.Bounds()))
	}
	n := 0
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			r0, g0, b0, _ := a.At(x, y).RGBA()
			r1, g1, b1, _ := b.At(x, y).RGBA()
			worst := 0
			for _, d := range [3]int{int(r0>>8) - int(r1>>8), int(g0>>8) - int(g1>>8), int(b0>>8) - int(b1>>8)} {
				d = max(d, -d)
				mean += float64(d)
				worst = max(worst, d)
			}
			if worst > 64 {
				off++
			}
			n++
		}
	}
	return mean / float64(3*n), off / float64(n)
}
