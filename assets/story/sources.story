scene sources Z
when Who says so
title Every fact, with its teller
plain 22 2026
label title | Who says so

beat list
lead Both sides publish selected papers for a lawsuit: posts and complaints argue a case. Each entry names its teller, and how the page was read.
lead The facts were put together on 22 November 2026; the newest on the lawsuit are of late May 2026.
see A card index on the desk, with one drawer for every kind of teller.
