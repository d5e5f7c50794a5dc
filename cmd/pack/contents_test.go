package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"encoding/xml"
	"image/png"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"

	"coinorcap/internal/parcel"
)

// unpacked is what an archive holds: names within its folder, data and permissions.
type unpacked map[string]struct {
	data []byte
	mode fs.FileMode
}

func (u unpacked) add(t *testing.T, folder, name string, mode fs.FileMode, data io.Reader) {
	t.Helper()
	inside, ok := strings.CutPrefix(name, folder+"/")
	if !ok {
		t.Errorf("%s lies outside %s", name, folder)
	}
	b, err := io.ReadAll(data)
	if err != nil {
		t.Fatal(err)
	}
	e := u[inside]
	e.data, e.mode = b, mode
	u[inside] = e
}

// unpack reads an archive back, and checks that all in it is of the stamp's time.
func unpack(t *testing.T, to target, archive []byte, s parcel.Stamp) unpacked {
	t.Helper()
	out := unpacked{}
	if to.os == "linux" {
		z, err := gzip.NewReader(bytes.NewReader(archive))
		if err != nil {
			t.Fatal(err)
		}
		if !z.ModTime.IsZero() || z.Name != "" {
			t.Errorf("gzip keeps %v %q", z.ModTime, z.Name)
		}
		for r := tar.NewReader(z); ; {
			h, err := r.Next()
			if err == io.EOF {
				return out
			}
			if err != nil {
				t.Fatal(err)
			}
			if h.Uid+h.Gid != 0 || h.Uname+h.Gname != "" || !h.ModTime.Equal(s.Time) {
				t.Errorf("%s is of %d/%d %q %q, %v", h.Name, h.Uid, h.Gid, h.Uname, h.Gname, h.ModTime)
			}
			out.add(t, to.folder(s), h.Name, h.FileInfo().Mode(), r)
		}
	}
	z, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if !f.Modified.Equal(s.Time) {
			t.Errorf("%s is of %v", f.Name, f.Modified)
		}
		out.add(t, to.folder(s), f.Name, f.Mode(), r)
	}
	return out
}

// fakes packs a made-up program for a target.
func fakes(t *testing.T, to target, s parcel.Stamp, turned bool) []byte {
	t.Helper()
	texts := []parcel.File{{Name: "licences/a.txt", Data: []byte("one\ntwo\r\n"), Text: true}, {Name: "licences/b.txt", Data: []byte("b\n"), Text: true}}
	files, err := contents(to, []byte("the program"), texts, s)
	if err != nil {
		t.Fatal(err)
	}
	if turned {
		slices.Reverse(files)
	}
	archive, err := pack(to, files, s)
	if err != nil {
		t.Fatal(err)
	}
	return archive
}

func TestPackingAgainGivesTheSameBytes(t *testing.T) {
	s := stampOf(t)
	for _, to := range everywhere {
		if a, b := fakes(t, to, s, false), fakes(t, to, s, true); !bytes.Equal(a, b) {
			t.Errorf("%s: packed again, in another order, it is another archive", to)
		}
	}
	later := s
	later.Time = s.Time.AddDate(0, 0, 1)
	if bytes.Equal(fakes(t, everywhere[0], s, false), fakes(t, everywhere[0], later, false)) {
		t.Error("the commit's time does not reach the archive: the comparison compares nothing")
	}
}

func TestContents(t *testing.T) {
	s := stampOf(t)
	const app = "Coin or cap.app/Contents/"
	common := []string{"READ ME.txt", "licences/a.txt", "licences/b.txt"}
	want := map[string][]string{
		"linux":   {"coin-or-cap", "share/applications/coin-or-cap.desktop"},
		"windows": {"coin-or-cap.exe"},
		"darwin":  {app + "Info.plist", app + "PkgInfo", app + "MacOS/coin-or-cap", app + "Resources/coin-or-cap.icns"},
	}
	for _, side := range []string{"16x16", "24x24", "32x32", "48x48", "64x64", "128x128", "256x256", "512x512"} {
		want["linux"] = append(want["linux"], "share/icons/hicolor/"+side+"/apps/coin-or-cap.png")
	}
	for _, to := range everywhere {
		got := unpack(t, to, fakes(t, to, s, false), s)
		names := slices.Sorted(slices.Values(append(slices.Clone(common), want[to.os]...)))
		if have := slices.Sorted(maps.Keys(got)); !slices.Equal(have, names) {
			t.Errorf("%s holds\n%s\nwant\n%s", to, strings.Join(have, "\n"), strings.Join(names, "\n"))
		}
		for name, f := range got {
			mode := fs.FileMode(0o644)
			if string(f.data) == "the program" {
				mode = 0o755
			}
			if f.mode != mode {
				t.Errorf("%s: %s has the mode %v, want %v", to, name, f.mode, mode)
			}
		}
		lines := "one\ntwo\r\n"
		if to.os == "windows" {
			lines = "one\r\ntwo\r\n"
		}
		if got := string(got["licences/a.txt"].data); got != lines {
			t.Errorf("%s: a text's lines are %q", to, got)
		}
		if text := string(got["READ ME.txt"].data); strings.Count(text, "\r\n") > 0 != (to.os == "windows") || to.os == "windows" && strings.Count(text, "\n") != strings.Count(text, "\r\n") {
			t.Errorf("%s: the READ ME's lines do not end as the system's do", to)
		}
	}
}

