package parity

import (
	"os"
	"testing"

	"coinorcap/internal/display"
)

func TestMain(m *testing.M) { os.Exit(display.Run(m)) }
