package models

// Price is what one ether cost, in US dollars, on average over a day of 2018.
type Price struct {
	Day int // days since 31 December 2017
	USD float64
}

// Ether is the price week by week through 2018, with the peak of 13 January and the low of 14 December: Etherscan,
// "Ether Daily Price", as in shared/content/ether-2018.csv, which a test compares.
var Ether = [...]Price{
	{0, 741.13},
	{7, 1117.75},
	{13, 1385.02},
	{14, 1359.48},
	{21, 1049.09},
	{28, 1231.58},
	{35, 827.59},
	{42, 811.24},
	{49, 913.90},
	{56, 840.28},
	{63, 864.83},
	{70, 720.36},
	{77, 537.38},
	{84, 523.01},
	{91, 378.85},
	{98, 400.72},
	{105, 534.15},
	{112, 621.33},
	{119, 689.31},
	{126, 790.39},
	{133, 729.34},
	{140, 715.15},
	{147, 569.64},
	{154, 619.04},
	{161, 524.74},
	{168, 496.74},
	{175, 455.25},
	{182, 451.95},
	{189, 486.19},
	{196, 449.62},
	{203, 457.65},
	{210, 466.20},
	{217, 408.81},
	{224, 318.20},
	{231, 299.62},
	{238, 274.30},
	{245, 295.02},
	{252, 195.99},
	{259, 220.12},
	{266, 244.55},
	{273, 232.60},
	{280, 225.65},
	{287, 194.99},
	{294, 204.77},
	{301, 203.72},
	{308, 211.30},
	{315, 211.70},
	{322, 177.53},
	{329, 116.75},
	{336, 115.96},
	{343, 94.42},
	{348, 83.90},
	{350, 85.39},
	{357, 131.56},
	{364, 141.33},
	{365, 133.49},
}

// The days the model names.
const (
	SaleDay = 13  // 13 January 2018, when the model's sale is paid
	LowDay  = 348 // 14 December 2018, the lowest price of the series
	EndDay  = 365 // 31 December 2018
)

// EtherAtSale is the price on the day of the model's sale, in US dollars.
var EtherAtSale = PriceOn(SaleDay)

// PriceOn is the price of a day, on a straight line between the days of the series, in US dollars; days outside the
// year take the nearest.
func PriceOn(day float64) float64 {
	if day <= float64(Ether[0].Day) {
		return Ether[0].USD
	}
	for i := 1; i < len(Ether); i++ {
		a, b := Ether[i-1], Ether[i]
		if day <= float64(b.Day) {
			return a.USD + (b.USD-a.USD)*(day-float64(a.Day))/float64(b.Day-a.Day)
		}
	}
	return Ether[len(Ether)-1].USD
}
