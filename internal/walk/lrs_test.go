package walk

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

const (
	lrsToken  = "bGVzc29uOnNlY3JldA=="
	lrsActor  = `{"objectType":"Agent","account":{"homePage":"https://school.example","name":"17"}}`
	lrsCourse = "https://school.example/activities/1"
	lrsReg    = "0f0e0d0c-0b0a-4908-8706-050403020100"
	cmi5IRI   = "https://w3id.org/xapi/cmi5/context/"
	verbIRI   = "http://adlnet.gov/expapi/verbs/"
)

// lrs is a learning record store with as much of a platform around it as a lesson of cmi5 meets. It refuses what is not
// well formed. It is of another origin than the lesson, as platforms often are.
type lrs struct {
	t          *testing.T
	address    string
	mu         sync.Mutex
	launches   int
	fetched    map[string]bool
	statements []map[string]any
	state      []byte
	mastery    float64
	mode       string // of the launch
}

func newLRS(t *testing.T, mastery float64) *lrs {
	l := &lrs{t: t, fetched: map[string]bool{}, mastery: mastery, mode: "Normal"}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /fetch", l.fetch)
	mux.HandleFunc("GET /xapi/activities/state", l.readState)
	mux.HandleFunc("PUT /xapi/activities/state", l.writeState)
	mux.HandleFunc("GET /xapi/agents/profile", func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("profileId") != "cmi5LearnerPreferences" {
			t.Errorf("it asks for the profile %s", r.URL.RawQuery)
		}
		http.NotFound(w, r)
	})
	mux.HandleFunc("POST /xapi/statements", l.record)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization, Content-Type, X-Experience-API-Version")
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT, POST")
		w.Header().Set("Access-Control-Max-Age", "0") // leave is asked for each time
		if r.Method == http.MethodOptions {
			return
		}
		alternate(r)
		if r.URL.Path != "/fetch" && (r.Header.Get("Authorization") != "Basic "+lrsToken || r.Header.Get("X-Experience-API-Version") != "1.0.3") {
			t.Errorf("%s %s comes as %q, xAPI %q", r.Method, r.URL.Path, r.Header.Get("Authorization"), r.Header.Get("X-Experience-API-Version"))
		}
		l.mu.Lock()
		defer l.mu.Unlock()
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	l.address = s.URL
	return l
}

// alternate reads a request in the form that xAPI 1.0 has for pages that cannot ask for leave: all of it is in the body.
func alternate(r *http.Request) {
	method := r.URL.Query().Get("method")
	if r.Method != http.MethodPost || method == "" {
		return
	}
	body, _ := io.ReadAll(r.Body)
	form, _ := url.ParseQuery(string(body))
	for _, name := range []string{"Authorization", "X-Experience-API-Version", "Content-Type"} {
		r.Header.Set(name, form.Get(name))
		form.Del(name)
	}
	r.Method, r.Body = method, io.NopCloser(strings.NewReader(form.Get("content")))
	form.Del("content")
	r.URL.RawQuery = form.Encode()
}

// launch gives the address of a visit.
func (l *lrs) launch(page string) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.launches++
	return page + "?" + url.Values{
		"endpoint": {l.address + "/xapi/"}, "fetch": {fmt.Sprint(l.address, "/fetch?visit=", l.launches)},
		"actor": {lrsActor}, "registration": {lrsReg}, "activityId": {lrsCourse},
	}.Encode()
}

// session is what the launch data name the visit; every statement must repeat it.
func (l *lrs) session() string { return fmt.Sprint("session-", l.launches) }

func (l *lrs) fetch(w http.ResponseWriter, r *http.Request) {
	if visit := r.URL.RawQuery; !l.fetched[visit] {
		l.fetched[visit] = true
		fmt.Fprintf(w, `{"auth-token":%q}`, lrsToken)
		return
	}
	fmt.Fprint(w, `{"error-code":"1","error-text":"Already in use"}`)
}

func (l *lrs) asked(r *http.Request) string {
	q := r.URL.Query()
	if q.Get("activityId") != lrsCourse || q.Get("registration") != lrsReg || q.Get("agent") != lrsActor {
		l.t.Errorf("state of %s", r.URL.RawQuery)
	}
	return q.Get("stateId")
}

func (l *lrs) readState(w http.ResponseWriter, r *http.Request) {
	switch id := l.asked(r); {
	case id == "LMS.LaunchData":
		json.NewEncoder(w).Encode(map[string]any{
			"launchMode": l.mode, "moveOn": "CompletedAndPassed", "masteryScore": l.mastery,
			"contextTemplate": map[string]any{
				"contextActivities": map[string]any{"grouping": []any{map[string]any{"id": "urn:uuid:publisher"}}},
				"extensions":        map[string]any{cmi5IRI + "extensions/sessionid": l.session()},
			},
		})
	case id == "coin-or-cap" && l.state != nil:
		w.Write(l.state)
	default:
		http.NotFound(w, r)
	}
}

