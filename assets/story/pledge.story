scene pledge P
when December 2015 – 2024
title A billion, promised
hand coin by coin, to scale
plain 2015 2017 2024
label top | {F18.usd short} pledged
label came | {pledge.came short} came in
label guess | your guess: {pledge.guess}
label coin | one coin: five million dollars
label half | half
label share | {pledge.share}
label musk | Musk: under {F21.musk short}
label others | others: over {F21.others short}

beat ask
say On {F18.date} OpenAI was announced as a *nonprofit:nonprofit*, with {F18.usd} in pledges. [F18]
lead Draw the chalk line where you think the gifts came to.
slider pledge.guess PG guess percent 0 100 1 50 | How much of the pledged billion came in?
see An empty glass jar, as tall as {F18.usd} in coins. A chalk line waits for a guess.

beat answer
say(pledge.guess) You said {pledge.guess}. By OpenAI’s figures up to 2024 it was about {pledge.share}. [F21] [N7]
say(!pledge.guess) By OpenAI’s figures up to 2024, about {pledge.share} of it came in. [F21] [N7]
lead(pledge.guess>24) A pledge is easily heard as money.
lead(pledge.guess<25) You did not take a promise for money.
see Gold coins cover the bottom of the billion-dollar jar and stop at {pledge.share}: {pledge.came}.

beat givers
say OpenAI counts under {F21.musk} from Musk and over {F21.others} from others. [F21]
say For Musk’s gifts alone, figures from {C7.least} to {C7.most} have been given, some of them his own. [C7]
see The same coins in two piles: under {F21.musk} from Musk, the last coin not whole; over {F21.others} from others, with room for more.
