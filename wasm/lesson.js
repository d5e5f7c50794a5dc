// lesson.js cuts the page to what the address asks for, before it is shown: boot.js loads it where a parameter wants it.
//   start, end, scenes   places: the walk from one to the other, in the order of the contents; or these scenes alone
//   check, bench         off: without the questions, without the workbench
//   guesses              off: no number is guessed before it is told (Story.Unasked)
//   links                off: sources are named and not linked
// The sources always stay: every mark leads there. What is left out is taken out of the document; the program cuts its
// story to coinorcap.scenes (internal/story, Story.Cut, by the same rules).
coinorcap.lesson = () => {
  "use strict";
  const { asked, refused } = coinorcap;
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const id = a => decodeURIComponent(a.hash.slice(1));
  const scenes = $$("[data-scene]"), beats = $$("[data-beat]");
  const sceneOf = place => scenes.find(s => s.id === place.split(".")[0]);
  const beatOf = place => beats.find(b => b.id === place) || beats.find(b => b.parentNode.parentNode.id === place);
  const owner = beat => beat.closest("[data-scene]");

  // wish gives the places a parameter names. One that the page does not have is told.
  function wish(name) {
    return (asked[name] || "").split(",").filter(place => {
      if (place && !beatOf(place)) refused.push(name + "=" + place);
      return place && beatOf(place);
    });
  }

  const [start] = wish("start"), [end] = wish("end"), only = wish("scenes").map(sceneOf);
  const first = start ? scenes.indexOf(sceneOf(start)) : 0, last = end ? scenes.indexOf(sceneOf(end)) : scenes.length;
  let kept = scenes.filter((s, i) => s.id === "sources" ||
    (only.length ? only.includes(s) : i >= first && i <= last) && asked[s.id] !== "off");
  if (kept.every(s => s.id === "sources")) {
    refused.push(["start", "end", "scenes"].filter(n => asked[n]).map(n => n + "=" + asked[n]).join("&"));
    kept = scenes;
  }

  // Beats that are there to choose what is left out go with it; branches that none leads to are walked like the rest.
  const out = beat => {
    const ways = $$("[data-choice]", beat);
    return ways.length && !beat.querySelector(".next") && !ways.some(a => kept.includes(sceneOf(id(a))));
  };
  const stays = beats.filter(b => kept.includes(owner(b)) && !out(b));
  const wasBranch = new Set(kept.filter(s => s.classList.contains("branch")));
  for (const s of wasBranch) {
    const way = beat => $$("[data-choice]", beat).some(a => sceneOf(id(a)) === s);
    if (!stays.some(way)) s.classList.remove("branch");
  }
  const spine = kept.filter(s => !s.classList.contains("branch"));
  const of = scene => stays.filter(b => owner(b) === scene);
  const after = scene => (spine.filter(s => scenes.indexOf(s) > scenes.indexOf(scene)).map(of).find(all => all.length) || [])[0];
  const onto = old => stays.find(b => owner(b) === owner(old) && beats.indexOf(b) >= beats.indexOf(old)) || after(owner(old));

  let before = null; // the last of the spine so far
  for (const s of kept) {
    const own = of(s), chosen = stays.find(b => $$("[data-choice]", b).some(a => beatOf(id(a)) === own[0]));
    own.forEach((b, i) => {
      const next = b.querySelector(".next"), back = b.querySelector(".back");
      if (next) {
        const old = beatOf(id(next)), freed = wasBranch.has(s) && !s.classList.contains("branch") && owner(old) !== s;
        lead(next, freed ? after(s) : onto(old));
      }
      if (back) lead(back, i ? own[i - 1] : s.classList.contains("branch") ? chosen : before);
    });
    if (spine.includes(s) && own.length) before = own[own.length - 1];
  }
  function lead(link, beat) { if (beat) link.setAttribute("href", "#" + beat.id); else link.remove(); }

  // Out with the rest, and with what leads there.
  for (const a of $$("[data-choice]")) if (!kept.includes(sceneOf(id(a)))) a.parentNode.remove();
  const title = new Map(scenes.map(s => [s, s.querySelector("h1, h2").textContent.trim()]));
  for (const s of scenes) if (!kept.includes(s)) s.remove();
  for (const b of beats) if (!stays.includes(b)) b.remove();
  const steps = document.querySelector("#progress ol"), step = steps.querySelector("li").cloneNode(true);
  steps.replaceChildren(...spine.map((s, i) => {
    const li = step.cloneNode(true), a = li.querySelector("a");
    a.href = "#" + s.id;
    a.dataset.step = i + 1;
    a.title = title.get(s);
    a.setAttribute("aria-label", a.title);
    return li;
  }));
  let n = 0;
  for (const s of kept) s.dataset.step = spine.includes(s) ? ++n : n;
  for (const a of $$("[data-to]")) {
    const li = a.parentNode;
    if (document.getElementById(a.dataset.to)) continue;
    li.replaceWith(...$$("li", li).filter(x => document.getElementById(x.querySelector("a").dataset.to)));
  }
  for (const a of $$("[data-act=restart]")) a.setAttribute("href", "#" + spine[0].id);
  for (const a of $$("a[href^='#']")) if (id(a) && !document.getElementById(id(a))) a.removeAttribute("href");

  if (asked.guesses === "off") {
    for (const b of $$("[data-guess]")) {
      const sliders = $$("input[type=range]", b).filter(c => b.dataset.guess.split(" ").includes(c.dataset.control));
      if (!sliders.length) continue;
      for (const e of [...sliders.map(c => c.closest("form")), ...$$("p.lead", b)]) e.remove();
      b.removeAttribute("data-guess");
      b.querySelector(".until").remove(); // the way on is no skipping
      b.querySelector(".after").classList.remove("after");
      const told = beatOf(id(b.querySelector(".next"))).querySelector(".still").cloneNode(true);
      told.querySelector("figcaption").id = "see." + b.id;
      told.querySelector("picture img").setAttribute("aria-labelledby", "see." + b.id);
      b.querySelector(".still").replaceWith(told);
    }
  }
  if (asked.links === "off") for (const a of $$("a[rel=noopener]")) a.replaceWith(...a.childNodes);

  coinorcap.scenes = kept.map(s => s.id);
  if (start && location.hash.length < 2) history.replaceState(null, "", "#" + start);
};
