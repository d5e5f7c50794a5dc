scene chair H
when 20 February 2018
title One chair leaves
plain 20 2018 2019 2024
label date | 20 February 2018
label name | Musk
label early | OpenAI, 2018
label earlywhy | “a potential future conflict”
label musk | Musk, 2019, by Bloomberg
label muskwhy | disagreed with some plans
label late | OpenAI, since 2024
label latewhy | refused control or a merger

beat empty
say On {F38.date} OpenAI announced that Musk would leave its board, and go on donating and advising. [F38]
say His resignation took effect that day. [F39]
see A round table with its chairs, seen from above. One chair, with the name Musk on it, has moved away, on {F38.date}.

beat why
lead Why? Ask each of the three cards.
options chair.card HC set | Ask a card
option none | None yet
option early | OpenAI, 2018
option musk | Musk, 2019
option late | OpenAI, since 2024
say(chair.card=early) OpenAI, 2018: it would “eliminate a potential future conflict for Elon” with Tesla’s work on AI. [F38] [C4]
say(chair.card=musk) Musk, 2019, as Bloomberg put it: he disagreed with some of the group’s plans. [C4]
say(chair.card=late) OpenAI, since 2024: he left after being refused full control or a merger with Tesla. [F72] [C4]
see Three cards lie beside the chair that left, each with its teller: OpenAI in 2018, Musk in 2019, OpenAI since 2024.
