package story

import (
	"strings"
	"testing"
	"testing/fstest"
)

// frenchFS is base with a French translation that repeats the English, and then the edits.
func frenchFS(t testing.TB, edits ...edit) fstest.MapFS {
	t.Helper()
	fsys := changed(t)
	s, _ := Parse(fsys)
	files := map[string]string{}
	for _, e := range s.entries {
		files["story/fr/"+e.stem+".txt"] += "# " + e.key + ": " + e.raw + "\n" + e.key + " " + e.raw + "\n"
	}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte("# Translated.\n\n" + text)}
	}
	fsys["story/fr/grammar.txt"] = &fstest.MapFile{Data: []byte(grammarText("fr/grammar.txt"))}
	for _, e := range edits {
		text := string(fsys[e.file].Data)
		if !strings.Contains(text, e.old) {
			t.Fatalf("%s does not contain %q:\n%s", e.file, e.old, text)
		}
		fsys[e.file] = &fstest.MapFile{Data: []byte(strings.Replace(text, e.old, e.new, 1))}
	}
	return fsys
}

func TestTranslationProblems(t *testing.T) {
	fr := func(name, old, new string) []edit { return []edit{{"story/fr/" + name + ".txt", old, new}} }
	for _, pt := range []problemTest{
		{"sound", nil, ``},
		{"missing", fr("scale", "\ntitle Scale", ""),
			`fr/scale.txt: nothing translates title: Scale`},
		{"empty", fr("scale", "\ntitle Scale", "\ntitle"),
			`fr/scale.txt:4: nothing translates title: Scale`},
		{"stale until said otherwise", fr("scale", "\ntitle Scale", "\n# was: Scales\ntitle Scale"),
			`fr/scale.txt:5: title is stale until the line above it, which begins with # was, is deleted; its source read: Scales`},
		{"stale before it has words", fr("scale", "\ntitle Scale", "\n# was: Scales\ntitle"),
			`fr/scale.txt:5: nothing translates title: Scale`},
		{"key of no source", fr("scale", "\ntitle Scale", "\ntitle Scale\n# titre: Scale\ntitre Échelle"),
			`fr/scale.txt:6: key "titre" stands in no source (did you mean "title"?)`},
		{"twice", fr("scale", "\ntitle Scale", "\ntitle Scale\n# title: Scale\ntitle Échelle"),
			`fr/scale.txt:6: title stands twice`},
		{"stale", fr("scale", "# title: Scale", "# title: Scales"),
			`fr/scale.txt:4: title is stale, its source now reads: Scale`},
		{"stale by the source", scene("scale", "see Blocks.", "see Many blocks."),
			`fr/scale.txt:8: blocks.see is stale, its source now reads: Many blocks.`},
		{"no comment", fr("scale", "# title: Scale\n", ""),
			`fr/scale.txt:3: title has no comment above that repeats its source: # title: Scale`},
		{"comment of another", fr("scale", "# title: Scale\n", "# titel: Scale\n"),
			`fr/scale.txt:4: title has no comment above that repeats its source: # title: Scale`},
		{"reference gone", fr("scale", "\nblocks.1 That is {N1.count} of them. [N1]", "\nblocks.1 Il y en a {F94.usd}. [F94]"),
			`fr/scale.txt:6: blocks.1 differs from its source: [F94] is too much, [N1] is missing, {F94.usd} is too much, {N1.count} is missing`},
		{"reference twice", fr("scale", "\nblocks.1 That is {N1.count} of", "\nblocks.1 {N1.count} {N1.count}"),
			`fr/scale.txt:6: blocks.1 differs from its source: {N1.count} is too much`},
		{"mark of no fact", fr("scale", "\nblocks.1 That is {N1.count} of them. [N1]", "\nblocks.1 Il y en a {N1.count}. [N3]"),
			`fr/scale.txt:6: blocks.1 differs from its source: [N1] is missing, [N3] is too much
fr/scale.txt:6: mark names "N3", which no fact is called (did you mean "N1"?)`},
		{"value of no name", fr("scale", "\nblocks.1 That is {N1.count}", "\nblocks.1 {N1.compte}"),
			`fr/scale.txt:6: blocks.1 differs from its source: {N1.compte} is too much, {N1.count} is missing
fr/scale.txt:6: reference {N1.compte} names "compte", which no value of N1 is called`},
		{"term link gone", fr("pledge", "\nanswer.1 You said {pledge.guess}. *Tokens:ico*", "\nanswer.1 {pledge.guess}. Jetons"),
			`fr/pledge.txt:20: answer.1 differs from its source: *ico* is missing`},
		{"own reference of a fact", fr("facts", "\nF94 Filecoin raised {usd}.", "\nF94 {F94.usd}"), ``},
		{"other reference of a fact", fr("facts", "\nF94 Filecoin raised {usd}.", "\nF94 {F18.usd}"),
			`fr/facts.txt:6: F94 differs from its source: {F18.usd} is too much, {F94.usd} is missing`},
		{"figure", fr("table", "\nchoose.see Two", "\nchoose.see 2"),
			`fr/table.txt:16: figure 2 comes neither from the ledger nor from a plain line`},
		{"plain figure", fr("pledge", "\nanswer.see The", "\nanswer.see 2017, 2\u202f015,"), ``},
		{"decimal figure", fr("pledge", "\nanswer.see The", "\nanswer.see 20,15 en"),
			`fr/pledge.txt:24: figure 20.15 comes neither from the ledger nor from a plain line`},
		{"long hand", fr("pledge", "\nhand coins, to scale", "\nhand les pièces sont à la juste échelle"),
			`fr/pledge.txt:8: hand note has 7 words, 6 are the most`},
		{"long quotation", fr("table", "\nchoose.see Two", "\nchoose.see « "+strings.Repeat("mot ", 21)+"» et"),
			`fr/table.txt:16: quotation has 21 words, 20 are the most`},
		{"straight quotation", fr("table", "\nchoose.see Two", "\nchoose.see \"Two\""),
			`fr/table.txt:16: straight quotation mark: type « and »`},
		{"form", fr("table", "\nchoose.see Two", "\nchoose.see {Two"),
			`fr/table.txt:16: { has no }`},
	} {
		fsys := frenchFS(t)
		if strings.HasPrefix(pt.name, "stale by") {
			fsys["story/scale.story"] = changed(t, pt.edits...)["story/scale.story"]
		} else {
			fsys = frenchFS(t, pt.edits...)
		}
		pt.run(t, fsys)
	}
}

