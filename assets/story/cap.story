scene cap J
when If investors come in, capped
title Fill the jar, then let it spill
hand fill it past the lid
plain 25 2018 0 1 1,000
label lid | {cap.multiple short} · {cap.limit short}
label investors | Investors
label nonprofit | Nonprofit
label got | {cap.investors short}
label spilled | {cap.nonprofit short}
label stock | by {F66.foundation} of stock
label stockusd | {cap.stock short}
label capped | by the cap
label cross | equal at {cap.crossing short}
label first | {F40.times short}
label firstday | 25 March 2018
label firstmost | at most {F40.times} the money put in
label sum | profit: {cap.profit short}
label least | $0
label most | $1tn
label others | everyone else

beat jar
say Investors, like staff, are paid up to a *cap:cap*; for investors, a multiple of what they put in. All above it goes to the nonprofit. [F51] [M4]
lead Set the money, the lid, and the profit of all the years.
slider cap.money JI set usd 1e9 20e9 1e9 10e9 | Money put in
slider cap.multiple JM set times 1 100 1 20 | The lid
slider cap.profit JP set usd 0 1e12 1e10 3.1e11 | Profit, all years
aloud cap.money | {cap.money} put in: {cap.investors} to investors, {cap.nonprofit} to the nonprofit
aloud cap.multiple | At most {cap.multiple} the money: {cap.investors} to investors, {cap.nonprofit} to the nonprofit
aloud cap.profit | {cap.profit} of profit: {cap.investors} to investors, {cap.nonprofit} to the nonprofit
see The investors’ jar holds {cap.investors} under a lid at {cap.limit}. {cap.nonprofit} has spilled to the nonprofit.
claim cap.nonprofit money=10e9 multiple=20 profit=310e9 = 110e9
claim cap.investors money=10e9 multiple=20 profit=310e9 = 200e9

beat stock
say With {F66.foundation} of ordinary stock, as since 2025, the nonprofit would get {cap.stock} of the same profit. [M4] [F66]
say The cap gives it more once profit passes {cap.crossing}. [M4]
use cap.money
use cap.multiple
use cap.profit
plain 2025
aloud cap.money | {cap.money} put in: for the nonprofit {cap.nonprofit} by the cap, {cap.stock} by stock
aloud cap.multiple | At most {cap.multiple} the money: for the nonprofit {cap.nonprofit} by the cap, {cap.stock} by stock
aloud cap.profit | {cap.profit} of profit: for the nonprofit {cap.nonprofit} by the cap, {cap.stock} by stock
see Two bars for the nonprofit: {cap.nonprofit} by the cap, {cap.stock} by {F66.foundation} of stock. They are equal at {cap.crossing}.

beat record
say In our sources a capped return first appears on {F40.date}, at {F40.times}, as an idea. [F40]
say Capped were the returns of investors, not OpenAI’s profit. [F50] [F51]
go refusal
see The same jar as a sketch in pen: its lid at {F40.times} the money put in, dated {F40.date}.
