package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"image/png"
	"slices"
	"strings"
	"text/template"

	"coinorcap/internal/icon"
	"coinorcap/internal/parcel"
)

// copyright is what Windows and the Mac show as such.
const copyright = "© 2026 the authors of Coin or cap? · MIT, CC BY 4.0, OFL"

// desktopEntry is what Linux shows in its menus.
//
//go:embed files/coin-or-cap.desktop
var desktopEntry []byte

// plist is what the Mac knows of the bundle.
//
//go:embed files/Info.plist
var plist string

// pngSides are the sizes of the icon that menus of Linux ask for, in pixels.
var pngSides = []int{16, 24, 32, 48, 64, 128, 256, 512}

// contents lays out a target's archive: what is the system's own, then what all have. All stand in one folder.
func contents(t target, exe []byte, licences []parcel.File, s parcel.Stamp) ([]parcel.File, error) {
	var out []parcel.File
	var err error
	switch t.os {
	case "linux":
		out, err = forLinux(exe)
	case "windows":
		out = []parcel.File{{Name: "coin-or-cap.exe", Data: exe, Run: true}}
	case "darwin":
		out, err = forMac(exe, s)
	}
	if err != nil {
		return nil, err
	}
	text, err := readMe(t, s)
	if err != nil {
		return nil, err
	}
	out = append(append(out, parcel.File{Name: "READ ME.txt", Data: text, Text: true}), licences...)
	for i := range out {
		out[i].Name = t.folder(s) + "/" + out[i].Name
		if t.os == "windows" && out[i].Text {
			out[i].Data = crlf(out[i].Data)
		}
	}
	return out, nil
}

// crlf ends lines as Windows does, whatever they ended with.
func crlf(text []byte) []byte {
	return bytes.ReplaceAll(bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
}

// forLinux lays share out as ~/.local/share is, so that one copy puts the program into the menus.
func forLinux(exe []byte) ([]parcel.File, error) {
	out := []parcel.File{
		{Name: "coin-or-cap", Data: exe, Run: true},
		{Name: "share/applications/coin-or-cap.desktop", Data: desktopEntry},
	}
	for _, side := range pngSides {
		data, err := pngIcon(side, 0)
		if err != nil {
			return nil, err
		}
		out = append(out, parcel.File{Name: fmt.Sprintf("share/icons/hicolor/%dx%[1]d/apps/coin-or-cap.png", side), Data: data})
	}
	return out, nil
}

// forMac lays out a bundle. Go's linker has signed the program for arm64 (ad hoc), so it must go in as it is.
func forMac(exe []byte, s parcel.Stamp) ([]parcel.File, error) {
	var info bytes.Buffer
	t, err := template.New("Info.plist").Parse(plist)
	if err != nil {
		return nil, err
	}
	if err := t.Execute(&info, map[string]string{"Version": s.Dotted(), "Full": s.Version, "Copyright": copyright}); err != nil {
		return nil, err
	}
	icns, err := macIcon()
	if err != nil {
		return nil, err
	}
	const app = "Coin or cap.app/Contents/"
	return []parcel.File{
		{Name: app + "Info.plist", Data: info.Bytes()},
		{Name: app + "PkgInfo", Data: []byte("APPL????")},
		{Name: app + "MacOS/coin-or-cap", Data: exe, Run: true},
		{Name: app + "Resources/coin-or-cap.icns", Data: icns},
	}, nil
}

// drawn keeps the icon's PNGs by size and margin, for the systems and their processors share them.
var drawn = map[look][]byte{}

type look struct {
	side   int
	margin float64
}

// pngIcon draws the icon as a PNG.
func pngIcon(side int, margin float64) ([]byte, error) {
	key := look{side, margin}
	if data := drawn[key]; data != nil {
		return data, nil
	}
	var out bytes.Buffer
	e := png.Encoder{CompressionLevel: png.BestCompression}
	if err := e.Encode(&out, icon.Image(side, margin)); err != nil {
		return nil, err
	}
	drawn[key] = out.Bytes()
	return out.Bytes(), nil
}

// pack packs a target's files as its people expect them.
func pack(t target, files []parcel.File, s parcel.Stamp) ([]byte, error) {
	if i := slices.IndexFunc(files, func(f parcel.File) bool { return strings.ContainsAny(f.Name, `\:*?"<>|`) }); i >= 0 {
		return nil, fmt.Errorf("%s is no name for a file everywhere", files[i].Name)
	}
	if t.os == "linux" {
		return parcel.Tarball(files, s.Time)
	}
	return parcel.Zipped(files, s.Time)
}