func TestTranslationFiles(t *testing.T) {
	fsys := frenchFS(t)
	fsys["story/fr/scales.txt"] = fsys["story/fr/scale.txt"]
	delete(fsys, "story/fr/scale.txt")
	fsys["story/fr/notes.md"] = &fstest.MapFile{}
	problemTest{name: "files", want: `fr/scale.txt: file is missing
fr/scales.txt: no file of words is called "scales" (did you mean "scale"?)`}.run(t, fsys)
}

// A language is offered when nothing is missing, stale or not, and the program can write its numbers.
func TestLangs(t *testing.T) {
	langs := func(fsys fstest.MapFS) string {
		s, _ := Parse(fsys)
		return strings.Join(s.Langs, " ")
	}
	fsys := frenchFS(t, edit{"story/fr/scale.txt", "# title: Scale", "# title: Scales"})
	if got := langs(fsys); got != "en fr" {
		t.Errorf("complete: %s", got)
	}
	for name, f := range frenchFS(t) {
		if rest, ok := strings.CutPrefix(name, "story/fr/"); ok && rest != grammarFile {
			fsys["story/xx/"+rest] = f
		}
	}
	if got := langs(fsys); got != "en fr" {
		t.Errorf("without a grammar: %s", got)
	}
	problemTest{name: "grammar", want: `fr/scale.txt:4: title is stale, its source now reads: Scale
xx/grammar.txt: file is missing`}.run(t, fsys)
	if got := langs(frenchFS(t, edit{"story/fr/scale.txt", "\ntitle Scale", ""})); got != "en" {
		t.Errorf("incomplete: %s", got)
	}
	if got := langs(frenchFS(t, edit{"story/fr/grammar.txt", "name ", "draft yes\nname "})); got != "en" {
		t.Errorf("a finished draft: %s", got)
	}
}

// A draft may lack anything, and nothing else is forgiven. Who asks for it gets it, with the English in ‹ › where it has no
// words, and English figures until its grammar lacks nothing.
func TestDrafts(t *testing.T) {
	fsys := frenchFS(t, edit{"story/fr/scale.txt", "\ntitle Scale", "\ntitle"},
		edit{"story/fr/coin.txt", "\ncoin.size Size", "\ncoin.size Size\n# coin.sise: Size\ncoin.sise Taille"})
	delete(fsys, "story/fr/table.txt")
	fsys["story/fr/grammar.txt"] = &fstest.MapFile{Data: []byte("draft yes\nname Français\npoint ,\nplural one | i = 0,1\n" +
		"form usd 6 one | # million\nform usd 6 | # millions\nform weeks one |\nform weeks |\nmonths |\nbefore narrow ;\n")}
	problemTest{name: "draft", want: `fr/coin.txt:8: key "coin.sise" stands in no source (did you mean "coin.size"?)`}.run(t, fsys)
	s, _ := Parse(fsys, "fr")
	if strings.Join(s.Langs, " ") != "en fr" {
		t.Fatalf("offered: %s", s.Langs)
	}
	w := s.Words("fr")
	if got := w.Text(s.Scene("scale").Title, nil) + w.Text(s.Scene("table").Title, nil) + w.Text(s.Scene("coin").Title, nil); got != "‹Scale›‹The table›The coin" {
		t.Errorf("titles: %s", got)
	}
	if got := shown(strings.Join([]string{w.Name(), w.Number("usd", 1.5e6, false), w.Number("usd", 3e9, false), w.Number("usd", 2, false),
		w.Number("weeks", 1, false), w.Date("2017-08-10")}, " ")); got != "Français $1.5_million $3_billion $2 1_week 10_August 2017" {
		t.Errorf("borrowed: %s", got)
	}
	if done, all := w.Progress(); done != all-1-7 || all != len(s.entries) {
		t.Errorf("progress: %d of %d", done, all)
	}
	if en := s.Words("en"); en.Text(s.Scene("scale").Title, nil) != "Scale" {
		t.Error("English is marked as missing")
	}
}
