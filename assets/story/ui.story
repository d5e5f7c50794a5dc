# The page’s own words. {n}, {of} … are filled in by the page.
plain 2018 11 1 9

label description | OpenAI’s notes of January 2018 speak of ten billion dollars from a crypto token that was never sold. Sit at the table, choose a way to pay, and see who says what: ten minutes, every statement with its source.
label promise | four ways · every line sourced
label next | Next
label back | Back
label skip | Skip
label start | Start again
label close | Close
label tools | Tools
label said | {teller}: {who}
label help | Help
label full | Full screen, or a window of its own
label menu | Contents
label progress | Progress
label count | {n} of {of}
label story | The story
label part | Part {n} of {of}
label choices | Your choice
label controls | Yours to set
label seen | seen
label map | The scenes, one by one
label branches | the four ways
label compare | Four ways by six questions
label guesses | Your guesses and the answers
label glossary | Words explained
label source | Source
label used | Used in
label all | All facts and sources
label open | Open the source: {what}
label kinds | Who speaks here
label paper | On paper every statement ends with a number in brackets. The list of facts has it, with who tells it and where it was read. What can be set on the screen stands as it was set when this was printed.
label mark.record | On record
label mark.regulator | Court or regulator
label mark.openai | OpenAI’s account
label mark.musk | Musk’s account
label mark.press | Press report
label mark.estimate | Estimate
label mark.arithmetic | Our arithmetic
label mark.contested | Contested
label mark.model | Our model
label mark.none | Not found
label means.record | Both sides say it, or it stands in a paper that one side put on the record and nobody is known to have challenged.
label means.regulator | A court or a regulator says so.
label means.openai | OpenAI, or someone speaking for it, says so.
label means.musk | Elon Musk, or someone speaking for him, says so.
label means.press | A newspaper or an agency reports it.
label means.estimate | Somebody outside worked it out; others count differently.
label means.arithmetic | We worked it out from the numbers named.
label means.contested | The sides differ; both versions stand there.
label means.model | Our own small model shows it. Its assumptions are listed.
label means.none | We looked for it and did not find it.
label read.excerpt | read as an excerpt
label read.length | read at length
label read.copy | read in a copy
label read.report | known from a report of it
label read.unseen | not seen by us
label help.title | How this works
label help.walk | Read the pad, touch the desk. Next and Back walk the story. Everything can be undone, and every scene can be opened again from the contents.
label help.keys | Keys
label help.letters | Letters and digits can be switched off in the settings. The other keys always act.
label key.tab | Tab
label key.shifttab | Shift + Tab
label key.enter | Enter
label key.page | Page up, page down
label key.home | Home
label key.end | End
label key.esc | Esc
label key.next | N
label key.back | B
label key.digits | 1 to 9
label key.repeat | R
label key.aloud | A
label key.menu | M
label key.glossary | W
label key.settings | S
label key.help | H
label does.tab | To the next thing that can be used, and to the one before
label does.enter | Follows a link, presses a button
label does.arrows | Next and Back; on a slider or among answers, more and less
label does.scroll | Scroll the pad
label does.ends | On a slider: its least and its most
label does.esc | Closes what was opened last
label does.pick | Pick one of the ways or answers, counted from the top
label does.repeat | Says again what the picture shows (for screen readers)
label help.drag | What moves on the desk can be dragged; each such thing also has a slider or buttons on the pad.
label help.marks | Each statement ends with a small mark. It says whose word it is; press it for the source.
label help.keep | The address of the page holds your whole reading. Copy it to keep it or to show it to someone.
label help.private | Nothing you do here is sent anywhere.
label help.kept | Your browser keeps this piece: it opens without a network too.
label settings | Settings
label set.text | Text size
label set.contrast | Contrast
label set.normal | Normal
label set.high | High
label set.motion | Motion
label set.full | Full
label set.reduced | Reduced
label set.language | Language
label set.system | As the system
label set.spacing | Spacing
label set.wide | Wide
label set.theme | Desk
label set.night | At night
label set.light | Light, to project
label set.keys | Single-letter keys
label set.on | On
label set.off | Off
label set.spare | Moving pictures are slow on this device. So the grain of the desk is left out, and what moves is drawn more simply; at rest each picture is drawn in full.
label set.unkept | This browser keeps nothing for this page. The settings stand in its address instead: keep that, and they stay.
label desk.keys | Keys: right and left arrows to walk the story, Tab and Enter for everything, Backspace to go back, Esc to close, H for this help, F11 for the full screen.
label desk.keep | Your reading is kept on this computer, and goes on where you left it.
label status.loading | Setting the stage
label status.wasm | This browser has no WebAssembly, so the pictures stand still. Everything can still be read.
label status.webgl | Without WebGL the pictures change in steps.
label status.failed | The living pictures did not arrive; stills stand in for them.
label status.stopped | The living pictures have stopped; stills stand in for them.
label status.retry | Try again
label aloud | Read aloud
label path | My path
label path.print | Print my path
label path.guesses | What I guessed, and the answers
label path.taken | The ways I took
label path.else | Ways I did not take
label path.set | What I set, and what it came to
label path.unread | Scenes I have not opened
label path.code | This address goes on where I stopped
label path.facts | What these lines rest on
label status.unfetched | This did not arrive. Ask for it once more.
label status.asked | The address asks for what is not to be had ({what}). The usual stands instead.
label status.damaged | The address you came by was damaged, so this is a fresh start.
label status.place | The place in the address is not part of this walk, so it begins at the start; what you had set is kept.
label status.newer | The address you came by is from a later version, so this is a fresh start.
label class.range | {from} to {to}
label class.place | place
label class.question | question
label class.answer | answer
label class.hands | hands
label class.total | Hands: {n}
label class.count | How many hands went up for each?
label class.again | Count again
label class.keep | Save the counts as a table
label class.how | Type how many hands went up. Up and down change the line, Enter goes on.
label class.saved | The counts are saved in {where}.
label class.unsaved | The counts could not be saved: {why}.
label desk.aside | What was kept here was damaged. It was set aside as {where}, and this is a fresh start.
label desk.unkept | Nothing can be kept in {where}: the reading will be gone when the window closes.
label course.alone | No learning platform was found here, so nothing is reported. Everything else works.
label course.again | The learning platform did not take up this visit, so nothing is reported. It may once the lesson is opened again from the course.
label course.lost | The learning platform did not take the last steps. They are told again with the next.
label course.script | This lesson needs JavaScript to report to the learning platform.
