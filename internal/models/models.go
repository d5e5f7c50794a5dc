// Package models holds the four models of the piece and its arithmetic: pure functions of numbers.
//
// Money is in US dollars, shares are from 0 to 1 unless a name says percent. Nothing here is random, knows a clock or
// claims more than its assumptions, which the ledger lists as M1 (coin) to M4 (cap).
//
//	coin        sale, share changed at once ─▶ chest week by week, two fates
//	donations   gifts a year, need a year    ─▶ months covered
//	tesla       turn of the wheel            ─▶ money and say, one line
//	cap         money in, cap, profit        ─▶ investors, nonprofit, the crossing
package models

// Coin is the model of a token sale paid in ether on 13 January 2018.
type Coin struct {
	Sale  float64 // dollars taken, at that day's price
	Share float64 // of it changed into dollars at once, 0 to 1
}

// Left is the chest in dollars when ether stands at price dollars: S·(d + (1−d)·p/p₀).
func (c Coin) Left(price float64) float64 {
	return c.Sale * (c.Share + (1-c.Share)*price/EtherAtSale)
}

// The two fates are scaled from what happened: EOS paid $24 million on $4.1 billion (facts F90, F91), Telegram gave
// back $1.224 billion of $1.7 billion and paid $18.5 million (F92, F93; table N1).
const (
	eosPenalty      = 24e6 / 4.1e9
	telegramBack    = 1.224 / 1.7
	telegramPenalty = 18.5e6 / 1.7e9
)

// Keep gives what a sale like EOS pays and what is left of chest dollars after it, never less than nothing.
func (c Coin) Keep(chest float64) (paid, left float64) {
	paid = c.Sale * eosPenalty
	return paid, max(0, chest-paid)
}

// GiveBack gives what a sale like Telegram's returns to its buyers, what it pays, and what is left of chest dollars
// after both: less than nothing when the ether has lost more than there is, which is a debt.
func (c Coin) GiveBack(chest float64) (back, paid, left float64) {
	back, paid = c.Sale*telegramBack, c.Sale*telegramPenalty
	return back, paid, chest - back - paid
}

// Months is how many months of a need (dollars a year, above 0) a year's gifts (dollars) cover: 12·G/N.
func Months(gifts, need float64) float64 { return 12 * gifts / need }

// Cap is the model of the capped return, from OpenAI's rule of 2019 (fact F51, table N6).
type Cap struct {
	Money    float64 // dollars invested
	Multiple float64 // the cap, in times the money
	Profit   float64 // dollars to hand out over all years
}

// Limit is the most that investors can get, in dollars.
func (c Cap) Limit() float64 { return c.Money * c.Multiple }

// Investors is what investors get, in dollars: min(P, m·I).
func (c Cap) Investors() float64 { return min(c.Profit, c.Limit()) }

// Nonprofit is what the nonprofit gets, in dollars: the rest.
func (c Cap) Nonprofit() float64 { return c.Profit - c.Investors() }

// FoundationShare is the Foundation's share of ordinary stock since October 2025 (fact F66).
const FoundationShare = 0.26

// Stock is what 26 % of ordinary stock would give the nonprofit of the same profit, in dollars.
func (c Cap) Stock() float64 { return c.Profit * FoundationShare }

// Crossing is the profit above which the cap gives the nonprofit more than 26 % of stock would, in dollars:
// P − m·I = 0.26·P, so P = m·I/0.74.
func (c Cap) Crossing() float64 { return c.Limit() / (1 - FoundationShare) }