func TestPackRefusesNamesThatDoNotFitEverywhere(t *testing.T) {
	if _, err := pack(everywhere[0], []parcel.File{{Name: "Coin or cap?.txt"}}, stampOf(t)); err == nil {
		t.Error("a question mark is no part of a name on Windows")
	}
}

func TestBundle(t *testing.T) {
	s := stampOf(t)
	to := target{"darwin", "arm64"}
	got := unpack(t, to, fakes(t, to, s, false), s)
	var p struct {
		Dict struct {
			Keys    []string   `xml:"key"`
			Strings []string   `xml:"string"`
			True    []struct{} `xml:"true"`
		} `xml:"dict"`
	}
	text := got["Coin or cap.app/Contents/Info.plist"].data
	if err := xml.Unmarshal(text, &p); err != nil {
		t.Fatal(err)
	}
	for key, value := range map[string]string{
		"CFBundleName": "Coin or cap?", "CFBundleExecutable": "coin-or-cap", "CFBundleIconFile": "coin-or-cap",
		"CFBundlePackageType": "APPL", "CFBundleShortVersionString": "1.2.3", "CFBundleVersion": "1.2.3",
		"CFBundleGetInfoString": "1.2.3-test", "LSMinimumSystemVersion": "12.0", "NSHumanReadableCopyright": copyright,
	} {
		if want := "<key>" + key + "</key>\n\t<string>" + value + "</string>"; !strings.Contains(string(text), want) {
			t.Errorf("Info.plist does not say that %s is %s", key, value)
		}
	}
	if !slices.Contains(p.Dict.Keys, "NSHighResolutionCapable") || len(p.Dict.Keys) != len(p.Dict.Strings)+len(p.Dict.True)+1 {
		t.Errorf("Info.plist has %d keys, %d strings and %d yeses", len(p.Dict.Keys), len(p.Dict.Strings), len(p.Dict.True))
	}
	for _, name := range []string{"MacOS/coin-or-cap", "Resources/coin-or-cap.icns"} { // what it names is there
		if got["Coin or cap.app/Contents/"+name].data == nil {
			t.Errorf("%s is missing", name)
		}
	}
	checkIcns(t, got["Coin or cap.app/Contents/Resources/coin-or-cap.icns"].data)
}

// checkIcns reads an .icns file back.
func checkIcns(t *testing.T, data []byte) {
	t.Helper()
	if string(data[:4]) != "icns" || int(binary.BigEndian.Uint32(data[4:])) != len(data) {
		t.Fatalf("the head is %q", data[:8])
	}
	sides := map[string]int{}
	for rest := data[8:]; len(rest) > 0; {
		n := int(binary.BigEndian.Uint32(rest[4:]))
		img, err := png.Decode(bytes.NewReader(rest[8:n]))
		if err != nil {
			t.Fatal(err)
		}
		if img.Bounds().Dx() != img.Bounds().Dy() {
			t.Errorf("%s is not square", rest[:4])
		}
		sides[string(rest[:4])] = img.Bounds().Dx()
		rest = rest[n:]
	}
	want := map[string]int{"ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024}
	if !maps.Equal(sides, want) {
		t.Errorf("the pictures are %v", sides)
	}
}

func TestDesktopEntry(t *testing.T) {
	s := stampOf(t)
	to := everywhere[0]
	got := unpack(t, to, fakes(t, to, s, false), s)
	text := string(got["share/applications/coin-or-cap.desktop"].data)
	for _, line := range []string{"[Desktop Entry]", "Type=Application", "Name=Coin or cap?", "Name[fr]=Jeton ou plafond\u202f?", "Exec=coin-or-cap", "Icon=coin-or-cap", "Terminal=false"} {
		if !slices.Contains(strings.Split(text, "\n"), line) {
			t.Errorf("the menu entry has no line %s", line)
		}
	}
	for name, f := range got {
		if !strings.HasSuffix(name, ".png") {
			continue
		}
		img, err := png.Decode(bytes.NewReader(f.data))
		if err != nil {
			t.Fatal(err)
		}
		if side := strings.Split(strings.Split(name, "/")[3], "x")[0]; side != strings.Split(img.Bounds().Max.String()[1:], ",")[0] {
			t.Errorf("%s is %v", name, img.Bounds())
		}
	}
}
