scene cover C
when January 2018 · from the call notes
title Coin or cap?
plain 2018

beat open
say OpenAI’s notes of January 2018 speak of raising about {F07.usd} by selling a *crypto token:token*. [F07]
say It was never sold. [F43]
lead Sit down at the table, choose a way to pay, and see for every sentence who says so. About ten minutes.
next Open the notes
see Half a gold coin and half a glass jar with a teal lid stand joined on a desk at night: sell a token, or cap the returns.
