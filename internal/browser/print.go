package browser

import (
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// PDF prints the page on paper of w by h inches, with the margins its style sheet asks for and without backgrounds, as
// browsers print by default.
func (p *Page) PDF(w, h float64) ([]byte, error) {
	res, err := chromedp.Call(p.ctx, page.PrintToPDF, page.PrintToPDFParams{PaperWidth: w, PaperHeight: h})
	return res.Data, err
}
