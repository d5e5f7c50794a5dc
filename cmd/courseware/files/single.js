// single.js gives the one HTML file what the web site has in files of its own: the program and the pictures, which stand
// packed at the document's end, and the scripts that few readers need. It stands between prefs.js and boot.js.
(() => {
  "use strict";
  const page = window.coinorcap, root = document.documentElement;

  async function unpacked(id) {
    const packed = await fetch("data:application/gzip;base64," + document.getElementById(id).textContent);
    return new Response(packed.body.pipeThrough(new DecompressionStream("gzip")));
  }
  page.bring = () => unpacked("packed-program");

  // Every picture's small composition stands in its place, so that it is there without a script too. The wide one, and
  // both in high contrast, come out of the pack; so do those for paper.
  document.addEventListener("DOMContentLoaded", async () => {
    const drawings = await (await unpacked("packed-stills")).json(), made = {};
    const address = name => made[name] ||= URL.createObjectURL(new Blob([drawings[name]], { type: "image/svg+xml" }));
    const all = [...document.querySelectorAll("[data-still]")].map(source => ({ source, image: source.nextElementSibling, small: source.nextElementSibling.src }));
    for (const image of document.querySelectorAll("[data-paper]")) image.src = address(image.dataset.paper);
    let high = null;
    function show() {
      if (high === page.high) return;
      high = page.high;
      for (const { source, image, small } of all) {
        const name = source.dataset.still;
        source.srcset = address(name + (high ? "-wide-high" : "-wide"));
        image.src = high ? address(name + "-tall-high") : small;
      }
    }
    show();
    new MutationObserver(show).observe(root, { attributeFilter: ["class"] });
  });
})();
