package svg

import (
	"bytes"
	"encoding/xml"
	"io"
	"math"
	"regexp"
	"strings"
	"testing"

	"coinorcap/internal/face"
	"coinorcap/internal/picture"
)

var (
	gold = picture.Solid(picture.Gold)
	star = picture.NewPath("M0 -1 L0.22 -0.31 L0.95 -0.31 L0.36 0.12 L0.59 0.81 L0 0.38 L-0.59 0.81 Z")
)

// body draws and gives what stands between head and tail.
func body(t *testing.T, draw func(*picture.Picture)) string {
	t.Helper()
	p := &picture.Picture{}
	draw(p)
	s := string(Append(nil, p, 64, 32, Options{}))
	const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">`
	if !strings.HasPrefix(s, head) || !strings.HasSuffix(s, "</svg>\n") {
		t.Fatalf("not a document: %s", s)
	}
	return strings.TrimSuffix(strings.TrimPrefix(s, head), "</svg>\n")
}

func TestNodes(t *testing.T) {
	for _, c := range []struct {
		draw func(*picture.Picture)
		want string
	}{
		{func(p *picture.Picture) { p.Rect(1, 0, 2.5, 3.126, 0, gold) },
			`<rect x="1" width="2.5" height="3.13" fill="#f5b82e"/>`},
		{func(p *picture.Picture) { p.Rect(0, 0, 20, 4, 99, picture.Solid(picture.RGB(0xffffff).Alpha(0.5))) },
			`<rect width="20" height="4" rx="2" fill="#fff" fill-opacity=".502"/>`},
		{func(p *picture.Picture) { p.Frame(0, 0, 8, 4, 0, 2, gold) },
			`<rect width="8" height="4" stroke-linejoin="miter" stroke-width="2" fill="none" stroke="#f5b82e"/>`},
		{func(p *picture.Picture) { p.Ellipse(5, -5, 2, 2, gold) },
			`<circle cx="5" cy="-5" r="2" fill="#f5b82e"/>`},
		{func(p *picture.Picture) { p.Ring(5, 5, 2, .25, 1, gold) },
			`<ellipse cx="5" cy="5" rx="2" ry=".25" stroke-width="1" fill="none" stroke="#f5b82e"/>`},
		{func(p *picture.Picture) { p.Line(1, 2, 3, 4, 1, gold) },
			`<path d="m1 2l2 2" fill="none" stroke-width="1" stroke="#f5b82e"/>`},
		{func(p *picture.Picture) { p.Line(1, 2, 1, 2, 1, gold) },
			`<path d="m1 2h0" fill="none" stroke-width="1" stroke="#f5b82e"/>`},
		{func(p *picture.Picture) {
			p.Polyline(1, gold, []picture.Point{{X: 1}, {X: 9}, {X: 8, Y: -1}, {X: 7, Y: -3}}...)
		},
			`<path d="m1 0h8l-1-1-1-2" fill="none" stroke-width="1" stroke="#f5b82e"/>`},
		{func(p *picture.Picture) { p.Area(9, gold, []picture.Point{{X: 1, Y: 1}, {X: 5, Y: 3}}...) },
			`<path d="m1 1l4 2v6h-4" fill="#f5b82e"/>`},
		{func(p *picture.Picture) { p.Rect(0, 0, 1, 1, 0, picture.Down(picture.Gold, picture.Teal.Alpha(0))) },
			`<rect width="1" height="1" fill="url(#c0)"/><defs><linearGradient id="c0" x1="0" y1="0" x2="0" y2="1">` +
				`<stop stop-color="#f5b82e"/><stop offset="1" stop-color="#3fc1a5" stop-opacity="0"/></linearGradient></defs>`},
		{func(p *picture.Picture) { p.Shadow(0, 0, 10, 20, 2, 4, 1) },
			`<rect width="10" height="20" rx="2" fill="#050914" filter="url(#b0)"/><defs><filter id="b0" x="-.75" y="-.5" ` +
				`width="2.5" height="2" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="2"/></filter></defs>`},
		{func(p *picture.Picture) {
			p.Push(picture.Group{X: 3, Turn: math.Pi / 2, Scale: .5, Fade: .25, Clipped: true, Clip: picture.Box{W: 4, H: 5}})
			p.Push(picture.Group{})
			p.Ellipse(0, 0, 1, 1, gold)
			p.Pop()
		}, `<g clip-path="url(#k0)"><g transform="translate(3 0)rotate(90)scale(.5)" opacity=".75"><circle r="1" fill="#f5b82e"/></g></g>` +
			`<defs><clipPath id="k0"><rect width="4" height="5"/></clipPath></defs>`},
		{func(p *picture.Picture) {
			p.Push(picture.Group{Fade: 1})
			p.Push(picture.Group{X: 1})
			p.Ellipse(0, 0, 1, 1, gold)
			p.Pop()
			p.Pop()
			p.Ellipse(0, 0, 2, 2, gold)
		}, `<circle r="2" fill="#f5b82e"/>`},
		{func(p *picture.Picture) {
			p.Rect(0, 0, 0, 1, 0, gold)
			p.Ellipse(0, 0, 1, -1, gold)
			p.Polyline(1, gold)
		}, ``},
		{func(p *picture.Picture) {
			p.Rect(math.NaN(), math.Inf(1), 1, 1, 0, gold)
		}, `<rect width="1" height="1" fill="#f5b82e"/>`},
	} {
		if got := body(t, c.draw); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

// full is a picture with everything in it, twice.
func full() *picture.Picture {
	p := &picture.Picture{}
	for i := range 2 {
		p.Push(picture.Group{X: float64(i) * 100, Turn: 0.1, Clipped: true, Clip: picture.Box{X: 1e-9, W: 200, H: 1e6}})
		p.Shadow(0, 0, 90, 30, 4, 6, 0.4)
		p.Rect(0, 0, 90, 30, 4, picture.Slant(picture.Paper, picture.PaperShade))
		p.Line(0, 5, 90, 5, 1, picture.Across(picture.Blue, picture.Coral))
		p.Glow(40, 40, 30, picture.GoldLight.Alpha(0.5))
		p.Shape(star, 50, 50, 20, picture.Down(picture.Blue, picture.Coral))
		p.Shape(star, 50, 50, 10, gold)
		for f := face.Display; f <= face.Typed; f++ {
			p.Text(1.0/3, 20, picture.Center, picture.Style{Font: f, Size: 16.3}, picture.Ink, "“Œuvre” & <1 $>")
		}
		p.Pop()
	}
	return p
}

func TestDocumentIsSound(t *testing.T) {
	opt := Options{Title: "A & B <c> \"d\"\x00", Desc: "bad \xff é", Prefix: "s1-"}
	doc := Append([]byte("before"), full(), 640, 560, opt)
	if !bytes.HasPrefix(doc, []byte("before<svg ")) {
		t.Fatal("what was there is gone")
	}
	doc = doc[len("before"):]
	if again := Append(nil, full(), 640, 560, opt); !bytes.Equal(doc, again) {
		t.Error("differs from one time to the next")
	}
	ids, words := map[string]bool{}, map[string]string{}
	var refs []string
	open := []string{""}
	for d := xml.NewDecoder(bytes.NewReader(doc)); ; {
		tok, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			open = append(open, tok.Name.Local)
			for _, a := range tok.Attr {
				switch {
				case a.Name.Local == "id":
					if ids[a.Value] || !strings.HasPrefix(a.Value, "s1-") {
						t.Errorf("id %q", a.Value)
					}
					ids[a.Value] = true
				case a.Name.Local == "href":
					refs = append(refs, strings.TrimPrefix(a.Value, "#"))
				case strings.HasPrefix(a.Value, "url(#"):
					refs = append(refs, strings.TrimSuffix(strings.TrimPrefix(a.Value, "url(#"), ")"))
				}
			}
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			words[open[len(open)-1]] += string(tok)
		}
	}
	used := map[string]bool{}
	for _, r := range refs {
		if used[r] = true; !ids[r] {
			t.Errorf("nothing is called %q", r)
		}
	}
	if len(used) != len(ids) {
		t.Errorf("%d ids, %d used", len(ids), len(used))
	}
	if words["title"] != `A & B <c> "d"` || words["desc"] != "bad \ufffd é" {
		t.Errorf("says %q", words)
	}
	if m := regexp.MustCompile(`[0-9]e[-+0-9]|\.\d{6}|[" ]-?0\d|-[" ]`).Find(doc); m != nil {
		t.Errorf("a number is written %q", m)
	}
	if n := bytes.Count(doc, []byte("<filter")); n != 1 {
		t.Errorf("%d filters for shadows that are alike", n)
	}
}

func BenchmarkAppend(b *testing.B) {
	p := full()
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = Append(buf[:0], p, 640, 560, Options{Title: "t"})
	}
	b.SetBytes(int64(len(buf)))
}
