// prefs.js reads what the address asks for and what the reader prefers, and has it in force before anything is painted:
// it stands in the head, before boot.js, to which it hands window.coinorcap:
//   asked, refused     what the address's parameters ask for, by name, checked; and what they ask in vain
//   prefers(name)      what is in force: the address's wish, or the reader's own, or the usual
//   set(name, value)   the reader sets a preference by hand
//   offer(form)        puts a form's controls where the preferences stand
//   calm, high         no movement; the stage in the high contrast: the preference, or what the system says
//   query(without)     the address's parameters without one of them
//   field()            the preferences as a field of a code; empty where the browser keeps them itself
//   address()          the address's fragment
//   fields(code)       what stands in a code that is sound; else nothing
//   coded(place)       the address of a place that loses neither that field nor the reading in the address
// The style sheet for the classes set here is prefs.css.
(() => {
  "use strict";
  const root = document.documentElement;

  // Preferences: a letter for codes and what is kept, and the values, the usual one first. internal/play has the same list.
  const settings = {
    text: { code: "T", values: Array.from({ length: 101 }, (_, i) => String(100 + i)) },
    spacing: { code: "S", values: ["normal", "wide"] },
    motion: { code: "M", values: ["system", "full", "reduced"] },
    contrast: { code: "C", values: ["system", "normal", "high"] },
    theme: { code: "D", values: ["night", "light"] },
    keys: { code: "K", values: ["on", "off"] },
  };

  // Parameters of the address: what each may say. One more is one more line. Names of places are checked by lesson.js,
  // when the document is there.
  const among = values => text => values.includes(text);
  const switched = among(["on", "off"]), place = text => /^[a-z]+(\.[a-z]+)?$/.test(text);
  const parameters = {
    ...Object.fromEntries(Object.entries(settings).map(([name, s]) => [name, among(s.values)])),
    lang: text => !!page(text),
    painter: among(["webgl", "svg", "stills"]), // for tests and for the curious
    seed: text => /^\d{1,9}$/.test(text),
    code: text => /^[a-z.]+~[\w.]{8,240}$/.test(text),
    start: place, end: place, scenes: text => /^[a-z]+(,[a-z]+)*$/.test(text),
    guesses: switched, check: switched, bench: switched, links: switched,
    mode: among(["play", "read", "class"]),
    embed: among(["auto", "on", "off"]),
  };

  // page gives the address of the page in a language, if there is one.
  function page(lang) {
    for (const link of document.querySelectorAll("link[hreflang]")) if (link.hreflang === lang) return link.dataset.here || link.href;
  }

  const asked = {}, refused = [];
  for (const [name, text] of new URLSearchParams(location.search)) {
    const is = Object.hasOwn(parameters, name) && parameters[name];
    if (!is || name in asked) continue; // an address may carry what others added to it
    if (is(text)) asked[name] = text; else refused.push((name + "=" + text).slice(0, 40));
  }
  if (asked.lang && asked.lang !== root.lang) location.replace(page(asked.lang) + query("lang") + location.hash);

  // query gives the address's parameters without one of them.
  function query(without) {
    const rest = new URLSearchParams(location.search);
    rest.delete(without);
    return String(rest) && "?" + rest;
  }

  // What is kept: in the browser, or, where it refuses, in the address.
  const key = "coinorcap";
  let store = null, had = "";
  try {
    const s = localStorage;
    had = s.getItem(key) || ""; // a store that is full can be read
    s.setItem(key + "?", "");
    s.removeItem(key + "?");
    store = s;
  } catch { /* an opaque origin, a browser that keeps nothing, or no room */ }
  const kept = parse(store ? had : (fields(address()) || [])[5] || had);

  function parse(field) {
    const out = {};
    for (const [, code, index] of field.matchAll(/([A-Z]+)([0-9a-z]+)/g)) {
      for (const name in settings) {
        const { values } = settings[name], value = settings[name].code === code && values[Math.min(parseInt(index, 36), values.length - 1)];
        if (value) out[name] = value;
      }
    }
    return out;
  }

  function write() {
    let out = "";
    for (const name in settings) {
      const i = settings[name].values.indexOf(prefers(name, kept));
      if (i > 0) out += settings[name].code + i.toString(36);
    }
    return out;
  }

  function prefers(name, from = { ...kept, ...asked }) { return from[name] || settings[name].values[0]; }

  function set(name, value) {
    if (!settings[name].values.includes(value)) return;
    kept[name] = value;
    try { if (store) store.setItem(key, write()); } catch { store = null; }
    try {
      if (name in asked) history.replaceState(history.state, "", location.pathname + query(name) + location.hash);
      if (!store && !coinorcap.program) history.replaceState(history.state, "", "#" + coded(/^[a-z.]*/.exec(address())[0])); // what else stands there is no place
    } catch { /* a frame without history */ }
    delete asked[name];
    apply();
  }

  const field = () => store ? "" : write();

  // address gives the fragment; one that is not well formed, as it stands.
  function address() {
    const raw = location.hash.slice(1);
    try { return decodeURIComponent(raw); } catch { return raw; }
  }

  // fields takes a code apart that internal/play would take, too.
  function fields(code) {
    const [, place, sum, body] = /^([^~]*)~1(..)(.*)$/s.exec(code) || [];
    if (!sum || check(place + "~" + body) !== sum) return null;
    const all = body.split("."), [, seed, , ...lists] = all;
    const below = (n, bits) => parseInt(n, 36) < 2 ** bits;
    const sound = [5, 6].includes(all.length) && /^[0-9a-z]+$/i.test(seed) && below(seed, 32) &&
      lists.every(l => /^([A-Z]+[0-9a-z]+)*$/.test(l) && (l.match(/[0-9a-z]+/g) || []).every(n => below(n, 53)));
    return sound ? all : null;
  }

  function coded(place) {
    const now = fields(address());
    if (!now && !field()) return place;
    const body = now ? now.slice(0, 5) : [root.lang, "0", "", "", ""];
    if (field()) body.push(field());
    const text = body.join(".");
    return place + "~1" + check(place + "~" + text) + text;
  }

  // check is the check of internal/play: CRC-32, shortened to two characters.
  function check(text) {
    let c = -1;
    for (const byte of new TextEncoder().encode(text)) {
      c ^= byte;
      for (let k = 0; k < 8; k++) c = c >>> 1 ^ (c & 1 && 0xEDB88320);
    }
    return ((~c >>> 0) % 1296).toString(36).padStart(2, "0");
  }

  // apply puts everything in force. The system's forced colours win over any contrast of ours.
  const says = Object.fromEntries(["prefers-reduced-motion: reduce", "prefers-contrast: more", "forced-colors: active"].map(m => [m, matchMedia("(" + m + ")")]));
  const system = name => says[name].matches;

  function apply() {
    const motion = prefers("motion"), contrast = prefers("contrast"), light = prefers("theme") === "light";
    const forced = system("forced-colors: active");
    const high = !forced && (contrast === "high" || contrast === "system" && system("prefers-contrast: more"));
    coinorcap.calm = motion === "reduced" || motion === "system" && system("prefers-reduced-motion: reduce");
    coinorcap.high = high || forced;
    const is = { calm: coinorcap.calm, high, light, forced, spaced: prefers("spacing") === "wide" };
    for (const name in is) root.classList.toggle(name, is[name]);
    root.style.setProperty("--text-size", prefers("text") / 100);
    document.querySelector("meta[name=theme-color]").content = light ? "#E9E2D2" : "#16233F";
    if (coinorcap.measure) coinorcap.measure(); // boot.js is there
    if (coinorcap.program) coinorcap.program.look();
  }
  for (const m of Object.values(says)) m.addEventListener("change", apply);

  // The panel. A slider is in force when it is let go: what is dragged must not move under the finger.

  function offer(form) {
    for (const c of form.querySelectorAll("[data-setting]")) {
      const value = prefers(c.dataset.setting);
      if (c.type === "radio") c.checked = c.value === value; else { c.value = value; tell(c); }
    }
    for (const e of form.querySelectorAll("[data-unkept]")) e.hidden = !!store;
    for (const e of form.querySelectorAll("[data-spare]")) e.hidden = !coinorcap.quality;
  }

  // tell says where a slider stands.
  function tell(c) {
    c.setAttribute("aria-valuetext", c.dataset.aloud.replace("100", c.value));
    c.parentNode.querySelector(".value").textContent = c.dataset.words.replace("100", c.value);
    coinorcap.fill(c);
  }

  document.addEventListener("input", e => { if (e.target.matches("[data-setting][type=range]")) tell(e.target); });
  document.addEventListener("change", e => { if (e.target.matches("[data-setting]")) set(e.target.dataset.setting, e.target.value); });

  window.coinorcap = { asked, refused, settings, prefers: name => prefers(name), set, offer, query, address, fields, coded, check, field };
  apply();
})();
