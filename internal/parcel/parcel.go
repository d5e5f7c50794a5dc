// Package parcel is what every command that packs needs: a version and one time for all it writes, archives that do not
// depend on the machine, licences, and a folder that is replaced at once.
package parcel

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// sums is the file by which a folder of ours is known.
const sums = "SHA256SUMS"

// ModuleRoot gives the folder of the project the command was started in.
func ModuleRoot() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Path}} {{.Dir}}").Output()
	dir, ours := strings.CutPrefix(strings.TrimSpace(string(out)), "coinorcap ")
	if err != nil || !ours {
		return "", errors.New("start it inside the project's folder, where go.mod is")
	}
	return dir, nil
}

// Reproducible is the machine's environment, with all that changes what Go builds set, for a system and a processor by
// Go's names.
func Reproducible(system, processor string) []string {
	return append(os.Environ(), "GOOS="+system, "GOARCH="+processor, "CGO_ENABLED=0", "GOAMD64=v1", "GOARM64=v8.0",
		"GOFLAGS=", "GOEXPERIMENT=", "GOFIPS140=off", "GOWORK=off")
}

// MayReplace refuses to write over a folder that holds anything but an earlier build, which is known by its SHA256SUMS.
func MayReplace(out string) error {
	entries, err := os.ReadDir(out)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return fmt.Errorf("-out: %w", err)
	}
	if _, err := os.Stat(filepath.Join(out, sums)); err != nil {
		return fmt.Errorf("-out %s: it holds other things; name a new or empty folder", out)
	}
	return nil
}

// Replace writes files, with the list of their checksums as sha256sum -c reads it, into a folder beside out, and then puts
// it in out's place.
func Replace(out string, files []File) error {
	tmp := out + ".new"
	if err := os.RemoveAll(tmp); err != nil {
		return err
	}
	if err := os.MkdirAll(tmp, 0o755); err != nil {
		return err
	}
	for _, f := range append(files, File{Name: sums, Data: checksums(files)}) {
		if err := os.WriteFile(filepath.Join(tmp, f.Name), f.Data, 0o644); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	return os.Rename(tmp, out)
}

// checksums lists the checksums of files.
func checksums(files []File) []byte {
	var b strings.Builder
	for _, f := range files {
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(f.Data), f.Name)
	}
	return []byte(b.String())
}
