scene today O
when October 2025 – May 2026
title The lid comes off
plain 2024 2025 2026
label gone | no cap
label foundation | Foundation
label microsoft | Microsoft
label others | staff, other investors
label foundationpart | {F66.foundation}
label microsoftpart | {F66.microsoft}
label otherspart | {F66.others}
label lid | {F50.times short}
label lift | lift it
label control | holds {F66.foundation}, and controls
label company | OpenAI Group PBC
label late | filed too late
label merits | merits not decided
label date | {F81.date}
label asof | as of late May 2026

beat lift
say On {F65.date} OpenAI completed its change: a *public benefit corporation:pbc*, with ordinary stock in place of capped returns. [F64] [F65]
lead Lift the lid.
slider today.lid OL set percent 0 100 5 0 | Lift the lid
see A jar full of coins under the lid of {F50.times}, which can be lifted off. Without it nothing limits what investors get.

beat shares
say The OpenAI Foundation, the nonprofit’s new name, then held about {F66.foundation}, Microsoft about {F66.microsoft}, staff and other investors {F66.others}. [F66]
say The Foundation controls the company. Control and share are two things. [F65]
see A bar of stock in three parts, {F66.foundation}, {F66.microsoft} and {F66.others}. Strings of control run from the Foundation alone down to OpenAI Group PBC.

beat verdict
say Musk had sued in 2024. On {F81.date} an advisory jury found his claims filed too late, and the judge dismissed them. [F71] [F81]
say Whether OpenAI broke its founding promises was not decided. [F83]
say Musk said he would appeal. [F84]
lead As of late May 2026.
see A calendar page, {F81.date}, stamped “filed too late”. The scales beside it hang empty: the merits were not weighed.
