// embedded.js says how this page is embedded, for the person who must make the piece work there. It tells only what can be
// known from here, keeps nothing, and sends nothing: what it fetches is the piece's own program, to see whether it comes.
// The words stand in the table's data-words.
(async () => {
  "use strict";
  const $ = selector => document.querySelector(selector);
  const table = $("#found");
  const all = JSON.parse(table.dataset.words);
  const words = (name, fill = {}) => Object.entries(fill).reduce((s, [k, v]) => s.replace("{" + k + "}", () => v), all[name]);
  const put = (row, text) => { $("#f-" + row).textContent = text; };
  const attempt = (get, or) => { try { return get(); } catch { return or; } };

  // Frame and what is around it.
  let depth = 0;
  for (let w = window; w !== w.parent && depth < 9; w = w.parent) depth++;
  put("frame", depth ? words("frame.yes", { n: depth }) : words("frame.no"));
  const before = [...(location.ancestorOrigins || [])];
  const around = before[0] && before[0] !== "null" ? before[0] : depth && attempt(() => new URL(document.referrer).origin, "");
  put("around", !depth ? words("around.none") : around || words("around.hidden"));
  put("origin", self.origin === "null" ? words("origin.opaque") : words("origin.own", { what: self.origin }));

  // The platform: by the object that it must offer to what it plays, by the parameters it starts with, by its address.
  const offers = name => attempt(() => {
    for (let w = window, i = 0; i < 9; i++, w = w.parent) {
      if (attempt(() => !!w[name], false)) return true;
      if (w === w.parent) break;
    }
    return !!window.opener && !!window.opener[name];
  }, false);
  const asked = new URLSearchParams(location.search), told = [];
  if (offers("API_1484_11")) told.push(words("platform.api", { what: "SCORM 2004" }));
  if (offers("API")) told.push(words("platform.api", { what: "SCORM 1.2" }));
  if (offers("H5P")) told.push(words("platform.api", { what: "H5P" }));
  if (asked.has("endpoint") && asked.has("fetch")) told.push(words("platform.launch", { what: "cmi5" }));
  else if (asked.has("endpoint") && asked.has("actor")) told.push(words("platform.launch", { what: "xAPI" }));
  const known = { "instructure.com": "Canvas", "moodlecloud.com": "Moodle", "blackboard.com": "Blackboard", "brightspace.com": "Brightspace", "schoology.com": "Schoology", "google.com": "Google", "notion.so": "Notion", "genial.ly": "Genially" };
  const host = attempt(() => new URL(around).hostname, "");
  for (const name in known) if (host === name || host.endsWith("." + name)) told.push(words("platform.host", { what: known[name] }));
  put("platform", told.join("; ") || words("platform.none"));

  put("store", attempt(() => {
    localStorage.setItem("coinorcap?", "");
    localStorage.removeItem("coinorcap?");
    return words("store.yes");
  }, words("store.no")));
  put("script", words("yes"));
  put("webgl", attempt(() => document.createElement("canvas").getContext("webgl2"), null) ? words("yes") : words("webgl.no"));
  put("full", document.fullscreenEnabled ? words("yes") : words("full.no"));
  put("language", words("language.is", { page: document.documentElement.lang, browser: navigator.languages.join(", ") }));
  const wishes = query => matchMedia("(" + query + ")").matches;
  put("motion", wishes("prefers-reduced-motion: reduce") ? words("motion.reduced") : words("usual"));
  put("colours", wishes("forced-colors: active") ? words("colours.forced") : wishes("prefers-contrast: more") ? words("colours.more") : words("usual"));
  put("version", table.dataset.version);

  function size() {
    const w = innerWidth, h = innerHeight, fits = w >= 320 && h >= 480;
    put("size", words("size.is", { w, h, r: Math.round(devicePixelRatio * 100) / 100 }) + (fits ? "" : words("size.small")));
  }
  size();
  addEventListener("resize", size);

  // copied is the table as lines of text.
  const text = () => [document.title, location.href, ...[...table.rows].map(r => r.cells[0].textContent + ": " + r.cells[1].textContent), navigator.userAgent].join("\n");
  $(".scripted").hidden = false;
  $("#copy").addEventListener("click", async () => {
    const area = $("#text"), done = $("#done").dataset;
    area.value = text();
    let well = true;
    try { await navigator.clipboard.writeText(area.value); } catch {
      area.hidden = false;
      area.select();
      well = attempt(() => document.execCommand("copy"), false);
    }
    $("#done").textContent = well ? done.copied : done.uncopied;
  });

  // The least module there is: a policy that forbids WebAssembly refuses it, too.
  let runs = typeof WebAssembly === "object";
  if (!runs) put("wasm", words("wasm.no"));
  else try {
    await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    put("wasm", words("yes"));
  } catch { put("wasm", words("wasm.blocked")); }
  try {
    const answer = await fetch(table.dataset.wasm, { method: "HEAD" });
    put("program", answer.ok ? words("program.yes", { what: answer.headers.get("Content-Type") || "?" }) : words("program.no", { what: answer.status }));
  } catch (err) { put("program", words("program.no", { what: err.message })); }
  table.dataset.done = "";
})();
