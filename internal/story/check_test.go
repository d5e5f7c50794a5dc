package story

import (
	"strings"
	"testing"
)

// checkProblems: each change of base, and all that is said of it.
var checkProblems = []problemTest{
	{"mark of no fact", scene("scale", "[N1]", "[N2]"), `scale.story:4: mark names "N2", which no fact is called (did you mean "N1"?)`},
	{"fact of no name", scene("scale", "{N1.count}", "{N2.count}"), `scale.story:4: reference {N2.count} names "N2", which no fact is called (did you mean "N1"?)`},
	{"value of no name", scene("scale", "{N1.count}", "{N1.coun}"), `scale.story:4: reference {N1.coun} names "coun", which no value of N1 is called (did you mean "count"?)`},
	{"fact without date", scene("scale", "{N1.count}", "{N1.date}"), `scale.story:4: reference {N1.date} wants the date of N1, which has none`},
	{"neither control nor output", scene("scale", "{N1.count}", "{coin.sise}"), `scale.story:4: "coin.sise" is neither a control nor a model's output (did you mean "coin.size"?)`},
	{"arguments of a fact", scene("scale", "{N1.count}", "{N1.count a=1}"), `scale.story:4: reference {N1.count a=1} has arguments, which only models take`},
	{"arguments of a control", scene("coin", "{coin.size}", "{coin.size a=1}"), `coin.story:10: reference {coin.size a=1} has arguments, which only models take`},
	{"odd word", scene("scale", "{N1.count}", "{N1.count shrt}"), `scale.story:4: reference {N1.count shrt} has the word "shrt", which is neither short nor an argument`},
	{"empty reference", scene("scale", "{N1.count}", "{}"), `scale.story:4: reference is empty`},
	{"argument never asked for", scene("coin", "size=10", "sise=10 size=10"), `coin.story:10: coin.left does not ask for "sise" (did you mean "size"?)`},
	{"argument no number", scene("coin", "size=10", "size=ten"), `coin.story:10: argument size of coin.left is "ten", which is no number`},
	{"argument no option", scene("coin", "{coin.size}", "{coin.kept fate=eso}"), `coin.story:10: argument fate of coin.kept is "eso", which no option of coin.fate is called (did you mean "eos"?)`},
	{"input not there", scene("coin", "{coin.size}", "{coin.needy}"), `coin.story:10: coin.needy asks for "coin.shore", which is neither given nor a control (did you mean "coin.share"?)`},
	{"unknown unit", scene("coin", "{coin.size}", "{coin.parsecs}"), `coin.story:10: coin.parsecs is in "parsecs", which no unit is called`},
	{"control named as an output", scene("coin", "slider coin.share d set percent 0 100 5 30 | Share", "slider coin.share d set percent 0 100 5 30 | Share\nslider coin.odd g set usd 0 1 1 0 | Odd"), `coin.story:6: control "coin.odd" has the name of a model's output`},
	{"term of no name", scene("pledge", "*Tokens:ico*", "*Tokens:icos*"), `pledge.story:14: term link names "icos", which no term is called (did you mean "ico"?)
terms.story:1: term "ico" is linked nowhere`},
	{"figures", scene("table", "Two cards", "2 cards, 1,385.5 of 300,000 in 2015"), `table.story:7: figure 1385.5 comes neither from the ledger nor from a plain line
table.story:7: figure 2 comes neither from the ledger nor from a plain line
table.story:7: figure 2015 comes neither from the ledger nor from a plain line
table.story:7: figure 300000 comes neither from the ledger nor from a plain line`},
	{"figures of the ledger", ledger("text Filecoin raised", "text In 2017 Filecoin raised"), `facts.txt:13: figure 2017 comes neither from the ledger nor from a plain line`},
	{"plain figures", scene("table", "see Two cards.", "plain 2 1,385.5 300000\nsee 2 cards, 1,385.5 of 300,000."), ``},
	{"broken references", scene("table", "Two cards", "Two {cards"), `table.story:7: { has no }`},
	{"broken marks", scene("table", "Two cards.", "Two [F18] cards."), `table.story:7: bracket stands inside the line: marks stand at its end`},
	{"broken ends", scene("table", "Two cards.", "Two } cards*."), `table.story:7: * has no second *
table.story:7: } has no {`},
	{"broken term", scene("table", "Two cards.", "*Two* *{F18.usd}:ico* cards."), `table.story:7: term link "*Two*" is not *words:term*
table.story:7: term link "*{F18.usd}:ico*" is not *words:term*`},
	{"say without mark", scene("scale", "them. [N1]", "them."), `scale.story:4: say has no mark: every statement rests on a fact`},
	{"lead with mark", scene("table", "way?", "way? [F18]"), `table.story:4: lead has a mark: what rests on a fact is a say`},
	{"fact without source", ledger("text Filecoin raised {usd}.\nsource S01", "text Filecoin raised {usd}."), `facts.txt:9: fact F94 rests on no source`},
	{"arithmetic without ground", ledger("source F94\n", ""), `facts.txt:16: fact N1 rests on no source and no fact`},
	{"model without ground", []edit{{"facts.txt", "teller arithmetic", "teller model"}, {"facts.txt", "source F94\n", ""}}, ``},
	{"source unused", ledger("source S01\nwho", "source S02\nwho A\ntitle B\n\nsource S01\nwho"), `facts.txt:22: source S02 is used by no fact`},
	{"fact unused", ledger("fact N1", "fact N2\nteller none\ntext Nothing.\n\nfact N1"), `facts.txt:16: fact N2 is marked nowhere`},
	{"term unused", scene("pledge", "*Tokens:ico*", "Tokens"), `terms.story:1: term "ico" is linked nowhere`},
	{"beat without see", scene("table", "see Two cards.\n", ""), `table.story:3: beat "choose" has no see line`},
	{"long beat", scene("scale", "say That", "lead "+strings.Repeat("word – ", 41)+"\nsay That"), `scale.story:3: beat "blocks" has 46 words, 45 are the most`},
	{"long alternatives", scene("coin", "So it ended.", strings.Repeat("word ", 42)+"{N1.count}, so it ended."), `coin.story:11: beat "record" has 46 words, 45 are the most`},
	{"alternatives", scene("coin", "So it ended.", strings.Repeat("word ", 41)+"so."), ``},
	{"long hand", scene("pledge", "hand coins, to scale", "hand coins, to the very scale they have"), `pledge.story:4: hand note has 7 words, 6 are the most`},
	{"long quotation", scene("table", "Two cards.", "They said “"+strings.Repeat("word ", 21)+"so”, “short”."), `table.story:7: quotation has 22 words, 20 are the most`},
	{"open quotation", scene("table", "Two cards.", "They “said."), `table.story:7: quotation has no ”`},
	{"closed quotation", scene("table", "Two cards.", "They said”."), `table.story:7: quotation has no “`},
	{"straight quotation", scene("table", "Two cards.", "They \"said\"."), `table.story:7: straight quotation mark: type “ and ”`},
	{"scene codes", scene("coin", "scene coin c", "scene coin T"), `coin.story:1: code "T" is the scene table's`},
	{"control codes", scene("coin", "coin.share d", "coin.share b"), `coin.story:5: code "b" is the control coin.size's`},
	{"range", scene("pledge", "0 100 1 50", "100 100 1 50"), `pledge.story:10: control "pledge.guess" has no range: its least is not below its most`},
	{"step", scene("pledge", "0 100 1 50", "0 100 0 50"), `pledge.story:10: control "pledge.guess" has a step of nought or less`},
	{"start outside", scene("pledge", "0 100 1 50", "0 100 1 101"), `pledge.story:10: control "pledge.guess" starts outside its range`},
	{"start between", scene("pledge", "0 100 1 50", "0 100 1 50.5"), `pledge.story:10: control "pledge.guess" starts between two steps`},
	{"most between", scene("pledge", "0 100 1 50", "0 100 3 51"), `pledge.story:10: control "pledge.guess" does not reach its most in whole steps`},
	{"tenths", scene("pledge", "0 100 1 50", "0 0.7 0.1 0.3"), ``},
	{"claims that fail", scene("pledge", "share=0 < 1", "share=100 < 10\nclaim coin.left size=10 share=100 > 10\nclaim coin.left size=10 share=50 >= 5.1\nclaim coin.left size=10 share=50 <= 4.9\nclaim coin.left size=10 share=56 = 5.5"), `pledge.story:7: claim fails: coin.left size=10 share=100 < 10, but the model gives 10
pledge.story:8: claim fails: coin.left size=10 share=100 > 10, but the model gives 10
pledge.story:9: claim fails: coin.left size=10 share=50 >= 5.1, but the model gives 5
pledge.story:10: claim fails: coin.left size=10 share=50 <= 4.9, but the model gives 5
pledge.story:11: claim fails: coin.left size=10 share=56 = 5.5, but the model gives 5.6`},
	{"claims that hold", scene("pledge", "share=0 < 1", "share=100 <= 10\nclaim coin.left share=100 >= 10\nclaim coin.left > 2.9\nclaim coin.left size=10 share=55 = 5.5\nclaim coin.left size=10 share=54.5 = 5.5\nclaim coin.left size=10e9 share=50 = 5.0e9"), ``},
	{"claim on nothing", scene("pledge", "claim coin.left", "claim coin.lefty"), `pledge.story:7: "coin.lefty" is no model's output`},
	{"aloud", scene("coin", "see {coin.left", "aloud coin.share | {coin.share} at once, {coin.left} left\nsee {coin.left"), ``},
	{"aloud for no slider", scene("coin", "see {coin.left", "aloud coin.fate | {coin.fate}\nsee {coin.left"), `coin.story:10: aloud speaks for "coin.fate", which is no slider of the beat "sale"`},
	{"aloud for another beat's", scene("coin", "see A blank", "aloud coin.size | {coin.size}\nsee A blank"), `coin.story:16: aloud speaks for "coin.size", which is no slider of the beat "record"`},
	{"aloud without words", scene("coin", "see {coin.left", "aloud coin.share\nsee {coin.left"), `coin.story:10: aloud is not ` + "`" + `aloud CONTROL | sentence` + "`" + ``},
	{"aloud twice", scene("coin", "see {coin.left", "aloud coin.share | {coin.share}\naloud coin.share | {coin.share}\nsee {coin.left"), `coin.story:11: aloud "sale.aloud.coin.share" stands twice, first in row 10`},
	{"aloud for the eye", scene("coin", "see {coin.left", "aloud coin.share | {coin.left short} of 3 *tokens:ico* [N1]\nsee {coin.left"), `coin.story:10: aloud does not say {coin.share}, where the slider stands
coin.story:10: aloud has "coin.left short": no terms and no short forms for the ear
coin.story:10: aloud has "ico": no terms and no short forms for the ear
coin.story:10: aloud has a mark
coin.story:10: figure 3 comes neither from the ledger nor from a plain line`},
	{"unreachable scene", scene("table", "choice coin |", "choice pledge |"), `coin.story:1: no way leads to the scene "coin"`},
	{"unreachable beat", scene("table", "see Two cards.", "see Two cards.\nbeat after\nsee Nothing."), `table.story:8: no way leads to the beat "after"`},
	{"option prints an option", scene("coin", "Keep it", "Keep {coin.fate}"), `coin.story:7: option's words print the options of "coin.fate"`},
}

func TestCheckProblems(t *testing.T) {
	for _, pt := range checkProblems {
		pt.run(t, changed(t, pt.edits...))
	}
}
