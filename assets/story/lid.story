scene lid I
when 11 March 2019
title The lid lands
hand the real lid
plain 1 11 2019 0 2
label lid | {F50.times short}
label investors | Investors
label nonprofit | Nonprofit
label limit | at most {lid.limit short}
label got | {lid.investors short}
label spilled | {lid.nonprofit short}
label sum | profit: {lid.profit short}
label board | the nonprofit’s board
label company | OpenAI LP
label steers | steers
label microsoft | Microsoft: {F57.usd short}
label least | $0
label most | $2bn
label one | 1 coin
label put | put in
label atmost | at most, back
label example | one coin: the {lid.money short} put in

beat announce
say On {F48.date} OpenAI announced OpenAI LP, a “*capped-profit:cap*” company. It needed billions, it said, and knew of no existing form with the right balance. [F48] [F49]
say First-round returns stop at {F50.times} the money. [F50]
see One coin is put in. The jar beside it has room for {F50.times short} as much, in outline: there its teal lid lands.

beat fill
lead(cap.multiple) Your own lid stood at {cap.multiple}. This is the real one.
lead Take ten million dollars of the first round, and fill the jar.
slider lid.profit IP set usd 0 2e9 5e7 6e8 | Profit on that money
say Of {lid.profit}, the investor gets {lid.investors} and the nonprofit {lid.nonprofit}. [F51] [M4]
aloud lid.profit | {lid.profit} of profit: {lid.investors} to the investor, {lid.nonprofit} to the nonprofit
see The jar holds {lid.investors}, at most {lid.limit}. {lid.nonprofit} has spilled to the nonprofit.
claim lid.limit profit=0 = 1e9

beat steer
say The nonprofit’s board controlled the company. Only a minority of it, by a staff member’s account, could hold a stake, without a vote where interests conflicted. [F52] [F53]
say In July 2019 Microsoft announced {F57.usd} for OpenAI. [F57]
see On the lid of the company, OpenAI LP, stands a wheel, and a line from the nonprofit’s board holds it. {F57.usd} come from Microsoft.
