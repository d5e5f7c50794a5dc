package walk

import (
	"path/filepath"
	"testing"
)

// questions are the controls that have a right answer, in order.
func questions() (names []string) {
	for _, c := range loaded.Controls() {
		if c.Right() >= 0 {
			names = append(names, c.Name)
		}
	}
	return names
}

// TestSCORM12 walks through all scenes on a platform of SCORM 1.2, leaves the lesson at once at every other one and at each of
// the last, and comes back.
func TestSCORM12(t *testing.T) {
	t.Parallel() // these wait for others: packages, platforms and hosts
	pl := scormPlatform(t, unpack(t, filepath.Join(pack(t, "story"), "coin-or-cap-scorm12-en.zip")), "scorm12.min.js", "Scorm12API", "API")
	p := reader(t, 1000, 700, false)
	must(t, p.Before(noWebGL))
	pl.visit(t, p)
	left := ""
	for i, sc := range loaded.Scenes {
		if left != "" {
			if got := reading(t, p); got != left {
				t.Errorf("left at %s, came back to %s", left, got)
			}
		}
		walkTo(t, p, sc.Beats[0].ID)
		move(t, p)
		if left = ""; i%2 == 1 && i < len(loaded.Scenes)-3 {
			continue
		}
		left = reading(t, p)
		pl.leave(t, p)
		if got, want := pl.says("core.lesson_location"), left; len(got) < 10 || got != want[:len(got)] || len(got) > 255 || got != pl.says("suspend_data") {
			t.Errorf("at %s it keeps %q and %q, want %s", sc.Name, got, pl.says("suspend_data"), want)
		}
		want := "incomplete"
		if i >= len(loaded.Scenes)-2 { // the last are the sources, which nobody has to see
			want = "completed"
		}
		if got := pl.says("core.lesson_status"); got != want {
			t.Errorf("after %s its status is %s, want %s", sc.Name, got, want)
		}
		if got := pl.says("core.exit"); got != "suspend" {
			t.Errorf("it ends with %q", got)
		}
		pl.visit(t, p)
	}

	// A visit after completion: two answers, then everything from the start. The score only gets better.
	all := questions()
	walkTo(t, p, "check")
	answerOne(t, p, all[0], true)
	answerOne(t, p, all[1], true)
	pl.leave(t, p)
	pl.visit(t, p)
	must(t, p.Wait(`piece().document.querySelectorAll("[data-right]:checked").length === 2`, patience))
	scored := func() string {
		return words(pl.says("core.lesson_status"), pl.says("core.score.raw"), pl.says("core.score.min"), pl.says("core.score.max"))
	}
	must(t, p.Wait(`frames[0].document.querySelector("[role=status]").textContent === ""`, patience))
	pl.leave(t, p)
	if got := scored(); got != "completed 40 0 100" {
		t.Errorf("with two of five right: %s", got)
	}
	pl.visit(t, p)
	eval[string](t, p, `(piece().coinorcap.go("cover", "restart"), "")`)
	answerOne(t, p, all[0], false)
	left = reading(t, p)
	pl.leave(t, p)
	if got := scored(); got != "completed 40 0 100" {
		t.Errorf("begun anew: %s", got)
	}
	pl.visit(t, p)
	if got := reading(t, p); got != left {
		t.Errorf("left at %s, came back to %s", left, got)
	}
	pl.leave(t, p)
	if n := pl.says("core.total_time"); n < "0000:00:01" {
		t.Errorf("all visits took %s", n)
	}
	for _, s := range p.Troubles() {
		t.Errorf("console: %s", s)
	}
}

// TestSCORM2004 is about what the other version has of its own: progress, and a score to be passed by. The lesson is in
// French, and begins where it was asked to.
func TestSCORM2004(t *testing.T) {
	t.Parallel() // these wait for others: packages, platforms and hosts
	pl := scormPlatform(t, unpack(t, filepath.Join(pack(t, "lesson"), "coin-or-cap-scorm2004-fr.zip")), "scorm2004.min.js", "Scorm2004API", "API_1484_11")
	p := reader(t, 1000, 700, false)
	must(t, p.Before(noWebGL))
	state := func() string {
		return words(pl.says("completion_status"), pl.says("success_status"), pl.says("progress_measure"), pl.says("score.scaled"), pl.says("exit"))
	}
	all, left := questions(), ""
	for i, step := range []struct {
		place string
		acts  func()
		want  string
	}{
		{"pledge.ask", func() { move(t, p) }, "incomplete unknown 0.25  suspend"},
		{"cap", func() {}, "incomplete unknown 0.75  suspend"}, // and the table, on the way
		{"check", func() { answerOne(t, p, all[0], true); answerOne(t, p, all[1], false) }, "completed unknown 1 0.2 suspend"},
		{"check", func() {
			answerOne(t, p, all[2], true)
			answerOne(t, p, all[3], false)
			answerOne(t, p, all[4], false)
		}, "completed failed 1 0.4 suspend"},
		{"check", func() { answerOne(t, p, all[4], true) }, "completed passed 1 0.6 suspend"},
		{"check", func() { answerOne(t, p, all[4], false); answerOne(t, p, all[0], false) }, "completed passed 1 0.6 suspend"},
		{"cap", func() { eval[string](t, p, `(piece().coinorcap.go("pledge", "restart"), "")`) }, "completed passed 1 0.6 suspend"},
	} {
		pl.visit(t, p)
		if got := eval[string](t, p, `piece().document.documentElement.lang + " " + frames[0].document.title`); got != "fr "+loaded.Words("fr").Text(loaded.Scenes[0].Title, nil) {
			t.Errorf("%d: it shows %s", i, got)
		}
		if got := reading(t, p); left != "" && got != left {
			t.Errorf("%d: left at %s, came back to %s", i, left, got)
		}
		if step.place == "cap" {
			walkTo(t, p, "table.choose")
		}
		walkTo(t, p, step.place)
		step.acts()
		left = reading(t, p)
		must(t, p.Wait(`frames[0].document.querySelector("[role=status]").textContent === ""`, patience))
		// A score is told once an answer stands still.
		if step.place == "check" {
			must(t, p.Wait(`new Promise(done => setTimeout(() => done(true), 1100))`, patience))
		}
		pl.leave(t, p)
		if got := state(); got != step.want {
			t.Errorf("%d: %s, want %s", i, got, step.want)
		}
	}
	for _, s := range p.Troubles() {
		t.Errorf("console: %s", s)
	}
}

// Without a platform the package plays, and says so in a line.
func TestCourseWithoutAPlatform(t *testing.T) {
	for name, of := range map[string]string{"scorm12-en": "story", "cmi5-fr": "lesson"} {
		address := serveFolder(t, unpack(t, filepath.Join(pack(t, of), "coin-or-cap-"+name+".zip")))
		p := reader(t, 1000, 700, false)
		must(t, p.Before(noWebGL))
		must(t, p.Goto(address))
		must(t, p.Wait(`frames[0] && frames[0].coinorcap && frames[0].document.querySelector(".beat.now")`, patience))
		if got, want := eval[string](t, p, `document.querySelector("[role=status]").textContent`), loaded.Words(name[len(name)-2:]).UI("course.alone"); got != want {
			t.Errorf("%s: the line says %q, want %q", name, got, want)
		}
		for _, s := range p.Troubles() {
			t.Errorf("%s: console: %s", name, s)
		}
	}
}
