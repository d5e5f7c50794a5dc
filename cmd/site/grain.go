package main

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math/rand/v2"
)

// grainSide is the side of the tile in pixels: large enough that nobody sees it repeat, in five kilobytes.
const grainSide = 128

// grain makes the film grain's tile: specks of light and dark, as faint as screen.FilmGrain (3.5 %), the same in every
// build.
func grain() []byte {
	const a = 255 * 35 / 1000
	specks := color.Palette{color.NRGBA{}, color.NRGBA{255, 255, 255, a / 2}, color.NRGBA{0, 0, 0, a}, color.NRGBA{0, 0, 0, a / 2}}
	tile := image.NewPaletted(image.Rect(0, 0, grainSide, grainSide), specks)
	r := rand.New(rand.NewPCG(2018, 1))
	for i := range tile.Pix {
		tile.Pix[i] = uint8(r.IntN(len(specks)))
	}
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, tile); err != nil {
		panic(err) // the tile is our own
	}
	return b.Bytes()
}
