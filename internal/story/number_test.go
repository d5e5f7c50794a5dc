package story

import (
	"math"
	"os"
	"strings"
	"sync"
	"testing"
)

// shown makes the spaces that do not break visible: _ for U+00A0, ' for U+202F.
func shown(s string) string { return strings.NewReplacer(nbsp, "_", narrow, "'").Replace(s) }

// grammarText is a shipped grammar's file.
func grammarText(name string) string {
	text, err := os.ReadFile("../../assets/story/" + name)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// spoken languages with the grammars that are shipped.
var tongues = sync.OnceValue(func() *Story {
	s, _ := Parse(os.DirFS("../../assets"))
	return s
})

func words(lang string) *Words { return tongues().Words(lang) }

func TestNumbers(t *testing.T) {
	for _, n := range []struct {
		unit                     string
		v                        float64
		en, enShort, fr, frShort string
	}{
		{"usd", 257e6, "$257_million", "$257m", "257_millions_de_dollars", "257_M$"},
		{"usd", 10e9, "$10_billion", "$10bn", "10_milliards_de_dollars", "10_Md$"},
		{"usd", 3.6e9, "$3.6_billion", "$3.6bn", "3,6_milliards_de_dollars", "3,6_Md$"},
		{"usd", 1e9, "$1_billion", "$1bn", "1_milliard_de_dollars", "1_Md$"},
		{"usd", 0.57e9, "$570_million", "$570m", "570_millions_de_dollars", "570_M$"},
		{"usd", 24e6, "$24_million", "$24m", "24_millions_de_dollars", "24_M$"},
		{"usd", 18.5e6, "$18.5_million", "$18.5m", "18,5_millions_de_dollars", "18,5_M$"},
		{"usd", 1.7e9, "$1.7_billion", "$1.7bn", "1,7_milliard_de_dollars", "1,7_Md$"},
		{"usd", 1.224e9, "$1.22_billion", "$1.22bn", "1,22_milliard_de_dollars", "1,22_Md$"},
		{"usd", 1.225e9, "$1.23_billion", "$1.23bn", "1,23_milliard_de_dollars", "1,23_Md$"},
		{"usd", 1.995e9, "$2_billion", "$2bn", "2_milliards_de_dollars", "2_Md$"},
		{"usd", 999.4e6, "$999_million", "$999m", "999_millions_de_dollars", "999_M$"},
		{"usd", 999.5e6, "$1_billion", "$1bn", "1_milliard_de_dollars", "1_Md$"},
		{"usd", 1e6, "$1_million", "$1m", "1_million_de_dollars", "1_M$"},
		{"usd", 1.5e12, "$1.5_trillion", "$1.5tn", "1'500_milliards_de_dollars", "1'500_Md$"},
		{"usd", 999999, "$999,999", "$999,999", "999'999_dollars", "999'999_$"},
		{"usd", 999999.5, "$1_million", "$1m", "1_million_de_dollars", "1_M$"},
		{"usd", 1385.02, "$1,385", "$1,385", "1'385_dollars", "1'385_$"},
		{"usd", 1385.5, "$1,386", "$1,386", "1'386_dollars", "1'386_$"},
		{"usd", 133.37, "$133", "$133", "133_dollars", "133_$"},
		{"usd", 84.3, "$84.30", "$84.30", "84,30_dollars", "84,30_$"},
		{"usd", 99.996, "$100", "$100", "100_dollars", "100_$"},
		{"usd", 1, "$1", "$1", "1_dollar", "1_$"},
		{"usd", 0.05, "$0.05", "$0.05", "0,05_dollar", "0,05_$"},
		{"usd", 0.004, "$0", "$0", "0_dollar", "0_$"},
		{"usd", 0, "$0", "$0", "0_dollar", "0_$"},
		{"usd", -3.6e9, "−$3.6_billion", "−$3.6bn", "−3,6_milliards_de_dollars", "−3,6_Md$"},
		{"usd", -0.001, "$0", "$0", "0_dollar", "0_$"},
		{"percent", 13.5, "13.5%", "13.5%", "13,5'%", "13,5'%"},
		{"percent", 100, "100%", "100%", "100'%", "100'%"},
		{"percent", 0.58, "0.58%", "0.58%", "0,58'%", "0,58'%"},
		{"percent", 24 / 41.0, "0.585%", "0.585%", "0,585'%", "0,585'%"},
		{"times", 300000, "300,000_times", "300,000×", "300'000_fois", "×300'000"},
		{"times", 1, "1_time", "1×", "1_fois", "×1"},
		{"times", 2.439, "2.44_times", "2.44×", "2,44_fois", "×2,44"},
		{"count", 4722, "4,722", "4,722", "4'722", "4'722"},
		{"count", 1234567.5, "1,234,568", "1,234,568", "1'234'568", "1'234'568"},
		{"count", 38.91, "38.9", "38.9", "38,9", "38,9"},
		{"count", 999.9, "1,000", "1,000", "1'000", "1'000"},
		{"count", 0.125, "0.125", "0.125", "0,125", "0,125"},
		{"months", 1, "1_month", "1_month", "1_mois", "1_mois"},
		{"months", 3.4, "3.4_months", "3.4_months", "3,4_mois", "3,4_mois"},
		{"months", 0, "0_months", "0_months", "0_mois", "0_mois"},
		{"years", 1.5, "1.5_years", "1.5_years", "1,5_an", "1,5_an"},
		{"years", 1.996, "2_years", "2_years", "2_ans", "2_ans"},
		{"years", 1.0004, "1_year", "1_year", "1_an", "1_an"},
		{"weeks", 2, "2_weeks", "2_weeks", "2_semaines", "2_semaines"},
		{"weeks", -1, "−1_week", "−1_week", "−1_semaine", "−1_semaine"},
		{"", 12, "12", "12", "12", "12"},
		{"usd", math.Inf(1), "–", "–", "–", "–"},
		{"percent", math.NaN(), "–", "–", "–", "–"},
	} {
		for _, c := range []struct {
			lang  string
			short bool
			want  string
		}{{"en", false, n.en}, {"en", true, n.enShort}, {"fr", false, n.fr}, {"fr", true, n.frShort}} {
			if got := shown(words(c.lang).Number(n.unit, n.v, c.short)); got != c.want {
				t.Errorf("%s: Number(%q, %v, %v) = %q, want %q", c.lang, n.unit, n.v, c.short, got, c.want)
			}
		}
	}
}

// Halves go away from nought as a reader sees them, in decimal: 2.675 is a half, though its bits are a little less.
func TestRounding(t *testing.T) {
	for _, r := range []struct {
		v      float64
		places int
		want   string
	}{
		{0.5, 0, "1"}, {1.5, 0, "2"}, {2.5, 0, "3"}, {-2.5, 0, "-3"}, {0.49, 0, "0"}, {-0.4, 0, "0"},
		{2.675, 2, "2.68"}, {1.005, 2, "1.01"}, {9.995, 2, "10"}, {0.05, 0, "0"}, {0.04, 1, "0"}, {0.05, 1, "0.1"},
		{1e21, 0, "1,000,000,000,000,000,000,000"}, {1234.5, 0, "1,235"}, {12, 3, "12"},
	} {
		d := newDecimal(r.v)
		d.places(r.places)
		got := d.text(tongues().grammars["en"], 0)
		if d.neg {
			got = "-" + got
		}
		if got != r.want {
			t.Errorf("%v to %d places = %s, want %s", r.v, r.places, got, r.want)
		}
	}
}

func TestAloud(t *testing.T) {
	for _, n := range []struct {
		unit   string
		v      float64
		en, fr string
	}{
		{"usd", 3.7e9, "3.7_billion_dollars", "3,7_milliards_de_dollars"},
		{"usd", 1.7e9, "1.7_billion_dollars", "1,7_milliard_de_dollars"},
		{"usd", 1, "1_dollar", "1_dollar"},
		{"usd", 1.5, "1.50_dollars", "1,50_dollar"},
		{"usd", 0, "0_dollars", "0_dollar"},
		{"percent", 30, "30_percent", "30_pour_cent"},
		{"times", 100, "100_times", "100_fois"},
		{"months", 1, "1_month", "1_mois"},
	} {
		for lang, want := range map[string]string{"en": n.en, "fr": n.fr} {
			if got := shown(words(lang).AloudNumber(n.unit, n.v)); got != want {
				t.Errorf("%s: AloudNumber(%q, %v) = %q, want %q", lang, n.unit, n.v, got, want)
			}
		}
	}
	s := french(t)
	line := Line{Text: "{pledge.guess} of {F94.usd short}."}
	if got := shown(s.Words("en").Aloud(line, StaticEnv(s, nil))); got != "50_percent of 257_million_dollars." {
		t.Errorf("Aloud = %q", got)
	}
}

// A slider says its beat's sentence, in words and units, and where there is none its value.
func TestSpoken(t *testing.T) {
	s, problems := Parse(changed(t, scene("coin", "see {coin.left", "aloud coin.share | {coin.share} at once, {coin.left} left\nsee {coin.left")...))
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	b, w, env := s.Beat("coin.sale"), s.Words("en"), StaticEnv(s, models{})
	if got := shown(w.Spoken(b, s.Control("coin.share"), env)); got != "30_percent at once, 3_dollars left" {
		t.Errorf("with a sentence: %q", got)
	}
	if got := shown(w.Spoken(b, s.Control("coin.size"), env)); got != "10_dollars" {
		t.Errorf("without one: %q", got)
	}
}
