package main

import (
	"encoding/binary"
	"fmt"
)

// macMargin is the part of a Mac's icon that stays empty on each side: 100 of 1024 pixels.
const macMargin = 100.0 / 1024

// icnsTypes are the names of an .icns file's pictures that are PNGs everywhere. The Mac makes 16 and 32 pixels at simple
// density from those at double, since the old types of just these sizes hold no PNG on every version.
var icnsTypes = []struct {
	name string
	side int
}{
	{"ic11", 32}, {"ic12", 64}, {"ic07", 128}, {"ic13", 256}, {"ic08", 256}, {"ic14", 512}, {"ic09", 512}, {"ic10", 1024},
}

// macIcon writes an .icns file: a head, then each picture under its type, all lengths counting their own heads.
func macIcon() ([]byte, error) {
	body := []byte{}
	for _, t := range icnsTypes {
		data, err := pngIcon(t.side, macMargin)
		if err != nil {
			return nil, fmt.Errorf("the icon for the Mac: %w", err)
		}
		body = append(body, t.name...)
		body = binary.BigEndian.AppendUint32(body, uint32(8+len(data)))
		body = append(body, data...)
	}
	return append(binary.BigEndian.AppendUint32([]byte("icns"), uint32(8+len(body))), body...), nil
}
