package main

import (
	"bytes"
	"debug/buildinfo"
	"debug/elf"
	"debug/pe"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/tc-hib/winres"
	"github.com/tc-hib/winres/version"
)

// smallModule lays out a module as large as the tests need, in a folder of its own each time: a program, what it needs of
// go.mod, the licences.
func smallModule(t *testing.T) string {
	t.Helper()
	files := fstest.MapFS{"assets/fonts/OFL-a.txt": {Data: []byte("a font's")}, "LICENSE": {Data: []byte("ours")}}
	for to, from := range map[string]string{"go.mod": "../../go.mod", "go.sum": "../../go.sum", "cmd/explainer/main.go": "testdata/program.go.txt"} {
		data, err := os.ReadFile(from)
		if err != nil {
			t.Fatal(err)
		}
		files[to] = &fstest.MapFile{Data: data}
	}
	dir := t.TempDir()
	if err := os.CopyFS(dir, files); err != nil {
		t.Fatal(err)
	}
	return dir
}

// twice builds and packs a small program in two folders, and holds one archive against the other.
func twice(t *testing.T, to target) unpacked {
	t.Helper()
	s := stampOf(t)
	var archives [][]byte
	for range 2 {
		b, err := build(smallModule(t), to, s)
		if err != nil {
			t.Fatal(err)
		}
		archives = append(archives, b.archive)
	}
	if !bytes.Equal(archives[0], archives[1]) {
		t.Errorf("%s: built in another folder, it is another archive", to)
	}
	got := unpack(t, to, archives[0], s)
	for _, name := range []string{"licences/coin-or-cap.txt", "licences/font-a.txt", "licences/Go.txt", "licences/golang.org-x-image.txt"} {
		if len(got[name].data) == 0 {
			t.Errorf("%s: %s is missing", to, name)
		}
	}
	if n := len(got); to.os == "windows" && n != 6 {
		t.Errorf("%s: %d files: licences of modules that are not in the program?", to, n)
	}
	return got
}

func TestLinuxProgram(t *testing.T) {
	exe := twice(t, target{"linux", "arm64"})["coin-or-cap"].data
	f, err := elf.NewFile(bytes.NewReader(exe))
	if err != nil {
		t.Fatal(err)
	}
	if f.Machine != elf.EM_AARCH64 || f.Section(".symtab") != nil {
		t.Errorf("machine %v, symbols %v", f.Machine, f.Section(".symtab") != nil)
	}
	info, err := buildinfo.Read(bytes.NewReader(exe))
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range info.Settings {
		if strings.HasPrefix(s.Key, "vcs") || s.Key == "CGO_ENABLED" && s.Value != "0" {
			t.Errorf("%s is %s", s.Key, s.Value)
		}
	}
	if !bytes.Contains(exe, []byte("1.2.3-test")) || bytes.Contains(exe, []byte(os.TempDir()+"/Test")) {
		t.Error("the version is not in the program, or the folder it was built in is")
	}
}

func TestWindowsProgram(t *testing.T) {
	if testing.Short() {
		t.Skip("it compiles Go's library for Windows")
	}
	exe := twice(t, target{"windows", "amd64"})["coin-or-cap.exe"].data
	f, err := pe.NewFile(bytes.NewReader(exe))
	if err != nil {
		t.Fatal(err)
	}
	head, ok := f.OptionalHeader.(*pe.OptionalHeader64)
	if !ok || f.Machine != pe.IMAGE_FILE_MACHINE_AMD64 || head.Subsystem != pe.IMAGE_SUBSYSTEM_WINDOWS_GUI {
		t.Errorf("machine %x, head %+v", f.Machine, head)
	}
	section := f.Section(".rsrc")
	if section == nil || head.DataDirectory[pe.IMAGE_DIRECTORY_ENTRY_RESOURCE].VirtualAddress != section.VirtualAddress {
		t.Fatal("there is no section of resources, or the head does not point at it")
	}
	if end := section.VirtualAddress + section.VirtualSize; head.SizeOfImage < end {
		t.Errorf("the image ends at %x, before its resources at %x", head.SizeOfImage, end)
	}
	checkResources(t, exe)
}

// checkResources reads icon, manifest and version back.
func checkResources(t *testing.T, exe []byte) {
	t.Helper()
	rs, err := winres.LoadFromEXE(bytes.NewReader(exe))
	if err != nil {
		t.Fatal(err)
	}
	ico, err := rs.GetIcon(winres.ID(1))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := ico.SaveICO(&b); err != nil {
		t.Fatal(err)
	}
	if n := int(b.Bytes()[4]); n != len(icoSides) { // an .ico file's third word counts its pictures
		t.Errorf("the icon has %d pictures, want %d", n, len(icoSides))
	}
	text := string(rs.Get(winres.RT_MANIFEST, winres.ID(1), version.LangDefault))
	for _, want := range []string{">PerMonitorV2<", ">UTF-8<", `level="asInvoker"`, ">true/pm<"} {
		if !strings.Contains(text, want) {
			t.Errorf("the manifest does not say %s", want)
		}
	}
	info, err := version.FromBytes(rs.Get(winres.RT_VERSION, winres.ID(1), version.LangDefault))
	if err != nil {
		t.Fatal(err)
	}
	if want := [4]uint16{1, 2, 3, 0}; info.FileVersion != want || info.ProductVersion != want {
		t.Errorf("the version is %v, %v", info.FileVersion, info.ProductVersion)
	}
	json, err := info.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"ProductName": "Coin or cap?"`, `"ProductVersion": "1.2.3-test"`, `"OriginalFilename": "coin-or-cap.exe"`, copyright} {
		if !strings.Contains(strings.ReplaceAll(string(json), `":"`, `": "`), want) {
			t.Errorf("the version does not say %s: %s", want, json)
		}
	}
}

func TestMacProgram(t *testing.T) {
	if testing.Short() {
		t.Skip("it compiles Go's library for the Mac")
	}
	checkSignature(t, twice(t, target{"darwin", "arm64"})["Coin or cap.app/Contents/MacOS/coin-or-cap"].data)
}

func TestBuildSaysWhatIsMissing(t *testing.T) {
	root := smallModule(t)
	main := filepath.Join(root, "cmd", "explainer", "main.go")
	if err := os.WriteFile(main, []byte("package main\n\nfunc main() { nothing() }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := build(root, everywhere[0], stampOf(t)); err == nil || !strings.HasPrefix(err.Error(), "the program for linux/amd64 does not compile: ") || !strings.Contains(err.Error(), "undefined: nothing") {
		t.Errorf("a program that does not compile: %v", err)
	}
	if err := os.RemoveAll(filepath.Dir(main)); err != nil {
		t.Fatal(err)
	}
	if _, err := build(root, everywhere[0], stampOf(t)); err == nil || err.Error() != "cmd/explainer is missing, so there is no program to pack" {
		t.Errorf("no program: %v", err)
	}
}
