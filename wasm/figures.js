// figures.js answers in words while there is no program: where WebAssembly is missing or blocked, where the program did
// not arrive or has stopped, and while it is slow. It reckons with the models of internal/models, prints numbers in the
// forms of internal/story with the browser's own Intl, shows the lines that hold, and keeps the reading in the address,
// where a program that comes later finds it. The picture stays a still; its sentence stands on the pad and tells what it
// would show. A test compares all of it with the program's answers. boot.js loads it when it is needed.
(() => {
  "use strict";
  const page = window.coinorcap, { forms, ether, controls, scenes, branches, lines, aloud } = page.later;
  const root = document.documentElement, lang = root.lang;
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];

  // The reading: what was set, by position; what was seen; the branch entered last, by its letter; and the seed.
  let set = {}, seen = new Set(), branch = "", seed = "0";

  // The models: see internal/models, which says what they leave out. Money in dollars, shares in percent.
  const [sale, low, end] = ether;
  const foundation = 0.26;
  const coin = v => {
    const size = v("coin.size"), share = v("coin.share") / 100;
    const left = price => size * (share + (1 - share) * price / sale);
    const fine = size * (24e6 / 4.1e9), back = size * (1.224 / 1.7) + size * (18.5e6 / 1.7e9);
    return { size, left, fine, back, after: left(end) - size * (1.224 / 1.7) - size * (18.5e6 / 1.7e9) };
  };
  const capped = (money, multiple, profit) => {
    const limit = money * multiple, investors = Math.min(profit, limit);
    return { money, limit, investors, nonprofit: profit - investors, stock: profit * foundation, crossing: limit / (1 - foundation) };
  };
  const cap = v => capped(v("cap.money"), v("cap.multiple"), v("cap.profit")), lid = v => capped(10e6, 100, v("lid.profit"));
  const came = 45e6 + 90e6;
  const outputs = {
    "coin.sale": ["usd", v => coin(v).size],
    "coin.low": ["usd", v => coin(v).left(low)],
    "coin.left": ["usd", v => coin(v).left(end)],
    "coin.fall": ["percent", () => 100 * (1 - low / sale)],
    "coin.fine": ["usd", v => coin(v).fine],
    "coin.kept": ["usd", v => Math.max(0, coin(v).left(end) - coin(v).fine)],
    "coin.back": ["usd", v => coin(v).back],
    "coin.after": ["usd", v => Math.max(0, coin(v).after)],
    "coin.short": ["usd", v => Math.max(0, -coin(v).after)],
    "donations.months": ["months", v => 12 * v("donations.gifts") / v("donations.need")],
    "tesla.money": ["percent", v => v("tesla.wheel")],
    "tesla.say": ["percent", v => v("tesla.wheel")],
    "tesla.own": ["percent", v => 100 - v("tesla.wheel")],
    "pledge.came": ["usd", () => came],
    "pledge.share": ["percent", () => 100 * came / 1e9],
    "scale.sales": ["count", () => Math.round(10e9 / 257e6)],
    "scale.eos": ["times", () => Math.round(100e9 / 4.1e9) / 10],
  };
  for (const name of ["limit", "investors", "nonprofit", "stock", "crossing"]) outputs["cap." + name] = ["usd", v => cap(v)[name]];
  for (const name of ["money", "limit", "investors", "nonprofit"]) outputs["lid." + name] = ["usd", v => lid(v)[name]];

  // Controls: see internal/play.

  const position = name => name in set ? set[name] : controls[name].start;

  function value(name) {
    const c = controls[name], at = position(name);
    if (!c.unit) return at;
    const v = Math.round(((c.min || 0) + c.step * at) * 1e6) / 1e6;
    if (!c.log) return v;
    const whole = Math.floor(v);
    return Math.round(Math.pow(10, v - whole) * 10) / 10 * Number("1e" + whole);
  }

  function holds(cond) {
    const c = controls[cond.control], v = value(cond.control), is = cond.control in set;
    if (cond.op === "s") return is;
    if (cond.op === "!") return !is;
    if (c.guess && !is) return false;
    const than = cond.value || 0;
    return cond.op === "=" ? v === than : cond.op === ">" ? v > than : v < than;
  }

  // Numbers: see internal/story/number.go.

  const digits = (v, options) => new Intl.NumberFormat("en", { useGrouping: false, ...options }).format(Math.abs(v));

  // how: "short" for the stage, "aloud" for the ear, or nothing.
  function number(unit, v, how) {
    if (!Number.isFinite(v)) return "–";
    if (unit === "usd") {
      const exact = digits(v, { maximumFractionDigits: 2 });
      if (+digits(v, { maximumFractionDigits: 0 }) < 1e6) {
        const cents = exact.includes(".") && +exact < 100;
        return written(forms.usd.at(-1), cents ? digits(v, { minimumFractionDigits: 2, maximumFractionDigits: 2 }) : digits(v, { maximumFractionDigits: 0 }), v, how);
      }
      const three = digits(v, { maximumSignificantDigits: 3 }), form = forms.usd.find(f => three.length > (f.exp || 0));
      return written(form, digits(+three / Number("1e" + (form.exp || 0)), { maximumSignificantDigits: 3 }), v, how);
    }
    const text = Math.abs(v) < 1000 ? digits(v, { maximumSignificantDigits: 3 }) : digits(v, { maximumFractionDigits: 0 });
    return written(forms.units[unit] || forms.units.count, text, v, how);
  }

  function written(form, text, v, how) {
    const [whole, part] = text.split(".");
    const kind = new Intl.PluralRules(lang, { minimumFractionDigits: (part || "").length }).select(+text);
    const words = how === "aloud" && form.aloud || form.words || {};
    const pattern = how === "short" && form.short || words[kind] || words.other || "#";
    const grouped = whole.length > forms.ungrouped ? whole.replace(/\B(?=(\d{3})+$)/g, forms.group) : whole;
    return (v < 0 && +text !== 0 ? "−" : "") + pattern.replace("#", grouped + (part ? forms.point + part : ""));
  }

  // print gives what a reference stands for, such as "coin.left short".
  function print(reference, ear) {
    const [name, short] = reference.split(" "), c = controls[name], how = ear || short;
    if (c && c.unit) return number(c.unit, value(name), how);
    if (c) return ($("[data-control='" + name + "'][value='" + value(name) + "'] + span") || {}).textContent || "–";
    const [unit, f] = outputs[name] || [];
    return f ? number(unit, f(value), how) : "–";
  }

  // The beat shown, and all others when they are printed.

  const write = (e, text) => { if (e.textContent !== text) e.textContent = text; };

  function update(beat) {
    for (const e of $$("[data-v]", beat)) write(e, print(e.dataset.v));
    let come = null;
    for (const e of $$("[data-if]", beat)) {
      const hidden = !(lines[beat.id][e.dataset.if] || []).every(holds);
      if (e.hidden && !hidden) come = e;
      e.hidden = hidden;
    }
    let told = 0;
    for (const e of $$("[data-told]", beat)) {
      e.hidden = !(e.dataset.told in set);
      if (!e.hidden) told++;
    }
    for (const e of $$("[data-untold]", beat)) e.hidden = told > 0;
    for (const e of $$("[data-control]", beat)) control(e);
    beat.classList.toggle("guessed", (beat.dataset.guess || "").split(" ").some(name => name in set));
    return come;
  }

  function control(e) {
    const name = e.dataset.control, c = controls[name], at = position(name);
    if (!c) return;
    if (!c.unit) return e.checked = +e.value === at && (!c.guess || name in set);
    if (+e.value !== at) e.value = at;
    page.fill(e);
    const says = (aloud[e.closest("[data-beat]").id] || {})[name];
    e.setAttribute("aria-valuetext", says ? says.map((part, i) => i % 2 ? print(part, "aloud") : part).join("") : number(c.unit, value(name), "aloud"));
    const output = $("output", e.parentNode);
    if (output) write(output, number(c.unit, value(name)));
  }

  // show brings the beat shown up to date. Where what is set changes the picture's sentence, that stands on the pad.
  function show(acted) {
    const beat = $(".beat.now");
    if (!beat || page.program) return;
    const caption = $("figcaption", beat), before = caption && caption.textContent, come = update(beat);
    if (caption) {
      if (!("still" in caption.dataset)) caption.dataset.still = before;
      root.classList.toggle("figured", caption.textContent !== caption.dataset.still);
      const still = $("picture img", beat);
      if (still) still.alt = caption.textContent;
      if (acted && caption.textContent !== before) page.say(caption.textContent);
    }
    for (const e of $$("[data-state]")) {
      const scene = document.getElementById(e.dataset.state), been = !!scene && $$(".beat", scene).some(b => seen.has(b.id));
      e.hidden = !been;
      e.parentNode.classList.toggle("walked", been);
    }
    page.more(acted && come);
  }

  // The reading as a code: see internal/play.

  const pairs = text => [...text.matchAll(/([A-Z]+)([0-9a-z]+)/g)].map(m => [m[1], parseInt(m[2], 36)]);

  function load(address) {
    const [, s, b, values, places] = page.fields(address) || [];
    if (!s) return;
    [seed, branch] = [s, b];
    for (const [letters, at] of pairs(values)) {
      for (const name in controls) if (controls[name].code === letters) set[name] = Math.min(at, controls[name].last);
    }
    for (const [letter, bits] of pairs(places)) (scenes[letter] || []).forEach((id, i) => { if (Math.floor(bits / 2 ** i) % 2) seen.add(id); });
  }

  function coded(place) {
    const beat = document.getElementById(place), at = beat && beat.matches("[data-scene]") ? $("[data-beat]", beat).id : place;
    if (!Object.values(scenes).some(ids => ids.includes(at))) return place;
    let values = "", places = "";
    for (const name in set) values += controls[name].code + set[name].toString(36);
    for (const letter in scenes) {
      const bits = scenes[letter].reduce((sum, id, i) => sum + (seen.has(id) || id === at ? 2 ** i : 0), 0);
      if (bits) places += letter + bits.toString(36);
    }
    const body = [lang, seed, branch, values, places];
    if (page.field()) body.push(page.field());
    return at + "~1" + page.check(at + "~" + body.join(".")) + body.join(".");
  }
  function keep() {
    const beat = $(".beat.now");
    try { if (beat) history.replaceState(history.state, "", "#" + coded(beat.id)); } catch { /* a frame without history */ }
  }

  function go(id) {
    seen.add(id);
    const scene = id.split(".")[0];
    if (branches[scene]) branch = branches[scene];
  }

  // begin takes the reading up where the address, and what the reader did meanwhile, have left it.
  function begin() {
    if (page.program) return;
    [set, seen, branch, seed] = [{}, new Set(), "", "0"];
    load(page.address());
    page.trail.forEach(go);
    for (const name in page.touched) if (controls[name]) set[name] = page.touched[name];
    page.code = () => { const beat = $(".beat.now"); return beat ? coded(beat.id) : page.address(); };
    show(false);
  }

  const plain = page.coded;
  page.coded = place => page.program ? plain(place) : coded(place);

  let late = 0;
  document.addEventListener("coinorcap", e => {
    const { type, place, control, position } = e.detail;
    if (page.program) {
      if (type === "ready") root.classList.remove("figured");
      return;
    }
    if (type === "place") {
      go(place);
      show(false);
    } else if (type === "put") {
      set[control] = position;
      show(true);
      clearTimeout(late);
      late = setTimeout(keep, 300);
    }
  });
  document.addEventListener("visibilitychange", () => { // who leaves may not come back to this page
    if (document.visibilityState !== "hidden" || page.program) return;
    clearTimeout(late);
    keep();
  });
  document.addEventListener("click", e => {
    if (page.program || !e.target.closest("[data-act=restart]")) return;
    [set, seen, branch] = [{}, new Set(), ""];
    page.trail.length = 0;
    page.touched = {};
  }, true);

  // fill brings all beats up to date, for paper. The still of a scene where something was set shows something else.
  function fill() {
    for (const beat of $$("[data-beat]")) {
      update(beat);
      const scene = beat.closest("[data-scene]");
      beat.classList.toggle("stale", Object.keys(set).some(name => name.startsWith(scene.id + ".") || $("[data-control='" + name + "']", scene)));
    }
  }

  if (!page.program) begin();
  page.figures = { begin, fill, number, reading: () => ({ seen: [...seen], set: { ...set } }) };
})();
