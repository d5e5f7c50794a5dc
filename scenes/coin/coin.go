package coin

import "coinorcap/internal/stage"

var Scene = &stage.Scene{Name: "coin"}
