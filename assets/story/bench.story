scene bench B
when Our models
title The workbench
plain 2018 0 12 100
label coin | Coin
label donations | Donations
label tesla | Tesla
label cap | Cap
label coinout | {coin.left short} left
label donationsout | {donations.months}
label teslaout | {tesla.say} of the say
label capout | {cap.nonprofit short} to the nonprofit
label zero | 0
label coinmost | {coin.size short}
label donationsmost | 12
label teslamost | 100%
label capmost | {cap.profit short}
label coinin | {coin.share}
label donationsin | {donations.gifts short}
label teslain | {tesla.wheel}
label capin | {cap.profit short}

beat desk
lead All four models on one desk. Move anything.
say They are ours, and small on purpose: each leaves out more than it holds, and lists what it assumes. [M1] [M2] [M3] [M4]
use coin.size
use coin.share
use donations.gifts
use donations.need
use tesla.wheel
use cap.money
use cap.multiple
use cap.profit
aloud coin.size | {coin.size} sold, {coin.left} left at year’s end
aloud coin.share | {coin.share} in dollars at once, {coin.left} left at year’s end
aloud donations.gifts | {donations.gifts} given a year, which pays for {donations.months}
aloud donations.need | {donations.need} needed a year, of which gifts pay {donations.months}
aloud tesla.wheel | {tesla.wheel} of the money from Tesla, {tesla.say} of the say to its board
aloud cap.money | {cap.money} put in: {cap.investors} to investors, {cap.nonprofit} to the nonprofit
aloud cap.multiple | At most {cap.multiple} the money: {cap.investors} to investors, {cap.nonprofit} to the nonprofit
aloud cap.profit | {cap.profit} of profit: {cap.investors} to investors, {cap.nonprofit} to the nonprofit
see Four gauges: the coin leaves {coin.left}, gifts pay {donations.months}, Tesla has {tesla.say} of the say, the cap gives the nonprofit {cap.nonprofit}.
