package parity

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/display"
	"coinorcap/internal/picture"
	"coinorcap/internal/screen"
	"coinorcap/internal/svg"
)

// The view of every case, in units.
const (
	viewW, viewH = 160, 120
	columns      = 6
)

// desk is what both painters draw on.
var desk = picture.DeskMid

// onScreen draws pictures with screen.
func onScreen(pics []*picture.Picture, scale int) []*image.RGBA {
	painter := screen.New()
	out := make([]*image.RGBA, len(pics))
	for i, pic := range pics {
		out[i] = image.NewRGBA(image.Rect(0, 0, viewW*scale, viewH*scale))
		dst := ebiten.NewImage(viewW*scale, viewH*scale)
		dst.Fill(nrgba(desk))
		painter.Paint(dst, pic, float64(scale), 0, 0)
		dst.ReadPixels(out[i].Pix)
		dst.Deallocate()
	}
	return out
}

// asSVG draws pictures with svg, all on one page of Chromium.
func asSVG(t *testing.T, pics []*picture.Picture, scale int) []*image.RGBA {
	t.Helper()
	rows := (len(pics) + columns - 1) / columns
	sheet := chromium(t, document(pics), columns*viewW, rows*viewH, float64(scale))
	out := make([]*image.RGBA, len(pics))
	for i := range pics {
		r := image.Rect(0, 0, viewW*scale, viewH*scale)
		out[i] = image.NewRGBA(r)
		at := image.Pt(i%columns*viewW*scale, i/columns*viewH*scale)
		draw.Draw(out[i], r, sheet, at, draw.Src)
	}
	return out
}

// document is a page with the pictures in a grid.
func document(pics []*picture.Picture) string {
	b := fmt.Appendf(nil, `<!DOCTYPE html><style>body{margin:0;background:#%02x%02x%02x}`+
		`div{position:absolute;width:%dpx;height:%dpx}svg{display:block}</style>`, desk.R, desk.G, desk.B, viewW, viewH)
	for i, pic := range pics {
		b = fmt.Appendf(b, `<div style="left:%dpx;top:%dpx">`, i%columns*viewW, i/columns*viewH)
		b = svg.Append(b, pic, viewW, viewH, svg.Options{Prefix: fmt.Sprintf("n%d-", i)})
		b = append(b, "</div>"...)
	}
	return string(b)
}

// chromium gives what a page looks like, w by h CSS pixels at a scale.
func chromium(t *testing.T, html string, w, h int, scale float64) image.Image {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		path, err = exec.LookPath("google-chrome")
	}
	if err != nil {
		display.Lack(t, "no Chromium")
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	ctx, cancel = chromedp.NewExecAllocator(ctx, chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox,
		chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.Flag("disable-quic", true), chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("force-color-profile", "srgb"))
	defer cancel()
	ctx, cancel = chromedp.NewContext(ctx)
	defer cancel()
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, []byte(html), 0o644); err != nil {
		t.Fatal(err)
	}
	err = chromedp.Do(ctx, chromedp.EmulateViewport(int64(w), int64(h), chromedp.EmulateScale(scale)),
		chromedp.Navigate("file://"+file))
	if err != nil {
		t.Fatal(err)
	}
	shot, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		t.Fatal(err)
	}
	if got := img.Bounds().Size(); got != image.Pt(int(float64(w)*scale), int(float64(h)*scale)) {
		t.Fatalf("the browser's picture is %v", got)
	}
	return img
}
