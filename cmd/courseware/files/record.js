// record.js keeps a reader's record on a learning platform. The piece stands in the frame of this page and tells what
// happens (docs/embedding.md); the platform is reached by a script that stands before this one (scorm12.js, scorm2004.js or
// cmi5.js) and gives window.platform:
//
//   begin()        what the platform has kept, or a promise of it: { code, complete, verdict, best, progress, mastery };
//                  null where there is none
//   keep(record)   keeps the record as it is; false if that was refused
//   tell(message)  is told each message of the piece, where the platform wants to know
//   end(record)    keeps it for the last time: the page is being left
//
// A record never goes back: complete stays so, passed too, and the score is the best there was.
(() => {
  "use strict";
  const words = document.body.dataset, platform = window.platform;
  const frame = document.querySelector("iframe"), line = document.querySelector("[role=status]");
  const record = {
    code: "",        // resumes the reading, up to 255 characters
    progress: 0,     // 0 to 1, in scenes
    complete: false, // every scene has been opened
    best: null,      // of the questions, in percent; null before the first answer
    verdict: "",     // "passed" or "failed", where a least score is asked for
    mastery: words.mastery ? +words.mastery : null, // that score in percent
  };
  let begun = false, over = false, wait = 0;

  function say(text) { line.textContent = text || ""; }

  // start shows the piece where the reading was left, in the language that it was left in: the code names it.
  async function start() {
    let before = null;
    try {
      before = await platform.begin();
      if (before) restore(before); else say(words.alone);
    } catch (err) {
      console.warn(err);
      say(words.again);
    }
    if (!+words.questions) record.mastery = null; // whatever the platform asks for
    begun = !!before;
    const pages = JSON.parse(words.pages), [, left] = /^[a-z.]+~1..([A-Za-z-]+)\./.exec(record.code) || [];
    frame.src = pages[Object.hasOwn(pages, left) ? left : document.documentElement.lang] + words.query + (record.code && "#" + record.code);
  }

  // restore takes over what a platform has kept, as far as it can be of a record.
  function restore(before) {
    take(before.code);
    if (within(before.progress, 1)) record.progress = before.progress;
    if (within(before.best, 100)) record.best = before.best;
    if (within(before.mastery, 100)) record.mastery = before.mastery;
    if (["passed", "failed"].includes(before.verdict)) record.verdict = before.verdict;
    record.complete = before.complete === true;
  }
  const within = (n, most) => Number.isFinite(n) && Number.isFinite(most) && n >= 0 && n <= most;

  function hear(e) {
    const m = e.data;
    if (e.source !== frame.contentWindow || !m || m.source !== "coin-or-cap" || m.version !== 1) return;
    if (m.type !== "ready" && Object.values(m).some(v => Object(v) === v)) return; // none of ours
    take(m.code);
    if (m.type === "progress" && within(m.done, m.total) && m.total) record.progress = Math.max(record.progress, m.done / m.total);
    if (m.type === "complete") record.complete = true;
    if (within(m.answered, m.questions) && m.answered && within(m.right, m.questions)) judge(m);
    if (!begun || over) return;
    if (platform.tell) platform.tell(m);
    clearTimeout(wait);
    if (m.type === "complete") keep(); else wait = setTimeout(keep, 1000);
  }

  function take(code) { if (typeof code === "string" && code && code.length <= 255) record.code = code; }

  function judge({ questions, answered, right }) {
    record.best = Math.max(record.best, Math.round(100 * right / questions));
    if (record.mastery === null) return;
    if (record.best >= record.mastery) record.verdict = "passed";
    else if (answered === questions && !record.verdict) record.verdict = "failed";
  }

  function keep() {
    clearTimeout(wait);
    if (begun && !over) say(platform.keep(record) === false ? words.lost : "");
  }

  // end is the last that this page does. What the reader did within the last second has not been told yet, but stands in
  // the reading's code.
  function end() {
    if (!begun || over) return;
    over = true;
    clearTimeout(wait);
    try { take(frame.contentWindow.coinorcap.code()); } catch { /* it has not loaded, or is another's page by now */ }
    platform.end(record);
  }

  addEventListener("message", hear);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(); });
  addEventListener("pagehide", end);
  addEventListener("pageshow", e => { if (e.persisted) location.reload(); }); // a record that was ended begins anew
  window.platformLost = () => say(words.lost);
  start();
})();
