scene refusal R
when 31 January 2018
title Who dropped it, and why?
plain 31 2018 2024 2026
label openai | OpenAI’s account
label musk | Musk’s account
label openaititle | He backed it, then no more
label musktitle | He shut it down
label openaitext | In mid-January he agreed to an ICO of {F36.usd short}. By the end of the month he no longer backed it: too little money to be had. He chose AI at Tesla.
label musktext | Altman proposed the ICO; he shot it down. It would cost OpenAI, and everyone who took part, their credibility.
label mail | the e-mail of 31 January
label quote | “will not support it”
label reply | “I respect your decision”

beat mail
say On {F30.date} Musk wrote that he had “considered the ICO approach and will not support it”. [F30]
say It would bring “a massive loss of credibility for OpenAI and everyone associated with the ICO”. [F30] [C3]
see An e-mail of {F30.date} lies on the desk: “will not support it”.

beat reply
say Brockman, that day: “I respect your decision on the ICO idea, which matches the evolution of our own thinking.” [F32] [C3]
say Altman, he added, was working on fundraising without a public offering. [F32]
see A second sheet slides beside the first, the reply of the same day: “I respect your decision”.

beat sides
lead Slide the lamp from one account to the other.
slider refusal.lamp RL set percent 0 100 5 50 | Move the lamp between the accounts
say(refusal.lamp<50) OpenAI, 2026: he concluded it could not raise enough, and chose to work on AI at Tesla. [F09] [F10]
say(refusal.lamp>50) Musk’s complaint, 2024: he shot the idea down. His e-mail names credibility. [F74] [F30]
say Both reasons, credibility and Google’s lead, stand in his one e-mail. [F31] [C3]
see Two sheets of equal size, OpenAI’s account left, Musk’s right. The lamp lights one; between them lies the e-mail both accept.
