// cmi5.js keeps the record in a learning record store, as the cmi5 profile of xAPI says: the launch's parameters name the
// store and the reader; a token is fetched once; initialized comes first and terminated last; completed, passed and failed
// are said once for a registration. Choices, guesses and answers are told as statements of their own. The reading's code
// is kept in the State API.
(() => {
  "use strict";
  const began = Date.now(), asked = new URLSearchParams(location.search), title = document.title;
  const verbs = "http://adlnet.gov/expapi/verbs/", cmi5 = "https://w3id.org/xapi/cmi5/context/";
  const activity = asked.get("activityId"), registration = asked.get("registration"), store = (asked.get("endpoint") || "").replace(/\/?$/, "/");
  const kept = { code: "", completed: false, verdict: "", best: null, progress: 0 };
  let token = "", told = "", tongue = document.documentElement.lang, launch = {}, queue = [], sending = Promise.resolve();

  function send(method, path, parameters, body) {
    const query = parameters ? "?" + new URLSearchParams(parameters) : "";
    return fetch(store + path + query, {
      method, body: body && JSON.stringify(body), keepalive: method !== "GET", // what was sent goes on when the page is left
      headers: { "Authorization": "Basic " + token, "X-Experience-API-Version": "1.0.3", ...(body && { "Content-Type": "application/json" }) },
    });
  }

  const place = id => ({ activityId: activity, agent: asked.get("actor"), registration, stateId: id });
  async function read(path, parameters) {
    const answer = await send("GET", path, parameters);
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(path + ": " + answer.status);
    return answer.json();
  }

  async function begin() {
    if (!["endpoint", "fetch", "actor", "registration", "activityId"].every(name => asked.get(name))) return null;
    const answer = await (await fetch(asked.get("fetch"), { method: "POST" })).json();
    token = answer["auth-token"];
    if (!token) throw new Error("no token: " + (answer["error-text"] || ""));
    [launch] = await Promise.all([
      read("activities/state", place("LMS.LaunchData")),
      read("agents/profile", { agent: asked.get("actor"), profileId: "cmi5LearnerPreferences" }), // a lesson has to ask; its language is the course's
      read("activities/state", place("coin-or-cap")).then(state => Object.assign(kept, state)),
    ]);
    if (!launch) throw new Error("no LMS.LaunchData");
    say("initialized", { cmi5: true });
    flush();
    return {
      code: kept.code, complete: kept.completed, verdict: kept.verdict, best: kept.best, progress: kept.progress,
      ...(launch.masteryScore > 0 && { mastery: 100 * launch.masteryScore }),
    };
  }

  // id makes the statement's name; not every platform is served by https, which crypto.randomUUID asks for.
  function id() {
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = b[6] & 15 | 64;
    b[8] = b[8] & 63 | 128;
    return [...b].map((n, i) => ([4, 6, 8, 10].includes(i) ? "-" : "") + n.toString(16).padStart(2, "0")).join("");
  }

  const span = () => "PT" + ((Date.now() - began) / 1000).toFixed(2) + "S";

  // say puts a statement in the queue. Those that cmi5 defines are about the whole lesson and carry its categories; moveOn
  // says that the course may go on by it.
  function say(verb, { cmi5: defined, moveOn, mastery, object, result }) {
    const from = launch.contextTemplate || {}, groups = { ...from.contextActivities };
    const category = name => ({ id: cmi5 + "categories/" + name });
    if (defined) groups.category = [...groups.category || [], category("cmi5"), ...(moveOn ? [category("moveon")] : [])];
    queue.push({
      id: id(), timestamp: new Date().toISOString(), actor: JSON.parse(asked.get("actor")),
      verb: { id: verbs + verb, display: { en: verb } },
      object: object || { objectType: "Activity", id: activity },
      ...(result && { result }),
      context: {
        ...from, registration, contextActivities: groups,
        extensions: { ...from.extensions, ...(mastery !== undefined && { [cmi5 + "extensions/masteryscore"]: mastery }) },
      },
    });
  }

  // flush sends what waits, in order.
  function flush() {
    sending = sending.then(async () => {
      if (!queue.length) return;
      const batch = queue;
      queue = [];
      const answer = await send("POST", "statements", null, batch).catch(() => ({ ok: false }));
      if (answer.ok) return;
      queue = batch.concat(queue);
      window.platformLost();
    });
  }

  // part is a question, a guess or a choice within the lesson.
  function part(name, words) {
    return {
      objectType: "Activity", id: activity + (activity.includes("#") ? "/" : "#") + name,
      definition: {
        type: "http://adlnet.gov/expapi/activities/cmi.interaction", interactionType: "other",
        name: { [tongue]: words || title },
      },
    };
  }

  function tell(m) {
    if (m.type === "ready" && typeof m.lang === "string") tongue = m.lang;
    else if (m.type === "choice") say("preferred", { object: part(m.from), result: { response: m.choice } });
    else if (m.type === "guess") say("responded", { object: part(m.control, m.question), result: { response: m.words } });
    else if (m.type === "answer") say("answered", { object: part(m.control, m.question), result: { response: m.words, success: m.correct } });
  }

  // note says what has come true since it was last asked, and tells whether the state is another.
  function note(record) {
    const normal = launch.launchMode === "Normal";
    if (normal && record.complete && !kept.completed) {
      kept.completed = true;
      say("completed", { cmi5: true, moveOn: true, result: { completion: true, duration: span() } });
    }
    if (normal && record.verdict && record.verdict !== kept.verdict && kept.verdict !== "passed") {
      kept.verdict = record.verdict;
      say(kept.verdict, {
        cmi5: true, moveOn: true, mastery: record.mastery / 100,
        result: { success: kept.verdict === "passed", score: { scaled: record.best / 100, raw: record.best, min: 0, max: 100 }, duration: span() },
      });
    }
    const { code, best, progress } = record, now = JSON.stringify(Object.assign(kept, normal ? { code, best, progress } : { code }));
    if (now === told) return false;
    told = now;
    return true;
  }

  // A page that is being left may not get a request through that has to ask the store for leave first. xAPI 1.0 has a form
  // for that: everything in the body, as a web form sends it. Both are sent; the store knows statements by their ids.
  function last(method, path, parameters, body) {
    send(method, path, parameters, body).catch(() => {});
    navigator.sendBeacon(store + path + "?method=" + method, new URLSearchParams({
      ...parameters, "Authorization": "Basic " + token, "X-Experience-API-Version": "1.0.3", "Content-Type": "application/json", "content": JSON.stringify(body),
    }));
  }

  window.platform = {
    begin, tell,
    keep(record) {
      if (note(record)) send("PUT", "activities/state", place("coin-or-cap"), kept).then(a => { if (!a.ok) window.platformLost(); }, window.platformLost);
      flush();
    },
    end(record) {
      if (note(record)) last("PUT", "activities/state", place("coin-or-cap"), kept);
      say("terminated", { cmi5: true, result: { duration: span() } });
      last("POST", "statements", null, queue);
    },
  };
})();
