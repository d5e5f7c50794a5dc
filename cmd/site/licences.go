package main

import (
	"path/filepath"

	"coinorcap/internal/parcel"
)

// writeLicences puts the licences of all that is in the site's programs beside them, as these ask. It is left out while
// somebody works on the site.
func writeLicences(o options, dir string) error {
	if o.draft {
		return nil
	}
	for _, program := range []string{"./wasm", "./wasm/qr"} {
		all, err := parcel.Licences(o.root, program, parcel.Reproducible("js", "wasm"))
		if err != nil {
			return err
		}
		for _, f := range all {
			if err := write(filepath.Join(dir, filepath.FromSlash(f.Name)), f.Data); err != nil {
				return err
			}
		}
	}
	return nil
}
