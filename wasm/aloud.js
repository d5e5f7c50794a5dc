// aloud.js reads the beat shown aloud, sentence by sentence, with a voice of the system, and marks the sentence that is
// spoken. boot.js loads it when the reader first asks for it: coinorcap.aloud() begins, and stops; begun again at the
// same beat, it goes on with the sentence that it stopped at. While it is on it follows the reader: at the next beat it
// reads on there, and lines that come in answer to what the reader sets are read as they come. Marks such as [F94] are
// not read. Read are the heading of a scene that has just begun, the lines, the picture's sentence, and the choices.
(() => {
  "use strict";
  const page = window.coinorcap, root = document.documentElement, synth = window.speechSynthesis;
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const lang = root.lang, button = $("[data-voiced] button");

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = page.beside("aloud.css");
  document.head.append(style);

  let on = false, queue = [], at = 0, beat = null, scene = null, saying = null, told = new Set(), late = 0;

  // voice takes the system's own choice for the language, or else one that needs no network, or any.
  function voice() {
    const all = synth.getVoices().filter(v => v.lang.toLowerCase().replace("_", "-").split("-")[0] === lang.split("-")[0]);
    return all.find(v => v.default) || all.find(v => v.localService) || all[0] || null;
  }

  // sentences cuts the words of an element into sentences, each with where it stands: a Range.
  function sentences(e) {
    const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT, n => n.parentElement.closest(".mark, .unseen, .arrow, [hidden]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const nodes = [];
    let text = "";
    for (let n; n = walker.nextNode();) {
      nodes.push({ n, from: text.length });
      text += n.data;
    }
    const place = (range, end, i) => {
      const k = nodes.findLast(x => end ? x.from < i : x.from <= i);
      range[end ? "setEnd" : "setStart"](k.n, i - k.from);
    };
    return cut(text).filter(s => /[\p{L}\p{N}]/u.test(s.text)).map(({ text, from }) => {
      const range = document.createRange();
      place(range, false, from);
      place(range, true, from + text.length);
      return { e, range, text: text.replace(/\s+/g, " ").trim() };
    });
  }

  // cut cuts text where sentences end. What the browser does not know ends with . ! ? or … before a space.
  function cut(text) {
    const out = [];
    const add = (words, from) => {
      const lead = words.length - words.trimStart().length;
      if (words.trim()) out.push({ text: words.trim(), from: from + lead });
    };
    if (window.Intl && Intl.Segmenter) {
      for (const s of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)) add(s.segment, s.index);
    } else {
      for (const m of text.matchAll(/[^.!?…]*(?:[.!?…](?!\s)[^.!?…]*)*(?:[.!?…]+[”»"]?\s*|$)/g)) add(m[0], m.index);
    }
    return out;
  }

  const shown = e => !e.closest("[hidden]") && !e.closest(".paper");
  const lines = b => $$(".lines p, .guesses li, .compare th, .compare td", b).filter(shown);

  // gather makes the queue of a beat.
  function gather() {
    beat = $(".beat.now");
    const own = beat.closest("[data-scene]"), all = lines(beat);
    told = new Set(all);
    queue = [];
    for (const e of [own !== scene && $("h1, h2", own), ...all, $("figcaption", beat), ...$$(".choice > span", beat)]) if (e) queue.push(...sentences(e));
    scene = own;
    at = 0;
  }

  function next() {
    if (!on) return;
    const s = queue[at];
    mark(s);
    if (!s) return; // the reader goes on
    const u = saying = new SpeechSynthesisUtterance(s.text), v = voice();
    u.lang = v ? v.lang.replace("_", "-") : lang;
    if (v) u.voice = v;
    u.onend = () => { if (saying === u) { at++; next(); } };
    u.onerror = e => { if (saying === u) { console.warn("speech:", e.error); turn(false); } };
    synth.speak(u);
  }

  function mark(s) {
    for (const e of $$(".aloud")) e.classList.remove("aloud");
    const highlights = window.CSS && CSS.highlights;
    if (highlights) highlights.delete("aloud");
    if (!s) return;
    if (highlights && window.Highlight) highlights.set("aloud", new Highlight(s.range)); else s.e.classList.add("aloud");
    if (!s.e.matches("figcaption")) see(s.range.getBoundingClientRect());
  }

  // see scrolls the pad until what is spoken stands in sight, above the row of Next, which sticks to the pad's foot.
  function see(words) {
    const pad = $(".here .pad"), row = $(".ways:has(.next)", beat), p = pad.getBoundingClientRect();
    const foot = p.bottom - (row ? row.offsetHeight : 0) - 8;
    pad.scrollTop += Math.max(0, words.bottom - foot) || Math.min(0, words.top - p.top - 8);
  }

  function hush() {
    saying = null;
    synth.cancel();
  }

  function turn(to) {
    on = to;
    button.setAttribute("aria-pressed", on);
    hush();
    if (!on) return mark();
    if (beat !== $(".beat.now")) gather();
    if (at >= queue.length) at = 0;
    next();
  }

  // answered reads the lines that have come since the beat was gathered, once the reader has set what brings them.
  function answered() {
    if (!on || beat !== $(".beat.now")) return;
    const come = lines(beat).filter(e => !told.has(e));
    if (!come.length) return;
    for (const e of come) told.add(e);
    const done = at >= queue.length;
    queue.push(...come.flatMap(sentences));
    if (done) next();
  }

  document.addEventListener("coinorcap", e => {
    if (e.detail.type === "place") {
      hush();
      clearTimeout(late);
      mark();
      beat = null;
      // The program fills in the beat once it is shown; and who leafs through hears only where it ends.
      if (on) late = setTimeout(() => { gather(); next(); }, 200);
    } else if (e.detail.type === "put" && on) {
      clearTimeout(late);
      late = setTimeout(answered, 700);
    }
  });
  addEventListener("pagehide", () => synth.cancel());

  page.aloud = () => turn(!on);
  page.aloud();
})();
