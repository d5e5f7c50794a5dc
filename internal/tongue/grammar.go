package tongue

import (
	_ "embed"
	"fmt"
	"io/fs"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
)

//go:embed plurals.txt
var plurals string

// category is a plural category of a language: its rule, and some numbers for which it stands.
type category struct{ name, rule, samples string }

// categories gives a language's plural categories, "other" last. What the CLDR does not know has that alone.
func categories(tag language.Tag) []category {
	base, _ := tag.Base()
	for _, want := range []string{tag.String(), base.String()} {
		for block := range strings.SplitSeq(plurals, "\n= ") {
			langs, rules, _ := strings.Cut(block, "\n")
			if !strings.Contains(" "+langs+" ", " "+want+" ") {
				continue
			}
			var out []category
			for row := range strings.SplitSeq(strings.TrimSpace(rules), "\n") {
				f := strings.Split(row, " | ")
				out = append(out, category{f[0], strings.TrimSpace(f[1]), f[2]})
			}
			return out
		}
	}
	return []category{{"other", "", "0, 1, 2, 3 …"}}
}

// scales are the powers of ten by which a language counts large sums, as far as they are known to differ.
func scales(tag language.Tag) []int {
	base, _ := tag.Base()
	switch base.String() {
	case "ja", "zh", "ko", "yue":
		return []int{12, 8, 4, 0} // 兆, 億, 万
	}
	return []int{9, 6, 0}
}

// Grammar begins a language's grammar.txt: what golang.org/x/text and the CLDR know of it is filled in, the rest is asked
// for in the lines without words.
func Grammar(tag language.Tag) []byte {
	var b strings.Builder
	put := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	name := display.English.Tags().Name(tag)
	own := display.Self.Name(tag)
	put("draft yes")
	put("# How %s writes numbers, dates and punctuation: docs/content.md says what each line means, docs/translating.md how to", name)
	put("# fill it in. Delete the first line when everything is translated; readers are then offered the language.")
	put("name %s", capital(own))
	if rightToLeft(tag) {
		put("direction rtl")
	}
	point, group, ungrouped := signs(tag)
	put("# Before decimals, and between thousands (a sign, or narrow, space, none).")
	put("point %s", point)
	put("group %s", group)
	if ungrouped {
		put("ungrouped 4")
	} else if group != "none" {
		put("# Where numbers of four digits have no such sign: ungrouped 4")
	}
	all := categories(tag)
	for _, c := range all[:len(all)-1] {
		put("# %s: %s", c.name, c.samples)
		put("plural %s | %s", c.name, c.rule)
	}
	form := func(what, english, short string) {
		put("# In English: %s", english)
		for _, c := range all {
			words := what
			if c.name != "other" {
				words += " " + c.name
			}
			if len(all) > 1 {
				put("# for %s", c.samples)
			}
			put("form %s |", words)
		}
		if short != "" {
			put("# Short, for the stage. In English: %s", short)
			put("form %s short |", what)
		}
	}
	put("# Large sums, counted in thousands of millions (9), millions (6) and ones (0); other powers of ten may be added. # is")
	put("# where the digits go.")
	english := map[int][2]string{12: {"$# trillion", "$#tn"}, 9: {"$# billion", "$#bn"}, 8: {"(hundreds of millions)", "the same, short"},
		6: {"$# million", "$#m"}, 4: {"(tens of thousands)", "the same, short"}, 0: {"$#", "$#"}}
	for _, exp := range scales(tag) {
		form(fmt.Sprintf("usd %d", exp), english[exp][0], english[exp][1])
	}
	put("form percent | %s", percent(tag))
	put("# As spoken. In English: # percent. Delete the line where the sign is spoken well.")
	put("form percent aloud |")
	form("times", "# times (a hundred times as much)", "#×")
	put("form count | #")
	form("months", "# months", "")
	form("years", "# years", "")
	form("weeks", "# weeks", "")
	put("# January to December, as they stand in the middle of a sentence, with a | between each; and after a day, if they have")
	put("# another form there (else delete that line).")
	put("months |")
	put("months day |")
	put("# 11 December 2015; December 2015; 11 December. {d} is the day, {m} the month, {y} the year, ~ a space that does not break.")
	put("date dmy |")
	put("date my |")
	put("date dm |")
	put("# Where there are signs with a space before or after them that must not break, lines such as these of French:")
	put("# before narrow ; ! ? » %%")
	put("# after narrow «")
	put("# Words whose space to the figure before them must not break: million, thousand …")
	put("bind")
	put("# Quotation marks, the opening and the closing one.")
	put("quotes")
	return []byte(b.String())
}

// signs asks x/text how a language writes 1234567.5 and 1234.
func signs(tag language.Tag) (point, group string, ungrouped bool) {
	print := printer(tag)
	isDigit := func(r rune) bool { return r >= '0' && r <= '9' }
	parts := strings.FieldsFunc(print.Sprint(number.Decimal(1234567.5)), isDigit)
	point, group = ".", "none"
	if n := len(parts); n > 0 {
		point = parts[n-1]
		if n > 1 {
			group = parts[0]
		}
	}
	switch group {
	case "\u00a0":
		group = "space"
	case "\u202f":
		group = "narrow"
	}
	four := strings.FieldsFunc(print.Sprint(number.Decimal(1234)), isDigit)
	return point, group, group != "none" && len(four) == 0
}

// printer prints a language's numbers with the figures 0 to 9, which are those of the piece's fonts and sliders.
func printer(tag language.Tag) *message.Printer {
	if t, err := tag.SetTypeForKey("nu", "latn"); err == nil {
		tag = t
	}
	return message.NewPrinter(tag)
}

// percent gives the form of a percentage.
func percent(tag language.Tag) string {
	text := printer(tag).Sprint(number.Percent(0.07))
	return strings.NewReplacer("7", "#", "\u00a0", " ", "\u202f", " ", "\u200e", "", "\u200f", "", "\u061c", "").Replace(text)
}

// capital gives a name as it stands in a list.
func capital(name string) string {
	r, n := utf8.DecodeRuneInString(name)
	return string(unicode.ToTitle(r)) + name[n:]
}

// Blanks lists the lines of a language's grammar.txt that still want words, such as "form weeks few", and tells whether the
// language is a draft.
func Blanks(fsys fs.FS, lang string) (out []string, draft bool, err error) {
	data, err := fs.ReadFile(fsys, "story/"+lang+"/grammar.txt")
	if err != nil {
		return nil, false, err
	}
	for row := range strings.SplitSeq(string(data), "\n") {
		row = strings.TrimSpace(row)
		draft = draft || row == "draft yes"
		if row == "" || row[0] == '#' {
			continue
		}
		if what, blank := strings.CutSuffix(row, "|"); blank {
			out = append(out, strings.TrimSpace(what))
		} else if !strings.Contains(row, " ") {
			out = append(out, row)
		}
	}
	return out, draft, nil
}
