# The teacher’s guide, guide.html. label: our own voice. say: a statement, which ends with its marks.
plain 0 1 2 3 4 5 10 15 22 45 90 2017 2018 2019 2024 2026 4.0

label title | Teacher’s guide
label description | A lesson on “Coin or cap?”: goals, timing, questions with answers and sources, a worksheet, both accounts side by side, and what the models leave out.
label lead | “Coin or cap?” asks how OpenAI was to be paid for, when by its own account it would need billions, and who says so. In class it is an exercise in sources as much as in money: two accounts of the same month, four ways to pay, and a small model for each.
label print | The guide prints as it stands. The worksheet prints on pages of its own, without answers.
label contents | On this page

label glance | At a glance
label glance.time | Time
label glance.time.text | About 10 minutes for the story alone, 45 with the worksheet and a discussion, 90 with models and sources.
label glance.who | For whom
label glance.who.text | From about 15 years of age. Alone, in pairs, or on one screen for the room, which then counts hands.
label glance.know | What pupils should know
label glance.know.text | Percentages, large numbers, and roughly what an association, a company and a share are. Tokens, the Howey test and the capped profit are explained on the way.
label glance.need | What you need
label glance.need.text | A browser. No account, no name, no server of ours; what a pupil does is sent nowhere, but to the page around the frame if you embed it, or to your platform if you use its package. Without a network, take one of the packages.
label glance.care | With care
label glance.care.text | The people named are alive, and some of them met in court. The piece gives no verdict and ascribes no motives of its own. Keep the talk to that: what was written, when, and who says so.

label goals | Goals
label goals.lead | Afterwards pupils can
label goal1 | tell a statement from its teller: name who says a thing, and how they could know;
label goal2 | lay two accounts of one event side by side, and say where they agree, where they differ, and what neither shows;
label goal3 | explain in their own words what a buyer of tokens, a donor, a shareholder and a capped investor get;
label goal4 | put a large sum to scale, and ask of any total who counted what;
label goal5 | read a small model: its inputs, its result, and what it leaves out.

label plan | A lesson of 45 minutes
label plan.minutes | Minutes
label plan.what | What happens
label plan.open | Open
label plan1 | One screen for all. Read the line in the notes. Who could have written it, when, and for whom?
label plan1.open | The line in the notes
label plan2 | In pairs: from the pledged billion to the table. Every guess is written down before the answer (worksheet, task 1). Each pair picks one of the four ways.
label plan2.open | From the pledge to the ways
label plan3 | Pairs with different ways sit together and fill the table (tasks 2 and 3). The map at the end holds all four.
label plan3.open | The four ways compared
label plan4 | The two accounts (task 5), half of the room each, then changed over. Ten minutes are worth more here than a third scene.
label plan4.open | Two phones, one refusal
label plan5 | Five questions to close; hands are counted. What does nobody know?
label plan5.open | The five questions
label plan.more | With 90 minutes, add the workbench (task 4) after the ways, and have each pair follow one mark down to its source.
label plan.builder | Put together a lesson of your own

label questions | Questions and answers
label questions.check | The five questions of the piece
label questions.talk | To talk about
label questions.look | What to listen for
label talk1 | What does a line in one side’s notes prove, and what does it not?
say talk1.answer | That one side noted it; not what was meant, nor that the others saw it so. The sum of {F07.usd} stands in OpenAI’s notes alone, and we found no reply by Musk to that passage. [F07] [C2]
label talk2 | Musk’s e-mail of the end of January fits both accounts. How can that be?
say talk2.answer | He wrote that he had “considered the ICO approach and will not support it”. One can write so of what one had agreed to, and of what one never agreed to. [F30] [C2]
label talk3 | Four ways to pay: what does each promise to those who pay?
say talk3.answer | A token normally gives no share and no vote. By OpenAI’s rule of 2019, capped investors got returns up to the cap; what lay above was the nonprofit’s. The table near the end of the story has all four ways. [F112] [F51]
label talk4 | Why do the totals of token sales for 2017 differ so much?
say talk4.answer | EY counts {N2.ey}, ICObench just over {N2.icobench}: they differ in the day of counting, in private sales, in sums claimed or checked, and in the price of ether. A total without its counter says little. [F88] [N2]
label talk5 | Is control the same as a share?
say talk5.answer | No. By the figures of OpenAI and Microsoft, the Foundation held about {F66.foundation} of the stock when the change was completed on {F65.date}; OpenAI says that it controls the company all the same. [F65] [F66]
label talk6 | What did the court decide in 2026, and what did it not?
say talk6.answer | On {F81.date} an advisory jury found the claims filed too late and the judge dismissed them. Whether founding promises were broken was not decided. Musk said he would appeal. [F81] [F83] [F84]

