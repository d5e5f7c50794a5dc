scene table T
when January to March 2018
title You are at the table
hand no path is final
plain 2018 2022
label coin | Sell a token
label donations | Stay on donations
label tesla | Join Tesla
label cap | Investors, with a cap
label coinback | “a massive loss of credibility”
label coinwho | Musk, January 2018
label donationsback | only if much larger
label donationswho | Musk, January 2018
label teslaback | a duty to its shareholders
label teslawho | Sutskever and Brockman
label capback | “bait and switch”
label capwho | Musk, of a later value, 2022

beat ways
say Within weeks, four ways to pay were written about: a token, larger gifts, Tesla, and investors with a *cap:cap*. [F30] [F31] [F40]
lead Turn a card: what was said against it?
options table.card TC set | Turn a card
option none | None
option coin | Token
option donations | Donations
option tesla | Tesla
option cap | Cap
say(table.card=coin) Altman, of safety staff: “a lot of concerns”. Musk: “a massive loss of credibility”. [F29] [F30]
say(table.card=donations) Musk: OpenAI was certain to fail against Google; left were much larger donations, Tesla, or both. [F31]
say(table.card=tesla) Sutskever and Brockman, of a chip purchase: Tesla’s duty is to its shareholders. [F126]
say(table.card=cap) Musk, in 2022, of OpenAI’s reported value: a “bait and switch”. We found no objection of 2018. [F120]
see Four cards on the desk: a coin, a heart, a steering wheel, a jar with a lid. A turned card shows the objection.

beat choose
lead Which way would you back? You can come back and take another.
choice coin | Sell a token | Raise it from the crowd, in one sale.
choice donations | Stay on donations | Keep the nonprofit alone, and ask for more.
choice tesla | Join Tesla | Let a car maker’s money pay.
choice cap | Take investors, with a cap | Let them earn up to a limit; the rest is the nonprofit’s.
see Four cards, face up: a coin, a heart, a steering wheel and a jar with a lid. One is yours to pick.
