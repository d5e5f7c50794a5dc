package pseudo

import (
	"os"
	"strings"
	"testing"

	"coinorcap/internal/models"
	"coinorcap/internal/story"
)

func TestLines(t *testing.T) {
	const line = "*Token sales:ico* raised {F94.usd short} in 2017, “it’s” said. [F94] [N1 C2]"
	for tongue, want := range map[Tongue]string{
		Accented:    "‹*Tôkééñ sàléés:ico* ràîîséd {F94.usd short} îñ 2017, “ît’s” sàîîd.› [F94] [N1 C2]",
		Doubled:     "*Tokentoken salessales:ico* raisedraised {F94.usd short} inin 2017, “itit’ss” saidsaid. [F94] [N1 C2]",
		RightToLeft: "*טעקהנ סאלהס:ico* ראיסהד {F94.usd short} ינ 2017, “יט’ס” סאיד. [F94] [N1 C2]",
	} {
		if got := tongue.Line(line); got != want {
			t.Errorf("%s: %s\nwant %s", tongue, got, want)
		}
	}
	if got := Doubled.Line("announced"); got != "announced announced" {
		t.Error(got)
	}
	if got := Accented.Line("{n} of {of}"); got != "‹{n} ôf {of}›" {
		t.Error(got)
	}
}

// The parser and the checker take the pseudo-languages as they would take a translation: complete, without a problem but the
// length of quotations and notes, which doubling may exceed.
func TestTheyAreTranslations(t *testing.T) {
	content, err := Content(os.DirFS("../../assets"), All...)
	if err != nil {
		t.Fatal(err)
	}
	st, problems := story.Parse(content)
	for _, p := range append(problems, st.Check(models.All{})...) {
		if tooLong := strings.Contains(p.Text, "are the most"); !tooLong || !strings.HasPrefix(p.File, string(Doubled)) {
			t.Error(p)
		}
	}
	if got := strings.Join(st.Langs, " "); got != "en ar-XB en-XA en-XC fr" {
		t.Errorf("offered: %s", got)
	}
	env := story.StaticEnv(st, models.All{})
	en, length := st.Words("en"), map[Tongue]int{}
	for _, tongue := range All {
		w := st.Words(string(tongue))
		for _, e := range st.Entries() {
			text := w.Text(e.Line, env)
			if tongue != Doubled && text == en.Text(e.Line, env) && strings.ContainsAny(text, Left) {
				t.Errorf("%s: %s says %q", tongue, e.Key, text)
			}
			if tongue == Accented && (strings.ContainsAny(text, Left) || !strings.HasPrefix(text, Open) || !strings.HasSuffix(text, Close)) {
				t.Errorf("%s: %s says %q", tongue, e.Key, text)
			}
			length[tongue] += len([]rune(text))
		}
		all := 0
		for _, e := range st.Entries() {
			all += len([]rune(en.Text(e.Line, env)))
		}
		least, most := map[Tongue]float64{Accented: 1.15, Doubled: 1.7, RightToLeft: .95}[tongue], map[Tongue]float64{Accented: 1.35, Doubled: 2.1, RightToLeft: 1.05}[tongue]
		if by := float64(length[tongue]) / float64(all); by < least || by > most {
			t.Errorf("%s is %.2f times as long as English", tongue, by)
		}
	}
	if w := st.Words(string(RightToLeft)); !w.RightToLeft() || w.Drawn() {
		t.Error("ar-XB is not written from right to left")
	}
	if _, err := Content(os.DirFS(t.TempDir())); err == nil {
		t.Error("content of nothing")
	}
}
