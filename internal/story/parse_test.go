package story

import (
	"testing"
)

// parseProblems: each change of base, and all that is said of it.
var parseProblems = []problemTest{
	{"unknown word in order", scene("order", "spine table", "spin table"), `coin.story:1: no way leads to the scene "coin"
order.story:2: no line is of the kind "spin" (did you mean "spine"?)
table.story: scene is not listed in order.story`},
	{"scene twice in order", scene("order", "branch coin\n", "branch coin\nspine coin\n"), `order.story:4: scene "coin" stands twice`},
	{"scene without file", scene("order", "spine scale", "spine scales"), `coin.story:15: go leads to "scale", which no scene is called
order.story:4: scene "scales" has no file scales.story (did you mean "scale"?)
scale.story: scene is not listed in order.story
table.story:6: choice leads to "scale", which no scene is called`},
	{"reserved name", scene("order", "spine table", "spine terms\nspine table"), `order.story:2: scene "terms" cannot be called so`},
	{"no order", scene("order", base["story/order.story"], ""), `coin.story: scene is not listed in order.story
facts.txt:2: fact F18 is marked nowhere
facts.txt:16: fact N1 is marked nowhere
order.story: file is missing
pledge.story: scene is not listed in order.story
scale.story: scene is not listed in order.story
table.story: scene is not listed in order.story
terms.story:1: term "ico" is linked nowhere`},
	{"no ledger", []edit{{"facts.txt", base["facts.txt"], ""}, {"story/terms.story", base["story/terms.story"], ""}}, `coin.story:13: mark names "N1", which no fact is called
coin.story:14: mark names "N1", which no fact is called
facts.txt: file is missing
pledge.story:5: reference {F18.usd short} names "F18", which no fact is called
pledge.story:14: mark names "F18", which no fact is called
pledge.story:14: term link names "ico", which no term is called
pledge.story:15: mark names "F18", which no fact is called
pledge.story:15: reference {F18.date} names "F18", which no fact is called
scale.story:4: mark names "N1", which no fact is called
scale.story:4: reference {N1.count} names "N1", which no fact is called
ui.story:2: reference {F94.usd} names "F94", which no fact is called`},
	{"not UTF-8", scene("table", "Two cards", "Two \xffcards"), `table.story: file is not UTF-8`},
	{"first line", scene("scale", "scene scale S\n", ""), `scale.story:1: first line is not ` + "`" + `scene NAME LETTER` + "`" + ``},
	{"scene twice", scene("scale", "title Scale", "scene scale S\ntitle Scale"), `scale.story:2: scene line stands twice`},
	{"scene name and code", scene("scale", "scene scale S", "scene scales SS"), `scale.story:1: scene is called "scales", its file scale.story
scale.story:1: scene's code "SS" is not one letter`},
	{"no title, no words", scene("scale", "title Scale", "title"), `scale.story:2: title has no words`},
	{"title missing", scene("scale", "title Scale\n", ""), `scale.story:1: scene "scale" has no title`},
	{"no beat", scene("table", base["story/table.story"], "scene table T\ntitle The table\n"), `coin.story:1: no way leads to the scene "coin"
table.story:1: scene "table" has no beat`},
	{"unknown kind", scene("table", "lead Which", "leed Which"), `table.story:4: no line is of the kind "leed" (did you mean "lead"?)`},
	{"line before beat", scene("table", "beat choose\n", ""), `coin.story:1: no way leads to the scene "coin"
table.story:1: scene "table" has no beat
table.story:3: lead stands before the first beat
table.story:4: choice stands before the first beat
table.story:5: choice stands before the first beat
table.story:6: see stands before the first beat`},
	{"beat name", scene("scale", "beat blocks", "beat Blocks"), `scale.story:3: beat "Blocks" cannot be called so`},
	{"beat twice", scene("pledge", "beat answer", "beat ask"), `pledge.story:13: beat "ask" stands twice
pledge.story:14: say "ask.1" stands twice, first in row 9
pledge.story:16: see "ask.see" stands twice, first in row 12
terms.story:1: term "ico" is linked nowhere`},
	{"title twice", scene("scale", "title Scale", "title Scale\ntitle Size"), `scale.story:3: title "title" stands twice, first in row 2`},
	{"label form", scene("pledge", "label jar |", "label jar:"), `pledge.story:5: label is not ` + "`" + `label NAME | words` + "`" + ``},
	{"label twice", scene("pledge", "plain 2015", "label jar | again\nplain 2015"), `pledge.story:6: label "label.jar" stands twice, first in row 5`},
	{"plain number", scene("pledge", "plain 2015 2017", "plain 2015 2017 ten 1.5x"), `pledge.story:6: plain number "1.5x" is not written in digits alone
pledge.story:6: plain number "ten" is not written in digits alone`},
	{"claim form", scene("pledge", "claim coin.left size=10 share=0 < 1", "claim coin.left size=10 share=0 is 1\nclaim x\nclaim coin.left < one"), `pledge.story:7: claim is not ` + "`" + `claim OUTPUT [NAME=VALUE …] OP NUMBER` + "`" + `, OP one of < <= = >= >
pledge.story:8: claim is not ` + "`" + `claim OUTPUT [NAME=VALUE …] OP NUMBER` + "`" + `, OP one of < <= = >= >
pledge.story:9: claim ends in "one", which is no number`},
	{"condition without end", scene("pledge", "say(!pledge.guess)", "say(!pledge.guess"), `pledge.story:15: condition has no )`},
	{"condition on see", scene("pledge", "see An", "see(pledge.guess) An"), `pledge.story:8: beat "ask" has no see line
pledge.story:12: only say and lead take a condition`},
	{"empty condition", scene("pledge", "say(!pledge.guess)", "say()"), `pledge.story:15: condition is empty`},
	{"condition names no control", scene("pledge", "say(!pledge.guess)", "say(!)"), `pledge.story:15: condition "!" names no control`},
	{"condition on no control", scene("pledge", "say(!pledge.guess)", "say(!pledge.gues)"), `pledge.story:15: condition names "pledge.gues", which no control is called (did you mean "pledge.guess"?)`},
	{"condition on no number", scene("pledge", "say(!pledge.guess)", "say(pledge.guess>ten)"), `pledge.story:15: condition "pledge.guess>ten" compares with "ten", which is no number`},
	{"condition on no option", scene("coin", "say(coin.fate=eos)", "say(coin.fate=eso)"), `coin.story:13: condition wants "eso", which no option of coin.fate is called (did you mean "eos"?)`},
	{"option of a slider", scene("pledge", "say(!pledge.guess)", "say(pledge.guess=ten)"), `pledge.story:15: condition takes pledge.guess for options, but it is a slider`},
	{"number of options", scene("coin", "say(coin.fate=eos)", "say(coin.fate>0)"), `coin.story:13: condition compares coin.fate with a number, but it has options`},
	{"choice form", scene("table", "choice coin | Sell a token | Raise", "choice coin | Sell a token, Raise"), `coin.story:1: no way leads to the scene "coin"
table.story:5: choice is not ` + "`" + `choice PLACE | label | sentence` + "`" + ``},
	{"choice twice", scene("table", "choice scale", "choice coin"), `table.story:6: choice "choose.choice.coin" stands twice, first in row 5
table.story:6: choice "choose.choice.coin.why" stands twice, first in row 5`},
	{"choice to no scene", scene("table", "choice scale", "choice scales"), `table.story:6: choice leads to "scales", which no scene is called (did you mean "scale"?)`},
	{"choice to no beat", scene("table", "choice scale", "choice scale.block"), `table.story:6: choice leads to "scale.block", which no beat is called (did you mean "scale.blocks"?)`},
	{"go to nothing", scene("coin", "go scale", "go nowhere.else"), `coin.story:15: go leads to "nowhere.else", which no beat is called`},
	{"go empty", scene("coin", "go scale", "go"), `coin.story:15: go names no place`},
	{"go twice", scene("coin", "go scale", "go scale\ngo scale"), `coin.story:16: go stands twice`},
	{"use of no control", scene("coin", "use coin.fate", "use coin.fat"), `coin.story:12: use shows "coin.fat", which no control is called (did you mean "coin.fate"?)`},
	{"slider form", scene("pledge", " 0 100 1 50 |", " 0 100 1 50 logs |"), `pledge.story:10: slider is not ` + "`" + `slider NAME CODE ROLE UNIT LEAST MOST STEP START [log] | label` + "`" + `
pledge.story:14: "pledge.guess" is neither a control nor a model's output
pledge.story:14: condition names "pledge.guess", which no control is called
pledge.story:15: condition names "pledge.guess", which no control is called`},
	{"slider parts", scene("pledge", "slider pledge.guess a guess percent 0 100 1 50", "slider guess a1 gess percents 0 100 one 50"), `pledge.story:10: "one" is no number
pledge.story:10: control "guess" has a step of nought or less
pledge.story:10: control "guess" is not called like pledge.guess
pledge.story:10: control's code "a1" is not one or two letters
pledge.story:10: control's role "gess" is neither guess nor set
pledge.story:10: no unit is called "percents" (did you mean "percent"?)
pledge.story:14: "pledge.guess" is neither a control nor a model's output
pledge.story:14: condition names "pledge.guess", which no control is called
pledge.story:15: condition names "pledge.guess", which no control is called`},
	{"options form", scene("coin", "coin.fate f set |", "coin.fate f |"), `coin.story:6: options is not ` + "`" + `options NAME CODE ROLE | label` + "`" + `
coin.story:7: option does not follow an options line
coin.story:8: option does not follow an options line
coin.story:12: use shows "coin.fate", which no control is called
coin.story:13: condition names "coin.fate", which no control is called
coin.story:14: condition names "coin.fate", which no control is called`},
	{"option form", scene("coin", "option eos |", "option EOS |"), `coin.story:6: control "coin.fate" has fewer than two options
coin.story:7: option is not ` + "`" + `option NAME [right] | words` + "`" + `
coin.story:13: condition wants "eos", which no option of coin.fate is called`},
	{"right without a guess", scene("coin", "option eos |", "option eos right |"), `coin.story:6: control "coin.fate" has fewer than two options
coin.story:7: option "eos" is right, but nothing is guessed
coin.story:13: condition wants "eos", which no option of coin.fate is called`},
	{"two are right", scene("coin", "f set | Whose way?\noption eos | Keep it\noption telegram |", "f guess | Whose way?\noption eos right | Keep it\noption telegram right |"),
		`coin.story:6: control "coin.fate" has fewer than two options
coin.story:8: option "telegram" is right, and so is another
coin.story:14: condition wants "telegram", which no option of coin.fate is called`},
	{"option twice", scene("coin", "option telegram", "option eos"), `coin.story:6: control "coin.fate" has fewer than two options
coin.story:8: option "eos" stands twice
coin.story:14: condition wants "telegram", which no option of coin.fate is called`},
	{"stray option", scene("coin", "beat record", "beat record\noption third | Third"), `coin.story:12: option does not follow an options line`},
	{"one option", scene("coin", "option telegram | Give it back\n", ""), `coin.story:6: control "coin.fate" has fewer than two options
coin.story:13: condition wants "telegram", which no option of coin.fate is called`},
	{"control twice", scene("coin", "coin.share d", "coin.size d"), `coin.story:5: control "coin.size" is declared twice
coin.story:5: slider "coin.size" stands twice, first in row 4`},
	{"see twice", scene("scale", "see Blocks.", "see Blocks.\nsee More."), `scale.story:6: see "blocks.see" stands twice, first in row 5`},
	{"say without words", scene("scale", "say That is {N1.count} of them. [N1]", "say [N1]\nsay"), `scale.story:5: say has no mark: every statement rests on a fact
scale.story:5: say has no words`},
	{"terms", scene("terms", "term ico", "trem x\nterm y | z\nplain 3 x\nterm ico"), `terms.story:1: no line is of the kind "trem" (did you mean "term"?)
terms.story:2: term is not ` + "`" + `term NAME | words | explanation` + "`" + `
terms.story:3: plain number "x" is not written in digits alone`},
	{"term twice", scene("terms", "term ico", "term ico | A | B\nterm ico"), `terms.story:2: explanation "term.ico.text" stands twice, first in row 1
terms.story:2: term "term.ico" stands twice, first in row 1`},
	{"ui", scene("ui", "label next", "lable next | x\nplain x\nlabel Next | y\nlabel next"), `ui.story:1: no line is of the kind "lable" (did you mean "label"?)
ui.story:2: plain number "x" is not written in digits alone
ui.story:3: label is not ` + "`" + `label NAME | words` + "`" + ``},
	{"fact id", ledger("fact F94", "fact f94"), `facts.txt:9: fact f94 is marked nowhere
facts.txt:9: fact's id "f94" is not a capital and a number
facts.txt:13: "f94.usd" is neither a control nor a model's output
facts.txt:19: reference {F94.usd} names "F94", which no fact is called (did you mean "f94"?)
facts.txt:20: fact N1 rests on "F94", which no source or fact is called (did you mean "f94"?)
terms.story:1: mark names "F94", which no fact is called (did you mean "f94"?)
ui.story:2: reference {F94.usd} names "F94", which no fact is called (did you mean "f94"?)`},
	{"fact twice", ledger("fact F94", "fact F18"), `facts.txt:9: id "F18" stands twice
facts.txt:13: fact "F18" stands twice, first in row 6
facts.txt:19: reference {F94.usd} names "F94", which no fact is called (did you mean "F18"?)
facts.txt:20: fact N1 rests on "F94", which no source or fact is called (did you mean "F18"?)
terms.story:1: mark names "F94", which no fact is called (did you mean "F18"?)
ui.story:2: reference {F94.usd} names "F94", which no fact is called (did you mean "F18"?)`},
	{"id of a source", ledger("source S01\nwho", "source F94\nwho"), `facts.txt:7: fact F18 rests on "S01", which no source or fact is called (did you mean "N1"?)
facts.txt:14: fact F94 rests on "S01", which no source or fact is called (did you mean "N1"?)
facts.txt:22: id "F94" stands twice`},
	{"source entry with two", ledger("source S01\nwho", "source S01 S02\nwho"), `facts.txt:7: fact F18 rests on "S01", which no source or fact is called (did you mean "N1"?)
facts.txt:14: fact F94 rests on "S01", which no source or fact is called (did you mean "N1"?)
facts.txt:22: entry of a source needs one id, not "S01 S02": what a fact rests on stands in the fact's own paragraph`},
	{"stray lines", ledger("# The ledger.", "who Me\n\nsurce S9\n\n"), `facts.txt:1: who belongs to no entry: an empty line ends one, ` + "`" + `fact` + "`" + ` or ` + "`" + `source` + "`" + ` begins it
facts.txt:3: surce belongs to no entry: an empty line ends one, ` + "`" + `fact` + "`" + ` or ` + "`" + `source` + "`" + ` begins it (did you mean "source"?)`},
	{"fact without all", ledger("fact N1\nteller arithmetic\nvalue count count 38.9\ntext Ten billion are {count} times {F94.usd}.\n", "fact N1\n"), `facts.txt:16: fact N1 has no teller
facts.txt:16: fact N1 has no text
scale.story:4: reference {N1.count} names "count", which no value of N1 is called`},
	{"unknown teller", ledger("teller press", "teller pres"), `facts.txt:10: no teller is called "pres" (did you mean "press"?)`},
	{"dates", ledger("2017-08..2017-09", "2017-09..2017-08"), `facts.txt:11: date "2017-09..2017-08" is not like 2017, 2017-08, 2017-08-10 or two of these with .. between, the earlier first`},
	{"date of a source", ledger("date 2015-12\n", "date Dec 2015\n"), `facts.txt:25: date "Dec 2015" is not like 2017, 2017-08, 2017-08-10 or two of these with .. between, the earlier first`},
	{"value", ledger("value usd usd 257e6", "value usd usd 257e6\nvalue usd eur 1,5\nvalue date usd 1\nvalue x\nvalue y usdd 1"), `facts.txt:13: "1,5" is no number
facts.txt:13: no unit is called "eur"
facts.txt:13: value "usd" of F94 is taken
facts.txt:14: value "date" of F94 is taken
facts.txt:15: value is not ` + "`" + `value NAME UNIT NUMBER` + "`" + `
facts.txt:16: no unit is called "usdd" (did you mean "usd"?)`},
	{"kind of a fact", ledger("teller press", "teler press\nteller press"), `facts.txt:10: no line of a fact is of the kind "teler" (did you mean "teller"?)`},
	{"kind of a source", ledger("who OpenAI", "whom OpenAI\nwho OpenAI\nread\nread copied\nlink openai.com"), `facts.txt:23: no line of a source is of the kind "whom" (did you mean "who"?)
facts.txt:25: read says nothing
facts.txt:26: no reading is called "copied"
facts.txt:27: link "openai.com" is not one address with https:// or http://`},
	{"source without who", ledger("who OpenAI\n", ""), `facts.txt:22: source S01 needs who and title`},
	{"fact line empty", ledger("teller press", "teller\nteller press"), `facts.txt:10: teller says nothing`},
	{"text twice", ledger("text Filecoin", "text Again.\ntext Filecoin"), `facts.txt:14: fact "F94" stands twice, first in row 13`},
	{"comment above an entry", ledger("\n\nsource S01", "\n\n# OpenAI's own.\nsource S01"), ``},
	{"entries of sources side by side", ledger("link https://openai.com/", "source S02\nwho Me"), `facts.txt:27: source S02 is used by no fact
facts.txt:27: source S02 needs who and title`},
	{"rests on nothing known", ledger("text Filecoin raised {usd}.\nsource S01", "text Filecoin raised {usd}.\nsource S1"), `facts.txt:14: fact F94 rests on "S1", which no source or fact is called (did you mean "S01"?)`},
	{"press rests on a fact", ledger("text Filecoin raised {usd}.\nsource S01", "text Filecoin raised {usd}.\nsource N1"), `facts.txt:14: fact F94 rests on the fact N1, but its teller "press" needs sources`},
	{"rests on itself", ledger("source F94", "source F94 N1"), `facts.txt:20: fact N1 rests on itself`},
}

func TestParseProblems(t *testing.T) {
	for _, pt := range parseProblems {
		pt.run(t, changed(t, pt.edits...))
	}
}
