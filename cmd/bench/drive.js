// drive.js comes into the page before its own scripts. It times the frames of the living stage and moves the stage while
// they are timed.
(() => {
  "use strict";
  const ask = window.requestAnimationFrame.bind(window);
  const make = WebAssembly.instantiate;
  const bench = window.bench = { tour, arrive, memory: null };
  let scene = "", frames = [], mallocs = [], moves = [], arrived = null;

  // The profile tells the frames of the scene at hand by this name on the stack.
  function benchFrame(callback, time) { callback(time); }

  // Only the engine asks for frames. Those of other scenes on a tour's way and those that painted nothing do not count.
  window.requestAnimationFrame = callback => ask(time => {
    const page = window.coinorcap, here = document.querySelector(".scene.here");
    if (arrived) {
      const painted = page.frames, began = performance.now();
      callback(time);
      if (page.frames !== painted) { arrived(performance.now() - began); arrived = null; }
      return;
    }
    if (!scene || !here || here.id !== scene) return callback(time);
    const painted = page.frames, count = page.mallocs;
    let m0 = 0, m1 = 0, m2 = 0;
    if (count) { m0 = count(); m1 = count(); }
    const began = performance.now();
    benchFrame(callback, time);
    const took = performance.now() - began;
    if (count) m2 = count();
    if (page.frames === painted) return;
    frames.push(took);
    if (count) mallocs.push(m2 - m1 - (m1 - m0)); // counting allocates, too
  });

  // The worker that keeps the site for later would fetch all of it while the first scenes are timed.
  delete Navigator.prototype.serviceWorker;

  // Nothing is filled: every call to WebGL is made and checked as always, but the processor that stands in for a graphics
  // card has no pixels to shade, which would take it many times as long as a card and the page's thread its core.
  const context = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (...given) {
    const gl = context.apply(this, given);
    if (gl && given[0] === "webgl2") gl.enable(gl.RASTERIZER_DISCARD);
    return gl;
  };

  WebAssembly.instantiate = async (...given) => {
    const made = await make.apply(WebAssembly, given);
    bench.memory = (made.instance || made).exports.mem;
    return made;
  };

  // arrive goes to a place and times the first frame that is painted there.
  function arrive(place) {
    return new Promise(done => {
      arrived = done;
      window.coinorcap.program.go(place, "");
    });
  }

  // tour takes a scene's stops in the time given. At each it moves what can be moved there, one control after another as
  // a hand would: sliders to and fro, options in turn. A move is timed until the document and its layout have followed.
  function tour(name, stops, ms) {
    const program = window.coinorcap.program, share = ms / stops.length, began = performance.now();
    const last = {};
    let at = -1;
    scene = name;
    frames = [];
    mallocs = [];
    moves = [];
    return new Promise(done => {
      const timer = setInterval(() => {
        const now = performance.now() - began, i = Math.floor(now / share), controls = i < stops.length && stops[i].controls;
        if (i >= stops.length) {
          clearInterval(timer);
          scene = "";
          return done({ frames, mallocs, moves });
        }
        if (i !== at) program.go(stops[at = i].place, "");
        if (!controls.length) return;
        const c = controls[Math.floor((now / share - i) * controls.length)], to = position(c, now);
        if (to === last[c.name]) return;
        last[c.name] = to;
        const put = performance.now();
        program.put(c.name, to);
        moves.push(performance.now() - put);
      }, 15);
    });
  }

  function position(c, now) {
    if (c.options) return Math.floor(now / 250) % (c.last + 1);
    const part = now / 600 % 2;
    return Math.round(c.last * (part < 1 ? part : 2 - part));
  }
})();
