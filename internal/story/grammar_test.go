package story

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"coinorcap/internal/mutate"
)

// Grammars of languages that the piece does not have, as their translators would write them, show that one need not change
// the program: plurals of four and six kinds, forms without digits, months in two cases, the year first, right to left.
var foreignGrammars = map[string]string{
	"de": `name Deutsch
point ,
group .
plural one | i = 1 and v = 0
form usd 9 one | # Milliarde Dollar
form usd 9 | # Milliarden Dollar
form usd 9 short | # Mrd. $
form usd 6 one | # Million Dollar
form usd 6 | # Millionen Dollar
form usd 6 short | # Mio. $
form usd 0 | # Dollar
form usd 0 short | # $
form percent | # %
form percent aloud | # Prozent
form times | # Mal
form count | #
form months one | # Monat
form months | # Monate
form years one | # Jahr
form years | # Jahre
form weeks one | # Woche
form weeks | # Wochen
months | Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember
date dmy | {d}.~{m} {y}
date my | {m} {y}
date dm | {d}.~{m}
date d | {d}.
bind Million Milliarde Mio. Mrd. Dollar
before space %
quotes „ “
`,
	"pl": `name Polski
point ,
group narrow
ungrouped 4
plural one | i = 1 and v = 0
plural few | v = 0 and i % 10 = 2..4 and i % 100 != 12..14
plural many | v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14
form usd 9 one | # miliard dolarów
form usd 9 few | # miliardy dolarów
form usd 9 many | # miliardów dolarów
form usd 9 | # miliarda dolarów
form usd 9 short | # mld $
form usd 6 one | # milion dolarów
form usd 6 few | # miliony dolarów
form usd 6 many | # milionów dolarów
form usd 6 | # miliona dolarów
form usd 0 one | # dolar
form usd 0 few | # dolary
form usd 0 many | # dolarów
form usd 0 | # dolara
form percent | #%
form times one | # raz
form times | # razy
form count | #
form months one | # miesiąc
form months few | # miesiące
form months many | # miesięcy
form months | # miesiąca
form years one | # rok
form years few | # lata
form years many | # lat
form years | # roku
form weeks one | # tydzień
form weeks few | # tygodnie
form weeks many | # tygodni
form weeks | # tygodnia
months | styczeń | luty | marzec | kwiecień | maj | czerwiec | lipiec | sierpień | wrzesień | październik | listopad | grudzień
months day | stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada | grudnia
date dmy | {d}~{m} {y}
date my | {m} {y}
date dm | {d}~{m}
quotes „ ”
`,
	"ar": `name العربية
direction rtl
stage en
point .
group ,
plural zero | n = 0
plural one | n = 1
plural two | n = 2
plural few | n % 100 = 3..10
plural many | n % 100 = 11..99
form usd 9 | # مليار دولار
form usd 0 | # دولار
form percent | #%
form times | # مرة
form count | #
form months one | شهر واحد
form months two | شهران
form months few | # أشهر
form months many | # شهرًا
form months | # شهر
form years | # سنة
form weeks | # أسبوع
months | يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر
date dmy | {d}~{m} {y}
date my | {m} {y}
date dm | {d}~{m}
quotes « »
`,
	"ja": `name 日本語
point .
group ,
form usd 12 | #兆ドル
form usd 8 | #億ドル
form usd 4 | #万ドル
form usd 0 | #ドル
form percent | #%
form times | #倍
form count | #
form months | #か月
form years | #年
form weeks | #週間
months | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
date dmy | {y}年{m}{d}日
date my | {y}年{m}
date dm | {m}{d}日
date y | {y}年
date d | {d}日
quotes 「 」
`,
}

// speaking gives a story that knows a grammar, and what is wrong with that.
func speaking(lang, text string) (*Words, string) {
	p := &parser{fsys: fstest.MapFS{"g": &fstest.MapFile{Data: []byte(text)}}, s: &Story{grammars: map[string]*grammar{}}}
	p.s.grammars[lang] = p.grammar("g", "g")
	return p.s.Words(lang), list(p.problems)
}

