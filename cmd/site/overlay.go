package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
)

// contentOverlay are the go tool's flags that have the program embed the content that the pages are made of, where that is
// not the project's own. done removes what they need.
func contentOverlay(o options) (flags []string, done func(), err error) {
	from, own := o.in(o.content), o.in("assets")
	if from == own {
		return nil, func() {}, nil
	}
	// Files of the project that the other content lacks are hidden: an empty name says so.
	replace := map[string]string{}
	for _, root := range []string{own, from} {
		for _, part := range []string{"story", "facts.txt"} {
			err := filepath.WalkDir(filepath.Join(root, part), func(path string, d fs.DirEntry, err error) error {
				if err != nil || d.IsDir() {
					return err
				}
				name, err := filepath.Rel(root, path)
				if err != nil {
					return err
				}
				if to := filepath.Join(own, name); root == from {
					replace[to], err = filepath.Abs(path)
				} else {
					replace[to] = ""
				}
				return err
			})
			if err != nil {
				return nil, nil, err
			}
		}
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return nil, nil, err
	}
	f, err := os.CreateTemp("", "coinorcap-overlay-*.json")
	if err != nil {
		return nil, nil, err
	}
	done = func() { os.Remove(f.Name()) }
	if _, err = f.Write(text); err == nil {
		err = f.Close()
	}
	if err != nil {
		done()
		return nil, nil, err
	}
	return []string{"-overlay=" + f.Name()}, done, nil
}
