// sw.js is the service worker: it has the browser keep the whole piece, so that it opens without a network too. cmd/site
// fills in the files and their version, which is a checksum of them all.
//
// A version is kept only as a whole: files that do not add up to it are not, and then nothing changes until the next try.
// A page that is loaded is the newest that is kept. One that is open goes on with its own files, for all but the pages
// themselves stand in a folder named by a hash; so the version before is kept too.
"use strict";
const version = "", files = [];
const caching = "coinorcap ", scope = new URL("./", self.location.href);
const address = file => new URL(file, scope).href;

async function sum(data) { return new Uint8Array(await crypto.subtle.digest("SHA-256", data)); }

// fill brings all files in. It asks the host for each, but takes what the browser has where the host says that it is the
// same; a few at a time, for the reader comes first.
async function fill() {
  const cache = await caches.open(caching + version), whole = address("-/whole"), sums = new Uint8Array(32 * files.length);
  if (await cache.match(whole)) return; // only the worker is another
  let next = 0;
  async function bring() {
    while (next < files.length) {
      const n = next++, answer = await fetch(address(files[n]), { cache: "no-cache" });
      if (!answer.ok) throw new Error(files[n] + ": " + answer.status);
      const data = await answer.arrayBuffer(), headers = new Headers(answer.headers);
      headers.delete("Content-Encoding"); // that was for the way
      headers.delete("Content-Length");
      sums.set(await sum(data), 32 * n);
      await cache.put(address(files[n]), new Response(data, { headers })); // which forgets that a host led elsewhere
    }
  }
  try {
    await Promise.all([bring(), bring(), bring(), bring()]);
    const all = [...await sum(sums)].map(b => b.toString(16).padStart(2, "0")).join("");
    if (!all.startsWith(version)) throw new Error("the files are not all of one version");
    await cache.put(whole, new Response(""));
  } catch (err) {
    await caches.delete(caching + version);
    throw err;
  }
}

// tidy lets go of versions before the last but one. They stand in the order they came in.
async function tidy() {
  const old = (await caches.keys()).filter(name => name.startsWith(caching) && name !== caching + version);
  for (const name of old.slice(0, -1)) await caches.delete(name);
}

async function answer(request, file) {
  try {
    const own = await caches.open(caching + version), hit = await own.match(address(file)) || await caches.match(address(file));
    if (hit) return hit;
  } catch (err) { console.warn(err); /* what is kept cannot be read: there is the network */ }
  return fetch(request);
}

self.addEventListener("install", e => e.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", e => e.waitUntil(tidy()));
self.addEventListener("fetch", e => {
  const [plain] = e.request.url.split(/[?#]/);
  if (e.request.method !== "GET" || !plain.startsWith(scope.href)) return;
  const file = plain.slice(scope.href.length).replace(/(^|\/)index\.html$/, "$1");
  if (files.includes(file) || file.startsWith("v/")) e.respondWith(answer(e.request, file));
});
