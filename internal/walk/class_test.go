package walk

import (
	"os"
	"strings"
	"testing"

	"coinorcap/internal/browser"
)

// TestAClassIsCounted counts hands at a guess at a number and at a question, by keys and by mouse, sees them beside the
// answer, and saves them.
func TestAClassIsCounted(t *testing.T) {
	p := reader(t, 1280, 720, false)
	open(t, p, "?mode=class&text=150&theme=light#pledge.ask")
	click(t, p, ".beat.now .next")
	must(t, p.Wait(`document.querySelector("dialog.hands[open]")`, patience))
	if at := now(t, p); at != "pledge.ask" {
		t.Errorf("the answer came before the hands were counted: %s", at)
	}
	for _, key := range []string{"3", "Tab", "1", "2"} { // the first class has the focus
		must(t, p.Key(key))
	}
	keepShot(t, p, "class-count")
	must(t, p.Key("Enter"))
	must(t, p.Wait(`document.querySelector(".beat.now").id === "pledge.answer" && document.querySelector(".beat.now .counted")`, patience))
	if got := eval[string](t, p, `[...document.querySelectorAll(".counted li")].map(li => (li.className && "*") + li.querySelector("b").textContent).join(" ")`); !strings.HasPrefix(got, "3 *12 0") && !strings.HasPrefix(got, "3 12 *0") {
		t.Errorf("beside the answer stands %q", got)
	}
	if words := text(t, p); !strings.Contains(words, "Hands: 15") {
		t.Errorf("the page does not count them: %q", words)
	}
	keepShot(t, p, "class-answer")

	eval[string](t, p, `(coinorcap.go("check.one"), "")`)
	must(t, p.Wait(`document.querySelector(".beat.now").id === "check.one"`, patience))
	click(t, p, ".beat.now .option")
	must(t, p.Wait(`document.querySelector("dialog.hands[open]")`, patience))
	if words := text(t, p); strings.Contains(words, "OpenAI says so") {
		t.Error("the answer stands there before the hands were counted")
	}
	must(t, p.Key("Tab"))
	must(t, p.Key("7"))
	click(t, p, "dialog.hands button")
	must(t, p.Wait(`document.querySelector(".beat.now .counted")`, patience))
	if words := text(t, p); !strings.Contains(words, "OpenAI says so") || !strings.Contains(words, "Hands: 7") {
		t.Errorf("after the count: %q", words)
	}

	eval[string](t, p, `(() => { const make = URL.createObjectURL; URL.createObjectURL = b => { b.text().then(s => { saved = s; }); return make(b); }; return ""; })()`)
	click(t, p, ".counted p:last-child button:last-child")
	must(t, p.Wait("window.saved", patience))
	saved := eval[string](t, p, "saved")
	for _, want := range []string{"place,question,answer,hands\r\n", "check.one,Who says that Musk agreed to the ICO?,Both sides,7\r\n", "pledge.ask,"} {
		if !strings.Contains(saved, want) {
			t.Errorf("the table lacks %q:\n%s", want, saved)
		}
	}
	clean(t, p)
}

// keepShot saves a picture of the page where COINORCAP_SHOTS names a folder, to be looked at.
func keepShot(t *testing.T, p *browser.Page, name string) {
	t.Helper()
	dir := os.Getenv("COINORCAP_SHOTS")
	if dir == "" {
		return
	}
	png, err := p.Shot()
	must(t, err)
	must(t, os.WriteFile(dir+"/"+name+".png", png, 0o644))
}
