package walk

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"coinorcap/internal/browser"
)

// TestOneFile opens the one HTML file of each language from the disk, in a browser that reaches no network.
func TestOneFile(t *testing.T) {
	t.Parallel() // these wait for others: packages, platforms and hosts
	dir := pack(t, "story")
	alone, stop, err := browser.Start(context.Background(), browser.Plain, chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND"))
	must(t, err)
	defer stop()
	file := func(lang string) string { return "file://" + filepath.Join(dir, "coin-or-cap-"+lang+".html") }
	const living = "window.coinorcap && coinorcap.ready && coinorcap.alive"
	for _, lang := range loaded.Langs {
		if info, err := os.Stat(strings.TrimPrefix(file(lang), "file://")); err != nil || info.Size() > 6e6 {
			t.Errorf("%s: %v, %v", lang, info.Size(), err)
		}
	}
	p, err := browser.Open(alone)
	must(t, err)
	defer p.Close()
	must(t, p.Offline())
	must(t, p.Size(1280, 720, 1, false))
	alive := func() {
		t.Helper()
		if err := p.Wait(living, patience); err != nil {
			status, _ := browser.Eval[string](p, `document.querySelector("#status").innerText`)
			t.Fatalf("%v; the page says %q, the console %v", err, status, p.Troubles())
		}
	}
	must(t, p.Goto(file("en")))
	alive()
	if got := eval[string](t, p, "coinorcap.painter"); got != "webgl" {
		t.Errorf("painted by %s", got)
	}
	for _, place := range []string{"notes.file", "notes.line", "notes.back", "pledge.ask"} {
		click(t, p, `.now a[data-act="next"]`)
		must(t, p.Wait(`document.querySelector(".beat.now").id === "`+place+`"`, patience))
	}
	settled(t, p)
	before := eval[int](t, p, "coinorcap.frames")
	at := middle(t, p, ".now input[type=range]")
	must(t, p.Drag(at[0], at[1], at[0]+60, at[1]))
	must(t, p.Wait(`document.querySelector(".beat.now").classList.contains("guessed")`, patience))
	settled(t, p)
	if after := eval[int](t, p, "coinorcap.frames"); after <= before {
		t.Errorf("the stage painted %d frames, then %d", before, after)
	}
	wide := `(async () => {
		const packed = document.querySelector(".now .still source").srcset, image = new Image();
		image.src = packed;
		await image.decode();
		return packed.startsWith("blob:") && image.naturalWidth > 0;
	})()`
	must(t, p.Wait(wide, patience))

	// The other language lies beside it, and goes on at the same place.
	click(t, p, `.tools a[hreflang="fr"]`)
	must(t, p.Wait(`document.documentElement.lang === "fr" && `+living, patience))
	if got := eval[string](t, p, `location.pathname.split("/").pop() + " " + document.querySelector(".beat.now").id`); got != "coin-or-cap-fr.html pledge.ask" {
		t.Errorf("the link leads to %s", got)
	}

	// A lesson of it; and high contrast.
	must(t, p.Goto(file("fr")+"?start=fever&check=off&contrast=high"))
	alive()
	if got := eval[string](t, p, `document.querySelector(".beat.now").id + " " + !!document.getElementById("check") + " " + coinorcap.refused`); got != "fever.boom false " {
		t.Errorf("a lesson begins at %s", got)
	}
	must(t, p.Wait(wide, patience))

	// Without a script it is a document with pictures.
	must(t, p.Script(false))
	must(t, p.Goto(file("fr")))
	must(t, p.Wait(`[...document.querySelectorAll(".still picture img")].length === `+strconv.Itoa(len(loaded.Beats()))+` && document.querySelector(".still picture img").naturalWidth > 0`, patience))

	for _, s := range p.Troubles() {
		t.Errorf("console: %s", s)
	}
	for _, u := range p.Requests() {
		if !strings.HasPrefix(u, "file://"+dir) && !strings.HasPrefix(u, "data:") && !strings.HasPrefix(u, "blob:") {
			t.Errorf("asked for %s", u)
		}
	}
}
