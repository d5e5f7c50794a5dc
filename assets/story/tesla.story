scene tesla E
when If Tesla pays · 2018
title Who holds the wheel?
hand money one way, say the other
plain 2018
label openai | OpenAI
label tesla | Tesla
label money | of the money
label moneypart | {tesla.money}
label say | of the say
label saypart | {tesla.say}
label own | {tesla.own}
label quote | “attach to Tesla as its cash cow”
label who | Karpathy, forwarded by Musk
label duty | Tesla’s duty: its shareholders
label dutywho | Sutskever and Brockman
label money.own | of the money: others
label money.tesla | of the money: Tesla
label say.own | of the say: OpenAI
label say.tesla | of the say: Tesla
label others | others

beat wheel
lead Turn the wheel and money flows in. Something flows the other way.
slider tesla.wheel EW set percent 0 100 5 20 | Turn towards Tesla
say With {tesla.money} of the money, {tesla.say} of the say goes to Tesla’s board. That straight line is ours; nothing finer is known. [M3]
see A steering wheel between two desks: {tesla.money} of the money from Tesla, {tesla.say} of the say with its board.

beat record
say Andrej Karpathy wrote that OpenAI could “attach to Tesla as its cash cow”. Musk forwarded it: exactly right. [F34]
say OpenAI says Musk wanted a Tesla merger, or full control, and was refused. [F72] [C4]
say Sutskever and Brockman, of a chip purchase: Tesla’s duty is to its shareholders. [F126]
go refusal
see Two slips beside the wheel: “attach to Tesla as its cash cow”, and a duty to shareholders.
