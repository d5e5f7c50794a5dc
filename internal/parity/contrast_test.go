package parity

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"slices"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/display"
	"coinorcap/internal/face"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/screen"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
	"coinorcap/internal/still"
	"coinorcap/scenes"
)

// The least contrast of words with what they stand on, of WCAG 2.2, 1.4.3 (AA), and of 1.4.6 (AAA) for the high contrast.
const (
	textContrast  = 4.5
	largeContrast = 3
	highText      = 7
	highLarge     = 4.5
	large         = 24 // units, which are CSS pixels at the least
	largeBold     = 19
	stray         = 0.1 // share of a word's background that may be worse: a line that crosses it, an edge it touches
)

// meant are words that shall not stand out, by their beat and variant. Nothing else is excused.
var meant = map[string]string{
	"notes.file start": "ICO … $10bn", // under the file's black bar until the reader lifts it
	"draft.turn most":  "ICO",         // struck out: the pencil's strokes cover more of the word than a stray line
}

// TestWordsStandOutFromWhatIsBehindThem paints every beat at rest without its words and reads what lies behind each of
// them. A palette cannot promise that: words move over coins, jars, sheets and the desk's light, and only the painter
// knows what was mixed there.
func TestWordsStandOutFromWhatIsBehindThem(t *testing.T) { standOut(t, still.Night) }

// TestWordsStandOutInHighContrast does so with the pictures recoloured for the high contrast, on its plain desk.
func TestWordsStandOutInHighContrast(t *testing.T) { standOut(t, still.High) }

// TestWordsStandOutOnPaper does so with the pictures recoloured for white paper, and on it.
func TestWordsStandOutOnPaper(t *testing.T) { standOut(t, still.Paper) }

func standOut(t *testing.T, look still.Look) {
	display.Need(t)
	st := stagetest.Story(t)
	most := map[string]int{}
	for _, c := range st.Controls() {
		most[c.Name] = play.Last(c)
	}
	runner, painter, seen := stage.NewRunner(st, models.All{}, scenes.All()), screen.New(), 0
	excused := map[string]bool{}
	for _, sh := range stagetest.Shapes {
		canvas := newCanvas(painter, sh.Shape)
		canvas.look = look
		for _, b := range st.Beats() {
			said, last := map[string]bool{}, &picture.Picture{}
			for _, v := range []stagetest.Variant{{Name: "start"}, {Name: "most", Values: most}} {
				p := &picture.Picture{}
				runner.Show(stagetest.Session(t, "en", b.ID, v.Values), sh.Shape)
				runner.Settle()
				runner.Draw(p)
				if slices.Equal(p.Nodes, last.Nodes) && slices.Equal(p.Points, last.Points) && slices.Equal(p.Groups, last.Groups) {
					continue // the beat has nothing that moves
				}
				last = &picture.Picture{Nodes: slices.Clone(p.Nodes), Points: p.Points, Groups: p.Groups}
				look.Recolour(p)
				words := stagetest.Words(p)
				seen += len(words)
				behind := canvas.without(p)
				for _, w := range words {
					got, want := contrast(behind, &w), least(&w, look == still.High)
					if got < want && meant[b.ID+" "+v.Name] == w.Text {
						excused[b.ID+" "+v.Name] = true
						continue
					}
					if at := fmt.Sprintf("%s %s: %q", b.ID, sh.Name, w.Text); got < want && !said[at] {
						said[at] = true
						t.Errorf("%s has a contrast of %.2f:1, needs %.1f:1 (first at %s)", at, got, want, v.Name)
					}
				}
			}
		}
		canvas.image.Deallocate()
	}
	if look == still.Night && len(excused) != len(meant) {
		t.Errorf("only %v of %d excuses are needed", excused, len(meant))
	}
	if seen < 1000 {
		t.Errorf("only %d words were seen", seen)
	}
}

// canvas paints pictures of one shape on the desk, one pixel to a unit.
type canvas struct {
	painter *screen.Painter
	image   *ebiten.Image
	pix     *image.RGBA
	look    still.Look // which says what the picture lies on
}

func newCanvas(painter *screen.Painter, shape stage.Shape) *canvas {
	w, h := shape.Size()
	return &canvas{painter: painter, image: ebiten.NewImage(int(w), int(h)), pix: image.NewRGBA(image.Rect(0, 0, int(w), int(h)))}
}

// without gives what a picture looks like when nothing is written on it. The desk's lamp stands over its middle: that
// is where it is lightest under most words.
func (c *canvas) without(p *picture.Picture) *image.RGBA {
	q := *p
	q.Nodes = slices.DeleteFunc(slices.Clone(p.Nodes), func(n picture.Node) bool { return n.Kind == picture.Text })
	size := c.pix.Rect.Size()
	switch d := picture.DeskPlain; c.look {
	case still.High:
		c.image.Fill(color.RGBA{d.R, d.G, d.B, d.A})
	case still.Paper:
		c.image.Fill(color.White)
	default:
		c.painter.PaintDesk(c.image, c.image.Bounds(), float64(size.X)/2, float64(size.Y)*0.4)
	}
	c.painter.Paint(c.image, &q, 1, 0, 0)
	c.image.ReadPixels(c.pix.Pix)
	return c.pix
}