func TestForeignGrammars(t *testing.T) {
	type number struct {
		unit  string
		v     float64
		short bool
		want  string
	}
	for lang, numbers := range map[string][]number{
		"de": {{"usd", 1e9, false, "1_Milliarde_Dollar"}, {"usd", 3.6e9, false, "3,6_Milliarden_Dollar"}, {"usd", 257e6, true, "257_Mio._$"},
			{"usd", 1385, false, "1.385_Dollar"}, {"percent", 13.5, false, "13,5_%"}, {"times", 1, true, "1_Mal"}},
		"pl": {{"usd", 1e9, false, "1_miliard_dolarów"}, {"usd", 3e9, false, "3_miliardy_dolarów"}, {"usd", 12e9, false, "12_miliardów_dolarów"},
			{"usd", 3.7e9, false, "3,7_miliarda_dolarów"}, {"usd", 1385, false, "1385_dolarów"}, {"usd", 13852, false, "13'852_dolary"},
			{"weeks", 22, false, "22_tygodnie"}, {"times", 5, false, "5_razy"}},
		"ar": {{"months", 1, false, "شهر_واحد"}, {"months", 2, false, "شهران"}, {"months", 3, false, "3_أشهر"}, {"months", 11, false, "11_شهرًا"},
			{"months", 100, false, "100_شهر"}, {"months", 0.5, false, "0.5_شهر"}},
		"ja": {{"usd", 10e9, false, "100億ドル"}, {"usd", 257e6, false, "2.57億ドル"}, {"usd", 1.5e12, false, "1.5兆ドル"}, {"usd", 1e6, false, "100万ドル"}, {"usd", 84.3, false, "84.30ドル"}},
	} {
		w, problems := speaking(lang, foreignGrammars[lang])
		if problems != "" {
			t.Errorf("%s: %s", lang, problems)
		}
		for _, n := range numbers {
			if got := shown(w.Number(n.unit, n.v, n.short)); got != n.want {
				t.Errorf("%s: Number(%q, %v) = %q, want %q", lang, n.unit, n.v, got, n.want)
			}
		}
	}
	for lang, dates := range map[string]map[string]string{
		"de": {"2015-12-11": "11._Dezember 2015", "2018-01-21..2018-01-31": "21.–31._Januar 2018", "2017-08": "August 2017"},
		"pl": {"2015-12-11": "11_grudnia 2015", "2015-12": "grudzień 2015", "2026-04-28..2026-05-14": "28_kwietnia_– 14_maja 2026"},
		"ja": {"2015-12-11": "2015年12月11日", "2017-08..2017-09": "2017年8月–9月", "2018-01-21..2018-01-31": "2018年1月21日–31日", "2017": "2017年",
			"2026-04-28..2026-05-14": "2026年4月28日_– 5月14日"},
	} {
		w, _ := speaking(lang, foreignGrammars[lang])
		for iso, want := range dates {
			if got := shown(w.Date(iso)); got != want {
				t.Errorf("%s: Date(%q) = %q, want %q", lang, iso, got, want)
			}
		}
	}
	if ar, _ := speaking("ar", foreignGrammars["ar"]); !ar.RightToLeft() || ar.Name() != "العربية" || ar.OnStage().Lang() != "en" {
		t.Errorf("Arabic is called %q and does not read from right to left", ar.Name())
	}
}

