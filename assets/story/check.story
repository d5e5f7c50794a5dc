scene check Q
when Five questions
title Who said what?
plain 2017 2018 2019 2026
label one | 1 / 5
label two | 2 / 5
label three | 3 / 5
label four | 4 / 5
label five | 5 / 5
plain 1 2 3 4 5
label right | yes
label wrong | not quite
label open | pick one
label mine | your pick

beat one
lead Who says that Musk agreed to the ICO?
options check.one QA guess | Your answer
option notes right | OpenAI, from its own notes
option both | Both sides
option court | A court
lead(check.one=notes) Yes.
lead(check.one=both) Not both.
lead(check.one=court) No court has.
say(check.one) OpenAI says so. Of him, Musk’s complaint as reported tells only a refusal, and the e-mails fit both. [F36] [C2]
see A question card, one of five, with three answers and their pictures: telephones and a pair of scales. The one picked is marked.

beat two
lead When does a capped return first appear in our sources?
options check.two QB guess | Your answer
option january | January 2018
option march right | March 2018
option later | March 2019
lead(check.two=march) Yes.
lead(check.two=january) A little later.
lead(check.two=later) A year earlier.
say(check.two) On {F40.date}, as an idea, at {F40.times}. The company was announced on {F48.date}. [F40] [F48]
see A question card, two of five, with three answers and their pictures: leaves of a calendar. The one picked is marked.

beat three
lead Ten billion dollars, against Filecoin’s sale of 2017?
options check.three QC guess | Your answer
option twice | About twice as much
option forty right | About forty times
option thousand | About a thousand times
lead(check.three=forty) Yes.
lead(check.three=twice) Far more.
lead(check.three=thousand) Less, but enough.
say(check.three) About {scale.sales} Filecoin sales of {F94.usd} each. Against EOS, finished later, about {scale.eos}. [N3] [F114]
see A question card, three of five, with three answers and their pictures: two, forty and a thousand blocks. The one picked is marked.

beat four
lead What did the cap limit?
options check.four QD guess | Your answer
option profit | OpenAI’s profit
option returns right | Investors’ returns
option votes | The nonprofit’s votes
lead(check.four=returns) Yes.
lead(check.four=profit) Not the profit itself.
lead(check.four=votes) Not votes.
say(check.four) Returns stopped at the cap, {F50.times} for the first round; what lay above belonged to the nonprofit. [F50] [F51]
see A question card, four of five, with three answers and their pictures: coins, a paper and a house. The one picked is marked.

beat five
lead What was decided in May 2026?
options check.five QE guess | Your answer
option openai | OpenAI kept its promises
option musk | OpenAI broke them
option late right | The suit came too late
lead(check.five=late) Yes.
lead(check.five=openai) That was not decided.
lead(check.five=musk) That was not decided.
say(check.five) The jury found the claims filed too late and the judge dismissed them; the founding promises were not judged. [F81] [F83]
see A question card, five of five, with three answers and their pictures: scales and a clock. The one picked is marked.
