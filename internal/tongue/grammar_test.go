package tongue

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"coinorcap/internal/mutate"
	"coinorcap/internal/story"
)

func TestParseTag(t *testing.T) {
	for text, want := range map[string]string{
		"de": "", "pt-BR": "", "zh-Hant": "", "yue": "",
		"":             "which language? Give its tag, as in make lang TAG=de",
		"!!":           `"!!" is no language tag of BCP 47: give one such as de, pl or pt-BR`,
		"../fr":        `"../fr" is no language tag of BCP 47: give one such as de, pl or pt-BR`,
		"xx":           `"xx" is no language tag of BCP 47: give one such as de, pl or pt-BR`,
		"qaa":          `"qaa" names no language: give a tag such as de, pl or pt-BR`,
		"und":          `"und" names no language: give a tag such as de, pl or pt-BR`,
		"x-mine":       `"x-mine" names no language: give a tag such as de, pl or pt-BR`,
		"ger":          `"ger" is written "de"`,
		"DE":           `"DE" is written "de"`,
		"fr_CA":        `"fr_CA" is written "fr-CA"`,
		"de-u-nu-latn": `"de-u-nu-latn" carries an extension; the language alone is "de"`,
		"en":           "English is what is translated from: its lines are the .story files",
		"en-GB":        "English is what is translated from: its lines are the .story files",
	} {
		tag, err := ParseTag(text)
		if err == nil && (want != "" || tag.String() != text) || err != nil && err.Error() != want {
			t.Errorf("%q: %v, %v; want %s", text, tag, err, want)
		}
	}
}

// FuzzParseTag: a tag that is taken is written in the one way, is safe as a folder's name, and begins a grammar that can
// be read.
func FuzzParseTag(f *testing.F) {
	mutate.Add(f, 1500, mutate.Seed{"de"}, mutate.Seed{"pt-BR"}, mutate.Seed{"zh-Hant"}, mutate.Seed{"fr_CA"}, mutate.Seed{"de-u-nu-latn"}, mutate.Seed{"../fr"})
	f.Fuzz(func(t *testing.T, text string) {
		tag, err := ParseTag(text)
		if err != nil {
			return
		}
		if tag.String() != text || strings.Trim(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != "" {
			t.Errorf("%q is taken as %v", text, tag)
		}
		if draft := string(Grammar(tag)); !strings.HasPrefix(draft, "draft yes\n") {
			t.Errorf("%q begins %q", text, draft)
		}
	})
}

func TestSigns(t *testing.T) {
	for lang, want := range map[string]string{"de": ", . # %", "fr": ", narrow # %", "ja": ". , #%", "ar": ". , #%", "ru": ", space # %"} {
		tag, err := ParseTag(lang)
		if err != nil {
			t.Fatal(err)
		}
		point, group, _ := signs(tag)
		if got := point + " " + group + " " + percent(tag); got != want && lang != "fr" || lang == "fr" && !strings.HasPrefix(got, ", ") {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}

// TestEveryPluralRule has the story print the samples that the CLDR gives for each category of each language: every rule of
// the list is understood as it is meant.
func TestEveryPluralRule(t *testing.T) {
	english, err := os.ReadFile("../../assets/story/grammar.txt")
	if err != nil {
		t.Fatal(err)
	}
	langs, samples := 0, 0
	for block := range strings.SplitSeq(plurals, "\n= ") {
		names, _, _ := strings.Cut(block, "\n")
		if strings.HasPrefix(block, "#") {
			continue
		}
		lang := strings.Fields(names)[0]
		tag, err := ParseTag(lang)
		if err != nil { // x/text knows fewer languages
			continue
		}
		langs++
		all := categories(tag)
		var g strings.Builder
		for _, c := range all[:len(all)-1] {
			g.WriteString("plural " + c.name + " | " + c.rule + "\n")
		}
		for row := range strings.SplitSeq(string(english), "\n") {
			if !strings.HasPrefix(row, "plural") && !strings.HasPrefix(row, "form weeks") && !strings.Contains(row, " one |") {
				g.WriteString(row + "\n")
			}
		}
		for _, c := range all {
			g.WriteString("form weeks" + strings.TrimSuffix(" "+c.name, " other") + " | # " + c.name + "\n")
		}
		text := g.String()
		st, problems := story.Parse(fstest.MapFS{"story/grammar.txt": {Data: []byte(text)}})
		for _, p := range problems {
			if p.File == "grammar.txt" {
				t.Fatalf("%s: %s\n%s", lang, p, text)
			}
		}
		for _, c := range all {
			for _, v := range sampled(c.samples) {
				samples++
				if got := st.Words("en").Number("weeks", v, false); !strings.HasSuffix(got, "\u00a0"+c.name) {
					t.Errorf("%s: %v is %q, the CLDR says %s", lang, v, got, c.name)
				}
			}
		}
	}
	if langs < 35 || samples < 700 {
		t.Errorf("only %d languages and %d samples", langs, samples)
	}
}

// sampled reads "1, 21, 2~4, …": what can be printed of it, without trailing noughts and in three figures.
func sampled(text string) (out []float64) {
	for part := range strings.SplitSeq(text, ", ") {
		from, to, span := strings.Cut(part, "~")
		if !span {
			to = from
		}
		step := 1.0
		if strings.Contains(from, ".") {
			step = .1
		}
		a, err := strconv.ParseFloat(from, 64)
		b, err2 := strconv.ParseFloat(to, 64)
		if err != nil || err2 != nil {
			continue
		}
		for i := 0; a+float64(i)*step <= b+1e-9; i++ {
			v := a + float64(i)*step
			if text := strconv.FormatFloat(v, 'f', 1, 64); step < 1 && (v > 99 || strings.HasSuffix(text, ".0")) {
				continue
			}
			out = append(out, v)
		}
	}
	return out
}
