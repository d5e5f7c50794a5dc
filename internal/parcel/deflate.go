package parcel

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"io"
)

// deflated keeps what has been compressed, by its checksum: several archives of one run share their largest files.
var deflated = map[[sha256.Size]byte][]byte{}

// deflater compresses one file of an archive as well as it goes, once.
type deflater struct {
	to   io.Writer
	data bytes.Buffer
}

func (d *deflater) Write(p []byte) (int, error) { return d.data.Write(p) }

func (d *deflater) Close() error {
	key := sha256.Sum256(d.data.Bytes())
	if deflated[key] == nil {
		var b bytes.Buffer
		w, err := flate.NewWriter(&b, flate.BestCompression)
		if err != nil {
			return err
		}
		if _, err := w.Write(d.data.Bytes()); err != nil {
			return err
		}
		if err := w.Close(); err != nil {
			return err
		}
		deflated[key] = b.Bytes()
	}
	_, err := d.to.Write(deflated[key])
	return err
}
