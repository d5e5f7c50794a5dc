package walk

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"slices"
	"testing"

	"coinorcap/internal/browser"
	"coinorcap/internal/picture"
	"coinorcap/internal/stagetest"
)

// Words reach 4.5:1 (3:1 when large), edges 3:1: in the light theme and the high contrast, measured on the window's own
// pixels, on the pad, on the cover, in the panel and among the tools. The high contrast reaches 7:1.
func TestContrastOfPreferences(t *testing.T) {
	for _, c := range []struct {
		query       string
		words, edge float64
	}{{"theme=light", 4.5, 3}, {"contrast=high", 7, 4.5}, {"theme=light&contrast=high", 7, 3}} {
		for _, size := range [][2]int{{1280, 720}, {390, 844}} {
			p := reader(t, size[0], size[1], size[0] < 700)
			still(t, p, "index.html?painter=stills&motion=reduced&"+c.query)
			eval[bool](t, p, `(document.adoptedStyleSheets = [Object.assign(new CSSStyleSheet(), { disabled: true })], document.adoptedStyleSheets[0].replaceSync("* { color: transparent !important; -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important } svg { visibility: hidden }"), true)`)
			for _, place := range []string{"cover.open", "pledge.ask", "table.choose", "cap.jar", "settings"} {
				if place == "settings" {
					panel(t, p)
				} else {
					eval[bool](t, p, fmt.Sprintf(`(coinorcap.show(%q), true)`, place))
				}
				at := fmt.Sprintf("%s at %s, %dx%d", c.query, place, size[0], size[1])
				spots := eval[[]spot](t, p, spots)
				img := window(t, p)
				eval[bool](t, p, `!(document.adoptedStyleSheets[0].disabled = false)`)
				bare := window(t, p)
				eval[bool](t, p, `(document.adoptedStyleSheets[0].disabled = true)`)
				if len(spots) < 7 {
					t.Errorf("%s: only %d spots were found", at, len(spots))
				}
				worst := 99.0
				for _, s := range spots {
					got, want := 0.0, c.words
					if s.Edge {
						got, want = s.edge(img), c.edge
					} else {
						if s.Large {
							want = map[float64]float64{4.5: 3, 7: 4.5}[c.words]
						}
						got = s.word(bare)
						worst = min(worst, got)
					}
					if got < want {
						t.Errorf("%s: %s has %.2f:1, needs %.1f:1", at, s.Name, got, want)
					}
				}
				t.Logf("%s: %d spots, the least contrast of words %.2f:1", at, len(spots), worst)
			}
			p.Close()
		}
	}
}

// spot is a word or a control's edge in the window.
type spot struct {
	Name        string
	X, Y, W, H  float64
	Color       []float64 // of the words
	Large, Edge bool
}

const spots = `document.fonts.ready.then(() => new Promise(r => setTimeout(r, 200))).then(() => {
	const out = [], top = document.querySelector("#sheet").open ? document.querySelector("#sheet") : document.body;
	const inside = e => { const r = e.getBoundingClientRect(), x = r.x + r.width / 2, y = r.y + r.height / 2; const at = document.elementFromPoint(x, y); return r.width > 1 && r.bottom < (top === document.body ? innerHeight : top.getBoundingClientRect().bottom) && at && (e.contains(at) || at.contains(e)); };
	const add = (e, edge) => {
		const words = document.createRange(); // the words themselves: an element may reach over more than their ground
		words.selectNodeContents(e);
		const r = edge ? e.getBoundingClientRect() : words.getClientRects()[e.querySelector("svg") ? words.getClientRects().length - 1 : 0], s = getComputedStyle(e), size = parseFloat(s.fontSize);
		out.push({ Name: (edge ? "the edge of " : "") + (e.className || e.tagName) + " " + e.textContent.trim().slice(0, 24), X: r.x, Y: r.y, W: r.width, H: r.height,
			Color: s.color.match(/[\d.]+/g).map(Number), Large: size >= 24 || size >= 18.66 && +s.fontWeight >= 700, Edge: !!edge });
	};
	for (const e of top.querySelectorAll("h1 *, h2, p, legend, label > span, output, strong, .why, .when, .kind, .next, .back, a.tool, span.tool, .tongue, .count span")) {
		if (e.checkVisibility({ visibilityProperty: true }) && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && !e.closest(".unseen, figure") && inside(e)) add(e);
	}
	for (const e of top.querySelectorAll(".next, .choice, .option > span, .tongue")) if (e.checkVisibility() && inside(e)) add(e, true);
	return out;
})`

