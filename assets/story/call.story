scene call L
when Mid-January to 21 January 2018
title Two phones ring
plain 21 2018 2024 2026
label openai | OpenAI’s account
label musk | Musk’s account
label both | both sides have it
label openaidate | told in 2026
label muskdate | told in 2024
label openaicard | Musk agreed to an ICO of {F36.usd short}.
label muskcard | Altman proposed it. Musk “shot down this idea”.
label maildate | 21 January 2018
label mailsubject | Subject: ICO
label mailtext | Altman: “a lot of concerns”
label mailanswer | Musk: “Absolutely”
label lift | lift me
label began | who began it?

beat phones
lead Two accounts of January. Lift both receivers, in either order.
options call.openai CO set | The phone on the left
option down | On the hook
option up | Lifted
options call.musk CM set | The phone on the right
option down | On the hook
option up | Lifted
say(call.openai=up) OpenAI, 2026: in mid-January Musk congratulated the team on a fundraise and agreed to an ICO of {F36.usd}. [F36]
say(call.musk=up) Musk’s lawyers, 2024: Altman proposed a “scamworthy” ICO, and Musk shot it down. [F74] [C1]
see Two telephones. A card of notes lies before each receiver that has been lifted: OpenAI’s account, Musk’s account.

beat mail
say On {F29.date} Altman wrote to Musk that safety staff had “a lot of concerns” about the ICO, and that he would consult the team. [F29]
say Musk’s answer, “Absolutely”, is to that plan; it is no plain yes to the sale. [F29] [C2]
see Each phone stands on its account; between them, joined to both, lies the one paper both sides have: an e-mail of {F29.date}, subject ICO.

beat open
say Who first proposed the ICO, the e-mails do not show. [C1]
say That it was under discussion in January 2018, both sides say. [C1]
lead So it is open. Suppose it were open to you.
see A tape of the years 2018 to 2026: the e-mail hangs at its start, the accounts near its end; before it, who began it stays blank.
