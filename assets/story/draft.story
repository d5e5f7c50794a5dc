scene draft F
when January to April 2018
title On a napkin
hand first cap found in our sources
plain 23 25 2018 2019
label ico | ICO
label times | {F40.times short}
label companies | four or five large companies
label jan | January
label mar | 25 March
label apr | 23 April
label off | off
label date | {F40.date}
label max | a fixed maximum return
label later | a year before its announcement
label year | 2018
label sum | {F07.usd short}
label says | by OpenAI’s notes

beat turn
lead Turn the calendar and watch the napkin.
options draft.month FM set | Turn the calendar
option jan | January
option mar | 25 March
option apr | 23 April
say(draft.month=jan) In January an ICO is under discussion. [C1]
say(draft.month=mar) Zilis tells Musk that the ICO is off. Altman is thinking of an instrument for four or five large companies, its return capped at {F40.times}. [F40]
say(draft.month=apr) Zilis: Altman has confirmed. No ICO, but equity with a fixed maximum return, in an unusual subsidiary. [F42]
see The napkin in “{draft.month}”: a coin, ICO, {F07.usd}. From March the coin is struck out and a jar is drawn, its lid marked {F40.times}.

beat note
say January decided no cap; in our sources it first stands in this e-mail of {F40.date}. [F40] [C6]
say On {F41.date} Altman sent Musk a draft OpenAI Charter. Musk answered that it sounded fine. [F41]
see The jar on the napkin, its lid at {F40.times}, dated {F40.date}: a year before the company was announced.
