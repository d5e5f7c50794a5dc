scene sources Z
when Who says so
title Every fact, with its teller
plain 22 2026
label title | Who says so
label each | one card is one fact
label kind.record | On record
label kind.regulator | Court or regulator
label kind.openai | OpenAI’s account
label kind.musk | Musk’s account
label kind.press | Press report
label kind.estimate | Estimate
label kind.contested | Contested
label kind.arithmetic | Our arithmetic
label kind.model | Our model
label kind.none | Not found

beat list
lead Both sides publish selected papers for a lawsuit: posts and complaints argue a case. Each entry names its teller, and how the page was read.
lead The facts were put together on 22 November 2026; the newest on the lawsuit are of late May 2026.
see A card index on the desk: an open drawer for every kind of teller, and in it a card for every fact.