func TestGrammarProblems(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"name Deutsch\n", "", `g: line is missing: name`},
		{"name Deutsch", "name", `g:1: name has no words`},
		{"point ,", "point ,\npoint .", `g:3: point stands twice`},
		{"point ,", "stage no\npoint ,", "g:2: stage is not `stage en`"},
		{"point ,", "direction down\npoint ,", `g:2: direction is neither ltr nor rtl`},
		{"point ,", "punt ,", `g:2: no line is of the kind "punt" (did you mean "point"?)|g: line is missing: point`},
		{"point ,", "point ,\nungrouped four", `g:3: ungrouped is not a number of digits`},
		{"point ,", "point ,\nplural few | i is 1", "g:3: plural is not `plural CATEGORY | RULE`, zero, one, two, few or many with its rule of the CLDR"},
		{"quotes „ “", "plural few | n = 3\nquotes „ “", `g:30: plural stands after the first form`},
		{"form usd 9 one", "form usd 9 few", `g:5: no plural is called "few": what no plural line fits is written without a name`},
		{"form usd 9 | # Milliarden Dollar\n", "", `g: form usd 9 has no words for the numbers that no plural line fits`},
		{"form usd 9 | # Milliarden", "form usd 9 | Milliarden", "g:6: form is not `form UNIT [short|aloud] [CATEGORY] | WORDS`, or `form usd EXPONENT …`, with one # for the digits|g: form usd 9 has no words for the numbers that no plural line fits"},
		{"form usd 0 | # Dollar\nform usd 0 short | # $\n", "", `g: line is missing: form usd 0`},
		{"form usd 0 |", "form usd |", "g:11: form is not `form UNIT [short|aloud] [CATEGORY] | WORDS`, or `form usd EXPONENT …`|g: line is missing: form usd 0"},
		{"form usd 0 |", "form usd 12 | # Billionen\nform usd 0 |", "g:11: form usd 12 stands after a smaller one"},
		{"form weeks one | # Woche\nform weeks | # Wochen\n", "", `g: line is missing: form weeks`},
		{"form count", "form counts", "g:16: form is not `form UNIT [short|aloud] [CATEGORY] | WORDS`, or `form usd EXPONENT …`|g: line is missing: form count"},
		{" | Dezember", "", "g:23: months is not `months | …` or `months day | …` with twelve names and a | between each"},
		{"{d}.~{m} {y}", "{d}.~{m}", "g:24: date is not `date dmy | {d}~{m} {y}`, or so for my, dm, y, m, d, with each part once"},
		{"before space %", "before %", "g:29: before is not `before narrow SIGNS` or `before space SIGNS`"},
		{"quotes „ “", "quotes „“", "g:30: quotes is not `quotes “ ”`"},
	} {
		text := foreignGrammars["de"]
		if !strings.Contains(text, c.old) {
			t.Fatalf("no %q", c.old)
		}
		if _, got := speaking("de", strings.Replace(text, c.old, c.new, 1)); strings.TrimSpace(got) != strings.ReplaceAll(c.want, "|g", "\ng") {
			t.Errorf("%q for %q:\n got %s\nwant %s", c.new, c.old, got, strings.ReplaceAll(c.want, "|g", "\ng"))
		}
	}
}

// Without any grammar numbers are bare, and nothing fails.
func TestWithoutGrammar(t *testing.T) {
	w := (&Story{}).Words("xx")
	if got := w.Number("usd", 1234.5, false) + " " + w.Number("percent", 2, true) + " " + w.Date("2017-08-02"); got != "1235 2 2 8 2017" {
		t.Errorf("without a grammar: %s", got)
	}
}

// FuzzGrammar: whatever a grammar says, it is read without a panic, and every number and date can be printed.
func FuzzGrammar(f *testing.F) {
	seeds := []mutate.Seed{{grammarText("grammar.txt"), 1.5}, {grammarText("fr/grammar.txt"), 3.7e9}}
	for _, lang := range slices.Sorted(maps.Keys(foreignGrammars)) {
		seeds = append(seeds, mutate.Seed{foreignGrammars[lang], 22.0}, mutate.Seed{"draft yes\n" + foreignGrammars[lang], 0.0})
	}
	mutate.Add(f, 1000, seeds...)
	f.Fuzz(func(t *testing.T, text string, v float64) {
		w, _ := speaking("en", text)
		for _, unit := range append([]string{"", "none"}, unitNames...) {
			w.Number(unit, v, false)
			w.Number(unit, v, true)
			w.AloudNumber(unit, v)
		}
		for _, iso := range []string{"2017", "2017-08", "2018-01-01", "2017-08..2017-09", "2026-04-28..2026-05-14", "2017-12-28..2018-01-03"} {
			w.Date(iso)
		}
		w.Typeset(text)
	})
}
