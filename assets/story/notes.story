scene notes N
when January 2026, about January 2018
title A line in the notes
plain 2018 2026
label head | Notes of a call
label date | January 2018
label line | ICO … {F36.usd short}
label teller | OpenAI’s notes
label exhibit | redrawn by us
label years | eight years back
label published | notes published

beat file
say In January 2026, answering Elon Musk’s lawsuit, OpenAI published from notes of its own calls of eight years before. [F07] [F79]
lead Notes are not a recording, and the sheet is our drawing. Move the lamp until the line under the bar can be read. Who says so?
slider notes.lamp NL set percent 0 100 5 0 | Move the lamp over the page
see A lamp over a typed sheet, OpenAI’s notes; a black bar covers one line of it.

beat line
say The line, as OpenAI tells it: Musk agreed to an *ICO:ico* to raise {F36.usd}. [F36]
say We found no reply by Musk to this passage. [C2]
say The notes also speak of a *for-profit arm:forprofit*, meant to support the nonprofit. [F08]
see In the lamp’s light the bar has rolled off our drawing of the sheet: ICO, {F36.usd}. It is one side’s note.

beat back
say The sum stands in OpenAI’s notes alone. No white paper, terms of sale or token name was found. [F07] [F44]
lead Turn the calendar back eight years. What did ten billion mean then, and what else could have paid?
see Eight hops back along a line of years, from 2026, when the notes were published, to 2018.
