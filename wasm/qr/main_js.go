// Command qr draws QR codes for the page that puts lessons together, so that no service has to: it gives that page the
// function coinorcapCode(text), which answers with the code as an SVG path of unit squares and its side, or with nothing
// when the text is too long. It is fetched by that page alone.
package main

import (
	"strconv"
	"syscall/js"

	"rsc.io/qr"
)

func main() {
	js.Global().Set("coinorcapCode", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if len(args) != 1 || args[0].Type() != js.TypeString {
			return nil
		}
		code, err := qr.Encode(args[0].String(), qr.M)
		if err != nil {
			return nil
		}
		return map[string]any{"path": path(code), "side": code.Size}
	}))
	js.Global().Get("document").Call("dispatchEvent", js.Global().Get("Event").New("coinorcapcode"))
	select {} // the function goes on answering
}

// path is the black of a code, row by row, each run of squares as one rectangle.
func path(code *qr.Code) string {
	var d []byte
	for y := range code.Size {
		for x := 0; x < code.Size; x++ {
			from := x
			for x < code.Size && code.Black(x, y) {
				x++
			}
			if n := x - from; n > 0 {
				d = append(d, 'M')
				d = strconv.AppendInt(d, int64(from), 10)
				d = append(d, ' ')
				d = strconv.AppendInt(d, int64(y), 10)
				d = append(d, 'h')
				d = strconv.AppendInt(d, int64(n), 10)
				d = append(d, "v1h-"...)
				d = strconv.AppendInt(d, int64(n), 10)
				d = append(d, 'z')
			}
		}
	}
	return string(d)
}
