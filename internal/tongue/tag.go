package tongue

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// ParseTag reads the tag of a language to translate into, such as de or pt-BR. It takes a tag only as BCP 47 writes it in
// the shortest way, for the tag becomes a folder, a part of addresses and the pages' lang.
func ParseTag(text string) (language.Tag, error) {
	fail := func(format string, args ...any) (language.Tag, error) {
		return language.Und, fmt.Errorf(format, args...)
	}
	if text == "" {
		return fail("which language? Give its tag, as in make lang TAG=de")
	}
	tag, err := language.Parse(text)
	if err != nil {
		return fail("%q is no language tag of BCP 47: give one such as de, pl or pt-BR", text)
	}
	base, confidence := tag.Base()
	switch canonical := tag.String(); {
	case confidence != language.Exact || strings.HasPrefix(base.String(), "q") && base.IsPrivateUse():
		return fail("%q names no language: give a tag such as de, pl or pt-BR", text)
	case len(tag.Extensions()) > 0:
		return fail("%q carries an extension; the language alone is %q", text, withoutExtensions(tag))
	case base.String() == "en":
		return fail("English is what is translated from: its lines are the .story files")
	case canonical != text:
		return fail("%q is written %q", text, canonical)
	}
	return tag, nil
}

func withoutExtensions(tag language.Tag) string {
	base, script, region := tag.Raw()
	t, err := language.Compose(base, script, region)
	if err != nil {
		return base.String()
	}
	return t.String()
}

// rightToLeft tells whether the script in which a language is mostly written goes from right to left.
func rightToLeft(tag language.Tag) bool {
	script, _ := tag.Script()
	switch script.String() {
	case "Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr":
		return true
	}
	return false
}
