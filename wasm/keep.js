// keep.js has the browser keep the whole piece for when there is no network (sw.js), and says so in the help once all of
// it is there. boot.js loads it where that can be: over https or from this computer, and not in a frame. It waits until the
// living picture is there, for that comes first, and where it fails the page goes on as it was.
(() => {
  "use strict";
  const worker = new URL("../../sw.js", document.currentScript.src); // at the site's root: it sees to what is below itself
  let begun = false;
  async function begin() {
    if (begun) return;
    begun = true;
    try {
      await navigator.serviceWorker.register(worker);
      await navigator.serviceWorker.ready; // a worker is at work only once it has everything
      for (const e of document.querySelectorAll("[data-kept]")) e.hidden = false;
    } catch (err) { console.info("Not kept for when there is no network:", err); }
  }
  if (coinorcap.ready) begin();
  document.addEventListener("coinorcap", e => { if (e.detail.type === "ready") begin(); });
  setTimeout(begin, 10000);
})();