// least is the contrast that words need: less when they are large.
func least(w *stagetest.Word, high bool) float64 {
	bold := w.Style.Font == face.Bold || w.Style.Font == face.Display
	big := w.Size >= large || bold && w.Size >= largeBold
	switch {
	case high && big:
		return highLarge
	case high:
		return highText
	case big:
		return largeContrast
	}
	return textContrast
}

// contrast is how far words stand out from the pixels under their box, but for the stray worst of them.
func contrast(behind *image.RGBA, w *stagetest.Word) float64 {
	var ratios []float64
	box := stagetest.Bounds(w.Shown)
	for y := int(math.Floor(box.Y)); float64(y)+0.5 < box.Y+box.H; y++ {
		for x := int(math.Floor(box.X)); float64(x)+0.5 < box.X+box.W; x++ {
			at := picture.Point{X: float64(x) + 0.5, Y: float64(y) + 0.5}
			if !image.Pt(x, y).In(behind.Rect) || !within(w.Shown, at) {
				continue
			}
			i := behind.PixOffset(x, y)
			under := picture.Color{R: behind.Pix[i], G: behind.Pix[i+1], B: behind.Pix[i+2], A: 255}
			ink := w.Color
			ink.A = 255
			ratios = append(ratios, picture.Ratio(under.Mix(ink, float64(w.Color.A)/255), under))
		}
	}
	if len(ratios) == 0 {
		return 1
	}
	slices.Sort(ratios)
	return ratios[int(stray*float64(len(ratios)-1))]
}

// within tells whether a point lies in a convex polygon.
func within(poly []picture.Point, at picture.Point) bool {
	left, right := false, false
	for i, q := range poly {
		r := poly[(i+1)%len(poly)]
		side := (r.X-q.X)*(at.Y-q.Y) - (r.Y-q.Y)*(at.X-q.X)
		left, right = left || side < 0, right || side > 0
	}
	return !(left && right)
}

// The test of all words must be able to fail: what is too faint, and what stands on a ground of its own colour.
func TestFaintWordsAreFound(t *testing.T) {
	display.Need(t)
	for _, c := range []struct {
		a, b picture.Color
		want float64
	}{{picture.RGB(0xFFFFFF), picture.RGB(0), 21}, {picture.RGB(0x777777), picture.RGB(0xFFFFFF), 4.48}, {picture.Gold, picture.Gold, 1}} {
		if got := picture.Ratio(c.a, c.b); math.Abs(got-c.want) > 0.005 {
			t.Errorf("%v on %v has %.3f, want %.2f", c.a, c.b, got, c.want)
		}
	}
	p := &picture.Picture{}
	p.Rect(100, 80, 160, 60, 0, picture.Solid(picture.Paper))
	p.Text(20, 40, picture.Left, picture.Label, picture.Paper, "on the desk")
	p.Text(110, 100, picture.Left, picture.Label, picture.Ink, "on paper")
	p.Text(110, 120, picture.Left, picture.Label, picture.Quiet, "of the desk, on paper")
	p.Push(picture.Group{Fade: 0.45})
	p.Text(20, 60, picture.Left, picture.Label, picture.Mute, "faded")
	p.Pop()
	p.Text(20, 160, picture.Left, picture.Label, picture.Paper, "crossed by a line")
	p.Rect(20, 157, 200, 1, 0, picture.Solid(picture.Paper))
	p.Text(20, 190, picture.Left, picture.Label, picture.Paper, "half covered")
	p.Rect(20, 170, 50, 30, 0, picture.Solid(picture.PaperShade))
	p.Text(20, 230, picture.Left, picture.Figure, picture.Track.Mix(picture.Paper, 0.42), "large")
	p.Push(picture.Group{X: 300, Y: 240, Turn: -1.2})
	p.Text(0, 0, picture.Left, picture.Label, picture.DeskLight, "turned")
	p.Pop()
	canvas := newCanvas(screen.New(), stage.Tall)
	defer canvas.image.Deallocate()
	behind, faint := canvas.without(p), []string{}
	for _, w := range stagetest.Words(p) {
		got := contrast(behind, &w)
		t.Logf("%q: %.2f", w.Text, got)
		if got < least(&w, false) {
			faint = append(faint, w.Text)
		}
	}
	if want := []string{"of the desk, on paper", "faded", "half covered", "turned"}; !slices.Equal(faint, want) {
		t.Errorf("too faint: %q, want %q", faint, want)
	}
}
