scene fever V
when 2017
title The year of the token
hand try any label you like
plain 1946 2016 2017
label test | The Howey test
label lamp1 | money is put in
label lamp2 | in a common enterprise
label lamp3 | to make a profit
label lamp4 | from others’ efforts
label sticker | {fever.label}

beat boom
say In 2017 start-ups raised billions by selling *tokens:token* straight to the public. Counts differ widely. [F13] [F88]
say The pitch: faster than venture capital. The appetite was high, CoinDesk says. [F14]
lead Mint one yourself. A name first.
options fever.label VL set | What do you call your token?
option utility | Utility token
option club | Club card
option coin | Just a coin
see Gold coins rain onto the desk and pile up; in front stands one large new token.

beat test
say To tell a security, US law asks four things, since a case of 1946: is money put in, in a common enterprise, to make a profit, from the efforts of others? [F101]
lead That is the *Howey test:howey*. Now sell your token.
options fever.sale VS set | How far do you go?
option none | Keep it in the drawer
option money | Take money for it
option pot | … and put it in one pot
option rise | … and say it will rise
option work | … and do the work yourself
see Four lamps, one for each point of the Howey test. The sale has reached: “{fever.sale}”.

beat sticker
lead Stick your label on: “{fever.label}”. Watch the lamps.
say In December 2017 Munchee stopped its {F97.usd} sale after the *SEC:sec* stepped in. A “utility” label, the order said, does not decide the matter. [F97]
say In July it had called the DAO’s tokens securities. [F96]
see A sticker, “{fever.label}”, lies across the token. All four lamps burn as before.
