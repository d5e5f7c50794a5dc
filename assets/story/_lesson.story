# The builder of lessons, lesson.html. {n} is filled in by the page.
plain 5

label title | Put together a lesson
label description | Choose scenes and settings of “Coin or cap?” and take a link, a line for a learning platform, a QR code or a package.
label lead | Choose what your class is to see. The preview follows, and below it stand a link, a line for your platform, and a code for phones. Everything stands in the address: there is no account, and nothing is sent.
label noscript | No script runs here, so this page cannot put the address together for you. The table below says what can stand in it.

label language | Language
label what | Scenes
label what.all | The whole story
label what.part | From one scene to another
label what.some | Only these
label start | Begin with
label end | End with
label start.usual | the cover
label end.usual | the last
label minutes | {n} min
label about | About {n} min for one reader, without discussion.
label none | Tick at least one scene; until then the whole story stands.
label with | With
label guesses | a guess before a number is told
label check | the five questions at the end
label bench | the workbench of all models
label links | links to the sources on the web
label mode | How it is read
label mode.play | A walk from scene to scene, with living pictures
label mode.read | One long text to scroll, with stills
label mode.class | One screen for the room: hands are counted before each answer
label look | How it looks
label height | Height in your page, in pixels

label preview | Preview
label take | Take it along
label link | Link
label open | Open it in a window of its own
label frame | Line for a learning platform (HTML)
label frame.text | Paste it into the HTML view of the editor. If your platform takes it away, use the link.
label element | The same, fetched only when a reader asks
label element.text | For pages of your own that may load a script.
label copy | Copy
label copied | Copied
label uncopied | It could not be copied; it is selected, so copy it by hand.
label code | QR code for phones
label code.text | It holds the link, and is drawn here, by no service.
label code.alt | QR code of the link
label code.save | Save as a picture (SVG)
label code.failed | The code could not be drawn in this browser. The link works all the same.
label pack | Packages
label pack.text | For platforms that want to know who has finished (SCORM, cmi5), and for rooms without a network. They are made by this line in the project’s folder, on a computer with Go:

label table | What can stand in the address
label table.text | Behind a question mark, joined by &: the first value is the usual one. What is not understood is told once, and the usual stands.
label table.name | Name
label table.values | Values
label table.does | What it does
label value.page | the page’s own
label value.place | a scene or place
label value.scenes | scenes, joined by commas
label value.code | a reading’s code
label value.digits | up to nine digits
label par.lang | goes to the page in that language
label par.start | where the walk begins
label par.end | where it ends
label par.scenes | only these scenes
label par.code | resumes that reading
label par.seed | the same small accidents for everyone
label par.guesses | off: numbers are told without being guessed first
label par.check | off: without the five questions
label par.bench | off: without the workbench of all models
label par.links | off: sources are named, not linked
label par.mode | a walk; one long text; or one screen for a room
label par.embed | whether the page behaves as in a frame; auto looks
label par.text | size of text, in percent
label par.spacing | space between letters, words and lines
label par.motion | whether things move
label par.contrast | colours of pad and stage
label par.theme | the desk: dark, or light for a projector
label par.keys | whether letters and digits act as keys
label trouble | It does not show as it should?