func (l *lrs) writeState(w http.ResponseWriter, r *http.Request) {
	if id := l.asked(r); id != "coin-or-cap" {
		l.t.Errorf("it writes the state %s", id)
	}
	l.state, _ = io.ReadAll(r.Body)
	w.WriteHeader(http.StatusNoContent)
}

func (l *lrs) record(w http.ResponseWriter, r *http.Request) {
	var in []map[string]any
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		l.t.Errorf("statements: %v", err)
		http.Error(w, "malformed", http.StatusBadRequest)
		return
	}
	var ids []string
	for _, s := range in {
		ids = append(ids, fmt.Sprint(s["id"]))
		if i := slices.IndexFunc(l.statements, func(o map[string]any) bool { return o["id"] == s["id"] }); i >= 0 {
			if !reflect.DeepEqual(l.statements[i], s) {
				l.t.Errorf("two statements of one id: %v", s)
			}
			continue // it was sent in both forms
		}
		if why := l.malformed(s); why != "" {
			l.t.Errorf("%s: %v", why, s)
		}
		l.statements = append(l.statements, s)
	}
	json.NewEncoder(w).Encode(ids)
}

var (
	uuidPattern     = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	durationPattern = regexp.MustCompile(`^PT[0-9.]+S$`)
)

// at follows keys into what JSON made.
func at(v any, keys ...string) any {
	for _, k := range keys {
		m, _ := v.(map[string]any)
		v = m[k]
	}
	return v
}

// malformed says what is wrong with a statement, by the rules of xAPI and cmi5.
func (l *lrs) malformed(s map[string]any) string {
	var actor any
	json.Unmarshal([]byte(lrsActor), &actor)
	verb, _ := at(s, "verb", "id").(string)
	var groups []string
	all, _ := at(s, "context", "contextActivities", "category").([]any)
	for _, c := range all {
		groups = append(groups, fmt.Sprint(at(c, "id")))
	}
	stamp, _ := s["timestamp"].(string)
	if _, err := time.Parse(time.RFC3339, stamp); err != nil {
		return "its time is " + stamp
	}
	object, _ := at(s, "object", "id").(string)
	duration, _ := at(s, "result", "duration").(string)
	defined := map[string]bool{"initialized": true, "terminated": true, "completed": true, "passed": true, "failed": true}[verb[len(verbIRI):]]
	judged := map[string]bool{"completed": true, "passed": true, "failed": true}[verb[len(verbIRI):]]
	switch {
	case !uuidPattern.MatchString(fmt.Sprint(s["id"])):
		return "its id is none"
	case !reflect.DeepEqual(s["actor"], actor):
		return "another actor"
	case at(s, "context", "registration") != lrsReg:
		return "another registration"
	case at(s, "context", "extensions", cmi5IRI+"extensions/sessionid") != l.session():
		return "another session"
	case at(s, "context", "contextActivities", "grouping") == nil:
		return "the template is not in it"
	case defined != slices.Contains(groups, cmi5IRI+"categories/cmi5"), judged != slices.Contains(groups, cmi5IRI+"categories/moveon"):
		return fmt.Sprintf("its categories are %v", groups)
	case defined && object != lrsCourse || !defined && !regexp.MustCompile(`^`+regexp.QuoteMeta(lrsCourse)+`#[a-z.]+$`).MatchString(object):
		return "it is about " + object
	case defined && verb != verbIRI+"initialized" && !durationPattern.MatchString(duration):
		return "it took " + duration
	case verb == verbIRI+"completed" && (at(s, "result", "completion") != true || at(s, "result", "score") != nil):
		return "completed, and its result does not say so"
	case verb == verbIRI+"passed" && (at(s, "result", "success") != true || at(s, "result", "score", "scaled").(float64) < l.mastery):
		return "passed, and its result does not say so"
	case (verb == verbIRI+"passed" || verb == verbIRI+"failed") && at(s, "context", "extensions", cmi5IRI+"extensions/masteryscore") != l.mastery:
		return "the score that is asked for is not in it"
	case !defined && (at(s, "result", "response") == nil || at(s, "object", "definition", "type") != "http://adlnet.gov/expapi/activities/cmi.interaction"):
		return "no interaction"
	}
	return ""
}

// said lists what the statements from the n-th on say, each as verb, object and response.
func (l *lrs) said(from int) (lines []string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, s := range l.statements[from:] {
		line := at(s, "verb", "id").(string)[len(verbIRI):]
		if object := at(s, "object", "id").(string); object != lrsCourse {
			line += " " + object[len(lrsCourse)+1:]
		}
		if v := at(s, "result", "success"); v != nil {
			line += fmt.Sprint(" ", v)
		}
		lines = append(lines, line)
	}
	return lines
}