label accounts | Both accounts
label accounts.lead | Give both columns the same time and the same doubt: who speaks, when, to whom, and what for? Both sides publish selected papers for a lawsuit; posts and complaints argue a case. Quoted words stay in quotation marks, with their name.
label accounts.openai | OpenAI’s account
label accounts.musk | Musk’s account
label accounts.papers | What the papers show
label account1 | Who wanted the token sale?
say account1.openai | By its post of 2026, which goes by notes of calls, Musk agreed in mid-January to an ICO of {F36.usd}. [F36] [F07]
say account1.musk | By his complaint of 2024, as the press reports it, Altman proposed the ICO and Musk “shot down this idea”. [F74]
say account1.papers | On {F29.date} Altman writes to Musk that safety staff have “a lot of concerns” and that he will consult the team; Musk answers “Absolutely”, to that plan. Who proposed the sale, the e-mails do not show. [F29] [C1] [C2]
label account2 | Who dropped it, and why?
say account2.openai | By the end of January he no longer backed it; as CoinDesk reports OpenAI, he had concluded that too little could be raised, and chose to work on AI at Tesla. [F09] [F10]
say account2.musk | By his complaint he “shot down this idea”. His e-mail of {F30.date} speaks of “a massive loss of credibility for OpenAI and everyone associated with the ICO”. [F74] [F30]
say account2.papers | The same e-mail calls OpenAI certain to fail against Google. Brockman, that day, respects the decision on the ICO, “which matches the evolution of our own thinking”. [F31] [F32] [C3]
label account3 | Why did Musk leave the board?
say account3.openai | In 2018: to avoid a future conflict with Tesla’s work on AI. Since 2024: he left after being refused full control or a merger with Tesla. [F38] [F72] [C4]
say account3.musk | In 2019, as Bloomberg put it: disagreement over some of the group’s plans. [C4]
say account3.papers | His resignation took effect on {F38.date}; a month later his formal letter was still missing. [F39]

label models | What the models leave out
label models.lead | Each of the four ways has a model of our own, small on purpose. Ask of each: which thing that it leaves out would change the answer most?
label models.open | All four on one desk

label sheet | Worksheet
label sheet.group | Names in the group
label sheet.how | Every statement ends with a mark. Press it to see who says so.
label task1 | Guess first. How much of the pledged billion came in?
label task1.guess | Our guess
label task1.answer | The answer
label task1.who | Who counted?
label task2 | Take three statements with different marks.
label task2.what | Statement, in a few words
label task2.who | Who says so?
label task2.how | How could they know?
label task3 | Four ways to pay.
label task3.way | Way
label task3.pays | Who pays?
label task3.gets | What do they get?
label task3.steers | Who steers?
label task4 | Move one slider of a model. What changes? What does the model leave out?
label task5 | January 2018, in two lines each.
label task5.openai | OpenAI says
label task5.musk | Musk says
label task5.both | Both agree
label task5.none | Nobody shows
label task6 | Which way would you have backed? Name the strongest objection to it, and who made it.

label fits | Where it fits
label fits.lead | Programmes differ from country to country and change; so no standard is named here. It has a place in
label fit1 | media and information literacy: sources, advocacy, notes against recordings;
label fit2 | economics and business: ways to finance, forms of organisation, returns and control;
label fit3 | civics and law: why some sales are regulated, what a court decides and what it leaves open;
label fit4 | mathematics: orders of magnitude, percentages, logarithmic scales, a model of one line;
label fit5 | computing and ethics: what training costs, and who should pay and steer;
label fit6 | languages: the same piece in English and in French, sentence by sentence.

label embed | Put it into your lesson
label embed.text | Choose scenes and settings, and take a link, a line for your learning platform, or a QR code for phones.
label embed.trouble | If it does not show as it should, this page says what the browser and the frame allow.

label sources | What this guide rests on
label sources.lead | Every statement above, with its teller and where it was read. The facts were put together on 22 November 2026; the newest on the lawsuit are of late May 2026.
label licence | Text and worksheet: CC BY 4.0. Copy them, change them, and say where they come from.
label home | To the piece
label pages | For teachers
