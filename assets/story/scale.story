scene scale S
when January 2018
title Ten billion, in one sale
hand no finished sale came near
plain 2017 2018 2024 5
label sale | the sale in the notes
label ten | {F07.usd short}
label filecoin | Filecoin, 2017
label block | {F94.usd short}
label came | {pledge.came short}
label given | gifts up to 2024
label each | $5m
label guess | your guess
label count | {scale.guess}
label sales | about {scale.sales}
label year | all sales of 2017
label range | {F88.least short} to {F88.most short}
label counters | by who counts
label eos | EOS, over a year
label eosusd | {F90.usd short}

beat ask
say The largest token sale finished in 2017 was Filecoin’s: about {F94.usd}. [F94]
say By OpenAI’s figures, gifts up to 2024 made about {pledge.came}: roughly half a block. [F21] [N7] [F94]
lead Each block is one Filecoin. How many make the ten billion of the notes? Build your stack.
slider scale.guess SG guess count 1 100 1 10 | Filecoin sales in ten billion dollars
see One gold block is Filecoin’s sale, {F94.usd}. Close up, the {pledge.came} of gifts fill about half of it. The stack beside it has {scale.guess}.

beat answer
say(scale.guess) You said {scale.guess}. It takes about {scale.sales}. [N3]
say(!scale.guess) It takes about {scale.sales}. [N3]
lead Could anyone have sold that much? Take it as a thought experiment.
see About {scale.sales} blocks of {F94.usd} make one pile of {F07.usd}.

beat range
say All token sales of 2017: {N2.ey} by EY’s count, {N2.tokendata} by TokenData’s, just over {N2.icobench} by ICObench’s. [F88] [N2]
say EOS, selling for a year, ended at about {F90.usd}. Its maker set up the owner of CoinDesk, whose article we start from. [F90] [F125]
see Beside the pile of {F07.usd}: all sales of 2017 as a bar with a soft end, {F88.least} to {F88.most}, and EOS at {F90.usd}.
