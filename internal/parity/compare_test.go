package parity

import (
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"coinorcap/internal/display"
	"coinorcap/internal/picture"
)

// A pixel is off when a channel differs by more than this. Both painters smooth edges, each in its own way; half of an
// edge's step is allowed.
const offBy = 48

// The bounds by scale, a third above the largest that was measured: the mean over all channels, of 255, and the share
// of pixels that may be off. At scale 1 there is more edge to a pixel.
var (
	meanLimit  = map[int]float64{1: 1.35, 2: 0.82}
	shareLimit = map[int]float64{1: 0.0025, 2: 0.0025}
)

// difference compares two pictures: the mean over all channels, the share of pixels that are off, and where.
func difference(a, b *image.RGBA) (mean, share float64, where *image.RGBA) {
	where = image.NewRGBA(a.Rect)
	sum, off := 0, 0
	for i := 0; i < len(a.Pix); i += 4 {
		worst := 0
		for c := range 3 {
			d := int(a.Pix[i+c]) - int(b.Pix[i+c])
			d = max(d, -d)
			sum += d
			worst = max(worst, d)
			where.Pix[i+c] = uint8(min(255, 4*d))
		}
		where.Pix[i+3] = 255
		if worst > offBy {
			off++
		}
	}
	pixels := len(a.Pix) / 4
	return float64(sum) / float64(3*pixels), float64(off) / float64(pixels), where
}

func TestBothPaintersShowTheSame(t *testing.T) {
	display.Need(t)
	pics := make([]*picture.Picture, len(Cases))
	for i, c := range Cases {
		pics[i] = &picture.Picture{}
		c.Draw(pics[i])
		if n := pics[i].Open(); n != 0 {
			t.Errorf("%s leaves %d groups open", c.Name, n)
		}
	}
	for _, scale := range []int{1, 2} {
		got, want := onScreen(pics, scale), asSVG(t, pics, scale)
		for i, c := range Cases {
			t.Run(fmt.Sprintf("%s@%d", c.Name, scale), func(t *testing.T) {
				mean, share, where := difference(got[i], want[i])
				t.Logf("mean %.3f of 255, %.3f %% off", mean, 100*share)
				if blank(want[i]) {
					t.Error("nothing is drawn")
				}
				m, s := c.limits(scale)
				if mean > m || share > s {
					t.Errorf("mean %.3f (at most %.3f), share %.5f (at most %.5f)", mean, m, share, s)
				}
				if t.Failed() || os.Getenv("PARITY") == "all" {
					save(t, "screen", got[i])
					save(t, "svg", want[i])
					save(t, "difference", where)
				}
			})
		}
	}
}

// A test of pictures proves nothing until it has been seen to fail: three pixels aside must be found.
func TestShiftIsFound(t *testing.T) {
	display.Need(t)
	for i, c := range Cases {
		pics := []*picture.Picture{{}, {}}
		c.Draw(pics[0])
		pics[1].Push(picture.Group{X: 3})
		c.Draw(pics[1])
		pics[1].Pop()
		out := onScreen(pics, 1)
		mean, share, _ := difference(out[0], out[1])
		if m, s := c.limits(1); mean <= m && share <= s {
			t.Errorf("case %d, %s: 3 px aside pass as the same: mean %.3f, share %.5f", i, c.Name, mean, share)
		}
	}
}

// limits gives the bounds of a case.
func (c *Case) limits(scale int) (mean, share float64) {
	k := max(c.Loose, 1)
	return meanLimit[scale] * k, shareLimit[scale] * k
}

// blank tells whether a picture is of one colour.
func blank(a *image.RGBA) bool {
	for i := 4; i < len(a.Pix); i++ {
		if a.Pix[i] != a.Pix[i-4] {
			return false
		}
	}
	return true
}

// save writes a picture to dist/parity.
func save(t *testing.T, kind string, img image.Image) {
	t.Helper()
	name := strings.NewReplacer("/", "-", "_", "-").Replace(strings.TrimPrefix(t.Name(), "TestBothPaintersShowTheSame/"))
	dir := filepath.Join("..", "..", "dist", "parity")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(filepath.Join(dir, name+"-"+kind+".png"))
	if err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func nrgba(c picture.Color) color.NRGBA { return color.NRGBA{R: c.R, G: c.G, B: c.B, A: c.A} }
