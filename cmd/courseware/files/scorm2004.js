// scorm2004.js keeps the record on a platform of SCORM 2004 (4th edition; the 2nd and 3rd have the same elements).
(() => {
  "use strict";
  const began = Date.now();
  let api = null, looking = false, first = { progress: 0 };

  function time() {
    const s = Math.floor((Date.now() - began) / 10) / 100;
    return "PT" + Math.floor(s / 3600) + "H" + Math.floor(s / 60 % 60) + "M" + (s % 60).toFixed(2) + "S";
  }

  function begin() {
    api = window.scorm("API_1484_11", { initialize: "Initialize", get: "GetValue", set: "SetValue", commit: "Commit", finish: "Terminate" });
    if (!api) return null;
    if (!api.call("initialize")) throw new Error("the platform begins nothing");
    looking = ["browse", "review"].includes(api.get("cmi.mode"));
    const verdict = api.get("cmi.success_status"), best = api.get("cmi.score.scaled"), least = api.get("cmi.scaled_passing_score");
    first = {
      code: api.get("cmi.location") || api.get("cmi.suspend_data"), complete: api.get("cmi.completion_status") === "completed",
      progress: +api.get("cmi.progress_measure") || 0,
    };
    if (best) first.best = Math.round(100 * best);
    if (least > 0) first.mastery = 100 * least;
    if (verdict === "passed" || verdict === "failed") first.verdict = verdict;
    return first;
  }

  function write(record) {
    let done = true;
    if (record.code) { // there is none before the program has come, and an empty location may be refused
      done = api.set("cmi.suspend_data", record.code);
      done = api.set("cmi.location", record.code) && done;
    }
    if (!looking) {
      if (record.best !== null) {
        done = api.set("cmi.score.min", 0) && api.set("cmi.score.max", 100) && api.set("cmi.score.raw", record.best) &&
          api.set("cmi.score.scaled", record.best / 100) && done;
      }
      done = api.set("cmi.progress_measure", record.complete ? 1 : +record.progress.toFixed(4)) && done;
      done = api.set("cmi.completion_status", record.complete ? "completed" : "incomplete") && done;
      if (record.verdict) done = api.set("cmi.success_status", record.verdict) && done;
    }
    api.set("cmi.exit", "suspend"); // what is kept must be there next time, after completion too
    return api.set("cmi.session_time", time()) && done;
  }

  window.platform = {
    begin,
    keep: record => write(record) && api.call("commit"),
    end(record) { write(record); api.call("finish"); },
  };
})();
