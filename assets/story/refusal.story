scene refusal R
when 31 January 2018
title Who dropped it, and why?
plain 31 2018 2024 2026
label openai | OpenAI’s account
label musk | Musk’s account
label openaititle | Musk backed the ICO at first
label musktitle | Musk shot the ICO down
label openaitext | In mid-January he agreed to an ICO of {F36.usd short}. By month’s end he no longer backed it.
label musktext | Altman proposed the ICO. He shot it down: it would cost all linked to it their credibility.
label mailfrom | From: Elon Musk
label mailto | To: Greg Brockman, Ilya Sutskever, Sam Altman
label mailtoshort | To: Brockman, Sutskever, Altman
label maildate | {F30.date}
label about | “considered the ICO approach”
label replyfrom | From: Greg Brockman
label replyto | To: Elon Musk
label replydate | {F32.date}
label replyabout | “on the ICO idea”
label quote | “will not support it”
label reply | “I respect your decision”
label answer | the same day

beat mail
say On {F30.date} Musk wrote that he had “considered the ICO approach and will not support it”. [F30]
say It would bring “a massive loss of credibility for OpenAI and everyone associated with the ICO”. [F30] [C3]
see An e-mail from Musk of {F30.date}: “will not support it”, beside a token that is struck out.

beat reply
say Brockman, that day: “I respect your decision on the ICO idea, which matches the evolution of our own thinking.” [F32] [C3]
say Altman, he added, was working on fundraising without a public offering. [F32]
see An arrow leads from Musk’s e-mail to Brockman’s reply of the same day: “I respect your decision”.

beat sides
lead Slide the lamp from one account to the other.
slider refusal.lamp RL set percent 0 100 5 50 | Move the lamp between the accounts
say(refusal.lamp<50) OpenAI, as CoinDesk reports it: he concluded it could not raise enough, and chose to work on AI at Tesla. [F09] [F10]
say(refusal.lamp>50) Musk’s complaint, 2024: he shot the idea down. His e-mail names credibility. [F74] [F30]
say That e-mail holds two reasons: credibility, and that OpenAI would fail against Google. [F30] [F31] [C3]
see Two sheets of equal size, OpenAI’s account left, Musk’s right. The lamp lights one; below, joined to both, lies the e-mail both accept.
