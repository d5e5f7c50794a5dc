// boot.js makes the document a walk: it shows one beat at a time, opens sources and terms, and brings the program
// (stage.wasm, Go) that makes the pictures live and keeps the reading. Everything works before the program is there, and
// goes on when it is not to be had. No dependency, no inline code, no eval: a content security policy of
// "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'" is enough.
//
// window.coinorcap is what tests and embedders may read:
//   ready    the program has bound itself to the document
//   alive    the living picture is shown
//   painter  "webgl", "svg" (no WebGL: the picture changes in steps) or "stills"
//   frames   how many frames have been painted; stands still when nothing moves
//   quality  what moves is painted with less on a machine that cannot hold 30 frames a second: 0 nothing less, to 3
//   rests()  whether nothing moves
//   code()   the reading as a code: the address's fragment
// What happens is told as events "coinorcap" of the document, whose detail has a type: "begin", "ready" (the
// program is there), "place" (place, from), "put" (control, position), "note" (words). frame.js makes messages of them for the page around this one.
// The rest of it is between this script and the program; see wasm/page_js.go.
(() => {
  "use strict";
  if (!window.coinorcap) return; // prefs.js did not come whole: the document reads as it does without a script
  const root = document.documentElement;
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const { asked, address } = window.coinorcap, styled = getComputedStyle(root).getPropertyValue("--whole");
  const reading = asked.mode === "read" || !styled; // as it reads without a script; a walk needs the whole style sheet
  const framed = asked.embed === "on" || asked.embed !== "off" && window.parent !== window;
  const lesson = ["start", "end", "scenes", "guesses", "check", "bench", "links"].some(name => name in asked);
  if (!reading) root.classList.add("walk");
  try { if (location.hash.length < 2 && asked.code) history.replaceState(null, "", "#" + asked.code); } catch { /* a frame without history */ }
  if (location.hash.length < 2 && !lesson && !reading) root.classList.add("start", "at-cover"); // the cover can be shown before the rest has come

  // Files that few readers need, beside this one; the one HTML file of cmd/courseware has them inside.
  const here = document.currentScript.src, { inside } = window.coinorcap;
  const beside = file => inside ? inside[file] : new URL(file, here);
  const extra = [lesson && "lesson.js", framed && "frame.js", asked.mode === "class" && "class.js"].filter(Boolean).map(file => script(beside(file)).catch(console.warn));

  const page = Object.assign(window.coinorcap, { // which prefs.js has begun
    ready: false, alive: false, painter: "stills", frames: 0, quality: 0,
    code: address,
    show, go, focus, say, repeat, note, wake, sleep, rests, living, spare, measure, noCanvas, fill, more, put, pause, tell, aloud, figure, beside,
    trail: [],   // places seen and
    touched: {}, // controls moved and not yet in the address that a program wrote
    program: null, // the program's answers: go, put, arrive, resize, look, fill, print, reading, stop
  });

  // Places. A place is the id of a scene or beat; a code is a place, "~" and more.

  let title = "", now = null, early = false;

  function beatOf(id) {
    const e = id && document.getElementById(id);
    if (!e) return null;
    if (e.matches("[data-beat]")) return e;
    return e.matches("[data-scene]") ? $("[data-beat]", e) : null;
  }

  // show shows the beat of a place, code being what the language links carry on.
  function show(place, code = page.coded(place)) {
    const beat = beatOf(place) || $("[data-beat]");
    if (!beat) return;
    const scene = beat.closest("[data-scene]");
    if (beat !== now) {
      const from = now ? now.id : "";
      if (now) {
        now.classList.remove("now");
        now.closest("[data-scene]").classList.remove("here");
      }
      now = beat;
      beat.classList.add("now");
      scene.classList.add("here");
      root.classList.remove("start");
      root.classList.toggle("at-cover", scene.classList.contains("cover"));
      root.classList.toggle("broad", beat.hasAttribute("data-wide"));
      $(".pad", scene).scrollTop = 0;
      if (!page.program) page.trail.push(beat.id);
      $("#stage").setAttribute("aria-labelledby", "see." + beat.id);
      const parts = $$("[data-beat]", scene);
      if (parts.length > 1) beat.setAttribute("aria-label", counted($("#story").dataset.part, parts.indexOf(beat) + 1, parts.length));
      const words = $("h2", scene);
      document.title = words ? words.textContent + " · " + title : title;
      progress(scene);
      measure();
      tell("place", { place: beat.id, from });
    }
    more();
    for (const a of $$("[data-lang]")) a.href = a.href.replace(/[?#].*/, "") + page.query("lang") + "#" + code;
  }

  // more tells the style that the pad goes on below its lower edge, and brings a line that has just come into sight.
  function more(line) {
    const pad = $(".here .pad");
    if (line && line.getBoundingClientRect && pad) { // scrollIntoView would scroll the page around this one, too
      const r = line.getBoundingClientRect(), p = pad.getBoundingClientRect();
      pad.scrollTop += Math.max(0, r.bottom - p.bottom) || Math.min(0, r.top - p.top);
    }
    if (pad) pad.classList.toggle("more-below", pad.scrollHeight - pad.clientHeight - pad.scrollTop > 8);
  }

  const counted = (words, n, of) => words.replace("@n", n).replace("@of", of);

  function progress(scene) {
    const step = +scene.dataset.step, all = $$("#progress a");
    for (const a of all) {
      a.classList.toggle("past", +a.dataset.step <= step);
      if (+a.dataset.step === step) a.setAttribute("aria-current", "step"); else a.removeAttribute("aria-current");
    }
    for (const a of $$("[data-to]")) {
      if (a.dataset.to === scene.id) a.setAttribute("aria-current", "page"); else a.removeAttribute("aria-current");
    }
    const count = $("[data-count]"), cover = scene.classList.contains("cover");
    count.hidden = cover;
    count.firstChild.textContent = step + " / " + all.length;
    count.lastChild.textContent = counted(count.dataset.words, step, all.length);
    $("[data-brand]").hidden = cover; // a page has one heading of the first rank, and on the cover that is the title
  }

  // go leads to a place because the reader asked for it here. act says how ("next", "back", "restart" or nothing). The
  // focus goes along: to the heading of a new scene, or to the next part of the same one, whose heading stays.
  // unasked it was not the reader who asked, and the focus stays where it is.
  function go(place, act, unasked) {
    if (sheet.open) sheet.close();
    dismiss();
    const before = now;
    if (!ask("go", place, act || "")) {
      const code = page.coded(place);
      try { if (address() !== code) history.pushState({ ours: true }, "", "#" + code); } catch { /* a frame without history */ }
      show(place);
      repeat();
      start();
    }
    if (!now || now === before || unasked) return;
    const same = before && before.parentNode === now.parentNode;
    focus(same ? now : $("h1, h2", now.closest("[data-scene]")));
  }

  // focus puts the focus on what takes none by itself: a browser would put it there on load, too, had it a tabindex.
  function focus(e) {
    e.tabIndex = -1;
    e.addEventListener("blur", () => e.removeAttribute("tabindex"), { once: true });
    e.focus({ preventScroll: true });
  }

  // route follows the address: a link from outside, a language link, the browser's own back and forward.
  function route() {
    const place = address().split("~")[0];
    const named = place && !beatOf(place) && document.getElementById(place);
    const other = named && named.matches(".fact, section, dl > div") ? named : null; // an address may name anything
    if (other && other.matches(".fact")) {
      if (page.program) page.program.go("sources", ""); else show("sources");
      return other.scrollIntoView();
    }
    if (page.program) page.program.arrive(other ? "" : address(), !!(history.state && history.state.ours));
    else show(place);
    if (other) openSheet(other);
  }

  // The sheet: a source, a term or a list, shown over the page. What is opened from a sheet takes its place; Esc brings
  // that back, or else closes. The focus returns to what opened it.

  let sheet = { open: false }, opener = null;
  const under = [];

  function openSheet(...what) {
    const body = $(".sheet", sheet), head = $("#sheet-title"), from = document.activeElement;
    if (sheet.open) under.push({ title: head.textContent, all: [...body.childNodes], top: sheet.scrollTop, from });
    let words = what.map(e => e.cloneNode(true));
    head.textContent = what[0].dataset.name || ($("h2", what[0]) || $("dt", what[0]) || {}).textContent || sheet.dataset.source;
    for (const e of words) {
      for (const h of $$("h2", e)) h.remove();
      if (e.matches("div")) for (const d of $$("dt", e)) d.remove();
      for (const x of [e, ...$$("[id]", e)]) { x.removeAttribute("id"); x.removeAttribute("aria-labelledby"); }
    }
    if (words[0].matches("li")) words = [filled("ul", words)];
    if (words[0].matches("div")) words = [filled("p", $("dd", words[0]).childNodes)];
    body.replaceChildren(...words);
    page.offer(body);
    if (!sheet.open) {
      opener = from;
      sheet.showModal();
    }
    sheet.scrollTop = 0;
    clears(sheet, "top", $("form", sheet));
    head.focus();
  }

  function filled(tag, nodes) {
    const e = document.createElement(tag);
    e.append(...nodes);
    return e;
  }

  // stepBack takes the uppermost sheet away when another lies under it.
  function stepBack(e) {
    const last = under.pop();
    if (!last) return;
    e.preventDefault();
    $("#sheet-title").textContent = last.title;
    $(".sheet", sheet).replaceChildren(...last.all);
    page.offer(sheet);
    sheet.scrollTop = last.top;
    last.from.focus({ preventScroll: true });
  }

  function closed() {
    under.length = 0;
    if (opener && document.activeElement === document.body) opener.focus({ preventScroll: true });
  }

  function onClick(e) {
    if (e.defaultPrevented || e.button || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    if (e.target === sheet) { // the backdrop
      const r = sheet.getBoundingClientRect();
      if (e.clientX < r.left || e.clientX > r.right || e.clientY < r.top || e.clientY > r.bottom) sheet.close();
      return;
    }
    const a = e.target.closest("a[href^='#']");
    if (!a) return;
    const id = decodeURIComponent(a.hash.slice(1));
    const ids = a.dataset.facts ? a.dataset.facts.split(" ") : [id];
    const beat = beatOf(id);
    if (beat && reading) return; // the browser goes there
    const found = ids.map(i => document.getElementById(i)).filter(Boolean);
    if (!beat && !found.length) return;
    e.preventDefault();
    if (beat) go(id, a.dataset.act); else openSheet(...found);
  }

  // Controls, as long as there is no program: the slider's fill, and that a guess was made.

  function onInput(e) {
    const c = e.target.closest("[data-control]");
    if (!c) return;
    dismiss();
    fill(c);
    for (const b of $$("[data-guess~='" + c.dataset.control + "']")) b.classList.add("guessed");
    page.touched[c.dataset.control] = +c.value; // whatever becomes of the program
    if (ask("put", c.dataset.control, +c.value)) return;
    put(c.dataset.control, +c.value);
    start();
    if (!page.figures) figure();
  }

  // ask has the program answer what the reader does. It tells whether there is one, and is one afterwards.
  function ask(what, ...about) {
    try { if (page.program) page.program[what](...about); } catch (err) { console.warn(err); }
    return !!page.program;
  }

  function put(control, position) {
    page.touched[control] = position;
    tell("put", { control, position });
  }

  function fill(c) {
    if (c.type === "range") c.style.setProperty("--at", (c.value - c.min) / (c.max - c.min || 1) * 100 + "%");
  }

  // Words aside: the voice for screen readers, the status line for all.

  // say has words announced, once, and leaves none of them behind to be read a second time.
  function say(words) {
    const voice = $("#voice");
    clearTimeout(say.over);
    voice.textContent = "";
    say.over = setTimeout(() => {
      voice.textContent = words;
      say.over = setTimeout(() => { voice.textContent = ""; }, 4000);
    }, 50);
  }

  // repeat says once more what the picture shows.
  function repeat() { say($("figcaption", now).textContent); }

  let notice = ""; // stands before all else until the reader's next act

  function notify(words) {
    if (!notice) $("#status").prepend(notice = document.createElement("span"));
    notice.textContent += words + " ";
  }

  function dismiss() {
    if (notice) notice.remove();
    notice = "";
  }

  function tell(type, more) { document.dispatchEvent(new CustomEvent("coinorcap", { detail: { type, ...more } })); }

  function note(words, action, act) {
    if (words) tell("note", { words });
    const line = $("#status");
    line.replaceChildren(notice, words || "");
    if (action) {
      const b = document.createElement("button");
      b.type = "button";
      b.textContent = action;
      b.addEventListener("click", act);
      line.append(b);
    }
  }

  // The layout follows the size of the text as the reader has it. Media queries do not see that: their rem is the
  // browser's own. What each class means is said in style.css.

  function textSize() { return parseFloat(getComputedStyle(root).fontSize) || 16; }

  function layout() {
    const rem = textSize(), w = innerWidth / rem, h = innerHeight / rem, stacked = w < 1.2 * h || w <= 35;
    const is = {
      stacked, small: w <= 40 || h <= 34, low: !stacked && h <= 40, close: w >= 1.2 * h && h <= 52,
      lowest: h <= 30, bare: w <= 35 && h <= 25,
    };
    for (const name in is) root.classList.toggle(name, is[name]);
    voiced();
  }

  // voiced has the picture's sentence stand once for screen readers: as the name of the stage where that lives and has
  // room, otherwise as the name of the still.
  function voiced() {
    const stage = page.alive && !root.classList.contains("bare"), e = $("#stage");
    if (!e || voiced.stage === stage) return;
    voiced.stage = stage;
    for (const x of [e, ...$$(".still")]) x.removeAttribute("aria-hidden");
    for (const x of stage ? $$(".still") : [e]) x.setAttribute("aria-hidden", "true");
  }
  layout();

  // still chooses the still that has the living picture's composition: see Fit in internal/stage. Where the picture's
  // words are smaller than the reader's text, or of another language, its sentence stands on the pad too.
  function still(w, h, text) {
    const wide = Math.min(w / 640, h / 560) >= Math.max(0.97, 0.85 * text);
    const scale = wide ? Math.min(w / 640, h / 560) : Math.min(w / 360, h / 256);
    const next = ahead();
    for (const source of [now, next].flatMap(beat => beat ? $$(".still source", beat) : [])) {
      const image = source.nextElementSibling, contrast = link => link.replace(/(-high)?\.svg$/, page.high ? "-high.svg" : ".svg");
      source.media = wide ? "all" : "not all";
      if (source.srcset !== contrast(source.srcset)) { source.srcset = contrast(source.srcset); image.src = contrast(image.src); }
    }
    if (next) $(".still img", next).loading = "eager";
    root.classList.toggle("captioned", "captioned" in root.dataset || scale < Math.max(0.97, 0.85 * text));
  }

  // ahead gives the beat whose still is fetched while the reader reads this one: once the page is there, and as long as stills
  // stand for the stage.
  function ahead() {
    const next = now && $("a.next", now);
    return next && early && !page.alive && !reading ? beatOf(next.hash.slice(1)) : null;
  }

  // The stage's rectangle, in whole device pixels: at most two to a CSS pixel, or a phone would draw far too much, and at
  // most 4096 to a side, which every graphics card can do.

  function measure() {
    const stage = $("#stage");
    if (!stage) return;
    layout();
    const r = stage.getBoundingClientRect(), real = window.devicePixelRatio || 1;
    const ratio = Math.min(2, real, 4096 / Math.max(1, r.width), 4096 / Math.max(1, r.height));
    const left = Math.round(r.left * real) / real, top = Math.round(r.top * real) / real;
    const dw = Math.max(1, Math.floor((r.right - left) * ratio)), dh = Math.max(1, Math.floor((r.bottom - top) * ratio));
    const box = { "--x": left + "px", "--y": top + "px", "--w": dw / ratio + "px", "--h": dh / ratio + "px", "--dw": dw, "--dh": dh };
    for (const name in box) root.style.setProperty(name, box[name]);
    const text = textSize() / 16;
    if (now) clears(now.closest(".pad"), "bottom", $(".ways", now));
    still(dw / ratio, dh / ratio, text);
    more();
    if (page.program) page.program.resize(left, top, dw / ratio, dh / ratio, ratio, text);
    if (page.painter === "webgl" && measure.last !== dw + " " + dh) dispatchEvent(new Event("resize"));
    measure.last = dw + " " + dh;
  }

  // clears has what is scrolled to, such as the focus, come to rest clear of a bar that sticks to an edge.
  function clears(scroller, edge, bar) {
    const sticks = bar && getComputedStyle(bar).position === "sticky";
    scroller.style.setProperty("scroll-padding-" + edge, (sticks ? bar.offsetHeight : 0) + 10 + "px");
  }

  function watchRatio() {
    matchMedia("(resolution: " + devicePixelRatio + "dppx)").addEventListener("change", () => { measure(); watchRatio(); }, { once: true });
  }

  // Frames. While nothing moves the engine's next frame is parked, so that the page does nothing at all. Only callbacks
  // that the program asks for come here.

  const frame = window.requestAnimationFrame.bind(window);
  let parked = null, awake = true, inSight = true, paused = false;

  function engineFrame(callback) {
    const own = life, still = time => { if (life === own) callback(time); }; // not after the program's end
    if (awake && inSight && !paused) return frame(still);
    parked = still;
    return 0;
  }
  function wake() { awake = true; release(); }
  function sleep() { awake = false; }
  function rests() { return !awake || !inSight || !page.program; } // out of sight nothing is drawn
  function pause(on) { paused = on; release(); }
  function release() {
    if (!awake || !inSight || paused || !parked) return;
    const callback = parked;
    parked = null;
    frame(callback);
  }

  // The program.

  let module = null, life = null, starting = false;
  let again = false;  // what came before was no good, and the browser may have kept it: the host is asked
  const losses = [];  // when the graphics card took the canvas away

  function wanted() {
    if (page.asked.painter && page.asked.painter !== "webgl") return page.asked.painter;
    const gl = document.createElement("canvas").getContext("webgl2");
    if (!gl) return "svg";
    const lose = gl.getExtension("WEBGL_lose_context");
    if (lose) lose.loseContext();
    return "webgl";
  }

  // start brings and runs the program. Once that has failed, only when asked to: every act would fetch it once more.
  async function start(asked) {
    if (starting || life || reading || again && !asked) return;
    starting = true;
    const words = $("#status").dataset;
    if (typeof WebAssembly !== "object") {
      figure();
      return note(words.wasm);
    }
    if (page.asked.painter === "stills") return address().includes("~") && figure();
    const slow = setTimeout(figure, 4000);
    try {
      // Both are waited for, or the bar of the one would take the place of what is told of the other.
      for (const { reason } of await Promise.allSettled([module || compile(), window.Go || engine()])) if (reason) throw reason;
    } catch (err) {
      return without("failed", err);
    } finally {
      clearTimeout(slow);
    }
    page.painter = wanted();
    if (page.painter === "svg") inSteps();
    run();
  }

  // once fetches a script beside this one that few readers need; later does so after the words and figures that such
  // scripts share.
  const had = {};
  function once(file) {
    return had[file] = had[file] || script(beside(file)).catch(err => { delete had[file]; throw err; });
  }
  const later = file => once("later-" + root.lang + ".js").then(() => once(file));

  function missed(err) {
    console.warn(err);
    note($("#status").dataset.unfetched);
  }

  // figure has the controls answered in words as long as there is no program.
  function figure() {
    return later("figures.js").catch(err => console.warn(err));
  }

  // aloud reads the beat shown aloud, or stops; false where nothing can. It is offered where there is a voice for the page.
  function aloud() {
    if ($("[data-voiced]").hidden) return false;
    once("aloud.js").catch(missed);
    return true;
  }
  function voices() {
    const tongue = tag => tag.toLowerCase().split(/[-_]/)[0];
    const any = speechSynthesis.getVoices().some(v => tongue(v.lang) === tongue(root.lang));
    for (const e of $$("[data-voiced]")) e.hidden = !any;
  }

  // printPath prints the reader's own reading.
  async function printPath() {
    try {
      if (!page.program) await figure();
      await later("path.js");
      if (sheet.open) sheet.close();
      page.path();
    } catch (err) { missed(err); }
  }

  function script(src) {
    return new Promise((done, failed) => {
      const s = document.createElement("script");
      s.src = src;
      s.onload = done;
      s.onerror = () => { s.remove(); failed(new Error(src + " did not arrive")); };
      document.head.append(s);
    });
  }

  // engine fetches the script that Go's programs run by.
  async function engine() {
    const { exec } = $("#stage").dataset;
    if (again && !inside) await fetch(exec, { cache: "reload" });
    await script(exec);
    if (typeof window.Go === "function") return;
    window.Go = null;
    throw new Error(exec + " is damaged");
  }

  // compile fetches and compiles the program, and shows how far it is. What stands still for too long has failed; so has
  // what is damaged, for it may compile all the same and then reckon wrongly.
  async function compile() {
    const { wasm, bytes, sum } = $("#stage").dataset, stop = new AbortController();
    let quiet = 0, watch; // seconds that the page was awake and nothing came: a frozen tab has missed nothing
    const silence = new Promise((_, failed) => {
      watch = setInterval(() => {
        if (++quiet < 15) return;
        failed(new Error(wasm + " does not go on"));
        stop.abort();
      }, 1000);
    });
    const line = $("#status"), bar = document.createElement("progress");
    bar.max = +bytes || 1;
    bar.setAttribute("aria-label", line.dataset.loading);
    const late = setTimeout(() => line.replaceChildren(notice, line.dataset.loading, bar), 600);
    let got = 0, whole = true;
    async function arrive() {
      const answer = await (page.bring || fetch)(wasm, { signal: stop.signal, cache: again ? "reload" : "default" }), chunks = [];
      if (!answer.ok) throw new Error(wasm + ": " + answer.status);
      const counted = answer.body.pipeThrough(new TransformStream({
        transform(chunk, out) { quiet = 0; got += chunk.length; bar.value = got; chunks.push(chunk); out.enqueue(chunk); },
        flush() { whole = adds(chunks, sum); },
      }));
      const compiled = await WebAssembly.compileStreaming(new Response(counted, { headers: { "Content-Type": "application/wasm" } }));
      if (!await whole) throw new Error(wasm + " is damaged");
      return compiled;
    }
    try {
      module = await Promise.race([arrive(), silence]);
    } finally {
      clearTimeout(late);
      clearInterval(watch);
      if (bar.isConnected) note("");
    }
  }

  // adds tells whether bytes have the SHA-256 given, in hexadecimal. Only over https and on this computer can that be known.
  async function adds(chunks, sum) {
    if (!window.crypto || !crypto.subtle) return true;
    const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await new Blob(chunks).arrayBuffer()));
    return [...bytes].map(b => b.toString(16).padStart(2, "0")).join("") === sum;
  }

  // run starts the program. What it and the engine attach to the page while starting is noted, so that it can be taken
  // away again when the program ends.
  async function run() {
    const own = life = { stop: new AbortController(), observers: [], canvas: null };
    const { addEventListener } = EventTarget.prototype, { ResizeObserver, requestAnimationFrame } = window;
    let go = null, over, trouble;
    try {
      go = new window.Go();
      const { _resume } = go;
      go._resume = () => { // a program that breaks down within a call of the page's would end without a word
        try { _resume.call(go); } catch (err) {
          if (life === own) without("stopped");
          throw err;
        }
      };
      const instance = await WebAssembly.instantiate(module, go.importObject); // for which there may be no memory
      EventTarget.prototype.addEventListener = function (type, f, o) {
        addEventListener.call(this, type, f, { ...(typeof o === "object" ? o : { capture: !!o }), signal: own.stop.signal });
      };
      window.ResizeObserver = class extends ResizeObserver { constructor(f) { super(f); own.observers.push(this); } };
      window.requestAnimationFrame = engineFrame;
      awake = true;
      parked = null;
      over = go.run(instance);
    } catch (err) {
      trouble = err;
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
      Object.assign(window, { ResizeObserver, requestAnimationFrame });
    }
    if (!trouble) {
      own.canvas = $("body > canvas");
      if (own.canvas) { // the engine's canvas only shows; it neither takes the focus nor is it read out
        own.canvas.removeAttribute("tabindex");
        own.canvas.setAttribute("aria-hidden", "true");
        if (page.painter !== "webgl") own.canvas.remove();
      }
      root.classList.toggle("engine", page.painter === "webgl");
      measure();
      try { await over; } catch (err) { trouble = err; }
    }
    for (const timer of go?._scheduledTimeouts?.values() || []) clearTimeout(timer);
    if (life !== own) return;
    if (page.ready) return without("stopped", trouble);
    if (!(trouble instanceof RangeError)) module = window.Go = null; // what has never run may be damaged
    without("failed", trouble);
  }

  // living says that the picture has been painted: it takes the still's place.
  function living() {
    page.alive = true;
    root.classList.add("alive");
    voiced();
    setTimeout(() => { if (page.alive) root.classList.add("lively"); }, 300);
  }

  // spare leaves out the grain on a machine to which moving pictures are too much; the preferences say so when they open.
  function spare(quality) {
    page.quality = quality;
    root.classList.toggle("spare", quality > 0);
  }

  function clear() {
    const old = life;
    life = null;
    starting = false;
    page.program = null;
    page.code = address;
    page.ready = page.alive = false;
    root.classList.remove("engine", "alive", "lively");
    spare(0);
    voiced();
    $("#stage").replaceChildren();
    if (!old) return;
    old.stop.abort();
    for (const o of old.observers) o.disconnect();
    if (old.canvas) old.canvas.remove();
  }

  // without: the program did not come, cannot run here ("failed"), or is over without having been asked ("stopped"). The
  // stills stand in, the controls are answered in words, and the reader can ask for it once more.
  function without(line, err) {
    if (err) console.warn(err);
    clear();
    again = true;
    page.painter = "stills";
    figure().then(refigure);
    const words = $("#status").dataset;
    note(words[line], words.retry, () => { note(""); start(true); });
  }

  // refigure: what figures.js knows is of before the program.
  function refigure() { if (page.figures) page.figures.begin(); }

  // noCanvas: WebGL was promised and not kept; the program goes on with SVG.
  function noCanvas() {
    page.painter = "svg";
    root.classList.remove("engine");
    if (life && life.canvas) life.canvas.remove();
    inSteps();
  }

  // inSteps says once that there is no WebGL: told for good, it would lie over a phone's picture for good.
  function inSteps() {
    const words = $("#status").dataset.webgl;
    notify(words);
    tell("note", { words });
  }

  // lost: the graphics card took the canvas away. The program starts anew; for the third time within a minute, with SVG.
  function lost() {
    const program = page.program, now = performance.now();
    clear();
    if (program) program.stop(); // which brings the address up to date
    refigure();
    losses.push(now);
    if (losses.filter(then => now - then < 60000).length > 2) {
      page.painter = "svg";
      inSteps();
    }
    starting = true;
    setTimeout(run, 200);
  }

  addEventListener("webglcontextlost", e => { // before the engine's own listener, which reloads the page
    if (!life || e.target !== life.canvas) return;
    e.stopImmediatePropagation();
    e.preventDefault();
    lost();
  }, true);

  // The engine asks for gamepads in each of its frames, and nothing here is played with one. Where they are forbidden the
  // question is an error; and Chromium, once asked, looks for them sixty times a second for as long as the page is seen.
  Object.defineProperty(navigator, "getGamepads", { value: () => [] });

  // Beginning.

  document.addEventListener("DOMContentLoaded", () => Promise.allSettled(extra).then(() => {
    title = document.title;
    sheet = $("#sheet");
    if (page.lesson) page.lesson();
    sheet.addEventListener("keydown", e => { if (e.key === "Escape") stepBack(e); });
    sheet.addEventListener("cancel", stepBack); // a phone's way back; where Esc was taken above, it does not come here
    sheet.addEventListener("close", closed);
    for (const c of $$("input[type=range]")) fill(c);
    if (page.refused.length) notify($("#status").dataset.asked.replace("@what", () => page.refused.join(", ")));
    if (page.classes) page.classes(beside).catch(missed);
    if (!reading) {
      route();
      script(beside("keys.js")).catch(console.warn); // once the first scene is there
    }
    document.addEventListener("click", onClick);
    for (const type of ["input", "change"]) document.addEventListener(type, onInput);
    document.addEventListener("click", e => { if (e.target.matches("[data-control]")) onInput(e); }); // kept where it stood
    document.addEventListener("scroll", more, { capture: true, passive: true });
    document.addEventListener("submit", e => { if (e.target.matches(".controls")) e.preventDefault(); });
    addEventListener("popstate", route);
    addEventListener("beforeprint", () => { if (page.program) page.program.print(); else if (page.figures) page.figures.fill(); });
    addEventListener("afterprint", () => { for (const e of $$(".drawn")) e.remove(); });
    document.addEventListener("click", e => { if (e.target.closest("[data-path]")) printPath(); else if (e.target.closest("[data-voiced] button")) page.aloud(); });
    if (window.speechSynthesis && !reading) {
      voices();
      if (speechSynthesis.addEventListener) speechSynthesis.addEventListener("voiceschanged", voices);
    }
    addEventListener("online", () => { if (!life) start(true); });
    new ResizeObserver(measure).observe($("#stage"));
    addEventListener("resize", e => { if (e.isTrusted) measure(); });
    watchRatio();
    new IntersectionObserver(all => { inSight = all[all.length - 1].isIntersecting; release(); }).observe($("#stage"));
    tell("begin");
  }));
  addEventListener("load", () => {
    if (navigator.connection && navigator.connection.saveData) return; // then only when the reader acts
    early = true;
    measure();
    if (window.requestIdleCallback) requestIdleCallback(() => start(), { timeout: 2000 }); else setTimeout(start, 300);
    if (!framed && navigator.serviceWorker && $("link[rel=manifest]")) script(beside("keep.js")).catch(() => {});
  });
})();