func window(t *testing.T, p *browser.Page) image.Image {
	t.Helper()
	data, err := p.Shot()
	must(t, err)
	img, err := png.Decode(bytes.NewReader(data))
	must(t, err)
	return img
}

func rgb(c color.Color) picture.Color {
	r, g, b, _ := c.RGBA()
	return picture.Color{R: uint8(r >> 8), G: uint8(g >> 8), B: uint8(b >> 8), A: 255}
}

// word gives the contrast of the spot's words with the window without words, but for the worst tenth of its pixels: a
// rule that crosses, an edge.
func (s *spot) word(bare image.Image) float64 {
	ink := picture.Color{R: uint8(s.Color[0]), G: uint8(s.Color[1]), B: uint8(s.Color[2]), A: 255}
	var ratios []float64
	for y := int(s.Y) + 1; y < int(s.Y+s.H); y++ {
		for x := int(s.X) + 1; x < int(s.X+s.W); x++ {
			if (image.Point{X: x, Y: y}).In(bare.Bounds()) {
				ratios = append(ratios, picture.Ratio(ink, rgb(bare.At(x, y))))
			}
		}
	}
	if len(ratios) == 0 {
		return 0
	}
	slices.Sort(ratios)
	return ratios[len(ratios)/10]
}

// edge gives the greatest contrast of what lies around the spot with what is found on the way in across the middles of
// its left and upper sides; the lesser of the two.
func (s *spot) edge(img image.Image) float64 {
	least := 99.0
	for _, way := range [2][4]float64{{s.X, s.Y + s.H/2, 1, 0}, {s.X + s.W/2, s.Y, 0, 1}} {
		out, most := rgb(img.At(int(way[0]-4*way[2]), int(way[1]-4*way[3]))), 0.0
		for k := -1.0; k < 6; k++ {
			most = max(most, picture.Ratio(out, rgb(img.At(int(way[0]+k*way[2]), int(way[1]+k*way[3])))))
		}
		least = min(least, most)
	}
	return least
}

// The measure finds what is too faint.
func TestFaintWordsAreFound(t *testing.T) {
	img := image.NewRGBA(image.Rect(0, 0, 40, 40))
	for i := range img.Pix {
		img.Pix[i] = 255
	}
	s := spot{X: 10, Y: 10, W: 20, H: 20, Color: []float64{200, 200, 200}}
	if got := s.word(img); got > 2 {
		t.Errorf("light grey on white has %.2f:1", got)
	}
	if got := s.edge(img); got > 1.01 {
		t.Errorf("nothing on white has an edge of %.2f:1", got)
	}
	for i := 10; i < 30; i++ {
		img.Set(i, 10, color.Black)
		img.Set(10, i, color.Black)
	}
	if got := s.edge(img); got < 20 {
		t.Errorf("a black edge on white has %.2f:1", got)
	}
}

// The stage in the high contrast is the still in the high contrast, and in every mode it stands on the dark.
func TestTheStageInTheOtherLooks(t *testing.T) {
	for _, query := range []string{"contrast=high", "theme=light"} {
		shots := map[string]image.Image{}
		for _, painter := range []string{"webgl", "svg", "stills"} {
			p := reader(t, 1280, 720, false)
			address := "index.html?motion=reduced&" + query + "&painter=" + painter + "#cap.jar"
			if painter == "stills" {
				still(t, p, address)
				must(t, p.Wait(`(() => { const i = document.querySelector(".now .still img"); return i && i.complete && i.naturalWidth; })()`, patience))
			} else {
				open(t, p, address)
				settled(t, p)
			}
			eval[bool](t, p, `new Promise(r => setTimeout(() => r(true), 500))`)
			if painter == "svg" {
				eval[bool](t, p, `(document.querySelector("#status").style.display = "none", true)`)
			}
			shots[painter] = shot(t, p)
			if l := picture.Luminance(rgb(shots[painter].At(40, 400))); l > 0.05 {
				t.Errorf("%s, %s: the stage stands on a luminance of %.2f", query, painter, l)
			}
			clean(t, p)
			p.Close()
		}
		for _, painter := range []string{"svg", "webgl"} {
			mean, off := stagetest.Difference(shots[painter], shots["stills"])
			t.Logf("%s, %s and still: mean %.2f, %.2f %% off", query, painter, mean, 100*off)
			if mean > 2.2 || off > 0.012 {
				t.Errorf("%s: %s is not the still: mean difference %.2f, %.2f %% off", query, painter, mean, 100*off)
			}
		}
	}
}
