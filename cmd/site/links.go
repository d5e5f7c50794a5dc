package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"image/png"
	"net/url"
	"path/filepath"
	"strings"

	"coinorcap/internal/icon"
	"coinorcap/internal/story"
)

// What pages that show a link to the piece, search engines and editors of learning platforms ask for. Most of it must be
// said with whole addresses, which only a site knows whose own address was given (-base); else it is left out.

// frameHeight is the height that a frame is given where nobody says another.
const frameHeight = 640

// parseBase checks the address of the site's root and ends it with a slash; nothing stays nothing.
func parseBase(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.RawQuery != "" || u.ForceQuery || u.Fragment != "" {
		return "", fmt.Errorf("-base %q is no address such as https://your.host/coin-or-cap/", text)
	}
	return strings.TrimSuffix(u.String(), "/") + "/", nil
}

// Address gives the whole address of a language's page; empty where the site does not know its own.
func (p *page) Address(lang string) string {
	if p.Base == "" {
		return ""
	}
	if folder := folderOf(p.Story, lang); folder != "" {
		return p.Base + folder + "/"
	}
	return p.Base
}

// cardFile names the picture of a link in a language, within the site. Its name is plain: others keep it.
func cardFile(lang string) string { return "posters/" + lang + ".png" }

// oEmbedFile names the document that says how a language's page is embedded.
func oEmbedFile(lang string) string { return "oembed/" + lang + ".json" }

// Card and OEmbed give the whole addresses of these.
func (p *page) Card() string { return p.Base + cardFile(p.Lang) }

// OEmbed gives the address of the page's oEmbed document.
func (p *page) OEmbed() string { return p.Base + oEmbedFile(p.Lang) }

// Learning describes the piece in the words of schema.org, as a JSON-LD data block.
func (p *page) Learning() map[string]any {
	out := map[string]any{
		"@context": "https://schema.org", "@type": "LearningResource", "name": p.Title, "description": p.UI("description"), "inLanguage": p.Lang,
		"learningResourceType": "interactive explainer", "interactivityType": "mixed", "timeRequired": "PT10M", "typicalAgeRange": "15-",
		"isAccessibleForFree": true, "license": "https://creativecommons.org/licenses/by/4.0/",
	}
	if p.Base != "" {
		out["url"], out["image"] = p.Address(p.Lang), p.Card()
	}
	return out
}

// writeLinked writes each language's card and, where the site knows its address, the oEmbed document.
func writeLinked(o options, st *story.Story, dir string, files lasting) error {
	for _, lang := range st.Langs {
		p := newPage(st, nil, lang, files)
		p.Base = o.base
		lines := p.TitleWords
		first, second := "", ""
		if len(lines) > 0 {
			first, second = lines[0], strings.Join(lines[1:], " ")
		}
		var card bytes.Buffer
		if err := png.Encode(&card, icon.Card(first, second, p.TitleLast, p.UI("promise"))); err != nil {
			return err
		}
		if err := write(filepath.Join(dir, filepath.FromSlash(cardFile(lang))), card.Bytes()); err != nil {
			return err
		}
		if o.base == "" {
			continue
		}
		frame := fmt.Sprintf(`<iframe src="%s" title="%s" width="100%%" height="%d" allowfullscreen></iframe>`, template.HTMLEscapeString(p.Address(lang)), template.HTMLEscapeString(p.Title), frameHeight)
		data, err := json.MarshalIndent(map[string]any{
			"version": "1.0", "type": "rich", "title": p.Title, "provider_name": p.Title, "provider_url": p.Base, "html": frame, "width": 900, "height": frameHeight,
			"thumbnail_url": p.Card(), "thumbnail_width": icon.CardWidth, "thumbnail_height": icon.CardHeight,
		}, "", "  ")
		if err != nil {
			return err
		}
		if err := write(filepath.Join(dir, filepath.FromSlash(oEmbedFile(lang))), data); err != nil {
			return err
		}
	}
	return nil
}
