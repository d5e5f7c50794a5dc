// class.js is for a class in front of one screen (mode=class): at each guess hands are counted before the answer comes,
// and where the answer stands, the count stands with it. The classes of answers come from class/<language>.json, which
// cmd/site writes from internal/class, as the desktop program has them. Counts stay in this tab; a teacher can save them.
(() => {
  "use strict";
  const page = window.coinorcap, root = document.documentElement;
  const $ = (selector, from = document) => from.querySelector(selector);
  const key = "coinorcap.class";
  let polls = {}, words = {}, counts = {};
  try { counts = JSON.parse(sessionStorage.getItem(key)) || {}; } catch { /* this tab keeps nothing */ }

  page.classes = async where => {
    const answer = await fetch(where("class/" + root.lang + ".json"));
    if (!answer.ok) throw new Error(answer.url + ": " + answer.status);
    ({ polls, words } = await answer.json());
    document.head.append(element("link", { rel: "stylesheet", href: where("class.css") }));
    document.addEventListener("click", hold, true);
    document.addEventListener("coinorcap", e => { if (e.detail.type === "place") show(); });
    show();
  };

  const asked = beat => beat && (beat.dataset.guess || "").split(" ").find(name => polls[name]);
  const total = name => (counts[name] || []).reduce((a, b) => a + b, 0);

  // hold keeps back what would show the answer, until hands are counted: the way on, or an answer that is picked.
  function hold(e) {
    const beat = $(".beat.now"), name = asked(beat);
    if (!name || counts[name] || !beat.contains(e.target)) return;
    const link = e.target.closest("[data-act=next]"), pick = e.target.closest("input[type=radio]"); // arrow keys click, too
    if (!link && !pick) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    count(name, () => {
      if (link) return link.click();
      pick.checked = true;
      pick.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  function element(tag, attributes, ...inside) {
    const e = document.createElement(tag);
    for (const [k, v] of Object.entries(attributes || {})) e.setAttribute(k, v);
    e.append(...inside);
    return e;
  }

  // count asks for the hands of each class of answers.
  function count(name, then) {
    const { question, classes } = polls[name], dialog = element("dialog", { class: "hands", "aria-labelledby": "hands-title" });
    const inputs = classes.map((c, i) => element("input", { type: "number", min: 0, max: 999, inputmode: "numeric", value: (counts[name] || [])[i] || "", id: "hands-" + i }));
    const form = element("form", { method: "dialog" },
      element("h2", { id: "hands-title" }, question), element("p", {}, words.count),
      ...classes.map((c, i) => element("p", {}, element("label", { for: "hands-" + i }, c.label), " ", inputs[i])),
      element("p", { class: "ways" }, element("button", { class: "next", value: "on" }, words.next)));
    dialog.append(form);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (dialog.returnValue !== "on") return show();
      counts[name] = inputs.map(i => Math.min(999, Math.max(0, Math.floor(+i.value) || 0)));
      try { sessionStorage.setItem(key, JSON.stringify(counts)); } catch { /* then only as long as the page stands */ }
      then();
      show();
    });
    document.body.append(dialog);
    dialog.showModal();
    inputs[0].focus();
  }

  // show puts the count beside its answer: in the beat where options were picked, or in the one after a guess at a number.
  function show() {
    for (const e of document.querySelectorAll(".counted")) e.remove();
    const beat = $(".beat.now");
    if (!beat) return;
    const options = e => e && $("input[type=radio]", e), before = beat.previousElementSibling;
    const from = options(beat) ? beat : asked(beat) || options(before) ? null : before, name = asked(from);
    if (!name || !counts[name] || !total(name)) return;
    const { classes, answer } = polls[name], most = Math.max(...counts[name]);
    const rows = classes.map((c, i) => {
      const bar = element("meter", { min: 0, max: most, value: counts[name][i], "aria-hidden": "true" });
      const row = element("li", i === answer ? { class: "answer" } : {}, element("span", {}, c.label + (i === answer ? " ✓" : "")), bar, element("b", {}, String(counts[name][i])));
      if (i === answer) row.append(element("span", { class: "unseen" }, " (" + words.reply + ")"));
      return row;
    });
    const again = element("button", { type: "button" }, words.again), keep = element("button", { type: "button" }, words.keep);
    again.addEventListener("click", () => count(name, () => {}));
    keep.addEventListener("click", save);
    $(".text", beat).insertBefore(element("div", { class: "counted" },
      element("p", {}, words.total.replace("@n", total(name))), element("ul", {}, ...rows), element("p", {}, again, " ", keep)), $(".ways", beat));
    page.more();
  }

  // save gives the counts as comma-separated values (RFC 4180).
  function save() {
    const cell = text => /[",\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : String(text);
    const rows = [[words.place, words.question, words.reply, words.hands]];
    for (const name of Object.keys(polls)) {
      if (!total(name)) continue;
      polls[name].classes.forEach((c, i) => rows.push([polls[name].place, polls[name].question, c.label, String(counts[name][i])]));
    }
    const link = element("a", { download: "coin-or-cap.csv" });
    link.href = URL.createObjectURL(new Blob([rows.map(r => r.map(cell).join(",") + "\r\n").join("")], { type: "text/csv" }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }
})();
