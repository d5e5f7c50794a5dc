package story

import "testing"

func TestDates(t *testing.T) {
	for _, d := range []struct{ iso, en, fr string }{
		{"2015-12-11", "11_December 2015", "11_décembre 2015"},
		{"2018-01-01", "1_January 2018", "1er_janvier 2018"},
		{"2017-08", "August 2017", "août 2017"},
		{"2017", "2017", "2017"},
		{"2017-08..2017-09", "August–September 2017", "août–septembre 2017"},
		{"2017-06..2018-06", "June 2017_– June 2018", "juin 2017_– juin 2018"},
		{"2026-04-28..2026-05-14", "28_April_– 14_May 2026", "28_avril_– 14_mai 2026"},
		{"2018-01-21..2018-01-31", "21–31_January 2018", "21–31_janvier 2018"},
		{"2018-01-01..2018-01-31", "1–31_January 2018", "1er–31_janvier 2018"},
		{"2017-12-28..2018-01-03", "28_December 2017_– 3_January 2018", "28_décembre 2017_– 3_janvier 2018"},
		{"2015..2024", "2015–2024", "2015–2024"},
		{"2017..2018-06", "2017_– June 2018", "2017_– juin 2018"},
		{"2018-01..2018-02-03", "January_– 3_February 2018", "janvier_– 3_février 2018"},
		{"2018-01..2018-01-21", "January_– 21_January 2018", "janvier_– 21_janvier 2018"},
		{"2017-08..2017-08", "August 2017", "août 2017"},
		{"2024-02-29", "29_February 2024", "29_février 2024"},
		{"soon", "soon", "soon"},
		{"", "", ""},
	} {
		if got := shown(words("en").Date(d.iso)); got != d.en {
			t.Errorf("en: Date(%q) = %q, want %q", d.iso, got, d.en)
		}
		if got := shown(words("fr").Date(d.iso)); got != d.fr {
			t.Errorf("fr: Date(%q) = %q, want %q", d.iso, got, d.fr)
		}
	}
}

func TestDatesThatAreNone(t *testing.T) {
	for _, iso := range []string{"", "17", "2017-13", "2017-00", "2017-02-29", "2100-02-29", "2017-04-31", "2017-8",
		"2017-08-10-1", "2017..", "..2017", "2018..2017", "2017-08-02..2017-08-01", "2017-+8", "2015-12-11 "} {
		if _, _, ok := parseDates(iso); ok {
			t.Errorf("%q is taken for a date", iso)
		}
	}
}
