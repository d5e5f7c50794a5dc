package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"image"

	"github.com/tc-hib/winres"
	"github.com/tc-hib/winres/version"

	"coinorcap/internal/icon"
	"coinorcap/internal/parcel"
)

// manifest tells Windows that the program draws at each monitor's own density and speaks UTF-8.
//
//go:embed files/windows.manifest
var manifest []byte

// icoSides are the sizes Windows asks for, in pixels, at 100 to 400 %.
var icoSides = []int{16, 20, 24, 32, 40, 48, 64, 96, 128, 256}

// withResources puts icon, version and manifest into a Windows program. They are added to the finished file, since
// cmd/go reads no .syso file from an overlay and none is to lie in the tree.
func withResources(exe []byte, s parcel.Stamp) ([]byte, error) {
	var rs winres.ResourceSet
	var images []image.Image
	for _, side := range icoSides {
		images = append(images, icon.Image(side, 0))
	}
	ico, err := winres.NewIconFromImages(images)
	if err != nil {
		return nil, fmt.Errorf("the icon for Windows: %w", err)
	}
	if err := rs.SetIcon(winres.ID(1), ico); err != nil {
		return nil, fmt.Errorf("the icon for Windows: %w", err)
	}
	if err := rs.Set(winres.RT_MANIFEST, winres.ID(1), version.LangDefault, manifest); err != nil {
		return nil, fmt.Errorf("the manifest for Windows: %w", err)
	}
	info := version.Info{ProductVersion: numbers16(s), FileVersion: numbers16(s)}
	for _, line := range [][2]string{
		{version.ProductName, "Coin or cap?"},
		{version.FileDescription, "Coin or cap?"}, // what the task manager and "Open with" show
		{version.ProductVersion, s.Version},
		{version.FileVersion, s.Dotted()},
		{version.LegalCopyright, copyright},
		{version.InternalName, "coin-or-cap"},
		{version.OriginalFilename, "coin-or-cap.exe"},
	} {
		if err := info.Set(version.LangDefault, line[0], line[1]); err != nil {
			return nil, fmt.Errorf("the version for Windows: %s: %w", line[0], err)
		}
	}
	rs.SetVersionInfo(info)
	var out bytes.Buffer
	if err := rs.WriteToEXE(&out, bytes.NewReader(exe), winres.ForceCheckSum()); err != nil {
		return nil, fmt.Errorf("icon and version do not fit into the program for Windows: %w", err)
	}
	return out.Bytes(), nil
}

// numbers16 gives the version's numbers as Windows counts them.
func numbers16(s parcel.Stamp) [4]uint16 {
	return [4]uint16{uint16(s.Number[0]), uint16(s.Number[1]), uint16(s.Number[2]), 0}
}
