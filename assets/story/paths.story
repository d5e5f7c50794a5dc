scene paths M
when Your reading
title The map
hand your own line
plain 2018 2019 2025 2026 0 1 10 100
label way.coin | Token
label way.donations | Donations
label way.tesla | Tesla
label way.cap | Cap
label q.pays | Who pays?
label q.gets | What do they get?
label q.profits | A claim on profits?
label q.surplus | Where does the rest go?
label q.steers | Who steers?
label q.law | Which law?
label cell.pays.coin | Token buyers
label cell.pays.donations | Donors
label cell.pays.tesla | Tesla and its shareholders
label cell.pays.cap | Investors, and staff with equity
label cell.gets.coin | A token; perhaps computing bought in advance [F35]
label cell.gets.donations | Nothing financial
label cell.gets.tesla | Tesla shares that rise or fall
label cell.gets.cap | Returns, up to a cap [F50]
label cell.profits.coin | Normally none [F112]
label cell.profits.donations | None
label cell.profits.tesla | Through Tesla
label cell.profits.cap | Until the cap [F51]
label cell.surplus.coin | As the token’s design says: not known [F44]
label cell.surplus.donations | To the mission
label cell.surplus.tesla | To Tesla’s shareholders
label cell.surplus.cap | To the nonprofit [F51]
label cell.steers.coin | Not known; the notes speak of a for-profit arm [F08]
label cell.steers.donations | The nonprofit’s board
label cell.steers.tesla | Tesla’s board and chief executive
label cell.steers.cap | The nonprofit’s board [F52]
label cell.law.coin | Securities law, if the Howey test is met [F101]
label cell.law.donations | Charity law
label cell.law.tesla | Company and securities law
label cell.law.cap | A partnership agreement and charity law
label s.cover | Start
label s.notes | Notes
label s.pledge | Pledge
label s.compute | Computing
label s.fever | Fever
label s.scale | Scale
label s.call | Phones
label s.table | Table
label s.refusal | Refusal
label s.chair | Chair
label s.draft | Napkin
label s.lid | Lid on
label s.today | Lid off
label s.paths | Map
label s.bench | Bench
label s.check | Questions
label s.sources | Sources
label guess.pledge-guess | The pledged billion: you said {pledge.guess}, and about {pledge.share} came in. [N7]
label guess.compute-guess | Computing: you said {compute.guess}, OpenAI counted over {F119.times}. [F119]
label guess.scale-guess | Ten billion: you said {scale.guess} Filecoins, and it takes about {scale.sales}. [N3]
label guess.none | You have guessed nothing yet, which is never wrong.
label you | you are here
label g.pledge | came in, of a pledged billion
label g.pledge.you | {pledge.guess}
label g.pledge.was | {pledge.share}
label g.compute | growth of computing
label g.compute.you | {compute.guess short}
label g.compute.was | {F119.times short}
label g.scale | Filecoin sales in ten billion
label g.scale.you | {scale.guess}
label g.scale.was | {scale.sales}
label g.you | your guess
label g.was | the answer
label c.pays.coin | Token buyers
label c.pays.donations | Donors
label c.pays.tesla | Tesla
label c.pays.cap | Investors, staff
label c.gets.coin | A token
label c.gets.donations | Nothing financial
label c.gets.tesla | Tesla shares
label c.gets.cap | Capped returns
label c.profits.coin | Normally none
label c.profits.donations | None
label c.profits.tesla | Through Tesla
label c.profits.cap | Up to the cap
label c.surplus.coin | Not known
label c.surplus.donations | The mission
label c.surplus.tesla | Tesla’s owners
label c.surplus.cap | The nonprofit
label c.steers.coin | Not known
label c.steers.donations | Nonprofit’s board
label c.steers.tesla | Tesla’s board
label c.steers.cap | Nonprofit’s board
label c.law.coin | Securities, perhaps
label c.law.donations | Charity
label c.law.tesla | Company, securities
label c.law.cap | Contract, charity
label g.none | no guess yet
label g.tick | each mark: ten times more
label g.short | each mark ×10
label g.pledge.least | 0%
label g.pledge.most | 100%
label g.compute.least | 1×
label g.compute.most | 1bn×
label g.scale.least | 0
label g.scale.most | 100

beat map
lead Every scene stays open. Yours are marked; walk any of the others.
see A map of the scenes like a railway’s. A red line, your own, runs through those you have seen and the way you chose.

beat compare
lead Four ways, six questions. The words in the table are ours; the marks lead to what they rest on.
see Four columns, token, donations, Tesla and cap, and a row for every question. The ways you have walked lie on paper.

beat guesses
lead What you said, and what was so.
see Three scales: gold marks for the answers, chalk marks for the guesses you made.
