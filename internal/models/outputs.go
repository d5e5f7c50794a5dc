package models

import "math"

// All is every output of the models under one name each; it implements story.Models.
type All struct{}

// args reads a model's inputs by control name; ok stays true while all are there.
type args struct {
	get func(string) (float64, bool)
	ok  bool
}

func (a *args) v(name string) float64 {
	v, ok := a.get(name)
	a.ok = a.ok && ok
	return v
}

type output struct {
	unit string
	f    func(a *args) float64
}

func (a *args) coin() Coin {
	return Coin{Sale: a.v("coin.size"), Share: a.v("coin.share") / 100}
}

func (a *args) cap() Cap {
	return Cap{Money: a.v("cap.money"), Multiple: a.v("cap.multiple"), Profit: a.v("cap.profit")}
}

// lid is the example of fact F50 and source S101: ten million dollars in the first round.
func (a *args) lid() Cap { return Cap{Money: 10e6, Multiple: 100, Profit: a.v("lid.profit")} }

// The outputs. Inputs: coin.size, cap.money, cap.profit and lid.profit in dollars, donations.gifts and donations.need in
// dollars a year, coin.share and tesla.wheel in percent, cap.multiple in times.
var outputs = map[string]output{
	"coin.sale": {"usd", func(a *args) float64 { return a.coin().Sale }},
	"coin.low":  {"usd", func(a *args) float64 { return a.coin().Left(PriceOn(LowDay)) }},
	"coin.left": {"usd", func(a *args) float64 { return a.coin().Left(PriceOn(EndDay)) }},
	"coin.fall": {"percent", func(a *args) float64 { return 100 * (1 - PriceOn(LowDay)/EtherAtSale) }},
	"coin.fine": {"usd", func(a *args) float64 { p, _ := a.coin().Keep(0); return p }},
	"coin.kept": {"usd", func(a *args) float64 {
		c := a.coin()
		_, left := c.Keep(c.Left(PriceOn(EndDay)))
		return left
	}},
	// What the second fate takes: the money returned and the penalty, so that what is left and missing adds up.
	"coin.back": {"usd", func(a *args) float64 { b, p, _ := a.coin().GiveBack(0); return b + p }},
	"coin.after": {"usd", func(a *args) float64 {
		c := a.coin()
		_, _, left := c.GiveBack(c.Left(PriceOn(EndDay)))
		return max(0, left)
	}},
	"coin.short": {"usd", func(a *args) float64 {
		c := a.coin()
		_, _, left := c.GiveBack(c.Left(PriceOn(EndDay)))
		return max(0, -left)
	}},
	"donations.months": {"months", func(a *args) float64 {
		return Months(a.v("donations.gifts"), a.v("donations.need"))
	}},
	"tesla.money":   {"percent", func(a *args) float64 { return a.v("tesla.wheel") }},
	"tesla.say":     {"percent", func(a *args) float64 { return a.v("tesla.wheel") }},
	"tesla.own":     {"percent", func(a *args) float64 { return 100 - a.v("tesla.wheel") }},
	"cap.limit":     {"usd", func(a *args) float64 { return a.cap().Limit() }},
	"cap.investors": {"usd", func(a *args) float64 { return a.cap().Investors() }},
	"cap.nonprofit": {"usd", func(a *args) float64 { return a.cap().Nonprofit() }},
	"cap.stock":     {"usd", func(a *args) float64 { return a.cap().Stock() }},
	"cap.crossing":  {"usd", func(a *args) float64 { return a.cap().Crossing() }},
	"lid.money":     {"usd", func(a *args) float64 { return a.lid().Money }},
	"lid.limit":     {"usd", func(a *args) float64 { return a.lid().Limit() }},
	"lid.investors": {"usd", func(a *args) float64 { return a.lid().Investors() }},
	"lid.nonprofit": {"usd", func(a *args) float64 { return a.lid().Nonprofit() }},
	// Our arithmetic (tables N3 and N7), rounded as it is spoken of: sums named in facts F18, F21, F90, F92 and F94.
	"pledge.came":  {"usd", func(a *args) float64 { return pledgeCame }},
	"pledge.share": {"percent", func(a *args) float64 { return 100 * pledgeCame / 1e9 }},
	"scale.sales":  {"count", func(a *args) float64 { return math.Round(10e9 / 257e6) }},
	"scale.eos":    {"times", func(a *args) float64 { return math.Round(100e9/4.1e9) / 10 }},
}

// pledgeCame is what the nonprofit received, in dollars: under 45 million from one donor and over 90 from the others
// (fact F21), added as the round sums they are stated in.
const pledgeCame = 45e6 + 90e6

// Output gives the value and unit of a named output for the inputs that arg supplies by control name; ok is false for
// an unknown name or a missing input.
func (All) Output(name string, arg func(string) (float64, bool)) (value float64, unit string, ok bool) {
	o, ok := outputs[name]
	if !ok {
		return 0, "", false
	}
	a := &args{get: arg, ok: true}
	v := o.f(a)
	return v, o.unit, a.ok
}
