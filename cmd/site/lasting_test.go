package main

import (
	"path/filepath"
	"regexp"
	"testing"
)

// The folder of what lasts has another name as soon as a file in it has another name or other contents, and else the same.
func TestFoldersAreNamedByWhatIsInThem(t *testing.T) {
	seen := map[string]string{}
	for what, files := range map[string]map[string]string{
		"two files": {"a.css": "a", "b/c.js": "c"}, "other contents": {"a.css": "b", "b/c.js": "c"}, "another name": {"a.css": "a", "b/d.js": "c"},
		"moved": {"a.css": "a", "c.js": "c"}, "swapped": {"a.css": "c", "b/c.js": "a"}, "one file": {"a.css": "a"},
	} {
		var names []string
		for range 2 {
			dir := t.TempDir()
			for name, text := range files {
				if err := write(filepath.Join(dir, filepath.FromSlash(name)), []byte(text)); err != nil {
					t.Fatal(err)
				}
			}
			name, err := hashFolder(dir)
			if err != nil {
				t.Fatal(err)
			}
			names = append(names, name)
		}
		if names[0] != names[1] || !regexp.MustCompile(`^[0-9a-f]{12}$`).MatchString(names[0]) { // docs/nginx.conf knows them by that
			t.Errorf("%s: %v", what, names)
		}
		if other, is := seen[names[0]]; is {
			t.Errorf("%s is called like %s", what, other)
		}
		seen[names[0]] = what
	}
}
