package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"path"
	"regexp"
	"slices"
	"strings"

	"coinorcap/internal/parcel"
)

// singlePolicy lets the one file run what stands in it and ask nobody for anything.
const singlePolicy = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' data:; style-src 'unsafe-inline' data:; " +
	"img-src data: blob:; font-src data:; connect-src data:; base-uri 'none'; form-action 'none'"

// What of a page's tags has to be written anew.
var (
	styleTag   = regexp.MustCompile(`<link rel="stylesheet" href="([^"]*)"([^>]*)>`)
	scriptTag  = regexp.MustCompile(`<script src="([^"]*)"( defer)?></script>`)
	linkTag    = regexp.MustCompile(`<link [^>]*>\n?`)
	langTag    = regexp.MustCompile(`<(?:a|link)\b[^>]*\bhreflang="([^"]*)"[^>]*>`)
	hrefInTag  = regexp.MustCompile(`\bhref="[^"]*"(?: data-here="[^"]*")?`)
	iconTag    = regexp.MustCompile(`<link rel="icon" href="([^"]*)"`)
	stillTag   = regexp.MustCompile(`srcset="([^"]*)-wide\.svg"([^>]*>)<img src="([^"]*)"`)
	paperTag   = regexp.MustCompile(`<img class="paper" src="([^"]*)-tall-print\.svg"`)
	programTag = regexp.MustCompile(`data-wasm="([^"]*)" data-exec="([^"]*)"`)
	urlInStyle = regexp.MustCompile(`url\(([^)"']*)\)`)
	relative   = regexp.MustCompile(`<[a-z]+\b[^>]*\b(?:href|src|srcset)="([^"#:]+)(?:#[^"]*)?"[^>]*>`)
)

// single makes one HTML file a language.
func single(j *job) ([]parcel.File, error) {
	files := map[string][]byte{}
	for _, f := range j.site {
		files[f.Name] = f.Data
	}
	var out []parcel.File
	for _, lang := range j.story.Langs {
		page, err := j.singlePage(files, lang)
		if err != nil {
			return nil, err
		}
		out = append(out, parcel.File{Name: singleName(lang), Data: page})
	}
	return out, nil
}

// singleName is what the file of a language is called. They name each other, so they must not be called otherwise.
func singleName(lang string) string { return "coin-or-cap-" + lang + ".html" }

// inliner puts the files of a site into a page of it.
type inliner struct {
	files map[string][]byte
	dir   string // the page's, within the site
	late  string // scripts that are to run once the document is there
	err   error
}

// file gives the file that an address of the page stands for.
func (in *inliner) file(address string) []byte {
	name := path.Join(in.dir, html.UnescapeString(address))
	data, ok := in.files[name]
	if !ok && in.err == nil {
		in.err = fmt.Errorf("the page asks for %s, which the site has not", name)
	}
	return data
}

