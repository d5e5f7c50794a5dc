// sw.js is the service worker: it has the browser keep the whole piece, so that it opens without a network too. cmd/site
// fills in the files and their version, which is a checksum of them all.
//
// A version is kept only as a whole: a file that is not of it fails the check, and then nothing changes until the next
// try. A page reads its own version as long as it is open, whatever has come since; loaded again, it is the newest.
"use strict";
const version = "", files = [];
const caching = "coinorcap ", pages = "coinorcap-pages", scope = new URL("./", self.location.href);
const address = file => new URL(file, scope).href;

async function sum(data) { return new Uint8Array(await crypto.subtle.digest("SHA-256", data)); }

// fill brings all files in. It asks the host for each, but takes what the browser has where the host says that it is the
// same; a few at a time, for the reader comes first.
async function fill() {
  const cache = await caches.open(caching + version), sums = new Uint8Array(32 * files.length);
  let next = 0;
  async function bring() {
    while (next < files.length) {
      const n = next++, answer = await fetch(address(files[n]), { cache: "no-cache" });
      if (!answer.ok) throw new Error(files[n] + ": " + answer.status);
      const data = await answer.arrayBuffer();
      sums.set(await sum(data), 32 * n);
      await cache.put(address(files[n]), new Response(data, { headers: answer.headers })); // which forgets that a host led elsewhere
    }
  }
  try {
    await Promise.all([bring(), bring(), bring(), bring()]);
    const all = [...await sum(sums)].map(b => b.toString(16).padStart(2, "0")).join("");
    if (!all.startsWith(version)) throw new Error("the files are not all of one version");
  } catch (err) {
    await caches.delete(caching + version);
    throw err;
  }
}

// Which version each open page reads, by the page's id, and since when. The browser ends a worker whenever it likes, so
// it is written down.
const known = new Map();
const mark = id => scope.href + "-/" + id;

async function remember(id) {
  known.set(id, version);
  await (await caches.open(pages)).put(mark(id), Response.json([version, Date.now()]));
}

async function versionOf(id) {
  if (!known.has(id)) {
    const kept = await caches.match(mark(id), { cacheName: pages });
    known.set(id, kept ? (await kept.json())[0] : version);
  }
  return known.get(id);
}

// tidy forgets pages that are gone, and versions that none reads any more. One that has just begun may not be listed yet.
async function tidy() {
  const open = new Set((await self.clients.matchAll({ includeUncontrolled: true })).map(c => c.id));
  const list = await caches.open(pages), read = new Set([version]);
  for (const request of await list.keys()) {
    const [v, since] = await (await list.match(request)).json();
    if (open.has(request.url.split("/-/").pop()) || Date.now() - since < 60000) read.add(v);
    else await list.delete(request);
  }
  for (const name of await caches.keys()) {
    if (name.startsWith(caching) && !read.has(name.slice(caching.length))) await caches.delete(name);
  }
}

async function answer(e, file) {
  try {
    const leading = e.request.mode === "navigate", v = leading ? version : await versionOf(e.clientId);
    const hit = await caches.match(address(file), { cacheName: caching + v });
    if (leading && hit) e.waitUntil(remember(e.resultingClientId).then(tidy));
    if (hit) return hit;
  } catch (err) { console.warn(err); /* what is kept cannot be read: there is the network */ }
  return fetch(e.request);
}

self.addEventListener("install", e => e.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", e => e.waitUntil(tidy()));
self.addEventListener("fetch", e => {
  const [plain] = e.request.url.split(/[?#]/);
  if (e.request.method !== "GET" || !plain.startsWith(scope.href)) return;
  const file = plain.slice(scope.href.length).replace(/(^|\/)index\.html$/, "$1");
  if (files.includes(file)) e.respondWith(answer(e, file));
});
