package story

import (
	"os"
	"testing"
)

// Every unit of every language has words for what no plural rule fits, dollars come from the largest scale down, and the
// forms are those that Number writes.
func TestFormsAreWhatNumberWrites(t *testing.T) {
	st, problems := Parse(os.DirFS("../../assets"))
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	for _, lang := range st.Langs {
		w := st.Words(lang)
		f := w.Forms()
		if len(f.USD) < 3 || len(f.Units) != len(unitNames)-1 || f.Point == "" {
			t.Fatalf("%s: %+v", lang, f)
		}
		for i, form := range f.USD {
			if form.Words["other"] == "" || i > 0 && form.Exp >= f.USD[i-1].Exp {
				t.Errorf("%s: dollars %d: %+v", lang, i, form)
			}
		}
		for unit, form := range f.Units {
			if form.Words["other"] == "" {
				t.Errorf("%s: %s has no words", lang, unit)
			}
		}
	}
	en := st.Words("en").Forms()
	if got := en.Units["months"].Words; got["one"] != "#"+nbsp+"month" || got["other"] != "#"+nbsp+"months" {
		t.Errorf("months are %q", got)
	}
	if got := en.Units["percent"]; got.Words["other"] != "#%" || got.Aloud["other"] != "#"+nbsp+"percent" {
		t.Errorf("percent are %+v", got)
	}
	if got := en.USD[len(en.USD)-1]; got.Exp != 0 || got.Words["other"] != "$#" {
		t.Errorf("dollars are %+v", got)
	}
}
