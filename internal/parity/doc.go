// Package parity tests that both painters show the same picture.
//
// Every case is drawn by screen, with Ebitengine on a display (Xvfb will do), and by svg, through Chromium; the pixels
// are compared. There is nothing here but tests. To add a case, add a line to Cases.
//
// COINORCAP_DISPLAY=1, or CI, makes a machine that cannot draw fail rather than skip. PARITY=all keeps every picture
// in dist/parity (screen, svg, difference), not only those that differ.
package parity
