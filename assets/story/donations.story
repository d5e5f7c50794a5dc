scene donations D
when If the gifts go on · 2018
title Asking for more
plain 2017 2018 12 10 100 1
label gifts | given a year
label giftsusd | {donations.gifts short}
label need | needed a year
label needusd | {donations.need short}
label covered | {donations.months}
label months | of the year’s work paid
label tens | tens of millions
label tenswho | Altman
label tenshow | saw a sure path
label hundreds | hundreds of millions
label hundredswho | Brockman, Sutskever
label hundredshow | thought it possible
label report | as Zilis reported it
label tenfold | ×10
label received | received, all years together
label receivedusd | {pledge.came short}
label yearneed | needed, one single year
label names | Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
label tick.first | $10m
label tick.second | $100m
label tick.third | $1bn
label tick.fourth | $10bn

beat give
lead How much do donors give a year, and how much is needed?
slider donations.gifts DG set usd 7 10 0.1 8 log | Gifts a year
slider donations.need DN set usd 8.7 10 0.1 9.3 log | Needed a year
say Gifts of {donations.gifts} against {donations.need} pay for {donations.months}. [M2]
aloud donations.gifts | {donations.gifts} given a year, which pays for {donations.months}
aloud donations.need | {donations.need} needed a year, of which gifts pay {donations.months}
see Twelve month sheets: gifts of {donations.gifts} a year colour in {donations.months} of a need of {donations.need}.

beat belief
say In September 2017 Zilis reported two beliefs: Brockman and Sutskever thought gifts could reach hundreds of millions; Altman saw a sure path to tens. A year, or in all? It does not say. [F28]
use donations.gifts
use donations.need
see On the scale of gifts, two marks: tens of millions and hundreds of millions. Yours stands at {donations.gifts}.

beat record
say By OpenAI’s figures, about {pledge.came} was received in all. [F21] [N7]
say On {F33.date} Brockman wrote that OpenAI should try its best to remain a nonprofit. [F33]
say Musk had written in 2017: stay a nonprofit or start something of your own; until then, no more funding. [F27]
go refusal
see A short column, {pledge.came} received in all, beside a year’s need of {donations.need}.
