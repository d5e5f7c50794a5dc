scene coin A
when If the token is sold · 2018
title Paid in ether, spent in dollars
hand drag the split
plain 13 14 2018 12 31
label peak | {N4.sale short}
label low | {N4.low short}
label peakday | 13 January
label lowday | 14 December
label jan | Jan
label apr | Apr
label jul | Jul
label oct | Oct
label dec | Dec
label axis | price of one ether
label sold | sold
label left | at year’s end
label soldat | ether: {N4.sale short}
label leftat | ether: {N4.end short}
label soldusd | {coin.sale short}
label leftusd | {coin.left short}
label split | {coin.share} in dollars at once
label share | {coin.share}
label atonce | in dollars at once
label rest | the rest in ether
label each | paid at {N4.sale short} each
label dollars | dollars
label ether | ether
label fine | paid
label fineusd | {coin.fine short}
label kept | kept
label keptusd | {coin.kept short}
label back | given back and paid
label backusd | {coin.back short}
label unit | one coin: half a billion dollars
label after | left
label afterusd | {coin.after short}
label short | missing
label shortusd | {coin.short short}
label known | “instrument to purchase compute in advance”
label blank | everything else: not known
label letter | what the letter asks for
label sec | SEC
label later | later

beat sale
say Suppose it all sells on 13 January, paid in *ether:ether*, near its peak. [M1] [F104]
lead How much do you sell, and how much do you change into dollars that day? The rest stays in ether.
slider coin.size AS set usd 1e9 10e9 5e8 10e9 | Size of the sale
slider coin.share AD set percent 0 100 5 30 | Changed into dollars at once
aloud coin.size | {coin.size} sold, {coin.share} of it changed into dollars at once
aloud coin.share | {coin.share} changed into dollars at once, out of {coin.size}; the rest in ether
see A war chest of {coin.sale}: {coin.share} of it in dollars, the rest in ether at {N4.sale} each.

beat year
say From peak to low, ether lost about {F104.percent} that year. [F104]
say Your {coin.sale} is {coin.left} at the end of December. [M1]
lead(coin.share>69) Most of yours was out of its reach.
lead(coin.share<31) Most of yours fell with it.
use coin.size
use coin.share
aloud coin.size | {coin.size} sold, {coin.left} left at year’s end
aloud coin.share | {coin.share} in dollars at once, {coin.left} left at year’s end
see Ether falls through 2018 from {N4.sale} to {N4.low}. The chest goes from {coin.sale} to {coin.left}.
claim coin.left size=10e9 share=30 = 3.7e9
claim coin.left size=10e9 share=0 < 1e9
claim coin.left size=10e9 share=100 = 10e9

beat fate
lead Now suppose a letter from the SEC. Two real sales, two ends. Which is yours?
options coin.fate AF guess | Whose end?
option eos | Keep it, as EOS did
option telegram | Give it back, as Telegram did
say(coin.fate=eos) EOS’s maker paid {F91.usd} on about {F90.usd}, neither admitting nor denying. At your scale: {coin.fine}. You keep {coin.kept}. [F90] [F91] [M1]
say(coin.fate=telegram) Telegram agreed to return over {F93.back} of {F92.usd}, neither admitting nor denying. At your scale you owe {coin.back}: {coin.after} is left, {coin.short} is missing. [F92] [F93] [M1]
see The chest of {coin.left} and a letter that asks for a part of it. Once an end is picked, that part goes over, coin by coin.

beat record
say OpenAI never held the sale. [F43]
say Of what buyers would have got, one phrase was found, perhaps of another variant: an “instrument to purchase compute in advance”. [F35]
go refusal
see A voucher, “instrument to purchase compute in advance”, with computers to come later. Across it a stamp: everything else is not known.
