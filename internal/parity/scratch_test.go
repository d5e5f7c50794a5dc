package parity

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

func TestScratch(t *testing.T) {
	for round := range 2 {
		for _, n := range []string{"noshadow", "use", "stacked8", "stacked5"} {
			ctx, c1 := context.WithTimeout(context.Background(), 2*time.Minute)
			ctx, c2 := chromedp.NewExecAllocator(ctx, chromedp.ExecPath("/usr/bin/chromium"), chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU)
			ctx, c3 := chromedp.NewContext(ctx)
			svg, _ := os.ReadFile("/tmp/" + n + ".svg")
			html := `<!DOCTYPE html><body style="margin:0;background:#16233F"><div id=a style="width:640px"></div><script type="text/plain" id=s>` + string(svg) + `</script><script>
async function go(){const a=document.getElementById('a'),s=document.getElementById('s').textContent;const raf=()=>new Promise(r=>requestAnimationFrame(r));
for(let i=0;i<5;i++){a.innerHTML=s;await raf()}
const t=performance.now();for(let i=0;i<60;i++){a.innerHTML=s.replace('cx="320"','cx="'+(300+i)+'"');await raf()}await raf();await raf();return (performance.now()-t)/60}
</script>`
			os.WriteFile("/tmp/scratch.html", []byte(html), 0o644)
			if err := chromedp.Do(ctx, chromedp.EmulateViewport(640, 560, chromedp.EmulateScale(3)), chromedp.Navigate("file:///tmp/scratch.html")); err != nil {
				t.Fatal(err)
			}
			v, err := chromedp.Run(ctx, chromedp.Evaluate[float64]("go()", chromedp.EvalAwaitPromise))
			fmt.Println(round, n, v, err)
			c3()
			c2()
			c1()
		}
	}
}