// data gives a file as a data: address.
func (in *inliner) data(address string) string {
	types := map[string]string{".woff2": "font/woff2", ".png": "image/png", ".js": "text/javascript", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml"}
	return "data:" + types[path.Ext(address)] + ";base64," + base64.StdEncoding.EncodeToString(in.file(address))
}

func (in *inliner) style(tag []string) string {
	css := urlInStyle.ReplaceAllStringFunc(string(in.file(tag[1])), func(u string) string {
		return "url(" + in.data(path.Join(path.Dir(tag[1]), urlInStyle.FindStringSubmatch(u)[1])) + ")"
	})
	return "<style" + tag[2] + ">" + css + "</style>"
}

// script gives a script as it can stand in a page.
func script(code []byte) string {
	return "<script>" + strings.ReplaceAll(strings.ReplaceAll(string(code), "</script", `<\/script`), "<!--", `<\!--`) + "</script>"
}

// drawing is an SVG as the data: address of an attribute. Its own quotation marks are all double.
func drawing(svg []byte) string {
	return "data:image/svg+xml," + strings.NewReplacer("%", "%25", "#", "%23", `"`, "'", "&", "&amp;", "'", "%27", "\n", " ").Replace(string(svg))
}

// singlePage puts everything that a page is made of into it.
func (j *job) singlePage(files map[string][]byte, lang string) ([]byte, error) {
	in := &inliner{files: files, dir: path.Dir(j.pageOf(lang))}
	page := siteTag.ReplaceAllString(string(files[j.pageOf(lang)]), "")
	program := programTag.FindStringSubmatch(page)
	icon := iconTag.FindStringSubmatch(page)
	if program == nil || icon == nil {
		return nil, fmt.Errorf("%s does not say where its program and its icon are", j.pageOf(lang))
	}
	own, err := j.ownScript(in, page, path.Dir(program[2]))
	if err != nil {
		return nil, err
	}
	page = styleTag.ReplaceAllStringFunc(page, func(s string) string { return in.style(styleTag.FindStringSubmatch(s)) })
	page = linkTag.ReplaceAllStringFunc(page, func(s string) string {
		if langTag.MatchString(s) {
			return s
		}
		return "" // preloads and the like
	})
	head := "<meta http-equiv=\"Content-Security-Policy\" content=\"" + singlePolicy + "\">\n<link rel=\"icon\" href=\"" + in.data(icon[1]) + "\">\n"
	page = strings.Replace(page, "<meta charset=\"utf-8\">\n", "<meta charset=\"utf-8\">\n"+head, 1)
	page = langTag.ReplaceAllStringFunc(page, func(s string) string {
		return hrefInTag.ReplaceAllString(s, `href="`+singleName(langTag.FindStringSubmatch(s)[1])+`"`)
	})
	page = scriptTag.ReplaceAllStringFunc(page, func(s string) string { return in.script(scriptTag.FindStringSubmatch(s), own) })
	page, drawings := in.stills(page)
	page = programTag.ReplaceAllString(page, `data-wasm="#packed-program" data-exec="`+in.data(program[2])+`"`)
	if m := j.stray(page); m != "" && in.err == nil {
		in.err = fmt.Errorf("the page leads to %s, which one file cannot hold", m)
	}
	var stills bytes.Buffer
	e := json.NewEncoder(&stills)
	e.SetEscapeHTML(false)
	if err := e.Encode(drawings); err != nil {
		return nil, err
	}
	end := ""
	for _, p := range []struct {
		id   string
		data []byte
	}{{"packed-stills", stills.Bytes()}, {"packed-program", in.file(program[1])}} {
		text, err := gzipped(p.data)
		if err != nil {
			return nil, err
		}
		end += `<script type="text/plain" id="` + p.id + `">` + base64.StdEncoding.EncodeToString(text) + "</script>\n"
	}
	return []byte(strings.Replace(page, "</body>", end+in.late+"\n</body>", 1)), in.err
}

// ownScript is what the site's pages have not: single.js, and with it the files beside the scripts that those ask for where
// they are wanted.
func (j *job) ownScript(in *inliner, page, scripts string) ([]byte, error) {
	code, err := own.ReadFile("files/single.js")
	if err != nil {
		return nil, err
	}
	inside := map[string]string{} // by their names beside the scripts
	for name := range in.files {
		beside, ok := strings.CutPrefix(name, path.Join(in.dir, scripts)+"/")
		wanted := path.Ext(name) == ".js" || path.Ext(name) == ".json" || path.Ext(name) == ".css"
		if ok && wanted && parcel.OfPiece(name, j.story.Langs) && !strings.Contains(page, name+`"`) && !strings.HasPrefix(beside, "print-") {
			inside[beside] = in.data(scripts + "/" + beside)
		}
	}
	list, err := json.Marshal(inside)
	return append(code, "coinorcap.inside = "+string(list)+";\n"...), err
}

// script is a script's tag with the script in it; before boot.js stands what is our own.
func (in *inliner) script(tag []string, own []byte) string {
	code := script(in.file(tag[1]))
	switch {
	case tag[2] != "": // it wants the document to be there
		in.late += code
		return ""
	case path.Base(tag[1]) == "boot.js":
		return script(own) + "\n" + code
	}
	return code
}

// stills puts each picture's small composition into the page, and gives the others to be packed, by name.
func (in *inliner) stills(page string) (with string, drawings map[string]string) {
	drawings = map[string]string{}
	page = stillTag.ReplaceAllStringFunc(page, func(s string) string {
		tag := stillTag.FindStringSubmatch(s)
		name := path.Base(tag[1])
		for _, form := range []string{"-wide", "-wide-high", "-tall-high"} {
			drawings[name+form] = string(in.file(tag[1] + form + ".svg"))
		}
		return `data-still="` + name + `"` + tag[2] + `<img src="` + drawing(in.file(tag[3])) + `"`
	})
	page = paperTag.ReplaceAllStringFunc(page, func(s string) string {
		of := paperTag.FindStringSubmatch(s)[1]
		name := path.Base(of) + "-tall-print"
		drawings[name] = string(in.file(of + "-tall-print.svg"))
		return `<img class="paper" data-paper="` + name + `"`
	})
	return page, drawings
}

// stray finds an address in the page that leads to a file beside it; the files of the languages may.
func (j *job) stray(page string) string {
	for _, m := range relative.FindAllStringSubmatch(page, -1) {
		if m[1] != "./" && !slices.ContainsFunc(j.story.Langs, func(lang string) bool { return m[1] == singleName(lang) }) {
			return m[1]
		}
	}
	return ""
}

// packed keeps what gzipped has made, for the languages share the program.
var packed = map[[sha256.Size]byte][]byte{}

// gzipped packs data as DecompressionStream reads it.
func gzipped(data []byte) ([]byte, error) {
	sum := sha256.Sum256(data)
	if packed[sum] != nil {
		return packed[sum], nil
	}
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression) // its header has no time and no name
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	packed[sum] = b.Bytes()
	return packed[sum], nil
}
