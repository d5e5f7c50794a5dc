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
see Four gauges: the coin leaves {coin.left}, gifts pay {donations.months}, Tesla has {tesla.say} of the say, the cap gives the nonprofit {cap.nonprofit}.
