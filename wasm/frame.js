// frame.js is for a page that stands in a frame of another: boot.js loads it there. It tells that page what happens, in
// messages of our own form (docs/embedding.md, messages.schema.json), tells how high the frame should be in the forms that
// H5P's resizer and Canvas understand too, and does what that page asks. Nothing of it is about the reader: it tells
// places, choices, guesses and answers, and the code that resumes the reading.
(() => {
  "use strict";
  const page = window.coinorcap, host = window.parent, root = document.documentElement;
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];

  function post(message) { if (host !== window) host.postMessage(message, "*"); }
  function send(type, more) { post({ source: "coin-or-cap", version: 1, type, ...more }); }

  // What has been walked. A branch counts once, whichever it was: one way is enough.
  const been = new Set();
  let finished = false;

  const isBranch = id => { const s = document.getElementById(id); return !!s && s.classList.contains("branch"); };
  function steps() {
    const all = $$("[data-scene]").map(s => s.id).filter(id => id !== "sources");
    const seen = id => been.has(id) || $$("[data-state='" + id + "']").some(e => !e.hidden);
    const spine = all.filter(id => !isBranch(id)), ways = all.filter(isBranch);
    return {
      done: spine.filter(seen).length + (ways.some(seen) ? 1 : 0),
      total: spine.length + (ways.length ? 1 : 0),
    };
  }

  // Questions have a right answer. What was answered stands in the document; of an earlier visit too, once the program is there.
  function score() {
    const inputs = $$("[data-right]").flatMap(c => $$("[data-control='" + c.dataset.control + "']"));
    const questions = new Set(inputs.map(c => c.dataset.control)), given = new Map(inputs.filter(c => c.checked).map(c => [c.dataset.control, "right" in c.dataset]));
    return { questions: questions.size, answered: given.size, right: [...given.values()].filter(Boolean).length };
  }

  function walked({ place, from }) {
    flush();
    const scene = place.split(".")[0], before = from.split(".")[0];
    been.add(scene);
    send("scene", { place, scene, code: page.code() });
    if (isBranch(scene) && before && before !== scene) send("choice", { from, choice: scene });
    progress();
  }

  function progress() {
    const at = steps();
    send("progress", { ...at, ...score(), code: page.code() });
    if (finished || at.done < at.total) return;
    finished = true;
    send("complete", { ...score(), code: page.code() });
  }

  // A guess is told once it stands still, or when the reader goes on.
  let held = {}, wait = 0;
  function moved({ control, position }) {
    held[control] = position;
    clearTimeout(wait);
    wait = setTimeout(flush, 800);
  }
  function flush() {
    clearTimeout(wait);
    for (const [control, position] of Object.entries(held)) {
      const inputs = $$("[data-control='" + control + "']"), guess = inputs.some(c => c.closest("[data-guess~='" + control + "']"));
      const input = inputs.find(c => c.type === "range" || +c.value === position);
      if (!guess || !input) continue;
      const words = (input.type === "range" ? input.getAttribute("aria-valuetext") : input.parentNode.textContent).trim();
      const question = $("legend, label", input.closest("fieldset, .slider")).textContent.trim();
      if (inputs.some(c => "right" in c.dataset)) {
        send("answer", { control, question, position, words, correct: "right" in input.dataset, ...score() });
      } else send("guess", { control, question, position, words });
    }
    if (Object.keys(held).length) send("progress", { ...steps(), ...score(), code: page.code() });
    held = {};
  }

  // How high the frame should be: a document's own height; or, for the walk, what suits the width. It must not depend on
  // the height there is, or two pages would chase each other.
  function height() {
    if (page.asked.mode === "read") return root.scrollHeight;
    const rem = parseFloat(getComputedStyle(root).fontSize) || 16, w = innerWidth;
    return Math.round(w <= 35 * rem ? Math.max(40 * rem, 1.7 * w) : Math.min(Math.max(35 * rem, 0.5625 * w), 50 * rem));
  }
  let told = 0;
  function size() {
    const h = height();
    if (h === told) return;
    told = h;
    send("size", { height: h });
    post({ subject: "lti.frameResize", height: h });
    h5p("prepareResize", h);
  }
  function h5p(action, h) { post({ context: "h5p", action, scrollHeight: h, clientHeight: innerHeight }); }

  const events = {
    begin() {
      send("ready", {
        lang: root.lang, scenes: $$("[data-scene]").map(s => s.id), langs: $$("link[hreflang]").map(l => l.hreflang), code: page.code(),
      });
      post({ context: "h5p", action: "hello" });
      size();
      for (const a of $$("a[rel=noopener]")) a.target = "_blank"; // the frame is not theirs to show others' pages in
      for (const e of $$("[data-framed]")) e.hidden = false;
      for (const e of $$("[data-unframed]")) e.hidden = true; // what is for teachers is not for a class's frame
    },
    ready: progress, place: walked, put: moved,
    note({ words }) { send("error", { words }); },
  };
  document.addEventListener("coinorcap", e => { const f = events[e.detail.type]; if (f) f(e.detail); });
  addEventListener("resize", size);

  // What the page around may ask. Anything else, or from anyone else, is passed over.
  const asks = {
    go(m) {
      const e = typeof m.place === "string" && document.getElementById(m.place);
      if (e && e.matches("[data-scene], [data-beat]")) page.go(m.place, "", true);
    },
    lang(m) {
      const link = $$("a[data-lang]").find(a => a.hreflang === m.lang);
      if (link) location.assign(link.href);
    },
    pause() { page.pause(true); },
    resume() { page.pause(false); },
    reset() { page.go($("[data-scene]").id, "restart", true); },
    preferences(m) {
      if (typeof m.preferences !== "object" || !m.preferences) return;
      for (const name of Object.keys(page.settings)) {
        const value = m.preferences[name];
        if (Object(value) !== value) page.set(name, String(value));
      }
    },
  };
  addEventListener("message", e => {
    const m = e.data;
    if (e.source !== host || host === window || typeof m !== "object" || !m) return;
    if (m.context === "h5p" && m.action === "hello") return h5p("prepareResize", height());
    if (m.context === "h5p" && m.action === "resizePrepared") return h5p("resize", height());
    if (m.to === "coin-or-cap" && m.version === 1 && typeof m.type === "string" && Object.hasOwn(asks, m.type)) asks[m.type](m);
  });

  // The whole screen where the frame allows it, else a window of its own.
  document.addEventListener("click", e => {
    const a = e.target.closest("[data-framed] a");
    if (!a) return;
    if (document.fullscreenEnabled) {
      e.preventDefault();
      if (document.fullscreenElement) document.exitFullscreen(); else root.requestFullscreen();
    } else a.href = location.pathname + location.search + "#" + page.code();
  });
})();
