// scorm.js finds the run-time that a SCORM platform puts beside a lesson, and talks to it. Both versions are called alike.
//
//   scorm(name, calls)   the run-time of that name, whose functions are called as calls says; null where there is none
//   get(element)         what stands there; "" where nothing does
//   set(element, value)  puts it there, unless it has just been put there; tells whether that worked
//   call(what)           one of calls; tells whether that worked
window.scorm = (name, calls) => {
  "use strict";
  // It stands in a window around this one, or around the one that opened it. A window of another origin keeps it hidden.
  function around(from) {
    for (let w = from, n = 0; w && n < 500; w = w.parent, n++) {
      try { if (w[name]) return w[name]; } catch { /* another origin */ }
      if (w.parent === w) return null;
    }
    return null;
  }
  function opener(w) { try { return w.opener; } catch { return null; } }
  const api = around(window) || around(opener(window)) || around(opener(window.top));
  if (!api) return null;

  const put = {};
  function ask(what, ...more) {
    try { return String(api[calls[what]](...more)); } catch (err) { console.warn(err); return "false"; }
  }
  return {
    call: what => ask(what, "") === "true",
    get(element) {
      const value = ask("get", element);
      return value === "false" || value === "undefined" || value === "null" ? "" : value;
    },
    set(element, value) {
      const text = String(value);
      if (put[element] === text) return true;
      const done = ask("set", element, text) === "true";
      if (done) put[element] = text;
      return done;
    },
  };
};
