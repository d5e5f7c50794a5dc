scene compute K
when 2012 – 2018
title What the machines began to ask
hand the first square is still there
plain 2012 2017 2018 1 10 100 1,000 10,000 100,000
label first | 2012
label last | 2018
label times | {F119.times short}
label guess | your guess: {compute.guess short}
label bill | billions of dollars a year
label teller | OpenAI’s account
label p1 | 10×
label p2 | 100×
label p3 | 1,000×
label p4 | 10,000×
label p5 | 100,000×
label p6 | 1 million×
label p7 | 10 million×
label p8 | 100 million×
label p9 | 1 billion×
label area | area = computing

beat ask
say OpenAI compared the largest training runs since 2012: the computing they used kept growing. [F119]
lead By what factor, up to 2018? Pull the square out to your guess.
slider compute.guess KG guess times 0 9 0.5 2 log | Growth from 2012 to 2018
see One small square: the computing of the largest training run of 2012. Around it, the outline of a guess, on a rail marked from ten times to a billion times.

beat answer
say(compute.guess) You said {compute.guess}. OpenAI counted over {F119.times}. [F119]
say(!compute.guess) OpenAI counted growth of over {F119.times}. [F119]
say By its count that doubles every {F119.months}. Epoch, later, finds about {N8.months}. [F119] [N8]
see Squares inside squares: the largest has {F119.times} the area of the first, which is now a speck.

beat bill
say OpenAI says it worked out in early 2017 that its goal would need billions of dollars a year, more than it thought a nonprofit could raise. [F22]
lead So who pays for that? The fashion of the year was to strike coins.
see A price tag hangs on the largest square: billions of dollars a year, in OpenAI’s account.
