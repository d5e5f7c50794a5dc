// keys.js is the keyboard beyond Tab and Enter. What each key does stands here; which letter it has in a language stands
// in that language's help, whose table of keys this script reads: <kbd data-key="next">N</kbd>. Letters and digits act
// only while the preference "keys" is on (WCAG 2.1.4), never with Ctrl, Alt or Meta, never while something is typed,
// and never while a sheet is open. Esc is the dialog's own; see boot.js.
(() => {
  "use strict";
  const page = window.coinorcap;
  const $ = selector => document.querySelector(selector);
  const press = selector => { const e = $(selector); if (e) e.click(); return !!e; };
  const tool = name => () => press("a.tool[href='#" + name + "']");

  const acts = {
    next: () => press(".now [data-act=next]") || $(".now .choice, .now .option input")?.focus(), // where only a choice leads on
    back: () => press(".now [data-act=back]"),
    menu: tool("menu"),
    help: tool("help"),
    settings: tool("settings"),
    glossary: () => press("#menu a[href='#glossary']"),
    repeat: () => page.repeat(),
    aloud: () => page.aloud(),
  };

  // pick takes the n-th of the beat's choices or answers, counted from the top.
  function pick(n) {
    const e = document.querySelectorAll(".now .choice, .now .option input")[n - 1];
    if (!e) return false;
    if (e.matches("input")) e.focus();
    e.click();
    return true;
  }

  const [on, before] = document.documentElement.dir === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  const always = { [on]: "next", [before]: "back" }, letters = { "?": "help" };
  for (const e of document.querySelectorAll("#help [data-key]")) letters[e.textContent.toLowerCase()] = e.dataset.key;

  // digit reads the row of digits too where they need the shift key, as in France.
  function digit(e) {
    if (/^[1-9]$/.test(e.key)) return +e.key;
    return e.shiftKey ? 0 : +(/^Digit([1-9])$/.exec(e.code) || [])[1] || 0;
  }

  function onKey(e) {
    if (e.defaultPrevented || e.isComposing || e.repeat || e.ctrlKey || e.metaKey || e.altKey || $("dialog[open]")) return;
    if (e.target.closest("textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox])")) return;
    // What scrolls is the pad, and it scrolls once the focus is in it.
    if (e.target === document.body && /^(Arrow(Up|Down)|Page(Up|Down)|Home|End| )$/.test(e.key)) page.focus($(".beat.now"));
    let done = false;
    if (always[e.key]) {
      done = !e.shiftKey && !e.target.closest("input") && acts[always[e.key]]();
    } else if (page.prefers("keys") === "on") {
      const n = digit(e), act = letters[e.key];
      done = n ? pick(n) : !!act && (!e.shiftKey || e.key === "?") && acts[act]() !== false;
    }
    if (done) e.preventDefault();
  }
  document.addEventListener("keydown", onKey);
  page.keys = true; // for tests
})();
