package main

import (
	"bytes"
	"crypto/sha256"
	"debug/macho"
	"encoding/binary"
	"testing"
)

// checkSignature holds a Mac's program against the signature in it, as the Mac does before it lets it run on arm64: the
// checksum of every page must be the one that the linker wrote down.
func checkSignature(t *testing.T, exe []byte) {
	t.Helper()
	f, err := macho.NewFile(bytes.NewReader(exe))
	if err != nil {
		t.Fatal(err)
	}
	const (
		codeSignature = 0x1d       // LC_CODE_SIGNATURE
		superBlob     = 0xfade0cc0 // CSMAGIC_EMBEDDED_SIGNATURE
		directory     = 0xfade0c02 // CSMAGIC_CODEDIRECTORY
		adHoc         = 0x2        // CS_ADHOC
	)
	be := binary.BigEndian
	var blob []byte
	for _, l := range f.Loads {
		if raw := l.Raw(); f.ByteOrder.Uint32(raw) == codeSignature {
			blob = exe[f.ByteOrder.Uint32(raw[8:]):][:f.ByteOrder.Uint32(raw[12:])]
		}
	}
	if f.Cpu != macho.CpuArm64 || blob == nil || be.Uint32(blob) != superBlob {
		t.Fatalf("a program for %v with a signature of %d bytes", f.Cpu, len(blob))
	}
	d := blob[be.Uint32(blob[16:]):] // the first entry's place, after magic, length, count and its type
	if be.Uint32(d) != directory || be.Uint32(d[12:])&adHoc == 0 {
		t.Fatalf("no ad hoc signature: magic %x, flags %x", be.Uint32(d), be.Uint32(d[12:]))
	}
	hashes, slots, limit, page := be.Uint32(d[16:]), int(be.Uint32(d[28:])), int(be.Uint32(d[32:])), 1<<d[39]
	if slots != (limit+page-1)/page || slots < 2 {
		t.Fatalf("%d checksums for %d bytes in pages of %d", slots, limit, page)
	}
	for i := range slots {
		want := sha256.Sum256(exe[i*page : min((i+1)*page, limit)])
		if got := d[int(hashes)+i*sha256.Size:][:sha256.Size]; !bytes.Equal(got, want[:]) {
			t.Fatalf("the checksum of page %d is not the page's", i)
		}
	}
}
