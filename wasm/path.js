// path.js prints the reader's own reading: guesses with their answers, ways taken and not taken, what was set and what it
// came to, the scenes seen with their lines as they read, and what those rest on. boot.js loads it when it is asked for.
// It takes what stands in the document, which the program (or figures.js) has filled in; what was seen and set says
// the reading. Nothing that the reader did not do is shown: what is printed is marked with the class "trod", and
// print.css shows nothing else under html.mypath.
(() => {
  "use strict";
  const page = window.coinorcap, { words } = page.later, root = document.documentElement;
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const sceneOf = beat => beat.closest("[data-scene]");
  const titleOf = scene => $("h1, h2", scene).textContent.trim();

  function element(name, attributes, ...children) {
    const e = document.createElement(name);
    for (const a in attributes) e.setAttribute(a, attributes[a]);
    e.append(...children.filter(c => c !== null));
    return e;
  }

  // copy gives what stands in an element, without its addresses within the page.
  function copy(from) {
    const part = document.createDocumentFragment();
    part.append(...[...from.cloneNode(true).childNodes]);
    for (const e of $$("[id]", part)) e.removeAttribute("id");
    return part;
  }

  // list is a heading with what belongs to it; nothing where there is nothing.
  const list = (title, name, items) => items.length ? element("section", { class: name }, element("h2", {}, title), element("ul", {}, ...items)) : null;

  // controls of a beat that the reader has set, each with where it stands.
  function standing(beat, set) {
    return $$(".slider, .options", beat).filter(c => set.has(($("[data-control]", c) || {}).dataset?.control)).map(c => {
      const picked = $("input:checked + span", c), output = $("output", c);
      return { e: c, name: $("[data-control]", c).dataset.control, label: $("label, legend", c).textContent, value: (picked || output).textContent, options: !output };
    });
  }

  // guesses: of numbers as the list of guesses has them, of options with the question and what is said of the answer.
  function guesses(beats, set) {
    const out = $$(".guesses [data-told]").filter(e => set.has(e.dataset.told)).map(e => element("li", {}, copy(e)));
    for (const beat of beats) {
      const asked = (beat.dataset.guess || "").split(" ");
      for (const c of standing(beat, set).filter(c => c.options && asked.includes(c.name))) {
        const said = $$(".answers p:not([hidden])", beat).flatMap(p => [" ", copy(p)]);
        out.push(element("li", {}, $(".lead", beat).textContent + " ", element("b", {}, c.value + "."), ...said));
      }
    }
    return out;
  }

  // ways: the choices of the beats seen, taken or not. A way counts as taken once its scene was seen.
  function ways(beats, seen, taken) {
    const out = [];
    for (const a of beats.flatMap(b => $$("[data-choice]", b))) {
      const to = document.getElementById(decodeURIComponent(a.hash.slice(1)));
      if (!to || sceneOf(to).classList.contains("trod") !== taken) continue;
      const where = location.href.replace(/[?#].*/, "") + "#" + sceneOf(to).id;
      out.push(element("li", {}, element("b", {}, $("strong", a).textContent), " ", $(".why", a).textContent, taken ? null : element("span", { class: "where" }, where)));
    }
    return out;
  }

  // settings: what was set in a scene, and the picture's sentence there that has most numbers of a model.
  function settings(scenes, set) {
    const out = [];
    for (const scene of scenes) {
      const trod = $$(".beat.trod", scene), names = new Map();
      for (const c of trod.flatMap(b => standing(b, set))) {
        const guess = $$(".beat", scene).some(b => (b.dataset.guess || "").split(" ").includes(c.name));
        if (!guess && !names.has(c.name)) names.set(c.name, c);
      }
      if (!names.size) continue;
      const outputs = f => $$("[data-v]", f).filter(v => !$("[data-control='" + v.dataset.v + "']")).length;
      const given = trod.map(b => $("figcaption", b)).filter(f => f && outputs(f)).sort((a, b) => outputs(a) - outputs(b));
      out.push(element("li", {}, element("b", {}, titleOf(scene)), element("ul", {}, ...[...names.values()].map(c => element("li", {}, c.label + " ", element("b", {}, c.value)))),
        given.length ? element("p", {}, copy(given.pop())) : null));
    }
    return out;
  }

  // mark marks what was seen and set, and gives what the end needs: the facts and terms of the lines that are printed.
  function mark(seen, set) {
    const facts = new Set(), terms = new Set();
    for (const id of seen) {
      const beat = document.getElementById(id);
      if (!beat) continue;
      beat.classList.add("trod");
      sceneOf(beat).classList.add("trod");
      for (const c of standing(beat, set)) {
        c.e.classList.add("trod");
        c.e.closest("form").classList.add("trod");
      }
      for (const p of $$(".lines p:not([hidden], .paper), .compare td, .guesses li:not([hidden])", beat)) {
        for (const a of $$(".mark", p)) facts.add(decodeURIComponent(a.hash.slice(1)));
        for (const a of $$(".term", p)) terms.add(decodeURIComponent(a.hash.slice(1)));
      }
    }
    for (const a of $$("[data-choice]")) {
      const to = document.getElementById(decodeURIComponent(a.hash.slice(1)));
      if (to && sceneOf(to).classList.contains("trod")) a.closest("li").classList.add("trod");
    }
    return { facts: $$(".fact").filter(f => facts.has(f.id)), terms: $$("#glossary dl > div").filter(t => terms.has(t.id)) };
  }

  function build() {
    const reader = page.program || page.figures, { seen, set: positions } = reader.reading(), set = new Set(Object.keys(positions));
    reader.fill();
    const rest = mark(seen, set), scenes = $$(".scene.trod"), beats = $$(".beat.trod");
    const unread = $$(".scene:not(.trod, .branch)").map(titleOf);
    const address = location.href.replace(/#.*/, "") + "#" + page.code();
    $("main").prepend(element("section", { class: "path first" },
      element("h1", {}, words["path"]),
      element("p", {}, document.querySelector("#cover h1").textContent.trim()),
      list(words["path.guesses"], "", guesses(beats, set)),
      list(words["path.taken"], "", ways(beats, seen, true)),
      list(words["path.else"], "", ways(beats, seen, false)),
      list(words["path.set"], "settings", settings(scenes, set)),
      list(words["path.unread"], "", unread.length ? [element("li", {}, unread.join(" · "))] : []),
      element("section", {}, element("h2", {}, words["path.code"]), element("p", { class: "where" }, element("a", { href: address }, address)))));
    const clone = e => { const c = e.cloneNode(true); for (const x of [c, ...$$("[id]", c)]) x.removeAttribute("id"); return c; };
    $("main").append(element("section", { class: "path last" },
      rest.facts.length ? element("h2", {}, words["path.facts"]) : null,
      element("ul", { class: "facts" }, ...rest.facts.map(clone)),
      rest.terms.length ? element("h2", {}, words["glossary"]) : null,
      element("dl", {}, ...rest.terms.map(clone))));
    root.classList.add("mypath");
  }

  function clear() {
    root.classList.remove("mypath");
    for (const e of $$(".path")) e.remove();
    for (const e of $$(".trod")) e.classList.remove("trod");
  }

  addEventListener("afterprint", clear);
  page.path = () => {
    clear();
    build();
    window.print();
  };
})();
