# The page that says how it is embedded, embedded.html. {what} and the like are filled in by the page.
plain 2 320 480

label title | How am I embedded?
label description | What “Coin or cap?” finds where it stands: frame, platform, storage, WebGL, size. Nothing is sent.
label lead | For whoever has to make the piece work on a platform. Put this page’s address into the frame in place of the piece’s, and read what it finds there. Nothing is sent; the button copies the text.
label noscript | No script runs here. The piece is then one long text with stills, and everything can be read.
label copy | Copy as text
label copied | Copied
label uncopied | It could not be copied; the text is selected, so copy it by hand.
label found | What was found

label frame | Frame
label frame.no | no: a window of its own
label frame.yes | yes, {n} deep
label around | Page around
label around.none | none
label around.hidden | the browser does not say
label origin | Origin
label origin.own | {what}
label origin.opaque | opaque: a sandbox without allow-same-origin. Preferences stand in the reading’s code; the host must send Access-Control-Allow-Origin
label platform | Platform
label platform.api | {what} answers here
label platform.launch | the address holds a launch by {what}
label platform.host | {what}, by the address of the page around
label platform.none | nothing tells
label store | Storage
label store.yes | keeps what is set
label store.no | refused: preferences stand in the reading’s code
label wasm | WebAssembly
label wasm.no | none: stills stand in for living pictures
label wasm.blocked | forbidden by a security policy (wasm-unsafe-eval)
label webgl | WebGL 2
label webgl.no | none: pictures change in steps
label program | The program’s file
label program.yes | arrives, as {what}
label program.no | does not arrive: {what}
label size | Size
label size.is | {w} × {h} CSS pixels (density {r})
label size.small | ; small: 320 × 480 or more is better
label script | Script
label language | Language
label language.is | page: {page}; browser: {browser}
label motion | Motion
label motion.reduced | the system asks for less
label colours | Colours
label colours.forced | the system forces its own
label colours.more | the system asks for more contrast
label usual | as usual
label full | Full screen
label full.no | not allowed here (allowfullscreen): a window of its own opens instead
label version | Version
label yes | yes
