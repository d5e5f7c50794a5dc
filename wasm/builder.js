// builder.js makes an address of the form on lesson.html, and of that a link, a line for learning platforms, an element
// and a QR code. It knows no scene and no word: everything stands in the form. What each field may say is checked by the
// piece itself (prefs.js), so nothing is checked here. What is chosen stands in this page's own address too, so that it
// can be shared, and goes along to the page in another language. Nothing is sent.
(() => {
  "use strict";
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const form = $("form"), fields = form.elements, frame = $("iframe");
  const picked = name => $("input[name=" + name + "]:checked", form);
  const escaped = text => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  const root = new URL(".", new URL($("input[name=lang]", form).dataset.page, location)); // the first language's folder

  // chosen gives the parameters that are not as usual, in the order of the form.
  function chosen() {
    const out = {}, what = picked("what").value;
    if (what === "part") for (const name of ["start", "end"]) if (fields[name].value) out[name] = fields[name].value;
    if (what === "some") {
      const all = $$("input[name=scenes]:checked", form).map(c => c.value);
      if (all.length) out.scenes = all.join(",");
    }
    for (const c of $$("[data-switch]", form)) if (!c.checked) out[c.name] = "off";
    if (picked("mode").value !== fields.mode[0].value) out.mode = picked("mode").value;
    for (const c of $$("[data-look]", form)) {
      if (!c.validity.valid || c.value === (c.dataset.usual || c.options && c.options[0].value)) continue;
      out[c.name] = c.value;
    }
    return out;
  }

  const height = () => fields.height.validity.valid && fields.height.value || fields.height.defaultValue;

  // minutes adds up the scenes that are to be seen. Of the ways that a choice leads to a reader takes one; without the
  // choice they are walked like the rest.
  function minutes(of) {
    const all = $$("input[name=scenes]", form), at = name => all.findIndex(c => c.value === name);
    const only = of.scenes && of.scenes.split(",");
    const from = of.start ? at(of.start) : 0, to = of.end ? at(of.end) : all.length - 1;
    const kept = all.filter((c, i) => (only ? only.includes(c.value) : i >= from && i <= to) && of[c.value] !== "off");
    const sum = list => list.reduce((n, c) => n + +c.dataset.seconds, 0);
    const ways = kept.filter(c => "branch" in c.dataset), before = all[all.findIndex(c => "branch" in c.dataset) - 1];
    const one = kept.includes(before) && ways.length ? sum(ways) / ways.length : sum(ways);
    return Math.max(1, Math.round((sum(kept.filter(c => !("branch" in c.dataset))) + one) / 60));
  }

  // restore sets the form by this page's address.
  function restore() {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const is = c => c.value === value, field = $$("[name=" + CSS.escape(name) + "]", form);
      if (name === "scenes") for (const c of field) c.checked = value.split(",").includes(c.value);
      else if (field.some(c => "switch" in c.dataset)) field[0].checked = value !== "off";
      else if (field.some(c => c.type === "radio")) field.forEach(c => { c.checked = is(c) || c.checked && !field.some(is); });
      else if (field[0] && (!field[0].options || [...field[0].options].some(is))) field[0].value = value;
      const what = { scenes: "some", start: "part", end: "part" }[name];
      if (what) $(`input[name=what][value=${what}]`, form).checked = true;
    }
  }

  let last = "", wait = 0;

  function update() {
    const of = chosen(), lang = picked("lang"), title = lang.dataset.title;
    for (const e of $$("[data-for]", form)) e.hidden = e.dataset.for !== picked("what").value;
    const note = $("[data-about]", form);
    note.textContent = picked("what").value === "some" && !of.scenes ? note.dataset.none : note.dataset.about.replace("@n", minutes(of));

    const page = new URL(".", new URL(lang.dataset.page, location)), query = new URLSearchParams(of).toString().replace(/%2C/g, ",");
    const address = page.href + (query && "?" + query), attributes = Object.entries(of).map(([n, v]) => ` ${n}="${escaped(v)}"`).join("");
    $("#t-link").value = address;
    $("#open").href = address;
    $("#t-frame").value = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height()}" allowfullscreen></iframe>`;
    $("#t-element").value = `<script src="${escaped(new URL("embed.js", root).href)}" async></` + `script>\n` +
      `<coin-or-cap lang="${lang.value}"${attributes} height="${height()}"><a href="${escaped(address)}">${escaped(title)}</a></coin-or-cap>`;
    const packed = Object.entries(of).filter(([n, v]) => n + v !== "moderead"); // which would tell a platform nothing
    const flags = ["-lang " + lang.value, ...packed.map(([n, v]) => "-" + n + " " + v)].join(" ");
    $("#pack").textContent = `make pack ARGS="${flags}"`;
    frame.height = height();
    const own = new URLSearchParams({ ...of, ...(height() !== fields.height.defaultValue && { height: height() }) }).toString().replace(/%2C/g, ",");
    try { history.replaceState(null, "", location.pathname + (own && "?" + own)); } catch { /* a frame without history */ }
    for (const a of $$(".langs a")) a.search = own;
    if (address === last) return;
    last = address;
    clearTimeout(wait);
    if (!frame.src) frame.src = address;
    else wait = setTimeout(() => { frame.contentWindow.location.replace(address); draw(); }, 400);
  }

  // The code. The program that draws it is fetched once, when its place comes near the window.

  const place = $("#code"), save = $("#save");
  let near = false;

  function draw() {
    if (!near || !window.coinorcapCode) return;
    const code = coinorcapCode($("#t-link").value);
    if (!code) return failed();
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg"), side = code.side + 8; // four squares of quiet around
    const part = (name, attributes) => {
      const e = document.createElementNS(svg.namespaceURI, name);
      for (const a in attributes) e.setAttribute(a, attributes[a]);
      svg.append(e);
    };
    svg.setAttribute("viewBox", `-4 -4 ${side} ${side}`);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", place.dataset.alt);
    part("rect", { x: -4, y: -4, width: side, height: side, fill: "#fff" });
    part("path", { d: code.path, fill: "#000", "shape-rendering": "crispEdges" });
    place.replaceChildren(svg);
    URL.revokeObjectURL(save.href);
    save.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" }));
    save.hidden = false;
  }

  function failed() {
    place.textContent = place.dataset.failed;
    save.hidden = true;
  }

  async function fetchCode() {
    near = true;
    try {
      if (!window.Go) await new Promise((done, broken) => {
        const s = document.createElement("script");
        s.src = place.dataset.exec;
        s.onload = done;
        s.onerror = () => broken(new Error(s.src));
        document.head.append(s);
      });
      const go = new Go(), file = await fetch(place.dataset.wasm);
      const { instance } = await WebAssembly.instantiate(await file.arrayBuffer(), go.importObject);
      document.addEventListener("coinorcapcode", draw, { once: true });
      go.run(instance);
    } catch (err) {
      console.warn(err);
      failed();
    }
  }

  new IntersectionObserver((all, self) => {
    if (!all.some(e => e.isIntersecting)) return;
    self.disconnect();
    fetchCode();
  }, { rootMargin: "300px" }).observe(place);

  // Copying. Where the clipboard is not to be had, the words are selected.

  document.addEventListener("click", async e => {
    const button = e.target.closest("[data-copy]");
    if (!button) return;
    const from = document.getElementById(button.dataset.copy), done = $(".done").dataset;
    from.select();
    let well = true;
    try { await navigator.clipboard.writeText(from.value); } catch { well = document.execCommand("copy"); }
    $(".done").textContent = well ? done.copied : done.uncopied;
  });

  restore();
  $(".builder").hidden = false;
  form.addEventListener("input", update);
  form.addEventListener("submit", e => e.preventDefault());
  update();
})();
