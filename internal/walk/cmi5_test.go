package walk

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestCMI5 plays the package three times for one registration against a record store, and reads the statements.
func TestCMI5(t *testing.T) {
	t.Parallel() // these wait for others: packages, platforms and hosts
	page := serveFolder(t, unpack(t, filepath.Join(pack(t, "lesson"), "coin-or-cap-cmi5-fr.zip"))) + "index.html"
	store := newLRS(t, .6)
	p := reader(t, 1000, 700, false)
	must(t, p.Before(noWebGL))
	must(t, p.Before(`piece = () => frames[0]`))
	visit := func() {
		t.Helper()
		must(t, p.Goto(store.launch(page)))
		must(t, p.Wait(`piece() && piece().coinorcap && piece().coinorcap.ready`, patience))
	}
	leave := func(from int) []string {
		t.Helper()
		must(t, p.Goto("about:blank"))
		for end := time.Now().Add(10 * time.Second); ; time.Sleep(10 * time.Millisecond) {
			lines := store.said(from)
			if n := len(lines); n > 0 && lines[n-1] == "terminated" {
				return lines
			}
			if time.Now().After(end) {
				t.Fatalf("it was left, and the last said is %v", lines)
			}
		}
	}
	stills := func() { must(t, p.Wait(`new Promise(done => setTimeout(() => done(true), 1100))`, patience)) }

	visit()
	move(t, p)
	stills()
	walkTo(t, p, "table.choose")
	walkTo(t, p, "cap")
	left := reading(t, p)
	first := leave(0)
	if got := strings.Join(first, ", "); got != "initialized, responded pledge.guess, preferred table.choose, terminated" {
		t.Errorf("the first visit says %s", got)
	}

	// Back, and through the questions: all answered, two of five right, then a third.
	visit()
	if got := reading(t, p); got != left {
		t.Errorf("left at %s, came back to %s", left, got)
	}
	walkTo(t, p, "check")
	all := questions()
	for i, c := range all {
		answerOne(t, p, c, i < 2)
	}
	stills()
	answerOne(t, p, all[4], true)
	stills()
	second := leave(len(first))
	var answers []string
	for i, c := range append(all[:len(all):len(all)], all[4]) {
		verdict := " false"
		if i < 2 || i == 5 {
			verdict = " true"
		}
		answers = append(answers, "answered "+c+verdict)
	}
	for _, line := range append(answers, "completed", "failed false", "passed true") {
		if !slices.Contains(second, line) {
			t.Errorf("the second visit does not say %s, but %v", line, second)
		}
	}
	if second[0] != "initialized" || len(second) != 11 {
		t.Errorf("the second visit says %v", second)
	}
	var state map[string]any
	store.mu.Lock()
	must(t, json.Unmarshal(store.state, &state))
	store.mu.Unlock()
	if got := words(state["completed"], state["verdict"], state["best"], state["progress"]); got != "true passed 60 1" {
		t.Errorf("the state is %s", got)
	}

	// After that nothing is said twice.
	visit()
	answerOne(t, p, all[0], false)
	stills()
	third := leave(len(first) + len(second))
	if got := strings.Join(third, ", "); got != "initialized, answered "+all[0]+" false, terminated" {
		t.Errorf("the third visit says %s", got)
	}

	// A visit whose token has been taken plays on, and says so.
	must(t, p.Goto(strings.Replace(store.launch(page), "visit%3D4", "visit%3D1", 1)))
	must(t, p.Wait(`piece() && piece().coinorcap && piece().coinorcap.ready`, patience))
	if got := eval[string](t, p, `document.querySelector("[role=status]").textContent`); got != loaded.Words("fr").UI("course.again") {
		t.Errorf("the line says %q", got)
	}
	// Who only browses leaves the place behind, and no score.
	store = newLRS(t, .6)
	store.mode = "Browse"
	visit()
	walkTo(t, p, "check")
	answerOne(t, p, all[0], true)
	stills()
	leave(0)
	state = nil
	store.mu.Lock()
	must(t, json.Unmarshal(store.state, &state))
	store.mu.Unlock()
	if code, _ := state["code"].(string); !strings.HasPrefix(code, "check.") || state["best"] != nil || state["progress"] != 0.0 {
		t.Errorf("browsed, it keeps %v", state)
	}
	for _, s := range p.Troubles() {
		// What nobody has written yet is not found, and the last visit was refused.
		if !strings.Contains(s, "404") && !strings.Contains(s, "no token") {
			t.Errorf("console: %s", s)
		}
	}
}
