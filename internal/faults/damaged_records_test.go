package faults

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// recording runs record.js anew on a platform that has kept something, and has the frame tell it things.
const recording = `(async (source, revive, cases) => {
	const run = new Function("document", "window", "addEventListener", "location", "setTimeout", "clearTimeout", source), out = [];
	for (const c of cases) {
		const records = [], frame = { src: "", contentWindow: {} }, heard = {}, line = {};
		const words = { pages: '{"en":"piece/index.html","fr":"piece/fr/index.html"}', query: "?embed=on", questions: "4", mastery: c.mastery };
		const platform = { begin: async () => revive(c.kept), keep(r) { records.push({ ...r }); return true; }, tell() {}, end(r) { records.push({ ...r }); } };
		const document = { body: { dataset: words }, documentElement: { lang: "en" }, visibilityState: "hidden", addEventListener(type, f) { heard[type] = f; }, querySelector: s => s === "iframe" ? frame : line };
		try {
			run(document, { platform }, (type, f) => { heard[type] = f; }, {}, () => 0, () => {});
			for (let n = 0; n < 4; n++) await null;
			heard.visibilitychange();
			for (const m of c.messages) {
				heard.message({ data: revive(m), source: frame.contentWindow });
				heard.visibilitychange();
			}
			heard.pagehide();
		} catch (err) { thrown.push(String(err)); }
		out.push({ src: frame.src, records, kinds: records.map(r => Object.values(r).map(v => v === null ? "null" : v !== v ? "NaN" : typeof v).join()), thrown: thrown.splice(0).join() });
	}
	await new Promise(done => setTimeout(done)); // for what nobody has caught by then
	if (thrown.length) out[0].thrown += thrown.join();
	return out;
})`

// Whatever a platform has kept and the frame tells: the piece is shown, and the record is one, whose score and progress never
// go back.
func TestDamagedRecords(t *testing.T) {
	t.Parallel()
	r, h := chance(t), newHost(t)
	bare(t, h, "bare.html", "")
	p := reader(t, 400, 300)
	must(t, p.Before(noticing))
	must(t, p.Goto(h.URL+"/bare.html"))
	type try struct {
		Mastery  string   `json:"mastery"`
		Kept     string   `json:"kept"`
		Messages []string `json:"messages"`
	}
	kept := []map[string]any{{"code": "pledge.ask~1zzfr.0..PG1.P1", "complete": false, "verdict": "", "best": 50.0, "progress": 0.5},
		{"code": "", "complete": true, "verdict": "passed", "best": nil, "progress": 1.0, "mastery": 60.0}, {"code": "a~1zzconstructor.0", "complete": true, "progress": 0.0}}
	tries := make([]try, times(1000))
	for i := range tries {
		tries[i] = try{one(r, []string{"", "60"}), harm(t, r, 1, kept...)[0], harm(t, r, 6, told()...)}
	}
	type record struct {
		Code, Verdict  any
		Progress, Best any
		Complete       any
	}
	bad, records := 0, 0
	for i, g := range eval[[]struct {
		Src, Thrown string
		Kinds       []string
		Records     []record
	}](t, p, recording+"("+source(t, "cmd/courseware/files/record.js")+","+reviving+","+asJSON(t, tries)+")") {
		wrong := ""
		if g.Thrown != "" {
			wrong = g.Thrown
		} else if !strings.HasPrefix(g.Src, "piece/index.html?embed=on") && !strings.HasPrefix(g.Src, "piece/fr/index.html?embed=on") {
			wrong = fmt.Sprintf("the frame shows %q", g.Src)
		}
		progress, best := 0.0, 0.0
		for k, rec := range g.Records {
			records++
			if kinds := g.Kinds[k]; !regexp.MustCompile(`^string,number,boolean,(null|number),string,(null|number)$`).MatchString(kinds) {
				wrong = "a record is of " + kinds
				break
			}
			is, score := rec.Progress.(float64), 0.0
			if rec.Best != nil {
				score = rec.Best.(float64)
			}
			if is < progress || is > 1 || score < best || score > 100 || len(rec.Code.(string)) > 255 || !slices.Contains([]any{"", "passed", "failed"}, rec.Verdict) {
				wrong = fmt.Sprintf("a record is %+v after %v, %v", rec, progress, best)
				break
			}
			progress, best = is, score
		}
		if wrong != "" {
			if bad++; bad <= 10 {
				t.Errorf("%s; of %.700s", wrong, asJSON(t, tries[i]))
			}
		}
	}
	t.Logf("%d kept records, %d written", len(tries), records)
	if records < len(tries) {
		t.Errorf("only %d records were written", records)
	}
	unbroken(t, p)
}
