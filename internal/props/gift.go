package props

import pic "coinorcap/internal/picture"

// The gifts that came in, in coins: so many, each of so many dollars. They are the same coins wherever they are counted.
const (
	Gifts   = 27
	GiftUSD = 5e6
)

// Gift draws one of these coins: its middle and its radius in view units. Drawn small and enlarged, it looks the same at
// every size.
func Gift(p *pic.Picture, x, y, r float64) {
	const small = 9
	p.Push(pic.Group{X: x, Y: y, Scale: r / small})
	Coin(p, 0, 0, small, "")
	p.Pop()
}
