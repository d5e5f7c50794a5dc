package parcel

import (
	"errors"
	"fmt"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Stamp is what a build is called, and the one time that stands in all it writes.
type Stamp struct {
	Version string // such as 2026.11.25-5d2efc9; part of file names
	Number  [3]int // its leading numbers, for systems that want nothing else
	Time    time.Time
}

var (
	versionPattern = regexp.MustCompile(`^[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}([-+.][0-9A-Za-z.+-]*)?$`)
	firstYear      = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)
)

// NewStamp takes the time from epoch (SOURCE_DATE_EPOCH) or from the last commit, and the version from the commit unless
// one is given.
func NewStamp(root, version, epoch string) (Stamp, error) {
	if epoch == "" {
		var err error
		if epoch, err = git(root, "log", "-1", "--format=%ct"); err != nil {
			return Stamp{}, errors.New("there is no commit to take the time from: set SOURCE_DATE_EPOCH")
		}
	}
	seconds, err := strconv.ParseInt(epoch, 10, 64)
	if err != nil {
		return Stamp{}, fmt.Errorf("SOURCE_DATE_EPOCH %q is no number of seconds", epoch)
	}
	s := Stamp{Version: version, Time: time.Unix(seconds, 0).UTC()}
	if s.Time.Before(firstYear) || s.Time.Year() > 2100 {
		return Stamp{}, fmt.Errorf("the time %s does not fit: zip knows none before 1980", s.Time.Format(time.DateOnly))
	}
	if s.Version == "" {
		commit, err := git(root, "log", "-1", "--format=%H")
		if err != nil {
			return Stamp{}, errors.New("there is no commit to name the build by: give a -version")
		}
		changes, err := git(root, "status", "--porcelain", "--untracked-files=no")
		if err != nil {
			return Stamp{}, err
		}
		s.Version = s.Time.Format("2006.1.2-") + commit[:7]
		if changes != "" { // else two different builds would have one name
			s.Version += "-changed"
		}
	}
	if !versionPattern.MatchString(s.Version) {
		return Stamp{}, fmt.Errorf("-version %s: it begins with three numbers, such as 1.2.3 or 1.2.3-test", s.Version)
	}
	_, err = fmt.Sscanf(s.Version, "%d.%d.%d", &s.Number[0], &s.Number[1], &s.Number[2])
	return s, err
}

// Dotted gives the version's numbers alone.
func (s Stamp) Dotted() string { return fmt.Sprintf("%d.%d.%d", s.Number[0], s.Number[1], s.Number[2]) }

// git asks git about the project.
func git(root string, args ...string) (string, error) {
	c := exec.Command("git", args...)
	c.Dir = root
	out, err := c.Output()
	if err != nil {
		return "", fmt.Errorf("git %s: %w", args[0], err)
	}
	return strings.TrimSpace(string(out)), nil
}
