package models

import (
	"math"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*max(1, math.Abs(a), math.Abs(b)) }

func TestCoinMeetsTheEndpointsOfTheSeries(t *testing.T) {
	for _, c := range []struct {
		name  string
		coin  Coin
		price float64
		want  float64
	}{
		{"on the day of the sale nothing is lost", Coin{10e9, 0.3}, EtherAtSale, 10e9},
		{"all in ether, at the low", Coin{10e9, 0}, 83.90, 10e9 * 83.90 / 1385.02},
		{"all in ether, at year's end", Coin{10e9, 0}, 133.49, 10e9 * 133.49 / 1385.02},
		{"all in dollars", Coin{10e9, 1}, 83.90, 10e9},
		{"30 % in dollars, at year's end", Coin{10e9, 0.3}, 133.49, 3e9 + 7e9*133.49/1385.02},
	} {
		if got := c.coin.Left(c.price); !near(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	if got := PriceOn(LowDay); got != 83.90 {
		t.Errorf("the low is %v, want 83.90", got)
	}
	if got := PriceOn(EndDay); got != 133.49 {
		t.Errorf("the year ends at %v, want 133.49", got)
	}
	for _, p := range Ether {
		if p.USD < PriceOn(LowDay) {
			t.Errorf("day %d costs %v, less than the low", p.Day, p.USD)
		}
		if p.USD > EtherAtSale {
			t.Errorf("day %d costs %v, more than on the day of the sale", p.Day, p.USD)
		}
	}
}

func TestEtherIsTheSharedSeries(t *testing.T) {
	data, err := os.ReadFile("../../../shared/content/ether-2018.csv")
	if err != nil {
		t.Skip("the shared folder is not beside this checkout")
	}
	rows := strings.Split(strings.TrimSpace(string(data)), "\n")[1:]
	if len(rows) != len(Ether) {
		t.Fatalf("%d rows, the program has %d", len(rows), len(Ether))
	}
	start := time.Date(2017, 12, 31, 0, 0, 0, 0, time.UTC)
	for i, row := range rows {
		day, price, _ := strings.Cut(strings.TrimSpace(row), ",")
		d, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		usd, err := strconv.ParseFloat(price, 64)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := Ether[i], (Price{int(d.Sub(start).Hours() / 24), usd}); got != want {
			t.Errorf("row %d: %v, want %v", i, got, want)
		}
	}
}

func TestFatesAreTheRecordToScale(t *testing.T) {
	if paid, left := (Coin{4.1e9, 1}).Keep(4.1e9); !near(paid, 24e6) || !near(left, 4.1e9-24e6) {
		t.Errorf("at its own size EOS pays %v and keeps %v", paid, left)
	}
	back, paid, left := (Coin{1.7e9, 1}).GiveBack(1.7e9)
	if !near(back, 1.224e9) || !near(paid, 18.5e6) || !near(left, 1.7e9-1.224e9-18.5e6) {
		t.Errorf("at its own size Telegram returns %v, pays %v, keeps %v", back, paid, left)
	}
	if _, left := (Coin{10e9, 0}).Keep(1e6); left != 0 {
		t.Errorf("a chest of a million is left with %v after a greater fine, want 0", left)
	}
}

func TestMoneyIsConserved(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		c := Coin{Sale: 1e9 + 9e9*r.Float64(), Share: r.Float64()}
		price := 80 + 1300*r.Float64()
		chest := c.Left(price)
		if whole := c.Sale*c.Share + c.Sale*(1-c.Share)*price/EtherAtSale; !near(chest, whole) {
			t.Fatalf("%+v at %v: %v, parts add up to %v", c, price, chest, whole)
		}
		back, paid, left := c.GiveBack(chest)
		if !near(back+paid+left, chest) {
			t.Fatalf("%+v: %v returned + %v paid + %v left is not %v", c, back, paid, left, chest)
		}
		k := Cap{Money: 20e9 * r.Float64(), Multiple: 1 + 99*r.Float64(), Profit: 1e12 * r.Float64()}
		if !near(k.Investors()+k.Nonprofit(), k.Profit) {
			t.Fatalf("%+v: %v + %v is not the profit", k, k.Investors(), k.Nonprofit())
		}
		if k.Investors() > k.Money*k.Multiple || k.Nonprofit() < 0 {
			t.Fatalf("%+v pays investors %v, the nonprofit %v", k, k.Investors(), k.Nonprofit())
		}
	}
}

func TestAtTheCrossingCapAndStockGiveTheSame(t *testing.T) {
	k := Cap{Money: 10e9, Multiple: 20}
	k.Profit = k.Crossing()
	if !near(k.Nonprofit(), k.Stock()) {
		t.Errorf("at %v the cap gives %v and stock %v", k.Profit, k.Nonprofit(), k.Stock())
	}
	k.Profit *= 1.01
	if k.Nonprofit() <= k.Stock() {
		t.Error("above the crossing the cap should give more")
	}
	k.Profit *= 0.98
	if k.Nonprofit() >= k.Stock() {
		t.Error("below the crossing stock should give more")
	}
}

func TestMonths(t *testing.T) {
	if got := Months(135e6, 2e9); !near(got, 0.81) {
		t.Errorf("135 million of 2 billion a year covers %v months, want 0.81", got)
	}
}

func TestOutputs(t *testing.T) {
	at := func(in map[string]float64) func(string) (float64, bool) {
		return func(name string) (float64, bool) { v, ok := in[name]; return v, ok }
	}
	for _, c := range []struct {
		name string
		in   map[string]float64
		unit string
		want float64
	}{
		{"coin.left", map[string]float64{"coin.size": 10e9, "coin.share": 100}, "usd", 10e9},
		{"coin.short", map[string]float64{"coin.size": 1.7e9, "coin.share": 100}, "usd", 0},
		{"coin.fall", nil, "percent", 100 * (1 - 83.90/1385.02)},
		{"donations.months", map[string]float64{"donations.gifts": 1e9, "donations.need": 4e9}, "months", 3},
		{"cap.nonprofit", map[string]float64{"cap.money": 10e9, "cap.multiple": 20, "cap.profit": 310e9}, "usd", 110e9},
		{"lid.limit", map[string]float64{"lid.profit": 0}, "usd", 1e9},
		{"pledge.share", nil, "percent", 13.5},
		{"scale.sales", nil, "count", 39},
		{"scale.eos", nil, "times", 2.4},
	} {
		v, unit, ok := All{}.Output(c.name, at(c.in))
		if !ok || unit != c.unit || !near(v, c.want) {
			t.Errorf("%s = %v %s %v, want %v %s", c.name, v, unit, ok, c.want, c.unit)
		}
	}
	if _, _, ok := (All{}).Output("coin.left", at(map[string]float64{"coin.size": 1})); ok {
		t.Error("an output with a missing input should not be ok")
	}
	if _, _, ok := (All{}).Output("moon.landing", at(nil)); ok {
		t.Error("an unknown output should not be ok")
	}
}
