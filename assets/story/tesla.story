scene tesla E
when If Tesla pays · 2018
title Who holds the wheel?
hand money one way, say the other
plain 2018
label openai | OpenAI
label tesla | Tesla
label money | Money
label moneypart | {tesla.money}
label say | Say
label saypart | {tesla.say}
label quote | “attach to Tesla as its cash cow”
label who | Karpathy, forwarded by Musk
label duty | Tesla’s duty: its shareholders
label dutywho | Sutskever and Brockman, in our words
label money.tesla | from Tesla
label say.tesla | to Tesla

beat wheel
lead Turn the wheel and money flows in. Something flows the other way.
slider tesla.wheel EW set percent 0 100 5 20 | Turn towards Tesla
say With {tesla.money} of the money, {tesla.say} of the say goes to Tesla’s board. That straight line is ours; nothing finer is known. [M3]
aloud tesla.wheel | {tesla.wheel} of the money from Tesla, {tesla.say} of the say to its board
see A steering wheel between OpenAI and Tesla. Below it two rows: {tesla.money} of the money from Tesla, {tesla.say} of the say to its board.

beat record
say Andrej Karpathy wrote that OpenAI could “attach to Tesla as its cash cow”. Musk forwarded it: exactly right. [F34]
say OpenAI says Musk wanted a Tesla merger, or full control, and was refused. [F72] [C4]
say Sutskever and Brockman, of a chip purchase: Tesla’s duty is to its shareholders. [F126]
go refusal
see Two slips below the wheel: “attach to Tesla as its cash cow”, and a duty to shareholders.
