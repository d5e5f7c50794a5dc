// scorm12.js keeps the record on a platform of SCORM 1.2. One word there says both whether a lesson is complete and whether
// it was passed: with a least score, that word is passed or failed once all has been opened and answered.
(() => {
  "use strict";
  const began = Date.now();
  let api = null, status = "", looking = false;

  function time() {
    const s = Math.floor((Date.now() - began) / 10) / 100, two = n => String(Math.floor(n)).padStart(2, "0");
    return String(Math.floor(s / 3600)).padStart(4, "0") + ":" + two(s / 60 % 60) + ":" + (s % 60).toFixed(2).padStart(5, "0");
  }

  function begin() {
    api = window.scorm("API", { initialize: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit", finish: "LMSFinish" });
    if (!api) return null;
    if (!api.call("initialize")) throw new Error("the platform begins nothing");
    status = api.get("cmi.core.lesson_status");
    looking = ["browse", "review"].includes(api.get("cmi.core.lesson_mode"));
    const best = api.get("cmi.core.score.raw"), least = api.get("cmi.student_data.mastery_score");
    const out = { code: api.get("cmi.core.lesson_location") || api.get("cmi.suspend_data"), complete: ended.includes(status) };
    if (best) out.best = +best;
    if (least > 0) out.mastery = +least;
    if (status === "passed" || status === "failed") out.verdict = status;
    return out;
  }

  const ended = ["completed", "passed", "failed"];
  function word({ complete, verdict, mastery }) {
    if (mastery !== null && complete && verdict) return status === "passed" ? status : verdict;
    if (ended.includes(status)) return status;
    return complete && mastery === null ? "completed" : "incomplete";
  }

  function write(record) {
    let done = api.set("cmi.suspend_data", record.code);
    done = api.set("cmi.core.lesson_location", record.code) && done;
    if (!looking) {
      if (record.best !== null) {
        done = api.set("cmi.core.score.min", 0) && api.set("cmi.core.score.max", 100) && api.set("cmi.core.score.raw", record.best) && done;
      }
      status = word(record);
      done = api.set("cmi.core.lesson_status", status) && done;
    }
    api.set("cmi.core.exit", "suspend"); // what is kept must be there next time, after completion too
    return api.set("cmi.core.session_time", time()) && done;
  }

  window.platform = {
    begin,
    keep: record => write(record) && api.call("commit"),
    end(record) { write(record); api.call("finish"); },
  };
})();
